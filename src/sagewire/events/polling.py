"""What is polled, how often, and where the changes are sent: the events part of an instance's configuration."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import attrs
from attrs.validators import optional

from sagewire.events import checks
from sagewire.events.poll import ResourcePoll, plain
from sagewire.runtime.decoding.values import is_mapping
from sagewire.runtime.errors import UsageError

_ENABLED = "event.notification.enabled"
_INTERVAL = "event.poller.refresh_interval"
_RESOURCES = "event.poller.configuration"
_TEXTS = {
    "callback_url": "event.notification.callback.url",
    "username": "event.notification.basic.username",
    "password": "event.notification.basic.password",
    "signature_key": "event.notification.signature.key",
    "vendor_type": "event.vendor.type",
}


def _named(resources: Mapping[str, ResourcePoll]) -> dict[str, ResourcePoll]:
    return dict(resources)


@attrs.frozen(kw_only=True)
class PollingEvents:
    """Polling, switched on: what is polled, how often, and where changes are sent.

    Attributes:
        resources: how each resource is polled, by its name. The name is that of the events' `objectType`.
        callback_url: where the service posts its notifications; https, or http on this machine.
        interval: minutes between polls, from 1 on.
        username: for basic authentication of the notifications, with `password`.
        password: the same; a secret.
        signature_key: signs the notifications; a secret.
        vendor_type: `event.vendor.type`, for elements that know webhooks too; `polling` for these.
    """

    resources: Mapping[str, ResourcePoll] = attrs.field(converter=_named)
    callback_url: str = attrs.field(validator=checks.callback_url)
    interval: int = attrs.field(default=15, validator=checks.count(1))
    username: str | None = attrs.field(default=None, validator=optional(checks.text))
    password: str | None = attrs.field(default=None, repr=False, validator=optional(checks.text))
    signature_key: str | None = attrs.field(default=None, repr=False, validator=optional(checks.text))
    vendor_type: str | None = attrs.field(default=None, validator=optional(checks.text))

    def __attrs_post_init__(self) -> None:
        """Checks what belongs together.

        Raises:
            UsageError: nothing is polled, or one of user name and password is missing or cannot be sent.
        """
        if not self.resources:
            raise UsageError("resources is empty: name at least one resource to poll.")
        if (self.username is None) != (self.password is None):
            raise UsageError("username and password belong together: give both or neither.")
        if ":" in (self.username or ""):
            raise UsageError("username must hold no colon: basic authentication ends it there.")

    @property
    def id_fields(self) -> dict[str, str]:
        """The field that identifies a record, by resource; for `Receiver(id_fields=...)`."""
        return {name: poll.id_field for name, poll in self.resources.items()}

    def to_wire(self) -> dict[str, Any]:
        """The events part of an instance's `configuration`, secrets included."""
        settings: dict[str, Any] = {
            _ENABLED: True,
            **{key: getattr(self, name) for name, key in _TEXTS.items()},
            _INTERVAL: str(self.interval),
            _RESOURCES: {name: poll.to_wire() for name, poll in self.resources.items()},
        }
        return {key: value for key, value in settings.items() if value is not None}

    @classmethod
    def from_wire(cls, configuration: Mapping[str, Any]) -> PollingEvents:
        """Reads the events part of an instance's `configuration`, of a request or of an answer.

        In answers every value is text, also the resources; both forms are read. Secrets are masked there.

        Raises:
            UsageError: something in it is wrong.
        """
        configuration = _object(configuration)
        resources = _resources(configuration.get(_RESOURCES))
        polls: dict[str, ResourcePoll] = {}
        for name, wire in resources.items():
            try:
                polls[str(name)] = ResourcePoll.from_wire(_object(wire))
            except UsageError as error:
                raise UsageError(f"{_RESOURCES}, {name}: {error.message}") from None
        texts: dict[str, Any] = {name: configuration.get(key) for name, key in _TEXTS.items()}
        texts["callback_url"] = texts["callback_url"] or ""
        return cls(resources=polls, interval=plain(configuration.get(_INTERVAL, 15)), **texts)


EVENT_KEYS = frozenset({_ENABLED, _INTERVAL, _RESOURCES, *_TEXTS.values()})
"""Keys of a configuration that `PollingEvents` writes."""


def has_events(configuration: Mapping[str, Any]) -> bool:
    """Whether a configuration polls anything."""
    return configuration.get(_RESOURCES) not in (None, "", {})


def _resources(value: Any) -> Mapping[Any, Any]:
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            raise UsageError(f"{_RESOURCES} is text, and not JSON.") from None
    return _object(value)


def _object(value: Any) -> Mapping[Any, Any]:
    if not is_mapping(value):
        raise UsageError(f"{_RESOURCES} must hold JSON objects, not {type(value).__name__}.")
    return value
