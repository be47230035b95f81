"""News that wait for whoever fetches: between the receiver and the worker, in one SQLite file."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Generator
from pathlib import Path

from sagewire.exchange.database import Database, Layout
from sagewire.exchange.receiver import Notification

_LAYOUT = Layout(
    schema="CREATE TABLE news (scope TEXT PRIMARY KEY, count INTEGER NOT NULL, seen INTEGER NOT NULL DEFAULT 0)",
    format=1,
    pragmas={"synchronous": "FULL"},
)


class Inbox:
    """Which scopes have news. Any number of processes may share it; a scope waits once, however often it was named."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Names the file; it is made at the first use."""
        self.path = Path(path).expanduser()

    def __repr__(self) -> str:
        return f"Inbox({str(self.path)!r})"

    def note(self, notification: Notification) -> None:
        """Notes the news; durable on return."""
        with self._using() as connection:
            connection.execute(
                "INSERT INTO news (scope, count) VALUES (?, 1) ON CONFLICT (scope) DO UPDATE SET count = count + 1",
                (notification.scope,),
            )

    def waiting(self) -> dict[str, int]:
        """The scopes with news and what to give to `done`; the scope "" stands for all."""
        with self._using() as connection:
            found = connection.execute("SELECT scope, count FROM news WHERE count > seen ORDER BY scope").fetchall()
        return {str(scope): int(count) for scope, count in found}

    def done(self, scope: str, count: int) -> None:
        """The scope was fetched after its news; news that came since go on waiting."""
        with self._using() as connection:
            connection.execute("UPDATE news SET seen = max(seen, ?) WHERE scope = ?", (count, scope))

    @contextlib.contextmanager
    def _using(self) -> Generator[sqlite3.Connection]:
        """Opened anew each time: whoever receives may fork, and is never asked to close anything."""
        with contextlib.closing(Database(self.path, _LAYOUT)) as file, file.changing() as connection:
            yield connection
