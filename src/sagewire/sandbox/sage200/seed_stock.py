"""Products, their prices, and the warehouses and bins they lie in."""

from __future__ import annotations

from typing import Any

from sagewire.sandbox.sage200.company import Company
from sagewire.sandbox.sage200.reference import ids
from sagewire.sandbox.sage200.seeding import first_id, load
from sagewire.sandbox.seed import Maker

_ITEMS = (
    ("Copier Paper A4", 0), ("Whiteboard Marker", 0), ("Desk Lamp", 1), ("Filing Cabinet", 1), ("Laser Cartridge", 3),
    ("USB Cable", 2), ("Keyboard", 2), ("Monitor", 2), ("Stapler", 0), ("Torque Wrench", 4), ("Cordless Drill", 4),
    ("Work Glove", 4), ("Ring Binder", 0), ("Meeting Chair", 1), ("Label Roll", 3),
)  # fmt: skip
_Rows = list[tuple[Any, ...]]
_STOCKED = ("quantity_in_stock", "confirmed_qty_in_stock", "free_stock_available", "quantity_in_stock_less_reserved")
_STAMPS = ("date_time_created", "date_time_updated")


def seed(company: Company, maker: Maker, count: int) -> None:
    """Makes so many products."""
    groups, warehouses = ids(company, "product_group"), ids(company, "warehouse")
    units, tax = ids(company, "unit"), ids(company, "tax_code")[1]
    products, prices, holdings, bins = _Rows(), _Rows(), _Rows(), _Rows()
    for place in range(count):
        key, holding = first_id("product") + place, first_id("warehouse_holding") + place
        word, group = _ITEMS[place % len(_ITEMS)]
        name = f"{word} {place // len(_ITEMS) + 1}"
        code = f"{word[:4].upper().replace(' ', '')}{place:04d}"
        cost, stock = maker.pence(50, 20_000) * 1000, maker.pence(0, 400) * 100_000
        stamps = (maker.moment(), maker.moment())
        site = ("HOME", "NORTH", "SOUTH")[place % 3]
        products.append((key, code, name, name, groups[group], cost, cost, stock, *stamps))
        prices.append((key, key, key, code, name, round(cost * 3 / 2) // 1000, stamps[1]))
        holdings.append((holding, key, warehouses[place % 3], site, *(stock,) * 4, *stamps))
        bins.append((first_id("bin_holding") + place, holding, key, "Unspecified", *(stock,) * 4, *stamps))
    load(
        company, "product",
        ("id", "code", "name", "description", "product_group_id", "standard_cost", "average_buying_price",
         "free_stock_quantity", *_STAMPS),
        products, tax_code_id=tax, stock_unit_id=units[0], base_unit_id=units[0], allow_sales_order=1,
        supplementary_unit_conversion_ratio=10**9, auto_generate_next_number=1,
    )  # fmt: skip
    load(
        company, "product_price_view",
        ("id", "product_price_id", "product_id", "product_code", "product_name", "product_price_price",
         "date_time_updated"),
        prices, price_band_id=ids(company, "price_band")[0], price_band_name="Standard", product_price_use_standard=1,
        currency_id=ids(company, "currency")[0], currency_name="Pound Sterling", currency_symbol="£",
        product_stock_unit_name="Each",
    )  # fmt: skip
    held = ("id", "product_id", "warehouse_id", "warehouse_name", *_STOCKED, *_STAMPS)
    load(company, "warehouse_holding", held, holdings)
    load(company, "bin_holding", ("id", "warehouse_holding_id", "product_id", "name", *_STOCKED, *_STAMPS), bins)
