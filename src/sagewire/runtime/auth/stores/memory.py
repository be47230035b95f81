"""Tokens that live as long as the process."""

from __future__ import annotations

import os

from sagewire.runtime.auth.lock import FairLock
from sagewire.runtime.auth.tokens import Tokens
from sagewire.runtime.errors import StoreError


class MemoryStore:
    """Keeps tokens in memory only: for tests, notebooks, and programs that save them in their own way."""

    def __init__(self, tokens: Tokens | None = None) -> None:
        """Starts empty, or with tokens obtained elsewhere."""
        self._tokens = tokens
        self._lock = FairLock()
        self._owner = os.getpid()

    def __repr__(self) -> str:
        return f"MemoryStore({self._tokens!r})"

    def load(self) -> Tokens | None:
        """The tokens, None where there are none."""
        return self._tokens

    def save(self, tokens: Tokens) -> None:
        """Replaces the tokens."""
        self._tokens = tokens
        self._owner = os.getpid()

    def delete(self) -> None:
        """Forgets the tokens."""
        self._tokens = None

    def lock(self) -> FairLock:
        """The lock under which tokens are refreshed."""
        return self._lock

    def check_writable(self) -> None:
        """Refuses in a forked process, whose copy of a single-use refresh token would end the parent's.

        Raises:
            StoreError: the tokens were copied by a fork.
        """
        if self._tokens is not None and self._owner != os.getpid():
            raise StoreError(
                "These tokens are in the memory of another process, of which this one is a fork: refreshing them here "
                "would end them there. Use a FileStore (or another shared store), or log in after the fork."
            )
