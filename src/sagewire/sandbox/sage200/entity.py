"""How any kind of record is made, changed and deleted; the areas override what is particular to them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from sagewire.sandbox.body import Body
from sagewire.sandbox.errors import bad_request, not_found
from sagewire.sandbox.relations import Many
from sagewire.sandbox.render import complete
from sagewire.sandbox.sage200.company import Company
from sagewire.sandbox.schema import Field
from sagewire.sandbox.store import Row


class Entity:
    """Records of one table.

    `fill` completes a new record, `check` refuses what may not be, `done` follows up, `removing` guards a deletion.
    """

    atomic = True
    """Whether a change is kept wholly or not at all."""

    def __init__(self, company: Company, table: str, edition: str) -> None:
        company.ensure(table)
        self.company = company
        self.table = table
        self.edition = edition
        self.shape = company.model.shapes[table]
        self.children = company.model.relations.children(self.shape)

    # hooks

    def fill(self, values: dict[str, Any], body: Body) -> None:
        """Completes the values of a new record."""

    def check(self, values: dict[str, Any], old: Row | None) -> None:
        """Refuses values that may not be; `old` is the record before a change."""

    def done(self, key: int, body: Body, old: Row | None) -> None:
        """Follows up a record that was written with its children."""

    def removing(self, row: Row) -> None:
        """Refuses to delete what must stay."""

    # acts

    def create(self, body: Body, fixed: Mapping[str, Any] | None = None) -> int:
        """Adds a record and its children; `fixed` holds what the path says."""
        values = {**self.company.defaults(self.table), **self._own(body, None), **(fixed or {})}
        values.pop("id", None)
        self._check_references(values)
        self.fill(values, body)
        self.check(values, None)
        key = self.company.create(self.table, values)
        self._write_children(key, body)
        self.done(key, body, None)
        return key

    def update(self, key: int, body: Body) -> None:
        """Changes what the body names and nothing else; children are merged by id."""
        old = self.need(key)
        values = self._own(body, old)
        values.pop("id", None)
        self._check_references(values)
        self.check(values, old)
        self.company.change(self.table, key, values)
        self._write_children(key, body)
        self.done(key, body, old)

    def delete(self, key: int) -> None:
        """Deletes a record and its children."""
        row = self.need(key)
        self.removing(row)
        self.drop(key)

    def drop(self, key: int) -> None:
        """Deletes without asking."""
        for relation in self.children.values():
            inner = self.entity(relation.table)
            for child in self.company.find(relation.table, **{relation.key: key}):
                inner.drop(child["id"])
        self.company.store.remove(self.table, key)

    def need(self, key: int) -> Row:
        """The record, or 404."""
        row = self.company.get(self.table, key)
        if row is None:
            raise not_found(f"The {self.table.replace('_', ' ')} with id {key} could not be found.")
        return row

    def entity(self, table: str) -> Entity:
        """How records of another table are handled."""
        from sagewire.sandbox.sage200.entities import entity_for

        return entity_for(self.company, table, self.edition)

    # parts

    def _own(self, body: Body, old: Row | None) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for name, value in body.items():
            field = self.shape.fields[name]
            if field.write_only:
                continue
            if not field.nested:
                values[name] = value
            elif self.company.model.relations.of(self.shape, field) is None:
                values[name] = self._kept(field, value, old.get(name) if old else None)
        return values

    def _kept(self, field: Field, value: Any, old: Any) -> Any:
        if not field.shape:
            return value
        if field.kind == "object":
            return self._kept_object(field, cast(Body, value), cast("Body | None", old))
        return self._kept_items(field, cast("list[Body]", value), cast("list[Body]", old or []))

    def _kept_object(self, field: Field, value: Body, old: Body | None) -> Body:
        shape = self.company.model.shapes[field.shape]
        merged = {**(old or {}), **value}
        if "id" in shape.fields and not merged.get("id"):
            merged["id"] = self.company.store.next_id(self.table) + 1
        return complete(shape, merged)

    def _kept_items(self, field: Field, items: list[Body], old: list[Body]) -> list[Body]:
        shape = self.company.model.shapes[field.shape]
        if "id" not in shape.fields or not shape.fields["id"].read_only:
            return [complete(shape, item) for item in items]
        merged = {item["id"]: item for item in old}
        for item in items:
            key = item.get("id") or max(merged, default=0) + 1
            if item.get("is_to_delete"):
                merged.pop(key, None)
            else:
                merged[key] = complete(shape, {**merged.get(key, {}), **item, "id": key})
        return list(merged.values())

    def _check_references(self, values: Mapping[str, Any]) -> None:
        for name, value in values.items():
            table = self.company.model.relations.target(self.shape, name) if value else ""
            if table and self.company.model.shapes[table].fields.get("id") is not None:
                self.company.need(table, value, name.removesuffix("_id").replace("_", " "))

    def _write_children(self, key: int, body: Body) -> None:
        for name, relation in self.children.items():
            for child in body.get(name, ()):
                self.write_child(relation, key, child)

    def write_child(self, relation: Many, key: int, child: Body) -> None:
        """Adds, changes or (`is_to_delete`) deletes one record inside this one."""
        inner = self.entity(relation.table)
        child_key = child.get("id")
        if not child_key:
            if not child.get("is_to_delete"):
                inner.create(child, {relation.key: key})
            return
        row = self.company.get(relation.table, child_key)
        if row is None or row[relation.key] != key:
            raise bad_request(f"The {relation.table.replace('_', ' ')} with id {child_key} is not part of this record.")
        if child.get("is_to_delete"):
            inner.delete(child_key)
        else:
            inner.update(child_key, child)
