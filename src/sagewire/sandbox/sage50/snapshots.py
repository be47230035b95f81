"""The newest file of a scope: always the full data, and only the last one is kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

import attrs

from sagewire.sandbox import wire

_ROWS_IN_A_CHUNK = 1000
_PRODUCT = (
    b'{"id":"P%07d","reference":"REF-%07d","name":"Product %d","shortDescription":"Made for tests","barCode":"50%011d",'
    b'"netPrice":%d.%02d,"tax":20,"discount":0,"discountByUnit":false,"category":"Range %d"}'
)


class Content(Protocol):
    """The records of a file."""

    @property
    def count(self) -> int:
        """How many there are."""
        ...

    def rows(self) -> Iterator[bytes]:
        """Each as JSON."""
        ...


@attrs.frozen
class Records:
    """Records that are held."""

    records: Sequence[Mapping[str, Any]]

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.records)

    def rows(self) -> Iterator[bytes]:
        """Each as JSON."""
        return (wire.encode(record) for record in self.records)


@attrs.frozen
class Generated:
    """Products that are made up while they are sent, so that there may be very many.

    Attributes:
        total: how many there would be if none was gone.
        revision: the prices of every `every`-th product depend on it.
        every: see `revision`.
        gone: the first product that is missing, and the first that is there again.
    """

    total: int = 1_000_000
    revision: int = 0
    every: int = 1000
    gone: tuple[int, int] = (0, 0)

    @property
    def count(self) -> int:
        """How many there are."""
        return self.total - len(range(*self.gone))

    def rows(self) -> Iterator[bytes]:
        """Each as JSON."""
        first, after = self.gone
        for number in range(self.total):
            if first <= number < after:
                continue
            pounds = number % 900 + 1 + (self.revision if number % self.every == 0 else 0)
            yield _PRODUCT % (number, number, number, number, pounds, number % 100, number % 40)


@attrs.frozen
class Snapshot:
    """A file.

    Attributes:
        content: its records.
        at: when Sage 50 uploaded it.
    """

    content: Content
    at: datetime

    @property
    def records(self) -> list[dict[str, Any]]:
        """Its records; a long generated file is not to be had this way."""
        if not isinstance(self.content, Records):
            raise ValueError("the records of a generated file are not held; read it through the interface")
        return [dict(record) for record in self.content.records]

    def chunks(self) -> Iterator[bytes]:
        """The file in pieces."""
        yield b"["
        first = True
        for rows in _grouped(self.content.rows(), _ROWS_IN_A_CHUNK):
            yield (b"" if first else b",") + b",".join(rows)
            first = False
        yield b"]"


def _grouped(rows: Iterable[bytes], size: int) -> Iterator[list[bytes]]:
    group: list[bytes] = []
    for row in rows:
        group.append(row)
        if len(group) == size:
            yield group
            group = []
    if group:
        yield group
