"""A requisition line and a line that fulfils it, as one flat row."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant
from sagewire.sage200.models._base import Row


class PopRequisitionFulfilmentLineView(Row, frozen=True, kw_only=True):
    """A requisition line and a line that fulfils it, as one flat row."""

    pop_requisition_fulfilment_line_id: int | None = None
    """Id of a row of `pop_requisition_fulfilment_lines`."""
    pop_requisition_fulfilment_line_type_id: int | None = None
    """How the requisition is fulfilled; no endpoint lists these types."""
    pop_requisition_fulfilment_line_quantity: Decimal | None = None
    """Quantity fulfilled by this line. 5 decimal places."""
    pop_requisition_fulfilment_line_item_code: str | None = None
    """Code of the item that fulfils. At most 30 characters."""
    pop_requisition_fulfilment_line_item_name: str | None = None
    """At most 1000 characters."""
    pop_requisition_fulfilment_line_linked_item_id: int | None = None
    """Id of the record that fulfils, such as a purchase order line; depends on the type."""
    pop_requisition_fulfilment_line_net_value: Decimal | None = None
    """Value of the fulfilling quantity without tax. 2 decimal places."""
    pop_requisition_fulfilment_line_nominal_account_name: str | None = None
    """At most 60 characters."""
    pop_requisition_fulfilment_line_nominal_account_reference: str | None = None
    """Account number of the nominal code of the fulfilling line. At most 8 characters."""
    pop_requisition_fulfilment_line_nominal_cost_centre: str | None = None
    """Cost centre of the nominal code of the fulfilling line. At most 3 characters."""
    pop_requisition_fulfilment_line_nominal_department: str | None = None
    """Department of the nominal code of the fulfilling line. At most 3 characters."""
    pop_requisition_fulfilment_line_unit_buying_price: Decimal | None = None
    """Price per unit on the fulfilling line. 5 decimal places."""
    pop_requisition_fulfilment_line_warehouse_name: str | None = None
    """At most 20 characters."""
    pop_requisition_fulfilment_line_supplier_id: int | None = None
    """Supplier of the fulfilling line (id of a row of `suppliers`)."""
    pop_requisition_id: int | None = None
    """Id of the requisition; no endpoint reads requisitions themselves."""
    pop_requisition_document_no: str | None = None
    """Number of the requisition. At most 20 characters."""
    pop_requisition_line_net_value: Decimal | None = None
    """Value of the requisition line without tax. 2 decimal places."""
    pop_requisition_line_item_code: str | None = None
    """Code of the item asked for. At most 30 characters."""
    pop_requisition_line_item_name: str | None = None
    """At most 1000 characters."""
    pop_requisition_line_currency_symbol: str | None = None
    """At most 4 characters."""
    pop_requisition_line_quantity_to_fulfil: Decimal | None = None
    """Quantity still to be fulfilled. 5 decimal places."""
    pop_requisition_line_quantity_fulfilled: Decimal | None = None
    """Quantity fulfilled so far. 5 decimal places."""
    pop_requisition_line_status_id: int | None = None
    """State of the requisition line; no endpoint lists these states."""
    pop_requisition_line_id: int | None = None
    """Id of the requisition line; no endpoint reads requisitions themselves."""
    pop_requisition_line_delivery_date: Day | None = None
    """Date on which the item is wanted."""
    pop_requisition_line_authoriser_username: str | None = None
    """User who authorises or authorised the line. At most 30 characters."""
    pop_requisition_line_authorised_date: Day | None = None
    """Date of the authorisation."""
    pop_requisition_date_time_created: Instant | None = None
    pop_requisition_created_by_username: str | None = None
    """User who created the requisition. At most 30 characters."""
    pop_requisition_line_nominal_account_name: str | None = None
    """At most 60 characters."""
    pop_requisition_line_nominal_account_reference: str | None = None
    """Account number of the nominal code of the requisition line. At most 8 characters."""
    pop_requisition_line_nominal_cost_centre: str | None = None
    """Cost centre of the nominal code of the requisition line. At most 3 characters."""
    pop_requisition_line_nominal_department: str | None = None
    """Department of the nominal code of the requisition line. At most 3 characters."""
    pop_requisition_line_quantity: Decimal | None = None
    """Quantity asked for. 5 decimal places."""
    pop_requisition_line_unit_buying_price: Decimal | None = None
    """Price per unit on the requisition line. 5 decimal places."""
    pop_requisition_line_warehouse_name: str | None = None
    """At most 20 characters."""
    pop_requisition_line_supplier_code: str | None = None
    """Reference of the supplier named on the requisition line. At most 8 characters."""
    pop_requisition_line_supplier_name: str | None = None
    """Supplier named on the requisition line. At most 60 characters."""
    pop_requisition_line_buying_unit_description: str | None = None
    """At most 20 characters."""
    supplier_account_name: str | None = None
    """Name of the supplier of the fulfilling line. At most 60 characters."""
    supplier_account_number: str | None = None
    """Reference of the supplier of the fulfilling line. At most 8 characters."""
    nominal_report_category_budget_name: str | None = None
    """Budget, by report category, that the line counts against. At most 50 characters."""
    sys_currency_symbol: str | None = None
    """Symbol of the base currency. At most 4 characters."""
    stock_item_stock_unit_name: str | None = None
    """Name of the stock unit of the item. At most 20 characters."""
