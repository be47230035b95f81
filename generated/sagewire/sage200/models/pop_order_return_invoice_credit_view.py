"""An order or return with an invoice or credit line recorded against it."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class PopOrderReturnInvoiceCreditView(Row, frozen=True, kw_only=True):
    """An order or return with an invoice or credit line recorded against it."""

    pop_order_return_id: int | None = None
    """Id of the purchase order or return; for an order the id of a row of `pop_orders`."""
    pop_order_return_document_type_id: int | None = None
    """Order or return (id of a row of `pop_document_types`)."""
    pop_order_return_document_date: Day | None = None
    pop_order_return_document_no: str | None = None
    """Number of the order or return."""
    pop_order_return_document_status_id: int | None = None
    """Id of a row of `pop_document_status_types`."""
    pop_order_return_authorisation_status_id: int | None = None
    """Id of a row of `pop_authorisation_status_types`."""
    pop_order_return_document_print_status_id: int | None = None
    """Id of a row of `pop_document_print_status_types`."""
    pop_order_return_supplier_document_no: str | None = None
    """The supplier's own number for the order or return."""
    pop_order_return_total_net_value: Decimal | None = None
    """Total of the order or return without tax, in its currency. 2 decimal places."""
    pop_order_return_total_tax_value: Decimal | None = None
    """Total tax of the order or return, in its currency. 2 decimal places."""
    pop_order_return_total_gross_value: Decimal | None = None
    """Total of the order or return including tax, in its currency. 2 decimal places."""
    pop_order_return_total_accrual_value: Decimal | None = None
    """Accrual for goods received but not yet invoiced. 2 decimal places."""
    supplier_id: int | None = None
    """Id of a row of `suppliers`."""
    supplier_name: str | None = None
    supplier_reference: str | None = None
    """Account reference of the supplier."""
    supplier_short_name: str | None = None
    pop_invoice_credit_line_id: int | None = None
    """Id of the invoice or credit line; no other resource uses it."""
    pop_invoice_credit_no: str | None = None
    """Number of the invoice or credit note."""
    pop_invoice_credit_type_id: int | None = None
    """Id of a row of `pop_invoice_credit_types`."""
