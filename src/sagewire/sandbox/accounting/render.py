"""From records to JSON: sparse or whole, references with or without what they point to, amounts as text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, TypeAlias

import attrs

from sagewire.sandbox import wire
from sagewire.sandbox.accounting import titles
from sagewire.sandbox.accounting.data import Book, Record, Ref
from sagewire.sandbox.accounting.money import text
from sagewire.sandbox.accounting.shape import Field, Shape, Shapes

BASE = ("id", "displayed_as", "$path")
_INSTANTS = ("created_at", "updated_at", "deleted_at")
_MILLISECONDS = frozenset({"attachments", "bank_accounts"})
_GATES = {
    "analysis_type_categories": "show_analysis_types",
    "balance_details": "show_balance_details",
    "corrections": "show_corrections",
    "has_unfinished_recurring_invoices": "show_unfinished_recurring_invoices_status",
    "payments_allocations": "show_payments_allocations",
    "recurring_invoice": "show_recurring_invoice",
}
_CONTACT_GATES = {**_GATES, "balance": "show_balance"}
Worked: TypeAlias = Mapping[str, Callable[[Book, Record, Mapping[str, str]], Any]]
"""What is worked out for a row when it is shown, by field."""


@attrs.frozen
class View:
    """What a caller wants to see.

    Attributes:
        attributes: fields beside the base ones; None for all.
        nested: fields to expand; None for all.
        legacy: whether ids of versions 1 and 2 are shown.
        asked: query parameters by name.
        asks: query parameters that the operation knows; what they gate is shown where they are not known.
        numbers: amounts as JSON numbers, as the older form sends them.
    """

    attributes: frozenset[str] | None = None
    nested: frozenset[str] | None = frozenset()
    legacy: bool = False
    asked: Mapping[str, str] = attrs.field(factory=dict[str, str])
    asks: frozenset[str] = frozenset()
    numbers: bool = False

    def shows(self, field: str, collection: str) -> bool:
        """Whether a field is to be seen."""
        gate = (_CONTACT_GATES if collection == "contacts" else _GATES).get(field)
        if gate in self.asks and self.asked.get(str(gate)) != "true":
            return False
        return self.attributes is None or field in self.attributes or gate in self.asks

    @property
    def bare(self) -> bool:
        """Whether nothing but the base fields is to be seen."""
        return self.attributes == frozenset() and not any(name.startswith("show_") for name in self.asked)

    def expands(self, field: str) -> bool:
        """Whether what a field points to is to be seen."""
        return self.nested is None or field in self.nested


_WHOLE = View()


class Renderer:
    """Writes rows.

    Args:
        shapes: every shape.
        rows: the shape of each collection's rows.
        worked: what is worked out for a collection's rows when they are shown.
    """

    def __init__(self, shapes: Shapes, rows: Mapping[str, str], worked: Mapping[str, Worked]) -> None:
        self._shapes = shapes
        self._rows = rows
        self._worked = worked

    def row(self, book: Book, record: Record, view: View = _WHOLE, shape: str = "") -> dict[str, Any]:
        """A row."""
        name = shape or self._rows.get(record.collection, "Base")
        return self._row(book, record, self._shapes[name], view)

    def single(self, book: Book, values: Mapping[str, Any], shape: str) -> dict[str, Any]:
        """Settings, of which there is one."""
        return self._object(book, values, self._shapes[shape], _WHOLE)

    def _row(self, book: Book, record: Record, shape: Shape, view: View) -> dict[str, Any]:
        found = self._base(record, shape, view)
        if view.bare:
            return found
        worked = self._worked.get(record.collection, {})
        for field in shape.fields.values():
            if field.name in found or field.name == "legacy_id" or not view.shows(field.name, record.collection):
                continue
            work = worked.get(field.name)
            value = work(book, record, view.asked) if work else _kept(record, field)
            found[field.name] = self._value(book, value, field, view)
        return found

    def _base(self, record: Record, shape: Shape, view: View) -> dict[str, Any]:
        found: dict[str, Any] = {}
        if "id" in shape.fields:
            found["id"] = record.id
        if "displayed_as" in shape.fields:
            found["displayed_as"] = titles.displayed(record)
        if "$path" in shape.fields:
            found["$path"] = titles.path(record.collection, record.id)
        if view.legacy and "legacy_id" in shape.fields:
            found["legacy_id"] = record.number
        return found

    def _value(self, book: Book, value: Any, field: Field, view: View) -> Any:
        if value is None:
            return [] if field.kind == "array" else None
        if wire.is_list(value):
            return [self._nested(book, item, field, view) for item in value]
        return self._nested(book, value, field, view)

    def _nested(self, book: Book, value: Any, field: Field, view: View) -> Any:
        if isinstance(value, Decimal):
            return value if view.numbers else text(value)
        if isinstance(value, Ref):
            return self._reference(book, value, field, view)
        if isinstance(value, Record):
            return self._row(book, value, self._shapes[field.shape], attrs.evolve(view, attributes=None, asked={}))
        if wire.is_object(value):
            return self._object(book, value, self._shapes[field.shape], view) if field.shape else value
        return value

    def _reference(self, book: Book, ref: Ref, field: Field, view: View) -> dict[str, Any]:
        shape = self._shapes[field.shape]
        target = book.look(ref)
        if target is None:
            return {"id": ref.id, "displayed_as": ref.id, "$path": titles.path(ref.collection, ref.id)}
        if view.expands(field.name):
            plain = View(nested=frozenset(), legacy=view.legacy, numbers=view.numbers)
            return self._row(book, target, shape, plain)
        found = self._base(target, shape, view)
        if set(shape.fields) <= {*BASE, "links", "legacy_id"} and "links" in shape.fields:
            found["links"] = titles.links(target.collection, target.id)
        return found

    def _object(self, book: Book, values: Mapping[str, Any], shape: Shape, view: View) -> dict[str, Any]:
        inner = attrs.evolve(view, attributes=None, nested=frozenset())
        found: dict[str, Any] = {}
        for field in shape.fields.values():
            if field.name == "legacy_id":
                if view.legacy:
                    found["legacy_id"] = values.get("_number", 0)
            elif inner.shows(field.name, ""):
                found[field.name] = self._value(book, values.get(field.name), field, inner)
        for name in BASE:
            if name in found and found[name] is None:
                found[name] = str(values.get("name") or values.get("description") or "")
        return found


def _kept(record: Record, field: Field) -> Any:
    if field.name in _INSTANTS and field.name not in record.values:
        moment: str | None = getattr(record, field.name)
        return f"{moment[:-1]}.000Z" if moment and record.collection in _MILLISECONDS else moment
    if field.name == "links":
        return titles.links(record.collection, record.id)
    return record.get(field.name)
