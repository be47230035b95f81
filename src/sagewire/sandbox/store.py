"""Records in SQLite: one table for each shape, decimals as scaled integers, so that nothing passes through float.

Two ways in: by Python values (`create`, `change`, `get`: decimals as Decimal) and, for seeds and lists, by the stored
form (`load`, `rows`).
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from decimal import Decimal
from typing import Any, Literal, TypeAlias

from sagewire.sandbox import wire
from sagewire.sandbox.schema import Field, Shape

Row: TypeAlias = dict[str, Any]
Change: TypeAlias = Literal["created", "changed", "deleted"]
OnChange: TypeAlias = Callable[[Change, str, int, Mapping[str, Any]], None]
KEY = "id"
_DEFAULTS = {"integer": "0", "decimal": "0", "boolean": "0", "string": "''"}
_TYPES = {"integer": "INTEGER", "decimal": "INTEGER", "boolean": "INTEGER"}


def to_column(field: Field, value: Any) -> Any:
    """A Python value in its stored form."""
    if value is None:
        return None
    if field.kind == "decimal":
        return wire.scaled(value, field.scale)
    if field.kind == "boolean":
        return int(value)
    if field.nested:
        return wire.encode(value).decode()
    return value


def from_column(field: Field, value: Any) -> Any:
    """A stored value as Python has it."""
    if value is None:
        return None
    if field.kind == "decimal":
        return wire.unscaled(value, field.scale)
    if field.kind == "boolean":
        return bool(value)
    if field.nested:
        return json.loads(value, parse_float=Decimal)
    return value


class Store:
    """The tables of one company."""

    def __init__(self, path: str = ":memory:") -> None:
        self._connection = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        try:
            self._connection.execute("PRAGMA synchronous = OFF")
            self._connection.execute("PRAGMA journal_mode = MEMORY")
        except sqlite3.DatabaseError as error:
            self._connection.close()
            raise ValueError(f"the database {path} cannot be read: {error}; name another file") from None
        self._shapes: dict[str, Shape] = {}
        self._columns: dict[str, tuple[str, ...]] = {}
        self._next: dict[str, int] = {}
        self._views: set[str] = set()
        self.lock = threading.RLock()
        self.on_change: OnChange = lambda _change, _table, _id, _values: None
        self._pending: list[tuple[Change, str, int, Mapping[str, Any]]] = []

    # tables

    def define(self, shape: Shape, first_id: int = 1) -> None:
        """Makes the table of a shape unless it is there."""
        if shape.name in self._shapes:
            return
        self._register(shape)
        columns = [f'"{KEY}" INTEGER PRIMARY KEY']
        for field in shape.fields.values():
            if field.name != KEY:
                default = _DEFAULTS.get(field.kind, "NULL")
                collation = " COLLATE NOCASE" if field.kind == "string" else ""
                columns.append(f'"{field.name}" {_TYPES.get(field.kind, "TEXT")} DEFAULT {default}{collation}')
        self.execute(f'CREATE TABLE IF NOT EXISTS "{shape.name}" ({", ".join(columns)})')
        self._next[shape.name] = max(first_id, self._highest(shape.name) + 1)

    def define_view(self, shape: Shape, sql: str) -> None:
        """Makes a view whose columns are a shape's; without SQL it is there already."""
        if shape.name not in self._shapes:
            self._register(shape)
            self._views.add(shape.name)
            if sql:
                self.execute(f'CREATE VIEW IF NOT EXISTS "{shape.name}" AS {sql}')

    def _register(self, shape: Shape) -> None:
        self._shapes[shape.name] = shape
        self._columns[shape.name] = tuple(shape.fields)

    def index(self, table: str, column: str) -> None:
        """Makes lookups by a column quick."""
        self.execute(f'CREATE INDEX IF NOT EXISTS "{table}.{column}" ON "{table}" ("{column}")')

    def has(self, table: str) -> bool:
        """Whether a table or view is there."""
        return table in self._shapes

    def shape(self, table: str) -> Shape:
        """The shape of a table or view."""
        return self._shapes[table]

    def execute(self, sql: str, params: Sequence[Any] = ()) -> sqlite3.Cursor:
        """Runs one statement."""
        with self.lock:
            return self._connection.execute(sql, params)

    @contextmanager
    def transaction(self) -> Generator[None]:
        """All or nothing; inner ones join the outer one."""
        with self.lock:
            if self._connection.in_transaction:
                yield
                return
            self._connection.execute("BEGIN")
            try:
                yield
            except BaseException:
                self._connection.execute("ROLLBACK")
                self._pending.clear()
                raise
            self._connection.execute("COMMIT")
            pending, self._pending = self._pending, []
            for change in pending:
                self.on_change(*change)

    @contextmanager
    def rehearsal(self) -> Generator[None]:
        """Everything that is done inside is undone at its end."""
        with self.lock:
            self._connection.execute("BEGIN")
            try:
                yield
            finally:
                self._connection.execute("ROLLBACK")
                self._pending.clear()

    def note(self, change: Change, table: str, key: int, values: Mapping[str, Any]) -> None:
        """Reports a change, once it is certain."""
        if self._connection.in_transaction:
            self._pending.append((change, table, key, values))
        else:
            self.on_change(change, table, key, values)

    # values

    def create(self, table: str, values: Mapping[str, Any]) -> int:
        """Adds a record and says which id it got."""
        shape = self._shapes[table]
        with self.lock:
            key = int(values.get(KEY) or 0) or self._next[table]
            self._next[table] = max(self._next[table], key + 1)
            row = {name: to_column(shape.fields[name], value) for name, value in values.items() if name in shape.fields}
            row[KEY] = key
            self.execute(_insert(table, row), list(row.values()))
            self.note("created", table, key, values)
            return key

    def change(self, table: str, key: int, values: Mapping[str, Any]) -> None:
        """Sets fields of a record."""
        shape = self._shapes[table]
        row = {name: to_column(shape.fields[name], value) for name, value in values.items() if name in shape.fields}
        if row:
            sets = ", ".join(f'"{name}" = ?' for name in row)
            self.execute(_sql("UPDATE", _quoted(table), "SET", sets, "WHERE id = ?"), [*row.values(), key])
            self.note("changed", table, key, values)

    def remove(self, table: str, key: int) -> None:
        """Deletes a record."""
        self.execute(_sql("DELETE FROM", _quoted(table), "WHERE id = ?"), [key])
        self.note("deleted", table, key, {})

    def get(self, table: str, key: int) -> Row | None:
        """A record by id, None where there is none."""
        return next(iter(self.find(table, **{KEY: key})), None)

    def find(self, table: str, **equal: Any) -> list[Row]:
        """Records whose fields equal what is given, in order of id where they have one."""
        shape = self._shapes[table]
        where = " AND ".join(f'"{name}" IS ?' for name in equal) or "1"
        params = [value if name == KEY else to_column(shape.fields[name], value) for name, value in equal.items()]
        order = f'"{KEY}"' if table not in self._views or KEY in shape.fields else ""
        return [self.values(table, row) for row in self.rows(table, where, params, order=order)]

    def values(self, table: str, row: Sequence[Any]) -> Row:
        """A stored row as Python values."""
        fields = self._shapes[table].fields
        return {field.name: from_column(field, value) for field, value in zip(fields.values(), row, strict=True)}

    # stored form

    def rows(
        self,
        table: str,
        where: str = "",
        params: Sequence[Any] = (),
        *,
        order: str = "",
        limit: int = -1,
        skip: int = 0,
    ) -> list[tuple[Any, ...]]:
        """Rows in stored form, columns in the order of the shape's fields."""
        parts = ["SELECT", _quoted(*self._columns[table]), "FROM", _quoted(table)]
        if where:
            parts += ["WHERE", where]
        if order:
            parts += ["ORDER BY", order]
        if limit >= 0 or skip:
            parts += ["LIMIT", str(limit), "OFFSET", str(skip)]
        with self.lock:
            return self._connection.execute(_sql(*parts), params).fetchall()

    def count(self, table: str, where: str = "", params: Sequence[Any] = ()) -> int:
        """How many rows there are."""
        sql = _sql("SELECT count(*) FROM", _quoted(table), "WHERE", where or "1")
        return int(self.execute(sql, params).fetchone()[0])

    def load(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Adds many rows in stored form; the first column is the id."""
        with self.lock:
            self._connection.executemany(_insert(table, columns), rows)
            self._next[table] = max(self._next[table], self._highest(table) + 1)

    def _highest(self, table: str) -> int:
        return int(self.execute(_sql("SELECT max(id) FROM", _quoted(table))).fetchone()[0] or 0)

    def next_id(self, table: str) -> int:
        """The id that the next record gets."""
        return self._next[table]

    # whole

    def save(self) -> bytes:
        """The whole database, to be restored later."""
        with self.lock:
            return self._connection.serialize()

    def restore(self, content: bytes) -> None:
        """Takes over a saved database; its tables are defined afterwards."""
        with self.lock:
            self._connection.deserialize(content)

    def close(self) -> None:
        """Ends the connection."""
        with self.lock:
            self._connection.close()


def _sql(*parts: str) -> str:
    """A statement from its parts: names come from the specification, values always go in as parameters."""
    return " ".join(parts)


def _quoted(*names: str) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _insert(table: str, columns: Iterable[str]) -> str:
    names = list(columns)
    return _sql("INSERT INTO", _quoted(table), "(", _quoted(*names), ") VALUES (", ", ".join("?" * len(names)), ")")
