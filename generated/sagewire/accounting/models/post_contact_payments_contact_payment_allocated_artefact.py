"""The documents that the amount settles, each with its share."""

from decimal import Decimal

from sagewire.accounting.models._base import Row


class PostContactPaymentsContactPaymentAllocatedArtefact(Row, frozen=True, kw_only=True):
    """The documents that the amount settles, each with its share."""

    artefact_id: str | None = None
    """Id of the invoice, credit note, payment on account or other document that the amount settles."""
    amount: Decimal | None = None
    """Share of the payment that settles the document."""
    discount: Decimal | None = None
    """Discount given with the payment."""
