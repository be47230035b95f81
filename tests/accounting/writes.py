"""A write for each resource that Sage recognises repetitions of: what a caller would say, with rows of the sandbox."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, TypeAlias

from sagewire.sandbox import Sandbox
from sagewire.sandbox.accounting.data import Book, Record

Body: TypeAlias = dict[str, Any]

DAY = dt.date(2026, 3, 31)
TEN = Decimal("10.00")
_NUMBERS = itertools.count(1)


class Rows:
    """Rows of the sandbox to refer to.

    Attributes:
        text: a text that nobody else writes.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        """Looks behind the API's back."""
        self._book: Book = sandbox.accounting.data
        self.text = f"W{next(_NUMBERS)}"

    def first(self, collection: str, **values: str) -> str:
        """The id of the first row with these values."""
        return self._fitting(collection, values)[0].id

    def second(self, collection: str) -> str:
        """The id of another row."""
        return self._fitting(collection, {})[1].id

    def _fitting(self, collection: str, values: Mapping[str, str]) -> list[Record]:
        rows = self._book.rows(collection)
        return [row for row in rows if all(_shown(row.get(name)) == value for name, value in values.items())]

    @property
    def customer(self) -> str:
        """A customer."""
        return self.first("contacts", contact_types="CUSTOMER", currency="GBP")

    @property
    def supplier(self) -> str:
        """A supplier."""
        return self.first("contacts", contact_types="VENDOR", currency="GBP")

    @property
    def new_currency(self) -> str:
        """A currency that has no rate of the business's own."""
        taken = {_shown(row.get("currency")) for row in self._book.rows("business_exchange_rates")}
        return next(row.id for row in self._book.rows("currencies") if row.id not in taken)

    def account(self, code: int) -> str:
        """A ledger account."""
        return self.first("ledger_accounts", nominal_code=str(code))

    def line(self, code: int = 4000) -> Body:
        """A line of a document."""
        return {
            "description": self.text,
            "ledger_account_id": self.account(code),
            "quantity": Decimal("2.5"),
            "unit_price": Decimal("99.95"),
            "tax_rate_id": "GB_STANDARD",
            "tax_amount": Decimal("49.98"),
        }


def _shown(value: Any) -> str:
    if isinstance(value, list | tuple):
        return ",".join(_shown(one) for one in value)
    return str(getattr(value, "id", value))


def _sale(lines: str) -> Callable[[Rows], Body]:
    return lambda rows: {"contact_id": rows.customer, "date": DAY, lines: [rows.line()]}


def _offer(lines: str) -> Callable[[Rows], Body]:
    return lambda rows: {**_sale(lines)(rows), "expiry_date": DAY + dt.timedelta(days=30)}


def _purchase(lines: str, **more: Any) -> Callable[[Rows], Body]:
    return lambda rows: {
        "contact_id": rows.supplier,
        "date": DAY,
        "vendor_reference": rows.text,
        lines: [rows.line(5000)],
        **more,
    }


def _quick(kind: str, side: str, code: int) -> Callable[[Rows], Body]:
    return lambda rows: {
        "quick_entry_type_id": kind,
        "contact_id": getattr(rows, side),
        "date": DAY,
        "reference": rows.text,
        "ledger_account_id": rows.account(code),
        "total_amount": Decimal("12.00"),
        "net_amount": TEN,
        "tax_amount": Decimal("2.00"),
        "tax_rate_id": "GB_STANDARD",
    }


def _item(rows: Rows) -> Body:
    return {
        "item_code": rows.text,
        "description": rows.text,
        "sales_ledger_account_id": rows.account(4000),
        "purchase_ledger_account_id": rows.account(5000),
    }


def _journal(rows: Rows) -> Body:
    return {
        "date": DAY,
        "reference": rows.text,
        "description": "Depreciation",
        "journal_lines": [
            {"ledger_account_id": rows.account(7500), "debit": TEN, "credit": 0},
            {"ledger_account_id": rows.account(30), "debit": 0, "credit": TEN},
        ],
    }


def _move(rows: Rows) -> Body:
    banks = {"from_bank_account_id": rows.first("bank_accounts"), "to_bank_account_id": rows.second("bank_accounts")}
    return {**banks, "date": DAY, "reference": rows.text}


def _other_payment(rows: Rows) -> Body:
    return {
        "transaction_type_id": "OTHER_PAYMENT",
        "bank_account_id": rows.first("bank_accounts"),
        "date": DAY,
        "total_amount": TEN,
        "payment_lines": [{"ledger_account_id": rows.account(7500), "total_amount": TEN, "tax_rate_id": "GB_ZERO"}],
    }


def _contact_payment(rows: Rows) -> Body:
    return {
        "transaction_type_id": "CUSTOMER_RECEIPT",
        "contact_id": rows.customer,
        "bank_account_id": rows.first("bank_accounts"),
        "date": DAY,
        "total_amount": TEN,
    }


CREATES: dict[str, Callable[[Rows], Body]] = {
    "addresses": lambda rows: {
        "address_type_id": "DELIVERY",
        "name": rows.text,
        "is_main_address": False,
        "contact_id": rows.customer,
    },
    "bank_accounts": lambda rows: {
        "bank_account_type_id": "CURRENT",
        "bank_account_details": {"account_name": rows.text},
    },
    "bank_deposits": lambda rows: {**_move(rows), "cash_amount": TEN},
    "bank_opening_balances": lambda rows: {
        "bank_account_id": rows.second("bank_accounts"),
        "date": DAY,
        "debit": TEN,
        "credit": 0,
    },
    "bank_reconciliations": lambda rows: {
        "bank_account_id": rows.first("bank_accounts"),
        "statement_date": DAY,
        "statement_end_balance": TEN,
    },
    "bank_transfers": lambda rows: {**_move(rows), "amount": TEN},
    "business_exchange_rates": lambda rows: {"currency_id": rows.new_currency, "rate": Decimal("1.104500")},
    "contact_opening_balances": lambda rows: {
        "contact_opening_balance_type_id": "CUSTOMER_INVOICE",
        "date": DAY,
        "contact_id": rows.customer,
        "reference": rows.text,
        "total_amount": TEN,
    },
    "contact_payments": _contact_payment,
    "contact_persons": lambda rows: {
        "address_id": rows.first("addresses"),
        "name": rows.text,
        "contact_person_type_ids": ["ACCOUNTS"],
    },
    "contacts": lambda rows: {"name": rows.text, "contact_type_ids": ["CUSTOMER"], "reference": rows.text},
    "hosted_artefact_payment_settings": lambda rows: {
        "object_guid": rows.first("sales_invoices"),
        "disable_payment": True,
    },
    "journal_codes": lambda rows: {
        "name": rows.text,
        "code": rows.text,
        "journal_code_type_id": rows.first("journal_code_types"),
    },
    "journals": _journal,
    "ledger_account_opening_balances": lambda rows: {
        "ledger_account_id": rows.account(7500),
        "debit": TEN,
        "credit": 0,
    },
    "ledger_accounts": lambda rows: {
        "ledger_account_type_id": "OVERHEADS",
        "included_in_chart": True,
        "name": rows.text,
        "display_name": rows.text,
        "nominal_code": 8000 + int(rows.text[1:]),
    },
    "migration_tax_returns": lambda rows: {
        "from_date": DAY,
        "to_date": DAY,
        "total_amount": TEN,
        "tax_return_frequency_id": "QUARTERLY",
    },
    "opening_balance_journals": lambda rows: {
        name: value for name, value in _journal(rows).items() if name != "description"
    },
    "other_payments": _other_payment,
    "product_sales_price_types": lambda rows: {"name": rows.text, "active": True},
    "products": _item,
    "purchase_credit_notes": _purchase("credit_note_lines"),
    "purchase_invoices": _purchase("invoice_lines", due_date=DAY),
    "purchase_quick_entries": _quick("INVOICE", "supplier", 7500),
    "sales_credit_notes": _sale("credit_note_lines"),
    "sales_estimates": _offer("estimate_lines"),
    "sales_invoices": _sale("invoice_lines"),
    "sales_quick_entries": _quick("INVOICE", "customer", 4000),
    "sales_quotes": _offer("quote_lines"),
    "service_rate_types": lambda rows: {"name": rows.text, "active": True},
    "services": _item,
    "stock_items": _item,
    "stock_movements": lambda rows: {
        "stock_item_id": rows.first("stock_items"),
        "date": DAY,
        "quantity": Decimal("2.0"),
        "cost_price": TEN,
        "details": rows.text,
    },
}
"""Resource -> the fields of a create. Only allocations are missing: they need documents of their own."""


def allocation(client: Any, rows: Rows) -> Body:
    """The fields of an allocation of a new credit note to a new invoice."""
    invoice = client.sales_invoices.create(**CREATES["sales_invoices"](rows))
    credit = client.sales_credit_notes.create(**CREATES["sales_credit_notes"](rows))
    return {
        "transaction_type_id": "CUSTOMER_ALLOCATION",
        "contact_id": invoice.contact.id,
        "date": DAY,
        "allocated_artefacts": [
            {"artefact_id": invoice.id, "amount": TEN},
            {"artefact_id": credit.id, "amount": -TEN},
        ],
    }
