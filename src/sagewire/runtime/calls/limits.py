"""How much may be asked for: a rate and a number of calls under way, counted per set of credentials.

Several clients with one client id share their counts, in one process. The rate is a sliding window: in no period of
the given length are more requests begun than allowed, so that a fresh burst is free and a server with any window is
content.
"""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable
from typing import TypeVar
from weakref import WeakValueDictionary

from sagewire.runtime.effects import Clock

T = TypeVar("T")

MARGIN = 1 / 60
"""Share of a period that is waited on top of it: the server counts from when a request comes, and the first one of a
period may have been long on its way, the one after the last not."""


class RateBucket:
    """Hands out the moments at which requests may begin. Threads may share it; nothing here waits."""

    def __init__(self, rate: int, per: float = 60.0, *, margin: float = 0.0) -> None:
        """Allows `rate` requests in any `per` seconds, and `margin` more."""
        self._rate = rate
        self._per = per + margin
        self._lock = threading.Lock()
        self._taken: deque[float] = deque()  # always rising
        self._paused_until = float("-inf")
        self._pauses = 0

    @property
    def rate(self) -> int:
        """Requests in a period."""
        return self._rate

    @property
    def pauses(self) -> int:
        """How often `pause` was called; a place reserved before the last pause does not hold any more."""
        return self._pauses

    def lower(self, rate: int) -> None:
        """Takes a lower rate from another client with the same credentials; a higher one changes nothing."""
        with self._lock:
            self._rate = min(rate, self._rate)

    def reserve(self, now: float) -> float:
        """Takes the next free moment, and gives it; it may be now."""
        with self._lock:
            taken = self._taken
            while len(taken) > self._rate and taken[0] <= now - self._per:
                taken.popleft()
            free = max(now, self._paused_until)
            if taken:
                free = max(free, taken[-1])
            if len(taken) >= self._rate:
                free = max(free, taken[-self._rate] + self._per)
            taken.append(free)
            return free

    def give_back(self, moment: float) -> None:
        """Gives up a reserved moment that was not used."""
        with self._lock:
            if moment in self._taken:
                self._taken.remove(moment)

    def pause(self, until: float) -> None:
        """Lets nobody begin before that moment: Sage said that it is too much."""
        with self._lock:
            self._paused_until = max(self._paused_until, until)
            self._pauses += 1


class Slots:
    """A number of places that calls under way occupy: a `Lock` that several may hold. First come, first served."""

    def __init__(self, size: int) -> None:
        """Makes `size` places."""
        self._size = size
        self._guard = threading.Lock()
        self._queue: dict[Slot, None] = {}

    def request(self) -> Slot:
        """Joins the queue."""
        slot = Slot(self)
        with self._guard:
            self._queue[slot] = None
        return slot

    def holds(self, slot: Slot) -> bool:
        """Whether a ticket is among the first `size`."""
        with self._guard:
            if len(self._queue) <= self._size:
                return slot in self._queue
            return any(first is slot for first, _ in zip(self._queue, range(self._size), strict=False))

    def leave(self, slot: Slot) -> None:
        """Gives a place, or the place in the queue, back."""
        with self._guard:
            self._queue.pop(slot, None)


class Slot:
    """A place in the queue of `Slots`."""

    def __init__(self, slots: Slots) -> None:
        """Made by `Slots.request`."""
        self._slots = slots

    def ready(self) -> bool:
        """True once it is among the first."""
        return self._slots.holds(self)

    def release(self) -> None:
        """Leaves."""
        self._slots.leave(self)


_Key = tuple[str, str, int]
_buckets: WeakValueDictionary[_Key, RateBucket] = WeakValueDictionary()
_slots: WeakValueDictionary[_Key, Slots] = WeakValueDictionary()
_guard = threading.Lock()


def _after_fork() -> None:
    global _guard
    _guard = threading.Lock()
    _buckets.clear()
    _slots.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def _key(credentials: str, origin: str, clock: Clock) -> _Key:
    # A clock of one's own (a test's) runs at its own pace: moments of two clocks cannot be compared.
    return credentials, origin, 0 if type(clock) is Clock else id(clock)


def _shared(registry: WeakValueDictionary[_Key, T], key: _Key, make: Callable[[], T]) -> T:
    if not key[0]:
        return make()  # credentials that nobody can recognise again are not shared
    with _guard:
        found = registry.get(key)
        if found is None:
            found = registry[key] = make()
        return found


def bucket_for(credentials: str, origin: str, rate: int, per: float, clock: Clock) -> RateBucket:
    """The bucket of these credentials at this origin; shared by every client in the process that has them."""
    bucket = _shared(_buckets, _key(credentials, origin, clock), lambda: RateBucket(rate, per, margin=per * MARGIN))
    bucket.lower(rate)
    return bucket


def slots_for(credentials: str, origin: str, size: int, clock: Clock) -> Slots:
    """The places of these credentials at this origin; shared like the bucket."""
    return _shared(_slots, _key(credentials, origin, clock), lambda: Slots(size))
