"""Notifications: the envelope, and the events in it.

The service puts up to ten events in a notification and splits what is more, but every part carries all the records.
So events are what is to be handled; a record is only looked up, by the event's id.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

import attrs
import msgspec

from sagewire.events.event import Event, Records, key_of, text_of
from sagewire.events.refusals import Malformed
from sagewire.runtime.decoding.values import is_array, is_object, parse_instant
from sagewire.runtime.model import Model

_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,17}")
_decoder = msgspec.json.Decoder(float_hook=Decimal)


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
    event_id = _first_text(message.get("eventId"), raw.get("eventId"))
    instance = _first_text(message.get("instanceId"), message.get("instance_id"), raw.get("instance_id"))
    read = [_event(item, event_id, instance, records) for item in events]
    found = tuple(event for event in read if event is not None)
    if events and not found:
        raise Malformed("None of the notification's events names a resource (objectType) and an id (objectId).")
    tags = message.get("instanceTags")
    return Notification(
        events=found,
        id=text_of(envelope.get("id")),
        event_id=event_id,
        instance_id=instance,
        instance_name=text_of(message.get("instanceName")),
        tags=tuple(tag for tag in tags if isinstance(tag, str)) if is_array(tags) else (),
        created_at=_moment(envelope.get("createdDate")),
        severity=text_of(envelope.get("severity")),
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
    resource, key = text_of(item.get("objectType")), key_of(item.get("objectId"))
    if not resource or not key:
        return None
    return Event(
        kind=text_of(item.get("eventType")) or "UNKNOWN",
        resource=resource,
        object_id=int(key) if _INTEGER.fullmatch(key) else key,
        date=_moment(item.get("date")),
        poll_date=_moment(item.get("pollDate")),
        event_id=event_id or text_of(item.get("eventId")),
        instance_id=instance,
        element=text_of(item.get("elementKey")),
        wire=item,
        records=records,
    )


def _first_text(*values: Any) -> str:
    return next((text for value in values if (text := text_of(value))), "")


def _moment(value: Any) -> datetime | None:
    try:
        return parse_instant(value) if isinstance(value, str) else None
    except (ValueError, OverflowError):
        return None
