"""An order line available for despatch, and the quantity to despatch."""

from decimal import Decimal

from sagewire.runtime.model import Day, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class SopDespatchReceiptItem(Row, frozen=True, kw_only=True):
    """An order line available for despatch, and the quantity to despatch.

    Published as required: `id`, `quantity`.
    """

    id: int = sent()
    """Required. Id of the order line (a row of `sop_order_lines`)."""
    sop_order_return_id: int | None = None
    """Order of the line (id of a row of `sop_orders`). Read-only."""
    document_no: str | None = None
    """Number of the order. At most 20 characters. Read-only."""
    customer_id: int | None = None
    """Customer account (id of a row of `customers`). Read-only."""
    customer_reference: str | None = None
    """Account reference of the customer. At most 8 characters. Read-only."""
    customer_name: str | None = None
    """At most 60 characters. Read-only."""
    product_id: int | None = None
    """Stock item (id of a row of `products`). Read-only."""
    item_code: str | None = None
    """Code of the product or charge on the line. At most 30 characters. Read-only."""
    item_name: str | None = None
    """At most 60 characters. Read-only."""
    unit_description: str | None = None
    """Name of the unit of the quantities. At most 20 characters. Read-only."""
    selling_unit_description: str | None = None
    """Name of the unit the line is sold in. At most 20 characters. Read-only."""
    warehouse_name: str | None = None
    """Name of the warehouse the goods come from. At most 20 characters. Read-only."""
    quantity: Decimal | None = None
    """Required. Quantity to despatch now; serial quantities are rounded to whole numbers. 5 decimal places."""
    line_quantity: Decimal | None = None
    """Quantity ordered. 5 decimal places. Read-only."""
    despatch_receipt_quantity: Decimal | None = None
    """Quantity despatched or, for a return, received so far, in the selling unit. 5 decimal places. Read-only."""
    outstanding_quantity: Decimal | None = None
    """Quantity ordered but not yet despatched. 5 decimal places. Read-only."""
    available_quantity: Decimal | None = None
    """Quantity that can be despatched. 5 decimal places. Read-only."""
    traceable_available_quantity: Decimal | None = None
    """Quantity of batch or serial items that can be despatched. 5 decimal places. Read-only."""
    line_unit_precision: Decimal | None = None
    """Precision of quantities in the selling unit. 5 decimal places. Read-only."""
    stock_unit_precision: Decimal | None = None
    """Precision of quantities in the stock unit. 5 decimal places. Read-only."""
    selling_unit_multiple: Decimal | None = None
    """Conversion factor of the selling unit. 7 decimal places. Read-only."""
    stock_unit_multiple: Decimal | None = None
    """Conversion factor of the stock unit. 7 decimal places. Read-only."""
    product_type: str | None = None
    """One of the values of `product_types`. Read-only."""
    traceable_type: str | None = None
    """One of the values of `traceable_types`. Read-only. Sage 200 Professional only."""
    sale_from_single_batch: bool | None = None
    """True when a line must be filled from one batch. Read-only."""
    has_traceable_allocations: bool | None = None
    """True when batch or serial items are allocated to the line. Read-only."""
    is_multiple_bin_allocations: bool | None = None
    """True when the line is allocated from more than one bin. Read-only."""
    document_date: Day | None = None
    """Read-only."""
    requested_delivery_date: Day | None = None
    """Date the customer wants the goods. Read-only."""
    promised_delivery_date: Day | None = None
    """Date promised to the customer. Read-only."""
    bin_items: "list[m.SopDespatchBinItem] | None" = None
    """Bins to take the goods from, with the quantity from each."""
    traceable_adjustment_items: "list[m.SopItemTraceableAdjustmentItem] | None" = None
    """Batch or serial items to despatch, as read from `sop_confirm_despatch_traceable_items`. Sage 200 Professional
    only.
    """
