"""How long a call may take, all its waits together: none is begun that would outlast it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from sagewire.runtime.effects import Acquire, Clock, Lock, LockTimeout, Steps, Ticket, Wait

if TYPE_CHECKING:
    from sagewire.runtime.errors import CallError

_SHORTEST = 0.001
"""What a lock or the HTTP library is given where nothing is left: they take no 0."""


class Deadline:
    """The end of one call."""

    __slots__ = ("_clock", "_end", "_late")

    def __init__(self, clock: Clock, seconds: float | None, late: Callable[[str], CallError]) -> None:
        """Begins to count.

        Args:
            clock: the time.
            seconds: what the call may take; None sets no end.
            late: makes the error of a call whose end comes before what it had yet to do, which it is told in words.
        """
        self._clock = clock
        self._end = None if seconds is None else clock.monotonic() + seconds
        self._late = late

    def left(self) -> float | None:
        """The seconds that are left, never 0; None where there is no end."""
        return None if self._end is None else max(self._end - self._clock.monotonic(), _SHORTEST)

    def allows(self, seconds: float) -> bool:
        """Whether anything is left after that long."""
        return self._end is None or self._clock.monotonic() + seconds < self._end

    def check(self, why: str) -> None:
        """Looks whether it has come.

        Raises:
            CallError: it has.
        """
        if self._end is not None and self._clock.monotonic() >= self._end:
            raise self._late(why)

    def wait(self, seconds: float, why: str) -> Steps[None]:
        """Lets time pass.

        Raises:
            CallError: it would come meanwhile.
        """
        if not self.allows(seconds):
            raise self._late(why)
        if seconds > 0:
            yield Wait(seconds)

    def take(self, lock: Lock, why: str) -> Steps[Ticket]:
        """Takes a lock.

        Raises:
            CallError: it came meanwhile.
        """
        try:
            ticket: Ticket = yield Acquire(lock, self.left())
        except LockTimeout:
            raise self._late(why) from None
        return ticket
