"""What may be written of a `PutContactAllocationsContactAllocationAllocatedArtefact`; a key that is left out is not
sent.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict


class PutContactAllocationsContactAllocationAllocatedArtefactWrite(TypedDict, total=False):
    """What may be written of a `PutContactAllocationsContactAllocationAllocatedArtefact`; a key that is left out is
    not sent.
    """

    artefact_id: str | None
    amount: Decimal | int | None
