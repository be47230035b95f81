"""The instance that the service made: its id, and the token that opens it, kept between runs."""

from __future__ import annotations

import os
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import attrs

from sagewire.runtime.auth.stores import FileStore, Store
from sagewire.runtime.auth.tokens import Tokens
from sagewire.runtime.decoding.values import is_mapping
from sagewire.runtime.errors import DecodeError, StoreError, UsageError
from sagewire.runtime.model import Model

_KIND = "Element"
_NEVER = datetime(9999, 1, 1, tzinfo=UTC)
_PATIENCE = 10.0


@attrs.frozen(kw_only=True)
class Instance:
    """An authenticated instance of an element.

    Attributes:
        id: its number.
        token: what calls to it carry as `Element ..`; a secret. It does not expire by itself.
        name: its name.
        element: key of its element.
    """

    id: int
    token: str = attrs.field(repr=False)
    name: str = ""
    element: str = ""

    @classmethod
    def of(cls, made: Model | Mapping[str, Any]) -> Instance:
        """Takes what the call gave that made the instance.

        Args:
            made: the row that the generated client gives, or the JSON object that the service answers.

        Raises:
            DecodeError: it holds no id or no token; the message shows neither.
        """
        answer = made.to_wire() if isinstance(made, Model) else made
        number, token = answer.get("id"), answer.get("token")
        if isinstance(number, bool) or not isinstance(number, int):
            raise DecodeError("The answer holds no instance: its id is missing, or no whole number.")
        if not isinstance(token, str) or not token.strip("*"):
            raise DecodeError(f"The answer holds no token for the instance {number}, or only its mask.")
        element = answer.get("element")
        key = element.get("key") if is_mapping(element) else None
        name = answer.get("name")
        return cls(
            id=number,
            token=token,
            name=name if isinstance(name, str) else "",
            element=key if isinstance(key, str) else "",
        )


class InstanceStore:
    """Keeps one instance, in any store for tokens: memory, file (0600, replaced in one step), keyring, or your own.

    Example:
        >>> from sagewire.runtime.auth import MemoryStore
        >>> store = InstanceStore(MemoryStore())
        >>> store.save(Instance(id=1, token="a token"))
        >>> store.load()
        Instance(id=1, name='', element='')
    """

    def __init__(self, store: Store) -> None:
        """Takes the store; it must be for this instance alone."""
        self._store = store

    @classmethod
    def file(cls, name: str, *, directory: str | os.PathLike[str] | None = None) -> InstanceStore:
        """Keeps the instance in a file.

        Args:
            name: tells several instances apart.
            directory: where the files are kept; the user's own state directory by default.
        """
        return cls(FileStore.of("instance", name, directory))

    def __repr__(self) -> str:
        return f"InstanceStore({self._store!r})"

    def load(self) -> Instance | None:
        """The instance, None where there is none.

        Raises:
            StoreError: the store cannot be read safely, or holds something else.
        """
        tokens = self._store.load()
        if tokens is None:
            return None
        number = tokens.extra.get("id")
        if tokens.token_type != _KIND or not isinstance(number, int):
            raise StoreError(f"{self._store!r} holds a login, not an instance: name another place for the instance.")
        name, element = tokens.extra.get("name"), tokens.extra.get("element")
        return Instance(id=number, token=tokens.access, name=str(name or ""), element=str(element or ""))

    def save(self, instance: Instance, *, replace: bool = False) -> None:
        """Stores the instance, durably.

        Args:
            instance: what the service gave; it shows the token once.
            replace: forget another instance that is stored here.

        Raises:
            UsageError: another instance is stored here, whose token would be lost.
            StoreError: the store cannot be written safely.
        """
        with self._alone():
            stored = self.load()
            if stored is not None and stored.id != instance.id and not replace:
                raise UsageError(
                    f"{self._store!r} holds the instance {stored.id}, whose token would be lost: "
                    "store this one elsewhere, or say replace=True."
                )
            self._store.save(_tokens(instance))

    def delete(self) -> None:
        """Forgets the instance; at the service it stays."""
        with self._alone():
            self._store.delete()

    def check_writable(self) -> None:
        """Proves that an instance can be stored; worth asking before one is made.

        Raises:
            StoreError: it cannot.
        """
        self._store.check_writable()

    @contextmanager
    def _alone(self) -> Generator[None]:
        ticket = self._store.lock().request()
        try:
            last = time.monotonic() + _PATIENCE
            while not ticket.ready():
                if time.monotonic() > last:
                    raise StoreError(f"{self._store!r} has been locked by another process for {_PATIENCE:.0f} seconds.")
                time.sleep(0.01)
            yield
        finally:
            ticket.release()


def _tokens(instance: Instance) -> Tokens:
    """An instance as stores keep it: a token that never ends."""
    now = datetime.now(UTC)
    return Tokens(
        access=instance.token,
        issued_at=now,
        expires_at=_NEVER,
        consented_at=now,
        token_type=_KIND,
        extra={"id": instance.id, "name": instance.name, "element": instance.element},
    )
