"""What a feed hands over, and where it stands."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar, overload

import attrs

from sagewire.exchange.differ import Report
from sagewire.exchange.ledger import Kind
from sagewire.runtime.errors import SagewireError

T = TypeVar("T")


class Busy(SagewireError):
    """Another thread or process is at the same scope; nothing was changed."""


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


def folder_name(scope: str) -> str:
    """A folder name for a scope; different scopes never share one."""
    safe = re.sub(r"[^A-Za-z0-9_-]+", "-", scope)[:40] or "scope"
    return f"{safe}-{hashlib.sha256(scope.encode()).hexdigest()[:8]}"
