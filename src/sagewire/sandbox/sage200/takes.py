"""Stock: transfers between bins, stocktakes, and what is known of traceable items."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from sagewire.sandbox.errors import bad_request
from sagewire.sandbox.sage200.call import Call
from sagewire.sandbox.sage200.collections import list_rows
from sagewire.sandbox.sage200.sample import blank

_OF_PRODUCT = "id IN (SELECT warehouse_id FROM warehouse_holding WHERE product_id = ?)"


def act(call: Call) -> Any:
    """Answers with what was sent, completed to the schema; nothing is kept."""
    body = call.body()
    shape = call.company.model.shapes[call.operation.answer]
    if body.get("product_id"):
        call.company.need("product", body["product_id"])
    answer = blank(shape, call.company, call.scope)
    sent = call.raw_object()
    answer.update({name: sent[name] for name in body if name in shape.fields and not shape.fields[name].write_only})
    return answer


def transfer_stock(call: Call) -> Any:
    """Moves stock from one bin to another."""
    body = call.body()
    company = call.company
    company.need("product", body.get("product_id"))
    source = company.need("bin_holding", body.get("bin_holding_from_id"), "bin holding")
    target = company.need("bin_holding", body.get("bin_holding_to_id"), "bin holding")
    quantity = Decimal(body.get("quantity", 0))
    if quantity > source["quantity_in_stock"]:
        raise bad_request("The quantity to transfer exceeds what is in the bin.")
    with company.store.transaction():
        company.change("bin_holding", source["id"], {"quantity_in_stock": source["quantity_in_stock"] - quantity})
        company.change("bin_holding", target["id"], {"quantity_in_stock": target["quantity_in_stock"] + quantity})
    return {}


def warehouses_of_product(call: Call) -> Any:
    """The warehouses that hold a product."""
    call.company.ensure("warehouse_holding")
    product = call.parameters.get("productId", "0")
    return list_rows(call, "warehouse", _OF_PRODUCT, (int(product) if product.isdigit() else 0,))
