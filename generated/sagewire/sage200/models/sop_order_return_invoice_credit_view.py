"""An order or return together with one invoice or credit note raised from it."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class SopOrderReturnInvoiceCreditView(Row, frozen=True, kw_only=True):
    """An order or return together with one invoice or credit note raised from it."""

    sop_order_return_id: int | None = None
    """Order, return or quote the row belongs to (for orders and quotes the id of a row of `sop_orders` or
    `sop_quotes`).
    """
    sop_order_return_document_type_id: int | None = None
    """Kind of the source document (id of a row of `sop_document_types`)."""
    sop_order_return_document_no: str | None = None
    """Number of the order or return. At most 20 characters."""
    sop_order_return_document_date: Day | None = None
    sop_order_return_document_status_id: int | None = None
    """Status of the order or return (id of a row of `sop_document_status_types`)."""
    sop_order_return_customer_document_no: str | None = None
    """The customer's own order number. At most 30 characters."""
    sop_order_return_total_net_value: Decimal | None = None
    """Total of the order or return without VAT. 2 decimal places."""
    sop_order_return_total_tax_value: Decimal | None = None
    """VAT of the order or return. 2 decimal places."""
    sop_order_return_total_gross_value: Decimal | None = None
    """Total of the order or return with VAT. 2 decimal places."""
    customer_id: int | None = None
    """Customer account (id of a row of `customers`)."""
    customer_reference: str | None = None
    """Account reference of the customer. At most 8 characters."""
    customer_name: str | None = None
    """At most 60 characters."""
    customer_short_name: str | None = None
    """At most 8 characters."""
    sop_invoice_credit_id: int | None = None
    """Invoice or credit note raised from the document, in sales order processing."""
    sop_invoice_credit_document_no: str | None = None
    """Number of the invoice or credit note. At most 20 characters."""
    sop_invoice_credit_type_id: str | None = None
    """One of the `sop_invoice_credit_types` (a string here, a number in `sop_order_return_line_invoice_credit_views`).
    At most 20 characters.
    """
    sop_invoice_credit_document_date: Day | None = None
    sop_invoice_credit_document_status_id: str | None = None
    """Status of the invoice or credit note (a string here, a number in `sop_order_return_line_invoice_credit_views`).
    At most 20 characters.
    """
    sop_invoice_credit_total_net_value: Decimal | None = None
    """Total of the invoice or credit note without VAT. 2 decimal places."""
    sop_invoice_credit_total_tax_value: Decimal | None = None
    """VAT of the invoice or credit note. 2 decimal places."""
    sop_invoice_credit_total_gross_value: Decimal | None = None
    """Total of the invoice or credit note with VAT. 2 decimal places."""
