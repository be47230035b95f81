"""Whole calls: the arguments of a public method, drawn together with the request that must come of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from typing import Any

import attrs
from hypothesis import strategies as st

from sagewire.runtime.options import RequestOptions
from tests.contract.products import Case, inner_type, write_hints
from tests.contract.queries import Asker, Query
from tests.contract.schema import Json, Kind, Shape, is_object
from tests.contract.values import FORMATTED, Bodies, days, decimals, matching, moments, texts

NO_BODY = object()


@attrs.frozen
class Call:
    """A call, and what it must send.

    Attributes:
        case: the operation.
        positional: arguments without names.
        keywords: arguments by name.
        parameters: values of parameters, by location and name on the wire.
        query: what is asked, where the operation takes the query language.
        body: the body as it must be read back.
        edition: the edition that is called.
    """

    case: Case
    positional: tuple[Any, ...]
    keywords: Mapping[str, Any]
    parameters: Mapping[tuple[str, str], Any]
    query: Query
    body: Any
    edition: str

    def with_options(self, options: RequestOptions) -> Call:
        """The same call with options."""
        return attrs.evolve(self, keywords={**self.keywords, "options": options})

    def on(self, client: Any) -> Any:
        """Makes the call."""
        operation = self.case.product.operations[self.case.id]
        method = getattr(getattr(client, operation.resource), operation.name)
        return method(*self.positional, **self.keywords)


@cache
def bodies_of(case: Case) -> Bodies:
    """What draws the bodies of an operation."""
    return Bodies(case.product.wire, edition_of(case), demands=case.demands, filled=case.gives_records)


def edition_of(case: Case) -> str:
    """The edition that an operation is called in."""
    return case.edition or case.product.edition


@cache
def calls(case: Case, *, whole: bool = False) -> st.SearchStrategy[Call]:
    """Calls of an operation.

    Args:
        case: the operation.
        whole: every field of the body, and every parameter.
    """
    asker = Asker(case)
    inner = case.inner
    body = None if inner is None else bodies_of(case).of(inner, case.write_type, whole=whole)

    @st.composite
    def draw_call(draw: st.DrawFn) -> Call:
        given = {
            place: draw(_parameter(case.product.schemas.shape(parameter["schema"])))
            for place, parameter in _own_parameters(case).items()
            if place[0] == "path" or parameter.get("required") or whole or draw(st.booleans())
        }
        query = asker.draw(draw)
        value, wire = draw(body) if body is not None else (None, NO_BODY)
        _balance(case, value, wire)
        positional, keywords = _arguments(case, given, query, value)
        wrapped = {case.wrapper: wire} if case.wrapper else wire
        return Call(case, positional, keywords, given, query, wrapped, edition_of(case))

    return draw_call()


def _balance(case: Case, value: Any, wire: Any) -> None:
    """Makes both columns of a list alike, where they must have the same total."""
    rule: Json = case.raw.get("x-sagewire-balance", {})
    for body in (value, wire) if rule else ():
        for line in body.get(rule["list"], ()):
            line.pop(rule["credit"], None)
            if rule["debit"] in line:
                line[rule["credit"]] = line[rule["debit"]]


def _own_parameters(case: Case) -> dict[tuple[str, str], Json]:
    """The parameters that the caller gives, not the query language, the pager or the client."""
    headers = {field["header"].lower() for field, _ in (*case.product.context(), *case.product.headers())}
    headers.add(case.identity.get("header", "").lower())
    found: dict[tuple[str, str], Json] = {}
    for parameter in case.parameters:
        place = (parameter["in"], parameter["name"])
        taken = place[0] == "query" and case.listed and place[1] in paging_parameters(case) | query_parameters(case)
        if not taken and not (place[0] == "header" and place[1].lower() in headers):
            found[place] = parameter
    return found


def paging_parameters(case: Case) -> set[str]:
    """The query parameters of an operation's pager."""
    own = {case.paging["parameter"]} if "parameter" in case.paging else set[str]()
    return own | {part["parameter"] for part in case.paging.values() if is_object(part) and "parameter" in part}


def query_parameters(case: Case) -> set[str]:
    """The query parameters of an operation's query language."""
    names = case.dialect
    return {name for key, name in names.items() if case.listed or key in ("select", "expand")}


def _arguments(
    case: Case, given: Mapping[tuple[str, str], Any], query: Query, body: Any
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    keywords: dict[str, Any] = dict(query.keywords)
    for (location, wire), value in given.items():
        name = case.python_name(location, wire)
        assert name, f"no argument gives the {location} parameter {wire!r}"
        keywords[name] = value
    names = [name for name, parameter in case.keywords.items() if parameter.kind == parameter.POSITIONAL_ONLY][1:]
    if case.inner is not None and not is_named(case.inner):
        keywords[names[-1]] = body
    positional = tuple(keywords.pop(name) for name in names)
    if case.inner is not None and is_named(case.inner):
        clash = keywords.keys() & body.keys()
        assert not clash, f"{sorted(clash)} mean a parameter and a field of the body"
        keywords.update(body)
    return positional, keywords


def is_named(body: Shape) -> bool:
    """Whether the fields of a body are given by name; so are those of an object of which nothing is said."""
    return body.kind == "object" or (body.kind == "any" and body.flat.get("type") == "object")


@cache
def _parameter(shape: Shape) -> st.SearchStrategy[Any]:
    options: list[Json] = shape.flat.get("anyOf", [])
    if options:
        return st.one_of([_parameter(shape.schemas.shape(option)) for option in options])
    if shape.flat.get("format") in FORMATTED:
        return st.sampled_from(FORMATTED[shape.flat["format"]])
    if "pattern" in shape.flat:
        return matching(shape.flat["pattern"])
    if shape.flat.get("format") == "uuid":
        return st.uuids().map(str)
    if shape.kind == "integer":
        least, most = max(shape.range[0], 1), shape.range[1]
        return st.sampled_from([least, most]) | st.integers(least, min(most, 10**9))
    if shape.kind == "enum":
        return st.sampled_from(shape.flat["enum"])
    if shape.kind == "boolean":
        return st.booleans()
    if shape.kind == "decimal":
        return decimals(shape.scale)
    if shape.kind == "day":
        return days()
    if shape.kind == "instant":
        return moments()
    if shape.kind == "array":
        return st.lists(_parameter(shape.item), min_size=1, max_size=3)
    return texts(shape.longest, 1).filter(lambda text: text not in (".", "..", ""))


def plain_call(case: Case) -> Call:
    """A call with only what it needs: ids, required parameters, an empty body."""
    given: dict[tuple[str, str], Any] = {}
    for place, parameter in _own_parameters(case).items():
        if place[0] == "path" or parameter.get("required"):
            given[place] = _least(case.product.schemas.shape(parameter["schema"]), None, demands=False)
    body = None if case.inner is None else _least(case.inner, case.write_type, demands=case.demands)
    body = [{}] if case.gives_records else body
    positional, keywords = _arguments(case, given, Query({}), body)
    return Call(case, positional, keywords, given, Query({}), NO_BODY if body is None else body, edition_of(case))


def _least(shape: Shape, typed: Any, *, demands: bool) -> Any:
    """The least body that is taken."""
    if shape.kind == "enum":
        return shape.flat["enum"][0]
    if "contentEncoding" in shape.flat:
        return b"content"
    if shape.kind != "object" or not demands:
        return _PLAIN[shape.kind]
    hints = write_hints(inner_type(typed))
    return {hints[wire][0]: _least(shape.writable[wire], hints[wire][1], demands=demands) for wire in shape.required}


_PLAIN: Mapping[Kind, Any] = {
    "object": {},
    "array": [],
    "map": {},
    "choice": "A1",
    "decimal": Decimal(1),
    "integer": 5,
    "boolean": True,
    "day": date(2024, 1, 2),
    "instant": datetime(2024, 1, 2, tzinfo=UTC),
    "text": "A1",
    "any": {},
}
