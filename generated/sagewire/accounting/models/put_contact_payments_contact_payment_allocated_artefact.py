"""The documents that the amount settles, each with its share; an array that is sent on a change replaces all of them."""

from decimal import Decimal

from sagewire.accounting.models._base import Row


class PutContactPaymentsContactPaymentAllocatedArtefact(Row, frozen=True, kw_only=True):
    """The documents that the amount settles, each with its share; an array that is sent on a change replaces all of
    them.
    """

    artefact_id: str | None = None
    """Id of the invoice, credit note, payment on account or other document that the amount settles."""
    amount: Decimal | None = None
    """Share of the payment that settles the document."""
    discount: Decimal | None = None
    """Discount given with the payment."""
