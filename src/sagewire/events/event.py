"""An event, thin as it comes, and the record that came along, which is only looked up."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any, TypeVar

import attrs

from sagewire.runtime.decoding.values import is_array, is_object
from sagewire.runtime.errors import UsageError
from sagewire.runtime.model import Model

M = TypeVar("M", bound=Model)


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
            index = {key: row for row in self._rows(resource) if (key := key_of(_value(row, path)))}
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


def text_of(value: Any) -> str:
    """Text, or a whole number as text; nothing for anything else."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def key_of(value: Any) -> str:
    """An id as text; nothing where it is none."""
    return text_of(value)[:1000]


def _value(row: Mapping[str, Any], path: str) -> Any:
    """What a simple JSON path finds in a record."""
    found: Any = row
    for name in path.removeprefix("$").strip(".").split("."):
        found = found.get(name) if is_object(found) else None
    return found
