"""Retry: what the fate of a request is, whether it may be sent again, after how long, and who pays for it.

Three ideas, each on its own: `Fate` (what may have happened to the request), `RetryPolicy` (attempts, pauses, caps)
and `RetryQuota` (a budget per client, so that a Sage in trouble does not get three times the load).
"""

from __future__ import annotations

import re
import threading
from datetime import UTC, datetime
from typing import Literal, TypeAlias

from sagewire.runtime.effects import TransportError
from sagewire.runtime.errors import UsageError
from sagewire.runtime.value import Value
from sagewire.runtime.wire.message import Response

Fate: TypeAlias = Literal["answered", "refused", "unsent", "unknown"]
"""answered: Sage said what happened. refused: not carried out, come back later. unsent: Sage never saw it.
unknown: it may have been carried out, or not, or may still be."""

_UNKNOWN = frozenset({408, 500, 502, 503, 504, *range(520, 528)})
_MOVED = frozenset({301, 302, 303})
_SAYS_NO = frozenset({501, 505, 508, 510, 511})
_SECONDS = re.compile(r"\d{1,9}(?:\.\d{1,6})?", re.ASCII)


def fate_of_failure(error: TransportError) -> Fate:
    """What may have happened to a request that got no answer."""
    return "unsent" if error.phase == "connect" else "unknown"


def fate_of_answer(status: int, retry_after: float | None, *, write: bool = False) -> Fate:
    """What an answer says about its request.

    A 503 is a refusal only where it says when to come back: without that, it may come from a gateway that lost the
    answer of a server behind it. A 5xx that is in no list counts as unknown too. A write may have been carried out by
    a server that then sends its caller to read the result elsewhere; 307 and 308 say that nothing was done.
    """
    if status == 429 or (status == 503 and retry_after is not None):
        return "refused"
    if status in _UNKNOWN or (status >= 500 and status not in _SAYS_NO) or (write and status in _MOVED):
        return "unknown"
    return "answered"


def retry_after(response: Response, now: datetime) -> float | None:
    """The seconds that an answer asks to wait, None where it does not say (or not in a form that can be read)."""
    text = response.headers.get("retry-after", "").strip()
    if not text:
        return None
    if _SECONDS.fullmatch(text):
        return float(text)
    return _seconds_until(text, now)


def moment_of(text: str) -> datetime | None:
    """The moment that a header tells as HTTP writes it, None where there is none that can be read."""
    from email.utils import parsedate_to_datetime  # here: it costs more to import than all of this package

    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment


def _seconds_until(text: str, now: datetime) -> float | None:
    moment = moment_of(text)
    return None if moment is None else max(0.0, (moment - now).total_seconds())


class RetryPolicy(Value, frozen=True, kw_only=True):
    """When a request is sent again.

    Attributes:
        max_attempts: how many times a request is sent at most; 1 never sends it again.
        first_pause: the longest first pause in seconds; each further one may be twice as long.
        longest_pause: the longest pause in seconds that is chosen here.
        longest_retry_after: the longest pause in seconds that Sage may ask for; if it asks for more, the error is
            raised at once, with the value on it.
        on_status: whether answers (429, 503, and for calls that may be sent twice 5xx) are tried again.
        on_failure: whether requests without an answer are tried again.
    """

    max_attempts: int = 3
    first_pause: float = 0.5
    longest_pause: float = 20.0
    longest_retry_after: float = 120.0
    on_status: bool = True
    on_failure: bool = True

    def __post_init__(self) -> None:
        if self.max_attempts < 1:
            raise UsageError("max_attempts must be 1 or more: the first try counts.")
        if min(self.first_pause, self.longest_pause, self.longest_retry_after) < 0:
            raise UsageError("A pause cannot be shorter than nothing.")

    def pause(self, attempt: int, random: float) -> float:
        """The pause after an attempt: anything between nothing and a bound that doubles (full jitter).

        Args:
            attempt: the attempt that failed, 1 for the first.
            random: a number from 0 to 1.
        """
        return random * min(self.first_pause * 2.0 ** min(attempt - 1, 60), self.longest_pause)


class RetryQuota:
    """A budget of retries for one client: each costs, successes refill it. Threads may share it."""

    COST = 5
    COST_OF_TIMEOUT = 10

    def __init__(self, capacity: int = 500) -> None:
        """Starts full."""
        self._capacity = capacity
        self._left = capacity
        self._lock = threading.Lock()

    @property
    def left(self) -> int:
        """What is left."""
        return self._left

    def spend(self, *, timed_out: bool) -> bool:
        """Pays for a retry; False where the budget does not allow it."""
        cost = self.COST_OF_TIMEOUT if timed_out else self.COST
        with self._lock:
            if self._left < cost:
                return False
            self._left -= cost
            return True

    def earn(self) -> None:
        """Adds what a success is worth."""
        if self._left < self._capacity:
            with self._lock:
                self._left = min(self._capacity, self._left + 1)
