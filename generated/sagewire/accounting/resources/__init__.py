"""The resources: one module each, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagewire.accounting.resources.address_regions import AddressRegions as AddressRegions
    from sagewire.accounting.resources.address_regions import AsyncAddressRegions as AsyncAddressRegions
    from sagewire.accounting.resources.address_types import AddressTypes as AddressTypes
    from sagewire.accounting.resources.address_types import AsyncAddressTypes as AsyncAddressTypes
    from sagewire.accounting.resources.addresses import Addresses as Addresses
    from sagewire.accounting.resources.addresses import AsyncAddresses as AsyncAddresses
    from sagewire.accounting.resources.analysis_type_categories import AnalysisTypeCategories as AnalysisTypeCategories
    from sagewire.accounting.resources.analysis_type_categories import (
        AsyncAnalysisTypeCategories as AsyncAnalysisTypeCategories,
    )
    from sagewire.accounting.resources.analysis_types import AnalysisTypes as AnalysisTypes
    from sagewire.accounting.resources.analysis_types import AsyncAnalysisTypes as AsyncAnalysisTypes
    from sagewire.accounting.resources.artefact_statuses import ArtefactStatuses as ArtefactStatuses
    from sagewire.accounting.resources.artefact_statuses import AsyncArtefactStatuses as AsyncArtefactStatuses
    from sagewire.accounting.resources.attachment_context_types import (
        AsyncAttachmentContextTypes as AsyncAttachmentContextTypes,
    )
    from sagewire.accounting.resources.attachment_context_types import AttachmentContextTypes as AttachmentContextTypes
    from sagewire.accounting.resources.attachments import AsyncAttachments as AsyncAttachments
    from sagewire.accounting.resources.attachments import Attachments as Attachments
    from sagewire.accounting.resources.bank_account_types import AsyncBankAccountTypes as AsyncBankAccountTypes
    from sagewire.accounting.resources.bank_account_types import BankAccountTypes as BankAccountTypes
    from sagewire.accounting.resources.bank_accounts import AsyncBankAccounts as AsyncBankAccounts
    from sagewire.accounting.resources.bank_accounts import BankAccounts as BankAccounts
    from sagewire.accounting.resources.bank_deposits import AsyncBankDeposits as AsyncBankDeposits
    from sagewire.accounting.resources.bank_deposits import BankDeposits as BankDeposits
    from sagewire.accounting.resources.bank_opening_balances import AsyncBankOpeningBalances as AsyncBankOpeningBalances
    from sagewire.accounting.resources.bank_opening_balances import BankOpeningBalances as BankOpeningBalances
    from sagewire.accounting.resources.bank_reconciliations import AsyncBankReconciliations as AsyncBankReconciliations
    from sagewire.accounting.resources.bank_reconciliations import BankReconciliations as BankReconciliations
    from sagewire.accounting.resources.bank_transfers import AsyncBankTransfers as AsyncBankTransfers
    from sagewire.accounting.resources.bank_transfers import BankTransfers as BankTransfers
    from sagewire.accounting.resources.business_activity_types import (
        AsyncBusinessActivityTypes as AsyncBusinessActivityTypes,
    )
    from sagewire.accounting.resources.business_activity_types import BusinessActivityTypes as BusinessActivityTypes
    from sagewire.accounting.resources.business_exchange_rates import (
        AsyncBusinessExchangeRates as AsyncBusinessExchangeRates,
    )
    from sagewire.accounting.resources.business_exchange_rates import BusinessExchangeRates as BusinessExchangeRates
    from sagewire.accounting.resources.business_settings import AsyncBusinessSettings as AsyncBusinessSettings
    from sagewire.accounting.resources.business_settings import BusinessSettings as BusinessSettings
    from sagewire.accounting.resources.business_types import AsyncBusinessTypes as AsyncBusinessTypes
    from sagewire.accounting.resources.business_types import BusinessTypes as BusinessTypes
    from sagewire.accounting.resources.businesses import AsyncBusinesses as AsyncBusinesses
    from sagewire.accounting.resources.businesses import Businesses as Businesses
    from sagewire.accounting.resources.catalog_item_types import AsyncCatalogItemTypes as AsyncCatalogItemTypes
    from sagewire.accounting.resources.catalog_item_types import CatalogItemTypes as CatalogItemTypes
    from sagewire.accounting.resources.cis_settings import AsyncCisSettings as AsyncCisSettings
    from sagewire.accounting.resources.cis_settings import CisSettings as CisSettings
    from sagewire.accounting.resources.coa_accounts import AsyncCoaAccounts as AsyncCoaAccounts
    from sagewire.accounting.resources.coa_accounts import CoaAccounts as CoaAccounts
    from sagewire.accounting.resources.coa_templates import AsyncCoaTemplates as AsyncCoaTemplates
    from sagewire.accounting.resources.coa_templates import CoaTemplates as CoaTemplates
    from sagewire.accounting.resources.contact_allocations import AsyncContactAllocations as AsyncContactAllocations
    from sagewire.accounting.resources.contact_allocations import ContactAllocations as ContactAllocations
    from sagewire.accounting.resources.contact_opening_balance_types import (
        AsyncContactOpeningBalanceTypes as AsyncContactOpeningBalanceTypes,
    )
    from sagewire.accounting.resources.contact_opening_balance_types import (
        ContactOpeningBalanceTypes as ContactOpeningBalanceTypes,
    )
    from sagewire.accounting.resources.contact_opening_balances import (
        AsyncContactOpeningBalances as AsyncContactOpeningBalances,
    )
    from sagewire.accounting.resources.contact_opening_balances import ContactOpeningBalances as ContactOpeningBalances
    from sagewire.accounting.resources.contact_payments import AsyncContactPayments as AsyncContactPayments
    from sagewire.accounting.resources.contact_payments import ContactPayments as ContactPayments
    from sagewire.accounting.resources.contact_person_types import AsyncContactPersonTypes as AsyncContactPersonTypes
    from sagewire.accounting.resources.contact_person_types import ContactPersonTypes as ContactPersonTypes
    from sagewire.accounting.resources.contact_persons import AsyncContactPersons as AsyncContactPersons
    from sagewire.accounting.resources.contact_persons import ContactPersons as ContactPersons
    from sagewire.accounting.resources.contact_types import AsyncContactTypes as AsyncContactTypes
    from sagewire.accounting.resources.contact_types import ContactTypes as ContactTypes
    from sagewire.accounting.resources.contacts import AsyncContacts as AsyncContacts
    from sagewire.accounting.resources.contacts import Contacts as Contacts
    from sagewire.accounting.resources.corrective_reason_codes import (
        AsyncCorrectiveReasonCodes as AsyncCorrectiveReasonCodes,
    )
    from sagewire.accounting.resources.corrective_reason_codes import CorrectiveReasonCodes as CorrectiveReasonCodes
    from sagewire.accounting.resources.countries import AsyncCountries as AsyncCountries
    from sagewire.accounting.resources.countries import Countries as Countries
    from sagewire.accounting.resources.countries_of_registration import (
        AsyncCountriesOfRegistration as AsyncCountriesOfRegistration,
    )
    from sagewire.accounting.resources.countries_of_registration import (
        CountriesOfRegistration as CountriesOfRegistration,
    )
    from sagewire.accounting.resources.country_groups import AsyncCountryGroups as AsyncCountryGroups
    from sagewire.accounting.resources.country_groups import CountryGroups as CountryGroups
    from sagewire.accounting.resources.currencies import AsyncCurrencies as AsyncCurrencies
    from sagewire.accounting.resources.currencies import Currencies as Currencies
    from sagewire.accounting.resources.datev_settings import AsyncDatevSettings as AsyncDatevSettings
    from sagewire.accounting.resources.datev_settings import DatevSettings as DatevSettings
    from sagewire.accounting.resources.draft_tax_returns import AsyncDraftTaxReturns as AsyncDraftTaxReturns
    from sagewire.accounting.resources.draft_tax_returns import DraftTaxReturns as DraftTaxReturns
    from sagewire.accounting.resources.email_settings import AsyncEmailSettings as AsyncEmailSettings
    from sagewire.accounting.resources.email_settings import EmailSettings as EmailSettings
    from sagewire.accounting.resources.eu_goods_services_types import (
        AsyncEuGoodsServicesTypes as AsyncEuGoodsServicesTypes,
    )
    from sagewire.accounting.resources.eu_goods_services_types import EuGoodsServicesTypes as EuGoodsServicesTypes
    from sagewire.accounting.resources.eu_sales_descriptions import AsyncEuSalesDescriptions as AsyncEuSalesDescriptions
    from sagewire.accounting.resources.eu_sales_descriptions import EuSalesDescriptions as EuSalesDescriptions
    from sagewire.accounting.resources.exchange_rates import AsyncExchangeRates as AsyncExchangeRates
    from sagewire.accounting.resources.exchange_rates import ExchangeRates as ExchangeRates
    from sagewire.accounting.resources.financial_settings import AsyncFinancialSettings as AsyncFinancialSettings
    from sagewire.accounting.resources.financial_settings import FinancialSettings as FinancialSettings
    from sagewire.accounting.resources.hosted_artefact_payment_settings import (
        AsyncHostedArtefactPaymentSettings as AsyncHostedArtefactPaymentSettings,
    )
    from sagewire.accounting.resources.hosted_artefact_payment_settings import (
        HostedArtefactPaymentSettings as HostedArtefactPaymentSettings,
    )
    from sagewire.accounting.resources.income_tax_settings import AsyncIncomeTaxSettings as AsyncIncomeTaxSettings
    from sagewire.accounting.resources.income_tax_settings import IncomeTaxSettings as IncomeTaxSettings
    from sagewire.accounting.resources.invoice_settings import AsyncInvoiceSettings as AsyncInvoiceSettings
    from sagewire.accounting.resources.invoice_settings import InvoiceSettings as InvoiceSettings
    from sagewire.accounting.resources.journal_code_types import AsyncJournalCodeTypes as AsyncJournalCodeTypes
    from sagewire.accounting.resources.journal_code_types import JournalCodeTypes as JournalCodeTypes
    from sagewire.accounting.resources.journal_codes import AsyncJournalCodes as AsyncJournalCodes
    from sagewire.accounting.resources.journal_codes import JournalCodes as JournalCodes
    from sagewire.accounting.resources.journals import AsyncJournals as AsyncJournals
    from sagewire.accounting.resources.journals import Journals as Journals
    from sagewire.accounting.resources.ledger_account_classifications import (
        AsyncLedgerAccountClassifications as AsyncLedgerAccountClassifications,
    )
    from sagewire.accounting.resources.ledger_account_classifications import (
        LedgerAccountClassifications as LedgerAccountClassifications,
    )
    from sagewire.accounting.resources.ledger_account_opening_balances import (
        AsyncLedgerAccountOpeningBalances as AsyncLedgerAccountOpeningBalances,
    )
    from sagewire.accounting.resources.ledger_account_opening_balances import (
        LedgerAccountOpeningBalances as LedgerAccountOpeningBalances,
    )
    from sagewire.accounting.resources.ledger_account_types import AsyncLedgerAccountTypes as AsyncLedgerAccountTypes
    from sagewire.accounting.resources.ledger_account_types import LedgerAccountTypes as LedgerAccountTypes
    from sagewire.accounting.resources.ledger_accounts import AsyncLedgerAccounts as AsyncLedgerAccounts
    from sagewire.accounting.resources.ledger_accounts import LedgerAccounts as LedgerAccounts
    from sagewire.accounting.resources.ledger_entries import AsyncLedgerEntries as AsyncLedgerEntries
    from sagewire.accounting.resources.ledger_entries import LedgerEntries as LedgerEntries
    from sagewire.accounting.resources.legal_form_types import AsyncLegalFormTypes as AsyncLegalFormTypes
    from sagewire.accounting.resources.legal_form_types import LegalFormTypes as LegalFormTypes
    from sagewire.accounting.resources.live_exchange_rates import AsyncLiveExchangeRates as AsyncLiveExchangeRates
    from sagewire.accounting.resources.live_exchange_rates import LiveExchangeRates as LiveExchangeRates
    from sagewire.accounting.resources.migration_tax_returns import AsyncMigrationTaxReturns as AsyncMigrationTaxReturns
    from sagewire.accounting.resources.migration_tax_returns import MigrationTaxReturns as MigrationTaxReturns
    from sagewire.accounting.resources.migrations import AsyncMigrations as AsyncMigrations
    from sagewire.accounting.resources.migrations import Migrations as Migrations
    from sagewire.accounting.resources.opening_balance_journals import (
        AsyncOpeningBalanceJournals as AsyncOpeningBalanceJournals,
    )
    from sagewire.accounting.resources.opening_balance_journals import OpeningBalanceJournals as OpeningBalanceJournals
    from sagewire.accounting.resources.other_payments import AsyncOtherPayments as AsyncOtherPayments
    from sagewire.accounting.resources.other_payments import OtherPayments as OtherPayments
    from sagewire.accounting.resources.payment_methods import AsyncPaymentMethods as AsyncPaymentMethods
    from sagewire.accounting.resources.payment_methods import PaymentMethods as PaymentMethods
    from sagewire.accounting.resources.product_sales_price_types import (
        AsyncProductSalesPriceTypes as AsyncProductSalesPriceTypes,
    )
    from sagewire.accounting.resources.product_sales_price_types import ProductSalesPriceTypes as ProductSalesPriceTypes
    from sagewire.accounting.resources.products import AsyncProducts as AsyncProducts
    from sagewire.accounting.resources.products import Products as Products
    from sagewire.accounting.resources.purchase_corrective_invoices import (
        AsyncPurchaseCorrectiveInvoices as AsyncPurchaseCorrectiveInvoices,
    )
    from sagewire.accounting.resources.purchase_corrective_invoices import (
        PurchaseCorrectiveInvoices as PurchaseCorrectiveInvoices,
    )
    from sagewire.accounting.resources.purchase_credit_notes import AsyncPurchaseCreditNotes as AsyncPurchaseCreditNotes
    from sagewire.accounting.resources.purchase_credit_notes import PurchaseCreditNotes as PurchaseCreditNotes
    from sagewire.accounting.resources.purchase_invoices import AsyncPurchaseInvoices as AsyncPurchaseInvoices
    from sagewire.accounting.resources.purchase_invoices import PurchaseInvoices as PurchaseInvoices
    from sagewire.accounting.resources.purchase_quick_entries import (
        AsyncPurchaseQuickEntries as AsyncPurchaseQuickEntries,
    )
    from sagewire.accounting.resources.purchase_quick_entries import PurchaseQuickEntries as PurchaseQuickEntries
    from sagewire.accounting.resources.quick_entry_types import AsyncQuickEntryTypes as AsyncQuickEntryTypes
    from sagewire.accounting.resources.quick_entry_types import QuickEntryTypes as QuickEntryTypes
    from sagewire.accounting.resources.sales_corrective_invoices import (
        AsyncSalesCorrectiveInvoices as AsyncSalesCorrectiveInvoices,
    )
    from sagewire.accounting.resources.sales_corrective_invoices import (
        SalesCorrectiveInvoices as SalesCorrectiveInvoices,
    )
    from sagewire.accounting.resources.sales_credit_notes import AsyncSalesCreditNotes as AsyncSalesCreditNotes
    from sagewire.accounting.resources.sales_credit_notes import SalesCreditNotes as SalesCreditNotes
    from sagewire.accounting.resources.sales_estimates import AsyncSalesEstimates as AsyncSalesEstimates
    from sagewire.accounting.resources.sales_estimates import SalesEstimates as SalesEstimates
    from sagewire.accounting.resources.sales_invoices import AsyncSalesInvoices as AsyncSalesInvoices
    from sagewire.accounting.resources.sales_invoices import SalesInvoices as SalesInvoices
    from sagewire.accounting.resources.sales_quick_entries import AsyncSalesQuickEntries as AsyncSalesQuickEntries
    from sagewire.accounting.resources.sales_quick_entries import SalesQuickEntries as SalesQuickEntries
    from sagewire.accounting.resources.sales_quotes import AsyncSalesQuotes as AsyncSalesQuotes
    from sagewire.accounting.resources.sales_quotes import SalesQuotes as SalesQuotes
    from sagewire.accounting.resources.service_rate_types import AsyncServiceRateTypes as AsyncServiceRateTypes
    from sagewire.accounting.resources.service_rate_types import ServiceRateTypes as ServiceRateTypes
    from sagewire.accounting.resources.services import AsyncServices as AsyncServices
    from sagewire.accounting.resources.services import Services as Services
    from sagewire.accounting.resources.stock_items import AsyncStockItems as AsyncStockItems
    from sagewire.accounting.resources.stock_items import StockItems as StockItems
    from sagewire.accounting.resources.stock_movements import AsyncStockMovements as AsyncStockMovements
    from sagewire.accounting.resources.stock_movements import StockMovements as StockMovements
    from sagewire.accounting.resources.tax_determinations import AsyncTaxDeterminations as AsyncTaxDeterminations
    from sagewire.accounting.resources.tax_determinations import TaxDeterminations as TaxDeterminations
    from sagewire.accounting.resources.tax_offices import AsyncTaxOffices as AsyncTaxOffices
    from sagewire.accounting.resources.tax_offices import TaxOffices as TaxOffices
    from sagewire.accounting.resources.tax_profiles import AsyncTaxProfiles as AsyncTaxProfiles
    from sagewire.accounting.resources.tax_profiles import TaxProfiles as TaxProfiles
    from sagewire.accounting.resources.tax_rates import AsyncTaxRates as AsyncTaxRates
    from sagewire.accounting.resources.tax_rates import TaxRates as TaxRates
    from sagewire.accounting.resources.tax_return_frequencies import (
        AsyncTaxReturnFrequencies as AsyncTaxReturnFrequencies,
    )
    from sagewire.accounting.resources.tax_return_frequencies import TaxReturnFrequencies as TaxReturnFrequencies
    from sagewire.accounting.resources.tax_returns import AsyncTaxReturns as AsyncTaxReturns
    from sagewire.accounting.resources.tax_returns import TaxReturns as TaxReturns
    from sagewire.accounting.resources.tax_schemes import AsyncTaxSchemes as AsyncTaxSchemes
    from sagewire.accounting.resources.tax_schemes import TaxSchemes as TaxSchemes
    from sagewire.accounting.resources.tax_types import AsyncTaxTypes as AsyncTaxTypes
    from sagewire.accounting.resources.tax_types import TaxTypes as TaxTypes
    from sagewire.accounting.resources.transaction_types import AsyncTransactionTypes as AsyncTransactionTypes
    from sagewire.accounting.resources.transaction_types import TransactionTypes as TransactionTypes
    from sagewire.accounting.resources.transactions import AsyncTransactions as AsyncTransactions
    from sagewire.accounting.resources.transactions import Transactions as Transactions
    from sagewire.accounting.resources.trial_balance import AsyncTrialBalance as AsyncTrialBalance
    from sagewire.accounting.resources.trial_balance import TrialBalance as TrialBalance
    from sagewire.accounting.resources.unallocated_artefacts import (
        AsyncUnallocatedArtefacts as AsyncUnallocatedArtefacts,
    )
    from sagewire.accounting.resources.unallocated_artefacts import UnallocatedArtefacts as UnallocatedArtefacts
    from sagewire.accounting.resources.user import AsyncUser as AsyncUser
    from sagewire.accounting.resources.user import User as User
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "address_regions": "AddressRegions AsyncAddressRegions",
        "address_types": "AddressTypes AsyncAddressTypes",
        "addresses": "Addresses AsyncAddresses",
        "analysis_type_categories": "AnalysisTypeCategories AsyncAnalysisTypeCategories",
        "analysis_types": "AnalysisTypes AsyncAnalysisTypes",
        "artefact_statuses": "ArtefactStatuses AsyncArtefactStatuses",
        "attachment_context_types": "AttachmentContextTypes AsyncAttachmentContextTypes",
        "attachments": "Attachments AsyncAttachments",
        "bank_account_types": "BankAccountTypes AsyncBankAccountTypes",
        "bank_accounts": "BankAccounts AsyncBankAccounts",
        "bank_deposits": "BankDeposits AsyncBankDeposits",
        "bank_opening_balances": "BankOpeningBalances AsyncBankOpeningBalances",
        "bank_reconciliations": "BankReconciliations AsyncBankReconciliations",
        "bank_transfers": "BankTransfers AsyncBankTransfers",
        "business_activity_types": "BusinessActivityTypes AsyncBusinessActivityTypes",
        "business_exchange_rates": "BusinessExchangeRates AsyncBusinessExchangeRates",
        "business_settings": "BusinessSettings AsyncBusinessSettings",
        "business_types": "BusinessTypes AsyncBusinessTypes",
        "businesses": "Businesses AsyncBusinesses",
        "catalog_item_types": "CatalogItemTypes AsyncCatalogItemTypes",
        "cis_settings": "CisSettings AsyncCisSettings",
        "coa_accounts": "CoaAccounts AsyncCoaAccounts",
        "coa_templates": "CoaTemplates AsyncCoaTemplates",
        "contact_allocations": "ContactAllocations AsyncContactAllocations",
        "contact_opening_balance_types": "ContactOpeningBalanceTypes AsyncContactOpeningBalanceTypes",
        "contact_opening_balances": "ContactOpeningBalances AsyncContactOpeningBalances",
        "contact_payments": "ContactPayments AsyncContactPayments",
        "contact_person_types": "ContactPersonTypes AsyncContactPersonTypes",
        "contact_persons": "ContactPersons AsyncContactPersons",
        "contact_types": "ContactTypes AsyncContactTypes",
        "contacts": "Contacts AsyncContacts",
        "corrective_reason_codes": "CorrectiveReasonCodes AsyncCorrectiveReasonCodes",
        "countries": "Countries AsyncCountries",
        "countries_of_registration": "CountriesOfRegistration AsyncCountriesOfRegistration",
        "country_groups": "CountryGroups AsyncCountryGroups",
        "currencies": "Currencies AsyncCurrencies",
        "datev_settings": "DatevSettings AsyncDatevSettings",
        "draft_tax_returns": "DraftTaxReturns AsyncDraftTaxReturns",
        "email_settings": "EmailSettings AsyncEmailSettings",
        "eu_goods_services_types": "EuGoodsServicesTypes AsyncEuGoodsServicesTypes",
        "eu_sales_descriptions": "EuSalesDescriptions AsyncEuSalesDescriptions",
        "exchange_rates": "ExchangeRates AsyncExchangeRates",
        "financial_settings": "FinancialSettings AsyncFinancialSettings",
        "hosted_artefact_payment_settings": "HostedArtefactPaymentSettings AsyncHostedArtefactPaymentSettings",
        "income_tax_settings": "IncomeTaxSettings AsyncIncomeTaxSettings",
        "invoice_settings": "InvoiceSettings AsyncInvoiceSettings",
        "journal_code_types": "JournalCodeTypes AsyncJournalCodeTypes",
        "journal_codes": "JournalCodes AsyncJournalCodes",
        "journals": "Journals AsyncJournals",
        "ledger_account_classifications": "LedgerAccountClassifications AsyncLedgerAccountClassifications",
        "ledger_account_opening_balances": "LedgerAccountOpeningBalances AsyncLedgerAccountOpeningBalances",
        "ledger_account_types": "LedgerAccountTypes AsyncLedgerAccountTypes",
        "ledger_accounts": "LedgerAccounts AsyncLedgerAccounts",
        "ledger_entries": "LedgerEntries AsyncLedgerEntries",
        "legal_form_types": "LegalFormTypes AsyncLegalFormTypes",
        "live_exchange_rates": "LiveExchangeRates AsyncLiveExchangeRates",
        "migration_tax_returns": "MigrationTaxReturns AsyncMigrationTaxReturns",
        "migrations": "Migrations AsyncMigrations",
        "opening_balance_journals": "OpeningBalanceJournals AsyncOpeningBalanceJournals",
        "other_payments": "OtherPayments AsyncOtherPayments",
        "payment_methods": "PaymentMethods AsyncPaymentMethods",
        "product_sales_price_types": "ProductSalesPriceTypes AsyncProductSalesPriceTypes",
        "products": "Products AsyncProducts",
        "purchase_corrective_invoices": "PurchaseCorrectiveInvoices AsyncPurchaseCorrectiveInvoices",
        "purchase_credit_notes": "PurchaseCreditNotes AsyncPurchaseCreditNotes",
        "purchase_invoices": "PurchaseInvoices AsyncPurchaseInvoices",
        "purchase_quick_entries": "PurchaseQuickEntries AsyncPurchaseQuickEntries",
        "quick_entry_types": "QuickEntryTypes AsyncQuickEntryTypes",
        "sales_corrective_invoices": "SalesCorrectiveInvoices AsyncSalesCorrectiveInvoices",
        "sales_credit_notes": "SalesCreditNotes AsyncSalesCreditNotes",
        "sales_estimates": "SalesEstimates AsyncSalesEstimates",
        "sales_invoices": "SalesInvoices AsyncSalesInvoices",
        "sales_quick_entries": "SalesQuickEntries AsyncSalesQuickEntries",
        "sales_quotes": "SalesQuotes AsyncSalesQuotes",
        "service_rate_types": "ServiceRateTypes AsyncServiceRateTypes",
        "services": "Services AsyncServices",
        "stock_items": "StockItems AsyncStockItems",
        "stock_movements": "StockMovements AsyncStockMovements",
        "tax_determinations": "TaxDeterminations AsyncTaxDeterminations",
        "tax_offices": "TaxOffices AsyncTaxOffices",
        "tax_profiles": "TaxProfiles AsyncTaxProfiles",
        "tax_rates": "TaxRates AsyncTaxRates",
        "tax_return_frequencies": "TaxReturnFrequencies AsyncTaxReturnFrequencies",
        "tax_returns": "TaxReturns AsyncTaxReturns",
        "tax_schemes": "TaxSchemes AsyncTaxSchemes",
        "tax_types": "TaxTypes AsyncTaxTypes",
        "transaction_types": "TransactionTypes AsyncTransactionTypes",
        "transactions": "Transactions AsyncTransactions",
        "trial_balance": "TrialBalance AsyncTrialBalance",
        "unallocated_artefacts": "UnallocatedArtefacts AsyncUnallocatedArtefacts",
        "user": "User AsyncUser",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
