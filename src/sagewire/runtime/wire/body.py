"""Reading a body with a cap: what is counted is what it unpacks to, while it arrives.

Unpacking is done here, not by the HTTP library, so that a small body which unpacks to gigabytes is refused after the
first chunk too many.
"""

from __future__ import annotations

import io
import time
import zlib
from collections.abc import Callable, Iterable

from sagewire.runtime.decoding.values import digits
from sagewire.runtime.effects import TransportError

ACCEPTED = "gzip, deflate"
"""The encodings that are asked for, and the only ones that are read."""

_CHUNK = 1024 * 1024
_ROOM = 16 * 1024 * 1024
"""Memory that is taken on the word of a header; a longer body gets more while it arrives."""
_GZIP_OR_ZLIB = 47
_RAW = -15


class Body:
    """Collects the chunks of one answer."""

    def __init__(
        self,
        encoding: str,
        declared: str,
        *,
        max_bytes: int,
        started: float,
        total: float | None,
        keep: Callable[[bytes], object] | None = None,
    ) -> None:
        """Prepares for an answer.

        Args:
            encoding: its Content-Encoding.
            declared: its Content-Length, empty where it has none or none that counts.
            max_bytes: the cap.
            started: when the request was sent, on `time.monotonic`.
            total: seconds allowed from then on.
            keep: takes each piece instead of the memory.

        Raises:
            TransportError: the encoding is unknown, or more is announced than the cap allows.
        """
        self._whole = io.BytesIO()
        self._take = keep or self._whole.write
        self._size = 0
        self._received = 0
        self._max = max_bytes
        self._end = None if total is None else started + total
        self._declared = digits(declared)
        self._unpack = _unpacker(encoding)
        if self._declared is not None and self._declared > max_bytes:
            raise self._too_long()
        if self._declared and keep is None and self._unpack is None:
            self._make_room(min(self._declared, _ROOM))

    def feed(self, chunk: bytes) -> None:
        """Takes a chunk.

        Raises:
            TransportError: the cap or the time is exceeded, or the chunk cannot be unpacked.
        """
        self._received += len(chunk)
        if self._unpack is None:
            self._keep(chunk)
        else:
            for piece in self._unpack.pieces(chunk):
                self._keep(piece)
        if self._end is not None and time.monotonic() > self._end:
            raise TransportError("the answer took too long to arrive", phase="sent", timed_out=True)

    def finish(self) -> bytes:
        """The whole body; empty where something else took its pieces.

        Raises:
            TransportError: it is shorter than was announced, or its packing is cut off.
        """
        if self._declared is not None and self._received < self._declared:
            raise TransportError(
                f"the answer was cut off after {self._received} of {self._declared} bytes", phase="sent"
            )
        if self._unpack is not None and self._received and not self._unpack.whole:
            raise TransportError("the packed answer was cut off", phase="sent")
        return self._whole.getvalue()

    def _make_room(self, size: int) -> None:
        """Takes the memory at once: pieces that pile up until they are joined take it twice, and from the system
        anew for each page of a list, which cost a third of the work of reading it (`python -m benchmarks list`)."""
        self._whole.seek(size - 1)
        self._whole.write(b"\0")
        self._whole.seek(0)

    def _keep(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._max:
            raise self._too_long()
        self._take(piece)

    def _too_long(self) -> TransportError:
        return TransportError(f"the answer is longer than {self._max} bytes (max_bytes)", phase="sent", final=True)


class _Unpacker:
    """gzip (also several members in a row), zlib, or bare deflate where `deflate` turns out to mean that."""

    def __init__(self, *, bare_allowed: bool) -> None:
        self._bare_allowed = bare_allowed
        self._inner = zlib.decompressobj(_GZIP_OR_ZLIB)
        self._fresh = True

    @property
    def whole(self) -> bool:
        return self._inner.eof

    def pieces(self, chunk: bytes) -> Iterable[bytes]:
        while chunk:
            if self._inner.eof:
                if not chunk.strip(b"\0"):
                    return  # padding after the last member
                self._inner = zlib.decompressobj(_GZIP_OR_ZLIB)
            piece = self._unpacked(chunk)
            self._fresh = False
            if piece:
                yield piece
            chunk = self._inner.unconsumed_tail or self._inner.unused_data

    def _unpacked(self, chunk: bytes) -> bytes:
        try:
            return self._inner.decompress(chunk, _CHUNK)
        except zlib.error as error:
            if self._fresh and self._bare_allowed:
                self._bare_allowed = False
                self._inner = zlib.decompressobj(_RAW)
                return self._unpacked(chunk)
            raise TransportError(f"the packed answer is broken: {error}", phase="sent") from None


def _unpacker(encoding: str) -> _Unpacker | None:
    name = encoding.strip().lower()
    if name in {"", "identity"}:
        return None
    if name in {"gzip", "x-gzip", "deflate"}:
        return _Unpacker(bare_allowed=name == "deflate")
    raise TransportError("the answer is packed in a way that was not asked for", phase="sent", final=True)
