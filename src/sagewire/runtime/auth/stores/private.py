"""A file that only its owner can read, replaced in one step."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import secrets
import stat
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

from sagewire.runtime.errors import StoreError

_POSIX = os.name == "posix"
_NOFOLLOW = getattr(os, "O_NOFOLLOW", 0)
_BINARY = getattr(os, "O_BINARY", 0)
_MAX_BYTES = 1024 * 1024
_SPARE = 4096
_STALE_AFTER = 3600.0


def default_directory() -> Path:
    """The directory for tokens: the user's own for state that programs keep."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "sagewire"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "sagewire"
    return Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state") / "sagewire"


def file_name(client_id: str, account: str) -> str:
    """A file name for one account of one client id; different pairs never share one."""
    digest = hashlib.sha256(f"{len(client_id)}:{client_id}{account}".encode()).hexdigest()[:16]
    return f"{re.sub(r'[^A-Za-z0-9_-]+', '-', account)[:40] or 'default'}-{digest}"


def make_directories(directory: Path) -> None:
    """Makes a directory and what it lies in, each 0700; those that are there stay as they are.

    Raises:
        OSError: one cannot be made.
    """
    missing = [one for one in (directory, *directory.parents) if not one.exists()]
    for one in reversed(missing):
        one.mkdir(mode=0o700, exist_ok=True)
    directory.mkdir(mode=0o700, exist_ok=True)  # says so where it is no directory


def make_private(directory: Path, what: str = "tokens") -> None:
    """Makes the directory (0700) where it is missing, and refuses one in which others could put files.

    Raises:
        StoreError: it cannot be made, is no directory, belongs to someone else or others may write in it.
    """
    try:
        make_directories(directory)
        info = directory.stat()
    except OSError as error:
        raise StoreError(f"The directory {directory} for {what} cannot be made or read ({_why(error)}).") from error
    if not _POSIX:
        return
    if info.st_uid not in {os.geteuid(), 0}:
        raise StoreError(f"The directory {directory} belongs to another user: keep {what} in one of your own.")
    if info.st_mode & 0o022:
        raise StoreError(
            f"Others may write in the directory {directory}, and so replace the {what}. "
            f"Mend it with: chmod go-w {directory}; or keep {what} in a directory of your own."
        )


class PrivateFile:
    """One small file (0600). Symbolic links, files of other users and files that others may read are refused."""

    def __init__(self, path: str | os.PathLike[str], what: str) -> None:
        """Names the file; nothing is made until something is written.

        Args:
            path: the file; `~` is expanded. Its directory is made (0700) if it is missing.
            what: what it holds, in the plural, for messages.

        Raises:
            StoreError: it names no file.
        """
        expanded = Path(path)
        try:
            expanded = expanded.expanduser()
            names_one = bool(expanded.name) and b"\0" not in os.fsencode(expanded)
        except (RuntimeError, UnicodeError):  # RuntimeError: `~somebody` whom nobody knows
            names_one = False
        if not names_one:
            raise StoreError(f"{os.fspath(path)!r} names no file in which {what} could be kept: give its whole path.")
        self.path = expanded if expanded.is_absolute() else Path.cwd() / expanded
        self._what = what

    def replace(self, data: bytes, *, check: Callable[[], object] | None = None) -> None:
        """Replaces the file in one step: a reader sees the old content or the new, also after a power cut.

        What is new is written before anything else is done, so that a crash from then on can be mended.

        Args:
            data: the new content.
            check: called before the old content goes; what it raises leaves it.

        Raises:
            StoreError: it cannot be written.
        """
        make_private(self.path.parent, self._what)
        temporary = self._write_temporary(data)
        try:
            if check is not None:
                check()
            temporary.replace(self.path)
            self._sync_directory()
        except OSError as error:
            self._fail_to_write(error)
        finally:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
        self._sweep()

    def claim(self) -> None:
        """Makes the file where it is missing, empty: what another library writes into it is private from the start.

        Raises:
            StoreError: it cannot be made, or what is there now is unsafe.
        """
        try:
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | _NOFOLLOW | _BINARY, 0o600)
        except OSError as error:
            if error.errno in {errno.ELOOP, errno.EMLINK}:
                self._refuse_link()
            self._fail_to_write(error)
        try:
            self._check(os.fstat(descriptor))
        finally:
            os.close(descriptor)

    def remove(self) -> None:
        """Removes the file.

        Raises:
            StoreError: it cannot be removed.
        """
        try:
            self.path.unlink(missing_ok=True)
            if self.path.parent.is_dir():
                self._sync_directory()
        except OSError as error:
            self._fail_to_write(error)

    def left_behind(self) -> Iterator[PrivateFile]:
        """What writers have written and not put in place. Whoever keeps others from writing knows that they died."""
        for entry in sorted(self._temporaries()):
            yield PrivateFile(entry, self._what)

    def check_writable(self) -> None:
        """Writes, syncs and removes a file as large as this one in the same directory.

        Raises:
            StoreError: that does not work (read-only, full, not allowed), or what is there now is unsafe.
        """
        make_private(self.path.parent, self._what)
        current = self.read() or b""
        temporary = self._write_temporary(b" " * (len(current) + _SPARE))
        try:
            temporary.unlink()
        except OSError as error:
            self._fail_to_write(error)

    def read(self) -> bytes | None:
        """What the file holds now, None where there is none.

        Raises:
            StoreError: the file is unsafe or unreadable.
        """
        if not _NOFOLLOW and self.path.is_symlink():
            self._refuse_link()
        try:
            descriptor = os.open(self.path, os.O_RDONLY | _NOFOLLOW | _BINARY | getattr(os, "O_NONBLOCK", 0))
        except FileNotFoundError:
            return None
        except OSError as error:
            if error.errno in {errno.ELOOP, errno.EMLINK} or self.path.is_symlink():
                self._refuse_link()
            raise StoreError(f"The file {self.path} for {self._what} cannot be read ({_why(error)}).") from error
        try:
            self._check(os.fstat(descriptor))
            with os.fdopen(descriptor, "rb", closefd=False) as file:
                data = file.read(_MAX_BYTES + 1)
        except OSError as error:
            raise StoreError(f"The file {self.path} for {self._what} cannot be read ({_why(error)}).") from error
        finally:
            os.close(descriptor)
        if len(data) > _MAX_BYTES:
            raise StoreError(
                f"The file {self.path} for {self._what} is far too large to hold {self._what}; it was left as it is."
            )
        return data

    def _check(self, info: os.stat_result) -> None:
        if not stat.S_ISREG(info.st_mode):
            raise StoreError(f"{self.path} is not an ordinary file: name another path for the {self._what}.")
        if not _POSIX:
            return
        if info.st_uid != os.geteuid():
            raise StoreError(
                f"The file {self.path} for {self._what} belongs to another user: "
                "run as that user, or name a file of your own."
            )
        if info.st_mode & 0o077:
            raise StoreError(
                f"Others may read or write the file {self.path} for {self._what} "
                f"(mode {stat.S_IMODE(info.st_mode):04o}). "
                f"Mend it with: chmod 600 {self.path}; if others use this machine, replace the {self._what} as well."
            )

    def _refuse_link(self) -> NoReturn:
        raise StoreError(
            f"The file {self.path} for {self._what} is a symbolic link: name the file it points to, or remove it."
        )

    def _write_temporary(self, data: bytes) -> Path:
        temporary = self.path.with_name(f".{self.path.name}.{os.getpid()}-{secrets.token_hex(4)}.tmp")
        try:
            descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NOFOLLOW | _BINARY, 0o600)
            try:
                with os.fdopen(descriptor, "wb") as file:
                    if _POSIX:
                        os.fchmod(descriptor, 0o600)  # whatever the umask took away
                    file.write(data)
                    file.flush()
                    os.fsync(descriptor)
            except BaseException:
                temporary.unlink(missing_ok=True)
                raise
        except OSError as error:
            self._fail_to_write(error)
        return temporary

    def _sweep(self) -> None:
        """Removes what writers that died have left: it may hold tokens."""
        oldest = time.time() - _STALE_AFTER
        with contextlib.suppress(OSError):
            for entry in self._temporaries():
                if entry.lstat().st_mtime < oldest:
                    entry.unlink(missing_ok=True)

    def _temporaries(self) -> list[Path]:
        prefix = f".{self.path.name}."
        return [
            entry for entry in self.path.parent.iterdir() if entry.name.startswith(prefix) and entry.suffix == ".tmp"
        ]

    def _sync_directory(self) -> None:
        if not _POSIX:
            return
        descriptor = os.open(self.path.parent, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        except OSError as error:
            if error.errno not in {errno.EINVAL, errno.ENOTSUP}:  # some network file systems cannot
                raise
        finally:
            os.close(descriptor)

    def _fail_to_write(self, error: OSError) -> NoReturn:
        raise StoreError(
            f"The file {self.path} for {self._what} cannot be written ({_why(error)}): "
            "free the disk, mend the permissions, or name a file elsewhere. Nothing was changed."
        ) from error


def _why(error: OSError) -> str:
    return error.strerror or type(error).__name__
