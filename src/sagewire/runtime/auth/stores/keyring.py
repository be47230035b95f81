"""Tokens in the operating system's own store for secrets (extra `keyring`)."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Protocol, cast

from sagewire.runtime.auth.lock import PathLock
from sagewire.runtime.auth.stores.file import default_directory, file_name, make_private
from sagewire.runtime.auth.tokens import Tokens
from sagewire.runtime.errors import ConfigurationError, SagewireError, StoreError


class Keyring(Protocol):
    """What is used of a keyring's backend."""

    def get_password(self, service: str, username: str) -> str | None:
        """Reads an entry."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Writes an entry."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Removes an entry."""
        ...


_SPARE = 1024


class KeyringStore:
    """Keeps tokens in the keyring; the lock between processes is a file, since keyrings have none."""

    def __init__(
        self,
        client_id: str,
        account: str = "default",
        *,
        service: str = "sagewire",
        backend: Keyring | None = None,
        directory: Path | None = None,
    ) -> None:
        """Names the entry.

        Args:
            client_id: whom the tokens are granted to.
            account: tells several logins with one client id apart.
            service: the keyring's service name.
            backend: a keyring to use instead of the system's default.
            directory: where the lock file goes; the user's own state directory by default.
        """
        self._service = service
        self._user = f"{client_id}:{account}"
        self._backend = backend
        self._directory = directory or default_directory()
        self._lock = PathLock(
            self._directory / (file_name(client_id, account) + ".keyring.lock"), lambda: make_private(self._directory)
        )

    def __repr__(self) -> str:
        return f"KeyringStore(service={self._service!r}, account={self._user!r})"

    def load(self) -> Tokens | None:
        """The tokens, None where there are none.

        Raises:
            StoreError: the keyring cannot be read, or the entry is something else.
        """
        try:
            text = self._keyring().get_password(self._service, self._user)
        except Exception as error:  # backends raise whatever their platform does
            raise failed("read", error) from error
        if text is None:
            return None
        try:
            return Tokens.from_json(text)
        except ValueError as error:
            raise StoreError(
                f"The keyring entry {self._service!r} / {self._user!r} is damaged: {error}. "
                "It was left as it is; delete it in the keyring and log in again."
            ) from None

    def save(self, tokens: Tokens) -> None:
        """Replaces the tokens.

        Raises:
            StoreError: the keyring refused.
        """
        self._write(self._user, tokens.to_json())

    def delete(self) -> None:
        """Forgets the tokens.

        Raises:
            StoreError: the keyring refused.
        """
        if self.load() is not None:
            try:
                self._keyring().delete_password(self._service, self._user)
            except Exception as error:  # backends raise whatever their platform does
                raise failed("changed", error) from error

    def lock(self) -> PathLock:
        """The lock under which tokens are refreshed."""
        return self._lock

    def check_writable(self) -> None:
        """Writes an entry as large as the tokens, reads it back and deletes it: some keyrings take little.

        Raises:
            StoreError: the keyring refused.
        """
        probe = self._user + ":probe"
        current = self.load()
        size = (len(current.to_json()) if current is not None else _SPARE) + _SPARE // 4
        text = "x" * size
        self._write(probe, text)
        try:
            back = self._keyring().get_password(self._service, probe)
        except Exception as error:  # backends raise whatever their platform does
            raise failed("read", error) from error
        finally:
            with contextlib.suppress(Exception):
                self._keyring().delete_password(self._service, probe)
        if back != text:
            raise StoreError(f"The keyring does not give back what it was given ({size} characters): use a FileStore.")

    def _write(self, user: str, text: str) -> None:
        try:
            self._keyring().set_password(self._service, user, text)
        except Exception as error:  # backends raise whatever their platform does
            raise failed("written", error) from error

    def _keyring(self) -> Keyring:
        if self._backend is None:
            self._backend = system_keyring()
        return self._backend


def system_keyring() -> Keyring:
    """The operating system's keyring.

    Raises:
        ConfigurationError: the package that speaks to it is not installed.
    """
    try:
        import keyring
    except ImportError as error:
        raise ConfigurationError("A keyring needs the extra: pip install 'sagewire[keyring]'.") from error
    return cast(Keyring, keyring.get_keyring())


def failed(what: str, error: Exception) -> SagewireError:
    """The error for a keyring that refused."""
    if isinstance(error, ConfigurationError):
        return error
    return StoreError(
        f"The keyring cannot be {what} ({type(error).__name__}). Unlock it, or use a FileStore: tokens may be "
        "larger than this keyring takes, and machines without a desktop often have none."
    )
