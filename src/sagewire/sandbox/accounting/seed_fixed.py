"""What a business has before it trades: fixed values, chart of accounts, taxes, rates and settings."""

from __future__ import annotations

from decimal import Decimal

from sagewire.sandbox.accounting.data import Book, Record, Ref
from sagewire.sandbox.accounting.model import Model
from sagewire.sandbox.accounting.money import inverse, tidy
from sagewire.sandbox.accounting.reference import CHART, CLASSES, FIXED, RATES, REGIONS, TAX_RATES

_NAMED = frozenset({"business_types"})
YEAR = "2025"


def fill(model: Model, book: Book) -> None:
    """Fills everything that trade needs."""
    for collection, rows in FIXED.items():
        for key, text in rows:
            book.add(collection, {"displayed_as": text, **({"name": text} if collection in _NAMED else {})}, key)
    _classes(book)
    _regions(book)
    _tax_rates(book)
    _chart(model, book)
    _banks(model, book)
    _rates(book)
    _types(book)


def _classes(book: Book) -> None:
    for kind, group in CLASSES.items():
        book.at(Ref("ledger_account_types", kind)).values["_ledger_account_classification"] = Ref(
            "ledger_account_classifications", group
        )
    for group in set(CLASSES.values()):
        kinds = [Ref("ledger_account_types", kind) for kind, held in CLASSES.items() if held == group]
        book.at(Ref("ledger_account_classifications", group)).values["ledger_account_types"] = kinds


def _regions(book: Book) -> None:
    for country, regions in REGIONS.items():
        for key, name in regions:
            values = {
                "displayed_as": name,
                "name": name,
                "code": key.split("-")[1],
                "_country": Ref("countries", country),
            }
            book.add("address_regions", values, key)


def _tax_rates(book: Book) -> None:
    country = book.place.country
    rates: list[Ref] = []
    for key, name, percent in TAX_RATES[country]:
        exact = Decimal(percent)
        values = {
            "name": name,
            "agency": "HMRC" if country == "GB" else "Revenue",
            "percentage": exact,
            "percentages": [{"percentage": exact, "from_date": "2011-01-04", "to_date": None}],
            "is_visible": True,
            "retailer": False,
            "editable": False,
            "deletable": False,
            "is_combined_rate": False,
            "component_tax_rates": [],
        }
        rates.append(book.add("tax_rates", values, key).ref)
    kind = {
        "displayed_as": "VAT",
        "federal_tax": False,
        "country": Ref("countries", country),
        "address_regions": [],
        "tax_rates": rates,
    }
    book.add("tax_types", kind, f"{country}_VAT")


def _chart(model: Model, book: Book) -> None:
    accounts = model.kind("ledger_accounts")
    for code, name, kind, part in CHART:
        values = {
            "name": name,
            "display_name": name,
            "nominal_code": code,
            "ledger_account_type": Ref("ledger_account_types", kind),
            "ledger_account_classification": Ref("ledger_account_classifications", CLASSES[kind]),
            "ledger_account_group": {"id": CLASSES[kind], "displayed_as": CLASSES[kind].capitalize()},
            "tax_rate": Ref("tax_rates", TAX_RATES[book.place.country][0][0]),
            "included_in_chart": True,
            "is_control_account": part in ("TRADE_DEBTORS", "TRADE_CREDITORS"),
            "control_name": part or None,
            "visible_in_sales": kind == "SALES",
            "visible_in_expenses": kind in ("DIRECT_EXPENSES", "OVERHEADS"),
            "visible_in_banking": True,
            "visible_in_other_payments": kind in ("DIRECT_EXPENSES", "OVERHEADS"),
            "visible_in_other_receipts": kind in ("SALES", "OTHER_INCOME"),
            "tax_recoverable": True,
            "recoverable_percentage": Decimal("100.0"),
        }
        accounts.store(book, "ledger_accounts", values)
    template = book.add(
        "coa_templates", {"name": "Standard", "country": Ref("countries", book.place.country)}, "STANDARD"
    )
    for code, name, kind, part in CHART:
        values = {
            "displayed_as": f"{name} ({code})",
            "name": name,
            "control_name": part or None,
            "nominal_code": code,
            "ledger_account_type": Ref("ledger_account_types", kind),
            "ledger_account_classification": Ref("ledger_account_classifications", CLASSES[kind]),
            "fixed_tax_rate": False,
            "_coa_template": template.ref,
        }
        book.add("coa_accounts", values)


def _banks(model: Model, book: Book) -> None:
    names = (("Current account", "CURRENT"), ("Savings account", "SAVINGS"), ("Cash in hand", "CASH"))
    for place, (name, kind) in enumerate(names):
        values = {
            "bank_account_type": Ref("bank_account_types", kind),
            "nominal_code": 1200 + place * 10,
            "bank_account_details": {"account_name": name, "account_number": f"0000000{place}", "sort_code": "000000"},
            "main_contact_person": {"name": "Branch desk", "email": "branch@bank.example"},
        }
        model.kind("bank_accounts").store(book, "bank_accounts", values)


def account(book: Book, code: int) -> Record:
    """The ledger account with a nominal code."""
    found = book.first("ledger_accounts", nominal_code=code)
    if found is None:
        raise LookupError(f"no ledger account has the code {code}")
    return found


def _rates(book: Book) -> None:
    base = Ref("currencies", book.place.currency)
    pound = Decimal(RATES[book.place.currency])
    for code, text in RATES.items():
        rate = tidy((Decimal(text) / pound).quantize(Decimal("0.000001")))
        values = {
            "rate": rate,
            "inverse_rate": inverse(rate),
            "base_currency": base,
            "currency": Ref("currencies", code),
        }
        book.add("exchange_rates", values, code)
        book.add("live_exchange_rates", {**values, "retrieved_at": book.now()}, code)
        if code in ("EUR", "USD", "CAD"):
            book.add("business_exchange_rates", values, code)


def _types(book: Book) -> None:
    for name in ("Sales Price", "Trade", "Wholesale"):
        book.add("product_sales_price_types", {"name": name, "active": True})
    for name in ("Rate", "Out of hours"):
        book.add("service_rate_types", {"name": name, "active": True})
    for code, kind in (("BQ", "BANK"), ("VT", "SALES"), ("OD", "GENERAL")):
        values = {
            "name": kind.capitalize(),
            "code": code,
            "journal_code_type": Ref("journal_code_types", kind),
            "reserved": True,
        }
        book.add("journal_codes", values)
    level = Ref("analysis_type_levels", "TRANSACTION")
    kind_of = book.add(
        "analysis_types", {"name": "Department", "active_areas": ["SALES"], "analysis_type_level": level}
    )
    rows = [
        book.add(
            "analysis_type_categories", {"code": code, "name": name, "combined_id": None, "analysis_type": kind_of.ref}
        )
        for code, name in (("N", "North"), ("S", "South"))
    ]
    book.change(kind_of, {"analysis_type_categories": [row.ref for row in rows]})
