"""Fills a new company: reference data, accounts, stock, orders and postings that add up."""

from __future__ import annotations

from sagewire.sandbox.sage200 import reference, seed_accounts, seed_orders, seed_postings, seed_stock
from sagewire.sandbox.sage200.company import Company
from sagewire.sandbox.sage200.seeding import Size, index
from sagewire.sandbox.seed import Maker


def seed(company: Company, number: int, size: Size) -> None:
    """Fills a company that is empty."""
    maker = Maker(number)
    suppliers = max(size.customers // 4, 1)
    with company.store.transaction():
        reference.seed(company, maker)
        seed_stock.seed(company, maker, size.products)
        owed = seed_postings.seed(company, maker, "customer", size.customers, size.transactions)
        owing = seed_postings.seed(company, maker, "supplier", suppliers, size.transactions // 5)
        seed_accounts.seed(company, maker, "customer", size.customers, owed)
        seed_accounts.seed(company, maker, "supplier", suppliers, owing)
        seed_orders.seed(company, maker, size)
        company.ensure_all()
        index(company)
