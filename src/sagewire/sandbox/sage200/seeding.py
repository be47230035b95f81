"""Fills a company: what is made at the start, and what is made when it is first asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs

from sagewire.sandbox.sage200 import enums, sample, views
from sagewire.sandbox.sage200.company import Company
from sagewire.sandbox.sage200.view_sql import select
from sagewire.sandbox.seed import Maker

_INDEXED = (
    "customer_id", "supplier_id", "product_id", "customer_contact_id", "supplier_contact_id", "sop_order_id",
    "sop_quote_id", "pop_order_id", "warehouse_holding_id", "urn", "reference", "document_no", "code",
    "customer_document_no", "date_time_updated",
)  # fmt: skip


@attrs.frozen
class Size:
    """How much there is.

    Attributes:
        customers: customer accounts; suppliers are a quarter of them.
        transactions: posted sales transactions; purchases are a fifth of them.
        products: stock items.
        orders: sales orders; quotes and purchase orders are a quarter of them.
    """

    customers: int = 200
    transactions: int = 600
    products: int = 120
    orders: int = 100


def fill_table(company: Company, table: str) -> None:
    """Makes a table on first use, with enumeration values, a view's SQL, or a few plausible rows."""
    store, shape = company.store, company.model.shapes[table]
    if table in views.VIEWS:
        store.define_view(shape, select(company, views.VIEWS[table], shape))
        return
    store.define(shape, first_id(table))
    known = enums.values(_collection(company, table))
    if known and {"id", "value", "description"} <= shape.fields.keys():
        if not store.count(table):
            store.load(table, ("id", "value", "description"), known)
    elif not store.count(table) and table not in EMPTY and table in company.model.tables.values():
        for row in sample.rows(company, table):
            store.create(table, row)


EMPTY = frozenset({"pending_email", "flow_state", "bank_posted_transaction"})
"""Tables that start with nothing in them."""


def first_id(table: str) -> int:
    """Where a table's ids start: far apart, so that an id of one is hardly ever an id of another."""
    return 1000 + sum((index + 7) * ord(letter) for index, letter in enumerate(table)) % 900 * 1000


def _collection(company: Company, table: str) -> str:
    return next((name for name, answer in company.model.tables.items() if answer == table), "")


def load(company: Company, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]], **constants: Any) -> None:
    """Adds rows in stored form; every row gets the constants and the enumerations' defaults."""
    company.store.define(company.model.shapes[table], first_id(table))
    fields = company.model.shapes[table].fields
    fixed = {**company.defaults(table), **constants}
    more = {
        name: int(value) if isinstance(value, bool) else value
        for name, value in fixed.items()
        if name in fields and name not in columns
    }
    tail = tuple(more.values())
    known = [index for index, name in enumerate(columns) if name in fields or name == "id"]
    names = [columns[index] for index in known]
    company.store.load(table, [*names, *more], ((*(row[index] for index in known), *tail) for row in rows))


def load_rows(company: Company, table: str, maker: Maker, rows: Iterable[Mapping[str, Any]], **constants: Any) -> None:
    """The same from mappings with the same keys; ids and timestamps are added."""
    listed = list(rows)
    if not listed:
        return
    columns = ["id", *listed[0], "date_time_created", "date_time_updated"]
    numbers = maker.numbers(first_id(table))
    made = ((next(numbers), *row.values(), maker.moment(), maker.moment()) for row in listed)
    load(company, table, columns, made, **constants)


def index(company: Company) -> None:
    """Makes the usual lookups quick."""
    for table in LARGE:
        for column in _INDEXED:
            if company.store.has(table) and column in company.model.shapes[table].fields:
                company.store.index(table, column)


LARGE = (
    "customer", "supplier", "customer_contact", "customer_email", "customer_telephone", "customer_delivery_address",
    "supplier_contact", "supplier_email", "supplier_telephone", "product", "warehouse_holding", "bin_holding",
    "product_price_view", "sales_posted_transaction", "purchase_posted_transaction", "bank_posted_transaction",
    "sop_order", "sop_order_line", "sop_quote", "sop_quote_line", "pop_order", "pop_order_line",
)  # fmt: skip
