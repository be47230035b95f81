"""A line by which a requisition is fulfilled, from stock or by a purchase order."""

from decimal import Decimal

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class PopRequisitionFulfilmentLine(Row, frozen=True, kw_only=True):
    """A line by which a requisition is fulfilled, from stock or by a purchase order."""

    id: int = sent()
    """Read-only."""
    pop_requisition_line_id: int | None = None
    """Id of the requisition line; no endpoint reads requisitions themselves. Read-only."""
    linked_item_id: int | None = None
    """Id of the record that fulfils, such as a purchase order line; depends on the type. Read-only."""
    linked_reference: str | None = None
    """Number of the document that fulfils. At most 30 characters. Read-only."""
    pop_requisition_fulfilment_line_type: str | None = None
    """How the requisition is fulfilled; no endpoint lists these types. At most 40 characters. Read-only."""
    supplier_id: int | None = None
    """Id of a row of `suppliers`. Read-only."""
    item_code: str | None = None
    """At most 30 characters. Read-only."""
    item_name: str | None = None
    """At most 1000 characters. Read-only."""
    warehouse_id: int | None = None
    """Id of a row of `warehouses`. Read-only."""
    warehouse_item_id: int | None = None
    """The item's holding in the warehouse (probably the id of a row of `warehouse_holdings`). Read-only."""
    warehouse_name: str | None = None
    """At most 20 characters. Read-only."""
    quantity: Decimal | None = None
    """Quantity fulfilled by this line. 5 decimal places."""
    nominal_account_name: str | None = None
    """Name of the nominal account. At most 60 characters. Read-only."""
    nominal_account_reference: str | None = None
    """Account number of the nominal code. At most 8 characters. Read-only."""
    nominal_cost_centre: str | None = None
    """Cost centre part of the nominal code (code of a row of `cost_centres`). At most 3 characters. Read-only."""
    nominal_department: str | None = None
    """Department part of the nominal code (code of a row of `departments`). At most 3 characters. Read-only."""
    unit_buying_price: Decimal | None = None
    """5 decimal places."""
    net_value: Decimal | None = None
    """Value of the quantity without tax. 2 decimal places."""
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
    """Read-only."""
