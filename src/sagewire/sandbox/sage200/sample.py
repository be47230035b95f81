"""Schema-true answers and rows for whatever has no behaviour of its own."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from sagewire.sandbox.sage200 import enums
from sagewire.sandbox.sage200.company import Company
from sagewire.sandbox.schema import Field, Scope, Shape

_ROWS = 3


def blank(shape: Shape, company: Company, scope: Scope) -> dict[str, Any]:
    """An unset record as Sage shows it: empty texts, zeros, first values of enumerations."""
    rendered: dict[str, Any] = {}
    for field in shape.values():
        if field.write_only or not scope.allows(field) or field.name == "id":
            continue
        if field.default is not None and field.kind != "decimal":
            rendered[field.name] = field.default
        elif field.kind == "string":
            collection = enums.of_field(shape.name, field.name)
            rendered[field.name] = enums.default(collection) if collection else ""
        elif field.kind == "decimal":
            rendered[field.name] = Decimal(0).scaleb(-field.scale)
        elif field.kind == "integer":
            rendered[field.name] = 0
        elif field.kind == "boolean":
            rendered[field.name] = False
        elif field.name in ("transaction_date", "document_date", "stocktake_date"):
            rendered[field.name] = f"{company.today()[:10]}T00:00:00Z"
    return rendered


def rows(company: Company, table: str) -> list[dict[str, Any]]:
    """A few plausible records for a table that has no seed of its own."""
    shape = company.model.shapes[table]
    count = 1 if table.endswith("_settings") else _ROWS
    return [{field.name: _value(company, shape, field, n) for field in shape.fields.values()} for n in range(count)]


def _value(company: Company, shape: Shape, field: Field, n: int) -> Any:
    if field.name == "id" or field.nested:
        return None if field.nested else n + 1
    if field.kind in ("day", "instant"):
        return company.now() if field.kind == "instant" else company.today()
    if field.kind == "integer":
        return _integer(company, shape, field, n)
    if field.kind == "decimal":
        return Decimal((n + 1) * 10)
    if field.kind == "boolean":
        return n == 0 if field.name.startswith("is_default") else False
    return _text(shape, field, n)


def _integer(company: Company, shape: Shape, field: Field, n: int) -> int:
    target = company.model.relations.target(shape, field.name)
    if target and target != shape.name and company.store.has(target):
        keys = company.store.execute(" ".join(["SELECT id FROM", target, "ORDER BY id LIMIT 10"])).fetchall()
        return int(keys[n % len(keys)][0]) if keys else 0
    return n if not field.name.endswith("_id") else 0


def _text(shape: Shape, field: Field, n: int) -> str:
    collection = enums.of_field(shape.name, field.name)
    if collection:
        known = enums.values(collection)
        return known[n % len(known)][1]
    if field.name in ("code", "reference"):
        text = f"{field.name[:1].upper()}{n + 1:03d}"
    elif field.name in ("name", "description"):
        text = f"{shape.name.replace('_', ' ').capitalize()} {n + 1}"
    else:
        text = ""
    return text[: field.max_length] if field.max_length else text
