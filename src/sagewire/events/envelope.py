"""Notifications: the envelope, its thin events, and the records that came along.

The service puts up to ten events in a notification and splits what is more, but every part carries all the records.
So events are what is to be handled; a record is only looked up, by the event's id.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any, TypeVar

import attrs
import msgspec

from sagewire.runtime.decoding.values import is_array, is_object, parse_instant
from sagewire.runtime.errors import SagewireError, UsageError
from sagewire.runtime.model import Model

M = TypeVar("M", bound=Model)

_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,17}")
_decoder = msgspec.json.Decoder(float_hook=Decimal)


class Refused(SagewireError):
    """A notification is not taken; `status` is what its sender is told.

    Attributes:
        status: the HTTP status of the answer.
    """

    status = 400


class Unauthentic(Refused):
    """401: the password or the signature is missing or wrong. Nothing of the notification was believed."""

    status = 401


class Malformed(Refused):
    """400: it is no notification that can be read."""


class InProgress(Refused):
    """503: one of its events is being handled just now, from an earlier delivery; the service should try later."""

    status = 503


@attrs.frozen
class Records:
    """The records that a notification carries, looked up when they are asked for.

    Attributes:
        raw: what arrived under `raw`: records by resource, and a little more.
        id_fields: the field that identifies a record, by resource; `id` for any other.
        models: what the records of a resource are read as.
    """

    raw: Mapping[str, Any] = attrs.field(factory=dict[str, Any], repr=False)
    id_fields: Mapping[str, str] = attrs.field(factory=dict[str, str])
    models: Mapping[str, type[Model]] = attrs.field(factory=dict[str, type[Model]], repr=False)
    _index: dict[str, dict[str, dict[str, Any]]] = attrs.field(
        factory=dict[str, dict[str, dict[str, Any]]], init=False, repr=False, eq=False
    )

    def find(self, resource: str, id: int | str) -> Mapping[str, Any] | None:
        """A record by its id, None where it did not come along."""
        index = self._index.get(resource)
        if index is None:
            path = self.id_fields.get(resource, "id")
            index = {key: row for row in self._rows(resource) if (key := _key(_value(row, path)))}
            self._index[resource] = index
        found = index.get(str(id))
        return None if found is None else MappingProxyType(found)

    def _rows(self, resource: str) -> Iterator[dict[str, Any]]:
        rows = self.raw.get(resource)
        for row in rows if is_array(rows) else (rows,):
            if is_object(row):
                yield row


@attrs.frozen(kw_only=True)
class Event:
    """Something happened to one record.

    Attributes:
        kind: `CREATED`, `UPDATED`, `DELETED`, or another word that the service knows.
        resource: the name under which the record is polled (`customers`).
        object_id: the record's id; a number where it is one.
        date: when it happened, None where the service did not say.
        poll_date: when it was noticed.
        event_id: the service's id of the notification's events; empty where it gave none.
        instance_id: the instance whose events these are; empty where the service did not say.
        element: key of the element.
        wire: the event as it arrived.
        records: the records that came along.
    """

    kind: str
    resource: str
    object_id: int | str
    date: datetime | None = None
    poll_date: datetime | None = None
    event_id: str = ""
    instance_id: str = ""
    element: str = ""
    wire: Mapping[str, Any] = attrs.field(factory=dict[str, Any], repr=False, eq=False)
    records: Records = attrs.field(factory=Records, repr=False, eq=False)

    @property
    def row(self) -> Mapping[str, Any] | None:
        """The record as it came along, with exact decimals; None where it did not."""
        return self.records.find(self.resource, self.object_id)

    @property
    def record(self) -> Model | None:
        """The record as a row of the model that is known for its resource; None where there is no record.

        Raises:
            UsageError: no model is known for the resource: use `row`, or name one with `as_`.
        """
        model = self.records.models.get(self.resource)
        if model is None:
            raise UsageError(
                f"No model is known for the records of {self.resource!r}: use row or as_(Model), "
                "or give the receiver models={...}."
            )
        return self.as_(model)

    def as_(self, model: type[M]) -> M | None:
        """The record as a row of a model; None where it did not come along.

        Args:
            model: any generated model, such as `Customer`.
        """
        row = self.row
        return None if row is None else model.from_wire(row)

    @property
    def key(self) -> str | None:
        """What tells the event from every other one; None where it holds too little to do so.

        It is a digest: nothing can be read from it.
        """
        if self.event_id:
            parts = (self.instance_id, self.event_id, self.resource, str(self.object_id), self.kind)
        elif self.date is not None:
            parts = (self.instance_id, self.date.isoformat(), self.resource, str(self.object_id), self.kind)
        else:
            return None
        text = "".join(f"{len(part)}:{part}" for part in parts)
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@attrs.frozen(kw_only=True)
class Notification:
    """One call of the service.

    Attributes:
        events: what happened, in the order in which it came.
        id: the notification's id.
        event_id: the id of its events.
        instance_id: the instance whose events these are.
        instance_name: its name.
        tags: its tags.
        created_at: when the notification was made.
        severity: `low`, `medium` or `high`.
        unreadable: events without an id or a resource, as they came.
        raw: the records by resource, whole; the same in every part of a split notification.
        wire: the envelope as it arrived.
    """

    events: tuple[Event, ...]
    id: str = ""
    event_id: str = ""
    instance_id: str = ""
    instance_name: str = ""
    tags: tuple[str, ...] = ()
    created_at: datetime | None = None
    severity: str = ""
    unreadable: tuple[Any, ...] = attrs.field(default=(), repr=False)
    raw: Mapping[str, Any] = attrs.field(factory=dict[str, Any], repr=False)
    wire: Mapping[str, Any] = attrs.field(factory=dict[str, Any], repr=False)


def parse_notification(
    body: bytes,
    *,
    id_fields: Mapping[str, str] | None = None,
    models: Mapping[str, type[Model]] | None = None,
) -> Notification:
    """Reads the body of a notification; what it does not need may be missing, or of another type.

    Args:
        body: the raw bytes.
        id_fields: the field that identifies a record, by resource; `id` for any other.
        models: what the records of a resource are read as.

    Raises:
        Malformed: it is not JSON, or not a notification of events. The message shows nothing of it.
    """
    envelope = _json(body)
    message = envelope.get("message")
    events = message.get("events") if is_object(message) else None
    if not is_object(message) or not is_array(events):
        raise Malformed(f"The body is no notification of events: {_why_not(envelope)}.")
    raw = message.get("raw")
    raw = raw if is_object(raw) else {}
    records = Records(raw, id_fields or {}, models or {})
    event_id = _text(message.get("eventId")) or _text(raw.get("eventId"))
    instance = _text(message.get("instanceId")) or _text(message.get("instance_id")) or _text(raw.get("instance_id"))
    read = [_event(item, event_id, instance, records) for item in events]
    found = tuple(event for event in read if event is not None)
    if events and not found:
        raise Malformed("None of the notification's events names a resource (objectType) and an id (objectId).")
    tags = message.get("instanceTags")
    return Notification(
        events=found,
        id=_text(envelope.get("id")),
        event_id=event_id,
        instance_id=instance,
        instance_name=_text(message.get("instanceName")),
        tags=tuple(tag for tag in tags if isinstance(tag, str)) if is_array(tags) else (),
        created_at=_moment(envelope.get("createdDate")),
        severity=_text(envelope.get("severity")),
        unreadable=tuple(item for item, event in zip(events, read, strict=True) if event is None),
        raw=raw,
        wire=envelope,
    )


def _json(body: bytes) -> dict[str, Any]:
    try:
        envelope: Any = _decoder.decode(body.removeprefix(b"\xef\xbb\xbf"))
    except RecursionError:
        raise Malformed("The body is JSON nested too deeply to be read.") from None
    except (ValueError, ArithmeticError):
        raise Malformed(f"The body is not JSON ({len(body)} bytes).") from None
    if not is_object(envelope):
        raise Malformed("The body is JSON, and no object.")
    return envelope


def _why_not(envelope: dict[str, Any]) -> str:
    response = envelope.get("response")
    if is_object(response) and is_array(response.get("events")):
        return "it has the form for asynchronous jobs and document hubs (response.events), which no poller sends"
    return "message.events, an array, is missing"


def _event(item: Any, event_id: str, instance: str, records: Records) -> Event | None:
    if not is_object(item):
        return None
    resource, key = _text(item.get("objectType")), _key(item.get("objectId"))
    if not resource or not key:
        return None
    return Event(
        kind=_text(item.get("eventType")) or "UNKNOWN",
        resource=resource,
        object_id=int(key) if _INTEGER.fullmatch(key) else key,
        date=_moment(item.get("date")),
        poll_date=_moment(item.get("pollDate")),
        event_id=event_id or _text(item.get("eventId")),
        instance_id=instance,
        element=_text(item.get("elementKey")),
        wire=item,
        records=records,
    )


def _text(value: Any) -> str:
    """Text, or a whole number as text; nothing for anything else."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def _key(value: Any) -> str:
    return _text(value)[:1000]


def _moment(value: Any) -> datetime | None:
    try:
        return parse_instant(value) if isinstance(value, str) else None
    except (ValueError, OverflowError):
        return None


def _value(row: Mapping[str, Any], path: str) -> Any:
    """What a simple JSON path finds in a record."""
    found: Any = row
    for name in path.removeprefix("$").strip(".").split("."):
        found = found.get(name) if is_object(found) else None
    return found
