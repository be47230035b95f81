"""Reading tables: what a request wants, from its address or its body."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import attrs

from sagewire.sandbox import wire
from sagewire.sandbox.conditions import parse
from sagewire.sandbox.contractor.access import Failure
from sagewire.sandbox.contractor.database import Database, Row

_ORDER = re.compile(r"\[?([A-Za-z_][A-Za-z0-9_]*)\]?(?:\s+(asc|desc))?", re.IGNORECASE)


@attrs.frozen
class Wanted:
    """What is to be read.

    Attributes:
        table: the table.
        fields: columns; all without.
        where: a condition, empty for all rows.
        order: columns, each alone or with `desc`.
        limit: rows at most.
        skip: rows to leave out.
    """

    table: str
    fields: list[str]
    where: str
    order: str
    limit: int
    skip: int = 0


def by_get(path: str, query: Mapping[str, str], page_size: int) -> Wanted:
    """What an address wants."""
    size = _count(query.get("pageSize"), page_size)
    fields = [name.strip() for name in query.get("fields", "").split(",") if name.strip()]
    skip = (_count(query.get("page"), 1) - 1) * size
    table = path.rsplit("/", 1)[-1]
    return Wanted(table, fields, query.get("where", ""), query.get("orderby", ""), size, skip)


def by_post(body: Any, page_size: int) -> Wanted:
    """What a body wants."""
    if not wire.is_object(body) or not isinstance(body.get("table"), str):
        raise Failure("Invalid Request")
    fields: Any = body.get("fields") or []
    where, order = body.get("filter") or "", body.get("orderBy") or ""
    if not wire.is_list(fields) or not all(isinstance(text, str) for text in (*fields, where, order)):
        raise Failure("Invalid Request")
    return Wanted(body["table"], fields, where, order, _count(body.get("top"), page_size))


def rows(data: Database, wanted: Wanted) -> list[Row]:
    """The rows.

    Raises:
        Failure: the table is not there.
        ColumnError: a column is not there, or a value does not fit.
        ConditionError: the condition is none.
    """
    if wanted.table not in data.tables:
        raise Failure(f"Invalid object name 'dbo.{wanted.table}'.")
    condition = parse(wanted.where) if wanted.where.strip() else None
    return data.read(wanted.table, wanted.fields, condition, _sorting(wanted.order), wanted.limit, wanted.skip)


def _count(value: Any, default: int) -> int:
    if value is None:
        return default
    if not re.fullmatch(r"[1-9]\d{0,8}", str(value)):
        raise Failure("Invalid Request")
    return int(value)


def _sorting(order: str) -> list[tuple[str, bool]]:
    found: list[tuple[str, bool]] = []
    for part in order.split(","):
        if part.strip():
            match = _ORDER.fullmatch(part.strip())
            if match is None:
                raise Failure(f"Incorrect syntax near '{part.strip()}'.")
            found.append((match[1], (match[2] or "").lower() == "desc"))
    return found
