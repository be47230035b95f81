"""Settings of a business."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from sagewire.sandbox.accounting.data import Book, Ref
from sagewire.sandbox.accounting.seed_fixed import account

_DEFAULTS = {
    "bank_charges_ledger_account": 7900,
    "sales_ledger_account": 4000,
    "purchase_ledger_account": 5000,
    "product_sales_ledger_account": 4000,
    "product_purchase_ledger_account": 5000,
    "service_sales_ledger_account": 4010,
    "service_purchase_ledger_account": 5020,
    "stock_purchase_ledger_account": 1001,
    "other_receipt_ledger_account": 4900,
    "other_payment_ledger_account": 7500,
    "carriage_ledger_account": 4910,
}


def fill(book: Book) -> None:
    """Fills the settings."""
    country = book.place.country
    for name, values in _settings(book, country).items():
        book.set_single(name, values)
        book.singles[name]["$path"] = f"/{name}"


def _settings(book: Book, country: str) -> dict[str, dict[str, Any]]:
    return {
        "business_settings": {
            "management_centre_member": False,
            "auxiliary_accounts_visible": False,
            "default_ledger_accounts": {name: account(book, code).ref for name, code in _DEFAULTS.items()},
            "business_type": Ref("business_types", "LIMITED_COMPANY"),
            "country_of_registration": Ref("countries_of_registration", country),
            "business_created_at": book.now(),
            "wizard_complete": True,
        },
        "cis_settings": {"contractor": False, "subcontractor": False},
        "datev_settings": {"next_customer_number": 10_000, "next_supplier_number": 70_000},
        "email_settings": {
            "default_messages": [
                {"message_type": "sales_invoice", "locale": "en-GB", "message": "Your invoice is attached."}
            ],
            "pdf_attached": True,
            "send_bcc": False,
        },
        "financial_settings": {
            "year_end_date": "2025-12-31",
            "accounting_type": "ACCRUAL",
            "accounts_start_date": "2024-01-01",
            "base_currency": Ref("currencies", book.place.currency),
            "multi_currency_enabled": True,
            "use_live_exchange_rates": True,
            "mtd_connected": False,
            "tax_scheme": Ref("tax_schemes", "STANDARD"),
            "tax_return_frequency": Ref("tax_return_frequencies", "QUARTERLY"),
            "tax_number": f"{country}123456789",
            "sales_tax_calculation": "invoice",
            "purchase_tax_calculation": "invoice",
            "postponed_accounting": False,
            "destination_vat": False,
        },
        "income_tax_settings": {},
        "invoice_settings": _invoices(book),
        "migrations": {"id": f"{book.random.getrandbits(128):032x}", "status": Ref("migration_statuses", "NONE")},
    }


def _invoices(book: Book) -> dict[str, Any]:
    return {
        "next_invoice_number": 1,
        "next_credit_note_number": 1,
        "separate_invoice_credit_note_numbering": True,
        "sales_invoice_number_prefix": "SI-",
        "sales_credit_note_number_prefix": "SCN-",
        "next_quote_number": 1,
        "quote_number_prefix": "QU-",
        "estimate_number_prefix": "EST-",
        "quote_default_days_to_expiry": 30,
        "estimate_default_days_to_expiry": 30,
        "quick_entry_prefix": "QE-",
        "late_payment_percentage": Decimal("0.0"),
        "prompt_payment_percentage": Decimal("0.0"),
        "payment_bank_account": book.rows("bank_accounts")[0].ref,
        "sales_corrective_invoice_number_prefix": "SCI-",
        "next_sales_corrective_invoice_number": 1,
        "document_headings": {"sales_invoice": "Invoice", "sales_credit_note": "Credit Note", "sales_quote": "Quote"},
        "line_item_titles": {
            "description": "Description",
            "unit_price": "Price",
            "quantity": "Qty",
            "discount": "Discount",
        },
        "footer_details": {"column_1": "", "column_2": "", "column_3": ""},
        "print_contact_details": {"business_name": True, "email_address": True, "due_date": True},
        "print_statements": {"days_overdue": True, "table_of_balances": True},
        "customer_credit_days": 30,
        "vendor_credit_days": 30,
        "customer_credit_terms": "date_from_invoice",
        "vendor_credit_terms": "date_from_payment",
    }
