"""Where tokens are kept between runs, and what a store of one's own must do."""

from __future__ import annotations

from typing import Protocol

from sagewire.runtime.auth.stores.file import FileStore
from sagewire.runtime.auth.stores.keyring import KeyringStore
from sagewire.runtime.auth.stores.memory import MemoryStore
from sagewire.runtime.auth.tokens import Tokens
from sagewire.runtime.effects import Lock

__all__ = ["FileStore", "KeyringStore", "MemoryStore", "Store"]


class Store(Protocol):
    """Keeps one set of tokens (one user's login to one client id).

    Every method but `lock` may block; they are called from any thread, one at a time while the lock is held.
    Trouble is raised as `StoreError` with what, where and how to mend it; any other exception passes through as it is.

    A store in a database keeps `Tokens.to_json()` in one row and reads it back with `Tokens.from_json`. Its `lock`
    may be a row or advisory lock on a connection of its own: `ready()` then tries to take it without waiting (for
    instance `pg_try_advisory_lock`, `SELECT .. FOR UPDATE NOWAIT`) and `release()` gives it back; it must fall free by
    itself when the process or the connection dies. `save` must be durable when it returns: refresh tokens may be
    single-use, so losing the newest one means that a user has to log in again.

    A store may also have a method `recover()`, called while the lock is held and before tokens are read for a refresh:
    it completes a `save` that a process began and died in.
    """

    def load(self) -> Tokens | None:
        """The tokens as they are now (never from a cache), None where there are none."""
        ...

    def save(self, tokens: Tokens) -> None:
        """Replaces the tokens: all or nothing, and durable on return."""
        ...

    def delete(self) -> None:
        """Forgets the tokens; nothing happens where there are none."""
        ...

    def lock(self) -> Lock:
        """The lock under which tokens are refreshed: exclusive across every process that shares the store."""
        ...

    def check_writable(self) -> None:
        """Proves that `save` can work now; called before a single-use refresh token is spent."""
        ...
