"""Tables and endpoints, read from the bundled document."""

from __future__ import annotations

import functools
from typing import Any, Literal, TypeAlias

import attrs

from sagewire.sandbox.document import Json, Routes, load, operations, resolve

Kind: TypeAlias = Literal["integer", "decimal", "date", "text"]
AUDIT = ("_idnum", "_idref", "insdte", "insusr", "upddte", "updusr")


@attrs.frozen
class Table:
    """A table of the company's database.

    Attributes:
        name: six letters.
        columns: their kinds, by name.
        lines: the table of its lines, empty where it has none.
        order: the order in which the interface lists it.
    """

    name: str
    columns: dict[str, Kind]
    lines: str = ""
    order: str = ""


@attrs.frozen
class Endpoint:
    """Where records of a table are entered.

    Attributes:
        name: last part of its path.
        table: the table.
        transaction: whether only one may run at a time.
        balance: columns of lines whose totals must be equal.
    """

    name: str
    table: str
    transaction: bool
    balance: tuple[str, str] | None = None


@attrs.frozen
class Catalogue:
    """All of it.

    Attributes:
        routes: finds operations.
        tables: by name.
        endpoints: by name.
    """

    routes: Routes
    tables: dict[str, Table]
    endpoints: dict[str, Endpoint]


@functools.lru_cache(maxsize=1)
def catalogue() -> Catalogue:
    """The catalogue of the bundled document."""
    document = load("contractor")
    by_schema: dict[str, str] = {}
    orders: dict[str, str] = {}
    for path, item in document["paths"].items():
        if path.startswith("/api/tables/") and not path.endswith("}"):
            table = path.rsplit("/", 1)[-1]
            by_schema[_row_schema(item["get"])] = table
            orders[table] = item["get"].get("x-sagewire-paging", {}).get("order", "")
    tables = {table: _table(document, table, schema, by_schema, orders[table]) for schema, table in by_schema.items()}
    endpoints = {
        path.rsplit("/", 1)[-1]: _endpoint(path, item["post"], by_schema)
        for path, item in document["paths"].items()
        if "post" in item and path != "/api/query"
    }
    return Catalogue(Routes(operations(document)), tables, endpoints)


def _row_schema(operation: Json) -> str:
    schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
    if "properties" in schema:
        schema = schema["properties"]["data"]
    return _name(schema["items"])


def _name(schema: Json) -> str:
    return str(schema["$ref"]).rsplit("/", 1)[-1]


def _table(document: Json, name: str, schema: str, by_schema: dict[str, str], order: str) -> Table:
    properties: Json = document["components"]["schemas"][schema]["properties"]
    lines = by_schema[_name(properties["lines"]["items"])] if "lines" in properties else ""
    columns: dict[str, Kind] = {column: _kind(document, raw) for column, raw in properties.items() if column != "lines"}
    return Table(name, columns, lines, order)


def _kind(document: Json, raw: Any) -> Kind:
    found = resolve(document, raw)
    if found.get("type") == "integer":
        return "integer"
    if found.get("type") == "number":
        return "decimal"
    return "date" if found.get("format") == "date" else "text"


def _endpoint(path: str, operation: Json, by_schema: dict[str, str]) -> Endpoint:
    body = operation["requestBody"]["content"]["application/json"]["schema"]
    one = next((part for part in body.get("oneOf", [body]) if "$ref" in part), None) or body["oneOf"][1]["items"]
    balance = operation.get("x-sagewire-balance")
    return Endpoint(
        path.rsplit("/", 1)[-1],
        by_schema[_name(one)],
        "x-sagewire-lane" in operation,
        (balance["debit"], balance["credit"]) if balance else None,
    )
