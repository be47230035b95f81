"""Postings: each document, payment or transfer makes a transaction with its ledger entries."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import attrs

from sagewire.sandbox.accounting import titles
from sagewire.sandbox.accounting.data import Book, Record, Ref
from sagewire.sandbox.accounting.money import NOTHING, money, total


@attrs.frozen
class Leg:
    """One side of a posting.

    Attributes:
        account: ledger account.
        amount: positive for a debit, negative for a credit; in the base currency.
        text: description.
        tax_rate: tax rate, None for none.
    """

    account: Ref
    amount: Decimal
    text: str = ""
    tax_rate: Ref | None = None


def control(book: Book, name: str) -> Ref:
    """The ledger account with a part of its own, such as `TRADE_DEBTORS`."""
    found = book.first("ledger_accounts", control_name=name)
    if found is None:
        raise LookupError(f"no ledger account is {name}")
    return found.ref


def post(book: Book, origin: Record, kind: str, legs: list[Leg]) -> Record:
    """Posts, and ties the posting to what it comes from."""
    debits = total(leg.amount for leg in legs if leg.amount > 0)
    transaction = book.add(
        "transactions",
        {
            "displayed_as": f"{kind.replace('_', ' ').title()} {titles.displayed(origin)}",
            "date": origin.get("date"),
            "deleted": False,
            "reference": origin.get("reference"),
            "total": debits,
            "total_in_transaction_currency": origin.get("total_amount", debits),
            "contact": origin.get("contact"),
            "transaction_type": Ref("transaction_types", kind),
            "origin": origin.ref,
            "audit_trail_id": len(book.all("transactions")) + 1,
        },
    )
    for leg in legs:
        if leg.amount:
            _enter(book, origin, transaction, leg)
    origin.values["transaction"] = transaction.ref
    origin.values["transaction_type"] = Ref("transaction_types", kind)
    return transaction


def _enter(book: Book, origin: Record, transaction: Record, leg: Leg) -> None:
    book.add(
        "ledger_entries",
        {
            "displayed_as": titles.displayed(book.at(leg.account)),
            "date": transaction.get("date"),
            "debit": money(leg.amount) if leg.amount > 0 else NOTHING,
            "credit": money(-leg.amount) if leg.amount < 0 else NOTHING,
            "ledger_account": leg.account,
            "transaction": transaction.ref,
            "contact": origin.get("contact"),
            "deleted": False,
            "tax_rate": leg.tax_rate,
            "description": leg.text or None,
            "_transaction_type": transaction.get("transaction_type"),
        },
    )


def unpost(book: Book, origin: Record) -> None:
    """Takes a posting back; it stays to be seen, marked as deleted."""
    ref = origin.get("transaction")
    transaction = book.look(ref) if isinstance(ref, Ref) else None
    if transaction is None or transaction.get("deleted"):
        return
    book.change(transaction, {"deleted": True})
    for entry in book.rows("ledger_entries"):
        if entry.get("transaction") == ref:
            book.change(entry, {"deleted": True})


def sums(book: Book, account: Ref, start: str = "", end: str = "9") -> tuple[Decimal, Decimal]:
    """Debits and credits of a ledger account, from one day to another."""
    debit = credit = Decimal(0)
    for entry in book.rows("ledger_entries"):
        mine = entry.get("ledger_account") == account and not entry.get("deleted")
        if mine and start <= str(entry.get("date")) <= end:
            debit += entry.amount("debit")
            credit += entry.amount("credit")
    return money(debit), money(credit)


def balance_details(book: Book, record: Record, asked: Mapping[str, str]) -> dict[str, Any]:
    """What a ledger account stands at."""
    start, end = asked.get("from_date", "")[:10], asked.get("to_date", "9")[:10]
    debit, credit = sums(book, record.ref, start, end)
    return {
        "balance": money(abs(debit - credit)),
        "credit_or_debit": "credit" if credit > debit else "debit",
        "credits": credit,
        "debits": debit,
        "from_date": start or None,
        "to_date": asked.get("to_date", "")[:10] or None,
    }


def bank_balance(book: Book, record: Record, _asked: Mapping[str, str]) -> Decimal:
    """What is in a bank account."""
    account = record.get("ledger_account")
    debit, credit = sums(book, account) if isinstance(account, Ref) else (Decimal(0), Decimal(0))
    return money(debit - credit)


def trial_balance(book: Book, start: str, end: str) -> dict[str, Any]:
    """Every ledger account with its balances before and after a period."""
    rows: list[dict[str, Any]] = []
    for account in book.rows("ledger_accounts"):
        before = sums(book, account.ref, "", _before(start)) if start else (NOTHING, NOTHING)
        within = sums(book, account.ref, start, end)
        rows.append(
            {
                "id": account.id,
                "displayed_as": titles.displayed(account),
                "$path": titles.path("ledger_accounts", account.id),
                "opening_balance": _net(before[0] - before[1]),
                "closing_balance": _net(before[0] + within[0] - before[1] - within[1]),
                "debit": within[0],
                "credit": within[1],
            }
        )
    return {"trial_balance": {"from_date": start or None, "to_date": end, "ledger_accounts": rows}}


def _before(day: str) -> str:
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()


def _net(value: Decimal) -> dict[str, Decimal]:
    return {"debit": money(max(value, Decimal(0))), "credit": money(max(-value, Decimal(0)))}
