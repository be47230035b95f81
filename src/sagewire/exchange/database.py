"""One SQLite file, opened at the first use: shared by threads, opened by each process for itself."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Generator, Mapping
from pathlib import Path

import attrs

from sagewire.runtime.auth.stores.private import PrivateFile, make_directories
from sagewire.runtime.errors import StoreError


@attrs.frozen(kw_only=True)
class Layout:
    """What a file holds.

    Attributes:
        schema: the statements that make it, with semicolons between them.
        format: the number of this layout; a file of another one is refused.
        pragmas: settings of each connection, beside the write-ahead log.
        patience: seconds to wait for another process that writes.
    """

    schema: str
    format: int
    pragmas: Mapping[str, str | int] = attrs.field(factory=dict[str, str | int])
    patience: float = 60.0


class Database:
    """A file of a layout. Its folder is made with it, for this user alone."""

    def __init__(self, path: Path, layout: Layout) -> None:
        """Names the file; it is opened, and made, at the first use."""
        self.path = path
        self._layout = layout
        self._guard = threading.RLock()
        self._connection: sqlite3.Connection | None = None

    def close(self) -> None:
        """Closes the file; the next use opens it again."""
        with self._guard:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    @contextlib.contextmanager
    def using(self) -> Generator[sqlite3.Connection]:
        """The connection, for one thread at a time.

        Raises:
            StoreError: the file cannot be read or written, or others may.
        """
        with self._guard:
            try:
                if self._connection is None:
                    self._connection = self._opened()
                yield self._connection
            except sqlite3.Error as error:
                raise self._unusable(error) from error

    def _opened(self) -> sqlite3.Connection:
        try:
            make_directories(self.path.absolute().parent)
        except OSError as error:  # only here: an error of the caller's block is none of this file
            raise self._unusable(error) from error
        return _connect(self.path, self._layout)

    def _unusable(self, error: Exception) -> StoreError:
        return StoreError(
            f"The file {self.path} cannot be used ({error}): free the disk, mend its permissions, "
            "or restore it; nothing was half done."
        )

    @contextlib.contextmanager
    def changing(self) -> Generator[sqlite3.Connection]:
        """The same with a transaction, which is closed with the block, or undone by an error."""
        with self.using() as connection, connection:
            yield connection


def _connect(path: Path, layout: Layout) -> sqlite3.Connection:
    PrivateFile(path, "rows").claim()
    connection = sqlite3.connect(path, timeout=layout.patience, isolation_level="IMMEDIATE", check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        for name, value in layout.pragmas.items():
            connection.execute(f"PRAGMA {name} = {value}")
        with connection:
            connection.execute("BEGIN IMMEDIATE")
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            if version == 0:
                for statement in layout.schema.split(";"):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {layout.format}")
            elif version != layout.format:
                raise sqlite3.DatabaseError(f"its format is {version}, this release knows {layout.format}")
    except BaseException:
        connection.close()
        raise
    return connection
