"""The documents that the amount settles, each with its share; an array that is sent on a change replaces all of them."""

from decimal import Decimal

from sagewire.accounting.models._base import Row


class PutContactAllocationsContactAllocationAllocatedArtefact(Row, frozen=True, kw_only=True):
    """The documents that the amount settles, each with its share; an array that is sent on a change replaces all of
    them.
    """

    artefact_id: str | None = None
    """Id of the invoice, credit note, payment on account or other document that the amount settles."""
    amount: Decimal | None = None
    """Share settled; the shares must add up to zero, the credit side negative for customers."""
