"""A company's database in SQLite: columns as in the tables, amounts to the digit, rows without null.

Nothing keeps two rows from having one record number: the program's own tables do not either, which is why
transactions that run at the same time do harm.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from sagewire.sandbox.conditions import Comparison, Junction, Negation, Node, Value
from sagewire.sandbox.contractor.catalogue import AUDIT, Kind, Table

Row = dict[str, Any]
OnChange = Callable[[str, str, int, Mapping[str, Any]], None]
_SQL = {"integer": "INTEGER", "decimal": "TEXT COLLATE exact", "date": "TEXT", "text": "TEXT COLLATE NOCASE"}


class ColumnError(ValueError):
    """A column that a table has not, or a value that it cannot hold."""


class Database:
    """The tables of one company."""

    def __init__(self, tables: Mapping[str, Table], now: Callable[[], str]) -> None:
        self.tables = tables
        self.lock = threading.RLock()
        self.on_change: OnChange = lambda _change, _table, _key, _values: None
        self._now = now
        self._connection = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
        self._connection.create_collation("exact", _compare)
        for table in tables.values():
            columns = ['"_idnum" INTEGER PRIMARY KEY AUTOINCREMENT', '"_idref" INTEGER']
            columns += [f'"{name}" TEXT' for name in AUDIT[2:]]
            columns += [f'"{name}" {_SQL[kind]}' for name, kind in table.columns.items() if name not in AUDIT]
            self._run(f'CREATE TABLE "{table.name}" ({", ".join(columns)})')

    def _run(self, statement: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
        with self.lock:
            return self._connection.execute(statement, values)

    # write

    def insert(self, table: str, values: Mapping[str, Any]) -> int:
        """Adds a row, and says its `_idnum`."""
        now = self._now()
        row = {name: _stored(value) for name, value in values.items()}
        row |= {"insdte": now, "upddte": now, "insusr": "api", "updusr": "api"}
        names = ", ".join(f'"{name}"' for name in row)
        sql = " ".join(["INSERT INTO", f'"{table}"', f"({names}) VALUES ({', '.join('?' * len(row))})"])
        key = int(self._run(sql, list(row.values())).lastrowid or 0)
        self.on_change("created", table, int(values.get("recnum") or key), values)
        return key

    def update(self, table: str, row: int, values: Mapping[str, Any]) -> None:
        """Changes a row, by its `_idnum`."""
        changed = {name: _stored(value) for name, value in values.items()} | {"upddte": self._now(), "updusr": "api"}
        sets = ", ".join(f'"{name}" = ?' for name in changed)
        self._run(" ".join(["UPDATE", f'"{table}"', "SET", sets, "WHERE _idnum = ?"]), [*changed.values(), row])
        self.on_change("changed", table, int(values.get("recnum") or row), values)

    # read

    def find(self, table: str, **equal: Any) -> list[Row]:
        """Rows whose columns equal what is given."""
        where = " AND ".join(f'"{name}" = ?' for name in equal) or "1"
        return self._select(table, list(self._columns(table)), where, [_stored(v) for v in equal.values()], "_idnum")

    def highest(self, table: str, column: str = "recnum", **equal: Any) -> int:
        """The highest number in a column, 0 for none."""
        where = " AND ".join(f'"{name}" = ?' for name in equal) or "1"
        sql = " ".join([f'SELECT max(CAST("{column}" AS INTEGER)) FROM', f'"{table}"', "WHERE", where])
        return int(self._run(sql, [_stored(value) for value in equal.values()]).fetchone()[0] or 0)

    def read(
        self,
        table: str,
        fields: Sequence[str],
        where: Node | None,
        order: Sequence[tuple[str, bool]],
        limit: int,
        skip: int = 0,
    ) -> list[Row]:
        """Rows as the interface reads them.

        Raises:
            ColumnError: the table has not a column that is named, or a value does not fit.
        """
        known = self._columns(table)
        for name in [*fields, *(name for name, _ in order)]:
            if name not in known:
                raise ColumnError(f"Invalid column name '{name}'.")
        values: list[Any] = []
        condition = self._condition(known, where, values) if where is not None else "1"
        sorting = ", ".join([*(f'"{name}" {"DESC" if down else "ASC"}' for name, down in order), "_idnum"])
        chosen = list(fields) or list(known)
        return self._select(table, chosen, condition, values, sorting, limit, skip)

    def _columns(self, table: str) -> dict[str, Kind]:
        audit: dict[str, Kind] = {"_idnum": "integer", "_idref": "integer"}
        audit.update(dict.fromkeys(AUDIT[2:], "text"))
        return self.tables[table].columns | audit

    def _select(
        self,
        table: str,
        columns: Sequence[str],
        where: str,
        values: Sequence[Any],
        order: str,
        limit: int = -1,
        skip: int = 0,
    ) -> list[Row]:
        kinds = self._columns(table)
        names = ", ".join(f'"{name}"' for name in columns)
        parts = ["SELECT", names, "FROM", f'"{table}"', "WHERE", where, "ORDER BY", order]
        sql = " ".join([*parts, f"LIMIT {limit} OFFSET {skip}"])
        rows = self._run(sql, values).fetchall()
        return [
            {name: _shown(kinds[name], value) for name, value in zip(columns, row, strict=True) if value is not None}
            for row in rows
        ]

    def _condition(self, known: Mapping[str, Kind], node: Node, values: list[Any]) -> str:
        if isinstance(node, Negation):
            return f"NOT ({self._condition(known, node.part, values)})"
        if isinstance(node, Junction):
            return "(" + f" {node.word} ".join(self._condition(known, part, values) for part in node.parts) + ")"
        return _comparison(known, node, values)

    def close(self) -> None:
        """Ends the connection."""
        with self.lock:
            self._connection.close()


def _comparison(known: Mapping[str, Kind], node: Comparison, values: list[Any]) -> str:
    if node.field not in known:
        raise ColumnError(f"Invalid column name '{node.field}'.")
    column, kind = f'"{node.field}"', known[node.field]
    values += [_compared(kind, value) for value in node.values]
    if node.operator == "null":
        return f"{column} IS NULL"
    if node.operator == "in":
        return f"{column} IN ({', '.join('?' * len(node.values))})"
    if node.operator == "between":
        return f"{column} BETWEEN ? AND ?"
    return f"{column} {node.operator} ?"


def _compared(kind: Kind, value: Value) -> Any:
    try:
        if kind == "integer":
            return int(value.text)
        return str(Decimal(value.text)) if kind == "decimal" else value.text
    except (ValueError, InvalidOperation):
        raise ColumnError(f"Conversion failed when converting the varchar value '{value.text}'.") from None


def _compare(one: str, other: str) -> int:
    first, second = Decimal(one), Decimal(other)
    return (first > second) - (first < second)


def _stored(value: Any) -> Any:
    return str(value) if isinstance(value, Decimal) else value


def _shown(kind: Kind, value: Any) -> Any:
    return Decimal(value) if kind == "decimal" else value
