"""Where one secret is kept, apart from the keys that go with it."""

from __future__ import annotations

import os
from pathlib import Path

from sagewire.runtime.auth.stores.keyring import Keyring, failed, system_keyring
from sagewire.runtime.auth.stores.private import PrivateFile, default_directory, file_name
from sagewire.runtime.errors import StoreError
from sagewire.runtime.hidden import hidden


class MemorySecret:
    """Keeps the secret in memory only: for tests, and for programs that get it from a vault at their start."""

    def __init__(self, secret: str | None = None) -> None:
        """Starts empty, or with a secret."""
        self._secret = hidden(secret)

    def __repr__(self) -> str:
        return "MemorySecret(...)"

    def load(self) -> str | None:
        """The secret, None where there is none."""
        return self._secret

    def save(self, secret: str) -> None:
        """Replaces the secret."""
        self._secret = hidden(secret)


class EnvironmentSecret:
    """Reads the secret from an environment variable, where whoever runs the program has put it."""

    def __init__(self, name: str) -> None:
        """Takes the variable's name."""
        self._name = name

    def __repr__(self) -> str:
        return f"EnvironmentSecret({self._name!r})"

    def load(self) -> str | None:
        """The secret, None where the variable is not set."""
        return os.environ.get(self._name) or None

    def save(self, secret: str) -> None:
        """Refuses: nothing can be kept in the environment.

        Raises:
            StoreError: always, unless the variable holds just this secret.
        """
        if self.load() != secret:
            raise StoreError(f"A secret cannot be kept in the environment: set {self._name} before the program starts.")


class FileSecret:
    """Keeps the secret in a file (0600). Choose another directory, at best another disk, than that of the keys."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Names the file; nothing is made until a secret is saved."""
        self._file = PrivateFile(path, "secrets")

    @classmethod
    def of(cls, client: str, account: str = "default", directory: str | os.PathLike[str] | None = None) -> FileSecret:
        """The secret of one account of one client, by default in a folder `secrets` of the user's state directory."""
        folder = default_directory() / "secrets" if directory is None else Path(directory)
        return cls(folder / (file_name(client, account) + ".secret"))

    @property
    def path(self) -> Path:
        """The file."""
        return self._file.path

    def __repr__(self) -> str:
        return f"FileSecret({str(self.path)!r})"

    def load(self) -> str | None:
        """The secret, None where there is no file.

        Raises:
            StoreError: the file is unsafe, unreadable or no text.
        """
        data = self._file.read()
        if data is None:
            return None
        try:
            return data.decode("utf-8").strip() or None
        except UnicodeDecodeError:
            raise StoreError(f"The file {self.path} holds no text: it was left as it is; restore it.") from None

    def save(self, secret: str) -> None:
        """Replaces the file in one step.

        Raises:
            StoreError: it cannot be written.
        """
        self._file.replace(f"{secret}\n".encode())


class KeyringSecret:
    """Keeps the secret in the operating system's own store (extra `keyring`)."""

    def __init__(
        self,
        client: str,
        account: str = "default",
        *,
        service: str = "sagewire-secrets",
        backend: Keyring | None = None,
    ) -> None:
        """Names the entry.

        Args:
            client: whom the secret belongs to.
            account: tells several apart.
            service: the keyring's service name.
            backend: a keyring to use instead of the system's default.
        """
        self._service, self._user, self._backend = service, f"{client}:{account}", backend

    def __repr__(self) -> str:
        return f"KeyringSecret(service={self._service!r}, account={self._user!r})"

    def load(self) -> str | None:
        """The secret, None where there is none.

        Raises:
            StoreError: the keyring cannot be read.
        """
        try:
            return (self._backend or system_keyring()).get_password(self._service, self._user)
        except Exception as error:  # backends raise whatever their platform does
            raise failed("read", error) from error

    def save(self, secret: str) -> None:
        """Replaces the entry.

        Raises:
            StoreError: the keyring cannot be written.
        """
        try:
            (self._backend or system_keyring()).set_password(self._service, self._user, secret)
        except Exception as error:  # backends raise whatever their platform does
            raise failed("written", error) from error
