"""A quantity received or returned on a line of an order or return."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class PopOrderReturnLineReceiptReturnView(Row, frozen=True, kw_only=True):
    """A quantity received or returned on a line of an order or return."""

    pop_receipt_return_line_id: int | None = None
    """Key of the row: id of the receipt or return line; no other resource uses it. Read-only."""
    pop_receipt_return_line_receipt_return_no: str | None = None
    """Number of the goods received or goods returned record. At most 20 characters. Read-only."""
    pop_receipt_return_line_receipt_return_date: Day | None = None
    """Date on which the goods were received or returned. Read-only."""
    pop_receipt_return_line_receipt_return_quantity: Decimal | None = None
    """Quantity received or returned, in the buying unit. 5 decimal places. Read-only."""
    pop_receipt_return_line_user_number: int | None = None
    """Number of the Sage 200 user who recorded it."""
    pop_receipt_return_line_user_name: str | None = None
    """Sage 200 user who recorded it. At most 30 characters. Read-only."""
    pop_receipt_return_id: int | None = None
    """Id of the goods received or goods returned record; no other resource uses it. Read-only."""
    pop_receipt_return_supplier_document_no: str | None = None
    """The supplier's own document number, such as that of the delivery note. At most 30 characters. Read-only."""
    pop_order_return_line_id: int | None = None
    """Id of the order or return line; for an order the id of a row of `pop_order_lines`. Read-only."""
    pop_order_return_line_buying_unit_description: str | None = None
    """Name of the unit in which the line is bought. At most 20 characters. Read-only."""
    pop_order_return_id: int | None = None
    """Id of the purchase order or return; for an order the id of a row of `pop_orders`. Read-only."""
    pop_order_return_invoice_credit_status_id: int | None = None
    """How far the document is invoiced (id of a row of `pop_document_process_status_types`). Read-only."""
    pop_receipt_return_line_invoiced: str | None = None
    """Whether the quantity is invoiced, as text. At most 20 characters. Read-only."""
