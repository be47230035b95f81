"""How one resource is polled: the address, the id, and the dates that tell new from changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

import attrs
from attrs.validators import optional

from sagewire.events import checks
from sagewire.events.placeholders import Placeholder, fill, placeholders
from sagewire.runtime.decoding.values import is_mapping
from sagewire.runtime.errors import UsageError

_ZONE: Any = optional(checks.text)


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

    updated_field: str = attrs.field(validator=checks.some_text)
    updated_format: str = attrs.field(validator=checks.date_format)
    updated_timezone: str | None = attrs.field(default="GMT", validator=_ZONE)
    created_field: str = attrs.field(validator=checks.some_text)
    created_format: str = attrs.field(validator=checks.date_format)
    created_timezone: str | None = attrs.field(default="GMT", validator=_ZONE)
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

    url: str = attrs.field(validator=checks.poll_url)
    id_field: str = attrs.field(default="id", validator=checks.some_text)
    dates: Dates | None = None
    filter_by_updated_date: bool | None = attrs.field(default=None, validator=optional(checks.switch))
    filter_by_current_date: bool | None = attrs.field(default=None, validator=optional(checks.switch))
    created_check_tolerance: int | None = attrs.field(default=None, validator=optional(checks.count(0)))
    page_size: int | None = attrs.field(default=None, validator=optional(checks.count(1)))
    poll_delay: int | None = attrs.field(default=None, validator=optional(checks.count(0)))
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
        switches = {name: plain(wire.get(key)) for name, key in _SWITCHES.items()}
        if switches["filter_by_updated_date"] is None:
            switches["filter_by_updated_date"] = plain(wire.get(_OTHER_SPELLING))
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


def plain(value: Any) -> Any:
    """A number or a truth that arrived as text; anything else as it is."""
    if isinstance(value, str):
        if value.isascii() and value.isdigit() and len(value) < 10:
            return int(value)
        return {"true": True, "false": False}.get(value.lower(), value)
    return value


def _others(wire: Mapping[str, Any], known: Iterable[str]) -> dict[str, Any]:
    names = set(known)
    return {key: value for key, value in wire.items() if key not in names}
