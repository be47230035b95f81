"""What every business has in common: catalogue, shapes, how rows are written and how they behave."""

from __future__ import annotations

from sagewire.sandbox.accounting import attachments, contacts, documents, postings
from sagewire.sandbox.accounting.allocations import Allocations, Unallocated
from sagewire.sandbox.accounting.banking import BankAccounts, Moves, OtherPayments
from sagewire.sandbox.accounting.catalogue import Catalogue
from sagewire.sandbox.accounting.entries import OpeningBalances, QuickEntries
from sagewire.sandbox.accounting.forms import FORMS
from sagewire.sandbox.accounting.items import Items, Movements, Types
from sagewire.sandbox.accounting.journals import AnalysisTypes, ExchangeRates, Journals, LedgerAccounts
from sagewire.sandbox.accounting.kind import Kind
from sagewire.sandbox.accounting.payments import ContactPayments
from sagewire.sandbox.accounting.reference import FIXED
from sagewire.sandbox.accounting.render import Renderer, Worked
from sagewire.sandbox.accounting.taxes import Determinations, TaxRates
from sagewire.sandbox.document import Json

_PLAIN = Kind()
_KINDS: dict[str, Kind] = {
    **{name: documents.Documents(name) for name in FORMS},
    **{name: QuickEntries(name) for name in ("sales_quick_entries", "purchase_quick_entries")},
    **{name: Items(name) for name in ("products", "services", "stock_items")},
    "addresses": contacts.Addresses(),
    "analysis_types": AnalysisTypes(),
    "attachments": attachments.Attachments(),
    "bank_accounts": BankAccounts(),
    "bank_deposits": Moves("cash_amount", "BANK_DEPOSIT"),
    "bank_transfers": Moves("amount", "BANK_TRANSFER"),
    "business_exchange_rates": ExchangeRates(),
    "contact_allocations": Allocations(),
    "contact_opening_balances": OpeningBalances(),
    "contact_payments": ContactPayments(),
    "contact_persons": contacts.Persons(),
    "contacts": contacts.Contacts(),
    "journals": Journals("JOURNAL"),
    "ledger_accounts": LedgerAccounts(),
    "opening_balance_journals": Journals("OPENING_BALANCE"),
    "other_payments": OtherPayments(),
    "product_sales_price_types": Types(),
    "service_rate_types": Types(),
    "stock_movements": Movements(),
    "tax_determinations": Determinations(),
    "tax_rates": TaxRates(),
    "unallocated_artefacts": Unallocated(),
}
_WORKED: dict[str, Worked] = {
    "bank_accounts": {"balance": postings.bank_balance},
    "contacts": {"balance": contacts.balance},
    "ledger_accounts": {"balance_details": postings.balance_details},
    "purchase_invoices": {"corrections": documents.corrections},
    "sales_invoices": {"corrections": documents.corrections},
    "transactions": {"number_of_attachments": attachments.count},
}


class Model:
    """What every business has in common.

    Attributes:
        catalogue: operations.
        shapes: shapes of rows and bodies.
        known: names of collections, those among them that cannot be read on their own.
        renderer: writes rows.
    """

    def __init__(self, document: Json) -> None:
        self.catalogue = Catalogue(document)
        self.shapes = self.catalogue.shapes
        self.known = frozenset(self.catalogue.rows) | frozenset(FIXED) | {"payments_on_account"}
        self.renderer = Renderer(self.shapes, self.catalogue.rows, _WORKED)

    def kind(self, collection: str) -> Kind:
        """How the rows of a collection behave."""
        return _KINDS.get(collection, _PLAIN)
