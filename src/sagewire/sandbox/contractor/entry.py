"""Entering and changing records: where the keys come from, and what becomes of each record."""

from __future__ import annotations

from typing import Any

import attrs

from sagewire.sandbox import wire
from sagewire.sandbox.contractor import rules
from sagewire.sandbox.contractor.access import Company, Failure
from sagewire.sandbox.contractor.catalogue import Endpoint
from sagewire.sandbox.contractor.database import Database, Row

_POSTED = ("lgrtrn", "acrinv", "acpinv", "payrec", "jobcst", "eqpcst", "eqprvw")


@attrs.define
class Keys:
    """Keys that a transaction works out from what is there when it begins.

    Two that begin before either is done come to the same ones; that is the harm of running them side by side.

    Attributes:
        record: the next record number.
        posting: the next ledger reference.
        lines: the next line number of each day, for daily payroll.
    """

    record: int
    posting: int
    lines: dict[str, int] = attrs.field(factory=dict[str, int])

    @classmethod
    def now(cls, data: Database, table: str) -> Keys:
        """The keys as of now."""
        record = data.highest(table) + 1 if "recnum" in data.tables[table].columns else 0
        posting = max(data.highest(name, "lgrrec") for name in _POSTED if "lgrrec" in data.tables[name].columns) + 1
        keys = cls(record, posting)
        if "paydte" in data.tables[table].columns:
            for row in data.find(table):
                keys.lines[row["paydte"]] = max(keys.lines.get(row["paydte"], 0), row.get("linnum", 0))
        return keys


def enter(company: Company, endpoint: Endpoint, record: Any, keys: Keys) -> Row:
    """Enters one record.

    Returns:
        Its keys.

    Raises:
        Failure: it may not be entered.
    """
    data = company.data
    table = data.tables[endpoint.table]
    row = rules.columns(table, record)
    lines = _lines(data, table.lines, record)
    rules.check(data, endpoint, row, lines)
    rules.total(endpoint.table, row, lines)
    found = _transaction_keys(data, endpoint, row, keys) if endpoint.transaction else _master_keys(data, endpoint, row)
    header = data.insert(endpoint.table, row | found)
    for number, line in enumerate(lines, 1):
        given = {"recnum": found.get("recnum"), "linnum": number, "_idref": header}
        data.insert(table.lines, line | given)
    return found


def _lines(data: Database, table: str, record: Any) -> list[Row]:
    given = record.get("lines") if wire.is_object(record) else None
    if not table or given is None:
        return []
    if not wire.is_list(given):
        raise Failure("lines must be an array.")
    return [rules.columns(data.tables[table], line) for line in given]


def _transaction_keys(data: Database, endpoint: Endpoint, row: Row, keys: Keys) -> Row:
    table = data.tables[endpoint.table]
    found: Row = {}
    if endpoint.table in rules.PARENTS:
        found["recnum"] = _parent(data, endpoint.table, row)
        if data.find(endpoint.table, recnum=found["recnum"]):
            raise Failure(f"{endpoint.table} {found['recnum']} already exists.")
    elif "recnum" in table.columns:
        found["recnum"] = keys.record
        keys.record += 1
    else:
        day = row["paydte"]
        found["linnum"] = keys.lines[day] = keys.lines.get(day, 0) + 1
    if "lgrrec" in table.columns:
        found["lgrrec"] = keys.posting
        keys.posting += 1
    return found


def _parent(data: Database, table: str, row: Row) -> int:
    target = rules.PARENTS[table]
    if not data.find(target, recnum=row["recnum"]):
        raise Failure(f"recnum {row['recnum']} does not exist in table {target}.")
    return int(row["recnum"])


def _master_keys(data: Database, endpoint: Endpoint, row: Row) -> Row:
    if endpoint.table in rules.PARENTS:
        number = _parent(data, endpoint.table, row)
        return {"recnum": number, "linnum": data.highest(endpoint.table, "linnum", recnum=number) + 1}
    number = row.get("recnum") or data.highest(endpoint.table) + 1
    if data.find(endpoint.table, recnum=number):
        raise Failure(f"Violation of PRIMARY KEY constraint: record {number} already exists in {endpoint.table}.")
    if row.get("shtnme") and data.find(endpoint.table, shtnme=row["shtnme"]):
        raise Failure(f"shtnme '{row['shtnme']}' already exists in {endpoint.table}.")
    return {"recnum": number}


def change(company: Company, endpoint: Endpoint, record: Any) -> Row:
    """Changes one record, by its record number (contacts: and line number).

    Raises:
        Failure: there is none, or it may not be changed so.
    """
    data = company.data
    row = rules.columns(data.tables[endpoint.table], record)
    keys: Row = {name: row[name] for name in ("recnum", "linnum") if name in row}
    if "recnum" not in keys or ("linnum" not in keys and endpoint.table in rules.PARENTS):
        raise Failure("recnum is required." if "recnum" not in keys else "linnum is required.")
    found = data.find(endpoint.table, **keys)
    if not found:
        raise Failure(f"Record {keys['recnum']} does not exist in table {endpoint.table}.")
    rules.check_references(data, endpoint.table, row)
    data.update(endpoint.table, found[0]["_idnum"], row)
    return keys
