"""What is known of one scope, in one SQLite file: the ids and digests of the last applied snapshot, and what is still
to be handed over.

A snapshot is applied in one transaction, which moves the known rows forward and queues every change. Whatever kills the
process, the file holds all of a snapshot or nothing of it, and a change leaves the queue only when it is acknowledged.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Literal, TypeAlias, cast

import attrs
import msgspec

from sagewire.exchange.database import Database, Layout
from sagewire.exchange.rows import Known

Kind: TypeAlias = Literal["inserted", "updated", "gone"]

_KINDS: tuple[Kind, Kind, Kind] = ("inserted", "updated", "gone")
_SCHEMA = """
CREATE TABLE rows (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, digest BLOB NOT NULL);
CREATE TABLE changes (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, snapshot INTEGER NOT NULL, kind INTEGER NOT NULL,
    id TEXT NOT NULL, content BLOB
);
CREATE TABLE snapshots (
    number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, state TEXT NOT NULL, digest BLOB NOT NULL,
    file TEXT NOT NULL, report TEXT NOT NULL
);
"""
_LAYOUT = Layout(
    schema=_SCHEMA,
    format=1,
    # NORMAL: a crash of the machine may bring changes back, never lose one.
    pragmas={"synchronous": "NORMAL", "cache_size": -24 * 1024, "journal_size_limit": 64 * 1024 * 1024},
    patience=600.0,
)
_LOOK_UP = "SELECT id, n, digest FROM rows WHERE id IN (SELECT value FROM json_each(?))"


@attrs.frozen
class Queued:
    """A change as the queue holds it.

    Attributes:
        sequence: rises from change to change, never used twice in a scope.
        snapshot: the number of the snapshot that brought it.
        kind: what happened.
        id: the row's id.
        content: the row's JSON, None where it is gone.
    """

    sequence: int
    snapshot: int
    kind: Kind
    id: str
    content: bytes | None = attrs.field(repr=False)


@attrs.frozen
class Noted:
    """A snapshot that was applied or held back.

    Attributes:
        number: rises from snapshot to snapshot.
        at: when that was.
        state: "applied" or "held".
        digest: of the whole file.
        file: the name of the file that is kept; empty where none is.
        report: the report as JSON.
    """

    number: int
    at: datetime
    state: str
    digest: bytes = attrs.field(repr=False)
    file: str
    report: str = attrs.field(repr=False)


class Ledger(Database):
    """The file of one scope."""

    def __init__(self, path: Path) -> None:
        """Names the file; it is opened, and made, at the first use."""
        super().__init__(path, _LAYOUT)

    def queued(self, after: int, size: int) -> list[Queued]:
        """The next changes to hand over, oldest first."""
        with self.using() as connection:
            found = connection.execute(
                "SELECT seq, snapshot, kind, id, content FROM changes WHERE seq > ? ORDER BY seq LIMIT ?", (after, size)
            ).fetchall()
        return [Queued(seq, number, _KINDS[int(kind)], id_, data) for seq, number, kind, id_, data in found]

    def acknowledge(self, sequence: int) -> None:
        """Forgets the changes up to this one: they were dealt with."""
        with self.changing() as connection:
            connection.execute("DELETE FROM changes WHERE seq <= ?", (sequence,))

    def pending(self) -> int:
        """How many changes are still to be acknowledged."""
        with self.using() as connection:
            return int(connection.execute("SELECT count(*) FROM changes").fetchone()[0])

    def count(self) -> int:
        """How many rows the last applied snapshot had."""
        with self.using() as connection:
            return int(connection.execute("SELECT count(*) FROM rows").fetchone()[0])

    def last(self, state: str) -> Noted | None:
        """The newest snapshot in this state."""
        with self.using() as connection:
            found = connection.execute(
                "SELECT number, at, state, digest, file, report FROM snapshots "
                "WHERE state = ? ORDER BY number DESC LIMIT 1",
                (state,),
            ).fetchone()
        if found is None:
            return None
        number, at, state, digest, file, report = found
        return Noted(number, datetime.fromisoformat(at), state, digest, file, report)

    def hold(self, at: datetime, digest: bytes, file: str, report: str) -> None:
        """Notes that a snapshot is held back; an older one that was held is forgotten."""
        with self.changing() as connection:
            connection.execute("DELETE FROM snapshots WHERE state = 'held'")
            note(connection, at, "held", digest, file, report)

    def forget_held(self) -> None:
        """Forgets the snapshot that is held back."""
        with self.changing() as connection:
            connection.execute("DELETE FROM snapshots WHERE state = 'held'")


def note(connection: sqlite3.Connection, at: datetime, state: str, digest: bytes, file: str, report: str) -> int:
    """Writes a snapshot down, inside a transaction; gives its number."""
    cursor = connection.execute(
        "INSERT INTO snapshots (at, state, digest, file, report) VALUES (?, ?, ?, ?, ?)",
        (at.isoformat(), state, digest, file, report),
    )
    return cast(int, cursor.lastrowid)


def look_up(connection: sqlite3.Connection, rows: Sequence[Known]) -> dict[str, tuple[int, bytes]]:
    """The numbers and digests of those rows that are known, by id."""
    ids = msgspec.json.encode([row[0] for row in rows]).decode()
    return {identity: (number, digest) for identity, number, digest in connection.execute(_LOOK_UP, (ids,))}
