"""Despatching sales orders."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from sagewire.sandbox.errors import bad_request
from sagewire.sandbox.query import filter_sql, read
from sagewire.sandbox.sage200.call import Call
from sagewire.sandbox.sage200.company import Company
from sagewire.sandbox.schema import Field, Shape
from sagewire.sandbox.store import Row

FULL, PART, NONE = (f"EnumDocumentProcessStatus{name}" for name in ("Full", "Part", "None"))
_FILTER = Shape(
    "sop_confirm_despatch",
    {
        "confirmation_intent_type": Field("confirmation_intent_type", "string"),
        "trader_id": Field("trader_id", "integer"),
        "warehouse_id": Field("warehouse_id", "integer"),
        "document_no": Field("document_no", "string"),
        "document_date": Field("document_date", "day"),
    },
)
_LINES = """id IN (SELECT l.id FROM (SELECT l.id, l.confirmation_intent_type, o.customer_id AS trader_id,
 l.warehouse_id, o.document_no, o.document_date FROM sop_order_line l JOIN sop_order o ON o.id = l.sop_order_id
 WHERE o.is_draft = 0 AND l.line_type = 'EnumLineTypeStandard'
 AND l.line_quantity > l.despatch_receipt_quantity) l WHERE"""


def open_lines(call: Call) -> list[Row]:
    """Lines with something to despatch, that the call's filter lets through."""
    given = [(name, value) for name, value in call.query if name != "$filter"]
    read(given, call.company.model.shapes[call.operation.answer], many=True)
    text = dict(call.query).get("$filter", "")
    where, params = filter_sql(text, _FILTER, lambda _field, _number: None) if text else ("1", ())
    call.company.ensure("sop_order_line")
    rows = call.company.store.rows("sop_order_line", f"{_LINES} {where})", params, order="id", limit=500)
    return [call.company.store.values("sop_order_line", row) for row in rows]


def available(call: Call) -> Any:
    """Order by order, what can be despatched."""
    orders: dict[int, dict[str, Any]] = {}
    for line in open_lines(call):
        order = call.company.need("sop_order", line["sop_order_id"])
        entry = orders.setdefault(
            order["id"],
            {
                "sop_order_return_id": order["id"],
                "despatch_receipt_date": f"{call.company.today()[:10]}T00:00:00Z",
                "items": [],
            },
        )
        entry["items"].append(_item(call.company, order, line))
    return list(orders.values())


def _item(company: Company, order: Row, line: Row) -> dict[str, Any]:
    customer = company.need("customer", order["customer_id"])
    outstanding = line["line_quantity"] - line["despatch_receipt_quantity"]
    warehouse = company.get("warehouse", line["warehouse_id"])
    return {
        "id": line["id"],
        "sop_order_return_id": order["id"],
        "document_no": order["document_no"],
        "customer_id": customer["id"],
        "customer_reference": customer["reference"],
        "customer_name": customer["name"],
        "product_id": line["product_id"],
        "item_code": line["code"],
        "item_name": line["description"][:60],
        "selling_unit_description": line["selling_unit_description"],
        "warehouse_name": warehouse["name"] if warehouse else "",
        "quantity": outstanding,
        "line_quantity": line["line_quantity"],
        "despatch_receipt_quantity": line["despatch_receipt_quantity"],
        "outstanding_quantity": outstanding,
        "available_quantity": outstanding,
        "product_type": "EnumStockItemTypeStock",
        "document_date": f"{order['document_date'][:10]}T00:00:00Z",
    }


def confirm(call: Call) -> Any:
    """Despatches lines of one order."""
    body = call.body()
    company = call.company
    order = company.need("sop_order", body.get("sop_order_return_id"))
    raw: dict[str, Any] = call.raw
    with company.store.transaction():
        for index, item in enumerate(body.get("items", ())):
            sent: dict[str, Any] = raw["items"][index]
            line = company.need("sop_order_line", sent.get("id"))
            if line["sop_order_id"] != order["id"]:
                raise bad_request(f"Line {line['id']} is not part of the order {order['document_no']}.")
            done = line["despatch_receipt_quantity"] + Decimal(item.get("quantity", 0))
            if done > line["line_quantity"]:
                raise bad_request("The quantity to despatch exceeds what is outstanding.")
            status = "EnumLineStatusFully" if done == line["line_quantity"] else "EnumLineStatusPart"
            company.change(
                "sop_order_line",
                line["id"],
                {"despatch_receipt_quantity": done, "despatch_receipt_status": status, "is_line_deletable": False},
            )
        _status(company, order["id"])
        _receipt(company, body)
    return call.raw


def _status(company: Company, key: int) -> None:
    lines = [
        line for line in company.find("sop_order_line", sop_order_id=key) if line["line_type"] == "EnumLineTypeStandard"
    ]
    done = [line for line in lines if line["despatch_receipt_quantity"] >= line["line_quantity"]]
    some = any(line["despatch_receipt_quantity"] for line in lines)
    status = FULL if lines and len(done) == len(lines) else PART if some else NONE
    company.change("sop_order", key, {"despatch_receipt_status": status})


def _receipt(company: Company, body: dict[str, Any]) -> None:
    company.ensure("sop_despatch_receipt")
    fields = company.model.shapes["sop_despatch_receipt"].fields
    tracking: list[dict[str, Any]] = body.get("tracking_items") or [{}]
    for item in tracking:
        known = {name: value for name, value in item.items() if name in fields and name != "id"}
        company.create(
            "sop_despatch_receipt",
            {
                **known,
                "despatch_no": company.next_number("sop_despatch_receipt", "despatch_no"),
                "despatched_by": company.settings.user,
                "despatch_date": body.get("despatch_receipt_date", company.today()),
            },
        )


def bins(call: Call) -> Any:
    """The bins that a line can be taken from."""
    line = call.company.need("sop_order_line", call.body().get("id"), "sales order line")
    return {"id": line["id"], "bin_items": _bins(call, line)}


def _bins(call: Call, line: Row) -> list[dict[str, Any]]:
    found = call.company.find("bin_holding", product_id=line["product_id"])
    return [
        {"id": row["id"], "bin_name": row["name"], "available_quantity": row["quantity_in_stock"], "quantity": 0}
        for row in found
    ]


def traceable(call: Call) -> Any:
    """The sandbox has no batches or serial numbers, so there is nothing to choose from."""
    line = call.company.need("sop_order_line", call.body().get("id"), "sales order line")
    if call.operation.answer == "sop_order_line_traceable_adjustment":
        return {"id": line["id"], "product_id": line["product_id"], "traceable_adjustment_items": []}
    return {"id": line["id"], "bin_items": [], "traceable_adjustment_items": []}


def discrete_orders(call: Call) -> Any:
    """Orders with something to despatch."""
    found: dict[int, dict[str, Any]] = {}
    for line in open_lines(call):
        order = call.company.need("sop_order", line["sop_order_id"])
        customer = call.company.need("customer", order["customer_id"])
        found[order["id"]] = {
            "id": order["id"],
            "trader_reference": customer["reference"],
            "trader_name": customer["name"],
            "document_no": order["document_no"],
            "document_value": order["total_gross_value"],
            "document_date": f"{order['document_date'][:10]}T00:00:00Z",
        }
    return list(found.values())
