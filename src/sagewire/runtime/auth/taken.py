"""Where the API has taken a token, so that a later 401 can be told from a wrong site."""

from __future__ import annotations

from sagewire.runtime.auth.base import Context

_NEWEST = 2


class Taken:
    """Remembers the contexts in which the newest tokens were taken.

    Of two, since answers about the one before may come late. Threads share it without a lock: each operation on a
    dictionary is atomic.
    """

    def __init__(self) -> None:
        """Starts with no token."""
        self._contexts: dict[str, dict[Context, None]] = {}

    def note(self, access: str, context: Context) -> None:
        """The API took the token here; all but the newest two are forgotten."""
        self._contexts.setdefault(access, {})[context] = None
        for old in list(self._contexts)[:-_NEWEST]:
            self._contexts.pop(old, None)

    def here(self, access: str, context: Context) -> bool:
        """Whether the API took the token in this very context."""
        return context in self._contexts.get(access, ())

    def anywhere(self, access: str) -> bool:
        """Whether the API took the token at all."""
        return access in self._contexts
