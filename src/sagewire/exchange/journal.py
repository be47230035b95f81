"""The uploads of one scope, written down before and after every step, in one SQLite file."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Generator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Literal, TypeAlias

import attrs
import msgspec

from sagewire.runtime.auth.stores.private import PrivateFile
from sagewire.runtime.errors import StoreError, UsageError

UploadState: TypeAlias = Literal["built", "sending", "tracking", "done", "refused", "doubtful"]

_FORMAT = 1
_PATIENCE = 60.0
_SCHEMA = """
CREATE TABLE uploads (
    number INTEGER PRIMARY KEY AUTOINCREMENT, state TEXT NOT NULL, at TEXT NOT NULL, sent_at TEXT, ids BLOB NOT NULL,
    content BLOB NOT NULL, tracking_url TEXT NOT NULL DEFAULT '', status TEXT NOT NULL DEFAULT '', progress BLOB,
    result_url TEXT NOT NULL DEFAULT '', result BLOB, problem TEXT NOT NULL DEFAULT ''
)
"""


@attrs.frozen(kw_only=True)
class Upload:
    """One upload, as it is written down.

    Attributes:
        number: rises from upload to upload.
        state: `built` (not sent yet, or Sage was not reached), `sending`, `tracking` (Sage has it), `done` (final),
            `refused` (Sage did not take it), `doubtful` (nobody can say whether Sage has it).
        at: when it was built.
        sent_at: when it was sent, None before.
        ids: the ids of its records, in their order.
        content: the file.
        tracking_url: where to ask how far it is.
        status: Sage's last word on it.
        progress: as Sage gave it.
        result_url: where its result lies, empty where Sage gave none.
        result: the result file, None where there is none (yet).
        problem: why it was refused or is doubtful.
    """

    number: int
    state: UploadState
    at: datetime
    sent_at: datetime | None = None
    ids: tuple[str, ...] = attrs.field(default=(), repr=lambda ids: f"<{len(ids)} ids>")
    content: bytes = attrs.field(default=b"", repr=False)
    tracking_url: str = attrs.field(default="", repr=False)
    status: str = ""
    progress: float | int | str | None = None
    result_url: str = attrs.field(default="", repr=False)
    result: bytes | None = attrs.field(default=None, repr=False)
    problem: str = ""


class Journal:
    """The file. Threads may share it; processes open it each for themselves."""

    def __init__(self, path: Path) -> None:
        """Names the file; it is opened, and made, at the first use."""
        self.path = path
        self._guard = threading.RLock()
        self._connection: sqlite3.Connection | None = None

    def close(self) -> None:
        """Closes the file."""
        with self._guard:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def add(self, ids: Sequence[str], content: bytes, at: datetime) -> Upload:
        """Writes a new upload down."""
        with self._using() as connection, connection:
            cursor = connection.execute(
                "INSERT INTO uploads (state, at, ids, content) VALUES ('built', ?, ?, ?)",
                (at.isoformat(), msgspec.json.encode(list(ids)), content),
            )
            number = cursor.lastrowid
        assert number is not None
        return self.get(number)

    def get(self, number: int) -> Upload:
        """Reads one.

        Raises:
            UsageError: there is none of this number.
        """
        with self._using() as connection:
            found = connection.execute("SELECT * FROM uploads WHERE number = ?", (number,)).fetchone()
        if found is None:
            raise UsageError(f"There is no upload {number}: it was acknowledged, or never made.")
        return _upload(found)

    def all(self) -> list[Upload]:
        """Every upload that was not acknowledged, oldest first."""
        with self._using() as connection:
            found = connection.execute("SELECT * FROM uploads ORDER BY number").fetchall()
        return [_upload(row) for row in found]

    def change(self, number: int, **values: Any) -> Upload:
        """Changes attributes of one, and gives it as it is now."""
        upload = attrs.evolve(self.get(number), **values)
        with self._using() as connection, connection:
            connection.execute(
                "UPDATE uploads SET state = ?, sent_at = ?, tracking_url = ?, status = ?, progress = ?, "
                "result_url = ?, result = ?, problem = ? WHERE number = ?",
                (
                    upload.state,
                    None if upload.sent_at is None else upload.sent_at.isoformat(),
                    upload.tracking_url,
                    upload.status,
                    msgspec.json.encode(upload.progress),
                    upload.result_url,
                    upload.result,
                    upload.problem,
                    number,
                ),
            )
        return upload

    def remove(self, number: int) -> None:
        """Forgets one."""
        with self._using() as connection, connection:
            connection.execute("DELETE FROM uploads WHERE number = ?", (number,))

    @contextlib.contextmanager
    def _using(self) -> Generator[sqlite3.Connection]:
        with self._guard:
            try:
                if self._connection is None:
                    self._connection = _connect(self.path)
                yield self._connection
            except sqlite3.Error as error:
                raise StoreError(
                    f"The file {self.path} cannot be used ({error}): "
                    "free the disk, mend its permissions, or restore it."
                ) from error


def _connect(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    PrivateFile(path, "uploads").claim()
    connection = sqlite3.connect(path, timeout=_PATIENCE, isolation_level="IMMEDIATE", check_same_thread=False)
    connection.row_factory = sqlite3.Row
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")  # what was sent must be known even after a power cut
        with connection:
            connection.execute("BEGIN IMMEDIATE")
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            if version == 0:
                connection.execute(_SCHEMA)
                connection.execute(f"PRAGMA user_version = {_FORMAT}")
            elif version != _FORMAT:
                raise sqlite3.DatabaseError(f"its format is {version}, this release knows {_FORMAT}")
    except BaseException:
        connection.close()
        raise
    return connection


def _upload(row: sqlite3.Row) -> Upload:
    fields: dict[str, Any] = dict(row)
    sent_at, progress = fields["sent_at"], fields["progress"]
    fields["at"] = datetime.fromisoformat(fields["at"])
    fields["sent_at"] = None if sent_at is None else datetime.fromisoformat(sent_at)
    fields["ids"] = tuple(msgspec.json.decode(fields["ids"], type=list[str]))
    fields["progress"] = None if progress is None else msgspec.json.decode(progress)
    return Upload(**fields)
