"""A store as refreshes use it: its trouble told as ours, and writing tried again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from sagewire.runtime.auth.stores import Store
from sagewire.runtime.auth.tokens import Tokens
from sagewire.runtime.effects import Lock, Run, Steps, Wait
from sagewire.runtime.errors import ConfigurationError, SagewireError, StoreError

_SAVE_TRIES, _SAVE_PAUSE = 3, 0.1

T = TypeVar("T")


class Kept:
    """Where tokens are kept. Everything but `lock` may block."""

    def __init__(self, store: Store) -> None:
        """Takes the store."""
        self.store = store

    def lock(self) -> Lock:
        """The lock between all who share the store."""
        return self.store.lock()

    def load(self, client_id: str) -> Tokens | None:
        """Reads the store.

        Args:
            client_id: whose tokens they must be; empty for anyone's.

        Raises:
            ConfigurationError: the tokens belong to another client id.
            StoreError: they cannot be read.
        """
        tokens = self._ask(self.store.load)
        if tokens is not None and tokens.client_id and tokens.client_id != client_id:
            raise ConfigurationError(
                f"The tokens in {self.store!r} were granted to the client id {tokens.client_id!r}, not to "
                f"{client_id!r}: use a store of its own for each client id."
            )
        return tokens

    def recover(self) -> None:
        """Completes what a process that died has begun to save, where the store can tell. Called under the lock.

        Raises:
            StoreError: it cannot be completed.
        """
        recover: Callable[[], None] | None = getattr(self.store, "recover", None)
        if recover is not None:
            self._ask(recover)

    def check_writable(self) -> None:
        """Proves that the store can be written.

        Raises:
            StoreError: it cannot.
        """
        self._ask(self.store.check_writable)

    def save(self, tokens: Tokens) -> None:
        """Writes the store, once.

        Raises:
            StoreError: it cannot be written.
        """
        self._ask(lambda: self.store.save(tokens))

    def save_surely(self, tokens: Tokens) -> Steps[None]:
        """Writes the store, again where that fails for a moment.

        Raises:
            StoreError: it cannot be written.
        """
        for number in range(_SAVE_TRIES - 1):
            try:
                yield Run(lambda: self.save(tokens))
            except StoreError:
                yield Wait(_SAVE_PAUSE * 2**number)
            else:
                return
        yield Run(lambda: self.save(tokens))

    def delete(self) -> None:
        """Empties the store.

        Raises:
            StoreError: it cannot be written.
        """
        self._ask(self.store.delete)

    def _ask(self, function: Callable[[], T]) -> T:
        """Calls the store; whatever a store of the user's own raises becomes a `StoreError`."""
        try:
            return function()
        except SagewireError:
            raise
        except Exception as error:
            raise StoreError(f"The store {type(self.store).__name__} failed ({type(error).__name__}).") from error
