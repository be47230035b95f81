"""What became of each record of a write that takes many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, SupportsIndex, TypeAlias, overload

import attrs

State: TypeAlias = Literal["succeeded", "failed", "unknown", "not-sent"]
"""unknown: it was sent, and nothing says what became of it. not-sent: an earlier record ended the write."""

_SHOWN = 5


@attrs.frozen
class Record:
    """One record.

    Attributes:
        index: its place among the records that the caller gave, from 0.
        state: what became of it.
        message: the words for that, empty where there are none.
        given: the record as the caller gave it.
        answer: what came back for it, as it came; empty where nothing did.
    """

    index: int
    state: State
    message: str = ""
    given: Mapping[str, Any] = attrs.field(factory=dict[str, Any], repr=False)
    answer: Mapping[str, Any] = attrs.field(factory=dict[str, Any], repr=False)


class Records(Sequence[Record]):
    """The records of a write, in the caller's order."""

    def __init__(self, records: Sequence[Record] = ()) -> None:
        """Takes the records."""
        self._records = tuple(records)

    def __repr__(self) -> str:
        return f"<{len(self)} records: {self.told() or 'none'}>"

    def __len__(self) -> int:
        return len(self._records)

    @overload
    def __getitem__(self, index: SupportsIndex) -> Record: ...

    @overload
    def __getitem__(self, index: slice) -> Records: ...

    def __getitem__(self, index: SupportsIndex | slice) -> Record | Records:
        return Records(self._records[index]) if isinstance(index, slice) else self._records[index]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Records) and self._records == other._records

    __hash__ = None  # type: ignore[assignment]  # what it holds has no hash

    def of(self, state: State) -> Records:
        """The records of one state."""
        return Records([record for record in self if record.state == state])

    @property
    def succeeded(self) -> Records:
        """Those that were carried out."""
        return self.of("succeeded")

    @property
    def failed(self) -> Records:
        """Those that were refused."""
        return self.of("failed")

    @property
    def unknown(self) -> Records:
        """Those that were sent, and of which nothing says what became of them."""
        return self.of("unknown")

    @property
    def unsent(self) -> Records:
        """Those that were not sent."""
        return self.of("not-sent")

    def told(self) -> str:
        """How many there are of each state, in words, and the first that failed."""
        words: Mapping[State, str] = {
            "succeeded": "succeeded",
            "failed": "failed",
            "unknown": "may or may not have succeeded",
            "not-sent": "not sent",
        }
        parts: list[str] = []
        for state, text in words.items():
            found = self.of(state)
            if found:
                parts.append(f"{len(found)} {text}{_listed(found) if state == 'failed' else ''}")
        return ", ".join(parts)


def _listed(failed: Records) -> str:
    shown = [f"{one.index}: {one.message}" if one.message else str(one.index) for one in failed[:_SHOWN]]
    return f" (record {'; record '.join(shown)}{'; ...' if len(failed) > _SHOWN else ''})"
