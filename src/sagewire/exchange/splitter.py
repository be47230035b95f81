"""Cuts a JSON array that arrives in pieces into rows, in constant memory.

The cuts are found by one regular expression that jumps from bracket to bracket and steps over strings; the rows between
two cuts are then read by the JSON decoder in one native call, which also checks every separator. So nothing that is no
JSON passes, wherever the pieces of the stream happen to end.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from sagewire.runtime.errors import DecodeError

BLOCK = 256 * 1024
MAX_ROW = 16 * 1024 * 1024

_STEP = re.compile(rb'[^"{}\[\]]*+(?:"[^"\\]*+(?:\\.[^"\\]*+)*+"[^"{}\[\]]*+)*+([{}\[\]])', re.DOTALL)
_PLACE = re.compile(r"\(byte (\d+)\)")
_SPACE = b" \t\r\n"
_OPENING = frozenset(b"{[")
_BOM = b"\xef\xbb\xbf"

_rows: msgspec.json.Decoder[list[msgspec.Raw]] = msgspec.json.Decoder(list[msgspec.Raw])


class SnapshotBroken(DecodeError):
    """A snapshot is no whole JSON array of objects. Nothing of it was applied."""


class Splitter:
    """Takes pieces of an array of objects, gives blocks of whole rows.

    Example:
        >>> splitter = Splitter()
        >>> blocks = [*splitter.feed(b'[{"id": "1"}, {"i'), *splitter.feed(b'd": "2"}]'), *splitter.finish()]
        >>> [bytes(row) for block in blocks for row in block]
        [b'{"id": "1"}', b'{"id": "2"}']
    """

    def __init__(self, *, block: int = BLOCK, max_row: int = MAX_ROW) -> None:
        """Begins before the array.

        Args:
            block: bytes to collect before rows are cut.
            max_row: a longer row is refused.
        """
        self._block = block
        self._max_row = max_row
        self._buffer = bytearray()
        self._passed = 0  # bytes of the stream before the buffer
        self._begun = self._ended = False
        self._scanned = 0  # in the buffer: right after the last bracket
        self._cut = 0  # in the buffer: right after the last whole row
        self._depth = 0
        self._wait = 1  # bytes that must lie beyond `_scanned` before it is worth looking again
        self._count = 0

    @property
    def count(self) -> int:
        """Rows given so far."""
        return self._count

    def feed(self, chunk: bytes) -> Iterator[list[msgspec.Raw]]:
        """Takes the next piece.

        Yields:
            Whole rows, at least one at a time.

        Raises:
            SnapshotBroken: this is no JSON array of objects.
        """
        self._buffer += chunk
        if len(self._buffer) - self._scanned >= max(self._wait, self._block):
            yield from self._advance()

    def finish(self) -> Iterator[list[msgspec.Raw]]:
        """Says that no more comes.

        Raises:
            SnapshotBroken: the array is not whole.
        """
        self._wait = 0
        yield from self._advance()
        if not self._ended:
            if not self._begun:
                raise SnapshotBroken("The snapshot is empty: not even an empty array came.")
            raise SnapshotBroken(
                f"The snapshot is not whole: it ends after {self._passed + len(self._buffer)} bytes and "
                f"{self._count} rows, inside the array. Fetch it again."
            )

    def _advance(self) -> Iterator[list[msgspec.Raw]]:
        if not self._begun and not self._begin():
            return
        if not self._ended:
            self._scan()
            if self._ended or self._cut:
                yield from self._taken(self._cut)
            tail = len(self._buffer) - self._cut
            if not self._ended and tail > self._max_row:
                raise SnapshotBroken(
                    f"Row {self._count} of the snapshot, which begins at byte {self._passed}, "
                    f"is longer than {self._max_row} bytes (max_row)."
                )
            self._wait = 2 * (len(self._buffer) - self._scanned)
        if self._ended:
            self._after()

    def _begin(self) -> bool:
        if self._wait and len(self._buffer) < len(_BOM):
            return False
        start = len(_BOM) if self._buffer.startswith(_BOM) else 0
        head = self._buffer[start:].lstrip(_SPACE)
        if not head:
            self._passed += len(self._buffer)
            self._buffer.clear()
            return False
        if not head.startswith(b"["):
            raise SnapshotBroken(f"The snapshot is no JSON array: it begins with {_kind(bytes(head[:200]))}.")
        self._drop(len(self._buffer) - len(head) + 1)
        self._begun = True
        return True

    def _scan(self) -> None:
        """Looks for the ends of rows in what has come; at the array's own end the cut is right before it."""
        step, buffer, depth, position = _STEP.match, self._buffer, self._depth, self._scanned
        while (found := step(buffer, position)) is not None:
            position = found.end()
            if buffer[position - 1] in _OPENING:
                depth += 1
            elif depth:
                depth -= 1
                if not depth:
                    self._cut = position
            elif buffer[position - 1] == 0x5D:
                self._ended, self._cut = True, position - 1
                break
            else:
                raise self._broken(position - 1)
        self._depth, self._scanned = depth, position

    def _taken(self, end: int) -> Iterator[list[msgspec.Raw]]:
        """Reads the rows before a cut and drops them from the buffer."""
        piece = bytes(self._buffer[:end])
        content = piece.lstrip(_SPACE)
        if self._count and content:
            if not content.startswith(b","):
                raise self._broken(end - len(content))
            content = content[1:]
            if not content.strip(_SPACE):
                raise self._broken(end)
        skipped = len(piece) - len(content)
        if content:
            rows = self._decoded(content, skipped)
            if rows:
                yield rows
        self._drop(end)

    def _decoded(self, content: bytes, skipped: int) -> list[msgspec.Raw]:
        try:
            rows = _rows.decode(b"[" + content + b"]")
        except RecursionError:
            raise SnapshotBroken(f"The snapshot is nested too deeply near byte {self._passed}.") from None
        except (msgspec.DecodeError, UnicodeError) as error:
            place = _PLACE.search(str(error))
            raise self._broken(skipped + (int(place[1]) - 1 if place else 0)) from None
        for number, row in enumerate(rows):
            if not bytes(memoryview(row)[:1]) == b"{":
                raise SnapshotBroken(f"Row {self._count + number} of the snapshot is no object.")
        self._count += len(rows)
        return rows

    def _after(self) -> None:
        """Nothing may follow the array."""
        rest = bytes(self._buffer).lstrip(_SPACE)
        if not rest.startswith(b"]") or rest[1:].strip(_SPACE):
            where = self._passed + len(self._buffer) - len(rest) + 1
            raise SnapshotBroken(f"The snapshot goes on after the end of its array, at byte {where}.")
        self._passed += len(self._buffer) - 1
        self._buffer[:] = b"]"

    def _drop(self, end: int) -> None:
        del self._buffer[:end]
        self._passed += end
        self._scanned = max(self._scanned - end, 0)
        self._cut = 0

    def _broken(self, position: int) -> SnapshotBroken:
        return SnapshotBroken(
            f"The snapshot is no JSON: byte {self._passed + position} does not fit, after {self._count} whole rows."
        )


def blocks(chunks: Iterable[bytes], *, block: int = BLOCK, max_row: int = MAX_ROW) -> Iterator[list[msgspec.Raw]]:
    """Blocks of rows from the pieces of a JSON array; see `Splitter`.

    Raises:
        SnapshotBroken: it is no whole JSON array of objects.
    """
    splitter = Splitter(block=block, max_row=max_row)
    for chunk in chunks:
        yield from splitter.feed(chunk)
    yield from splitter.finish()


def _kind(head: bytes) -> str:
    if head.startswith(b"<"):
        return "markup (a page of HTML, say)"
    if head.startswith(b"{"):
        return "an object"
    return "something else"
