"""What is read: one class a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagewire.accounting.models.address import Address as Address
    from sagewire.accounting.models.address_region import AddressRegion as AddressRegion
    from sagewire.accounting.models.allocated_artefact import AllocatedArtefact as AllocatedArtefact
    from sagewire.accounting.models.allocated_payment_artefact import (
        AllocatedPaymentArtefact as AllocatedPaymentArtefact,
    )
    from sagewire.accounting.models.analysis_type import AnalysisType as AnalysisType
    from sagewire.accounting.models.analysis_type_category import AnalysisTypeCategory as AnalysisTypeCategory
    from sagewire.accounting.models.analysis_type_line_item import AnalysisTypeLineItem as AnalysisTypeLineItem
    from sagewire.accounting.models.artefact_detailed_tax_analysis import (
        ArtefactDetailedTaxAnalysis as ArtefactDetailedTaxAnalysis,
    )
    from sagewire.accounting.models.artefact_detailed_tax_analysis_breakdown import (
        ArtefactDetailedTaxAnalysisBreakdown as ArtefactDetailedTaxAnalysisBreakdown,
    )
    from sagewire.accounting.models.artefact_tax_analysis import ArtefactTaxAnalysis as ArtefactTaxAnalysis
    from sagewire.accounting.models.attachment import Attachment as Attachment
    from sagewire.accounting.models.bank_account import BankAccount as BankAccount
    from sagewire.accounting.models.bank_account_contact import BankAccountContact as BankAccountContact
    from sagewire.accounting.models.bank_account_details import BankAccountDetails as BankAccountDetails
    from sagewire.accounting.models.bank_deposit import BankDeposit as BankDeposit
    from sagewire.accounting.models.bank_opening_balance import BankOpeningBalance as BankOpeningBalance
    from sagewire.accounting.models.bank_reconciliation import BankReconciliation as BankReconciliation
    from sagewire.accounting.models.bank_reconciliation_status import (
        BankReconciliationStatus as BankReconciliationStatus,
    )
    from sagewire.accounting.models.bank_transfer import BankTransfer as BankTransfer
    from sagewire.accounting.models.base import Base as Base
    from sagewire.accounting.models.base_journal_line import BaseJournalLine as BaseJournalLine
    from sagewire.accounting.models.business import Business as Business
    from sagewire.accounting.models.business_activity_type import BusinessActivityType as BusinessActivityType
    from sagewire.accounting.models.business_exchange_rate import BusinessExchangeRate as BusinessExchangeRate
    from sagewire.accounting.models.business_settings import BusinessSettings as BusinessSettings
    from sagewire.accounting.models.business_type import BusinessType as BusinessType
    from sagewire.accounting.models.cis_settings import CisSettings as CisSettings
    from sagewire.accounting.models.coa_account import CoaAccount as CoaAccount
    from sagewire.accounting.models.coa_group_type import CoaGroupType as CoaGroupType
    from sagewire.accounting.models.coa_template import CoaTemplate as CoaTemplate
    from sagewire.accounting.models.component_tax_rate import ComponentTaxRate as ComponentTaxRate
    from sagewire.accounting.models.contact import Contact as Contact
    from sagewire.accounting.models.contact import ContactCreditTerms as ContactCreditTerms
    from sagewire.accounting.models.contact_allocation import ContactAllocation as ContactAllocation
    from sagewire.accounting.models.contact_cis_deduction_rate import ContactCisDeductionRate as ContactCisDeductionRate
    from sagewire.accounting.models.contact_cis_settings import ContactCisSettings as ContactCisSettings
    from sagewire.accounting.models.contact_opening_balance import ContactOpeningBalance as ContactOpeningBalance
    from sagewire.accounting.models.contact_payment import ContactPayment as ContactPayment
    from sagewire.accounting.models.contact_person import ContactPerson as ContactPerson
    from sagewire.accounting.models.contact_person_type import ContactPersonType as ContactPersonType
    from sagewire.accounting.models.contact_tax_treatment import ContactTaxTreatment as ContactTaxTreatment
    from sagewire.accounting.models.country import Country as Country
    from sagewire.accounting.models.datev_settings import DatevSettings as DatevSettings
    from sagewire.accounting.models.default_ledger_accounts import DefaultLedgerAccounts as DefaultLedgerAccounts
    from sagewire.accounting.models.default_messages import DefaultMessages as DefaultMessages
    from sagewire.accounting.models.draft_tax_return import DraftTaxReturn as DraftTaxReturn
    from sagewire.accounting.models.email_settings import EmailSettings as EmailSettings
    from sagewire.accounting.models.error_entry import ErrorEntry as ErrorEntry
    from sagewire.accounting.models.eu_sales_description import EuSalesDescription as EuSalesDescription
    from sagewire.accounting.models.exchange_rate import ExchangeRate as ExchangeRate
    from sagewire.accounting.models.financial_settings import FinancialSettings as FinancialSettings
    from sagewire.accounting.models.footer_details import FooterDetails as FooterDetails
    from sagewire.accounting.models.gb_box_data import GbBoxData as GbBoxData
    from sagewire.accounting.models.generic import Generic as Generic
    from sagewire.accounting.models.hosted_artefact_payment_setting import (
        HostedArtefactPaymentSetting as HostedArtefactPaymentSetting,
    )
    from sagewire.accounting.models.ie_box_data import IeBoxData as IeBoxData
    from sagewire.accounting.models.invoice_settings import InvoiceSettings as InvoiceSettings
    from sagewire.accounting.models.invoice_settings import (
        InvoiceSettingsCustomerCreditTerms as InvoiceSettingsCustomerCreditTerms,
    )
    from sagewire.accounting.models.invoice_settings import (
        InvoiceSettingsVendorCreditTerms as InvoiceSettingsVendorCreditTerms,
    )
    from sagewire.accounting.models.invoice_settings_document_headings import (
        InvoiceSettingsDocumentHeadings as InvoiceSettingsDocumentHeadings,
    )
    from sagewire.accounting.models.invoice_settings_line_item_titles import (
        InvoiceSettingsLineItemTitles as InvoiceSettingsLineItemTitles,
    )
    from sagewire.accounting.models.journal import Journal as Journal
    from sagewire.accounting.models.journal_code import JournalCode as JournalCode
    from sagewire.accounting.models.journal_code_type import JournalCodeType as JournalCodeType
    from sagewire.accounting.models.journal_line import JournalLine as JournalLine
    from sagewire.accounting.models.ledger_account import LedgerAccount as LedgerAccount
    from sagewire.accounting.models.ledger_account_balance_details import (
        LedgerAccountBalanceDetails as LedgerAccountBalanceDetails,
    )
    from sagewire.accounting.models.ledger_account_opening_balance import (
        LedgerAccountOpeningBalance as LedgerAccountOpeningBalance,
    )
    from sagewire.accounting.models.ledger_entry import LedgerEntry as LedgerEntry
    from sagewire.accounting.models.legal_form_type import LegalFormType as LegalFormType
    from sagewire.accounting.models.link import Link as Link
    from sagewire.accounting.models.live_exchange_rate import LiveExchangeRate as LiveExchangeRate
    from sagewire.accounting.models.migration import Migration as Migration
    from sagewire.accounting.models.migration_status import MigrationStatus as MigrationStatus
    from sagewire.accounting.models.migration_tax_return import MigrationTaxReturn as MigrationTaxReturn
    from sagewire.accounting.models.mtd_obligation_period import MtdObligationPeriod as MtdObligationPeriod
    from sagewire.accounting.models.opening_balance_journal import OpeningBalanceJournal as OpeningBalanceJournal
    from sagewire.accounting.models.other_payment import OtherPayment as OtherPayment
    from sagewire.accounting.models.other_payment_line_item import OtherPaymentLineItem as OtherPaymentLineItem
    from sagewire.accounting.models.payment_allocation import PaymentAllocation as PaymentAllocation
    from sagewire.accounting.models.payment_on_account import PaymentOnAccount as PaymentOnAccount
    from sagewire.accounting.models.post_addresses import PostAddresses as PostAddresses
    from sagewire.accounting.models.post_addresses_address import PostAddressesAddress as PostAddressesAddress
    from sagewire.accounting.models.post_analysis_type_categories import (
        PostAnalysisTypeCategories as PostAnalysisTypeCategories,
    )
    from sagewire.accounting.models.post_analysis_type_categories_analysis_type_category import (
        PostAnalysisTypeCategoriesAnalysisTypeCategory as PostAnalysisTypeCategoriesAnalysisTypeCategory,
    )
    from sagewire.accounting.models.post_attachments import PostAttachments as PostAttachments
    from sagewire.accounting.models.post_attachments_attachment import (
        PostAttachmentsAttachment as PostAttachmentsAttachment,
    )
    from sagewire.accounting.models.post_bank_accounts import PostBankAccounts as PostBankAccounts
    from sagewire.accounting.models.post_bank_accounts_bank_account import (
        PostBankAccountsBankAccount as PostBankAccountsBankAccount,
    )
    from sagewire.accounting.models.post_bank_accounts_bank_account_bank_account_details import (
        PostBankAccountsBankAccountBankAccountDetails as PostBankAccountsBankAccountBankAccountDetails,
    )
    from sagewire.accounting.models.post_bank_accounts_bank_account_journal_code import (
        PostBankAccountsBankAccountJournalCode as PostBankAccountsBankAccountJournalCode,
    )
    from sagewire.accounting.models.post_bank_accounts_bank_account_main_address import (
        PostBankAccountsBankAccountMainAddress as PostBankAccountsBankAccountMainAddress,
    )
    from sagewire.accounting.models.post_bank_accounts_bank_account_main_contact_person import (
        PostBankAccountsBankAccountMainContactPerson as PostBankAccountsBankAccountMainContactPerson,
    )
    from sagewire.accounting.models.post_bank_deposits import PostBankDeposits as PostBankDeposits
    from sagewire.accounting.models.post_bank_deposits_bank_deposit import (
        PostBankDepositsBankDeposit as PostBankDepositsBankDeposit,
    )
    from sagewire.accounting.models.post_bank_opening_balances import PostBankOpeningBalances as PostBankOpeningBalances
    from sagewire.accounting.models.post_bank_opening_balances_bank_opening_balance import (
        PostBankOpeningBalancesBankOpeningBalance as PostBankOpeningBalancesBankOpeningBalance,
    )
    from sagewire.accounting.models.post_bank_reconciliations import PostBankReconciliations as PostBankReconciliations
    from sagewire.accounting.models.post_bank_reconciliations_bank_reconciliation import (
        PostBankReconciliationsBankReconciliation as PostBankReconciliationsBankReconciliation,
    )
    from sagewire.accounting.models.post_bank_transfers import PostBankTransfers as PostBankTransfers
    from sagewire.accounting.models.post_bank_transfers_bank_transfer import (
        PostBankTransfersBankTransfer as PostBankTransfersBankTransfer,
    )
    from sagewire.accounting.models.post_business_exchange_rates import (
        PostBusinessExchangeRates as PostBusinessExchangeRates,
    )
    from sagewire.accounting.models.post_business_exchange_rates_business_exchange_rate import (
        PostBusinessExchangeRatesBusinessExchangeRate as PostBusinessExchangeRatesBusinessExchangeRate,
    )
    from sagewire.accounting.models.post_contact_allocations import PostContactAllocations as PostContactAllocations
    from sagewire.accounting.models.post_contact_allocations_contact_allocation import (
        PostContactAllocationsContactAllocation as PostContactAllocationsContactAllocation,
    )
    from sagewire.accounting.models.post_contact_allocations_contact_allocation_allocated_artefact import (
        PostContactAllocationsContactAllocationAllocatedArtefact as PostContactAllocationsContactAllocationAllocatedArtefact,
    )
    from sagewire.accounting.models.post_contact_opening_balances import (
        PostContactOpeningBalances as PostContactOpeningBalances,
    )
    from sagewire.accounting.models.post_contact_opening_balances_contact_opening_balance import (
        PostContactOpeningBalancesContactOpeningBalance as PostContactOpeningBalancesContactOpeningBalance,
    )
    from sagewire.accounting.models.post_contact_payments import PostContactPayments as PostContactPayments
    from sagewire.accounting.models.post_contact_payments_contact_payment import (
        PostContactPaymentsContactPayment as PostContactPaymentsContactPayment,
    )
    from sagewire.accounting.models.post_contact_payments_contact_payment_allocated_artefact import (
        PostContactPaymentsContactPaymentAllocatedArtefact as PostContactPaymentsContactPaymentAllocatedArtefact,
    )
    from sagewire.accounting.models.post_contact_payments_contact_payment_payment_on_account import (
        PostContactPaymentsContactPaymentPaymentOnAccount as PostContactPaymentsContactPaymentPaymentOnAccount,
    )
    from sagewire.accounting.models.post_contact_persons import PostContactPersons as PostContactPersons
    from sagewire.accounting.models.post_contact_persons_contact_person import (
        PostContactPersonsContactPerson as PostContactPersonsContactPerson,
    )
    from sagewire.accounting.models.post_contacts import PostContacts as PostContacts
    from sagewire.accounting.models.post_contacts_contact import PostContactsContact as PostContactsContact
    from sagewire.accounting.models.post_contacts_contact import (
        PostContactsContactCreditTerms as PostContactsContactCreditTerms,
    )
    from sagewire.accounting.models.post_contacts_contact_bank_account_details import (
        PostContactsContactBankAccountDetails as PostContactsContactBankAccountDetails,
    )
    from sagewire.accounting.models.post_contacts_contact_delivery_address import (
        PostContactsContactDeliveryAddress as PostContactsContactDeliveryAddress,
    )
    from sagewire.accounting.models.post_contacts_contact_main_address import (
        PostContactsContactMainAddress as PostContactsContactMainAddress,
    )
    from sagewire.accounting.models.post_contacts_contact_main_contact_person import (
        PostContactsContactMainContactPerson as PostContactsContactMainContactPerson,
    )
    from sagewire.accounting.models.post_contacts_contact_tax_treatment import (
        PostContactsContactTaxTreatment as PostContactsContactTaxTreatment,
    )
    from sagewire.accounting.models.post_hosted_artefact_payment_settings import (
        PostHostedArtefactPaymentSettings as PostHostedArtefactPaymentSettings,
    )
    from sagewire.accounting.models.post_hosted_artefact_payment_settings_hosted_artefact_payment_setting import (
        PostHostedArtefactPaymentSettingsHostedArtefactPaymentSetting as PostHostedArtefactPaymentSettingsHostedArtefactPaymentSetting,
    )
    from sagewire.accounting.models.post_journal_codes import PostJournalCodes as PostJournalCodes
    from sagewire.accounting.models.post_journal_codes_journal_code import (
        PostJournalCodesJournalCode as PostJournalCodesJournalCode,
    )
    from sagewire.accounting.models.post_journals import PostJournals as PostJournals
    from sagewire.accounting.models.post_journals_journal import PostJournalsJournal as PostJournalsJournal
    from sagewire.accounting.models.post_journals_journal_journal_code import (
        PostJournalsJournalJournalCode as PostJournalsJournalJournalCode,
    )
    from sagewire.accounting.models.post_journals_journal_journal_line import (
        PostJournalsJournalJournalLine as PostJournalsJournalJournalLine,
    )
    from sagewire.accounting.models.post_ledger_account_opening_balances import (
        PostLedgerAccountOpeningBalances as PostLedgerAccountOpeningBalances,
    )
    from sagewire.accounting.models.post_ledger_account_opening_balances_ledger_account_opening_balance import (
        PostLedgerAccountOpeningBalancesLedgerAccountOpeningBalance as PostLedgerAccountOpeningBalancesLedgerAccountOpeningBalance,
    )
    from sagewire.accounting.models.post_ledger_accounts import PostLedgerAccounts as PostLedgerAccounts
    from sagewire.accounting.models.post_ledger_accounts_ledger_account import (
        PostLedgerAccountsLedgerAccount as PostLedgerAccountsLedgerAccount,
    )
    from sagewire.accounting.models.post_migration_tax_returns import PostMigrationTaxReturns as PostMigrationTaxReturns
    from sagewire.accounting.models.post_migration_tax_returns_migration_tax_return import (
        PostMigrationTaxReturnsMigrationTaxReturn as PostMigrationTaxReturnsMigrationTaxReturn,
    )
    from sagewire.accounting.models.post_migration_tax_returns_migration_tax_return_gb import (
        PostMigrationTaxReturnsMigrationTaxReturnGb as PostMigrationTaxReturnsMigrationTaxReturnGb,
    )
    from sagewire.accounting.models.post_migration_tax_returns_migration_tax_return_ie import (
        PostMigrationTaxReturnsMigrationTaxReturnIe as PostMigrationTaxReturnsMigrationTaxReturnIe,
    )
    from sagewire.accounting.models.post_opening_balance_journals import (
        PostOpeningBalanceJournals as PostOpeningBalanceJournals,
    )
    from sagewire.accounting.models.post_opening_balance_journals_opening_balance_journal import (
        PostOpeningBalanceJournalsOpeningBalanceJournal as PostOpeningBalanceJournalsOpeningBalanceJournal,
    )
    from sagewire.accounting.models.post_opening_balance_journals_opening_balance_journal_journal_line import (
        PostOpeningBalanceJournalsOpeningBalanceJournalJournalLine as PostOpeningBalanceJournalsOpeningBalanceJournalJournalLine,
    )
    from sagewire.accounting.models.post_other_payments import PostOtherPayments as PostOtherPayments
    from sagewire.accounting.models.post_other_payments_other_payment import (
        PostOtherPaymentsOtherPayment as PostOtherPaymentsOtherPayment,
    )
    from sagewire.accounting.models.post_other_payments_other_payment_payment_line import (
        PostOtherPaymentsOtherPaymentPaymentLine as PostOtherPaymentsOtherPaymentPaymentLine,
    )
    from sagewire.accounting.models.post_product_sales_price_types import (
        PostProductSalesPriceTypes as PostProductSalesPriceTypes,
    )
    from sagewire.accounting.models.post_product_sales_price_types_product_sales_price_type import (
        PostProductSalesPriceTypesProductSalesPriceType as PostProductSalesPriceTypesProductSalesPriceType,
    )
    from sagewire.accounting.models.post_products import PostProducts as PostProducts
    from sagewire.accounting.models.post_products_product import PostProductsProduct as PostProductsProduct
    from sagewire.accounting.models.post_products_product_sales_price import (
        PostProductsProductSalesPrice as PostProductsProductSalesPrice,
    )
    from sagewire.accounting.models.post_purchase_corrective_invoices import (
        PostPurchaseCorrectiveInvoices as PostPurchaseCorrectiveInvoices,
    )
    from sagewire.accounting.models.post_purchase_corrective_invoices_purchase_corrective_invoice import (
        PostPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoice as PostPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoice,
    )
    from sagewire.accounting.models.post_purchase_corrective_invoices_purchase_corrective_invoice_invoice_line import (
        PostPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceInvoiceLine as PostPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceInvoiceLine,
    )
    from sagewire.accounting.models.post_purchase_corrective_invoices_purchase_corrective_invoice_tax_analysis_item import (
        PostPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceTaxAnalysisItem as PostPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceTaxAnalysisItem,
    )
    from sagewire.accounting.models.post_purchase_credit_notes import PostPurchaseCreditNotes as PostPurchaseCreditNotes
    from sagewire.accounting.models.post_purchase_credit_notes_purchase_credit_note import (
        PostPurchaseCreditNotesPurchaseCreditNote as PostPurchaseCreditNotesPurchaseCreditNote,
    )
    from sagewire.accounting.models.post_purchase_credit_notes_purchase_credit_note_credit_note_line import (
        PostPurchaseCreditNotesPurchaseCreditNoteCreditNoteLine as PostPurchaseCreditNotesPurchaseCreditNoteCreditNoteLine,
    )
    from sagewire.accounting.models.post_purchase_credit_notes_purchase_credit_note_tax_analysis_item import (
        PostPurchaseCreditNotesPurchaseCreditNoteTaxAnalysisItem as PostPurchaseCreditNotesPurchaseCreditNoteTaxAnalysisItem,
    )
    from sagewire.accounting.models.post_purchase_invoices import PostPurchaseInvoices as PostPurchaseInvoices
    from sagewire.accounting.models.post_purchase_invoices_purchase_invoice import (
        PostPurchaseInvoicesPurchaseInvoice as PostPurchaseInvoicesPurchaseInvoice,
    )
    from sagewire.accounting.models.post_purchase_invoices_purchase_invoice_invoice_line import (
        PostPurchaseInvoicesPurchaseInvoiceInvoiceLine as PostPurchaseInvoicesPurchaseInvoiceInvoiceLine,
    )
    from sagewire.accounting.models.post_purchase_invoices_purchase_invoice_tax_analysis_item import (
        PostPurchaseInvoicesPurchaseInvoiceTaxAnalysisItem as PostPurchaseInvoicesPurchaseInvoiceTaxAnalysisItem,
    )
    from sagewire.accounting.models.post_purchase_quick_entries import (
        PostPurchaseQuickEntries as PostPurchaseQuickEntries,
    )
    from sagewire.accounting.models.post_purchase_quick_entries_purchase_quick_entry import (
        PostPurchaseQuickEntriesPurchaseQuickEntry as PostPurchaseQuickEntriesPurchaseQuickEntry,
    )
    from sagewire.accounting.models.post_purchase_quick_entries_purchase_quick_entry_analysis_type_category import (
        PostPurchaseQuickEntriesPurchaseQuickEntryAnalysisTypeCategory as PostPurchaseQuickEntriesPurchaseQuickEntryAnalysisTypeCategory,
    )
    from sagewire.accounting.models.post_sales_corrective_invoices import (
        PostSalesCorrectiveInvoices as PostSalesCorrectiveInvoices,
    )
    from sagewire.accounting.models.post_sales_corrective_invoices_sales_corrective_invoice import (
        PostSalesCorrectiveInvoicesSalesCorrectiveInvoice as PostSalesCorrectiveInvoicesSalesCorrectiveInvoice,
    )
    from sagewire.accounting.models.post_sales_corrective_invoices_sales_corrective_invoice_delivery_address import (
        PostSalesCorrectiveInvoicesSalesCorrectiveInvoiceDeliveryAddress as PostSalesCorrectiveInvoicesSalesCorrectiveInvoiceDeliveryAddress,
    )
    from sagewire.accounting.models.post_sales_corrective_invoices_sales_corrective_invoice_invoice_line import (
        PostSalesCorrectiveInvoicesSalesCorrectiveInvoiceInvoiceLine as PostSalesCorrectiveInvoicesSalesCorrectiveInvoiceInvoiceLine,
    )
    from sagewire.accounting.models.post_sales_corrective_invoices_sales_corrective_invoice_main_address import (
        PostSalesCorrectiveInvoicesSalesCorrectiveInvoiceMainAddress as PostSalesCorrectiveInvoicesSalesCorrectiveInvoiceMainAddress,
    )
    from sagewire.accounting.models.post_sales_corrective_invoices_sales_corrective_invoice_tax_analysis_item import (
        PostSalesCorrectiveInvoicesSalesCorrectiveInvoiceTaxAnalysisItem as PostSalesCorrectiveInvoicesSalesCorrectiveInvoiceTaxAnalysisItem,
    )
    from sagewire.accounting.models.post_sales_credit_notes import PostSalesCreditNotes as PostSalesCreditNotes
    from sagewire.accounting.models.post_sales_credit_notes_sales_credit_note import (
        PostSalesCreditNotesSalesCreditNote as PostSalesCreditNotesSalesCreditNote,
    )
    from sagewire.accounting.models.post_sales_credit_notes_sales_credit_note_credit_note_line import (
        PostSalesCreditNotesSalesCreditNoteCreditNoteLine as PostSalesCreditNotesSalesCreditNoteCreditNoteLine,
    )
    from sagewire.accounting.models.post_sales_credit_notes_sales_credit_note_delivery_address import (
        PostSalesCreditNotesSalesCreditNoteDeliveryAddress as PostSalesCreditNotesSalesCreditNoteDeliveryAddress,
    )
    from sagewire.accounting.models.post_sales_credit_notes_sales_credit_note_main_address import (
        PostSalesCreditNotesSalesCreditNoteMainAddress as PostSalesCreditNotesSalesCreditNoteMainAddress,
    )
    from sagewire.accounting.models.post_sales_credit_notes_sales_credit_note_tax_analysis_item import (
        PostSalesCreditNotesSalesCreditNoteTaxAnalysisItem as PostSalesCreditNotesSalesCreditNoteTaxAnalysisItem,
    )
    from sagewire.accounting.models.post_sales_estimates import PostSalesEstimates as PostSalesEstimates
    from sagewire.accounting.models.post_sales_estimates_sales_estimate import (
        PostSalesEstimatesSalesEstimate as PostSalesEstimatesSalesEstimate,
    )
    from sagewire.accounting.models.post_sales_estimates_sales_estimate_delivery_address import (
        PostSalesEstimatesSalesEstimateDeliveryAddress as PostSalesEstimatesSalesEstimateDeliveryAddress,
    )
    from sagewire.accounting.models.post_sales_estimates_sales_estimate_estimate_line import (
        PostSalesEstimatesSalesEstimateEstimateLine as PostSalesEstimatesSalesEstimateEstimateLine,
    )
    from sagewire.accounting.models.post_sales_estimates_sales_estimate_main_address import (
        PostSalesEstimatesSalesEstimateMainAddress as PostSalesEstimatesSalesEstimateMainAddress,
    )
    from sagewire.accounting.models.post_sales_estimates_sales_estimate_tax_analysis_item import (
        PostSalesEstimatesSalesEstimateTaxAnalysisItem as PostSalesEstimatesSalesEstimateTaxAnalysisItem,
    )
    from sagewire.accounting.models.post_sales_invoices import PostSalesInvoices as PostSalesInvoices
    from sagewire.accounting.models.post_sales_invoices_sales_invoice import (
        PostSalesInvoicesSalesInvoice as PostSalesInvoicesSalesInvoice,
    )
    from sagewire.accounting.models.post_sales_invoices_sales_invoice_delivery_address import (
        PostSalesInvoicesSalesInvoiceDeliveryAddress as PostSalesInvoicesSalesInvoiceDeliveryAddress,
    )
    from sagewire.accounting.models.post_sales_invoices_sales_invoice_invoice_line import (
        PostSalesInvoicesSalesInvoiceInvoiceLine as PostSalesInvoicesSalesInvoiceInvoiceLine,
    )
    from sagewire.accounting.models.post_sales_invoices_sales_invoice_main_address import (
        PostSalesInvoicesSalesInvoiceMainAddress as PostSalesInvoicesSalesInvoiceMainAddress,
    )
    from sagewire.accounting.models.post_sales_invoices_sales_invoice_recurring_invoice import (
        PostSalesInvoicesSalesInvoiceRecurringInvoice as PostSalesInvoicesSalesInvoiceRecurringInvoice,
    )
    from sagewire.accounting.models.post_sales_invoices_sales_invoice_tax_analysis_item import (
        PostSalesInvoicesSalesInvoiceTaxAnalysisItem as PostSalesInvoicesSalesInvoiceTaxAnalysisItem,
    )
    from sagewire.accounting.models.post_sales_quick_entries import PostSalesQuickEntries as PostSalesQuickEntries
    from sagewire.accounting.models.post_sales_quick_entries_sales_quick_entry import (
        PostSalesQuickEntriesSalesQuickEntry as PostSalesQuickEntriesSalesQuickEntry,
    )
    from sagewire.accounting.models.post_sales_quick_entries_sales_quick_entry_analysis_type_category import (
        PostSalesQuickEntriesSalesQuickEntryAnalysisTypeCategory as PostSalesQuickEntriesSalesQuickEntryAnalysisTypeCategory,
    )
    from sagewire.accounting.models.post_sales_quotes import PostSalesQuotes as PostSalesQuotes
    from sagewire.accounting.models.post_sales_quotes_sales_quote import (
        PostSalesQuotesSalesQuote as PostSalesQuotesSalesQuote,
    )
    from sagewire.accounting.models.post_sales_quotes_sales_quote_delivery_address import (
        PostSalesQuotesSalesQuoteDeliveryAddress as PostSalesQuotesSalesQuoteDeliveryAddress,
    )
    from sagewire.accounting.models.post_sales_quotes_sales_quote_main_address import (
        PostSalesQuotesSalesQuoteMainAddress as PostSalesQuotesSalesQuoteMainAddress,
    )
    from sagewire.accounting.models.post_sales_quotes_sales_quote_quote_line import (
        PostSalesQuotesSalesQuoteQuoteLine as PostSalesQuotesSalesQuoteQuoteLine,
    )
    from sagewire.accounting.models.post_sales_quotes_sales_quote_tax_analysis_item import (
        PostSalesQuotesSalesQuoteTaxAnalysisItem as PostSalesQuotesSalesQuoteTaxAnalysisItem,
    )
    from sagewire.accounting.models.post_service_rate_types import PostServiceRateTypes as PostServiceRateTypes
    from sagewire.accounting.models.post_service_rate_types_service_rate_type import (
        PostServiceRateTypesServiceRateType as PostServiceRateTypesServiceRateType,
    )
    from sagewire.accounting.models.post_services import PostServices as PostServices
    from sagewire.accounting.models.post_services_service import PostServicesService as PostServicesService
    from sagewire.accounting.models.post_services_service_sales_rate import (
        PostServicesServiceSalesRate as PostServicesServiceSalesRate,
    )
    from sagewire.accounting.models.post_stock_items import PostStockItems as PostStockItems
    from sagewire.accounting.models.post_stock_items_stock_item import (
        PostStockItemsStockItem as PostStockItemsStockItem,
    )
    from sagewire.accounting.models.post_stock_items_stock_item_sales_price import (
        PostStockItemsStockItemSalesPrice as PostStockItemsStockItemSalesPrice,
    )
    from sagewire.accounting.models.post_stock_movements import PostStockMovements as PostStockMovements
    from sagewire.accounting.models.post_stock_movements_stock_movement import (
        PostStockMovementsStockMovement as PostStockMovementsStockMovement,
    )
    from sagewire.accounting.models.post_tax_rates import PostTaxRates as PostTaxRates
    from sagewire.accounting.models.post_tax_rates_tax_rate import PostTaxRatesTaxRate as PostTaxRatesTaxRate
    from sagewire.accounting.models.post_tax_rates_tax_rate_component_tax_rate_item import (
        PostTaxRatesTaxRateComponentTaxRateItem as PostTaxRatesTaxRateComponentTaxRateItem,
    )
    from sagewire.accounting.models.print_contact_details import PrintContactDetails as PrintContactDetails
    from sagewire.accounting.models.print_statements import PrintStatements as PrintStatements
    from sagewire.accounting.models.product import Product as Product
    from sagewire.accounting.models.product_sales_price_type import ProductSalesPriceType as ProductSalesPriceType
    from sagewire.accounting.models.profit_analysis import ProfitAnalysis as ProfitAnalysis
    from sagewire.accounting.models.profit_breakdown import ProfitBreakdown as ProfitBreakdown
    from sagewire.accounting.models.purchase_corrective_invoice import (
        PurchaseCorrectiveInvoice as PurchaseCorrectiveInvoice,
    )
    from sagewire.accounting.models.purchase_credit_note import PurchaseCreditNote as PurchaseCreditNote
    from sagewire.accounting.models.purchase_credit_note_line_item import (
        PurchaseCreditNoteLineItem as PurchaseCreditNoteLineItem,
    )
    from sagewire.accounting.models.purchase_invoice import PurchaseInvoice as PurchaseInvoice
    from sagewire.accounting.models.purchase_invoice_line_item import PurchaseInvoiceLineItem as PurchaseInvoiceLineItem
    from sagewire.accounting.models.purchase_quick_entry import PurchaseQuickEntry as PurchaseQuickEntry
    from sagewire.accounting.models.put_addresses import PutAddresses as PutAddresses
    from sagewire.accounting.models.put_addresses_address import PutAddressesAddress as PutAddressesAddress
    from sagewire.accounting.models.put_analysis_type_categories import (
        PutAnalysisTypeCategories as PutAnalysisTypeCategories,
    )
    from sagewire.accounting.models.put_analysis_type_categories_analysis_type_category import (
        PutAnalysisTypeCategoriesAnalysisTypeCategory as PutAnalysisTypeCategoriesAnalysisTypeCategory,
    )
    from sagewire.accounting.models.put_analysis_types import PutAnalysisTypes as PutAnalysisTypes
    from sagewire.accounting.models.put_analysis_types_analysis_type import (
        PutAnalysisTypesAnalysisType as PutAnalysisTypesAnalysisType,
    )
    from sagewire.accounting.models.put_analysis_types_analysis_type_analysis_type_category import (
        PutAnalysisTypesAnalysisTypeAnalysisTypeCategory as PutAnalysisTypesAnalysisTypeAnalysisTypeCategory,
    )
    from sagewire.accounting.models.put_attachments import PutAttachments as PutAttachments
    from sagewire.accounting.models.put_attachments_attachment import (
        PutAttachmentsAttachment as PutAttachmentsAttachment,
    )
    from sagewire.accounting.models.put_bank_accounts import PutBankAccounts as PutBankAccounts
    from sagewire.accounting.models.put_bank_accounts_bank_account import (
        PutBankAccountsBankAccount as PutBankAccountsBankAccount,
    )
    from sagewire.accounting.models.put_bank_accounts_bank_account_bank_account_details import (
        PutBankAccountsBankAccountBankAccountDetails as PutBankAccountsBankAccountBankAccountDetails,
    )
    from sagewire.accounting.models.put_bank_accounts_bank_account_journal_code import (
        PutBankAccountsBankAccountJournalCode as PutBankAccountsBankAccountJournalCode,
    )
    from sagewire.accounting.models.put_bank_accounts_bank_account_main_address import (
        PutBankAccountsBankAccountMainAddress as PutBankAccountsBankAccountMainAddress,
    )
    from sagewire.accounting.models.put_bank_accounts_bank_account_main_contact_person import (
        PutBankAccountsBankAccountMainContactPerson as PutBankAccountsBankAccountMainContactPerson,
    )
    from sagewire.accounting.models.put_bank_opening_balances import PutBankOpeningBalances as PutBankOpeningBalances
    from sagewire.accounting.models.put_bank_opening_balances_bank_opening_balance import (
        PutBankOpeningBalancesBankOpeningBalance as PutBankOpeningBalancesBankOpeningBalance,
    )
    from sagewire.accounting.models.put_bank_reconciliations import PutBankReconciliations as PutBankReconciliations
    from sagewire.accounting.models.put_bank_reconciliations_bank_reconciliation import (
        PutBankReconciliationsBankReconciliation as PutBankReconciliationsBankReconciliation,
    )
    from sagewire.accounting.models.put_bank_transfers import PutBankTransfers as PutBankTransfers
    from sagewire.accounting.models.put_bank_transfers_bank_transfer import (
        PutBankTransfersBankTransfer as PutBankTransfersBankTransfer,
    )
    from sagewire.accounting.models.put_business_exchange_rates import (
        PutBusinessExchangeRates as PutBusinessExchangeRates,
    )
    from sagewire.accounting.models.put_business_exchange_rates_business_exchange_rate import (
        PutBusinessExchangeRatesBusinessExchangeRate as PutBusinessExchangeRatesBusinessExchangeRate,
    )
    from sagewire.accounting.models.put_business_settings import PutBusinessSettings as PutBusinessSettings
    from sagewire.accounting.models.put_business_settings_business_settings import (
        PutBusinessSettingsBusinessSettings as PutBusinessSettingsBusinessSettings,
    )
    from sagewire.accounting.models.put_business_settings_business_settings_default_ledger_accounts import (
        PutBusinessSettingsBusinessSettingsDefaultLedgerAccounts as PutBusinessSettingsBusinessSettingsDefaultLedgerAccounts,
    )
    from sagewire.accounting.models.put_businesses import PutBusinesses as PutBusinesses
    from sagewire.accounting.models.put_businesses_business import PutBusinessesBusiness as PutBusinessesBusiness
    from sagewire.accounting.models.put_cis_settings import PutCisSettings as PutCisSettings
    from sagewire.accounting.models.put_cis_settings_cis_settings import (
        PutCisSettingsCisSettings as PutCisSettingsCisSettings,
    )
    from sagewire.accounting.models.put_contact_allocations import PutContactAllocations as PutContactAllocations
    from sagewire.accounting.models.put_contact_allocations_contact_allocation import (
        PutContactAllocationsContactAllocation as PutContactAllocationsContactAllocation,
    )
    from sagewire.accounting.models.put_contact_allocations_contact_allocation_allocated_artefact import (
        PutContactAllocationsContactAllocationAllocatedArtefact as PutContactAllocationsContactAllocationAllocatedArtefact,
    )
    from sagewire.accounting.models.put_contact_opening_balances import (
        PutContactOpeningBalances as PutContactOpeningBalances,
    )
    from sagewire.accounting.models.put_contact_opening_balances_contact_opening_balance import (
        PutContactOpeningBalancesContactOpeningBalance as PutContactOpeningBalancesContactOpeningBalance,
    )
    from sagewire.accounting.models.put_contact_payments import PutContactPayments as PutContactPayments
    from sagewire.accounting.models.put_contact_payments_contact_payment import (
        PutContactPaymentsContactPayment as PutContactPaymentsContactPayment,
    )
    from sagewire.accounting.models.put_contact_payments_contact_payment_allocated_artefact import (
        PutContactPaymentsContactPaymentAllocatedArtefact as PutContactPaymentsContactPaymentAllocatedArtefact,
    )
    from sagewire.accounting.models.put_contact_payments_contact_payment_payment_on_account import (
        PutContactPaymentsContactPaymentPaymentOnAccount as PutContactPaymentsContactPaymentPaymentOnAccount,
    )
    from sagewire.accounting.models.put_contact_persons import PutContactPersons as PutContactPersons
    from sagewire.accounting.models.put_contact_persons_contact_person import (
        PutContactPersonsContactPerson as PutContactPersonsContactPerson,
    )
    from sagewire.accounting.models.put_contacts import PutContacts as PutContacts
    from sagewire.accounting.models.put_contacts_contact import PutContactsContact as PutContactsContact
    from sagewire.accounting.models.put_contacts_contact import (
        PutContactsContactCreditTerms as PutContactsContactCreditTerms,
    )
    from sagewire.accounting.models.put_contacts_contact_bank_account_details import (
        PutContactsContactBankAccountDetails as PutContactsContactBankAccountDetails,
    )
    from sagewire.accounting.models.put_contacts_contact_delivery_address import (
        PutContactsContactDeliveryAddress as PutContactsContactDeliveryAddress,
    )
    from sagewire.accounting.models.put_contacts_contact_main_address import (
        PutContactsContactMainAddress as PutContactsContactMainAddress,
    )
    from sagewire.accounting.models.put_contacts_contact_main_contact_person import (
        PutContactsContactMainContactPerson as PutContactsContactMainContactPerson,
    )
    from sagewire.accounting.models.put_contacts_contact_tax_treatment import (
        PutContactsContactTaxTreatment as PutContactsContactTaxTreatment,
    )
    from sagewire.accounting.models.put_datev_settings import PutDatevSettings as PutDatevSettings
    from sagewire.accounting.models.put_datev_settings_datev_settings import (
        PutDatevSettingsDatevSettings as PutDatevSettingsDatevSettings,
    )
    from sagewire.accounting.models.put_email_settings import PutEmailSettings as PutEmailSettings
    from sagewire.accounting.models.put_email_settings_email_settings import (
        PutEmailSettingsEmailSettings as PutEmailSettingsEmailSettings,
    )
    from sagewire.accounting.models.put_email_settings_email_settings_default_message import (
        PutEmailSettingsEmailSettingsDefaultMessage as PutEmailSettingsEmailSettingsDefaultMessage,
    )
    from sagewire.accounting.models.put_financial_settings import PutFinancialSettings as PutFinancialSettings
    from sagewire.accounting.models.put_financial_settings_financial_settings import (
        PutFinancialSettingsFinancialSettings as PutFinancialSettingsFinancialSettings,
    )
    from sagewire.accounting.models.put_invoice_settings import PutInvoiceSettings as PutInvoiceSettings
    from sagewire.accounting.models.put_invoice_settings_invoice_settings import (
        PutInvoiceSettingsInvoiceSettings as PutInvoiceSettingsInvoiceSettings,
    )
    from sagewire.accounting.models.put_invoice_settings_invoice_settings import (
        PutInvoiceSettingsInvoiceSettingsCustomerCreditTerms as PutInvoiceSettingsInvoiceSettingsCustomerCreditTerms,
    )
    from sagewire.accounting.models.put_invoice_settings_invoice_settings import (
        PutInvoiceSettingsInvoiceSettingsVendorCreditTerms as PutInvoiceSettingsInvoiceSettingsVendorCreditTerms,
    )
    from sagewire.accounting.models.put_invoice_settings_invoice_settings_document_headings import (
        PutInvoiceSettingsInvoiceSettingsDocumentHeadings as PutInvoiceSettingsInvoiceSettingsDocumentHeadings,
    )
    from sagewire.accounting.models.put_invoice_settings_invoice_settings_footer_details import (
        PutInvoiceSettingsInvoiceSettingsFooterDetails as PutInvoiceSettingsInvoiceSettingsFooterDetails,
    )
    from sagewire.accounting.models.put_invoice_settings_invoice_settings_line_item_titles import (
        PutInvoiceSettingsInvoiceSettingsLineItemTitles as PutInvoiceSettingsInvoiceSettingsLineItemTitles,
    )
    from sagewire.accounting.models.put_invoice_settings_invoice_settings_print_contact_details import (
        PutInvoiceSettingsInvoiceSettingsPrintContactDetails as PutInvoiceSettingsInvoiceSettingsPrintContactDetails,
    )
    from sagewire.accounting.models.put_invoice_settings_invoice_settings_print_statements import (
        PutInvoiceSettingsInvoiceSettingsPrintStatements as PutInvoiceSettingsInvoiceSettingsPrintStatements,
    )
    from sagewire.accounting.models.put_journal_codes import PutJournalCodes as PutJournalCodes
    from sagewire.accounting.models.put_journal_codes_journal_code import (
        PutJournalCodesJournalCode as PutJournalCodesJournalCode,
    )
    from sagewire.accounting.models.put_ledger_account_opening_balances import (
        PutLedgerAccountOpeningBalances as PutLedgerAccountOpeningBalances,
    )
    from sagewire.accounting.models.put_ledger_account_opening_balances_ledger_account_opening_balance import (
        PutLedgerAccountOpeningBalancesLedgerAccountOpeningBalance as PutLedgerAccountOpeningBalancesLedgerAccountOpeningBalance,
    )
    from sagewire.accounting.models.put_ledger_accounts import PutLedgerAccounts as PutLedgerAccounts
    from sagewire.accounting.models.put_ledger_accounts_ledger_account import (
        PutLedgerAccountsLedgerAccount as PutLedgerAccountsLedgerAccount,
    )
    from sagewire.accounting.models.put_migrations import PutMigrations as PutMigrations
    from sagewire.accounting.models.put_migrations_migrations import PutMigrationsMigrations as PutMigrationsMigrations
    from sagewire.accounting.models.put_other_payments import PutOtherPayments as PutOtherPayments
    from sagewire.accounting.models.put_other_payments_other_payment import (
        PutOtherPaymentsOtherPayment as PutOtherPaymentsOtherPayment,
    )
    from sagewire.accounting.models.put_other_payments_other_payment_payment_line import (
        PutOtherPaymentsOtherPaymentPaymentLine as PutOtherPaymentsOtherPaymentPaymentLine,
    )
    from sagewire.accounting.models.put_product_sales_price_types import (
        PutProductSalesPriceTypes as PutProductSalesPriceTypes,
    )
    from sagewire.accounting.models.put_product_sales_price_types_product_sales_price_type import (
        PutProductSalesPriceTypesProductSalesPriceType as PutProductSalesPriceTypesProductSalesPriceType,
    )
    from sagewire.accounting.models.put_products import PutProducts as PutProducts
    from sagewire.accounting.models.put_products_product import PutProductsProduct as PutProductsProduct
    from sagewire.accounting.models.put_products_product_sales_price import (
        PutProductsProductSalesPrice as PutProductsProductSalesPrice,
    )
    from sagewire.accounting.models.put_purchase_corrective_invoices import (
        PutPurchaseCorrectiveInvoices as PutPurchaseCorrectiveInvoices,
    )
    from sagewire.accounting.models.put_purchase_corrective_invoices_purchase_corrective_invoice import (
        PutPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoice as PutPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoice,
    )
    from sagewire.accounting.models.put_purchase_corrective_invoices_purchase_corrective_invoice_invoice_line import (
        PutPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceInvoiceLine as PutPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceInvoiceLine,
    )
    from sagewire.accounting.models.put_purchase_corrective_invoices_purchase_corrective_invoice_tax_analysis_item import (
        PutPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceTaxAnalysisItem as PutPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceTaxAnalysisItem,
    )
    from sagewire.accounting.models.put_purchase_credit_notes import PutPurchaseCreditNotes as PutPurchaseCreditNotes
    from sagewire.accounting.models.put_purchase_credit_notes_purchase_credit_note import (
        PutPurchaseCreditNotesPurchaseCreditNote as PutPurchaseCreditNotesPurchaseCreditNote,
    )
    from sagewire.accounting.models.put_purchase_credit_notes_purchase_credit_note_credit_note_line import (
        PutPurchaseCreditNotesPurchaseCreditNoteCreditNoteLine as PutPurchaseCreditNotesPurchaseCreditNoteCreditNoteLine,
    )
    from sagewire.accounting.models.put_purchase_credit_notes_purchase_credit_note_tax_analysis_item import (
        PutPurchaseCreditNotesPurchaseCreditNoteTaxAnalysisItem as PutPurchaseCreditNotesPurchaseCreditNoteTaxAnalysisItem,
    )
    from sagewire.accounting.models.put_purchase_invoices import PutPurchaseInvoices as PutPurchaseInvoices
    from sagewire.accounting.models.put_purchase_invoices_purchase_invoice import (
        PutPurchaseInvoicesPurchaseInvoice as PutPurchaseInvoicesPurchaseInvoice,
    )
    from sagewire.accounting.models.put_purchase_invoices_purchase_invoice_invoice_line import (
        PutPurchaseInvoicesPurchaseInvoiceInvoiceLine as PutPurchaseInvoicesPurchaseInvoiceInvoiceLine,
    )
    from sagewire.accounting.models.put_purchase_invoices_purchase_invoice_tax_analysis_item import (
        PutPurchaseInvoicesPurchaseInvoiceTaxAnalysisItem as PutPurchaseInvoicesPurchaseInvoiceTaxAnalysisItem,
    )
    from sagewire.accounting.models.put_purchase_quick_entries import PutPurchaseQuickEntries as PutPurchaseQuickEntries
    from sagewire.accounting.models.put_purchase_quick_entries_purchase_quick_entry import (
        PutPurchaseQuickEntriesPurchaseQuickEntry as PutPurchaseQuickEntriesPurchaseQuickEntry,
    )
    from sagewire.accounting.models.put_purchase_quick_entries_purchase_quick_entry_analysis_type_category import (
        PutPurchaseQuickEntriesPurchaseQuickEntryAnalysisTypeCategory as PutPurchaseQuickEntriesPurchaseQuickEntryAnalysisTypeCategory,
    )
    from sagewire.accounting.models.put_sales_corrective_invoices import (
        PutSalesCorrectiveInvoices as PutSalesCorrectiveInvoices,
    )
    from sagewire.accounting.models.put_sales_corrective_invoices_sales_corrective_invoice import (
        PutSalesCorrectiveInvoicesSalesCorrectiveInvoice as PutSalesCorrectiveInvoicesSalesCorrectiveInvoice,
    )
    from sagewire.accounting.models.put_sales_corrective_invoices_sales_corrective_invoice_delivery_address import (
        PutSalesCorrectiveInvoicesSalesCorrectiveInvoiceDeliveryAddress as PutSalesCorrectiveInvoicesSalesCorrectiveInvoiceDeliveryAddress,
    )
    from sagewire.accounting.models.put_sales_corrective_invoices_sales_corrective_invoice_invoice_line import (
        PutSalesCorrectiveInvoicesSalesCorrectiveInvoiceInvoiceLine as PutSalesCorrectiveInvoicesSalesCorrectiveInvoiceInvoiceLine,
    )
    from sagewire.accounting.models.put_sales_corrective_invoices_sales_corrective_invoice_main_address import (
        PutSalesCorrectiveInvoicesSalesCorrectiveInvoiceMainAddress as PutSalesCorrectiveInvoicesSalesCorrectiveInvoiceMainAddress,
    )
    from sagewire.accounting.models.put_sales_corrective_invoices_sales_corrective_invoice_tax_analysis_item import (
        PutSalesCorrectiveInvoicesSalesCorrectiveInvoiceTaxAnalysisItem as PutSalesCorrectiveInvoicesSalesCorrectiveInvoiceTaxAnalysisItem,
    )
    from sagewire.accounting.models.put_sales_credit_notes import PutSalesCreditNotes as PutSalesCreditNotes
    from sagewire.accounting.models.put_sales_credit_notes_sales_credit_note import (
        PutSalesCreditNotesSalesCreditNote as PutSalesCreditNotesSalesCreditNote,
    )
    from sagewire.accounting.models.put_sales_credit_notes_sales_credit_note_credit_note_line import (
        PutSalesCreditNotesSalesCreditNoteCreditNoteLine as PutSalesCreditNotesSalesCreditNoteCreditNoteLine,
    )
    from sagewire.accounting.models.put_sales_credit_notes_sales_credit_note_delivery_address import (
        PutSalesCreditNotesSalesCreditNoteDeliveryAddress as PutSalesCreditNotesSalesCreditNoteDeliveryAddress,
    )
    from sagewire.accounting.models.put_sales_credit_notes_sales_credit_note_main_address import (
        PutSalesCreditNotesSalesCreditNoteMainAddress as PutSalesCreditNotesSalesCreditNoteMainAddress,
    )
    from sagewire.accounting.models.put_sales_credit_notes_sales_credit_note_tax_analysis_item import (
        PutSalesCreditNotesSalesCreditNoteTaxAnalysisItem as PutSalesCreditNotesSalesCreditNoteTaxAnalysisItem,
    )
    from sagewire.accounting.models.put_sales_estimates import PutSalesEstimates as PutSalesEstimates
    from sagewire.accounting.models.put_sales_estimates_sales_estimate import (
        PutSalesEstimatesSalesEstimate as PutSalesEstimatesSalesEstimate,
    )
    from sagewire.accounting.models.put_sales_estimates_sales_estimate_delivery_address import (
        PutSalesEstimatesSalesEstimateDeliveryAddress as PutSalesEstimatesSalesEstimateDeliveryAddress,
    )
    from sagewire.accounting.models.put_sales_estimates_sales_estimate_estimate_line import (
        PutSalesEstimatesSalesEstimateEstimateLine as PutSalesEstimatesSalesEstimateEstimateLine,
    )
    from sagewire.accounting.models.put_sales_estimates_sales_estimate_main_address import (
        PutSalesEstimatesSalesEstimateMainAddress as PutSalesEstimatesSalesEstimateMainAddress,
    )
    from sagewire.accounting.models.put_sales_estimates_sales_estimate_tax_analysis_item import (
        PutSalesEstimatesSalesEstimateTaxAnalysisItem as PutSalesEstimatesSalesEstimateTaxAnalysisItem,
    )
    from sagewire.accounting.models.put_sales_invoices import PutSalesInvoices as PutSalesInvoices
    from sagewire.accounting.models.put_sales_invoices_sales_invoice import (
        PutSalesInvoicesSalesInvoice as PutSalesInvoicesSalesInvoice,
    )
    from sagewire.accounting.models.put_sales_invoices_sales_invoice_delivery_address import (
        PutSalesInvoicesSalesInvoiceDeliveryAddress as PutSalesInvoicesSalesInvoiceDeliveryAddress,
    )
    from sagewire.accounting.models.put_sales_invoices_sales_invoice_invoice_line import (
        PutSalesInvoicesSalesInvoiceInvoiceLine as PutSalesInvoicesSalesInvoiceInvoiceLine,
    )
    from sagewire.accounting.models.put_sales_invoices_sales_invoice_main_address import (
        PutSalesInvoicesSalesInvoiceMainAddress as PutSalesInvoicesSalesInvoiceMainAddress,
    )
    from sagewire.accounting.models.put_sales_invoices_sales_invoice_recurring_invoice import (
        PutSalesInvoicesSalesInvoiceRecurringInvoice as PutSalesInvoicesSalesInvoiceRecurringInvoice,
    )
    from sagewire.accounting.models.put_sales_invoices_sales_invoice_tax_analysis_item import (
        PutSalesInvoicesSalesInvoiceTaxAnalysisItem as PutSalesInvoicesSalesInvoiceTaxAnalysisItem,
    )
    from sagewire.accounting.models.put_sales_quick_entries import PutSalesQuickEntries as PutSalesQuickEntries
    from sagewire.accounting.models.put_sales_quick_entries_sales_quick_entry import (
        PutSalesQuickEntriesSalesQuickEntry as PutSalesQuickEntriesSalesQuickEntry,
    )
    from sagewire.accounting.models.put_sales_quick_entries_sales_quick_entry_analysis_type_category import (
        PutSalesQuickEntriesSalesQuickEntryAnalysisTypeCategory as PutSalesQuickEntriesSalesQuickEntryAnalysisTypeCategory,
    )
    from sagewire.accounting.models.put_sales_quotes import PutSalesQuotes as PutSalesQuotes
    from sagewire.accounting.models.put_sales_quotes_sales_quote import (
        PutSalesQuotesSalesQuote as PutSalesQuotesSalesQuote,
    )
    from sagewire.accounting.models.put_sales_quotes_sales_quote_delivery_address import (
        PutSalesQuotesSalesQuoteDeliveryAddress as PutSalesQuotesSalesQuoteDeliveryAddress,
    )
    from sagewire.accounting.models.put_sales_quotes_sales_quote_main_address import (
        PutSalesQuotesSalesQuoteMainAddress as PutSalesQuotesSalesQuoteMainAddress,
    )
    from sagewire.accounting.models.put_sales_quotes_sales_quote_quote_line import (
        PutSalesQuotesSalesQuoteQuoteLine as PutSalesQuotesSalesQuoteQuoteLine,
    )
    from sagewire.accounting.models.put_sales_quotes_sales_quote_tax_analysis_item import (
        PutSalesQuotesSalesQuoteTaxAnalysisItem as PutSalesQuotesSalesQuoteTaxAnalysisItem,
    )
    from sagewire.accounting.models.put_service_rate_types import PutServiceRateTypes as PutServiceRateTypes
    from sagewire.accounting.models.put_service_rate_types_service_rate_type import (
        PutServiceRateTypesServiceRateType as PutServiceRateTypesServiceRateType,
    )
    from sagewire.accounting.models.put_services import PutServices as PutServices
    from sagewire.accounting.models.put_services_service import PutServicesService as PutServicesService
    from sagewire.accounting.models.put_services_service_sales_rate import (
        PutServicesServiceSalesRate as PutServicesServiceSalesRate,
    )
    from sagewire.accounting.models.put_stock_items import PutStockItems as PutStockItems
    from sagewire.accounting.models.put_stock_items_stock_item import PutStockItemsStockItem as PutStockItemsStockItem
    from sagewire.accounting.models.put_stock_items_stock_item_sales_price import (
        PutStockItemsStockItemSalesPrice as PutStockItemsStockItemSalesPrice,
    )
    from sagewire.accounting.models.put_stock_movements import PutStockMovements as PutStockMovements
    from sagewire.accounting.models.put_stock_movements_stock_movement import (
        PutStockMovementsStockMovement as PutStockMovementsStockMovement,
    )
    from sagewire.accounting.models.put_tax_profiles import PutTaxProfiles as PutTaxProfiles
    from sagewire.accounting.models.put_tax_profiles_tax_profile import (
        PutTaxProfilesTaxProfile as PutTaxProfilesTaxProfile,
    )
    from sagewire.accounting.models.put_tax_profiles_tax_profile_address_region import (
        PutTaxProfilesTaxProfileAddressRegion as PutTaxProfilesTaxProfileAddressRegion,
    )
    from sagewire.accounting.models.put_tax_rates import PutTaxRates as PutTaxRates
    from sagewire.accounting.models.put_tax_rates_tax_rate import PutTaxRatesTaxRate as PutTaxRatesTaxRate
    from sagewire.accounting.models.put_user import PutUser as PutUser
    from sagewire.accounting.models.put_user_user import PutUserUser as PutUserUser
    from sagewire.accounting.models.put_user_user import PutUserUserLocale as PutUserUserLocale
    from sagewire.accounting.models.quick_entry import QuickEntry as QuickEntry
    from sagewire.accounting.models.quote_status import QuoteStatus as QuoteStatus
    from sagewire.accounting.models.rate import Rate as Rate
    from sagewire.accounting.models.recurring_sales_invoice import RecurringSalesInvoice as RecurringSalesInvoice
    from sagewire.accounting.models.sales_artefact_address import SalesArtefactAddress as SalesArtefactAddress
    from sagewire.accounting.models.sales_corrective_invoice import SalesCorrectiveInvoice as SalesCorrectiveInvoice
    from sagewire.accounting.models.sales_credit_note import SalesCreditNote as SalesCreditNote
    from sagewire.accounting.models.sales_credit_note_line_item import (
        SalesCreditNoteLineItem as SalesCreditNoteLineItem,
    )
    from sagewire.accounting.models.sales_estimate import SalesEstimate as SalesEstimate
    from sagewire.accounting.models.sales_invoice import SalesInvoice as SalesInvoice
    from sagewire.accounting.models.sales_invoice_line_item import SalesInvoiceLineItem as SalesInvoiceLineItem
    from sagewire.accounting.models.sales_invoice_quote_estimate import (
        SalesInvoiceQuoteEstimate as SalesInvoiceQuoteEstimate,
    )
    from sagewire.accounting.models.sales_price import SalesPrice as SalesPrice
    from sagewire.accounting.models.sales_quote import SalesQuote as SalesQuote
    from sagewire.accounting.models.sales_quote_line_item import SalesQuoteLineItem as SalesQuoteLineItem
    from sagewire.accounting.models.service import Service as Service
    from sagewire.accounting.models.service_rate_type import ServiceRateType as ServiceRateType
    from sagewire.accounting.models.stock_item import StockItem as StockItem
    from sagewire.accounting.models.stock_movement import StockMovement as StockMovement
    from sagewire.accounting.models.subscription import Subscription as Subscription
    from sagewire.accounting.models.tax_breakdown import TaxBreakdown as TaxBreakdown
    from sagewire.accounting.models.tax_office import TaxOffice as TaxOffice
    from sagewire.accounting.models.tax_profile import TaxProfile as TaxProfile
    from sagewire.accounting.models.tax_rate import TaxRate as TaxRate
    from sagewire.accounting.models.tax_rate_percentage import TaxRatePercentage as TaxRatePercentage
    from sagewire.accounting.models.tax_return import TaxReturn as TaxReturn
    from sagewire.accounting.models.tax_return_status import TaxReturnStatus as TaxReturnStatus
    from sagewire.accounting.models.tax_return_type import TaxReturnType as TaxReturnType
    from sagewire.accounting.models.tax_scheme import TaxScheme as TaxScheme
    from sagewire.accounting.models.tax_type import TaxType as TaxType
    from sagewire.accounting.models.transaction import Transaction as Transaction
    from sagewire.accounting.models.transaction_origin import TransactionOrigin as TransactionOrigin
    from sagewire.accounting.models.trial_balance import TrialBalance as TrialBalance
    from sagewire.accounting.models.trial_balance_closing_balance import (
        TrialBalanceClosingBalance as TrialBalanceClosingBalance,
    )
    from sagewire.accounting.models.trial_balance_ledger_account import (
        TrialBalanceLedgerAccount as TrialBalanceLedgerAccount,
    )
    from sagewire.accounting.models.trial_balance_opening_balance import (
        TrialBalanceOpeningBalance as TrialBalanceOpeningBalance,
    )
    from sagewire.accounting.models.trial_balance_trial_balance import (
        TrialBalanceTrialBalance as TrialBalanceTrialBalance,
    )
    from sagewire.accounting.models.unallocated_artefact import UnallocatedArtefact as UnallocatedArtefact
    from sagewire.accounting.models.unposted_transaction import UnpostedTransaction as UnpostedTransaction
    from sagewire.accounting.models.user import User as User
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "address": "Address",
        "address_region": "AddressRegion",
        "allocated_artefact": "AllocatedArtefact",
        "allocated_payment_artefact": "AllocatedPaymentArtefact",
        "analysis_type": "AnalysisType",
        "analysis_type_category": "AnalysisTypeCategory",
        "analysis_type_line_item": "AnalysisTypeLineItem",
        "artefact_detailed_tax_analysis": "ArtefactDetailedTaxAnalysis",
        "artefact_detailed_tax_analysis_breakdown": "ArtefactDetailedTaxAnalysisBreakdown",
        "artefact_tax_analysis": "ArtefactTaxAnalysis",
        "attachment": "Attachment",
        "bank_account": "BankAccount",
        "bank_account_contact": "BankAccountContact",
        "bank_account_details": "BankAccountDetails",
        "bank_deposit": "BankDeposit",
        "bank_opening_balance": "BankOpeningBalance",
        "bank_reconciliation": "BankReconciliation",
        "bank_reconciliation_status": "BankReconciliationStatus",
        "bank_transfer": "BankTransfer",
        "base": "Base",
        "base_journal_line": "BaseJournalLine",
        "business": "Business",
        "business_activity_type": "BusinessActivityType",
        "business_exchange_rate": "BusinessExchangeRate",
        "business_settings": "BusinessSettings",
        "business_type": "BusinessType",
        "cis_settings": "CisSettings",
        "coa_account": "CoaAccount",
        "coa_group_type": "CoaGroupType",
        "coa_template": "CoaTemplate",
        "component_tax_rate": "ComponentTaxRate",
        "contact": "Contact ContactCreditTerms",
        "contact_allocation": "ContactAllocation",
        "contact_cis_deduction_rate": "ContactCisDeductionRate",
        "contact_cis_settings": "ContactCisSettings",
        "contact_opening_balance": "ContactOpeningBalance",
        "contact_payment": "ContactPayment",
        "contact_person": "ContactPerson",
        "contact_person_type": "ContactPersonType",
        "contact_tax_treatment": "ContactTaxTreatment",
        "country": "Country",
        "datev_settings": "DatevSettings",
        "default_ledger_accounts": "DefaultLedgerAccounts",
        "default_messages": "DefaultMessages",
        "draft_tax_return": "DraftTaxReturn",
        "email_settings": "EmailSettings",
        "error_entry": "ErrorEntry",
        "eu_sales_description": "EuSalesDescription",
        "exchange_rate": "ExchangeRate",
        "financial_settings": "FinancialSettings",
        "footer_details": "FooterDetails",
        "gb_box_data": "GbBoxData",
        "generic": "Generic",
        "hosted_artefact_payment_setting": "HostedArtefactPaymentSetting",
        "ie_box_data": "IeBoxData",
        "invoice_settings": "InvoiceSettings InvoiceSettingsCustomerCreditTerms InvoiceSettingsVendorCreditTerms",
        "invoice_settings_document_headings": "InvoiceSettingsDocumentHeadings",
        "invoice_settings_line_item_titles": "InvoiceSettingsLineItemTitles",
        "journal": "Journal",
        "journal_code": "JournalCode",
        "journal_code_type": "JournalCodeType",
        "journal_line": "JournalLine",
        "ledger_account": "LedgerAccount",
        "ledger_account_balance_details": "LedgerAccountBalanceDetails",
        "ledger_account_opening_balance": "LedgerAccountOpeningBalance",
        "ledger_entry": "LedgerEntry",
        "legal_form_type": "LegalFormType",
        "link": "Link",
        "live_exchange_rate": "LiveExchangeRate",
        "migration": "Migration",
        "migration_status": "MigrationStatus",
        "migration_tax_return": "MigrationTaxReturn",
        "mtd_obligation_period": "MtdObligationPeriod",
        "opening_balance_journal": "OpeningBalanceJournal",
        "other_payment": "OtherPayment",
        "other_payment_line_item": "OtherPaymentLineItem",
        "payment_allocation": "PaymentAllocation",
        "payment_on_account": "PaymentOnAccount",
        "post_addresses": "PostAddresses",
        "post_addresses_address": "PostAddressesAddress",
        "post_analysis_type_categories": "PostAnalysisTypeCategories",
        "post_analysis_type_categories_analysis_type_category": "PostAnalysisTypeCategoriesAnalysisTypeCategory",
        "post_attachments": "PostAttachments",
        "post_attachments_attachment": "PostAttachmentsAttachment",
        "post_bank_accounts": "PostBankAccounts",
        "post_bank_accounts_bank_account": "PostBankAccountsBankAccount",
        "post_bank_accounts_bank_account_bank_account_details": "PostBankAccountsBankAccountBankAccountDetails",
        "post_bank_accounts_bank_account_journal_code": "PostBankAccountsBankAccountJournalCode",
        "post_bank_accounts_bank_account_main_address": "PostBankAccountsBankAccountMainAddress",
        "post_bank_accounts_bank_account_main_contact_person": "PostBankAccountsBankAccountMainContactPerson",
        "post_bank_deposits": "PostBankDeposits",
        "post_bank_deposits_bank_deposit": "PostBankDepositsBankDeposit",
        "post_bank_opening_balances": "PostBankOpeningBalances",
        "post_bank_opening_balances_bank_opening_balance": "PostBankOpeningBalancesBankOpeningBalance",
        "post_bank_reconciliations": "PostBankReconciliations",
        "post_bank_reconciliations_bank_reconciliation": "PostBankReconciliationsBankReconciliation",
        "post_bank_transfers": "PostBankTransfers",
        "post_bank_transfers_bank_transfer": "PostBankTransfersBankTransfer",
        "post_business_exchange_rates": "PostBusinessExchangeRates",
        "post_business_exchange_rates_business_exchange_rate": "PostBusinessExchangeRatesBusinessExchangeRate",
        "post_contact_allocations": "PostContactAllocations",
        "post_contact_allocations_contact_allocation": "PostContactAllocationsContactAllocation",
        "post_contact_allocations_contact_allocation_allocated_artefact": "PostContactAllocationsContactAllocationAllocatedArtefact",
        "post_contact_opening_balances": "PostContactOpeningBalances",
        "post_contact_opening_balances_contact_opening_balance": "PostContactOpeningBalancesContactOpeningBalance",
        "post_contact_payments": "PostContactPayments",
        "post_contact_payments_contact_payment": "PostContactPaymentsContactPayment",
        "post_contact_payments_contact_payment_allocated_artefact": "PostContactPaymentsContactPaymentAllocatedArtefact",
        "post_contact_payments_contact_payment_payment_on_account": "PostContactPaymentsContactPaymentPaymentOnAccount",
        "post_contact_persons": "PostContactPersons",
        "post_contact_persons_contact_person": "PostContactPersonsContactPerson",
        "post_contacts": "PostContacts",
        "post_contacts_contact": "PostContactsContact PostContactsContactCreditTerms",
        "post_contacts_contact_bank_account_details": "PostContactsContactBankAccountDetails",
        "post_contacts_contact_delivery_address": "PostContactsContactDeliveryAddress",
        "post_contacts_contact_main_address": "PostContactsContactMainAddress",
        "post_contacts_contact_main_contact_person": "PostContactsContactMainContactPerson",
        "post_contacts_contact_tax_treatment": "PostContactsContactTaxTreatment",
        "post_hosted_artefact_payment_settings": "PostHostedArtefactPaymentSettings",
        "post_hosted_artefact_payment_settings_hosted_artefact_payment_setting": "PostHostedArtefactPaymentSettingsHostedArtefactPaymentSetting",
        "post_journal_codes": "PostJournalCodes",
        "post_journal_codes_journal_code": "PostJournalCodesJournalCode",
        "post_journals": "PostJournals",
        "post_journals_journal": "PostJournalsJournal",
        "post_journals_journal_journal_code": "PostJournalsJournalJournalCode",
        "post_journals_journal_journal_line": "PostJournalsJournalJournalLine",
        "post_ledger_account_opening_balances": "PostLedgerAccountOpeningBalances",
        "post_ledger_account_opening_balances_ledger_account_opening_balance": "PostLedgerAccountOpeningBalancesLedgerAccountOpeningBalance",
        "post_ledger_accounts": "PostLedgerAccounts",
        "post_ledger_accounts_ledger_account": "PostLedgerAccountsLedgerAccount",
        "post_migration_tax_returns": "PostMigrationTaxReturns",
        "post_migration_tax_returns_migration_tax_return": "PostMigrationTaxReturnsMigrationTaxReturn",
        "post_migration_tax_returns_migration_tax_return_gb": "PostMigrationTaxReturnsMigrationTaxReturnGb",
        "post_migration_tax_returns_migration_tax_return_ie": "PostMigrationTaxReturnsMigrationTaxReturnIe",
        "post_opening_balance_journals": "PostOpeningBalanceJournals",
        "post_opening_balance_journals_opening_balance_journal": "PostOpeningBalanceJournalsOpeningBalanceJournal",
        "post_opening_balance_journals_opening_balance_journal_journal_line": "PostOpeningBalanceJournalsOpeningBalanceJournalJournalLine",
        "post_other_payments": "PostOtherPayments",
        "post_other_payments_other_payment": "PostOtherPaymentsOtherPayment",
        "post_other_payments_other_payment_payment_line": "PostOtherPaymentsOtherPaymentPaymentLine",
        "post_product_sales_price_types": "PostProductSalesPriceTypes",
        "post_product_sales_price_types_product_sales_price_type": "PostProductSalesPriceTypesProductSalesPriceType",
        "post_products": "PostProducts",
        "post_products_product": "PostProductsProduct",
        "post_products_product_sales_price": "PostProductsProductSalesPrice",
        "post_purchase_corrective_invoices": "PostPurchaseCorrectiveInvoices",
        "post_purchase_corrective_invoices_purchase_corrective_invoice": "PostPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoice",
        "post_purchase_corrective_invoices_purchase_corrective_invoice_invoice_line": "PostPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceInvoiceLine",
        "post_purchase_corrective_invoices_purchase_corrective_invoice_tax_analysis_item": "PostPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceTaxAnalysisItem",
        "post_purchase_credit_notes": "PostPurchaseCreditNotes",
        "post_purchase_credit_notes_purchase_credit_note": "PostPurchaseCreditNotesPurchaseCreditNote",
        "post_purchase_credit_notes_purchase_credit_note_credit_note_line": "PostPurchaseCreditNotesPurchaseCreditNoteCreditNoteLine",
        "post_purchase_credit_notes_purchase_credit_note_tax_analysis_item": "PostPurchaseCreditNotesPurchaseCreditNoteTaxAnalysisItem",
        "post_purchase_invoices": "PostPurchaseInvoices",
        "post_purchase_invoices_purchase_invoice": "PostPurchaseInvoicesPurchaseInvoice",
        "post_purchase_invoices_purchase_invoice_invoice_line": "PostPurchaseInvoicesPurchaseInvoiceInvoiceLine",
        "post_purchase_invoices_purchase_invoice_tax_analysis_item": "PostPurchaseInvoicesPurchaseInvoiceTaxAnalysisItem",
        "post_purchase_quick_entries": "PostPurchaseQuickEntries",
        "post_purchase_quick_entries_purchase_quick_entry": "PostPurchaseQuickEntriesPurchaseQuickEntry",
        "post_purchase_quick_entries_purchase_quick_entry_analysis_type_category": "PostPurchaseQuickEntriesPurchaseQuickEntryAnalysisTypeCategory",
        "post_sales_corrective_invoices": "PostSalesCorrectiveInvoices",
        "post_sales_corrective_invoices_sales_corrective_invoice": "PostSalesCorrectiveInvoicesSalesCorrectiveInvoice",
        "post_sales_corrective_invoices_sales_corrective_invoice_delivery_address": "PostSalesCorrectiveInvoicesSalesCorrectiveInvoiceDeliveryAddress",
        "post_sales_corrective_invoices_sales_corrective_invoice_invoice_line": "PostSalesCorrectiveInvoicesSalesCorrectiveInvoiceInvoiceLine",
        "post_sales_corrective_invoices_sales_corrective_invoice_main_address": "PostSalesCorrectiveInvoicesSalesCorrectiveInvoiceMainAddress",
        "post_sales_corrective_invoices_sales_corrective_invoice_tax_analysis_item": "PostSalesCorrectiveInvoicesSalesCorrectiveInvoiceTaxAnalysisItem",
        "post_sales_credit_notes": "PostSalesCreditNotes",
        "post_sales_credit_notes_sales_credit_note": "PostSalesCreditNotesSalesCreditNote",
        "post_sales_credit_notes_sales_credit_note_credit_note_line": "PostSalesCreditNotesSalesCreditNoteCreditNoteLine",
        "post_sales_credit_notes_sales_credit_note_delivery_address": "PostSalesCreditNotesSalesCreditNoteDeliveryAddress",
        "post_sales_credit_notes_sales_credit_note_main_address": "PostSalesCreditNotesSalesCreditNoteMainAddress",
        "post_sales_credit_notes_sales_credit_note_tax_analysis_item": "PostSalesCreditNotesSalesCreditNoteTaxAnalysisItem",
        "post_sales_estimates": "PostSalesEstimates",
        "post_sales_estimates_sales_estimate": "PostSalesEstimatesSalesEstimate",
        "post_sales_estimates_sales_estimate_delivery_address": "PostSalesEstimatesSalesEstimateDeliveryAddress",
        "post_sales_estimates_sales_estimate_estimate_line": "PostSalesEstimatesSalesEstimateEstimateLine",
        "post_sales_estimates_sales_estimate_main_address": "PostSalesEstimatesSalesEstimateMainAddress",
        "post_sales_estimates_sales_estimate_tax_analysis_item": "PostSalesEstimatesSalesEstimateTaxAnalysisItem",
        "post_sales_invoices": "PostSalesInvoices",
        "post_sales_invoices_sales_invoice": "PostSalesInvoicesSalesInvoice",
        "post_sales_invoices_sales_invoice_delivery_address": "PostSalesInvoicesSalesInvoiceDeliveryAddress",
        "post_sales_invoices_sales_invoice_invoice_line": "PostSalesInvoicesSalesInvoiceInvoiceLine",
        "post_sales_invoices_sales_invoice_main_address": "PostSalesInvoicesSalesInvoiceMainAddress",
        "post_sales_invoices_sales_invoice_recurring_invoice": "PostSalesInvoicesSalesInvoiceRecurringInvoice",
        "post_sales_invoices_sales_invoice_tax_analysis_item": "PostSalesInvoicesSalesInvoiceTaxAnalysisItem",
        "post_sales_quick_entries": "PostSalesQuickEntries",
        "post_sales_quick_entries_sales_quick_entry": "PostSalesQuickEntriesSalesQuickEntry",
        "post_sales_quick_entries_sales_quick_entry_analysis_type_category": "PostSalesQuickEntriesSalesQuickEntryAnalysisTypeCategory",
        "post_sales_quotes": "PostSalesQuotes",
        "post_sales_quotes_sales_quote": "PostSalesQuotesSalesQuote",
        "post_sales_quotes_sales_quote_delivery_address": "PostSalesQuotesSalesQuoteDeliveryAddress",
        "post_sales_quotes_sales_quote_main_address": "PostSalesQuotesSalesQuoteMainAddress",
        "post_sales_quotes_sales_quote_quote_line": "PostSalesQuotesSalesQuoteQuoteLine",
        "post_sales_quotes_sales_quote_tax_analysis_item": "PostSalesQuotesSalesQuoteTaxAnalysisItem",
        "post_service_rate_types": "PostServiceRateTypes",
        "post_service_rate_types_service_rate_type": "PostServiceRateTypesServiceRateType",
        "post_services": "PostServices",
        "post_services_service": "PostServicesService",
        "post_services_service_sales_rate": "PostServicesServiceSalesRate",
        "post_stock_items": "PostStockItems",
        "post_stock_items_stock_item": "PostStockItemsStockItem",
        "post_stock_items_stock_item_sales_price": "PostStockItemsStockItemSalesPrice",
        "post_stock_movements": "PostStockMovements",
        "post_stock_movements_stock_movement": "PostStockMovementsStockMovement",
        "post_tax_rates": "PostTaxRates",
        "post_tax_rates_tax_rate": "PostTaxRatesTaxRate",
        "post_tax_rates_tax_rate_component_tax_rate_item": "PostTaxRatesTaxRateComponentTaxRateItem",
        "print_contact_details": "PrintContactDetails",
        "print_statements": "PrintStatements",
        "product": "Product",
        "product_sales_price_type": "ProductSalesPriceType",
        "profit_analysis": "ProfitAnalysis",
        "profit_breakdown": "ProfitBreakdown",
        "purchase_corrective_invoice": "PurchaseCorrectiveInvoice",
        "purchase_credit_note": "PurchaseCreditNote",
        "purchase_credit_note_line_item": "PurchaseCreditNoteLineItem",
        "purchase_invoice": "PurchaseInvoice",
        "purchase_invoice_line_item": "PurchaseInvoiceLineItem",
        "purchase_quick_entry": "PurchaseQuickEntry",
        "put_addresses": "PutAddresses",
        "put_addresses_address": "PutAddressesAddress",
        "put_analysis_type_categories": "PutAnalysisTypeCategories",
        "put_analysis_type_categories_analysis_type_category": "PutAnalysisTypeCategoriesAnalysisTypeCategory",
        "put_analysis_types": "PutAnalysisTypes",
        "put_analysis_types_analysis_type": "PutAnalysisTypesAnalysisType",
        "put_analysis_types_analysis_type_analysis_type_category": "PutAnalysisTypesAnalysisTypeAnalysisTypeCategory",
        "put_attachments": "PutAttachments",
        "put_attachments_attachment": "PutAttachmentsAttachment",
        "put_bank_accounts": "PutBankAccounts",
        "put_bank_accounts_bank_account": "PutBankAccountsBankAccount",
        "put_bank_accounts_bank_account_bank_account_details": "PutBankAccountsBankAccountBankAccountDetails",
        "put_bank_accounts_bank_account_journal_code": "PutBankAccountsBankAccountJournalCode",
        "put_bank_accounts_bank_account_main_address": "PutBankAccountsBankAccountMainAddress",
        "put_bank_accounts_bank_account_main_contact_person": "PutBankAccountsBankAccountMainContactPerson",
        "put_bank_opening_balances": "PutBankOpeningBalances",
        "put_bank_opening_balances_bank_opening_balance": "PutBankOpeningBalancesBankOpeningBalance",
        "put_bank_reconciliations": "PutBankReconciliations",
        "put_bank_reconciliations_bank_reconciliation": "PutBankReconciliationsBankReconciliation",
        "put_bank_transfers": "PutBankTransfers",
        "put_bank_transfers_bank_transfer": "PutBankTransfersBankTransfer",
        "put_business_exchange_rates": "PutBusinessExchangeRates",
        "put_business_exchange_rates_business_exchange_rate": "PutBusinessExchangeRatesBusinessExchangeRate",
        "put_business_settings": "PutBusinessSettings",
        "put_business_settings_business_settings": "PutBusinessSettingsBusinessSettings",
        "put_business_settings_business_settings_default_ledger_accounts": "PutBusinessSettingsBusinessSettingsDefaultLedgerAccounts",
        "put_businesses": "PutBusinesses",
        "put_businesses_business": "PutBusinessesBusiness",
        "put_cis_settings": "PutCisSettings",
        "put_cis_settings_cis_settings": "PutCisSettingsCisSettings",
        "put_contact_allocations": "PutContactAllocations",
        "put_contact_allocations_contact_allocation": "PutContactAllocationsContactAllocation",
        "put_contact_allocations_contact_allocation_allocated_artefact": "PutContactAllocationsContactAllocationAllocatedArtefact",
        "put_contact_opening_balances": "PutContactOpeningBalances",
        "put_contact_opening_balances_contact_opening_balance": "PutContactOpeningBalancesContactOpeningBalance",
        "put_contact_payments": "PutContactPayments",
        "put_contact_payments_contact_payment": "PutContactPaymentsContactPayment",
        "put_contact_payments_contact_payment_allocated_artefact": "PutContactPaymentsContactPaymentAllocatedArtefact",
        "put_contact_payments_contact_payment_payment_on_account": "PutContactPaymentsContactPaymentPaymentOnAccount",
        "put_contact_persons": "PutContactPersons",
        "put_contact_persons_contact_person": "PutContactPersonsContactPerson",
        "put_contacts": "PutContacts",
        "put_contacts_contact": "PutContactsContact PutContactsContactCreditTerms",
        "put_contacts_contact_bank_account_details": "PutContactsContactBankAccountDetails",
        "put_contacts_contact_delivery_address": "PutContactsContactDeliveryAddress",
        "put_contacts_contact_main_address": "PutContactsContactMainAddress",
        "put_contacts_contact_main_contact_person": "PutContactsContactMainContactPerson",
        "put_contacts_contact_tax_treatment": "PutContactsContactTaxTreatment",
        "put_datev_settings": "PutDatevSettings",
        "put_datev_settings_datev_settings": "PutDatevSettingsDatevSettings",
        "put_email_settings": "PutEmailSettings",
        "put_email_settings_email_settings": "PutEmailSettingsEmailSettings",
        "put_email_settings_email_settings_default_message": "PutEmailSettingsEmailSettingsDefaultMessage",
        "put_financial_settings": "PutFinancialSettings",
        "put_financial_settings_financial_settings": "PutFinancialSettingsFinancialSettings",
        "put_invoice_settings": "PutInvoiceSettings",
        "put_invoice_settings_invoice_settings": "PutInvoiceSettingsInvoiceSettings PutInvoiceSettingsInvoiceSettingsCustomerCreditTerms PutInvoiceSettingsInvoiceSettingsVendorCreditTerms",
        "put_invoice_settings_invoice_settings_document_headings": "PutInvoiceSettingsInvoiceSettingsDocumentHeadings",
        "put_invoice_settings_invoice_settings_footer_details": "PutInvoiceSettingsInvoiceSettingsFooterDetails",
        "put_invoice_settings_invoice_settings_line_item_titles": "PutInvoiceSettingsInvoiceSettingsLineItemTitles",
        "put_invoice_settings_invoice_settings_print_contact_details": "PutInvoiceSettingsInvoiceSettingsPrintContactDetails",
        "put_invoice_settings_invoice_settings_print_statements": "PutInvoiceSettingsInvoiceSettingsPrintStatements",
        "put_journal_codes": "PutJournalCodes",
        "put_journal_codes_journal_code": "PutJournalCodesJournalCode",
        "put_ledger_account_opening_balances": "PutLedgerAccountOpeningBalances",
        "put_ledger_account_opening_balances_ledger_account_opening_balance": "PutLedgerAccountOpeningBalancesLedgerAccountOpeningBalance",
        "put_ledger_accounts": "PutLedgerAccounts",
        "put_ledger_accounts_ledger_account": "PutLedgerAccountsLedgerAccount",
        "put_migrations": "PutMigrations",
        "put_migrations_migrations": "PutMigrationsMigrations",
        "put_other_payments": "PutOtherPayments",
        "put_other_payments_other_payment": "PutOtherPaymentsOtherPayment",
        "put_other_payments_other_payment_payment_line": "PutOtherPaymentsOtherPaymentPaymentLine",
        "put_product_sales_price_types": "PutProductSalesPriceTypes",
        "put_product_sales_price_types_product_sales_price_type": "PutProductSalesPriceTypesProductSalesPriceType",
        "put_products": "PutProducts",
        "put_products_product": "PutProductsProduct",
        "put_products_product_sales_price": "PutProductsProductSalesPrice",
        "put_purchase_corrective_invoices": "PutPurchaseCorrectiveInvoices",
        "put_purchase_corrective_invoices_purchase_corrective_invoice": "PutPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoice",
        "put_purchase_corrective_invoices_purchase_corrective_invoice_invoice_line": "PutPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceInvoiceLine",
        "put_purchase_corrective_invoices_purchase_corrective_invoice_tax_analysis_item": "PutPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceTaxAnalysisItem",
        "put_purchase_credit_notes": "PutPurchaseCreditNotes",
        "put_purchase_credit_notes_purchase_credit_note": "PutPurchaseCreditNotesPurchaseCreditNote",
        "put_purchase_credit_notes_purchase_credit_note_credit_note_line": "PutPurchaseCreditNotesPurchaseCreditNoteCreditNoteLine",
        "put_purchase_credit_notes_purchase_credit_note_tax_analysis_item": "PutPurchaseCreditNotesPurchaseCreditNoteTaxAnalysisItem",
        "put_purchase_invoices": "PutPurchaseInvoices",
        "put_purchase_invoices_purchase_invoice": "PutPurchaseInvoicesPurchaseInvoice",
        "put_purchase_invoices_purchase_invoice_invoice_line": "PutPurchaseInvoicesPurchaseInvoiceInvoiceLine",
        "put_purchase_invoices_purchase_invoice_tax_analysis_item": "PutPurchaseInvoicesPurchaseInvoiceTaxAnalysisItem",
        "put_purchase_quick_entries": "PutPurchaseQuickEntries",
        "put_purchase_quick_entries_purchase_quick_entry": "PutPurchaseQuickEntriesPurchaseQuickEntry",
        "put_purchase_quick_entries_purchase_quick_entry_analysis_type_category": "PutPurchaseQuickEntriesPurchaseQuickEntryAnalysisTypeCategory",
        "put_sales_corrective_invoices": "PutSalesCorrectiveInvoices",
        "put_sales_corrective_invoices_sales_corrective_invoice": "PutSalesCorrectiveInvoicesSalesCorrectiveInvoice",
        "put_sales_corrective_invoices_sales_corrective_invoice_delivery_address": "PutSalesCorrectiveInvoicesSalesCorrectiveInvoiceDeliveryAddress",
        "put_sales_corrective_invoices_sales_corrective_invoice_invoice_line": "PutSalesCorrectiveInvoicesSalesCorrectiveInvoiceInvoiceLine",
        "put_sales_corrective_invoices_sales_corrective_invoice_main_address": "PutSalesCorrectiveInvoicesSalesCorrectiveInvoiceMainAddress",
        "put_sales_corrective_invoices_sales_corrective_invoice_tax_analysis_item": "PutSalesCorrectiveInvoicesSalesCorrectiveInvoiceTaxAnalysisItem",
        "put_sales_credit_notes": "PutSalesCreditNotes",
        "put_sales_credit_notes_sales_credit_note": "PutSalesCreditNotesSalesCreditNote",
        "put_sales_credit_notes_sales_credit_note_credit_note_line": "PutSalesCreditNotesSalesCreditNoteCreditNoteLine",
        "put_sales_credit_notes_sales_credit_note_delivery_address": "PutSalesCreditNotesSalesCreditNoteDeliveryAddress",
        "put_sales_credit_notes_sales_credit_note_main_address": "PutSalesCreditNotesSalesCreditNoteMainAddress",
        "put_sales_credit_notes_sales_credit_note_tax_analysis_item": "PutSalesCreditNotesSalesCreditNoteTaxAnalysisItem",
        "put_sales_estimates": "PutSalesEstimates",
        "put_sales_estimates_sales_estimate": "PutSalesEstimatesSalesEstimate",
        "put_sales_estimates_sales_estimate_delivery_address": "PutSalesEstimatesSalesEstimateDeliveryAddress",
        "put_sales_estimates_sales_estimate_estimate_line": "PutSalesEstimatesSalesEstimateEstimateLine",
        "put_sales_estimates_sales_estimate_main_address": "PutSalesEstimatesSalesEstimateMainAddress",
        "put_sales_estimates_sales_estimate_tax_analysis_item": "PutSalesEstimatesSalesEstimateTaxAnalysisItem",
        "put_sales_invoices": "PutSalesInvoices",
        "put_sales_invoices_sales_invoice": "PutSalesInvoicesSalesInvoice",
        "put_sales_invoices_sales_invoice_delivery_address": "PutSalesInvoicesSalesInvoiceDeliveryAddress",
        "put_sales_invoices_sales_invoice_invoice_line": "PutSalesInvoicesSalesInvoiceInvoiceLine",
        "put_sales_invoices_sales_invoice_main_address": "PutSalesInvoicesSalesInvoiceMainAddress",
        "put_sales_invoices_sales_invoice_recurring_invoice": "PutSalesInvoicesSalesInvoiceRecurringInvoice",
        "put_sales_invoices_sales_invoice_tax_analysis_item": "PutSalesInvoicesSalesInvoiceTaxAnalysisItem",
        "put_sales_quick_entries": "PutSalesQuickEntries",
        "put_sales_quick_entries_sales_quick_entry": "PutSalesQuickEntriesSalesQuickEntry",
        "put_sales_quick_entries_sales_quick_entry_analysis_type_category": "PutSalesQuickEntriesSalesQuickEntryAnalysisTypeCategory",
        "put_sales_quotes": "PutSalesQuotes",
        "put_sales_quotes_sales_quote": "PutSalesQuotesSalesQuote",
        "put_sales_quotes_sales_quote_delivery_address": "PutSalesQuotesSalesQuoteDeliveryAddress",
        "put_sales_quotes_sales_quote_main_address": "PutSalesQuotesSalesQuoteMainAddress",
        "put_sales_quotes_sales_quote_quote_line": "PutSalesQuotesSalesQuoteQuoteLine",
        "put_sales_quotes_sales_quote_tax_analysis_item": "PutSalesQuotesSalesQuoteTaxAnalysisItem",
        "put_service_rate_types": "PutServiceRateTypes",
        "put_service_rate_types_service_rate_type": "PutServiceRateTypesServiceRateType",
        "put_services": "PutServices",
        "put_services_service": "PutServicesService",
        "put_services_service_sales_rate": "PutServicesServiceSalesRate",
        "put_stock_items": "PutStockItems",
        "put_stock_items_stock_item": "PutStockItemsStockItem",
        "put_stock_items_stock_item_sales_price": "PutStockItemsStockItemSalesPrice",
        "put_stock_movements": "PutStockMovements",
        "put_stock_movements_stock_movement": "PutStockMovementsStockMovement",
        "put_tax_profiles": "PutTaxProfiles",
        "put_tax_profiles_tax_profile": "PutTaxProfilesTaxProfile",
        "put_tax_profiles_tax_profile_address_region": "PutTaxProfilesTaxProfileAddressRegion",
        "put_tax_rates": "PutTaxRates",
        "put_tax_rates_tax_rate": "PutTaxRatesTaxRate",
        "put_user": "PutUser",
        "put_user_user": "PutUserUser PutUserUserLocale",
        "quick_entry": "QuickEntry",
        "quote_status": "QuoteStatus",
        "rate": "Rate",
        "recurring_sales_invoice": "RecurringSalesInvoice",
        "sales_artefact_address": "SalesArtefactAddress",
        "sales_corrective_invoice": "SalesCorrectiveInvoice",
        "sales_credit_note": "SalesCreditNote",
        "sales_credit_note_line_item": "SalesCreditNoteLineItem",
        "sales_estimate": "SalesEstimate",
        "sales_invoice": "SalesInvoice",
        "sales_invoice_line_item": "SalesInvoiceLineItem",
        "sales_invoice_quote_estimate": "SalesInvoiceQuoteEstimate",
        "sales_price": "SalesPrice",
        "sales_quote": "SalesQuote",
        "sales_quote_line_item": "SalesQuoteLineItem",
        "service": "Service",
        "service_rate_type": "ServiceRateType",
        "stock_item": "StockItem",
        "stock_movement": "StockMovement",
        "subscription": "Subscription",
        "tax_breakdown": "TaxBreakdown",
        "tax_office": "TaxOffice",
        "tax_profile": "TaxProfile",
        "tax_rate": "TaxRate",
        "tax_rate_percentage": "TaxRatePercentage",
        "tax_return": "TaxReturn",
        "tax_return_status": "TaxReturnStatus",
        "tax_return_type": "TaxReturnType",
        "tax_scheme": "TaxScheme",
        "tax_type": "TaxType",
        "transaction": "Transaction",
        "transaction_origin": "TransactionOrigin",
        "trial_balance": "TrialBalance",
        "trial_balance_closing_balance": "TrialBalanceClosingBalance",
        "trial_balance_ledger_account": "TrialBalanceLedgerAccount",
        "trial_balance_opening_balance": "TrialBalanceOpeningBalance",
        "trial_balance_trial_balance": "TrialBalanceTrialBalance",
        "unallocated_artefact": "UnallocatedArtefact",
        "unposted_transaction": "UnpostedTransaction",
        "user": "User",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
