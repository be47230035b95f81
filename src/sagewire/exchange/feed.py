"""The snapshots of one scope, turned into changes: fetched, compared, handed over, acknowledged.

Each snapshot is first downloaded whole into a file, then compared (`differ`), then its changes wait in a queue until
they are acknowledged (`ledger`). One process compares at a time, and one hands over; both are told apart by locks that
the operating system frees when a process dies.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import IO, Generic, TypeVar

from sagewire.exchange.changes import Batch, Status, read
from sagewire.exchange.differ import Guard, Report, Step, compare
from sagewire.exchange.folder import Folder
from sagewire.exchange.held import Held
from sagewire.exchange.ledger import Ledger
from sagewire.exchange.ports import Snapshots
from sagewire.exchange.splitter import MAX_ROW, blocks
from sagewire.runtime.effects import World
from sagewire.runtime.errors import UsageError

T = TypeVar("T")

_PIECE = 256 * 1024
_PATIENCE = 900.0


def _silent(_: str, __: int) -> None:
    return None


class Feed(Generic[T]):
    """The changes of one scope.

    Example:
        feed = Feed("Products", source, "exchange", row=Product)
        feed.refresh()                       # after a notification, or now and then
        for batch in feed.batches():
            store(batch)                     # inserted, updated, gone, in order, at least once
            batch.acknowledge()
    """

    def __init__(
        self,
        scope: str,
        source: Snapshots,
        directory: str | os.PathLike[str],
        *,
        row: type[T] | None = None,
        key: str = "id",
        guard: Guard | None = None,
        max_row: int = MAX_ROW,
        world: World | None = None,
        on_step: Step = _silent,
    ) -> None:
        """Puts a feed together; nothing is read or sent yet.

        Args:
            scope: the scope, as Sage names it.
            source: gives the scope's file.
            directory: where what is known is kept; each scope has a folder of its own in it.
            row: the model of a row; without it rows are dicts, their numbers `Decimal`.
            key: the field that tells rows apart, as the wire has it.
            guard: when a snapshot is held back.
            max_row: a longer row (in bytes) is refused.
            world: clock and randomness.
            on_step: told of each step of the work with a count, for progress.
        """
        self.scope = scope
        self._world = world or World()
        self._folder = Folder(directory, scope, self._world.clock)
        self._source = source
        self._row = row
        self._key = key
        self._guard = guard or Guard()
        self._max_row = max_row
        self._step = on_step
        self._ledger = Ledger(self.directory / "ledger.sqlite3")
        self._held = Held(self._folder, self._ledger, scope)
        self._incoming = self.directory / "incoming.json"

    @property
    def directory(self) -> Path:
        """Where all that is known of the scope is kept."""
        return self._folder.path

    def __repr__(self) -> str:
        return f"Feed({self.scope!r}, {str(self.directory)!r})"

    def close(self) -> None:
        """Closes the files."""
        self._ledger.close()

    def __enter__(self) -> Feed[T]:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # -- snapshots -----------------------------------------------------------------------------------------------

    def refresh(self) -> Report:
        """Fetches the newest snapshot, compares it with the last applied one and queues what differs.

        Returns:
            What became of it. A snapshot that is empty, that would delete too much or that contradicts itself is held
            back: see `held`, `release` and `discard`.

        Raises:
            SnapshotBroken: it is not whole; nothing was applied.
            Busy: another process has been comparing for too long.
            StoreError: the files cannot be used.
            CallError: it could not be fetched.
        """
        with self._comparing():
            self._clean()
            try:
                return self._refreshed()
            finally:
                self._incoming.unlink(missing_ok=True)

    def release(self) -> Report:
        """Applies the snapshot that is held back, deletions and all.

        Raises:
            UsageError: none is held back.
        """
        with self._comparing():
            noted = self._held.needed()
            path = self._held.file(noted)
            report = self._compared(path, noted.digest, force=True)
            path.unlink(missing_ok=True)
            return report

    def discard(self) -> None:
        """Forgets the snapshot that is held back. Should the same one be fetched again, it is held back again.

        Raises:
            UsageError: none is held back.
        """
        with self._comparing():
            self._held.needed()
            self._held.forget()
            self._clean()

    @property
    def held(self) -> Report | None:
        """The report of the snapshot that is held back, None where there is none."""
        return self._held.report

    def status(self) -> Status:
        """Where the scope stands."""
        self._folder.make()
        applied = self._ledger.last("applied")
        return Status(
            scope=self.scope,
            rows=self._ledger.count(),
            pending=self._ledger.pending(),
            applied=None if applied is None else Report.from_json(applied.report),
            held=self.held,
        )

    def _refreshed(self) -> Report:
        now = self._world.clock.now()
        if not self._source.fetch(self.scope, self._incoming):
            return Report(scope=self.scope, state="nothing", at=now)
        self._step("fetched", 0)
        digest = _digest(self._incoming)
        held, applied = self._held.noted(), self._ledger.last("applied")
        if held is not None and held.digest == digest:
            return Report.from_json(held.report)
        if applied is not None and applied.digest == digest:
            if held is not None:
                self._held.forget()  # Sage has gone back to what is applied
            known, rows = self._ledger.count(), Report.from_json(applied.report).rows
            return Report(
                scope=self.scope,
                state="unchanged",
                number=applied.number,
                at=now,
                rows=rows,
                known=known,
                unchanged=known,
            )
        report = self._compared(self._incoming, digest, force=False)
        if report.state == "held":
            name = self._held.keep(self._incoming, digest)
            self._step("kept", report.rows)
            self._held.note(report, digest, name)
        return report

    def _compared(self, path: Path, digest: bytes, *, force: bool) -> Report:
        with self._ledger.using() as connection, path.open("rb") as file:
            return compare(
                connection,
                blocks(_pieces(file), max_row=self._max_row),
                scope=self.scope,
                key=self._key,
                at=self._world.clock.now(),
                digest=digest,
                guard=self._guard,
                force=force,
                step=self._step,
            )

    def _comparing(self) -> AbstractContextManager[None]:
        return self._folder.locked("compare", "compares snapshots", _PATIENCE)

    def _clean(self) -> None:
        """Removes the files of those who died, and of snapshots that are no longer held back."""
        self._held.sweep()
        for pattern in ("incoming.json*", ".incoming.json.*"):
            for path in self.directory.glob(pattern):
                path.unlink(missing_ok=True)

    # -- changes -------------------------------------------------------------------------------------------------

    @property
    def pending(self) -> int:
        """How many changes are not acknowledged yet."""
        self._folder.make()
        return self._ledger.pending()

    def batches(self, size: int = 500) -> Iterator[Batch[T]]:
        """Hands the queued changes over, oldest first. It ends when the queue is empty.

        Every change comes at least once: what was handed over and not acknowledged comes again. Changes of a snapshot
        come in its order, deletions last; snapshots come in the order in which they were fetched.

        Args:
            size: changes in a batch at most.

        Raises:
            Busy: another thread or process hands over the changes of this scope.
            UsageError: the batch before was not acknowledged.
        """
        if size < 1:
            raise UsageError("size must be 1 or more.")
        with self._folder.locked("deliver", "hands over the changes", 0.0):
            last = 0
            while queued := self._ledger.queued(last, size):
                batch = Batch(read(queued, self._row), self._acknowledge)
                yield batch
                if not batch.acknowledged:
                    raise UsageError(
                        "Acknowledge a batch before the next one is asked for: batch.acknowledge(). "
                        "It comes again when the changes are next asked for."
                    )
                last = queued[-1].sequence

    def deliver(self, handler: Callable[[Batch[T]], object], size: int = 500) -> int:
        """Hands the queued changes to a function; a batch is acknowledged when it returns.

        Args:
            handler: takes a batch; whatever it raises passes through, and its batch comes again the next time.
            size: changes in a batch at most.

        Returns:
            How many changes were handed over.
        """
        count = 0
        for batch in self.batches(size):
            handler(batch)
            batch.acknowledge()
            count += len(batch)
        return count

    def _acknowledge(self, sequence: int) -> None:
        self._step("acknowledge", sequence)
        self._ledger.acknowledge(sequence)
        self._step("acknowledged", sequence)


def _pieces(file: IO[bytes]) -> Iterator[bytes]:
    while piece := file.read(_PIECE):
        yield piece


def _digest(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
