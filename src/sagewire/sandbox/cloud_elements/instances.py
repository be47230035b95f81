"""Instances of elements, with their configuration as the platform shows it: all text, secrets masked."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

import attrs

from sagewire.sandbox import wire
from sagewire.sandbox.cloud_elements.settings import refused

Json = dict[str, Any]
MASK = "********"
POLLER = "event.poller.configuration"
_SECRET = frozenset(
    {
        "oauth.api.secret",
        "subscription.key",
        "signing.key",
        "event.notification.basic.password",
        "event.notification.signature.key",
        "event.notification.callback.headers",
        "oauth.user.refresh_token",
        "oauth.user.token",
    }
)
_CREDENTIALS = ("oauth.api.key", "oauth.api.secret")


@attrs.define(eq=False)
class Instance:
    """One instance.

    Attributes:
        id: its id.
        token: opens its resources.
        name: its name.
        tags: words to find it by.
        configuration: its settings, as text.
        ids: ids of its settings.
        created: when it was made.
        polled: when each resource was polled last.
        due: when it is polled next.
        subscribed: whether notifications are sent; False once the retries of one are used up.
        login_ended: whether Sage 200 refuses it.
        problems: why polls failed.
    """

    id: int
    token: str = attrs.field(repr=False)
    name: str
    tags: list[str]
    configuration: dict[str, str | None] = attrs.field(repr=False)
    ids: dict[str, int]
    created: datetime
    due: datetime
    polled: dict[str, datetime] = attrs.field(factory=dict[str, datetime])
    subscribed: bool = True
    login_ended: bool = False
    problems: list[str] = attrs.field(factory=list[str])

    @property
    def notifies(self) -> bool:
        """Whether events are on; they are off unless switched on."""
        return self.configuration.get("event.notification.enabled") == "true"

    @property
    def minutes(self) -> int:
        """Minutes between polls."""
        return int(self.configuration.get("event.poller.refresh_interval") or 15)

    @property
    def poller(self) -> Json:
        """What is polled, by the name of the resource."""
        found = json.loads(self.configuration.get(POLLER) or "{}")
        return found if wire.is_object(found) else {}

    def setting(self, key: str) -> str:
        """A setting, empty where there is none."""
        return self.configuration.get(key) or ""

    def document(self, *, element: Json, token: bool = True) -> Json:
        """What the platform tells of it."""
        return {
            "id": self.id,
            "name": self.name,
            **({"token": self.token} if token else {}),
            "valid": not self.login_ended,
            "disabled": False,
            "tags": self.tags,
            "element": element,
            "elementId": element["id"],
            "user": {"id": 1, "emailAddress": "user@example.com", "firstName": "Sandbox", "lastName": "User"},
            "provisionInteractions": [],
            "configuration": {key: shown(key, value) for key, value in self.configuration.items()},
            "eventsEnabled": self.notifies,
            "traceLoggingEnabled": False,
            "cachingEnabled": False,
            "maxCacheSize": 0,
            "cacheTimeToLive": 0,
            "externalAuthentication": "none",
            "createdDate": self.created.strftime("%Y-%m-%dT%H:%M:%SZ"),
        }

    def settings(self) -> list[Json]:
        """Its settings, each with its id."""
        return [
            {"id": self.ids[key], "key": key, "name": key, "propertyValue": shown(key, value)}
            for key, value in self.configuration.items()
        ]


def shown(key: str, value: str | None) -> str | None:
    """A setting as it is told; a secret is masked."""
    return MASK if key in _SECRET and value else value


def as_text(value: Any) -> str | None:
    """A value of a configuration as the platform keeps it."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, Decimal)):
        return str(value)
    return wire.encode(value).decode()


def check_configuration(configuration: Mapping[str, str | None]) -> None:
    """Raises where an instance cannot be made with a configuration."""
    for key in _CREDENTIALS:
        if not configuration.get(key):
            raise refused(400, "Failed to create the instance", f"{key} is missing")
    _check_events(configuration)


def _check_events(configuration: Mapping[str, str | None]) -> None:
    interval = configuration.get("event.poller.refresh_interval") or "15"
    if not re.fullmatch(r"[1-9]\d{0,5}", interval):
        raise refused(400, f"event.poller.refresh_interval must be a number of minutes, 1 at least, not {interval!r}")
    enabled = configuration.get("event.notification.enabled") == "true"
    if enabled and not configuration.get("event.notification.callback.url"):
        raise refused(400, "event.notification.callback.url is required when events are enabled")
    try:
        poller = json.loads(configuration.get(POLLER) or "{}")
    except ValueError:
        raise refused(400, f"{POLLER} is not valid JSON") from None
    if not wire.is_object(poller):
        raise refused(400, f"{POLLER} must be an object")
    for name, resource in poller.items():
        if not wire.is_object(resource) or not resource.get("url") or not resource.get("idField"):
            raise refused(400, f"{POLLER}: {name} needs url and idField")
