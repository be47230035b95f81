"""Tokens in a file that only their owner can read, replaced in one step."""

from __future__ import annotations

import os
from pathlib import Path

from sagewire.runtime.auth.lock import PathLock
from sagewire.runtime.auth.stores.private import PrivateFile, default_directory, file_name, make_private
from sagewire.runtime.auth.tokens import Tokens
from sagewire.runtime.errors import StoreError

__all__ = ["FileStore", "default_directory", "file_name", "make_private"]


class FileStore:
    """Keeps tokens as JSON in one file (0600), with a lock file beside it.

    Any number of processes of one user may share it. Symbolic links, files of other users and files that others may
    read are refused, with how to mend them. A damaged file is named and left alone.

    Example:
        >>> FileStore.of(client_id="abc", account="books").path.name.startswith("books-")
        True
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Names the file; nothing is made until tokens are saved.

        Args:
            path: the file; `~` is expanded. Its directory is made (0700) if it is missing.
        """
        self._file = PrivateFile(path, "tokens")
        self.path = self._file.path
        self._lock = PathLock(self.path.with_name(self.path.name + ".lock"), lambda: make_private(self.path.parent))

    @classmethod
    def of(cls, client_id: str, account: str = "default", directory: str | os.PathLike[str] | None = None) -> FileStore:
        """The store of one account of one client id.

        Args:
            client_id: whom the tokens are granted to.
            account: tells several logins with one client id apart.
            directory: where the files are kept; the user's own state directory by default.
        """
        folder = default_directory() if directory is None else Path(directory)
        return cls(folder / (file_name(client_id, account) + ".json"))

    def __repr__(self) -> str:
        return f"FileStore({str(self.path)!r})"

    def load(self) -> Tokens | None:
        """The tokens as the file holds them now, None where there is no file.

        Raises:
            StoreError: the file is unsafe, unreadable or damaged.
        """
        data = self._file.read()
        if data is None:
            return None
        try:
            return Tokens.from_json(data)
        except ValueError as error:
            raise StoreError(
                f"The token file {self.path} is damaged: {error}. It was left as it is. "
                f"Restore it from where it came, or remove it (rm {self.path}) and log in again."
            ) from None

    def save(self, tokens: Tokens) -> None:
        """Replaces the file in one step: a reader sees the old tokens or the new, also after a power cut.

        Raises:
            StoreError: it cannot be written, or what is there now is unsafe or damaged.
        """
        self._file.replace(tokens.to_json().encode("utf-8"), check=self.load)  # a damaged file is never overwritten

    def recover(self) -> None:
        """Puts in place what a process wrote that died before it could. Called while the lock is held.

        A refresh token may be single-use, so the only copy of the newest one may be there.

        Raises:
            StoreError: it cannot be written.
        """
        current = self.load()
        for file in self._file.left_behind() if current is not None else ():
            found = _whole(file)
            if found is not None and current is not None and _follows(found, current):
                self.save(found)
                file.remove()
                return

    def delete(self) -> None:
        """Removes the file; the lock file stays, others may be waiting at it.

        Raises:
            StoreError: it cannot be removed.
        """
        self._file.remove()

    def lock(self) -> PathLock:
        """The lock under which tokens are refreshed."""
        return self._lock

    def check_writable(self) -> None:
        """Writes, syncs and removes a file as large as the tokens in the same directory.

        Raises:
            StoreError: that does not work (read-only, full, not allowed), or what is there now is unsafe.
        """
        self._file.check_writable()


def _whole(file: PrivateFile) -> Tokens | None:
    """The tokens in a temporary file, None where it was cut off, holds something else or is not safe."""
    try:
        data = file.read()
        return None if data is None else Tokens.from_json(data)
    except (StoreError, ValueError):
        return None


def _follows(found: Tokens, current: Tokens) -> bool:
    """Whether tokens are what came of a refresh of the current ones."""
    return (found.generation, found.client_id, found.consented_at) == (
        current.generation + 1,
        current.client_id,
        current.consented_at,
    )
