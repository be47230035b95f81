"""Works out lines and totals of documents. Tax is taken as it was sent: Sage does not work it out."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from sagewire.sandbox.accounting.data import Book, Ref, Values
from sagewire.sandbox.accounting.money import NOTHING, money, total
from sagewire.sandbox.accounting.refusals import missing

_HUNDRED = Decimal(100)


def percentage(book: Book, rate: Any) -> Decimal:
    """A tax rate in percent; nought for none."""
    return book.at(rate).amount("percentage") if isinstance(rate, Ref) else Decimal(0)


def line(book: Book, item: Values, exchange: Decimal) -> Values:
    """A line with everything that follows from what was sent.

    Raises:
        Refused: 422, the tax is missing though the rate has some.
    """
    quantity = _or(item.get("quantity"), Decimal(1))
    price = _or(item.get("unit_price"), Decimal(0))
    rate = percentage(book, item.get("tax_rate"))
    if item.get("tax_amount") is None and rate:
        raise missing("line_items.tax_amount")
    tax = _or(item.get("tax_amount"), NOTHING)
    gross = quantity * price
    discount = _or(item.get("discount_amount"), NOTHING)
    if item.get("discount_percentage"):
        discount = money(gross * item["discount_percentage"] / _HUNDRED)
    net = money(gross - discount - (tax if item.get("unit_price_includes_tax") else 0))
    return {
        **item,
        "displayed_as": item.get("description"),
        "analysis_type_categories": item.get("analysis_type_categories") or [],
        "trade_of_asset": bool(item.get("trade_of_asset")),
        "unit_price_includes_tax": bool(item.get("unit_price_includes_tax")),
        "quantity": quantity,
        "unit_price": price,
        "net_amount": net,
        "tax_amount": tax,
        "tax_breakdown": _breakdown(item.get("tax_rate"), rate, tax),
        "total_amount": money(net + tax),
        "discount_amount": discount,
        "discount_percentage": _or(item.get("discount_percentage"), NOTHING),
        "base_currency_unit_price": money(price / exchange),
        "base_currency_net_amount": money(net / exchange),
        "base_currency_tax_amount": money(tax / exchange),
        "base_currency_tax_breakdown": _breakdown(item.get("tax_rate"), rate, money(tax / exchange)),
        "base_currency_total_amount": money((net + tax) / exchange),
        "base_currency_discount_amount": money(discount / exchange),
    }


def _breakdown(rate: Any, percent: Decimal, amount: Decimal) -> list[Values]:
    return [{"tax_rate": rate, "percentage": percent, "amount": amount}] if rate is not None else []


def _or(value: Any, other: Decimal) -> Decimal:
    return value if isinstance(value, Decimal) else other


def document(book: Book, lines: list[Values], shipping: Values, exchange: Decimal) -> Values:
    """Totals of a document.

    Args:
        book: the business.
        lines: its lines, worked out.
        shipping: net amount and tax rate of the shipping; the tax is worked out here, whatever was sent.
        exchange: units of the document's currency for one of the base currency.
    """
    ship_net = _or(shipping.get("shipping_net_amount"), NOTHING)
    ship_tax = money(ship_net * percentage(book, shipping.get("shipping_tax_rate")) / _HUNDRED)
    net = total([*(item["net_amount"] for item in lines), ship_net])
    tax = total([*(item["tax_amount"] for item in lines), ship_tax])
    discount = total(item["discount_amount"] for item in lines)
    return {
        "shipping_net_amount": ship_net,
        "shipping_tax_rate": shipping.get("shipping_tax_rate"),
        "shipping_tax_amount": ship_tax,
        "shipping_total_amount": money(ship_net + ship_tax),
        "base_currency_shipping_net_amount": money(ship_net / exchange),
        "base_currency_shipping_tax_amount": money(ship_tax / exchange),
        "base_currency_shipping_total_amount": money((ship_net + ship_tax) / exchange),
        "total_quantity": total(item["quantity"] for item in lines),
        "net_amount": net,
        "tax_amount": tax,
        "total_amount": money(net + tax),
        "total_discount_amount": discount,
        "base_currency_total_discount_amount": money(discount / exchange),
        "base_currency_net_amount": money(net / exchange),
        "base_currency_tax_amount": money(tax / exchange),
        "base_currency_total_amount": money((net + tax) / exchange),
        "tax_analysis": _analysis(lines),
        "detailed_tax_analysis": _detailed(net, tax, exchange),
    }


def _analysis(lines: list[Values]) -> list[Values]:
    found: dict[Any, list[Values]] = {}
    for item in lines:
        found.setdefault(item.get("tax_rate"), []).append(item)
    return [
        {
            "tax_rate": rate,
            "net_amount": total(item["net_amount"] for item in items),
            "tax_amount": total(item["tax_amount"] for item in items),
            "total_amount": total(item["total_amount"] for item in items),
            "goods_amount": total(item["net_amount"] for item in items if not item.get("service")),
            "service_amount": total(item["net_amount"] for item in items if item.get("service")),
        }
        for rate, items in found.items()
        if rate is not None
    ]


def _detailed(net: Decimal, tax: Decimal, exchange: Decimal) -> Values:
    return {
        "total_net": net,
        "total_tax": tax,
        "total": money(net + tax),
        "total_goods_amount": net,
        "total_services_amount": NOTHING,
        "base_currency_total_net": money(net / exchange),
        "base_currency_total_tax": money(tax / exchange),
        "base_currency_total": money((net + tax) / exchange),
        "base_currency_total_goods_amount": money(net / exchange),
        "base_currency_total_services_amount": NOTHING,
        "total_retailer_tax": NOTHING,
    }
