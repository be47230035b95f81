"""Rate limits for each client id, over a sliding minute of the sandbox's clock."""

from __future__ import annotations

from collections import deque

from sagewire.sandbox.clock import Clock

PRODUCTION = 6000
DEVELOPMENT = 20
_WINDOW = 60.0


class RateLimiter:
    """Counts calls.

    Attributes:
        enabled: whether anybody is refused.
    """

    def __init__(self, clock: Clock, *, enabled: bool = True) -> None:
        self._clock = clock
        self._calls: dict[str, deque[float]] = {}
        self.enabled = enabled

    def refuse(self, client_id: str, *, development: bool) -> int:
        """Counts a call; seconds to wait where it is one too many, else 0."""
        if not self.enabled:
            return 0
        now = self._clock.seconds()
        calls = self._calls.setdefault(client_id, deque())
        while calls and calls[0] <= now - _WINDOW:
            calls.popleft()
        if len(calls) >= (DEVELOPMENT if development else PRODUCTION):
            return max(int(calls[0] + _WINDOW - now) + 1, 1)
        calls.append(now)
        return 0

    def reset(self) -> None:
        """Forgets all calls."""
        self._calls.clear()
