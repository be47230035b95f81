"""Posted sales and purchase transactions."""

from __future__ import annotations

from collections import Counter
from typing import Any

from sagewire.sandbox.sage200.company import Company
from sagewire.sandbox.sage200.seeding import first_id, load
from sagewire.sandbox.seed import Maker

_KINDS = ("Invoice",) * 7 + ("CreditNote",) + ("Receipt",) * 3


def seed(company: Company, maker: Maker, trader: str, accounts: int, count: int) -> Counter[int]:
    """Makes so many, and says what each account is left with."""
    table = "sales_posted_transaction" if trader == "customer" else "purchase_posted_transaction"
    columns = (
        "id", f"{trader}_id", "trader_transaction_type", "reference", "second_reference", "transaction_date",
        "posted_date", "due_date", "document_goods_value", "document_tax_value", "document_gross_value",
        "document_allocated_value",
        "document_outstanding_value", "base_goods_value", "base_tax_value", "base_gross_value", "base_allocated_value",
        "control_value_in_base_currency", "urn", "date_time_created", "date_time_updated",
    )  # fmt: skip
    balances: Counter[int] = Counter()
    first, urn = first_id(trader), 1000 if trader == "customer" else 5_000_000
    rows: list[tuple[Any, ...]] = []
    for place in range(count):
        account = first + (place * 7919 + place // accounts) % accounts
        goods, tax, kind = _values(maker, trader)
        gross = goods + tax
        allocated = gross if maker.random.random() < 0.5 else 0
        balances[account] += gross - allocated
        day = maker.day()
        number = f"{kind[:3].upper()}{place:06d}"
        rows.append(
            (first_id(table) + place, account, f"TradingAccountEntryType{kind}", number, "", day, day, day, goods,
             tax, gross, allocated, gross - allocated, goods, tax, gross, allocated, gross, urn + place, maker.moment(),
             maker.moment())
        )  # fmt: skip
    load(company, table, columns, rows, exchange_rate=1_000_000, user_name=company.settings.user)
    return balances


def _values(maker: Maker, trader: str) -> tuple[int, int, str]:
    kind = maker.random.choice(_KINDS)
    goods = maker.pence(500, 500_000)
    tax = (goods * 20 + 50) // 100
    if kind == "Invoice":
        return goods, tax, kind
    if kind == "CreditNote":
        return -goods, -tax, kind
    return -(goods + tax), 0, "Receipt" if trader == "customer" else "Payment"
