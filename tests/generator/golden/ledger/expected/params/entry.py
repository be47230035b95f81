"""What may be written of a `Entry`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from acme.ledger import models as m
from acme.ledger import params as p
from sagewire.runtime.writing.marks import open_to_more


@open_to_more
class EntryWrite(TypedDict, total=False):
    """What may be written of a `Entry`; a key that is left out is not sent."""

    id: int
    number: str
    state: m.StateCode
    holder: str
    lines: Sequence[p.LineWrite]
