"""The despatch of lines of one order: what is available when read, what to despatch when posted."""

from sagewire.runtime.model import Day
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class SopConfirmDespatchAdjustment(Row, frozen=True, kw_only=True):
    """The despatch of lines of one order: what is available when read, what to despatch when posted.

    Published as required: `items`, `sop_order_return_id`.
    """

    sop_order_return_id: int | None = None
    """Required. Order to despatch (id of a row of `sop_orders`)."""
    despatch_receipt_date: Day | None = None
    """Date of the despatch."""
    confirmation_intent_type: str | None = None
    """Which lines are meant. One of the values of `sop_confirmation_intent_types`. Default: `ConfirmOnDespatch`. Sage
    200 Professional only.
    """
    items: "list[m.SopDespatchReceiptItem] | None" = None
    """Required. Lines with the quantity to despatch."""
    tracking_items: "list[m.PendingSopDespatchReceipt] | None" = None
    """Courier, export and consignment details for the despatch."""
    trader_id: int | None = None
    """Only to filter on; the customer (id of a row of `customers`). Read-only. Inferred, not stated by the maker."""
    warehouse_id: int | None = None
    """Only to filter on; id of a row of `warehouses`. Read-only. Inferred, not stated by the maker."""
    document_no: str | None = None
    """Only to filter on; number of the order. At most 20 characters. Read-only. Inferred, not stated by the maker."""
    document_date: Day | None = None
    """Only to filter on; date of the order. Read-only. Inferred, not stated by the maker."""
