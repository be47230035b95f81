"""A quantity invoiced or credited on a line of an order or return."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class PopOrderReturnLineInvoiceCreditView(Row, frozen=True, kw_only=True):
    """A quantity invoiced or credited on a line of an order or return."""

    pop_invoice_credit_line_id: int | None = None
    """Key of the row: id of the invoice or credit line. Read-only."""
    pop_order_return_line_id: int | None = None
    """Id of the order or return line; for an order the id of a row of `pop_order_lines`. Read-only."""
    pop_invoice_credit_document_no: str | None = None
    """Number of the invoice or credit note. At most 20 characters. Read-only."""
    pop_invoice_credit_type_id: int | None = None
    """Id of a row of `pop_invoice_credit_types`. Read-only."""
    pop_invoice_credit_document_date: Day | None = None
    """Date of the invoice or credit note."""
    pop_invoice_credit_line_invoice_credit_quantity: Decimal | None = None
    """Quantity invoiced or credited, in the unit of the line. 5 decimal places. Read-only."""
    line_unit_name: str | None = None
    """Name of the unit of the line. At most 20 characters."""
    stock_unit_discounted_unit_price: Decimal | None = None
    """Price per stock unit after discount. 5 decimal places."""
    pop_invoice_credit_line_stock_unit_invoice_credit_quantity: Decimal | None = None
    """Quantity invoiced or credited, in the stock unit. 5 decimal places."""
    stock_unit_name: str | None = None
    """Name of the stock unit. At most 20 characters."""
