"""Prices, rates, and finding products."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from sagewire.sandbox.sage200.call import Call
from sagewire.sandbox.sage200.sample import blank
from sagewire.sandbox.sage200.totals import rounded
from sagewire.sandbox.store import Row


def _price(call: Call, product: int) -> Decimal:
    rows = call.company.find("product_price_view", product_id=product)
    return Decimal(rows[0]["product_price_price"]) if rows else Decimal("0.00")


def enquire(call: Call) -> Any:
    """What a customer pays for a quantity of a product."""
    company = call.company
    body = call.body()
    customer = company.need("customer", body.get("customer_id"))
    product = company.need("product", body.get("product_id"))
    quantity = Decimal(body.get("quantity", 1))
    price = _price(call, product["id"])
    discounted = rounded(price * (100 - customer["invoice_line_discount_percent"]) / 100)
    currency = company.need("currency", customer["currency_id"])
    unit = company.get("unit", product["stock_unit_id"])
    answer = blank(company.model.shapes[call.operation.answer], company, call.scope)
    answer.update(
        customer_id=customer["id"],
        product_id=product["id"],
        product_type="EnumStockItemTypeStock",
        quantity=rounded(quantity, 5),
        currency_id=currency["id"],
        currency_name=currency["name"],
        currency_symbol=currency["symbol"],
        unit_price=price,
        discounted_unit_price=discounted,
        total_price_before_discount=rounded(price * quantity),
        total_discount=rounded(price * quantity) - rounded(discounted * quantity),
        total_discounted_price=rounded(discounted * quantity),
        selling_unit_multiple=Decimal("1.00000"),
        pricing_unit_multiple=Decimal("1.00000"),
    )
    if unit is not None:
        answer.update(
            selling_unit_id=unit["id"],
            selling_unit=unit["name"],
            pricing_unit_id=unit["id"],
            pricing_unit=unit["name"],
        )
    if body.get("include_previous_prices"):
        answer.update(include_previous_prices=True, previous_prices=_previous(call, customer["id"], product["id"]))
    return answer


def _previous(call: Call, customer: int, product: int) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for line in call.company.find("sop_order_line", product_id=product):
        order = call.company.need("sop_order", line["sop_order_id"])
        if order["customer_id"] == customer:
            found.append(
                {
                    "sop_document_no": order["document_no"],
                    "sop_document_date": f"{order['document_date'][:10]}T00:00:00Z",
                    "quantity": line["line_quantity"],
                    "discounted_unit_price": rounded(line["discounted_unit_price"], 5),
                }
            )
    return found


def exchange_rate(call: Call) -> Any:
    """The rates between two currencies; which ones the body says in `currency_from_id` and `currency_to_id`."""
    company = call.company
    call.body()
    raw = call.raw_object()
    base = company.first("currency", is_base_currency=True)
    source = company.get("currency", raw.get("currency_from_id")) or base
    target = company.get("currency", raw.get("currency_to_id")) or base
    answer = blank(company.model.shapes[call.operation.answer], company, call.scope)
    rate = rounded(target["core_currency_rate"] / source["core_currency_rate"], 6)
    answer.update(
        currency_from_id=source["id"],
        currency_from_rate=source["core_currency_rate"],
        currency_from_value=Decimal("1.00"),
        currency_to_id=target["id"],
        currency_to_rate=target["core_currency_rate"],
        currency_to_value=rounded(rate),
        exchange_rate=rate,
    )
    return answer


def _matches(call: Call) -> list[Row]:
    return [row for row in call.company.find("product") if row["allow_sales_order"]][:10]


def suggest(call: Call) -> Any:
    """Products that the customer ordered before."""
    body = call.body()
    customer = call.company.need("customer", body.get("customer_id"))
    found: dict[int, dict[str, Any]] = {}
    for order in call.company.find("sop_order", customer_id=customer["id"]):
        for line in call.company.find("sop_order_line", sop_order_id=order["id"]):
            if line["product_id"]:
                _count(found, order, line)
    return list(found.values())


def _count(found: dict[int, dict[str, Any]], order: Row, line: Row) -> None:
    row = found.setdefault(
        line["product_id"],
        {
            "id": line["product_id"],
            "code": line["code"],
            "description": line["description"][:60],
            "number_orders_appears": 0,
            "source": "Frequent",
            "quantity": line["line_quantity"],
            "quantity_unit": line["selling_unit_description"],
            "price": line["selling_unit_price"],
            "price_unit": line["pricing_unit_description"],
        },
    )
    row["number_orders_appears"] += 1
    row["last_sales_date"] = f"{order['document_date'][:10]}T00:00:00Z"
    row["last_order_number"] = order["document_no"]


def search(call: Call) -> Any:
    """Products by search category; the sandbox's products have none, so all that can be sold match."""
    body = call.body()
    body.pop("matching_products", None)
    found = [
        {
            "id": row["id"],
            "product_id": row["id"],
            "code": row["code"],
            "name": row["name"],
            "product_status_type": row["product_status_type"],
            "product_type": "EnumStockItemTypeStock",
            "free_stock_quantity": row["free_stock_quantity"],
        }
        for row in _matches(call)
    ]
    return {**body, "matching_products": found}
