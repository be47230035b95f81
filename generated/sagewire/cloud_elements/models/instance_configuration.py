"""Settings of a new sage200 instance."""

from typing import ClassVar

from sagewire.cloud_elements import models as m
from sagewire.cloud_elements.models._base import Row
from sagewire.runtime.model import wire


class InstanceConfiguration(Row, frozen=True, kw_only=True):
    """Settings of a new sage200 instance.

    Keys have dots; further ones are taken.
    """

    __open__: ClassVar[bool] = True
    __secret__: ClassVar[frozenset[str]] = frozenset(
        (
            "oauth_api_secret",
            "subscription_key",
            "signing_key",
            "event_notification_basic_password",
            "event_notification_signature_key",
            "event_notification_callback_headers",
        )
    )

    oauth_api_key: str | None = wire("oauth.api.key")
    """Client id at Sage."""
    oauth_api_secret: str | None = wire("oauth.api.secret")
    """Client secret at Sage."""
    subscription_key: str | None = wire("subscription.key")
    """Subscription key of the Sage 200 API."""
    signing_key: str | None = wire("signing.key")
    """Signing key of the Sage 200 API; not that of notifications."""
    company_name: str | None = wire("company.name")
    """The company in Sage 200."""
    event_notification_enabled: bool | None = wire("event.notification.enabled")
    """True for events. False if nothing is said, so set it."""
    event_notification_callback_url: str | None = wire("event.notification.callback.url")
    """Where events are sent."""
    event_notification_basic_username: str | None = wire("event.notification.basic.username")
    """User name that notifications bring along."""
    event_notification_basic_password: str | None = wire("event.notification.basic.password")
    """Password that notifications bring along."""
    event_notification_signature_key: str | None = wire("event.notification.signature.key")
    """Key that notifications are signed with."""
    event_notification_callback_headers: str | None = wire("event.notification.callback.headers")
    """Further headers that notifications bring along. Seen on the wire, not stated by the maker."""
    event_vendor_type: str | None = wire("event.vendor.type")
    """How events are found: `polling`."""
    event_poller_refresh_interval: str | None = wire("event.poller.refresh_interval")
    """Minutes between polls, as text: the published table says number, both its examples send text. 15 if nothing is
    said, 1 at the least.
    """
    event_poller_configuration: "dict[str, m.PollerResource] | None" = wire("event.poller.configuration")
    """What is polled, by the name of the resource."""
