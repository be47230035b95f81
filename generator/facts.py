"""Operations with everything that is known of them, before they become methods."""

from __future__ import annotations

import itertools
from typing import Any

import attrs

from generator.parsed import ParsedOperation
from generator.plain import Json
from generator.plan_calls import Kind
from generator.problems import Problems
from generator.render import Shapes
from generator.shapes import Place, by_operation_id
from generator.types import NONE, Type

Key = tuple[str, str]


@attrs.frozen
class Facts:
    """An operation with everything that is known of it.

    Attributes:
        key: path and method.
        raw: the operation in the view.
        parsed: the parser's reading.
        place: where it goes.
        result: the type of its answer.
        kind: what its method gives.
        body: how its body is taken.
        body_names: the keywords of its body.
        body_raw: the schema of its body, inside its wrapper.
        wrapper: what its body is wrapped in; empty where it is not.
        many: its body may be an array of records as well as one.
        typed: its rows, or its value, are of a model.
    """

    key: Key
    raw: Json
    parsed: ParsedOperation
    place: Place
    result: Type
    kind: Kind
    body: str
    body_names: frozenset[str] = frozenset()
    body_raw: Json = attrs.field(factory=dict[str, Any])
    wrapper: str = ""

    many: bool = False
    typed: bool = True

    @property
    def query(self) -> str:
        """The language in which rows of a model are asked for (`where`, `select` and so on); empty where none is."""
        return str(self.raw.get("x-sagewire-query", "")) if self.typed else ""

    @property
    def asked(self) -> frozenset[str]:
        """The parameters that the language's own arguments are sent in."""
        names = _PARAMETERS.get(self.query, {})
        declared = {p["x-view-wire"] for p in self.raw["parameters"] if p["in"] == "query"}
        used = names if self.query == "odata" else {key: wire for key, wire in names.items() if wire in declared}
        return frozenset(used if self.kind == "list" else used.keys() - {"where", "order_by"})

    @property
    def asked_on_wire(self) -> frozenset[str]:
        """The same by their names on the wire."""
        return frozenset(_PARAMETERS[self.query][key] for key in self.asked)

    @property
    def batch(self) -> Json:
        """How many records are written at once; empty where one is."""
        return self.raw.get("x-sagewire-batch") or {}

    @property
    def paging(self) -> Json:
        """How its pages are asked for; empty where that is not said."""
        return self.raw.get("x-sagewire-paging") or {}

    @property
    def may_be_empty(self) -> bool:
        """Whether a success may hold nothing where another holds a value."""
        return self.kind == "one" and any(response.type.kind == "none" for response in self.parsed.responses)

    @property
    def envelope(self) -> Json:
        """The fields of the object that the rows arrive in; empty where they arrive bare."""
        return self.raw.get("x-sagewire-envelope") or {}


_PARAMETERS: dict[str, dict[str, str]] = {
    "odata": {"where": "$filter", "order_by": "$orderby", "select": "$select", "expand": "$expand"},
    "sql": {"where": "where", "order_by": "orderby", "select": "fields"},
    "ceql": {"where": "where", "order_by": "orderBy", "select": "fields"},
}
"""For each language, the parameters that its arguments are sent in."""


@attrs.frozen
class Body:
    """The body of an operation, as a caller gives it.

    Attributes:
        type: its type, None where there is none.
        raw: its schema in the view.
        wrapper: what it is wrapped in; empty where it is not.
        many: it may be an array of such as well.
    """

    type: Type | None
    raw: Json
    wrapper: str = ""
    many: bool = False


def unwrapped(shapes: Shapes, raw: Json, type_: Type | None) -> Body:
    """The body of an operation without its wrapper, where it has one."""
    if type_ is None:
        return Body(None, {})
    schema: Json = next(iter(raw["requestBody"]["content"].values()))["schema"]
    if raw.get("x-sagewire-batch") and type_.kind == "union":
        ones = [item for item in type_.items if item.kind == "named"]
        if len(ones) == 1 and Type("list", items=(ones[0],)) in type_.items:
            return Body(ones[0], shapes.view.schemas[ones[0].name], many=True)
    if raw.get("x-sagewire-wrapper") != "published" or type_.kind != "named":
        return Body(type_, schema)
    fields = shapes.parsed.schemas[type_.name].fields
    (name, inner), *more = fields.items()
    if more:
        return Body(type_, schema)  # told by the lint
    inside: Json = shapes.view.schemas[type_.name]["properties"][name]
    return Body(inner, inside, str(inside["x-view-wire"]))


def result_of(parsed: ParsedOperation) -> Type:
    """The type of the first successful answer that holds anything."""
    return next((response.type for response in parsed.responses if response.type.kind != "none"), NONE)


def kind_of(result: Type, method: str) -> Kind:
    """What a method gives."""
    if result.kind == "none":
        return "none"
    if result.kind == "bytes":
        return "bytes"
    if result.kind == "list":
        return "list" if method == "get" else "many"
    return "one"


def body_of(shapes: Shapes, type_: Type | None) -> str:
    """How a body is taken: as keywords, as rows, as a value, as bytes; empty where there is none."""
    if type_ is None:
        return ""
    real = shapes.real(type_)
    if real.kind == "bytes":
        return "content"
    if (real.kind == "named" and not shapes.is_enum(real.name)) or is_open(real):
        return "fields"
    if real.kind == "list" and shapes.real(real.items[0]).kind == "named":
        return "rows" if not shapes.is_enum(real.items[0].name) else "body"
    return "body"


def is_open(type_: Type) -> bool:
    """Whether a type is an object of which nothing is said."""
    return type_.kind == "map" and type_.items[0].kind == "any"


def duplicate_ids(facts: list[Facts], problems: Problems) -> None:
    """Tells of operations with the same operationId."""
    by_id = sorted(facts, key=lambda fact: fact.raw["operationId"])
    for operation_id, same in itertools.groupby(by_id, key=lambda fact: fact.raw["operationId"]):
        for fact in list(same)[1:]:
            problems.add(fact.raw["x-view-at"], f"the operationId {operation_id!r} is taken", "give it its own")


def told_apart(facts: list[Facts]) -> list[Facts]:
    """Operations that one method cannot fold, since they take or give other things, named by their operationIds."""
    first: dict[tuple[str, str], Facts] = {}
    found: list[Facts] = []
    for fact in facts:
        same = first.setdefault((fact.place.resource, fact.place.method), fact)
        alike = (same.result, same.kind, same.parsed.body) == (fact.result, fact.kind, fact.parsed.body)
        found.append(fact if alike else attrs.evolve(fact, place=by_operation_id(fact.place, fact.raw)))
    return found
