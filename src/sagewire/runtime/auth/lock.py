"""Locks that are asked for and polled, never waited in: first come first served here, exclusive across processes.

Nothing in this module blocks, so the same lock serves threads and event loops. A fork leaves the child with free
locks: the threads that held or wanted them do not exist there.
"""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakSet, WeakValueDictionary

from sagewire.runtime.errors import StoreError

if TYPE_CHECKING:
    import filelock


class FairLock:
    """Exclusive within a process, first come first served."""

    def __init__(self) -> None:
        """Makes a free lock."""
        self._guard = threading.Lock()
        self._queue: deque[FairTicket] = deque()
        _LOCKS.add(self)

    def reset(self) -> None:
        """Frees the lock and forgets its queue; for a process that has just been forked."""
        self._guard = threading.Lock()
        self._queue = deque()

    def request(self) -> FairTicket:
        """Joins the queue."""
        ticket = FairTicket(self)
        with self._guard:
            self._queue.append(ticket)
        return ticket

    def is_taken(self) -> bool:
        """Whether somebody holds or wants it."""
        with self._guard:
            return bool(self._queue)

    def is_first(self, ticket: FairTicket) -> bool:
        """Whether it is this ticket's turn."""
        with self._guard:
            return bool(self._queue) and self._queue[0] is ticket

    def leave(self, ticket: FairTicket) -> None:
        """Takes a ticket out of the queue, wherever it stands."""
        with self._guard:
            if ticket in self._queue:
                self._queue.remove(ticket)


class FairTicket:
    """A place in the queue of a `FairLock`."""

    def __init__(self, lock: FairLock) -> None:
        """Made by `FairLock.request`."""
        self._lock = lock

    def ready(self) -> bool:
        """True once everyone who came before has left."""
        return self._lock.is_first(self)

    def release(self) -> None:
        """Leaves the queue."""
        self._lock.leave(self)


_LOCKS: WeakSet[FairLock] = WeakSet()
_QUEUES: WeakValueDictionary[str, FairLock] = WeakValueDictionary()
_queues_guard = threading.Lock()


def _after_fork() -> None:
    global _queues_guard
    _queues_guard = threading.Lock()
    for lock in list(_LOCKS):
        lock.reset()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def queue_of(key: str) -> FairLock:
    """The one queue of this process for a key; it lives as long as somebody is in it."""
    with _queues_guard:
        queue = _QUEUES.get(key)
        if queue is None:
            queue = _QUEUES[key] = FairLock()
        return queue


class PathLock:
    """Exclusive across processes, by the operating system's lock on a file; first come first served within one.

    The operating system frees the lock of a process that dies, so a lock file that stays behind harms nobody.
    """

    def __init__(self, path: Path, prepare: Callable[[], None] | None = None) -> None:
        """Names the lock.

        Args:
            path: the lock file; made when the lock is first taken, never removed.
            prepare: called before the lock file is touched, to make or check its directory.
        """
        self._path = path
        self._prepare = prepare

    def request(self) -> PathTicket:
        """Joins the queue."""
        queue = queue_of(os.path.realpath(self._path))
        return PathTicket(queue.request(), self._path, self._prepare)


class PathTicket:
    """A place in the queue of a `PathLock`."""

    def __init__(self, place: FairTicket, path: Path, prepare: Callable[[], None] | None) -> None:
        """Made by `PathLock.request`."""
        self._place = place
        self._path = path
        self._prepare = prepare
        self._file: filelock.BaseFileLock | None = None
        self._held = False
        self._guard = threading.Lock()  # a shell's thread may poll while its caller's gives up
        self._released = False

    def ready(self) -> bool:
        """True once this process's turn has come and no other process holds the file.

        Raises:
            StoreError: the lock file cannot be used.
        """
        with self._guard:
            if not self._held and not self._released and self._place.ready():
                self._held = self._try()
            return self._held

    def release(self) -> None:
        """Frees the file and leaves the queue."""
        with self._guard:
            self._released = True
            if self._held and self._file is not None:
                self._file.release()
            self._held = False
            self._place.release()

    def _try(self) -> bool:
        import filelock  # costs more than the rest of this package: only who shares a store pays

        try:
            if self._file is None:
                if self._prepare is not None:
                    self._prepare()
                self._file = filelock.FileLock(self._path, mode=0o600, thread_local=False)
            self._file.acquire(blocking=False)
        except filelock.Timeout:
            return False
        except OSError as error:
            raise StoreError(
                f"The lock file {self._path} cannot be used ({error.strerror or error}): "
                "it must be an ordinary file that this user may write."
            ) from error
        return True
