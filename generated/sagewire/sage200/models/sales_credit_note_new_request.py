"""Customer for whom a credit note is previewed."""

from sagewire.sage200.models._base import Row


class SalesCreditNoteNewRequest(Row, frozen=True, kw_only=True):
    """Customer for whom a credit note is previewed.

    Published as required: `customer_id`.
    """

    customer_id: int | None = None
    """Required: customer whose defaults fill the credit note (id of a row of `customers`)."""
