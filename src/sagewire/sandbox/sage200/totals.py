"""What lines and documents come to: exact decimals, halves away from zero."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any

from sagewire.sandbox.sage200.company import Company
from sagewire.sandbox.schema import Shape

if TYPE_CHECKING:
    from sagewire.sandbox.sage200.orders import Order

LINE_TYPES = ("EnumLineTypeStandard", "EnumLineTypeFreeText", "EnumLineTypeCharge", "EnumLineTypeComment")
_CHARGE = "EnumLineTypeCharge"
_COMMENT = "EnumLineTypeComment"
_HUNDRED = Decimal(100)


def rounded(value: Decimal, places: int = 2) -> Decimal:
    """To so many places."""
    return value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)


def rate(company: Company, tax_code: int) -> Decimal:
    """A tax code's rate in percent."""
    row = company.get("tax_code", tax_code)
    return Decimal(row["tax_rate"]) if row else Decimal(0)


def line_values(company: Company, line: Mapping[str, Any], price_field: str, shape: Shape) -> dict[str, Any]:
    """What a line's prices and quantity come to."""
    if line["line_type"] == _COMMENT:
        return {"line_total_value": Decimal(0), "line_tax_value": Decimal(0), "discounted_unit_price": Decimal(0)}
    price = Decimal(line.get(price_field) or 0)
    quantity = Decimal(line.get("line_quantity") or 0)
    percent = Decimal(line.get("unit_discount_percent") or 0)
    discount = rounded(price * percent / _HUNDRED, 5) if percent else Decimal(line.get("unit_discount_value") or 0)
    total = rounded(quantity * (price - discount))
    scale = shape.fields["discounted_unit_price"].scale
    return {
        "unit_discount_value": discount,
        "discounted_unit_price": rounded(price - discount, scale),
        "line_total_value": total,
        "line_tax_value": rounded(total * rate(company, line.get("tax_code_id", 0)) / _HUNDRED),
        "stock_unit_line_quantity": quantity,
    }


def document_values(company: Company, lines: list[Mapping[str, Any]], discount_percent: Decimal) -> dict[str, Decimal]:
    """What a document's lines come to."""
    goods = sum((line["line_total_value"] for line in lines if line["line_type"] != _CHARGE), Decimal(0))
    charges = sum((line["line_total_value"] for line in lines if line["line_type"] == _CHARGE), Decimal(0))
    charge_tax = sum((line["line_tax_value"] for line in lines if line["line_type"] == _CHARGE), Decimal(0))
    discount = rounded(goods * discount_percent / _HUNDRED)
    tax = charge_tax + sum(
        (_discounted_tax(company, line, discount_percent) for line in lines if line["line_type"] != _CHARGE), Decimal(0)
    )
    net = goods + charges - discount
    return {
        "subtotal_goods_value": goods,
        "subtotal_charge_net_value": charges,
        "subtotal_charges_net_value": charges,
        "subtotal_charge_tax_value": charge_tax,
        "subtotal_discount_value": discount,
        "total_net_value": net,
        "total_tax_value": tax,
        "total_gross_value": net + tax,
    }


def _discounted_tax(company: Company, line: Mapping[str, Any], percent: Decimal) -> Decimal:
    if not percent:
        return Decimal(line["line_tax_value"])
    value = line["line_total_value"] * (_HUNDRED - percent) / _HUNDRED
    return rounded(value * rate(company, line["tax_code_id"]) / _HUNDRED)


def refresh(order: Order, key: int) -> None:
    """Adds a document up again, and its account's orders with it."""
    company = order.company
    row = order.need(key)
    lines: list[Mapping[str, Any]] = [*company.find(order.line_table, **{order.key_field: key})]
    values: dict[str, Any] = dict(document_values(company, lines, row["document_discount_percent"]))
    account = company.need(order.trader, row[f"{order.trader}_id"])
    exposure = account["balance"] + values["total_gross_value"]
    values["is_credit_limit_exceeded"] = bool(account["credit_limit"]) and exposure > account["credit_limit"]
    changed = {name: value for name, value in values.items() if name in order.shape.fields and row[name] != value}
    if changed:
        company.change(order.table, key, changed)
    refresh_account(order, account["id"])


def refresh_account(order: Order, account: int) -> None:
    """The value of an account's live orders."""
    field = {"sop_order": "value_of_current_orders_in_sop", "pop_order": "value_of_current_orders_in_pop"}.get(
        order.table
    )
    if field is None:
        return
    orders = order.company.find(order.table, **{f"{order.trader}_id": account}, is_draft=False)
    live = (row["total_gross_value"] for row in orders if row["document_status"] == "EnumDocumentStatusLive")
    value = sum(live, Decimal(0))
    row = order.company.need(order.trader, account)
    if row[field] != value:
        order.company.store.change(order.trader, account, {field: value})
