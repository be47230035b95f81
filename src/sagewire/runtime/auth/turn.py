"""Someone's turn at the tokens: the locks that are held meanwhile, and what is told once they are free again."""

from __future__ import annotations

import logging
from typing import TypeAlias

from sagewire.runtime.effects import Acquire, Lock, LockTimeout, Steps, Ticket
from sagewire.runtime.errors import StoreError

log = logging.getLogger("sagewire.auth")

_LOCK_TIMEOUT = 120.0

_Note: TypeAlias = tuple[int, str, tuple[object, ...]]


class Turn:
    """The locks to give back, and what to log once they are."""

    def __init__(self) -> None:
        """Begins with none."""
        self._tickets: list[Ticket] = []
        self._notes: list[_Note] = []

    def take(self, lock: Lock) -> Steps[None]:
        """Waits for a lock.

        Raises:
            StoreError: somebody holds it for far too long.
        """
        try:
            self._tickets.append((yield Acquire(lock, _LOCK_TIMEOUT)))
        except LockTimeout:
            raise StoreError(
                f"Another thread or process has held the lock of the tokens for {_LOCK_TIMEOUT:.0f} s: "
                "see whether one of them hangs. Nothing was refreshed."
            ) from None

    def take_if_free(self, lock: Lock) -> bool:
        """Takes a lock that nobody holds."""
        ticket = lock.request()
        self._tickets.append(ticket)
        return ticket.ready()

    def note(self, level: int, text: str, *values: object) -> None:
        """Keeps something for the log: a log handler is the user's code, and no lock is held while that runs."""
        self._notes.append((level, text, values))

    def close(self) -> None:
        """Gives every lock back, then logs."""
        for ticket in reversed(self._tickets):
            ticket.release()
        for level, text, values in self._notes:
            log.log(level, text, *values)
