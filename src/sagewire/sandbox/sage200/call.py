"""One call as the behaviour modules see it: checked by the gateway, its body parsed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import attrs

from sagewire.sandbox import wire
from sagewire.sandbox.body import Body, Checker
from sagewire.sandbox.document import Operation
from sagewire.sandbox.errors import bad_request
from sagewire.sandbox.query import Selection
from sagewire.sandbox.relations import Many, One
from sagewire.sandbox.sage200.company import Company
from sagewire.sandbox.sage200.entities import entity_for
from sagewire.sandbox.sage200.entity import Entity
from sagewire.sandbox.schema import Scope, Shape

_SHOWN = frozenset({"customer", "supplier", "currency", "country_code", "default_tax_code", "product", "tax_code"})


@attrs.define
class Call:
    """What was asked, of which company, by whom.

    Attributes:
        operation: what is called.
        parameters: path parameters.
        query: query parameters, in their order.
        raw: the body as JSON, None where there is none.
        company: whose data it is about.
        scope: edition and release of the site.
        ignored: fields of the body that were not taken.
    """

    operation: Operation
    parameters: dict[str, str]
    query: list[tuple[str, str]]
    raw: Any
    company: Company
    scope: Scope
    ignored: list[str] = attrs.field(factory=list[str])

    @property
    def key(self) -> int:
        """The id that the path ends in."""
        return identifier(self.parameters[self.operation.segments[-1][1:-1]])

    @property
    def table(self) -> str:
        """The table that the path is about."""
        return self.company.model.table(self.operation)

    def body(self, schema: str = "") -> Body:
        """The body, checked against a schema (the operation's own unless named)."""
        name = schema or self.operation.takes or self.operation.answer
        return self.check(name, {} if self.raw is None else self.raw)

    def bodies(self) -> list[Body]:
        """The body of a bulk call."""
        if not wire.is_list(self.raw):
            raise bad_request("The request body must be a JSON array.")
        return [self.check(self.operation.takes, item) for item in self.raw]

    def raw_object(self) -> Body:
        """The body as it was sent, read-only fields included; empty where it is no object."""
        return self.raw if wire.is_object(self.raw) else {}

    def check(self, schema: str, raw: Any) -> Body:
        """Checks a body, noting what it ignores."""
        checker = Checker(self.company.model.shapes, self.company.model.relations, self.scope)
        found = checker.check(self.company.model.shapes[schema], raw)
        self.ignored += checker.ignored
        return found

    def entity(self, table: str = "") -> Entity:
        """How records of a table are handled; the call's own unless named."""
        return entity_for(self.company, table or self.table, self.scope.edition)

    def reply(self, table: str, key: int, *, created: bool) -> dict[str, Any]:
        """What a write answers with."""
        shape = self.company.model.shapes[table]
        return self.company.renderer(self.scope).reply(table, key, self._shown(shape, 0), created=created)

    def _shown(self, shape: Shape, depth: int) -> Selection:
        selection = Selection()
        for field in shape.fields.values():
            relation = self.company.model.relations.of(shape, field) if field.nested else None
            if isinstance(relation, Many):
                inner = self.company.model.shapes[relation.table]
                selection.expand[field.name] = self._shown(inner, depth + 1) if depth == 0 else Selection()
            elif isinstance(relation, One):
                if depth == 0 and field.name in _SHOWN:
                    selection.expand[field.name] = Selection()
            elif field.nested and field.own:
                selection.expand[field.name] = Selection()
        return selection


Handler: TypeAlias = Callable[[Call], Any]
"""Answers a call: a JSON value, or None for an empty body."""


def identifier(text: str) -> int:
    """An id from a path.

    Raises:
        Refused: 400, it is no whole number.
    """
    if not (text.isascii() and text.removeprefix("-").isdigit()) or len(text) > 18:
        raise bad_request("The request is invalid: the id must be a whole number.")
    return int(text)
