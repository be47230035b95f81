"""What a feed hands over, and where it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import Any, Generic, TypeVar, overload

import attrs
import msgspec

from sagewire.exchange.differ import Report
from sagewire.exchange.ledger import Kind, Queued

T = TypeVar("T")

_loose: msgspec.json.Decoder[list[Any]] = msgspec.json.Decoder(list[Any], float_hook=Decimal)


@attrs.frozen
class Change(Generic[T]):
    """One difference between two snapshots.

    Attributes:
        sequence: rises from change to change; a change that comes again after a crash has the same.
        kind: `inserted`, `updated` or `gone`.
        id: the row's id.
        row: the row as it is now, None where it is gone.
        snapshot: the number of the snapshot that brought it.
    """

    sequence: int
    kind: Kind
    id: str
    row: T | None
    snapshot: int


class Batch(Sequence[Change[T]]):
    """Changes in their order. Until they are acknowledged they come again after a crash."""

    def __init__(self, changes: list[Change[T]], acknowledge: Callable[[int], None]) -> None:
        """Made by `Feed.batches`."""
        self._changes = changes
        self._acknowledge = acknowledge
        self.acknowledged = False

    @overload
    def __getitem__(self, index: int) -> Change[T]: ...
    @overload
    def __getitem__(self, index: slice) -> list[Change[T]]: ...
    def __getitem__(self, index: int | slice) -> Change[T] | list[Change[T]]:
        return self._changes[index]

    def __len__(self) -> int:
        return len(self._changes)

    def __iter__(self) -> Iterator[Change[T]]:
        return iter(self._changes)

    def __repr__(self) -> str:
        first, last = self._changes[0].sequence, self._changes[-1].sequence
        return f"<Batch of {len(self)} changes, {first} to {last}>"

    def acknowledge(self) -> None:
        """Says that every change of the batch was dealt with; durable on return."""
        if not self.acknowledged:
            self._acknowledge(self._changes[-1].sequence)
            self.acknowledged = True


@attrs.frozen(kw_only=True)
class Status:
    """Where a scope stands.

    Attributes:
        scope: its name.
        rows: rows of the last applied snapshot.
        pending: changes that are not acknowledged yet.
        applied: the report of the last applied snapshot, None before the first.
        held: the report of the snapshot that is held back, None where there is none.
    """

    scope: str
    rows: int
    pending: int
    applied: Report | None
    held: Report | None


def read(queued: Sequence[Queued], row: type[T] | None) -> list[Change[T]]:
    """Reads the rows of queued changes, all of them in one native call.

    Args:
        queued: the changes, as the queue holds them.
        row: the model of a row; without it rows are dicts, their numbers `Decimal`.
    """
    content = b"[" + b",".join([change.content for change in queued if change.content is not None]) + b"]"
    rows = iter(_decoded(content, row))
    return [Change(q.sequence, q.kind, q.id, None if q.content is None else next(rows), q.snapshot) for q in queued]


def _decoded(content: bytes, row: type[T] | None) -> list[T]:
    if row is None:
        return _loose.decode(content)
    from sagewire.runtime.decoding.codec import decode

    rows: list[T] = decode(list[row], content)  # type: ignore[valid-type]  # the list's type is made at run time
    return rows
