"""What is polled, how often, and where the changes are sent: the events part of an instance's configuration."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

import attrs

from sagewire.events.placeholders import DateFormat, Placeholder, fill, placeholders
from sagewire.runtime.auth.base import require_secure
from sagewire.runtime.decoding.values import is_mapping
from sagewire.runtime.errors import ConfigurationError, UsageError

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


def _some_text(_instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, str) or not value.strip():
        raise UsageError(f"{attribute.name} must be text that is not empty, not {type(value).__name__}.")


def _text(_instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is not None and not isinstance(value, str):
        raise UsageError(f"{attribute.name} must be text, not {type(value).__name__}.")


def _switch(_instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is not None and not isinstance(value, bool):
        raise UsageError(f"{attribute.name} must be True, False or None, not {value!r}.")


def _format(instance: object, attribute: attrs.Attribute[Any], value: str) -> None:
    _some_text(instance, attribute, value)
    DateFormat.parse(value)


def _url(instance: object, attribute: attrs.Attribute[Any], value: str) -> None:
    _some_text(instance, attribute, value)
    if not value.startswith("/") or value.startswith("//"):
        raise UsageError(f"The URL of a poll begins with one slash, as in /hubs/finance/customers, not {value[:60]!r}.")
    if any(not character.isprintable() for character in value):
        raise UsageError("The URL of a poll holds a line end or another control character.")
    placeholders(value)


def _count(least: int) -> Any:
    def check(_instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < least):
            raise UsageError(f"{attribute.name} must be a whole number from {least} on, not {value!r}.")

    return check


def _callback(instance: object, attribute: attrs.Attribute[Any], value: str) -> None:
    _some_text(instance, attribute, value)
    try:
        require_secure(value, "callback URL")
    except ConfigurationError as error:
        raise UsageError(error.message) from None
    if "@" in value.split("/")[2]:
        raise UsageError("The callback URL holds credentials, which travel in logs: use username and password.")


def _named(resources: Mapping[str, ResourcePoll]) -> dict[str, ResourcePoll]:
    return dict(resources)


@attrs.frozen(kw_only=True)
class Dates:
    """Which dates of a record tell whether it is new or changed.

    The service drops a record whose updated date is not later than the last poll, and calls it created where its two
    dates are (nearly) the same. Both fields must therefore be ones that the records really have.

    Attributes:
        updated_field: the field with the time of the last change.
        updated_format: how it is written, in letters of Java's `SimpleDateFormat`.
        updated_timezone: its zone; None leaves it out.
        created_field: the field with the time at which it was made.
        created_format: how it is written.
        created_timezone: its zone; None leaves it out.
        extra: further keys, as they are on the wire.
    """

    updated_field: str = attrs.field(validator=_some_text)
    updated_format: str = attrs.field(validator=_format)
    updated_timezone: str | None = attrs.field(default="GMT", validator=_text)
    created_field: str = attrs.field(validator=_some_text)
    created_format: str = attrs.field(validator=_format)
    created_timezone: str | None = attrs.field(default="GMT", validator=_text)
    extra: Mapping[str, Any] = attrs.field(factory=dict[str, Any])

    def to_wire(self) -> dict[str, Any]:
        """The `datesConfiguration` of a poll."""
        named = {key: getattr(self, name) for name, key in _DATES.items()}
        return {key: value for key, value in named.items() if value is not None} | dict(self.extra)

    @classmethod
    def from_wire(cls, wire: Mapping[str, Any]) -> Dates:
        """Reads what `to_wire` wrote, or somebody else.

        Raises:
            UsageError: a field or format is missing or wrong.
        """
        known: dict[str, Any] = {name: wire.get(key) for name, key in _DATES.items()}
        return cls(**known, extra=_others(wire, _DATES.values()))


_DATES = {
    "updated_field": "updatedDateField",
    "updated_format": "updatedDateFormat",
    "updated_timezone": "updatedDateTimezone",
    "created_field": "createdDateField",
    "created_format": "createdDateFormat",
    "created_timezone": "createdDateTimezone",
}


@attrs.frozen(kw_only=True)
class ResourcePoll:
    """How one resource is polled.

    Attributes:
        url: what is called, from the slash on, with placeholders for the time of the last poll. Not percent-encoded.
        id_field: JSON path of the field that becomes `objectId`.
        dates: which dates tell new from changed.
        filter_by_updated_date: drop records that did not change since the last poll (the service does by default).
        filter_by_current_date: the service's own switch of that name.
        created_check_tolerance: seconds within which the two dates count as the same (10 by default).
        page_size: records a page.
        poll_delay: seconds taken off the time of the last poll, for records that appear late (0 by default).
        extra: further keys, as they are on the wire.
    """

    url: str = attrs.field(validator=_url)
    id_field: str = attrs.field(default="id", validator=_some_text)
    dates: Dates | None = None
    filter_by_updated_date: bool | None = attrs.field(default=None, validator=_switch)
    filter_by_current_date: bool | None = attrs.field(default=None, validator=_switch)
    created_check_tolerance: int | None = attrs.field(default=None, validator=_count(0))
    page_size: int | None = attrs.field(default=None, validator=_count(1))
    poll_delay: int | None = attrs.field(default=None, validator=_count(0))
    extra: Mapping[str, Any] = attrs.field(factory=dict[str, Any])

    @property
    def placeholders(self) -> tuple[Placeholder, ...]:
        """The placeholders of the URL."""
        return placeholders(self.url)

    def url_at(self, last_poll: datetime) -> str:
        """The URL that is really called, encoded; see `sagewire.events.placeholders.fill`."""
        return fill(self.url, last_poll)

    def to_wire(self) -> dict[str, Any]:
        """The resource's part of `event.poller.configuration`."""
        out: dict[str, Any] = {"url": self.url, "idField": self.id_field}
        if self.dates is not None:
            out["datesConfiguration"] = self.dates.to_wire()
        switches = {key: getattr(self, name) for name, key in _SWITCHES.items()}
        return out | {key: value for key, value in switches.items() if value is not None} | dict(self.extra)

    @classmethod
    def from_wire(cls, wire: Mapping[str, Any]) -> ResourcePoll:
        """Reads what `to_wire` wrote, or somebody else.

        Raises:
            UsageError: something in it is wrong.
        """
        dates = wire.get("datesConfiguration")
        if dates is not None and not is_mapping(dates):
            raise UsageError("datesConfiguration is no JSON object.")
        switches = {name: _plain(wire.get(key)) for name, key in _SWITCHES.items()}
        if switches["filter_by_updated_date"] is None:
            switches["filter_by_updated_date"] = _plain(wire.get(_OTHER_SPELLING))
        return cls(
            url=wire.get("url", ""),
            id_field=wire.get("idField", "id"),
            dates=None if dates is None else Dates.from_wire(dates),
            **switches,
            extra=_others(wire, ("url", "idField", "datesConfiguration", _OTHER_SPELLING, *_SWITCHES.values())),
        )


_OTHER_SPELLING = "filterByUpdateDate"
_SWITCHES = {
    "filter_by_updated_date": "filterByUpdatedDate",
    "filter_by_current_date": "filterByCurrentDate",
    "created_check_tolerance": "createdCheckTolerance",
    "page_size": "pageSize",
    "poll_delay": "pollDelay",
}


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
    callback_url: str = attrs.field(validator=_callback)
    interval: int = attrs.field(default=15, validator=_count(1))
    username: str | None = attrs.field(default=None, validator=_text)
    password: str | None = attrs.field(default=None, repr=False, validator=_text)
    signature_key: str | None = attrs.field(default=None, repr=False, validator=_text)
    vendor_type: str | None = attrs.field(default=None, validator=_text)

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
        return cls(resources=polls, interval=_plain(configuration.get(_INTERVAL, 15)), **texts)


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


def _others(wire: Mapping[str, Any], known: Iterable[str]) -> dict[str, Any]:
    names = set(known)
    return {key: value for key, value in wire.items() if key not in names}


def _plain(value: Any) -> Any:
    """A number or a truth that arrived as text; anything else as it is."""
    if isinstance(value, str):
        if value.isascii() and value.isdigit() and len(value) < 10:
            return int(value)
        return {"true": True, "false": False}.get(value.lower(), value)
    return value
