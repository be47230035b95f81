"""The sandbox's own clock, so that eight hours pass when a test says so."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta


class Clock:
    """Real time plus whatever has been added to it."""

    def __init__(self) -> None:
        self._offset = timedelta()
        self._lock = threading.Lock()

    def now(self) -> datetime:
        """The present moment, in UTC."""
        with self._lock:
            return datetime.now(UTC) + self._offset

    def seconds(self) -> float:
        """Seconds since the epoch."""
        return self.now().timestamp()

    def advance(self, seconds: float) -> None:
        """Moves the clock on; tokens, codes and rate windows age with it."""
        with self._lock:
            self._offset += timedelta(seconds=seconds)

    def reset(self) -> None:
        """Back to real time."""
        with self._lock:
            self._offset = timedelta()


def measure() -> float:
    """A moment for measuring how long things take; never moved."""
    return time.monotonic()
