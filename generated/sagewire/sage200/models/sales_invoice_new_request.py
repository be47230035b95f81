"""Customer for whom an invoice is previewed."""

from sagewire.sage200.models._base import Row


class SalesInvoiceNewRequest(Row, frozen=True, kw_only=True):
    """Customer for whom an invoice is previewed.

    Published as required: `customer_id`.
    """

    customer_id: int | None = None
    """Required: customer whose defaults fill the invoice (id of a row of `customers`)."""
