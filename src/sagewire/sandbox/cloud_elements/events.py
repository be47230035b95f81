"""From polled records to events: which of them are new or changed, and the notifications that tell of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import attrs

from sagewire.sandbox import wire
from sagewire.sandbox.cloud_elements import javadate
from sagewire.sandbox.cloud_elements.instances import Instance

Json = dict[str, Any]
_FORM = "%Y-%m-%dT%H:%M:%SZ"


@attrs.define
class Event:
    """An event as the platform keeps it: what one poll of one resource has found.

    Attributes:
        id: its id.
        instance: the instance.
        at: when it was found.
        resource: the resource.
        changes: one for each record.
        raw: the body of every notification of it, in `raw`.
        status: how far it has come.
        notified: ids of its notifications.
    """

    id: str
    instance: int
    at: datetime
    resource: str
    changes: list[Json]
    raw: Json = attrs.field(repr=False)
    status: str = "NEW"
    notified: list[str] = attrs.field(factory=list[str])

    def document(self) -> Json:
        """What the event log tells."""
        return {
            "id": self.id,
            "eventDate": self.at.strftime(_FORM),
            "status": self.status,
            "providerData": wire.encode(self.raw).decode(),
            "notifiedData": [{"notificationId": key} for key in self.notified],
        }


@attrs.frozen
class Dates:
    """`datesConfiguration` of a resource."""

    updated: str
    updated_form: str
    updated_zone: str
    created: str
    created_form: str
    created_zone: str

    @classmethod
    def of(cls, configuration: Json) -> Dates:
        """As configured."""
        found = configuration.get("datesConfiguration")
        raw: Json = found if wire.is_object(found) else {}
        parts = ("DateField", "DateFormat", "DateTimezone")
        return cls(*(str(raw.get(f"{kind}{part}", "")) for kind in ("updated", "created") for part in parts))


def changes(
    resource: str, configuration: Json, rows: Sequence[Json], since: datetime, now: datetime, tolerance: float
) -> list[Json]:
    """The events that polled records make.

    A record without the configured field of its last change is dropped, unless filtering is off: so a configuration
    that names a field which Sage 200 has not finds nothing at all.
    """
    dates = Dates.of(configuration)
    filtered = configuration.get("filterByUpdatedDate", configuration.get("filterByUpdateDate", True)) is not False
    window = timedelta(seconds=float(configuration.get("createdCheckTolerance", tolerance)))
    found: list[Json] = []
    for row in rows:
        updated = _moment(row, dates.updated, dates.updated_form, dates.updated_zone)
        created = _moment(row, dates.created, dates.created_form, dates.created_zone)
        if filtered and dates.updated and (updated is None or not since < updated <= now):
            continue
        fresh = updated is not None and created is not None and abs(updated - created) <= window
        found.append(
            {
                "elementKey": "sage200",
                "hubKey": "finance",
                "objectType": resource,
                "objectId": _identifier(row, str(configuration["idField"])),
                "eventType": "CREATED" if fresh else "UPDATED",
                "date": (updated or now).strftime(_FORM),
                "pollDate": now.strftime(_FORM),
            }
        )
    return found


def _moment(row: Json, field: str, form: str, zone: str) -> datetime | None:
    value = row.get(field) if field else None
    if not isinstance(value, str):
        return None
    if form and javadate.read(form, value, zone) is None and javadate.read(form.replace(".SSS", ""), value) is None:
        return None
    try:
        exact = datetime.fromisoformat(value)
    except ValueError:
        return javadate.read(form, value, zone)
    return exact if exact.tzinfo is not None else javadate.read(form, value, zone)


def _identifier(row: Json, path: str) -> str:
    value: Any = row
    for part in re.findall(r"[A-Za-z0-9_-]+", path.removeprefix("$")):
        value = value.get(part) if wire.is_object(value) else None
    return "" if value is None else str(value)


def envelopes(event: Event, instance: Instance, size: int, keys: Sequence[str]) -> list[Json]:
    """The notifications of an event: up to `size` changes each, and all of the records in every one."""
    made: list[Json] = []
    for place, start in enumerate(range(0, len(event.changes), size)):
        made.append(
            {
                "id": keys[place],
                "topic": f"{event.resource}.events",
                "severity": "low",
                "createdDate": event.at.strftime(_FORM),
                "action": "update",
                "user": "user@example.com",
                "message": {
                    "elementKey": "sage200",
                    "accountId": 1,
                    "companyId": 1,
                    "userId": 1,
                    "eventId": event.id,
                    "instanceId": instance.id,
                    "instance_id": instance.id,
                    "instanceName": instance.name,
                    "instanceTags": instance.tags,
                    "events": event.changes[start : start + size],
                    "raw": event.raw,
                },
            }
        )
    return made
