"""How rows are named: `displayed_as`, `$path` and links."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sagewire.sandbox.accounting.data import Record
from sagewire.sandbox.accounting.money import text

APP = "https://app.example.com"
_PATHS = {"payments_on_account": "unallocated_artefacts"}
_NUMBERED = ("invoice_number", "credit_note_number", "quote_number", "estimate_number")


def path(collection: str, key: str) -> str:
    """Where a row is read, below the base URL."""
    return f"/{_PATHS.get(collection, collection)}/{key}"


def links(collection: str, key: str) -> list[dict[str, str]]:
    """Links to other forms: the page in the user interface."""
    return [{"href": f"{APP}{path(collection, key)}", "rel": "alternate", "type": "text/html"}]


def displayed(record: Record) -> str:
    """The text by which a row is shown."""
    fixed = record.get("displayed_as")
    if fixed:
        return str(fixed)
    return _TITLES.get(record.collection, _plain)(record)


def _plain(record: Record) -> str:
    for name in ("name", "reference", "description", "details", "code", "date"):
        if record.get(name):
            return str(record.values[name])
    return record.id


def _contact(record: Record) -> str:
    reference = record.get("reference")
    return f"{record.get('name')} ({reference})" if reference else str(record.get("name"))


def _document(record: Record) -> str:
    number = next((record.values[name] for name in _NUMBERED if record.get(name)), None)
    status = record.get("status")
    waiting = "Pro-forma" if status is not None and status.id == "PRO_FORMA" else "Draft"
    return str(number or record.get("reference") or record.get("vendor_reference") or waiting)


def _item(record: Record) -> str:
    code = record.get("item_code")
    return f"{record.get('description')} ({code})" if code else str(record.get("description"))


def _account(record: Record) -> str:
    return f"{record.get('display_name') or record.get('name')} ({record.get('nominal_code')})"


def _bank(record: Record) -> str:
    details: dict[str, Any] = record.get("bank_account_details") or {}
    return f"{details.get('account_name') or 'Bank account'} ({record.get('nominal_code')})"


def _rate(record: Record) -> str:
    return f"{record.get('name')} {text(record.amount('percentage'))}%"


def _address(record: Record) -> str:
    return str(record.get("name") or "Main Address")


def _exchange(record: Record) -> str:
    currency = record.get("currency")
    return str(currency.id if currency is not None else record.id)


def _attachment(record: Record) -> str:
    return str(record.get("file_name"))


def _on_account(record: Record) -> str:
    return str(record.get("reference") or "Payment on account")


_TITLES: Mapping[str, Callable[[Record], str]] = {
    "addresses": _address,
    "attachments": _attachment,
    "bank_accounts": _bank,
    "business_exchange_rates": _exchange,
    "contacts": _contact,
    "exchange_rates": _exchange,
    "ledger_accounts": _account,
    "live_exchange_rates": _exchange,
    "payments_on_account": _on_account,
    "products": _item,
    "purchase_corrective_invoices": _document,
    "purchase_credit_notes": _document,
    "purchase_invoices": _document,
    "sales_corrective_invoices": _document,
    "sales_credit_notes": _document,
    "sales_estimates": _document,
    "sales_invoices": _document,
    "sales_quotes": _document,
    "services": _item,
    "stock_items": _item,
    "tax_rates": _rate,
}
