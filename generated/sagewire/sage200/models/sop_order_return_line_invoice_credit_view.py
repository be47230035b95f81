"""The quantity of an order or return line that one invoice or credit note took."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class SopOrderReturnLineInvoiceCreditView(Row, frozen=True, kw_only=True):
    """The quantity of an order or return line that one invoice or credit note took."""

    sop_invoice_credit_id: int | None = None
    """Invoice or credit note raised from the document, in sales order processing. Read-only."""
    sop_order_return_line_id: int | None = None
    """Order or return line (for orders the id of a row of `sop_order_lines`). Read-only."""
    sop_invoice_credit_document_no: str | None = None
    """Number of the invoice or credit note. At most 20 characters. Read-only."""
    sop_invoice_credit_type_id: int | None = None
    """Invoice or credit note (id of a row of `sop_invoice_credit_types`). Read-only."""
    sop_invoice_credit_document_date: Day | None = None
    sop_invoice_credit_document_status_id: int | None = None
    """Status number of the invoice or credit note."""
    sop_invoice_credit_line_invoice_credit_quantity: Decimal | None = None
    """Quantity of the line on that invoice or credit note. 5 decimal places. Read-only."""
