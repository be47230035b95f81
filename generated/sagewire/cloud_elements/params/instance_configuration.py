"""What may be written of a `InstanceConfiguration`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, TypedDict

from sagewire.cloud_elements import params as p
from sagewire.runtime.writing.marks import Wire, open_to_more


@open_to_more
class InstanceConfigurationWrite(TypedDict, total=False):
    """What may be written of a `InstanceConfiguration`; a key that is left out is not sent."""

    oauth_api_key: Annotated[str, Wire("oauth.api.key")]
    oauth_api_secret: Annotated[str, Wire("oauth.api.secret")]
    subscription_key: Annotated[str, Wire("subscription.key")]
    signing_key: Annotated[str, Wire("signing.key")]
    company_name: Annotated[str, Wire("company.name")]
    event_notification_enabled: Annotated[bool, Wire("event.notification.enabled")]
    event_notification_callback_url: Annotated[str, Wire("event.notification.callback.url")]
    event_notification_basic_username: Annotated[str, Wire("event.notification.basic.username")]
    event_notification_basic_password: Annotated[str, Wire("event.notification.basic.password")]
    event_notification_signature_key: Annotated[str, Wire("event.notification.signature.key")]
    event_notification_callback_headers: Annotated[str, Wire("event.notification.callback.headers")]
    event_vendor_type: Annotated[str, Wire("event.vendor.type")]
    event_poller_refresh_interval: Annotated[str, Wire("event.poller.refresh_interval")]
    event_poller_configuration: Annotated[Mapping[str, p.PollerResourceWrite], Wire("event.poller.configuration")]
