"""Sales orders, quotes and purchase orders with their lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from sagewire.sandbox.sage200.company import Company
from sagewire.sandbox.sage200.reference import ids
from sagewire.sandbox.sage200.seeding import Size, first_id, load
from sagewire.sandbox.seed import Maker

_PRODUCTS = """SELECT p.id, p.code, p.name, v.product_price_price, p.average_buying_price, h.warehouse_id FROM product p
 JOIN product_price_view v ON v.product_id = p.id JOIN warehouse_holding h ON h.product_id = p.id ORDER BY p.id"""


def seed(company: Company, maker: Maker, size: Size) -> None:
    """Makes documents, and tells the accounts what their live orders come to."""
    others = size.orders // 4
    totals = _documents(company, maker, "sop_order", "customer", size.customers, size.orders)
    _documents(company, maker, "sop_quote", "customer", size.customers, others)
    bought = _documents(company, maker, "pop_order", "supplier", max(size.customers // 4, 1), others)
    for table, field, values in (
        ("customer", "value_of_current_orders_in_sop", totals),
        ("supplier", "value_of_current_orders_in_pop", bought),
    ):
        for key, value in values.items():
            company.store.execute(" ".join(["UPDATE", table, "SET", field, "= ? WHERE id = ?"]), (value, key))


def _documents(company: Company, maker: Maker, table: str, trader: str, accounts: int, count: int) -> Counter[int]:
    sale = trader == "customer"
    products = company.store.execute(_PRODUCTS).fetchall()
    tax, unit = ids(company, "tax_code")[1], ids(company, "unit")[0]
    values: Counter[int] = Counter()
    orders, lines = list[tuple[Any, ...]](), list[tuple[Any, ...]]()
    for place in range(count):
        key = first_id(table) + place
        account = first_id(trader) + (place * 31) % accounts
        day, stamps = maker.day(), (maker.moment(), maker.moment())
        net = vat = 0
        for number in range(1, maker.random.randint(1, 4) + 1) if products else ():
            product = maker.random.choice(products)
            quantity = maker.random.randint(1, 20)
            price = product[3] * 1000 if sale else product[4]
            total = (quantity * price + 500) // 1000
            line_tax = (total * 20 + 50) // 100
            net, vat = net + total, vat + line_tax
            lines.append(
                (first_id(f"{table}_line") + len(lines), key, number, product[0], product[1], product[2], product[5],
                 quantity * 100_000, price, price // 1000 if sale else price, total, line_tax, *stamps)
            )  # fmt: skip
        live = place % 3 != 0
        if live:
            values[account] += net + vat
        orders.append(
            (key, account, f"{place + 1:010d}", f"PO-{place + 1:05d}", day, "EnumDocumentStatusLive" if live else
             "EnumDocumentStatusComplete", net, net, vat, net + vat, *stamps)
        )  # fmt: skip
    number_field = "customer_document_no" if sale else "supplier_document_no"
    load(
        company, table,
        ("id", f"{trader}_id", "document_no", number_field, "document_date", "document_status", "subtotal_goods_value",
         "total_net_value", "total_tax_value", "total_gross_value", "date_time_created", "date_time_updated"),
        orders, **_header(company),
    )  # fmt: skip
    price_field, unit_field = ("selling_unit_price", "selling_unit") if sale else ("unit_buying_price", "buying_unit")
    load(
        company, f"{table}_line",
        ("id", f"{table}_id", "line_number", "product_id", "code", "description", "warehouse_id", "line_quantity",
         price_field, "discounted_unit_price", "line_total_value", "line_tax_value", "date_time_created",
         "date_time_updated"),
        lines, tax_code_id=tax, line_type="EnumLineTypeStandard", is_line_deletable=1, stock_unit_multiple=10**7,
        **{f"{unit_field}_id": unit, f"{unit_field}_description": "Each", "pricing_unit_id": unit,
           "pricing_unit_description": "Each"},
    )  # fmt: skip
    return values


def _header(company: Company) -> Mapping[str, Any]:
    return {
        "currency_id": ids(company, "currency")[0],
        "exchange_rate": 1_000_000,
        "customer_type": "EnumCustomerTypeCredit",
        "use_invoice_address": 1,
        "document_created_by": company.settings.user,
    }
