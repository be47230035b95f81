"""The folder of one scope: made when it is needed, its locks, and what is made durable in it."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
from collections.abc import Generator
from pathlib import Path

from sagewire.runtime.auth.lock import PathLock
from sagewire.runtime.effects import Clock
from sagewire.runtime.errors import SagewireError, StoreError, UsageError

_LOOK = 0.02


class Busy(SagewireError):
    """Another thread or process is at the same scope; nothing was changed."""


class Folder:
    """Where all that is known of a scope is kept. Different scopes never share one."""

    def __init__(self, directory: str | os.PathLike[str], scope: str, clock: Clock) -> None:
        """Names the folder; it is made at the first use.

        Raises:
            UsageError: the scope is empty.
        """
        if not scope.strip():
            raise UsageError("The scope is empty.")
        self.path = Path(directory).expanduser() / folder_name(scope)
        self._scope = scope
        self._clock = clock

    def make(self) -> None:
        """Makes it, for this user alone.

        Raises:
            StoreError: it cannot be made.
        """
        try:
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(
                f"The directory {self.path} cannot be made ({error.strerror}): name another one."
            ) from error

    @contextlib.contextmanager
    def locked(self, name: str, doing: str, patience: float) -> Generator[None]:
        """Keeps other threads and processes out. The operating system frees the lock when a process dies.

        Args:
            name: the lock's name.
            doing: what its holder does, for the error: "compares snapshots".
            patience: seconds to wait for it.

        Raises:
            Busy: it was held for too long.
        """
        self.make()
        ticket = PathLock(self.path / f"{name}.lock").request()
        try:
            deadline = self._clock.monotonic() + patience
            while not ticket.ready():
                if self._clock.monotonic() >= deadline:
                    raise Busy(f"Another thread or process {doing} of {self._scope}: let it finish, or end it.")
                self._clock.sleep(_LOOK)
            yield
        finally:
            ticket.release()

    def sync(self) -> None:
        """Makes the names of its files durable, where the file system can do that."""
        if os.name != "posix":
            return
        descriptor = os.open(self.path, os.O_RDONLY)
        try:
            with contextlib.suppress(OSError):  # some network file systems cannot
                os.fsync(descriptor)
        finally:
            os.close(descriptor)


def folder_name(scope: str) -> str:
    """A folder name for a scope; different scopes never share one."""
    safe = re.sub(r"[^A-Za-z0-9_-]+", "-", scope)[:40] or "scope"
    return f"{safe}-{hashlib.sha256(scope.encode()).hexdigest()[:8]}"
