"""A lock of your own for transactions: several machines that enter them take turns by a row in a database they share.

The file locks that are used otherwise hold for one user on one machine. Here SQLite stands for the database; with a
server the statements are the same, or a session's advisory lock takes the place of the row:
`pg_try_advisory_lock(...)`, `sp_getapplock @LockTimeout = 0`.

    python -m examples.shared_lane
"""

from __future__ import annotations

import sqlite3
import uuid
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from sagewire.sandbox import Sandbox

LEASE = 150.0
"""Seconds after which a lock is free whose holder died; longer than any call may take."""
_TABLE = "CREATE TABLE IF NOT EXISTS lanes (name TEXT PRIMARY KEY, holder TEXT, until REAL)"
_NOW = "SELECT (julianday('now') - 2440587.5) * 86400"  # the database's clock, not that of whoever asks
_TAKE = """
    INSERT INTO lanes (name, holder, until) VALUES (:name, :holder, :now + :seconds)
    ON CONFLICT (name) DO UPDATE SET holder = :holder, until = :now + :seconds WHERE until <= :now
"""
_GIVE = "UPDATE lanes SET until = :now + :seconds WHERE name = :name AND holder = :holder"


class RowLock:
    """A lock that is a row: who holds it, and until when."""

    def __init__(self, path: Path, name: str) -> None:
        """Names the database and the lane."""
        self._path = path
        self._name = name
        self._holder = uuid.uuid4().hex

    def acquire(self) -> bool:
        """Takes the row if nobody has it, or whoever had it let it run out."""
        return self._run(_TAKE, LEASE) == 1

    def release(self, rest: float) -> None:
        """Gives the row back, at once or after a rest."""
        self._run(_GIVE, rest)

    def _run(self, statement: str, seconds: float) -> int:
        connection = sqlite3.connect(self._path, timeout=10)
        try:
            with connection:
                connection.execute(_TABLE)
                (now,) = connection.execute(_NOW).fetchone()
                values = {"name": self._name, "holder": self._holder, "now": now, "seconds": seconds}
                return connection.execute(statement, values).rowcount
        finally:
            connection.close()


def main() -> None:
    """Enters a transaction under a lock of its own."""
    with TemporaryDirectory() as folder, Sandbox() as sandbox:
        locks = partial(RowLock, Path(folder) / "lanes.db")
        with sandbox.client("contractor", lane_locks=locks) as sage:
            sage.change_orders.create(chgnum="7", jobnum=1, dscrpt="Skylight")
        print("entered:", [order.values["dscrpt"] for order in sandbox.ledger.created("prmchg")])


if __name__ == "__main__":
    main()
