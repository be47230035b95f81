"""The clients: one attribute a resource, imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from sagewire.accounting import resources as r
from sagewire.accounting._product import PRODUCT
from sagewire.runtime.client import AsyncClient, Client
from sagewire.runtime.hidden import hidden

if TYPE_CHECKING:
    from typing import Literal, Self, Unpack

    from sagewire.runtime.auth.base import Auth
    from sagewire.runtime.client import AsyncClientOptions, ClientOptions
    from sagewire.runtime.model import Model
    from sagewire.runtime.options import RequestOptions

    class Settings(ClientOptions, total=False):
        """What `from_profile` takes over the profile."""

        auth: Auth | str | None
        business: str | None
        subscription_key: str | None
        region: Literal["us", "ca", "de", "es", "fr", "uki"] | None
        edition: Literal["v3.1", "v3"] | None

    class AsyncSettings(AsyncClientOptions, total=False):
        """What `from_profile` takes over the profile."""

        auth: Auth | str | None
        business: str | None
        subscription_key: str | None
        region: Literal["us", "ca", "de", "es", "fr", "uki"] | None
        edition: Literal["v3.1", "v3"] | None


class Accounting(Client):
    """A client of Sage Business Cloud Accounting. The accounts of small businesses in the United Kingdom, Ireland and
    Canada.

    The product's own documentation: https://developer.sage.com/accounting/
    """

    def __init__(
        self,
        *,
        auth: Auth | str | None = None,
        business: str | None = None,
        subscription_key: str | None = None,
        region: Literal["us", "ca", "de", "es", "fr", "uki"] | None = None,
        edition: Literal["v3.1", "v3"] | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Makes a client. Nothing is sent, and nothing is opened, before the first call.

        Args:
            auth: the credentials; a text is taken as an access token.
            business: Which business: the `id` of a row of `businesses`; `businesses.get("lead")` reads the user's
                lead business (for users of the Partner Edition that is the partner's own). The user who signed in
                must have access to it.
            subscription_key: Subscription key of the gateway, from the developer's profile there. Needed by the
                older form (edition `v3`), unknown to version 3.1.
            region: Region in the address of the older form (edition `v3`). `us` is documented, the others are
                inferred. `us` where it is not said.
            edition: which edition is talked to; `v3.1` where it is not said.
            options: settings that every client has.
        """
        auth = hidden(auth)
        subscription_key = hidden(subscription_key)
        super().__init__(
            PRODUCT,
            auth=auth,
            context={"business": business},
            headers={"subscription_key": subscription_key},
            variables={"region": region},
            edition=edition,
            **options,
        )

    @classmethod
    def from_profile(cls, profile: str | None = None, /, **settings: Unpack[Settings]) -> Self:
        """Makes a client from environment variables and the profile file.

        Args:
            profile: the profile's name; `SAGEWIRE_PROFILE` or `default` where none is given.
            settings: as in the constructor; they win over the profile.

        Raises:
            ConfigurationError: something is missing; says what, and where was looked.
        """
        return cls._from_profile(profile, settings)

    def resolve(self, reference: Model | str, /, *, options: RequestOptions | None = None) -> Model:
        """Reads the row that another row refers to by its `$path`, whatever its kind.

        Args:
            reference: the row that refers, or the path itself.
            options: settings of this call only.

        Returns:
            The row, of the model that its kind has: `isinstance` tells which.

        Raises:
            UsageError: it refers to nothing that can be read; nothing was sent.
            ApiError: the answer was an error.
        """
        row: Model = self._resolve(reference, options)
        return row

    @cached_property
    def address_regions(self) -> r.AddressRegions:
        """A region of a country: province, county or state."""
        return r.AddressRegions(self)

    @cached_property
    def address_types(self) -> r.AddressTypes:
        """A reference to another resource: its key, its text and its path."""
        return r.AddressTypes(self)

    @cached_property
    def addresses(self) -> r.Addresses:
        """An address of a contact or bank account."""
        return r.Addresses(self)

    @cached_property
    def analysis_type_categories(self) -> r.AnalysisTypeCategories:
        """One value of an analysis type."""
        return r.AnalysisTypeCategories(self)

    @cached_property
    def analysis_types(self) -> r.AnalysisTypes:
        """A dimension by which amounts can be analysed, such as department or project."""
        return r.AnalysisTypes(self)

    @cached_property
    def artefact_statuses(self) -> r.ArtefactStatuses:
        """A reference to another resource: its key, its text and its path."""
        return r.ArtefactStatuses(self)

    @cached_property
    def attachment_context_types(self) -> r.AttachmentContextTypes:
        """A reference to another resource: its key, its text and its path."""
        return r.AttachmentContextTypes(self)

    @cached_property
    def attachments(self) -> r.Attachments:
        """A file attached to a document, contact or other resource."""
        return r.Attachments(self)

    @cached_property
    def bank_account_types(self) -> r.BankAccountTypes:
        """A reference to another resource: its key, its text and its path."""
        return r.BankAccountTypes(self)

    @cached_property
    def bank_accounts(self) -> r.BankAccounts:
        """A bank, cash, card or loan account."""
        return r.BankAccounts(self)

    @cached_property
    def bank_deposits(self) -> r.BankDeposits:
        """Cash and cheques paid into a bank account."""
        return r.BankDeposits(self)

    @cached_property
    def bank_opening_balances(self) -> r.BankOpeningBalances:
        """Balance of a bank account when the books were opened."""
        return r.BankOpeningBalances(self)

    @cached_property
    def bank_reconciliations(self) -> r.BankReconciliations:
        """A comparison of a bank account with a bank statement."""
        return r.BankReconciliations(self)

    @cached_property
    def bank_transfers(self) -> r.BankTransfers:
        """Money moved between two bank accounts of the business."""
        return r.BankTransfers(self)

    @cached_property
    def business_activity_types(self) -> r.BusinessActivityTypes:
        """A trade that a business can be in."""
        return r.BusinessActivityTypes(self)

    @cached_property
    def business_exchange_rates(self) -> r.BusinessExchangeRates:
        """An exchange rate that the business set itself."""
        return r.BusinessExchangeRates(self)

    @cached_property
    def business_settings(self) -> r.BusinessSettings:
        """Legal details and default ledger accounts of the business."""
        return r.BusinessSettings(self)

    @cached_property
    def business_types(self) -> r.BusinessTypes:
        """A legal kind of business."""
        return r.BusinessTypes(self)

    @cached_property
    def businesses(self) -> r.Businesses:
        """A reference to another resource: its key, its text and its path."""
        return r.Businesses(self)

    @cached_property
    def catalog_item_types(self) -> r.CatalogItemTypes:
        """A reference to another resource: its key, its text and its path."""
        return r.CatalogItemTypes(self)

    @cached_property
    def cis_settings(self) -> r.CisSettings:
        """Settings of the Construction Industry Scheme (UK)."""
        return r.CisSettings(self)

    @cached_property
    def coa_accounts(self) -> r.CoaAccounts:
        """An account of a chart of accounts template."""
        return r.CoaAccounts(self)

    @cached_property
    def coa_templates(self) -> r.CoaTemplates:
        """A chart of accounts that Sage offers for a country."""
        return r.CoaTemplates(self)

    @cached_property
    def contact_allocations(self) -> r.ContactAllocations:
        """Invoices set against credits or payments on account of one contact."""
        return r.ContactAllocations(self)

    @cached_property
    def contact_opening_balance_types(self) -> r.ContactOpeningBalanceTypes:
        """A reference to another resource: its key, its text and its path."""
        return r.ContactOpeningBalanceTypes(self)

    @cached_property
    def contact_opening_balances(self) -> r.ContactOpeningBalances:
        """An open invoice or credit of a contact from before the books were opened."""
        return r.ContactOpeningBalances(self)

    @cached_property
    def contact_payments(self) -> r.ContactPayments:
        """A receipt from or payment to a contact, or a refund."""
        return r.ContactPayments(self)

    @cached_property
    def contact_person_types(self) -> r.ContactPersonTypes:
        """A role of a contact person."""
        return r.ContactPersonTypes(self)

    @cached_property
    def contact_persons(self) -> r.ContactPersons:
        """A person at an address of a contact."""
        return r.ContactPersons(self)

    @cached_property
    def contact_types(self) -> r.ContactTypes:
        """A reference to another resource: its key, its text and its path."""
        return r.ContactTypes(self)

    @cached_property
    def contacts(self) -> r.Contacts:
        """A customer or supplier, with terms, defaults and addresses."""
        return r.Contacts(self)

    @cached_property
    def corrective_reason_codes(self) -> r.CorrectiveReasonCodes:
        """A reference to another resource: its key, its text and its path."""
        return r.CorrectiveReasonCodes(self)

    @cached_property
    def countries(self) -> r.Countries:
        """A reference to another resource: its key, its text and its path."""
        return r.Countries(self)

    @cached_property
    def countries_of_registration(self) -> r.CountriesOfRegistration:
        """A reference to another resource: its key, its text and its path."""
        return r.CountriesOfRegistration(self)

    @cached_property
    def country_groups(self) -> r.CountryGroups:
        """A reference to another resource: its key, its text and its path."""
        return r.CountryGroups(self)

    @cached_property
    def currencies(self) -> r.Currencies:
        """A reference to another resource: its key, its text and its path."""
        return r.Currencies(self)

    @cached_property
    def datev_settings(self) -> r.DatevSettings:
        """Numbers for the exchange with DATEV (Germany)."""
        return r.DatevSettings(self)

    @cached_property
    def draft_tax_returns(self) -> r.DraftTaxReturns:
        """A tax return that is not yet submitted."""
        return r.DraftTaxReturns(self)

    @cached_property
    def email_settings(self) -> r.EmailSettings:
        """How documents are sent by email."""
        return r.EmailSettings(self)

    @cached_property
    def eu_goods_services_types(self) -> r.EuGoodsServicesTypes:
        """A reference to another resource: its key, its text and its path."""
        return r.EuGoodsServicesTypes(self)

    @cached_property
    def eu_sales_descriptions(self) -> r.EuSalesDescriptions:
        """A nature of supply for EU sales reporting."""
        return r.EuSalesDescriptions(self)

    @cached_property
    def exchange_rates(self) -> r.ExchangeRates:
        """The rate that applies now between a currency and the base currency."""
        return r.ExchangeRates(self)

    @cached_property
    def financial_settings(self) -> r.FinancialSettings:
        """Financial year, base currency and tax registration of the business."""
        return r.FinancialSettings(self)

    @cached_property
    def hosted_artefact_payment_settings(self) -> r.HostedArtefactPaymentSettings:
        """Whether a document shown online can be paid there."""
        return r.HostedArtefactPaymentSettings(self)

    @cached_property
    def income_tax_settings(self) -> r.IncomeTaxSettings:
        """Reads the income tax settings; known by its path only, its shape is not published."""
        return r.IncomeTaxSettings(self)

    @cached_property
    def invoice_settings(self) -> r.InvoiceSettings:
        """Numbering, texts and terms of sales documents."""
        return r.InvoiceSettings(self)

    @cached_property
    def journal_code_types(self) -> r.JournalCodeTypes:
        """A kind of journal (France)."""
        return r.JournalCodeTypes(self)

    @cached_property
    def journal_codes(self) -> r.JournalCodes:
        """A journal that postings are grouped under (France)."""
        return r.JournalCodes(self)

    @cached_property
    def journals(self) -> r.Journals:
        """A manual posting of debits and credits."""
        return r.Journals(self)

    @cached_property
    def ledger_account_classifications(self) -> r.LedgerAccountClassifications:
        """A reference to another resource: its key, its text and its path."""
        return r.LedgerAccountClassifications(self)

    @cached_property
    def ledger_account_opening_balances(self) -> r.LedgerAccountOpeningBalances:
        """Balance of a ledger account when the books were opened."""
        return r.LedgerAccountOpeningBalances(self)

    @cached_property
    def ledger_account_types(self) -> r.LedgerAccountTypes:
        """A reference to another resource: its key, its text and its path."""
        return r.LedgerAccountTypes(self)

    @cached_property
    def ledger_accounts(self) -> r.LedgerAccounts:
        """An account of the ledger."""
        return r.LedgerAccounts(self)

    @cached_property
    def ledger_entries(self) -> r.LedgerEntries:
        """One debit or credit that a transaction made on a ledger account."""
        return r.LedgerEntries(self)

    @cached_property
    def legal_form_types(self) -> r.LegalFormTypes:
        """A legal form of a company."""
        return r.LegalFormTypes(self)

    @cached_property
    def live_exchange_rates(self) -> r.LiveExchangeRates:
        """A market rate that Sage fetched from outside."""
        return r.LiveExchangeRates(self)

    @cached_property
    def migration_tax_returns(self) -> r.MigrationTaxReturns:
        """A tax return taken over from another Sage product."""
        return r.MigrationTaxReturns(self)

    @cached_property
    def migrations(self) -> r.Migrations:
        """The move of a business from another Sage product."""
        return r.Migrations(self)

    @cached_property
    def opening_balance_journals(self) -> r.OpeningBalanceJournals:
        """Opening balances posted as one journal."""
        return r.OpeningBalanceJournals(self)

    @cached_property
    def other_payments(self) -> r.OtherPayments:
        """A payment or receipt outside the customer and supplier accounts."""
        return r.OtherPayments(self)

    @cached_property
    def payment_methods(self) -> r.PaymentMethods:
        """A reference to another resource: its key, its text and its path."""
        return r.PaymentMethods(self)

    @cached_property
    def product_sales_price_types(self) -> r.ProductSalesPriceTypes:
        """A price list for products and stock items."""
        return r.ProductSalesPriceTypes(self)

    @cached_property
    def products(self) -> r.Products:
        """A product that is sold or bought without stock control."""
        return r.Products(self)

    @cached_property
    def purchase_corrective_invoices(self) -> r.PurchaseCorrectiveInvoices:
        """A corrected purchase invoice (Spain)."""
        return r.PurchaseCorrectiveInvoices(self)

    @cached_property
    def purchase_credit_notes(self) -> r.PurchaseCreditNotes:
        """A credit note from a supplier."""
        return r.PurchaseCreditNotes(self)

    @cached_property
    def purchase_invoices(self) -> r.PurchaseInvoices:
        """An invoice from a supplier."""
        return r.PurchaseInvoices(self)

    @cached_property
    def purchase_quick_entries(self) -> r.PurchaseQuickEntries:
        """A purchase invoice or credit with one amount and one ledger account."""
        return r.PurchaseQuickEntries(self)

    @cached_property
    def quick_entry_types(self) -> r.QuickEntryTypes:
        """A reference to another resource: its key, its text and its path."""
        return r.QuickEntryTypes(self)

    @cached_property
    def sales_corrective_invoices(self) -> r.SalesCorrectiveInvoices:
        """A corrected sales invoice (Spain)."""
        return r.SalesCorrectiveInvoices(self)

    @cached_property
    def sales_credit_notes(self) -> r.SalesCreditNotes:
        """A credit note to a customer."""
        return r.SalesCreditNotes(self)

    @cached_property
    def sales_estimates(self) -> r.SalesEstimates:
        """An estimate for a customer."""
        return r.SalesEstimates(self)

    @cached_property
    def sales_invoices(self) -> r.SalesInvoices:
        """An invoice to a customer."""
        return r.SalesInvoices(self)

    @cached_property
    def sales_quick_entries(self) -> r.SalesQuickEntries:
        """A sales invoice or credit with one amount and one ledger account."""
        return r.SalesQuickEntries(self)

    @cached_property
    def sales_quotes(self) -> r.SalesQuotes:
        """A quote for a customer."""
        return r.SalesQuotes(self)

    @cached_property
    def service_rate_types(self) -> r.ServiceRateTypes:
        """A rate list for services."""
        return r.ServiceRateTypes(self)

    @cached_property
    def services(self) -> r.Services:
        """A service that is sold or bought."""
        return r.Services(self)

    @cached_property
    def stock_items(self) -> r.StockItems:
        """A product whose quantity Sage keeps."""
        return r.StockItems(self)

    @cached_property
    def stock_movements(self) -> r.StockMovements:
        """A change of the quantity of a stock item."""
        return r.StockMovements(self)

    @cached_property
    def tax_determinations(self) -> r.TaxDeterminations:
        """A tax rate with its percentages over time."""
        return r.TaxDeterminations(self)

    @cached_property
    def tax_offices(self) -> r.TaxOffices:
        """A tax office (Germany)."""
        return r.TaxOffices(self)

    @cached_property
    def tax_profiles(self) -> r.TaxProfiles:
        """The registration of the business for one tax."""
        return r.TaxProfiles(self)

    @cached_property
    def tax_rates(self) -> r.TaxRates:
        """A tax rate with its percentages over time."""
        return r.TaxRates(self)

    @cached_property
    def tax_return_frequencies(self) -> r.TaxReturnFrequencies:
        """A reference to another resource: its key, its text and its path."""
        return r.TaxReturnFrequencies(self)

    @cached_property
    def tax_returns(self) -> r.TaxReturns:
        """A tax return."""
        return r.TaxReturns(self)

    @cached_property
    def tax_schemes(self) -> r.TaxSchemes:
        """A scheme under which a business reports its tax."""
        return r.TaxSchemes(self)

    @cached_property
    def tax_types(self) -> r.TaxTypes:
        """A tax and where it is levied."""
        return r.TaxTypes(self)

    @cached_property
    def transaction_types(self) -> r.TransactionTypes:
        """A reference to another resource: its key, its text and its path."""
        return r.TransactionTypes(self)

    @cached_property
    def transactions(self) -> r.Transactions:
        """A posting to the ledger, whatever document or payment caused it."""
        return r.Transactions(self)

    @cached_property
    def trial_balance(self) -> r.TrialBalance:
        """The trial balance, in a wrapper."""
        return r.TrialBalance(self)

    @cached_property
    def unallocated_artefacts(self) -> r.UnallocatedArtefacts:
        """A document or payment with an open amount."""
        return r.UnallocatedArtefacts(self)

    @cached_property
    def user(self) -> r.User:
        """The user who authorised the application."""
        return r.User(self)


class AsyncAccounting(AsyncClient):
    """A client of Sage Business Cloud Accounting. The accounts of small businesses in the United Kingdom, Ireland and
    Canada.

    The product's own documentation: https://developer.sage.com/accounting/
    """

    def __init__(
        self,
        *,
        auth: Auth | str | None = None,
        business: str | None = None,
        subscription_key: str | None = None,
        region: Literal["us", "ca", "de", "es", "fr", "uki"] | None = None,
        edition: Literal["v3.1", "v3"] | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Makes a client. Nothing is sent, and nothing is opened, before the first call.

        Args:
            auth: the credentials; a text is taken as an access token.
            business: Which business: the `id` of a row of `businesses`; `businesses.get("lead")` reads the user's
                lead business (for users of the Partner Edition that is the partner's own). The user who signed in
                must have access to it.
            subscription_key: Subscription key of the gateway, from the developer's profile there. Needed by the
                older form (edition `v3`), unknown to version 3.1.
            region: Region in the address of the older form (edition `v3`). `us` is documented, the others are
                inferred. `us` where it is not said.
            edition: which edition is talked to; `v3.1` where it is not said.
            options: settings that every client has.
        """
        auth = hidden(auth)
        subscription_key = hidden(subscription_key)
        super().__init__(
            PRODUCT,
            auth=auth,
            context={"business": business},
            headers={"subscription_key": subscription_key},
            variables={"region": region},
            edition=edition,
            **options,
        )

    @classmethod
    def from_profile(cls, profile: str | None = None, /, **settings: Unpack[AsyncSettings]) -> Self:
        """Makes a client from environment variables and the profile file.

        Args:
            profile: the profile's name; `SAGEWIRE_PROFILE` or `default` where none is given.
            settings: as in the constructor; they win over the profile.

        Raises:
            ConfigurationError: something is missing; says what, and where was looked.
        """
        return cls._from_profile(profile, settings)

    async def resolve(self, reference: Model | str, /, *, options: RequestOptions | None = None) -> Model:
        """Reads the row that another row refers to by its `$path`, whatever its kind.

        Args:
            reference: the row that refers, or the path itself.
            options: settings of this call only.

        Returns:
            The row, of the model that its kind has: `isinstance` tells which.

        Raises:
            UsageError: it refers to nothing that can be read; nothing was sent.
            ApiError: the answer was an error.
        """
        row: Model = await self._resolve(reference, options)
        return row

    @cached_property
    def address_regions(self) -> r.AsyncAddressRegions:
        """A region of a country: province, county or state."""
        return r.AsyncAddressRegions(self)

    @cached_property
    def address_types(self) -> r.AsyncAddressTypes:
        """A reference to another resource: its key, its text and its path."""
        return r.AsyncAddressTypes(self)

    @cached_property
    def addresses(self) -> r.AsyncAddresses:
        """An address of a contact or bank account."""
        return r.AsyncAddresses(self)

    @cached_property
    def analysis_type_categories(self) -> r.AsyncAnalysisTypeCategories:
        """One value of an analysis type."""
        return r.AsyncAnalysisTypeCategories(self)

    @cached_property
    def analysis_types(self) -> r.AsyncAnalysisTypes:
        """A dimension by which amounts can be analysed, such as department or project."""
        return r.AsyncAnalysisTypes(self)

    @cached_property
    def artefact_statuses(self) -> r.AsyncArtefactStatuses:
        """A reference to another resource: its key, its text and its path."""
        return r.AsyncArtefactStatuses(self)

    @cached_property
    def attachment_context_types(self) -> r.AsyncAttachmentContextTypes:
        """A reference to another resource: its key, its text and its path."""
        return r.AsyncAttachmentContextTypes(self)

    @cached_property
    def attachments(self) -> r.AsyncAttachments:
        """A file attached to a document, contact or other resource."""
        return r.AsyncAttachments(self)

    @cached_property
    def bank_account_types(self) -> r.AsyncBankAccountTypes:
        """A reference to another resource: its key, its text and its path."""
        return r.AsyncBankAccountTypes(self)

    @cached_property
    def bank_accounts(self) -> r.AsyncBankAccounts:
        """A bank, cash, card or loan account."""
        return r.AsyncBankAccounts(self)

    @cached_property
    def bank_deposits(self) -> r.AsyncBankDeposits:
        """Cash and cheques paid into a bank account."""
        return r.AsyncBankDeposits(self)

    @cached_property
    def bank_opening_balances(self) -> r.AsyncBankOpeningBalances:
        """Balance of a bank account when the books were opened."""
        return r.AsyncBankOpeningBalances(self)

    @cached_property
    def bank_reconciliations(self) -> r.AsyncBankReconciliations:
        """A comparison of a bank account with a bank statement."""
        return r.AsyncBankReconciliations(self)

    @cached_property
    def bank_transfers(self) -> r.AsyncBankTransfers:
        """Money moved between two bank accounts of the business."""
        return r.AsyncBankTransfers(self)

    @cached_property
    def business_activity_types(self) -> r.AsyncBusinessActivityTypes:
        """A trade that a business can be in."""
        return r.AsyncBusinessActivityTypes(self)

    @cached_property
    def business_exchange_rates(self) -> r.AsyncBusinessExchangeRates:
        """An exchange rate that the business set itself."""
        return r.AsyncBusinessExchangeRates(self)

    @cached_property
    def business_settings(self) -> r.AsyncBusinessSettings:
        """Legal details and default ledger accounts of the business."""
        return r.AsyncBusinessSettings(self)

    @cached_property
    def business_types(self) -> r.AsyncBusinessTypes:
        """A legal kind of business."""
        return r.AsyncBusinessTypes(self)

    @cached_property
    def businesses(self) -> r.AsyncBusinesses:
        """A reference to another resource: its key, its text and its path."""
        return r.AsyncBusinesses(self)

    @cached_property
    def catalog_item_types(self) -> r.AsyncCatalogItemTypes:
        """A reference to another resource: its key, its text and its path."""
        return r.AsyncCatalogItemTypes(self)

    @cached_property
    def cis_settings(self) -> r.AsyncCisSettings:
        """Settings of the Construction Industry Scheme (UK)."""
        return r.AsyncCisSettings(self)

    @cached_property
    def coa_accounts(self) -> r.AsyncCoaAccounts:
        """An account of a chart of accounts template."""
        return r.AsyncCoaAccounts(self)

    @cached_property
    def coa_templates(self) -> r.AsyncCoaTemplates:
        """A chart of accounts that Sage offers for a country."""
        return r.AsyncCoaTemplates(self)

    @cached_property
    def contact_allocations(self) -> r.AsyncContactAllocations:
        """Invoices set against credits or payments on account of one contact."""
        return r.AsyncContactAllocations(self)

    @cached_property
    def contact_opening_balance_types(self) -> r.AsyncContactOpeningBalanceTypes:
        """A reference to another resource: its key, its text and its path."""
        return r.AsyncContactOpeningBalanceTypes(self)

    @cached_property
    def contact_opening_balances(self) -> r.AsyncContactOpeningBalances:
        """An open invoice or credit of a contact from before the books were opened."""
        return r.AsyncContactOpeningBalances(self)

    @cached_property
    def contact_payments(self) -> r.AsyncContactPayments:
        """A receipt from or payment to a contact, or a refund."""
        return r.AsyncContactPayments(self)

    @cached_property
    def contact_person_types(self) -> r.AsyncContactPersonTypes:
        """A role of a contact person."""
        return r.AsyncContactPersonTypes(self)

    @cached_property
    def contact_persons(self) -> r.AsyncContactPersons:
        """A person at an address of a contact."""
        return r.AsyncContactPersons(self)

    @cached_property
    def contact_types(self) -> r.AsyncContactTypes:
        """A reference to another resource: its key, its text and its path."""
        return r.AsyncContactTypes(self)

    @cached_property
    def contacts(self) -> r.AsyncContacts:
        """A customer or supplier, with terms, defaults and addresses."""
        return r.AsyncContacts(self)

    @cached_property
    def corrective_reason_codes(self) -> r.AsyncCorrectiveReasonCodes:
        """A reference to another resource: its key, its text and its path."""
        return r.AsyncCorrectiveReasonCodes(self)

    @cached_property
    def countries(self) -> r.AsyncCountries:
        """A reference to another resource: its key, its text and its path."""
        return r.AsyncCountries(self)

    @cached_property
    def countries_of_registration(self) -> r.AsyncCountriesOfRegistration:
        """A reference to another resource: its key, its text and its path."""
        return r.AsyncCountriesOfRegistration(self)

    @cached_property
    def country_groups(self) -> r.AsyncCountryGroups:
        """A reference to another resource: its key, its text and its path."""
        return r.AsyncCountryGroups(self)

    @cached_property
    def currencies(self) -> r.AsyncCurrencies:
        """A reference to another resource: its key, its text and its path."""
        return r.AsyncCurrencies(self)

    @cached_property
    def datev_settings(self) -> r.AsyncDatevSettings:
        """Numbers for the exchange with DATEV (Germany)."""
        return r.AsyncDatevSettings(self)

    @cached_property
    def draft_tax_returns(self) -> r.AsyncDraftTaxReturns:
        """A tax return that is not yet submitted."""
        return r.AsyncDraftTaxReturns(self)

    @cached_property
    def email_settings(self) -> r.AsyncEmailSettings:
        """How documents are sent by email."""
        return r.AsyncEmailSettings(self)

    @cached_property
    def eu_goods_services_types(self) -> r.AsyncEuGoodsServicesTypes:
        """A reference to another resource: its key, its text and its path."""
        return r.AsyncEuGoodsServicesTypes(self)

    @cached_property
    def eu_sales_descriptions(self) -> r.AsyncEuSalesDescriptions:
        """A nature of supply for EU sales reporting."""
        return r.AsyncEuSalesDescriptions(self)

    @cached_property
    def exchange_rates(self) -> r.AsyncExchangeRates:
        """The rate that applies now between a currency and the base currency."""
        return r.AsyncExchangeRates(self)

    @cached_property
    def financial_settings(self) -> r.AsyncFinancialSettings:
        """Financial year, base currency and tax registration of the business."""
        return r.AsyncFinancialSettings(self)

    @cached_property
    def hosted_artefact_payment_settings(self) -> r.AsyncHostedArtefactPaymentSettings:
        """Whether a document shown online can be paid there."""
        return r.AsyncHostedArtefactPaymentSettings(self)

    @cached_property
    def income_tax_settings(self) -> r.AsyncIncomeTaxSettings:
        """Reads the income tax settings; known by its path only, its shape is not published."""
        return r.AsyncIncomeTaxSettings(self)

    @cached_property
    def invoice_settings(self) -> r.AsyncInvoiceSettings:
        """Numbering, texts and terms of sales documents."""
        return r.AsyncInvoiceSettings(self)

    @cached_property
    def journal_code_types(self) -> r.AsyncJournalCodeTypes:
        """A kind of journal (France)."""
        return r.AsyncJournalCodeTypes(self)

    @cached_property
    def journal_codes(self) -> r.AsyncJournalCodes:
        """A journal that postings are grouped under (France)."""
        return r.AsyncJournalCodes(self)

    @cached_property
    def journals(self) -> r.AsyncJournals:
        """A manual posting of debits and credits."""
        return r.AsyncJournals(self)

    @cached_property
    def ledger_account_classifications(self) -> r.AsyncLedgerAccountClassifications:
        """A reference to another resource: its key, its text and its path."""
        return r.AsyncLedgerAccountClassifications(self)

    @cached_property
    def ledger_account_opening_balances(self) -> r.AsyncLedgerAccountOpeningBalances:
        """Balance of a ledger account when the books were opened."""
        return r.AsyncLedgerAccountOpeningBalances(self)

    @cached_property
    def ledger_account_types(self) -> r.AsyncLedgerAccountTypes:
        """A reference to another resource: its key, its text and its path."""
        return r.AsyncLedgerAccountTypes(self)

    @cached_property
    def ledger_accounts(self) -> r.AsyncLedgerAccounts:
        """An account of the ledger."""
        return r.AsyncLedgerAccounts(self)

    @cached_property
    def ledger_entries(self) -> r.AsyncLedgerEntries:
        """One debit or credit that a transaction made on a ledger account."""
        return r.AsyncLedgerEntries(self)

    @cached_property
    def legal_form_types(self) -> r.AsyncLegalFormTypes:
        """A legal form of a company."""
        return r.AsyncLegalFormTypes(self)

    @cached_property
    def live_exchange_rates(self) -> r.AsyncLiveExchangeRates:
        """A market rate that Sage fetched from outside."""
        return r.AsyncLiveExchangeRates(self)

    @cached_property
    def migration_tax_returns(self) -> r.AsyncMigrationTaxReturns:
        """A tax return taken over from another Sage product."""
        return r.AsyncMigrationTaxReturns(self)

    @cached_property
    def migrations(self) -> r.AsyncMigrations:
        """The move of a business from another Sage product."""
        return r.AsyncMigrations(self)

    @cached_property
    def opening_balance_journals(self) -> r.AsyncOpeningBalanceJournals:
        """Opening balances posted as one journal."""
        return r.AsyncOpeningBalanceJournals(self)

    @cached_property
    def other_payments(self) -> r.AsyncOtherPayments:
        """A payment or receipt outside the customer and supplier accounts."""
        return r.AsyncOtherPayments(self)

    @cached_property
    def payment_methods(self) -> r.AsyncPaymentMethods:
        """A reference to another resource: its key, its text and its path."""
        return r.AsyncPaymentMethods(self)

    @cached_property
    def product_sales_price_types(self) -> r.AsyncProductSalesPriceTypes:
        """A price list for products and stock items."""
        return r.AsyncProductSalesPriceTypes(self)

    @cached_property
    def products(self) -> r.AsyncProducts:
        """A product that is sold or bought without stock control."""
        return r.AsyncProducts(self)

    @cached_property
    def purchase_corrective_invoices(self) -> r.AsyncPurchaseCorrectiveInvoices:
        """A corrected purchase invoice (Spain)."""
        return r.AsyncPurchaseCorrectiveInvoices(self)

    @cached_property
    def purchase_credit_notes(self) -> r.AsyncPurchaseCreditNotes:
        """A credit note from a supplier."""
        return r.AsyncPurchaseCreditNotes(self)

    @cached_property
    def purchase_invoices(self) -> r.AsyncPurchaseInvoices:
        """An invoice from a supplier."""
        return r.AsyncPurchaseInvoices(self)

    @cached_property
    def purchase_quick_entries(self) -> r.AsyncPurchaseQuickEntries:
        """A purchase invoice or credit with one amount and one ledger account."""
        return r.AsyncPurchaseQuickEntries(self)

    @cached_property
    def quick_entry_types(self) -> r.AsyncQuickEntryTypes:
        """A reference to another resource: its key, its text and its path."""
        return r.AsyncQuickEntryTypes(self)

    @cached_property
    def sales_corrective_invoices(self) -> r.AsyncSalesCorrectiveInvoices:
        """A corrected sales invoice (Spain)."""
        return r.AsyncSalesCorrectiveInvoices(self)

    @cached_property
    def sales_credit_notes(self) -> r.AsyncSalesCreditNotes:
        """A credit note to a customer."""
        return r.AsyncSalesCreditNotes(self)

    @cached_property
    def sales_estimates(self) -> r.AsyncSalesEstimates:
        """An estimate for a customer."""
        return r.AsyncSalesEstimates(self)

    @cached_property
    def sales_invoices(self) -> r.AsyncSalesInvoices:
        """An invoice to a customer."""
        return r.AsyncSalesInvoices(self)

    @cached_property
    def sales_quick_entries(self) -> r.AsyncSalesQuickEntries:
        """A sales invoice or credit with one amount and one ledger account."""
        return r.AsyncSalesQuickEntries(self)

    @cached_property
    def sales_quotes(self) -> r.AsyncSalesQuotes:
        """A quote for a customer."""
        return r.AsyncSalesQuotes(self)

    @cached_property
    def service_rate_types(self) -> r.AsyncServiceRateTypes:
        """A rate list for services."""
        return r.AsyncServiceRateTypes(self)

    @cached_property
    def services(self) -> r.AsyncServices:
        """A service that is sold or bought."""
        return r.AsyncServices(self)

    @cached_property
    def stock_items(self) -> r.AsyncStockItems:
        """A product whose quantity Sage keeps."""
        return r.AsyncStockItems(self)

    @cached_property
    def stock_movements(self) -> r.AsyncStockMovements:
        """A change of the quantity of a stock item."""
        return r.AsyncStockMovements(self)

    @cached_property
    def tax_determinations(self) -> r.AsyncTaxDeterminations:
        """A tax rate with its percentages over time."""
        return r.AsyncTaxDeterminations(self)

    @cached_property
    def tax_offices(self) -> r.AsyncTaxOffices:
        """A tax office (Germany)."""
        return r.AsyncTaxOffices(self)

    @cached_property
    def tax_profiles(self) -> r.AsyncTaxProfiles:
        """The registration of the business for one tax."""
        return r.AsyncTaxProfiles(self)

    @cached_property
    def tax_rates(self) -> r.AsyncTaxRates:
        """A tax rate with its percentages over time."""
        return r.AsyncTaxRates(self)

    @cached_property
    def tax_return_frequencies(self) -> r.AsyncTaxReturnFrequencies:
        """A reference to another resource: its key, its text and its path."""
        return r.AsyncTaxReturnFrequencies(self)

    @cached_property
    def tax_returns(self) -> r.AsyncTaxReturns:
        """A tax return."""
        return r.AsyncTaxReturns(self)

    @cached_property
    def tax_schemes(self) -> r.AsyncTaxSchemes:
        """A scheme under which a business reports its tax."""
        return r.AsyncTaxSchemes(self)

    @cached_property
    def tax_types(self) -> r.AsyncTaxTypes:
        """A tax and where it is levied."""
        return r.AsyncTaxTypes(self)

    @cached_property
    def transaction_types(self) -> r.AsyncTransactionTypes:
        """A reference to another resource: its key, its text and its path."""
        return r.AsyncTransactionTypes(self)

    @cached_property
    def transactions(self) -> r.AsyncTransactions:
        """A posting to the ledger, whatever document or payment caused it."""
        return r.AsyncTransactions(self)

    @cached_property
    def trial_balance(self) -> r.AsyncTrialBalance:
        """The trial balance, in a wrapper."""
        return r.AsyncTrialBalance(self)

    @cached_property
    def unallocated_artefacts(self) -> r.AsyncUnallocatedArtefacts:
        """A document or payment with an open amount."""
        return r.AsyncUnallocatedArtefacts(self)

    @cached_property
    def user(self) -> r.AsyncUser:
        """The user who authorised the application."""
        return r.AsyncUser(self)
