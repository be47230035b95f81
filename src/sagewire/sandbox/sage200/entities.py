"""Which kind of record is handled by which class."""

from __future__ import annotations

from sagewire.sandbox.sage200.company import Company
from sagewire.sandbox.sage200.contacts import Contact, ContactDetail
from sagewire.sandbox.sage200.entity import Entity
from sagewire.sandbox.sage200.orders import PurchaseOrder, PurchaseOrderLine, SalesLine, SalesOrder
from sagewire.sandbox.sage200.stock import Product, WarehouseHolding
from sagewire.sandbox.sage200.traders import Authored, DeliveryAddress, NominalCode, Trader

_CLASSES: dict[str, type[Entity]] = {
    "customer": Trader,
    "supplier": Trader,
    "customer_contact": Contact,
    "supplier_contact": Contact,
    "customer_delivery_address": DeliveryAddress,
    "nominal_code": NominalCode,
    "product": Product,
    "warehouse_holding": WarehouseHolding,
    "sop_order": SalesOrder,
    "sop_quote": SalesOrder,
    "sop_order_line": SalesLine,
    "sop_quote_line": SalesLine,
    "pop_order": PurchaseOrder,
    "pop_order_line": PurchaseOrderLine,
}
_DETAILS = ("_email", "_telephone", "_mobile", "_fax", "_website")


def entity_for(company: Company, table: str, edition: str) -> Entity:
    """The class that handles a table."""
    found = _CLASSES.get(table)
    if found is None and table.startswith(("customer_", "supplier_")) and table.endswith(_DETAILS):
        found = ContactDetail
    if found is None and table.endswith(("_memo", "_alert")):
        found = Authored
    return (found or Entity)(company, table, edition)
