"""Which events were handled before. The service sends a notification again until it is answered with 200."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Protocol

from sagewire.runtime.auth.stores.file import make_private
from sagewire.runtime.auth.stores.private import PrivateFile
from sagewire.runtime.errors import StoreError, UsageError


class Seen(Protocol):
    """Remembers keys of events. Both methods may block, and are called from any thread."""

    def contains(self, key: str) -> bool:
        """Whether a key was added, and not forgotten since."""
        ...

    def add(self, key: str) -> None:
        """Remembers a key; durably, where the store is."""
        ...


class SeenMemory:
    """Remembers the newest keys until the program ends."""

    def __init__(self, limit: int = 100_000) -> None:
        """Makes an empty memory.

        Args:
            limit: keys kept; the oldest one gives way.
        """
        self._limit = _limit(limit)
        self._keys: dict[str, None] = {}
        self._guard = threading.Lock()

    def __len__(self) -> int:
        return len(self._keys)

    def contains(self, key: str) -> bool:
        """Whether a key is among those kept."""
        return key in self._keys

    def add(self, key: str) -> None:
        """Remembers a key as the newest."""
        with self._guard:
            self._keys.pop(key, None)
            self._keys[key] = None
            if len(self._keys) > self._limit:
                del self._keys[next(iter(self._keys))]


class SeenFile:
    """Remembers the newest keys in a file, so that a restart handles nothing again. Processes may share it.

    The file is a SQLite database with digests only. Close it, or use it as a context manager.
    """

    def __init__(self, path: str | os.PathLike[str], limit: int = 1_000_000) -> None:
        """Opens the file, or makes it.

        Args:
            path: the file; its directory is made (0700) if it is missing.
            limit: keys kept; the oldest ones give way.

        Raises:
            StoreError: it cannot be opened, or is something else.
        """
        self.path = Path(path).expanduser()
        self._limit = _limit(limit)
        self._guard = threading.Lock()
        make_private(self.path.absolute().parent)
        PrivateFile(self.path, "keys").claim()
        with self._translated():
            self._database = sqlite3.connect(self.path, timeout=10, isolation_level=None, check_same_thread=False)
            self._database.execute("PRAGMA journal_mode=WAL")
            self._database.execute("PRAGMA synchronous=FULL")
            self._database.execute("CREATE TABLE IF NOT EXISTS seen (at INTEGER PRIMARY KEY, key TEXT UNIQUE NOT NULL)")

    def __enter__(self) -> SeenFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"SeenFile({str(self.path)!r})"

    def contains(self, key: str) -> bool:
        """Whether a key is among those kept.

        Raises:
            StoreError: the file cannot be read.
        """
        with self._translated():
            return self._database.execute("SELECT 1 FROM seen WHERE key = ?", (key,)).fetchone() is not None

    def add(self, key: str) -> None:
        """Remembers a key; it is on the disk when this returns.

        Raises:
            StoreError: the file cannot be written.
        """
        with self._translated():
            added = self._database.execute("INSERT OR IGNORE INTO seen (key) VALUES (?)", (key,))
            if added.rowcount:
                self._database.execute("DELETE FROM seen WHERE at <= ?", ((added.lastrowid or 0) - self._limit,))

    def close(self) -> None:
        """Closes the file."""
        with self._guard:
            self._database.close()

    @contextmanager
    def _translated(self) -> Generator[None]:
        with self._guard:
            try:
                yield
            except sqlite3.Error as error:
                raise StoreError(
                    f"The file {self.path} of events that were handled cannot be used ({error}): "
                    "name another one, or mend its permissions or its disk."
                ) from error


def _limit(limit: int) -> int:
    if limit < 1:
        raise UsageError(f"limit must be 1 or more, not {limit}.")
    return limit
