"""Requests held against the document: every part of what was sent is known, right, and nothing is missing."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any
from urllib.parse import unquote

from jsonschema_rs import Draft202012Validator

from sagewire.runtime.wire.message import Request
from tests.contract.calls import NO_BODY, Call, paging_parameters, query_parameters
from tests.contract.odata import Tree, read_filter, read_orders
from tests.contract.products import Case, Product
from tests.contract.schema import Json, is_array
from tests.contract.sql import read_ceql, read_sql
from tests.contract.values import difference, read_json
from tests.contract.write_view import body_validator

READERS: Mapping[str, Callable[[str], Tree]] = {
    "odata": read_filter,
    "sql": read_sql,
    "ceql": read_ceql,
}
_SAFE = re.compile(r"[A-Za-z0-9$&=%._~-]*")
_USUAL = {"accept", "accept-encoding", "user-agent", "content-type"}


def check(call: Call, request: Request, *, first: bool = True) -> None:
    """Holds one request against its operation.

    Args:
        call: what was called.
        request: what was sent.
        first: it asks for the first page, or is no list's.

    Raises:
        AssertionError: something differs; the message says what.
    """
    case = call.case
    assert request.method == case.method
    path, _, query = request.url.partition("?")
    base = case.product.servers[call.edition]
    assert path.startswith(f"{base}/"), f"{path} is not below {base}"
    assert _SAFE.fullmatch(query), f"the query {query!r} is not encoded"
    _check_path(call, path[len(base) :])
    _check_query(call, query_of(request), first=first)
    _check_headers(call, request.headers)
    _check_body(call, request.content)


# the path ------------------------------------------------------------------------------------------------------


def _check_path(call: Call, path: str) -> None:
    values = [unquote(segment, errors="strict") for segment in path.split("/")]
    case = call.case
    fitting = [other for other in _by_length(case.product)[case.method, len(values)] if _fits(other, values)]
    literal = max(_literals(other) for other in fitting) if fitting else 0
    found = [other.id for other in fitting if _literals(other) == literal]
    assert found == [case.id], f"{case.method} {path} is {found or 'no operation at all'}, not {case.id}"
    for template, value in zip(case.path.split("/"), values, strict=True):
        if template.startswith("{"):
            given = call.parameters["path", template[1:-1]]
            assert value == _plain(given), f"{template} is {value!r}, not {given!r}"


@cache
def _by_length(product: Product) -> Mapping[tuple[str, int], list[Case]]:
    found: dict[tuple[str, int], list[Case]] = {}
    for case in product.cases:
        found.setdefault((case.method, case.path.count("/") + 1), []).append(case)
    return found


def _literals(case: Case) -> int:
    return sum(not part.startswith("{") for part in case.path.split("/"))


def _fits(case: Case, values: list[str]) -> bool:
    for part, value in zip(case.path.split("/"), values, strict=True):
        if part != value and not (part.startswith("{") and _is_valid(case, "path", part[1:-1], value)):
            return False
    return True


def _is_valid(case: Case, location: str, name: str, text: str) -> bool:
    schema: Json = case.located(location)[name]["schema"]
    kind = case.product.schemas.shape(schema).kind
    value: Any = text
    if kind in ("integer", "decimal") and re.fullmatch(r"-?\d+(\.\d+)?", text):
        value = json.loads(text)
    elif kind == "boolean" and text in ("true", "false"):
        value = text == "true"
    return text != "" and validator(case.product, id(schema), schema).is_valid(value)


_compiled: dict[tuple[Product, int], Draft202012Validator] = {}


def validator(product: Product, key: int, schema: Json) -> Draft202012Validator:
    """The validator of a schema that stands in the document, made once."""
    if (product, key) not in _compiled:
        whole = {**schema, "components": product.document["components"]} if "$ref" in json.dumps(schema) else schema
        _compiled[product, key] = Draft202012Validator(whole, validate_formats=True)
    return _compiled[product, key]


def query_of(request: Request) -> list[tuple[str, str]]:
    """The query parameters of a request, decoded."""
    query = request.url.partition("?")[2]
    return [_pair(part) for part in query.split("&")] if query else []


# the query -----------------------------------------------------------------------------------------------------


def _pair(part: str) -> tuple[str, str]:
    name, sign, value = part.partition("=")
    assert sign, f"{part!r} has no value"
    return unquote(name, errors="strict"), unquote(value, errors="strict")


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return format(value, "f")
    return value.isoformat() if isinstance(value, date) and not isinstance(value, datetime) else str(value)


def _check_query(call: Call, pairs: list[tuple[str, str]], *, first: bool) -> None:
    case = call.case
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    usual = {name: item["x-sagewire-default"] for name, item in case.located("query").items() if _has_usual(item)}
    declared = usual | {name: given for (location, name), given in call.parameters.items() if location == "query"}
    for name, given in declared.items():
        _check_parameter(case, name, given, found.pop(name, []))
    required = {name for name, item in case.located("query").items() if item.get("required")} - declared.keys()
    assert not required & found.keys() ^ required, f"{sorted(required)} must be sent"
    asked = {name: found.pop(name)[0] for name in query_parameters(case) if len(found.get(name, ())) == 1}
    paged = {name: found.pop(name)[0] for name in paging_parameters(case) if len(found.get(name, ())) == 1}
    known = {name: found.pop(name) for name in required if name in found}
    assert not found, f"the query parameters {sorted(found)} are not known, or stand twice ({sorted(known)} are)"
    _check_asked(call, asked, first=first)
    if case.listed:
        _check_paged(call, asked, paged)


def _has_usual(parameter: Json) -> bool:
    """Whether something is sent where the caller gives nothing."""
    return "x-sagewire-default" in parameter


def _check_parameter(case: Case, name: str, given: object, found: list[str]) -> None:
    several = given if is_array(given) else [given]
    texts = found if len(found) == len(several) else ",".join(found).split(",")
    assert len(texts) == len(several), f"{name} was sent as {found}, given was {given!r}"
    for text, value in zip(texts, several, strict=True):
        if isinstance(value, datetime):
            assert datetime.fromisoformat(text) == value, f"{name} is {text!r}, not {value!r}"
        else:
            assert text == _plain(value), f"{name} is {text!r}, not {value!r}"
        if not is_array(given):
            assert _is_valid(case, "query", name, text), f"{name} may not be {text!r}"


def _check_asked(call: Call, asked: Mapping[str, str], *, first: bool) -> None:
    case, query = call.case, call.query
    key = case.paging.get("key", "") if case.listed else ""
    names = case.dialect
    select = names.get("select", "")
    if query.select is not None:
        assert set(_names(asked, select)) == {*query.select, *filter(None, [key])}
    else:
        assert select not in asked
    assert tuple(_names(asked, names.get("expand", ""))) == query.expand
    if query.expand:
        rows = case.rows
        assert rows is not None
        assert set(query.expand) <= rows.fields.keys()
    if first:
        text = asked.get(names.get("filter", ""))
        found = None if text is None else READERS[case.raw["x-sagewire-query"]](text)
        assert found == query.filter, f"{text!r} says {found}"


def _names(asked: Mapping[str, str], name: str) -> list[str]:
    return asked[name].split(",") if name in asked else []


def _check_paged(call: Call, asked: Mapping[str, str], paged: Mapping[str, str]) -> None:
    paging = call.case.paging
    order = asked.get(call.case.dialect.get("order", ""))
    orders = [] if order is None else read_orders(order)
    own, key = list(call.query.orders), paging.get("key", "")
    if own and own[0] != (key, False):
        assert orders[: len(own)] == own, f"the order is {orders}, given was {own}"
    if key:
        assert key in dict(orders), f"the order {orders} lacks the key {key!r}, so it is not stable"
        assert own or orders == [(key, False)]
    elif paging.get("order") and not own:
        assert order == paging["order"], f"the order is {order!r}"
    _check_fields(call.case, [name for name, _ in orders])
    if paging.get("page"):
        assert paged[paging["page"]["parameter"]].isdigit()
    skip = paging.get("skip", {}).get("parameter", "")
    if skip in paged and paging["strategy"] in ("keyset", "skip"):
        assert orders, f"{skip} needs an order"
    size = paging.get("size")
    if size:
        _check_size(call, size, paged.get(size["parameter"]))


def _check_size(call: Call, size: Json, sent: str | None) -> None:
    wanted = call.query.keywords.get("page_size") or size.get("default")
    limits = [number for number in (wanted, size.get("max"), call.query.keywords.get("limit")) if number]
    if limits:
        assert sent is not None, f"{size['parameter']} was not sent"
        assert 1 <= int(sent) <= min(limits), f"{size['parameter']} is {sent}, at most {min(limits)} is right"
        assert int(sent) == min(limits) or call.query.keywords.get("limit") is not None


def _check_fields(case: Case, paths: Iterable[str]) -> None:
    for path in paths:
        shape = case.rows
        for step in path.split("."):
            assert shape is not None
            assert step in shape.readable, f"{path} is no field of a row"
            shape = shape.readable[step]


# headers and body ----------------------------------------------------------------------------------------------


def _check_headers(call: Call, headers: Mapping[str, str]) -> None:
    case = call.case
    found = {name.lower(): value for name, value in headers.items()}
    assert len(found) == len(headers), "a header stands twice"
    let_in = case.product.let_in(case)
    for name in {*case.product.let_in_by, *let_in}:
        assert found.get(name) == let_in.get(name), f"the header {name} is {found.get(name)!r}"
    fixed = {name.lower(): value for name, value in case.product.document.get("x-sagewire-fixed-headers", {}).items()}
    for name, value in fixed.items():
        assert found.get(name) == value
    context = {field["header"].lower(): str(value) for field, value in case.product.context()}
    for name, value in context.items():
        assert found.get(name) == (value if case.in_context else None), f"the header {name} is {found.get(name)!r}"
    own = {field["header"].lower(): value for field, value in case.product.headers()}
    for field, value in case.product.headers():
        expected = value if case.product.sends(field["name"], call.edition) else None
        assert found.get(field["header"].lower()) == expected
    declared = {name.lower(): given for (location, name), given in call.parameters.items() if location == "header"}
    for name, given in declared.items():
        assert found.get(name) == _plain(given)
    required = {name.lower() for name, item in case.located("header").items() if item.get("required")}
    assert required <= found.keys(), f"the headers {sorted(required - found.keys())} are missing"
    minted = case.identity.get("header", "").lower()
    if minted:
        _check_identity(case, found.pop(minted, ""))
        required.discard(minted)
    unknown = (
        found.keys() - _USUAL - let_in.keys() - fixed.keys() - context.keys() - own.keys() - required - declared.keys()
    )
    assert not unknown, f"the headers {sorted(unknown)} are not known"
    if case.answer is not None:
        assert found["accept"] == case.accepts
    assert found.get("content-type") == (case.takes or fixed.get("content-type"))


def _check_body(call: Call, content: bytes | None) -> None:
    if call.body is NO_BODY:
        assert content is None, "a body was sent, none is taken"
        return
    assert content is not None, "no body was sent"
    found = read_json(content)
    _take_identity(call, found)
    differs = difference(call.body, found)
    assert not differs, f"body {differs}"
    errors = [
        f"{error.instance_path}: {error.message}"
        for error in body_validator(call.case).iter_errors(json.loads(content))
    ]
    assert not errors, f"body {errors[:3]}"


def _take_identity(call: Call, found: Any) -> None:
    """Takes the id that makes a write repeatable out of the body, where the product has one; it must be there."""
    field, wrapper = call.case.identity.get("field"), call.case.wrapper
    if field and field not in (call.body[wrapper] if wrapper else call.body):
        _check_identity(call.case, (found[wrapper] if wrapper else found).pop(field, ""))


def _check_identity(case: Case, identity: str) -> None:
    assert re.fullmatch(_IDENTITIES[case.identity.get("form", "hex")], identity), f"the id of the write is {identity!r}"


_IDENTITIES = {"hex": r"[0-9a-f]{32}", "uuid": r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"}
