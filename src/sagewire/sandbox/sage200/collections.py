"""The four verbs on any collection: list, read, create, change and delete, with the parents that the path names."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from sagewire.sandbox.errors import bad_request, not_found
from sagewire.sandbox.query import Query, read
from sagewire.sandbox.sage200 import enums
from sagewire.sandbox.sage200.call import Call, identifier
from sagewire.sandbox.sage200.exceptions import PARENT_KEYS
from sagewire.sandbox.sage200.locks import take_lock
from sagewire.sandbox.schema import Shape

_EXPANDS = {
    "sop_order": frozenset({"is_to_lock", "available_document_discount"}),
    "sop_quote": frozenset({"is_to_lock", "available_document_discount"}),
    "pop_order": frozenset({"is_to_lock", "available_document_discount"}),
    "product": frozenset({"nominal_codes", "units", "stock_unit", "base_unit", "sop_status"}),
    "pop_order_line": frozenset({"pop_status"}),
}
_NOMINAL = "nominal_codes"


def parents(call: Call) -> list[tuple[str, int]]:
    """Collection and id of each parent in the path, outermost first."""
    segments = call.operation.segments
    found: list[tuple[str, int]] = []
    for collection, segment in pairwise(segments):
        if segment.startswith("{") and not (call.operation.is_item and segment == segments[-1]):
            found.append((collection, identifier(call.parameters[segment[1:-1]])))
    return found


def fixed(call: Call, table: str) -> dict[str, Any]:
    """What the parents in the path say about a row: its foreign keys. Unknown parents are 404."""
    chain = parents(call)
    keys: dict[str, Any] = {}
    previous: tuple[str, int] | None = None
    for collection, key in chain:
        parent = call.company.model.tables.get(collection)
        if parent is None:
            continue
        row = call.company.get(parent, key)
        if row is None or (previous and row.get(f"{previous[0]}_id", previous[1]) != previous[1]):
            raise not_found(f"The {parent.replace('_', ' ')} with id {key} could not be found.")
        name = PARENT_KEYS.get((parent, table), f"{parent}_id")
        if name in call.company.model.shapes[table].fields:
            keys[name] = key
        previous = (parent, key)
    return keys


def query(call: Call, shape: Shape, *, many: bool) -> Query:
    """The call's `$` parameters."""
    default = "id asc" if "id" in shape.fields else ""
    return read(
        call.query,
        call.scope.narrow(shape),
        many=many,
        default_order=call.operation.order or default,
        enum_name=lambda field, number: enums.name(shape.name, field, number),
        extra=call.operation.options,
        expands=_EXPANDS.get(shape.name, frozenset()),
    )


def list_rows(call: Call, table: str = "", where: str = "", params: tuple[Any, ...] = ()) -> Any:
    """A page of a collection, its number of rows, or what its fields are."""
    table = table or call.operation.answer
    shape = call.company.model.shapes[table]
    asked = query(call, shape, many=True)
    if asked.metadata is not None:
        return metadata(call.scope.narrow(shape), asked)
    call.company.ensure(table)
    keys = fixed(call, table)
    clauses = [part for part in (where, asked.where, *(f'"{name}" = ?' for name in keys)) if part]
    values = [*params, *asked.params, *keys.values()]
    condition = " AND ".join(clauses)
    store = call.company.store
    if asked.count:
        return store.count(table, condition, values)
    rows = store.rows(table, condition, values, order=asked.order, limit=asked.top, skip=asked.skip)
    renderer = call.company.renderer(call.scope)
    if _NOMINAL in asked.selection.expand:
        _all_nominal_codes(shape, asked)
    return [renderer.row(shape, row, asked.selection) for row in rows]


def read_one(call: Call) -> Any:
    """One record; with `$expand=is_to_lock` it is locked."""
    table = call.operation.answer
    shape = call.company.model.shapes[table]
    asked = query(call, shape, many=False)
    if asked.metadata is not None:
        return metadata(call.scope.narrow(shape), asked)
    key = call.key
    _belongs(call, table, key)
    if _NOMINAL in asked.selection.expand:
        _all_nominal_codes(shape, asked)
    rendered = call.company.renderer(call.scope).record(table, key, asked.selection)
    if rendered is None:
        raise not_found(f"The {table.replace('_', ' ')} with id {key} could not be found.")
    if "is_to_lock" in asked.selection.expand:
        rendered["lock_id"] = take_lock(call.company, table, key)
    return rendered


def read_single(call: Call) -> Any:
    """The one record of a collection that has only one (`licence`, `current_user`)."""
    table = call.operation.answer
    shape = call.company.model.shapes[table]
    call.company.ensure(table)
    asked = query(call, shape, many=False)
    rows = call.company.store.rows(table, limit=1)
    return call.company.renderer(call.scope).row(shape, rows[0], asked.selection) if rows else {}


def create(call: Call) -> Any:
    """A new record; timestamps come only with the next GET."""
    table = call.table
    body = call.body()
    with call.company.store.transaction():
        key = call.entity(table).create(body, fixed(call, table))
        if "id" not in call.company.model.shapes[table].fields:
            return call.raw
        return call.reply(table, key, created=True)


def change(call: Call) -> Any:
    """A partial change of one record."""
    table = call.table
    body = call.body()
    entity = call.entity(table)
    _belongs(call, table, call.key)
    if entity.atomic:
        with call.company.store.transaction():
            entity.update(call.key, body)
    else:
        entity.update(call.key, body)
    return call.reply(table, call.key, created=False)


def change_many(call: Call) -> Any:
    """A partial change of several records, named by their ids; `is_to_delete` deletes, no id makes a new one."""
    table = call.table
    entity = call.entity(table)
    keys: list[int] = []
    with call.company.store.transaction():
        for body in call.bodies():
            key = body.get("id")
            if key and body.get("is_to_delete"):
                entity.delete(key)
                continue
            if key:
                entity.update(key, body)
            else:
                key = entity.create(body)
            keys.append(key)
        return [call.reply(table, key, created=False) for key in keys]


def delete(call: Call) -> Any:
    """Deletes one record; the answer has no body."""
    entity = call.entity()
    _belongs(call, call.table, call.key)
    with call.company.store.transaction():
        entity.delete(call.key)


def metadata(shape: Shape, asked: Query) -> list[dict[str, Any]]:
    """Field name, type and sort order; `$metadata=true` includes what can be expanded."""
    return [
        {"name": field.name, "type": field.kind, "sort_order": position}
        for position, field in enumerate(shape.fields.values(), 1)
        if not field.write_only and (asked.metadata or not field.nested)
    ]


def _belongs(call: Call, table: str, key: int) -> None:
    keys = fixed(call, table)
    row = call.company.get(table, key) if keys else None
    if row is not None and any(row.get(name) != value for name, value in keys.items()):
        raise not_found(f"The {table.replace('_', ' ')} with id {key} could not be found.")


def _all_nominal_codes(shape: Shape, asked: Query) -> None:
    del asked.selection.expand[_NOMINAL]
    for name in shape.fields:
        if name.endswith("_nominal_code"):
            asked.selection.expand.setdefault(name, type(asked.selection)())


def handle(call: Call) -> Any:
    """Whatever the verb and path say.

    Raises:
        Refused: by the behaviour behind it.
    """
    operation = call.operation
    if operation.method == "GET":
        if operation.is_item:
            return read_one(call)
        return list_rows(call) if operation.many else read_single(call)
    if operation.method == "POST":
        return create(call)
    if operation.method == "DELETE":
        return delete(call)
    if operation.takes_many:
        return change_many(call)
    if not operation.is_item:
        raise bad_request("This collection cannot be changed as a whole.")
    return change(call)
