"""Flat row of a SOP invoice or credit note line with customer, product and profit data."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant
from sagewire.sage200.models._base import Row


class CustomerSopInvoiceCreditLineView(Row, frozen=True, kw_only=True):
    """Flat row of a SOP invoice or credit note line with customer, product and profit data."""

    customer_id: int | None = None
    """Customer account (id of a row of `customers`)."""
    customer_reference: str | None = None
    """At most 8 characters."""
    customer_name: str | None = None
    """At most 60 characters."""
    sop_invoice_credit_id: int | None = None
    """SOP invoice or credit note the line belongs to; also found in `sop_order_return_invoice_credit_views`."""
    sop_invoice_credit_type: str | None = None
    """Invoice or credit note; see `sop_invoice_credit_types`. At most 20 characters."""
    sop_invoice_credit_document_no: str | None = None
    """At most 20 characters."""
    sop_invoice_credit_document_date: Day | None = None
    sop_invoice_credit_document_status: str | None = None
    """Status of the document; see `sop_document_status_types`. At most 20 characters. Read-only."""
    sop_invoice_credit_exchange_rate: Decimal | None = None
    """Rate between document and base currency. 6 decimal places."""
    sop_invoice_credit_date_time_updated: Instant | None = None
    """UTC time the invoice or credit note was last changed."""
    sop_invoice_credit_line_id: int | None = None
    """Key of the invoice or credit note line."""
    sop_invoice_credit_line_invoice_credit_date: Day | None = None
    """Date on which the line was invoiced or credited."""
    sop_invoice_credit_line_total_value: Decimal | None = None
    """2 decimal places."""
    sop_invoice_credit_line_tax_value: Decimal | None = None
    """2 decimal places."""
    sop_invoice_credit_line_date_time_updated: Instant | None = None
    """UTC time the line was last changed."""
    invoice_line_profit_analysis_id: int | None = None
    """Key of the profit analysis row of the line."""
    invoice_line_profit_analysis_line_quantity: Decimal | None = None
    """Quantity to which the cost and profit relate. 5 decimal places."""
    invoice_line_profit_analysis_realised_cost_value: Decimal | None = None
    """Cost of the goods as realised at posting. 5 decimal places."""
    invoice_line_profit_analysis_realised_profit_value: Decimal | None = None
    """Profit as realised at posting. 5 decimal places."""
    invoice_line_profit_analysis_date_time_updated: Instant | None = None
    """UTC time the profit figures were last changed."""
    product_id: int | None = None
    """Product (id of a row of `products`)."""
    product_code: str | None = None
    """At most 30 characters."""
    product_name: str | None = None
    """At most 60 characters."""
    product_description: str | None = None
    """At most 1000 characters."""
    product_date_time_updated: Instant | None = None
    product_group_id: int | None = None
    """Product group (id of a row of `product_groups`)."""
    product_group_code: str | None = None
    """At most 20 characters."""
    product_group_description: str | None = None
    """At most 50 characters."""
    product_group_date_time_updated: Instant | None = None
