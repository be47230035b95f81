"""A flat row for a despatch line with its order, customer, product and tracking data."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant
from sagewire.sage200.models._base import Row


class SopOrderDespatchLineView(Row, frozen=True, kw_only=True):
    """A flat row for a despatch line with its order, customer, product and tracking data."""

    sop_despatch_line_id: int | None = None
    """Key of the despatch line; order by it when paging. Read-only."""
    sop_despatch_line_quantity: Decimal | None = None
    """Quantity despatched with this line. 5 decimal places."""
    sop_despatch_line_is_invoiced: bool | None = None
    """True once the despatched quantity has been invoiced."""
    sop_despatch_id: int | None = None
    """Despatch (id of a row of `sop_despatch_receipts`)."""
    sop_despatch_document_no: str | None = None
    """Number of the despatch. At most 20 characters."""
    sop_despatch_date: Day | None = None
    sop_despatch_user_name: str | None = None
    """User who confirmed the despatch. At most 20 characters."""
    sop_order_line_id: int | None = None
    """Order line (id of a row of `sop_order_lines`)."""
    sop_order_line_type_id: int | None = None
    """Kind of order line (id of a row of `order_return_line_types`)."""
    sop_order_line_item_code: str | None = None
    """At most 30 characters."""
    sop_order_line_item_description: str | None = None
    """At most 60 characters."""
    sop_order_line_print_sequence_number: int | None = None
    """Position of the order line on printed documents."""
    sop_order_line_quantity: Decimal | None = None
    """Quantity ordered on the line. 5 decimal places."""
    sop_order_line_despatch_quantity: Decimal | None = None
    """Quantity of the order line despatched so far. 5 decimal places."""
    sop_order_id: int | None = None
    """Sales order (id of a row of `sop_orders`)."""
    sop_order_document_no: str | None = None
    """Number of the order. At most 20 characters."""
    sop_order_document_date: Day | None = None
    sop_order_document_status_type: str | None = None
    """One of the values of `sop_document_status_types`."""
    sop_order_customer_document_no: str | None = None
    """The customer's own order number. At most 30 characters."""
    customer_id: int | None = None
    """Customer account (id of a row of `customers`)."""
    customer_reference: str | None = None
    """Account reference of the customer. At most 8 characters."""
    customer_name: str | None = None
    """At most 60 characters."""
    product_id: int | None = None
    """Stock item (id of a row of `products`)."""
    product_code: str | None = None
    """Current code of the product record. At most 30 characters."""
    product_name: str | None = None
    """Current name of the product record. At most 60 characters."""
    warehouse_holding_id: int | None = None
    """The product's stock record in the warehouse (id of a row of `warehouse_holdings`)."""
    warehouse_id: int | None = None
    """Warehouse the goods come from (id of a row of `warehouses`)."""
    warehouse_name: str | None = None
    """Name of the warehouse the goods come from. At most 20 characters."""
    sop_despatch_courier_name: str | None = None
    """At most 60 characters."""
    sop_despatch_consignment_no: str | None = None
    """The courier's number for tracking the consignment. At most 60 characters."""
    sop_despatch_incoterm: str | None = None
    """Name of the incoterm. At most 60 characters."""
    sop_despatch_export_reason: str | None = None
    """Name of the reason for export. At most 60 characters."""
    sop_despatch_pieces: int | None = None
    """Number of packages."""
    sop_despatch_weight: Decimal | None = None
    """3 decimal places."""
    sop_despatch_notes: str | None = None
    """Free text about the despatch. At most 256 characters."""
    sys_courier_tracking_url: str | None = None
    """The courier's web address for tracking consignments. At most 2083 characters."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); usable in `$filter` to poll for changes. Read-only."""
