"""A few rows for what hardly anybody uses, so that nothing is empty."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from sagewire.sandbox.accounting.data import Book, Ref, Values
from sagewire.sandbox.accounting.seed_fixed import account

if TYPE_CHECKING:
    from sagewire.sandbox.accounting.seed_trade import Trade

_TEN = Decimal("10.0")
_NIL = Decimal("0.0")


def fill(book: Book, trade: Trade) -> None:
    """Fills the rest."""
    current, savings = (row.ref for row in book.rows("bank_accounts")[:2])
    customer = book.rows("contacts")[1].ref
    move: Values = {"from_bank_account": current, "to_bank_account": savings, "date": "2025-05-20", "reference": "MOVE"}
    trade.make("bank_transfers", {**move, "amount": Decimal("100.0"), "description": "To savings"})
    trade.make("bank_deposits", {**move, "cash_amount": Decimal("40.0"), "cheque_amount": _TEN})
    trade.make("other_payments", _other(book, current))
    trade.make("journals", _journal(book, "JNL-1"))
    trade.make("opening_balance_journals", _journal(book, "OPEN"))
    trade.make("contact_opening_balances", _opening(customer))
    trade.make("bank_opening_balances", _bank_opening(current))
    trade.make("ledger_account_opening_balances", _ledger_opening(book))
    trade.make("bank_reconciliations", _reconciliation(current))
    trade.make("hosted_artefact_payment_settings", _payment_setting(book))
    _tax(book)


def _other(book: Book, bank: Ref) -> Values:
    line: Values = {"ledger_account": account(book, 7500).ref, "total_amount": Decimal("36.5"), "details": "Stamps"}
    return {
        "transaction_type": Ref("transaction_types", "OTHER_PAYMENT"),
        "bank_account": bank,
        "date": "2025-05-21",
        "total_amount": Decimal("36.5"),
        "reference": "Petty cash",
        "payment_lines": [line],
    }


def _journal(book: Book, reference: str) -> Values:
    return {
        "date": "2025-05-31",
        "reference": reference,
        "description": "Depreciation",
        "journal_lines": [
            {"ledger_account": account(book, 7500).ref, "debit": _TEN, "credit": _NIL, "details": "Charge"},
            {"ledger_account": account(book, 30).ref, "debit": _NIL, "credit": _TEN, "details": "Charge"},
        ],
    }


def _opening(customer: Ref) -> Values:
    return {
        "contact_opening_balance_type": Ref("contact_opening_balance_types", "CUSTOMER_INVOICE"),
        "contact": customer,
        "date": "2023-12-31",
        "reference": "OB-1",
        "total_amount": Decimal("75.0"),
        "transaction_type": Ref("transaction_types", "OPENING_BALANCE"),
    }


def _bank_opening(bank: Ref) -> Values:
    kind = Ref("transaction_types", "OPENING_BALANCE")
    return {"bank_account": bank, "date": "2023-12-31", "debit": _TEN, "credit": _NIL, "transaction_type": kind}


def _ledger_opening(book: Book) -> Values:
    return {"ledger_account": account(book, 3000).ref, "details": "Capital", "debit": _NIL, "credit": _TEN}


def _reconciliation(bank: Ref) -> Values:
    return {
        "bank_account": bank,
        "statement_date": "2025-05-31",
        "statement_end_balance": _TEN,
        "reference": "May",
        "total_received": _TEN,
        "total_paid": _NIL,
        "starting_balance": _NIL,
        "closing_balance": _TEN,
        "reconciled_balance": _TEN,
        "balance_difference": _NIL,
        "status": Ref("bank_reconciliation_statuses", "COMPLETED"),
    }


def _payment_setting(book: Book) -> Values:
    return {"object_guid": book.rows("sales_invoices")[0].id, "disable_payment": False}


def _tax(book: Book) -> None:
    country = book.place.country
    profile: Values = {
        "displayed_as": "VAT",
        "tax_type": Ref("tax_types", f"{country}_VAT"),
        "tax_number": f"{country}123456789",
        "collect_tax": True,
        "tax_return_frequency": Ref("tax_return_frequencies", "QUARTERLY"),
    }
    book.add("tax_profiles", profile)
    quarter: Values = {
        "displayed_as": "VAT return 1",
        "tax_return_number": "1",
        "period_start_date": "2025-01-01",
        "period_end_date": "2025-03-31",
        "total_amount": Decimal("1250.5"),
        "paid": True,
        "status": {"id": "SUBMITTED", "name": "Submitted"},
        "tax_return_type": {"id": "VAT", "name": "VAT return"},
    }
    book.add("tax_returns", quarter)
    book.add("draft_tax_returns", {**quarter, "displayed_as": "VAT return 2", "tax_return_number": "2", "paid": False})
    boxes = {f"box_{number}": _NIL for number in range(1, 10)}
    values: Values = {
        "displayed_as": "Brought over",
        "from_date": "2024-10-01",
        "to_date": "2024-12-31",
        "tax_return_frequency": Ref("tax_return_frequencies", "QUARTERLY"),
        "total_amount": _NIL,
        "gb": boxes if country == "GB" else None,
        "ie": None,
    }
    book.add("migration_tax_returns", values)
