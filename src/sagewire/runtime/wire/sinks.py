"""Where a download goes: a file that appears when it is whole, or a file object of the caller's.

A sink is told when a success begins, is given its chunks, and is told of the end. Memory stays bounded. What is
tried again begins at the beginning.
"""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path
from typing import IO, Any, Protocol, TypeAlias

from sagewire.runtime.effects import TransportError
from sagewire.runtime.errors import UsageError


class Writable(Protocol):
    """Something that takes bytes."""

    def write(self, data: bytes, /) -> object:
        """Takes some."""
        ...


Target: TypeAlias = str | os.PathLike[str] | Writable
"""What a caller may name: a path, or a file object open for writing bytes."""


class Sink(Protocol):
    """Takes the body of one success."""

    def takes(self, content_type: str) -> bool:
        """Whether a body of this media type is what was asked for."""
        ...

    def begin(self) -> None:
        """A body begins; whatever came before was not the whole."""
        ...

    def write(self, chunk: bytes) -> None:
        """Takes a piece of it."""
        ...

    def finish(self) -> None:
        """It was whole."""
        ...

    def discard(self) -> None:
        """No more comes, whole or not; may be called after `finish`."""
        ...


def fits(content_type: str, accept: str) -> bool:
    """Whether an answer can be what was asked for: not where a document was, and JSON or a page of HTML came."""
    if accept in _ANYTHING:
        return True
    came = content_type.partition(";")[0].strip().lower()
    return came == accept.lower() or not (came == "text/html" or came.endswith(("/json", "+json")))


_ANYTHING = frozenset({"", "*/*", "application/octet-stream"})


def sink_of(target: Target, accept: str = "") -> Sink:
    """The sink for what a caller named.

    Args:
        target: a path, or a file object open for writing bytes.
        accept: the media type that is asked for.

    Raises:
        UsageError: it is neither a path nor a file object that takes bytes.
    """
    if isinstance(target, str | os.PathLike):
        return PathSink(Path(target), accept)
    if callable(getattr(target, "write", None)) and "b" in str(getattr(target, "mode", "b")):
        return FileSink(target, accept)
    raise UsageError("to must be a path, or a file object that is open for writing bytes.")


class PathSink:
    """A file beside the one wanted, which takes its place in one step when it is whole."""

    def __init__(self, path: Path, accept: str = "") -> None:
        """Takes the path; nothing is opened yet."""
        self._accept = accept
        self._path = path
        self._part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
        self._file: IO[bytes] | None = None

    def takes(self, content_type: str) -> bool:
        """See `Sink.takes`."""
        return fits(content_type, self._accept)

    def begin(self) -> None:
        """Begins the file, again if need be."""
        if self._file is None:
            self._file = self._part.open("xb")
        self._file.seek(0)
        self._file.truncate()

    def write(self, chunk: bytes) -> None:
        """Adds to the file."""
        assert self._file is not None
        self._file.write(chunk)

    def finish(self) -> None:
        """Puts the file in its place."""
        if self._file is None:
            self.begin()
        assert self._file is not None
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._part.replace(self._path)

    def discard(self) -> None:
        """Removes what is not whole."""
        if self._file is not None:
            self._file.close()
            with contextlib.suppress(OSError):
                self._part.unlink()


class FileSink:
    """A file object of the caller's. It is never closed; what is tried again is written from the same place."""

    def __init__(self, file: Any, accept: str = "") -> None:
        """Takes the file object."""
        self._accept = accept
        self._file = file
        self._start: int | None = None
        self._written = False
        with contextlib.suppress(OSError, AttributeError, ValueError):
            self._start = file.tell() if file.seekable() else None

    def takes(self, content_type: str) -> bool:
        """See `Sink.takes`."""
        return fits(content_type, self._accept)

    def begin(self) -> None:
        """Goes back to where the file object stood.

        Raises:
            TransportError: something was written already, and it cannot go back.
        """
        if not self._written:
            return
        if self._start is None:
            raise TransportError(
                "the download broke off, and the file object cannot be set back to begin again",
                phase="sent",
                final=True,
            )
        self._file.seek(self._start)
        self._file.truncate()

    def write(self, chunk: bytes) -> None:
        """Hands a piece on."""
        self._written = True
        self._file.write(chunk)

    def finish(self) -> None:
        """Lets the file object write what it holds back."""
        flush = getattr(self._file, "flush", None)
        if callable(flush):
            flush()

    def discard(self) -> None:
        """Leaves the file object to the caller."""
