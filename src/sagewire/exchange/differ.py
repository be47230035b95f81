"""Compares a snapshot with the last applied one and queues what differs, in one transaction or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Literal, TypeAlias

import attrs
import msgspec

from sagewire.exchange.ledger import look_up, note
from sagewire.exchange.rows import Known, known_rows
from sagewire.runtime.errors import UsageError

State: TypeAlias = Literal["applied", "unchanged", "held", "nothing"]
Step: TypeAlias = Callable[[str, int], object]
"""Told of the steps of the work (a name and a count)."""

_INSERTED, _UPDATED, _GONE = 0, 1, 2
_SHOWN = 5
_SCAN = 10_000
_QUEUE = "INSERT INTO changes (snapshot, kind, id, content) VALUES (?, ?, ?, ?)"


def _share(_: object, __: object, value: float) -> None:
    if not 0 <= value <= 1:
        raise UsageError("share must lie between 0 and 1.")


@attrs.frozen(kw_only=True)
class Guard:
    """When a snapshot is held back instead of applied.

    An empty snapshot is always held back if there are rows that it would delete.

    Attributes:
        share: more rows than this share of the known ones would be deleted. 1 allows any but an empty snapshot.
        rows: fewer deletions than this are never held back, whatever their share.
    """

    share: float = attrs.field(default=0.2, validator=_share)
    rows: int = 0


@attrs.frozen(kw_only=True)
class Report:
    """What became of a snapshot.

    Attributes:
        scope: its scope.
        state: `applied` (its changes are queued), `unchanged` (the same file as the last applied one), `held` (not
            applied; see `reasons`), `nothing` (Sage has none yet).
        number: rises from snapshot to snapshot; 0 where none was written down.
        at: when it was looked at.
        rows: rows in it, duplicates included.
        known: rows that were known before.
        inserted: rows that are new.
        updated: rows that differ.
        unchanged: rows that are as they were.
        gone: known rows that are missing.
        repeated: rows whose id had come before in the same snapshot, with the same content.
        conflicting: rows whose id had come before in the same snapshot, with other content.
        duplicates: some of the ids that came more than once.
        reasons: why it is held back, in words.
    """

    scope: str
    state: State
    number: int = 0
    at: datetime
    rows: int = 0
    known: int = 0
    inserted: int = 0
    updated: int = 0
    unchanged: int = 0
    gone: int = 0
    repeated: int = 0
    conflicting: int = 0
    duplicates: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()

    def to_json(self) -> str:
        """The report as JSON text."""
        return msgspec.json.encode(self).decode()

    @classmethod
    def from_json(cls, text: str) -> Report:
        """Reads what `to_json` wrote."""
        return msgspec.json.decode(text, type=cls)


def compare(
    connection: sqlite3.Connection,
    blocks: Iterable[list[msgspec.Raw]],
    *,
    scope: str,
    key: str,
    at: datetime,
    digest: bytes,
    guard: Guard,
    force: bool,
    step: Step,
) -> Report:
    """Compares a snapshot with what is known, and applies it unless it is held back.

    Args:
        connection: the scope's file; no transaction is open.
        blocks: the snapshot's rows; they raise if it is not whole.
        scope: its scope.
        key: the field that tells rows apart.
        at: the time.
        digest: of the whole file.
        guard: when to hold it back.
        force: apply it whatever the guard says; of rows with the same id the last one counts.
        step: told of each block, and before and after the transaction is closed.

    Raises:
        SnapshotBroken: it is not whole, or a row cannot be recognised. Nothing was changed.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        work = _Work(connection, at)
        for block in blocks:
            work.take(known_rows(block, key, work.rows))
            step("block", work.rows)
        reasons = work.reasons(guard)
        held = bool(reasons) and not force
        report = work.report(scope, at, reasons, held)
        if held:
            connection.rollback()
            return report
        work.sweep()
        step("swept", work.gone)
        connection.execute("DELETE FROM snapshots")
        connection.execute(
            "INSERT INTO snapshots (number, at, state, digest, file, report) VALUES (?, ?, 'applied', ?, '', ?)",
            (work.number, at.isoformat(), digest, report.to_json()),
        )
        step("commit", work.number)
        connection.commit()
    except BaseException:
        connection.rollback()
        raise
    step("committed", report.number)
    return report


class _Work:
    """One comparison under way. Which known rows were seen is one bit for each."""

    def __init__(self, connection: sqlite3.Connection, at: datetime) -> None:
        self._connection = connection
        known, top = connection.execute("SELECT count(*), coalesce(max(n), 0) FROM rows").fetchone()
        self.known = int(known)
        if top > 8 * self.known + 1_000_000:
            top = _renumber(connection)
        self._top = self._next = int(top)
        self._seen = bytearray((self._top >> 3) + 1)
        # The number is taken now, so that changes can carry it; the row itself is written when all is known.
        self.number = note(connection, at, "applied", b"", "", "")
        self.rows = self.inserted = self.updated = self.unchanged = self.repeated = self.conflicting = 0
        self._old = 0
        self._duplicates: dict[str, None] = {}

    @property
    def gone(self) -> int:
        return self.known - self._old

    def take(self, rows: list[Known]) -> None:
        """Compares a block of rows and queues its changes, in their order."""
        self.rows += len(rows)
        known = look_up(self._connection, rows)
        changes: list[tuple[int, int, str, bytes]] = []
        fresh: list[tuple[int, str, bytes]] = []
        newer: dict[int, bytes] = {}
        seen = self._seen
        for identity, digest, content in rows:
            place = known.get(identity)
            if place is None:
                number = self._new()
                known[identity] = (number, digest)
                fresh.append((number, identity, digest))
                changes.append((self.number, _INSERTED, identity, content))
                self.inserted += 1
                continue
            number, before = place
            bit = 1 << (number & 7)
            if seen[number >> 3] & bit:
                self._again(identity, same=before == digest)
            else:
                seen[number >> 3] |= bit
                self._old += 1
                self.unchanged += before == digest
                self.updated += before != digest
            if before != digest:
                known[identity] = (number, digest)
                newer[number] = digest
                changes.append((self.number, _UPDATED, identity, content))
        execute = self._connection.executemany
        execute("INSERT INTO rows (n, id, digest) VALUES (?, ?, ?)", fresh)
        execute("UPDATE rows SET digest = ? WHERE n = ?", [(digest, number) for number, digest in newer.items()])
        execute(_QUEUE, changes)

    def _new(self) -> int:
        self._next = number = self._next + 1
        if number >> 3 >= len(self._seen):
            self._seen.extend(bytes(max(1024, len(self._seen) // 8)))
        self._seen[number >> 3] |= 1 << (number & 7)
        return number

    def _again(self, identity: str, *, same: bool) -> None:
        if same:
            self.repeated += 1
        else:
            self.conflicting += 1
        if len(self._duplicates) < _SHOWN:
            self._duplicates[identity] = None

    def reasons(self, guard: Guard) -> list[str]:
        """Why this snapshot should not be applied unseen."""
        found: list[str] = []
        if not self.rows and self.known:
            found.append(f"it is empty, and would delete all {self.known} rows")
        elif self.gone > guard.share * self.known and self.gone >= guard.rows and self.gone:
            found.append(f"it would delete {self.gone} of {self.known} rows, and only {guard.share:.0%} are allowed")
        if self.conflicting:
            ids = ", ".join(repr(identity) for identity in self._duplicates)
            found.append(f"{self.conflicting} rows repeat an id with other content ({ids})")
        return found

    def report(self, scope: str, at: datetime, reasons: list[str], held: bool) -> Report:
        return Report(
            scope=scope,
            state="held" if held else "applied",
            number=0 if held else self.number,
            at=at,
            rows=self.rows,
            known=self.known,
            inserted=self.inserted,
            updated=self.updated,
            unchanged=self.unchanged,
            gone=self.gone,
            repeated=self.repeated,
            conflicting=self.conflicting,
            duplicates=tuple(self._duplicates),
            reasons=tuple(reasons),
        )

    def sweep(self) -> None:
        """Queues the known rows that did not come, after all else."""
        if not self.gone:
            return
        execute = self._connection.executemany
        for missing in self._missing():
            execute(_QUEUE, [(self.number, _GONE, identity, None) for _, identity in missing])
            execute("DELETE FROM rows WHERE n = ?", [(number,) for number, _ in missing])

    def _missing(self) -> Iterator[list[tuple[int, str]]]:
        last, seen = 0, self._seen
        while found := self._connection.execute(
            "SELECT n, id FROM rows WHERE n > ? AND n <= ? ORDER BY n LIMIT ?", (last, self._top, _SCAN)
        ).fetchall():
            last = found[-1][0]
            yield [(number, identity) for number, identity in found if not seen[number >> 3] & 1 << (number & 7)]


def _renumber(connection: sqlite3.Connection) -> int:
    """Closes the gaps that deleted rows left in the numbers, so that one bit for each stays little."""
    connection.execute("CREATE TABLE fresh (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, digest BLOB NOT NULL)")
    connection.execute("INSERT INTO fresh (id, digest) SELECT id, digest FROM rows ORDER BY n")
    connection.execute("DROP TABLE rows")
    connection.execute("ALTER TABLE fresh RENAME TO rows")
    return int(connection.execute("SELECT coalesce(max(n), 0) FROM rows").fetchone()[0])
