"""What is written: one type a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagewire.accounting.params.post_addresses_address import PostAddressesAddressWrite as PostAddressesAddressWrite
    from sagewire.accounting.params.post_analysis_type_categories_analysis_type_category import (
        PostAnalysisTypeCategoriesAnalysisTypeCategoryWrite as PostAnalysisTypeCategoriesAnalysisTypeCategoryWrite,
    )
    from sagewire.accounting.params.post_attachments_attachment import (
        PostAttachmentsAttachmentWrite as PostAttachmentsAttachmentWrite,
    )
    from sagewire.accounting.params.post_bank_accounts_bank_account import (
        PostBankAccountsBankAccountWrite as PostBankAccountsBankAccountWrite,
    )
    from sagewire.accounting.params.post_bank_accounts_bank_account_bank_account_details import (
        PostBankAccountsBankAccountBankAccountDetailsWrite as PostBankAccountsBankAccountBankAccountDetailsWrite,
    )
    from sagewire.accounting.params.post_bank_accounts_bank_account_journal_code import (
        PostBankAccountsBankAccountJournalCodeWrite as PostBankAccountsBankAccountJournalCodeWrite,
    )
    from sagewire.accounting.params.post_bank_accounts_bank_account_main_address import (
        PostBankAccountsBankAccountMainAddressWrite as PostBankAccountsBankAccountMainAddressWrite,
    )
    from sagewire.accounting.params.post_bank_accounts_bank_account_main_contact_person import (
        PostBankAccountsBankAccountMainContactPersonWrite as PostBankAccountsBankAccountMainContactPersonWrite,
    )
    from sagewire.accounting.params.post_bank_deposits_bank_deposit import (
        PostBankDepositsBankDepositWrite as PostBankDepositsBankDepositWrite,
    )
    from sagewire.accounting.params.post_bank_opening_balances_bank_opening_balance import (
        PostBankOpeningBalancesBankOpeningBalanceWrite as PostBankOpeningBalancesBankOpeningBalanceWrite,
    )
    from sagewire.accounting.params.post_bank_reconciliations_bank_reconciliation import (
        PostBankReconciliationsBankReconciliationWrite as PostBankReconciliationsBankReconciliationWrite,
    )
    from sagewire.accounting.params.post_bank_transfers_bank_transfer import (
        PostBankTransfersBankTransferWrite as PostBankTransfersBankTransferWrite,
    )
    from sagewire.accounting.params.post_business_exchange_rates_business_exchange_rate import (
        PostBusinessExchangeRatesBusinessExchangeRateWrite as PostBusinessExchangeRatesBusinessExchangeRateWrite,
    )
    from sagewire.accounting.params.post_contact_allocations_contact_allocation import (
        PostContactAllocationsContactAllocationWrite as PostContactAllocationsContactAllocationWrite,
    )
    from sagewire.accounting.params.post_contact_allocations_contact_allocation_allocated_artefact import (
        PostContactAllocationsContactAllocationAllocatedArtefactWrite as PostContactAllocationsContactAllocationAllocatedArtefactWrite,
    )
    from sagewire.accounting.params.post_contact_opening_balances_contact_opening_balance import (
        PostContactOpeningBalancesContactOpeningBalanceWrite as PostContactOpeningBalancesContactOpeningBalanceWrite,
    )
    from sagewire.accounting.params.post_contact_payments_contact_payment import (
        PostContactPaymentsContactPaymentWrite as PostContactPaymentsContactPaymentWrite,
    )
    from sagewire.accounting.params.post_contact_payments_contact_payment_allocated_artefact import (
        PostContactPaymentsContactPaymentAllocatedArtefactWrite as PostContactPaymentsContactPaymentAllocatedArtefactWrite,
    )
    from sagewire.accounting.params.post_contact_payments_contact_payment_payment_on_account import (
        PostContactPaymentsContactPaymentPaymentOnAccountWrite as PostContactPaymentsContactPaymentPaymentOnAccountWrite,
    )
    from sagewire.accounting.params.post_contact_persons_contact_person import (
        PostContactPersonsContactPersonWrite as PostContactPersonsContactPersonWrite,
    )
    from sagewire.accounting.params.post_contacts_contact import PostContactsContactWrite as PostContactsContactWrite
    from sagewire.accounting.params.post_contacts_contact_bank_account_details import (
        PostContactsContactBankAccountDetailsWrite as PostContactsContactBankAccountDetailsWrite,
    )
    from sagewire.accounting.params.post_contacts_contact_delivery_address import (
        PostContactsContactDeliveryAddressWrite as PostContactsContactDeliveryAddressWrite,
    )
    from sagewire.accounting.params.post_contacts_contact_main_address import (
        PostContactsContactMainAddressWrite as PostContactsContactMainAddressWrite,
    )
    from sagewire.accounting.params.post_contacts_contact_main_contact_person import (
        PostContactsContactMainContactPersonWrite as PostContactsContactMainContactPersonWrite,
    )
    from sagewire.accounting.params.post_contacts_contact_tax_treatment import (
        PostContactsContactTaxTreatmentWrite as PostContactsContactTaxTreatmentWrite,
    )
    from sagewire.accounting.params.post_hosted_artefact_payment_settings_hosted_artefact_payment_setting import (
        PostHostedArtefactPaymentSettingsHostedArtefactPaymentSettingWrite as PostHostedArtefactPaymentSettingsHostedArtefactPaymentSettingWrite,
    )
    from sagewire.accounting.params.post_journal_codes_journal_code import (
        PostJournalCodesJournalCodeWrite as PostJournalCodesJournalCodeWrite,
    )
    from sagewire.accounting.params.post_journals_journal import PostJournalsJournalWrite as PostJournalsJournalWrite
    from sagewire.accounting.params.post_journals_journal_journal_code import (
        PostJournalsJournalJournalCodeWrite as PostJournalsJournalJournalCodeWrite,
    )
    from sagewire.accounting.params.post_journals_journal_journal_line import (
        PostJournalsJournalJournalLineWrite as PostJournalsJournalJournalLineWrite,
    )
    from sagewire.accounting.params.post_ledger_account_opening_balances_ledger_account_opening_balance import (
        PostLedgerAccountOpeningBalancesLedgerAccountOpeningBalanceWrite as PostLedgerAccountOpeningBalancesLedgerAccountOpeningBalanceWrite,
    )
    from sagewire.accounting.params.post_ledger_accounts_ledger_account import (
        PostLedgerAccountsLedgerAccountWrite as PostLedgerAccountsLedgerAccountWrite,
    )
    from sagewire.accounting.params.post_migration_tax_returns_migration_tax_return import (
        PostMigrationTaxReturnsMigrationTaxReturnWrite as PostMigrationTaxReturnsMigrationTaxReturnWrite,
    )
    from sagewire.accounting.params.post_migration_tax_returns_migration_tax_return_gb import (
        PostMigrationTaxReturnsMigrationTaxReturnGbWrite as PostMigrationTaxReturnsMigrationTaxReturnGbWrite,
    )
    from sagewire.accounting.params.post_migration_tax_returns_migration_tax_return_ie import (
        PostMigrationTaxReturnsMigrationTaxReturnIeWrite as PostMigrationTaxReturnsMigrationTaxReturnIeWrite,
    )
    from sagewire.accounting.params.post_opening_balance_journals_opening_balance_journal import (
        PostOpeningBalanceJournalsOpeningBalanceJournalWrite as PostOpeningBalanceJournalsOpeningBalanceJournalWrite,
    )
    from sagewire.accounting.params.post_opening_balance_journals_opening_balance_journal_journal_line import (
        PostOpeningBalanceJournalsOpeningBalanceJournalJournalLineWrite as PostOpeningBalanceJournalsOpeningBalanceJournalJournalLineWrite,
    )
    from sagewire.accounting.params.post_other_payments_other_payment import (
        PostOtherPaymentsOtherPaymentWrite as PostOtherPaymentsOtherPaymentWrite,
    )
    from sagewire.accounting.params.post_other_payments_other_payment_payment_line import (
        PostOtherPaymentsOtherPaymentPaymentLineWrite as PostOtherPaymentsOtherPaymentPaymentLineWrite,
    )
    from sagewire.accounting.params.post_product_sales_price_types_product_sales_price_type import (
        PostProductSalesPriceTypesProductSalesPriceTypeWrite as PostProductSalesPriceTypesProductSalesPriceTypeWrite,
    )
    from sagewire.accounting.params.post_products_product import PostProductsProductWrite as PostProductsProductWrite
    from sagewire.accounting.params.post_products_product_sales_price import (
        PostProductsProductSalesPriceWrite as PostProductsProductSalesPriceWrite,
    )
    from sagewire.accounting.params.post_purchase_corrective_invoices_purchase_corrective_invoice import (
        PostPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceWrite as PostPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceWrite,
    )
    from sagewire.accounting.params.post_purchase_corrective_invoices_purchase_corrective_invoice_invoice_line import (
        PostPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceInvoiceLineWrite as PostPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceInvoiceLineWrite,
    )
    from sagewire.accounting.params.post_purchase_corrective_invoices_purchase_corrective_invoice_tax_analysis_item import (
        PostPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceTaxAnalysisItemWrite as PostPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceTaxAnalysisItemWrite,
    )
    from sagewire.accounting.params.post_purchase_credit_notes_purchase_credit_note import (
        PostPurchaseCreditNotesPurchaseCreditNoteWrite as PostPurchaseCreditNotesPurchaseCreditNoteWrite,
    )
    from sagewire.accounting.params.post_purchase_credit_notes_purchase_credit_note_credit_note_line import (
        PostPurchaseCreditNotesPurchaseCreditNoteCreditNoteLineWrite as PostPurchaseCreditNotesPurchaseCreditNoteCreditNoteLineWrite,
    )
    from sagewire.accounting.params.post_purchase_credit_notes_purchase_credit_note_tax_analysis_item import (
        PostPurchaseCreditNotesPurchaseCreditNoteTaxAnalysisItemWrite as PostPurchaseCreditNotesPurchaseCreditNoteTaxAnalysisItemWrite,
    )
    from sagewire.accounting.params.post_purchase_invoices_purchase_invoice import (
        PostPurchaseInvoicesPurchaseInvoiceWrite as PostPurchaseInvoicesPurchaseInvoiceWrite,
    )
    from sagewire.accounting.params.post_purchase_invoices_purchase_invoice_invoice_line import (
        PostPurchaseInvoicesPurchaseInvoiceInvoiceLineWrite as PostPurchaseInvoicesPurchaseInvoiceInvoiceLineWrite,
    )
    from sagewire.accounting.params.post_purchase_invoices_purchase_invoice_tax_analysis_item import (
        PostPurchaseInvoicesPurchaseInvoiceTaxAnalysisItemWrite as PostPurchaseInvoicesPurchaseInvoiceTaxAnalysisItemWrite,
    )
    from sagewire.accounting.params.post_purchase_quick_entries_purchase_quick_entry import (
        PostPurchaseQuickEntriesPurchaseQuickEntryWrite as PostPurchaseQuickEntriesPurchaseQuickEntryWrite,
    )
    from sagewire.accounting.params.post_purchase_quick_entries_purchase_quick_entry_analysis_type_category import (
        PostPurchaseQuickEntriesPurchaseQuickEntryAnalysisTypeCategoryWrite as PostPurchaseQuickEntriesPurchaseQuickEntryAnalysisTypeCategoryWrite,
    )
    from sagewire.accounting.params.post_sales_corrective_invoices_sales_corrective_invoice import (
        PostSalesCorrectiveInvoicesSalesCorrectiveInvoiceWrite as PostSalesCorrectiveInvoicesSalesCorrectiveInvoiceWrite,
    )
    from sagewire.accounting.params.post_sales_corrective_invoices_sales_corrective_invoice_delivery_address import (
        PostSalesCorrectiveInvoicesSalesCorrectiveInvoiceDeliveryAddressWrite as PostSalesCorrectiveInvoicesSalesCorrectiveInvoiceDeliveryAddressWrite,
    )
    from sagewire.accounting.params.post_sales_corrective_invoices_sales_corrective_invoice_invoice_line import (
        PostSalesCorrectiveInvoicesSalesCorrectiveInvoiceInvoiceLineWrite as PostSalesCorrectiveInvoicesSalesCorrectiveInvoiceInvoiceLineWrite,
    )
    from sagewire.accounting.params.post_sales_corrective_invoices_sales_corrective_invoice_main_address import (
        PostSalesCorrectiveInvoicesSalesCorrectiveInvoiceMainAddressWrite as PostSalesCorrectiveInvoicesSalesCorrectiveInvoiceMainAddressWrite,
    )
    from sagewire.accounting.params.post_sales_corrective_invoices_sales_corrective_invoice_tax_analysis_item import (
        PostSalesCorrectiveInvoicesSalesCorrectiveInvoiceTaxAnalysisItemWrite as PostSalesCorrectiveInvoicesSalesCorrectiveInvoiceTaxAnalysisItemWrite,
    )
    from sagewire.accounting.params.post_sales_credit_notes_sales_credit_note import (
        PostSalesCreditNotesSalesCreditNoteWrite as PostSalesCreditNotesSalesCreditNoteWrite,
    )
    from sagewire.accounting.params.post_sales_credit_notes_sales_credit_note_credit_note_line import (
        PostSalesCreditNotesSalesCreditNoteCreditNoteLineWrite as PostSalesCreditNotesSalesCreditNoteCreditNoteLineWrite,
    )
    from sagewire.accounting.params.post_sales_credit_notes_sales_credit_note_delivery_address import (
        PostSalesCreditNotesSalesCreditNoteDeliveryAddressWrite as PostSalesCreditNotesSalesCreditNoteDeliveryAddressWrite,
    )
    from sagewire.accounting.params.post_sales_credit_notes_sales_credit_note_main_address import (
        PostSalesCreditNotesSalesCreditNoteMainAddressWrite as PostSalesCreditNotesSalesCreditNoteMainAddressWrite,
    )
    from sagewire.accounting.params.post_sales_credit_notes_sales_credit_note_tax_analysis_item import (
        PostSalesCreditNotesSalesCreditNoteTaxAnalysisItemWrite as PostSalesCreditNotesSalesCreditNoteTaxAnalysisItemWrite,
    )
    from sagewire.accounting.params.post_sales_estimates_sales_estimate import (
        PostSalesEstimatesSalesEstimateWrite as PostSalesEstimatesSalesEstimateWrite,
    )
    from sagewire.accounting.params.post_sales_estimates_sales_estimate_delivery_address import (
        PostSalesEstimatesSalesEstimateDeliveryAddressWrite as PostSalesEstimatesSalesEstimateDeliveryAddressWrite,
    )
    from sagewire.accounting.params.post_sales_estimates_sales_estimate_estimate_line import (
        PostSalesEstimatesSalesEstimateEstimateLineWrite as PostSalesEstimatesSalesEstimateEstimateLineWrite,
    )
    from sagewire.accounting.params.post_sales_estimates_sales_estimate_main_address import (
        PostSalesEstimatesSalesEstimateMainAddressWrite as PostSalesEstimatesSalesEstimateMainAddressWrite,
    )
    from sagewire.accounting.params.post_sales_estimates_sales_estimate_tax_analysis_item import (
        PostSalesEstimatesSalesEstimateTaxAnalysisItemWrite as PostSalesEstimatesSalesEstimateTaxAnalysisItemWrite,
    )
    from sagewire.accounting.params.post_sales_invoices_sales_invoice import (
        PostSalesInvoicesSalesInvoiceWrite as PostSalesInvoicesSalesInvoiceWrite,
    )
    from sagewire.accounting.params.post_sales_invoices_sales_invoice_delivery_address import (
        PostSalesInvoicesSalesInvoiceDeliveryAddressWrite as PostSalesInvoicesSalesInvoiceDeliveryAddressWrite,
    )
    from sagewire.accounting.params.post_sales_invoices_sales_invoice_invoice_line import (
        PostSalesInvoicesSalesInvoiceInvoiceLineWrite as PostSalesInvoicesSalesInvoiceInvoiceLineWrite,
    )
    from sagewire.accounting.params.post_sales_invoices_sales_invoice_main_address import (
        PostSalesInvoicesSalesInvoiceMainAddressWrite as PostSalesInvoicesSalesInvoiceMainAddressWrite,
    )
    from sagewire.accounting.params.post_sales_invoices_sales_invoice_recurring_invoice import (
        PostSalesInvoicesSalesInvoiceRecurringInvoiceWrite as PostSalesInvoicesSalesInvoiceRecurringInvoiceWrite,
    )
    from sagewire.accounting.params.post_sales_invoices_sales_invoice_tax_analysis_item import (
        PostSalesInvoicesSalesInvoiceTaxAnalysisItemWrite as PostSalesInvoicesSalesInvoiceTaxAnalysisItemWrite,
    )
    from sagewire.accounting.params.post_sales_quick_entries_sales_quick_entry import (
        PostSalesQuickEntriesSalesQuickEntryWrite as PostSalesQuickEntriesSalesQuickEntryWrite,
    )
    from sagewire.accounting.params.post_sales_quick_entries_sales_quick_entry_analysis_type_category import (
        PostSalesQuickEntriesSalesQuickEntryAnalysisTypeCategoryWrite as PostSalesQuickEntriesSalesQuickEntryAnalysisTypeCategoryWrite,
    )
    from sagewire.accounting.params.post_sales_quotes_sales_quote import (
        PostSalesQuotesSalesQuoteWrite as PostSalesQuotesSalesQuoteWrite,
    )
    from sagewire.accounting.params.post_sales_quotes_sales_quote_delivery_address import (
        PostSalesQuotesSalesQuoteDeliveryAddressWrite as PostSalesQuotesSalesQuoteDeliveryAddressWrite,
    )
    from sagewire.accounting.params.post_sales_quotes_sales_quote_main_address import (
        PostSalesQuotesSalesQuoteMainAddressWrite as PostSalesQuotesSalesQuoteMainAddressWrite,
    )
    from sagewire.accounting.params.post_sales_quotes_sales_quote_quote_line import (
        PostSalesQuotesSalesQuoteQuoteLineWrite as PostSalesQuotesSalesQuoteQuoteLineWrite,
    )
    from sagewire.accounting.params.post_sales_quotes_sales_quote_tax_analysis_item import (
        PostSalesQuotesSalesQuoteTaxAnalysisItemWrite as PostSalesQuotesSalesQuoteTaxAnalysisItemWrite,
    )
    from sagewire.accounting.params.post_service_rate_types_service_rate_type import (
        PostServiceRateTypesServiceRateTypeWrite as PostServiceRateTypesServiceRateTypeWrite,
    )
    from sagewire.accounting.params.post_services_service import PostServicesServiceWrite as PostServicesServiceWrite
    from sagewire.accounting.params.post_services_service_sales_rate import (
        PostServicesServiceSalesRateWrite as PostServicesServiceSalesRateWrite,
    )
    from sagewire.accounting.params.post_stock_items_stock_item import (
        PostStockItemsStockItemWrite as PostStockItemsStockItemWrite,
    )
    from sagewire.accounting.params.post_stock_items_stock_item_sales_price import (
        PostStockItemsStockItemSalesPriceWrite as PostStockItemsStockItemSalesPriceWrite,
    )
    from sagewire.accounting.params.post_stock_movements_stock_movement import (
        PostStockMovementsStockMovementWrite as PostStockMovementsStockMovementWrite,
    )
    from sagewire.accounting.params.post_tax_rates_tax_rate import PostTaxRatesTaxRateWrite as PostTaxRatesTaxRateWrite
    from sagewire.accounting.params.post_tax_rates_tax_rate_component_tax_rate_item import (
        PostTaxRatesTaxRateComponentTaxRateItemWrite as PostTaxRatesTaxRateComponentTaxRateItemWrite,
    )
    from sagewire.accounting.params.put_addresses_address import PutAddressesAddressWrite as PutAddressesAddressWrite
    from sagewire.accounting.params.put_analysis_type_categories_analysis_type_category import (
        PutAnalysisTypeCategoriesAnalysisTypeCategoryWrite as PutAnalysisTypeCategoriesAnalysisTypeCategoryWrite,
    )
    from sagewire.accounting.params.put_analysis_types_analysis_type import (
        PutAnalysisTypesAnalysisTypeWrite as PutAnalysisTypesAnalysisTypeWrite,
    )
    from sagewire.accounting.params.put_analysis_types_analysis_type_analysis_type_category import (
        PutAnalysisTypesAnalysisTypeAnalysisTypeCategoryWrite as PutAnalysisTypesAnalysisTypeAnalysisTypeCategoryWrite,
    )
    from sagewire.accounting.params.put_attachments_attachment import (
        PutAttachmentsAttachmentWrite as PutAttachmentsAttachmentWrite,
    )
    from sagewire.accounting.params.put_bank_accounts_bank_account import (
        PutBankAccountsBankAccountWrite as PutBankAccountsBankAccountWrite,
    )
    from sagewire.accounting.params.put_bank_accounts_bank_account_bank_account_details import (
        PutBankAccountsBankAccountBankAccountDetailsWrite as PutBankAccountsBankAccountBankAccountDetailsWrite,
    )
    from sagewire.accounting.params.put_bank_accounts_bank_account_journal_code import (
        PutBankAccountsBankAccountJournalCodeWrite as PutBankAccountsBankAccountJournalCodeWrite,
    )
    from sagewire.accounting.params.put_bank_accounts_bank_account_main_address import (
        PutBankAccountsBankAccountMainAddressWrite as PutBankAccountsBankAccountMainAddressWrite,
    )
    from sagewire.accounting.params.put_bank_accounts_bank_account_main_contact_person import (
        PutBankAccountsBankAccountMainContactPersonWrite as PutBankAccountsBankAccountMainContactPersonWrite,
    )
    from sagewire.accounting.params.put_bank_opening_balances_bank_opening_balance import (
        PutBankOpeningBalancesBankOpeningBalanceWrite as PutBankOpeningBalancesBankOpeningBalanceWrite,
    )
    from sagewire.accounting.params.put_bank_reconciliations_bank_reconciliation import (
        PutBankReconciliationsBankReconciliationWrite as PutBankReconciliationsBankReconciliationWrite,
    )
    from sagewire.accounting.params.put_bank_transfers_bank_transfer import (
        PutBankTransfersBankTransferWrite as PutBankTransfersBankTransferWrite,
    )
    from sagewire.accounting.params.put_business_exchange_rates_business_exchange_rate import (
        PutBusinessExchangeRatesBusinessExchangeRateWrite as PutBusinessExchangeRatesBusinessExchangeRateWrite,
    )
    from sagewire.accounting.params.put_business_settings_business_settings import (
        PutBusinessSettingsBusinessSettingsWrite as PutBusinessSettingsBusinessSettingsWrite,
    )
    from sagewire.accounting.params.put_business_settings_business_settings_default_ledger_accounts import (
        PutBusinessSettingsBusinessSettingsDefaultLedgerAccountsWrite as PutBusinessSettingsBusinessSettingsDefaultLedgerAccountsWrite,
    )
    from sagewire.accounting.params.put_businesses_business import (
        PutBusinessesBusinessWrite as PutBusinessesBusinessWrite,
    )
    from sagewire.accounting.params.put_cis_settings_cis_settings import (
        PutCisSettingsCisSettingsWrite as PutCisSettingsCisSettingsWrite,
    )
    from sagewire.accounting.params.put_contact_allocations_contact_allocation import (
        PutContactAllocationsContactAllocationWrite as PutContactAllocationsContactAllocationWrite,
    )
    from sagewire.accounting.params.put_contact_allocations_contact_allocation_allocated_artefact import (
        PutContactAllocationsContactAllocationAllocatedArtefactWrite as PutContactAllocationsContactAllocationAllocatedArtefactWrite,
    )
    from sagewire.accounting.params.put_contact_opening_balances_contact_opening_balance import (
        PutContactOpeningBalancesContactOpeningBalanceWrite as PutContactOpeningBalancesContactOpeningBalanceWrite,
    )
    from sagewire.accounting.params.put_contact_payments_contact_payment import (
        PutContactPaymentsContactPaymentWrite as PutContactPaymentsContactPaymentWrite,
    )
    from sagewire.accounting.params.put_contact_payments_contact_payment_allocated_artefact import (
        PutContactPaymentsContactPaymentAllocatedArtefactWrite as PutContactPaymentsContactPaymentAllocatedArtefactWrite,
    )
    from sagewire.accounting.params.put_contact_payments_contact_payment_payment_on_account import (
        PutContactPaymentsContactPaymentPaymentOnAccountWrite as PutContactPaymentsContactPaymentPaymentOnAccountWrite,
    )
    from sagewire.accounting.params.put_contact_persons_contact_person import (
        PutContactPersonsContactPersonWrite as PutContactPersonsContactPersonWrite,
    )
    from sagewire.accounting.params.put_contacts_contact import PutContactsContactWrite as PutContactsContactWrite
    from sagewire.accounting.params.put_contacts_contact_bank_account_details import (
        PutContactsContactBankAccountDetailsWrite as PutContactsContactBankAccountDetailsWrite,
    )
    from sagewire.accounting.params.put_contacts_contact_delivery_address import (
        PutContactsContactDeliveryAddressWrite as PutContactsContactDeliveryAddressWrite,
    )
    from sagewire.accounting.params.put_contacts_contact_main_address import (
        PutContactsContactMainAddressWrite as PutContactsContactMainAddressWrite,
    )
    from sagewire.accounting.params.put_contacts_contact_main_contact_person import (
        PutContactsContactMainContactPersonWrite as PutContactsContactMainContactPersonWrite,
    )
    from sagewire.accounting.params.put_contacts_contact_tax_treatment import (
        PutContactsContactTaxTreatmentWrite as PutContactsContactTaxTreatmentWrite,
    )
    from sagewire.accounting.params.put_datev_settings_datev_settings import (
        PutDatevSettingsDatevSettingsWrite as PutDatevSettingsDatevSettingsWrite,
    )
    from sagewire.accounting.params.put_email_settings_email_settings import (
        PutEmailSettingsEmailSettingsWrite as PutEmailSettingsEmailSettingsWrite,
    )
    from sagewire.accounting.params.put_email_settings_email_settings_default_message import (
        PutEmailSettingsEmailSettingsDefaultMessageWrite as PutEmailSettingsEmailSettingsDefaultMessageWrite,
    )
    from sagewire.accounting.params.put_financial_settings_financial_settings import (
        PutFinancialSettingsFinancialSettingsWrite as PutFinancialSettingsFinancialSettingsWrite,
    )
    from sagewire.accounting.params.put_invoice_settings_invoice_settings import (
        PutInvoiceSettingsInvoiceSettingsWrite as PutInvoiceSettingsInvoiceSettingsWrite,
    )
    from sagewire.accounting.params.put_invoice_settings_invoice_settings_document_headings import (
        PutInvoiceSettingsInvoiceSettingsDocumentHeadingsWrite as PutInvoiceSettingsInvoiceSettingsDocumentHeadingsWrite,
    )
    from sagewire.accounting.params.put_invoice_settings_invoice_settings_footer_details import (
        PutInvoiceSettingsInvoiceSettingsFooterDetailsWrite as PutInvoiceSettingsInvoiceSettingsFooterDetailsWrite,
    )
    from sagewire.accounting.params.put_invoice_settings_invoice_settings_line_item_titles import (
        PutInvoiceSettingsInvoiceSettingsLineItemTitlesWrite as PutInvoiceSettingsInvoiceSettingsLineItemTitlesWrite,
    )
    from sagewire.accounting.params.put_invoice_settings_invoice_settings_print_contact_details import (
        PutInvoiceSettingsInvoiceSettingsPrintContactDetailsWrite as PutInvoiceSettingsInvoiceSettingsPrintContactDetailsWrite,
    )
    from sagewire.accounting.params.put_invoice_settings_invoice_settings_print_statements import (
        PutInvoiceSettingsInvoiceSettingsPrintStatementsWrite as PutInvoiceSettingsInvoiceSettingsPrintStatementsWrite,
    )
    from sagewire.accounting.params.put_journal_codes_journal_code import (
        PutJournalCodesJournalCodeWrite as PutJournalCodesJournalCodeWrite,
    )
    from sagewire.accounting.params.put_ledger_account_opening_balances_ledger_account_opening_balance import (
        PutLedgerAccountOpeningBalancesLedgerAccountOpeningBalanceWrite as PutLedgerAccountOpeningBalancesLedgerAccountOpeningBalanceWrite,
    )
    from sagewire.accounting.params.put_ledger_accounts_ledger_account import (
        PutLedgerAccountsLedgerAccountWrite as PutLedgerAccountsLedgerAccountWrite,
    )
    from sagewire.accounting.params.put_migrations_migrations import (
        PutMigrationsMigrationsWrite as PutMigrationsMigrationsWrite,
    )
    from sagewire.accounting.params.put_other_payments_other_payment import (
        PutOtherPaymentsOtherPaymentWrite as PutOtherPaymentsOtherPaymentWrite,
    )
    from sagewire.accounting.params.put_other_payments_other_payment_payment_line import (
        PutOtherPaymentsOtherPaymentPaymentLineWrite as PutOtherPaymentsOtherPaymentPaymentLineWrite,
    )
    from sagewire.accounting.params.put_product_sales_price_types_product_sales_price_type import (
        PutProductSalesPriceTypesProductSalesPriceTypeWrite as PutProductSalesPriceTypesProductSalesPriceTypeWrite,
    )
    from sagewire.accounting.params.put_products_product import PutProductsProductWrite as PutProductsProductWrite
    from sagewire.accounting.params.put_products_product_sales_price import (
        PutProductsProductSalesPriceWrite as PutProductsProductSalesPriceWrite,
    )
    from sagewire.accounting.params.put_purchase_corrective_invoices_purchase_corrective_invoice import (
        PutPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceWrite as PutPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceWrite,
    )
    from sagewire.accounting.params.put_purchase_corrective_invoices_purchase_corrective_invoice_invoice_line import (
        PutPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceInvoiceLineWrite as PutPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceInvoiceLineWrite,
    )
    from sagewire.accounting.params.put_purchase_corrective_invoices_purchase_corrective_invoice_tax_analysis_item import (
        PutPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceTaxAnalysisItemWrite as PutPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceTaxAnalysisItemWrite,
    )
    from sagewire.accounting.params.put_purchase_credit_notes_purchase_credit_note import (
        PutPurchaseCreditNotesPurchaseCreditNoteWrite as PutPurchaseCreditNotesPurchaseCreditNoteWrite,
    )
    from sagewire.accounting.params.put_purchase_credit_notes_purchase_credit_note_credit_note_line import (
        PutPurchaseCreditNotesPurchaseCreditNoteCreditNoteLineWrite as PutPurchaseCreditNotesPurchaseCreditNoteCreditNoteLineWrite,
    )
    from sagewire.accounting.params.put_purchase_credit_notes_purchase_credit_note_tax_analysis_item import (
        PutPurchaseCreditNotesPurchaseCreditNoteTaxAnalysisItemWrite as PutPurchaseCreditNotesPurchaseCreditNoteTaxAnalysisItemWrite,
    )
    from sagewire.accounting.params.put_purchase_invoices_purchase_invoice import (
        PutPurchaseInvoicesPurchaseInvoiceWrite as PutPurchaseInvoicesPurchaseInvoiceWrite,
    )
    from sagewire.accounting.params.put_purchase_invoices_purchase_invoice_invoice_line import (
        PutPurchaseInvoicesPurchaseInvoiceInvoiceLineWrite as PutPurchaseInvoicesPurchaseInvoiceInvoiceLineWrite,
    )
    from sagewire.accounting.params.put_purchase_invoices_purchase_invoice_tax_analysis_item import (
        PutPurchaseInvoicesPurchaseInvoiceTaxAnalysisItemWrite as PutPurchaseInvoicesPurchaseInvoiceTaxAnalysisItemWrite,
    )
    from sagewire.accounting.params.put_purchase_quick_entries_purchase_quick_entry import (
        PutPurchaseQuickEntriesPurchaseQuickEntryWrite as PutPurchaseQuickEntriesPurchaseQuickEntryWrite,
    )
    from sagewire.accounting.params.put_purchase_quick_entries_purchase_quick_entry_analysis_type_category import (
        PutPurchaseQuickEntriesPurchaseQuickEntryAnalysisTypeCategoryWrite as PutPurchaseQuickEntriesPurchaseQuickEntryAnalysisTypeCategoryWrite,
    )
    from sagewire.accounting.params.put_sales_corrective_invoices_sales_corrective_invoice import (
        PutSalesCorrectiveInvoicesSalesCorrectiveInvoiceWrite as PutSalesCorrectiveInvoicesSalesCorrectiveInvoiceWrite,
    )
    from sagewire.accounting.params.put_sales_corrective_invoices_sales_corrective_invoice_delivery_address import (
        PutSalesCorrectiveInvoicesSalesCorrectiveInvoiceDeliveryAddressWrite as PutSalesCorrectiveInvoicesSalesCorrectiveInvoiceDeliveryAddressWrite,
    )
    from sagewire.accounting.params.put_sales_corrective_invoices_sales_corrective_invoice_invoice_line import (
        PutSalesCorrectiveInvoicesSalesCorrectiveInvoiceInvoiceLineWrite as PutSalesCorrectiveInvoicesSalesCorrectiveInvoiceInvoiceLineWrite,
    )
    from sagewire.accounting.params.put_sales_corrective_invoices_sales_corrective_invoice_main_address import (
        PutSalesCorrectiveInvoicesSalesCorrectiveInvoiceMainAddressWrite as PutSalesCorrectiveInvoicesSalesCorrectiveInvoiceMainAddressWrite,
    )
    from sagewire.accounting.params.put_sales_corrective_invoices_sales_corrective_invoice_tax_analysis_item import (
        PutSalesCorrectiveInvoicesSalesCorrectiveInvoiceTaxAnalysisItemWrite as PutSalesCorrectiveInvoicesSalesCorrectiveInvoiceTaxAnalysisItemWrite,
    )
    from sagewire.accounting.params.put_sales_credit_notes_sales_credit_note import (
        PutSalesCreditNotesSalesCreditNoteWrite as PutSalesCreditNotesSalesCreditNoteWrite,
    )
    from sagewire.accounting.params.put_sales_credit_notes_sales_credit_note_credit_note_line import (
        PutSalesCreditNotesSalesCreditNoteCreditNoteLineWrite as PutSalesCreditNotesSalesCreditNoteCreditNoteLineWrite,
    )
    from sagewire.accounting.params.put_sales_credit_notes_sales_credit_note_delivery_address import (
        PutSalesCreditNotesSalesCreditNoteDeliveryAddressWrite as PutSalesCreditNotesSalesCreditNoteDeliveryAddressWrite,
    )
    from sagewire.accounting.params.put_sales_credit_notes_sales_credit_note_main_address import (
        PutSalesCreditNotesSalesCreditNoteMainAddressWrite as PutSalesCreditNotesSalesCreditNoteMainAddressWrite,
    )
    from sagewire.accounting.params.put_sales_credit_notes_sales_credit_note_tax_analysis_item import (
        PutSalesCreditNotesSalesCreditNoteTaxAnalysisItemWrite as PutSalesCreditNotesSalesCreditNoteTaxAnalysisItemWrite,
    )
    from sagewire.accounting.params.put_sales_estimates_sales_estimate import (
        PutSalesEstimatesSalesEstimateWrite as PutSalesEstimatesSalesEstimateWrite,
    )
    from sagewire.accounting.params.put_sales_estimates_sales_estimate_delivery_address import (
        PutSalesEstimatesSalesEstimateDeliveryAddressWrite as PutSalesEstimatesSalesEstimateDeliveryAddressWrite,
    )
    from sagewire.accounting.params.put_sales_estimates_sales_estimate_estimate_line import (
        PutSalesEstimatesSalesEstimateEstimateLineWrite as PutSalesEstimatesSalesEstimateEstimateLineWrite,
    )
    from sagewire.accounting.params.put_sales_estimates_sales_estimate_main_address import (
        PutSalesEstimatesSalesEstimateMainAddressWrite as PutSalesEstimatesSalesEstimateMainAddressWrite,
    )
    from sagewire.accounting.params.put_sales_estimates_sales_estimate_tax_analysis_item import (
        PutSalesEstimatesSalesEstimateTaxAnalysisItemWrite as PutSalesEstimatesSalesEstimateTaxAnalysisItemWrite,
    )
    from sagewire.accounting.params.put_sales_invoices_sales_invoice import (
        PutSalesInvoicesSalesInvoiceWrite as PutSalesInvoicesSalesInvoiceWrite,
    )
    from sagewire.accounting.params.put_sales_invoices_sales_invoice_delivery_address import (
        PutSalesInvoicesSalesInvoiceDeliveryAddressWrite as PutSalesInvoicesSalesInvoiceDeliveryAddressWrite,
    )
    from sagewire.accounting.params.put_sales_invoices_sales_invoice_invoice_line import (
        PutSalesInvoicesSalesInvoiceInvoiceLineWrite as PutSalesInvoicesSalesInvoiceInvoiceLineWrite,
    )
    from sagewire.accounting.params.put_sales_invoices_sales_invoice_main_address import (
        PutSalesInvoicesSalesInvoiceMainAddressWrite as PutSalesInvoicesSalesInvoiceMainAddressWrite,
    )
    from sagewire.accounting.params.put_sales_invoices_sales_invoice_recurring_invoice import (
        PutSalesInvoicesSalesInvoiceRecurringInvoiceWrite as PutSalesInvoicesSalesInvoiceRecurringInvoiceWrite,
    )
    from sagewire.accounting.params.put_sales_invoices_sales_invoice_tax_analysis_item import (
        PutSalesInvoicesSalesInvoiceTaxAnalysisItemWrite as PutSalesInvoicesSalesInvoiceTaxAnalysisItemWrite,
    )
    from sagewire.accounting.params.put_sales_quick_entries_sales_quick_entry import (
        PutSalesQuickEntriesSalesQuickEntryWrite as PutSalesQuickEntriesSalesQuickEntryWrite,
    )
    from sagewire.accounting.params.put_sales_quick_entries_sales_quick_entry_analysis_type_category import (
        PutSalesQuickEntriesSalesQuickEntryAnalysisTypeCategoryWrite as PutSalesQuickEntriesSalesQuickEntryAnalysisTypeCategoryWrite,
    )
    from sagewire.accounting.params.put_sales_quotes_sales_quote import (
        PutSalesQuotesSalesQuoteWrite as PutSalesQuotesSalesQuoteWrite,
    )
    from sagewire.accounting.params.put_sales_quotes_sales_quote_delivery_address import (
        PutSalesQuotesSalesQuoteDeliveryAddressWrite as PutSalesQuotesSalesQuoteDeliveryAddressWrite,
    )
    from sagewire.accounting.params.put_sales_quotes_sales_quote_main_address import (
        PutSalesQuotesSalesQuoteMainAddressWrite as PutSalesQuotesSalesQuoteMainAddressWrite,
    )
    from sagewire.accounting.params.put_sales_quotes_sales_quote_quote_line import (
        PutSalesQuotesSalesQuoteQuoteLineWrite as PutSalesQuotesSalesQuoteQuoteLineWrite,
    )
    from sagewire.accounting.params.put_sales_quotes_sales_quote_tax_analysis_item import (
        PutSalesQuotesSalesQuoteTaxAnalysisItemWrite as PutSalesQuotesSalesQuoteTaxAnalysisItemWrite,
    )
    from sagewire.accounting.params.put_service_rate_types_service_rate_type import (
        PutServiceRateTypesServiceRateTypeWrite as PutServiceRateTypesServiceRateTypeWrite,
    )
    from sagewire.accounting.params.put_services_service import PutServicesServiceWrite as PutServicesServiceWrite
    from sagewire.accounting.params.put_services_service_sales_rate import (
        PutServicesServiceSalesRateWrite as PutServicesServiceSalesRateWrite,
    )
    from sagewire.accounting.params.put_stock_items_stock_item import (
        PutStockItemsStockItemWrite as PutStockItemsStockItemWrite,
    )
    from sagewire.accounting.params.put_stock_items_stock_item_sales_price import (
        PutStockItemsStockItemSalesPriceWrite as PutStockItemsStockItemSalesPriceWrite,
    )
    from sagewire.accounting.params.put_stock_movements_stock_movement import (
        PutStockMovementsStockMovementWrite as PutStockMovementsStockMovementWrite,
    )
    from sagewire.accounting.params.put_tax_profiles_tax_profile import (
        PutTaxProfilesTaxProfileWrite as PutTaxProfilesTaxProfileWrite,
    )
    from sagewire.accounting.params.put_tax_profiles_tax_profile_address_region import (
        PutTaxProfilesTaxProfileAddressRegionWrite as PutTaxProfilesTaxProfileAddressRegionWrite,
    )
    from sagewire.accounting.params.put_tax_rates_tax_rate import PutTaxRatesTaxRateWrite as PutTaxRatesTaxRateWrite
    from sagewire.accounting.params.put_user_user import PutUserUserWrite as PutUserUserWrite
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "post_addresses_address": "PostAddressesAddressWrite",
        "post_analysis_type_categories_analysis_type_category": "PostAnalysisTypeCategoriesAnalysisTypeCategoryWrite",
        "post_attachments_attachment": "PostAttachmentsAttachmentWrite",
        "post_bank_accounts_bank_account": "PostBankAccountsBankAccountWrite",
        "post_bank_accounts_bank_account_bank_account_details": "PostBankAccountsBankAccountBankAccountDetailsWrite",
        "post_bank_accounts_bank_account_journal_code": "PostBankAccountsBankAccountJournalCodeWrite",
        "post_bank_accounts_bank_account_main_address": "PostBankAccountsBankAccountMainAddressWrite",
        "post_bank_accounts_bank_account_main_contact_person": "PostBankAccountsBankAccountMainContactPersonWrite",
        "post_bank_deposits_bank_deposit": "PostBankDepositsBankDepositWrite",
        "post_bank_opening_balances_bank_opening_balance": "PostBankOpeningBalancesBankOpeningBalanceWrite",
        "post_bank_reconciliations_bank_reconciliation": "PostBankReconciliationsBankReconciliationWrite",
        "post_bank_transfers_bank_transfer": "PostBankTransfersBankTransferWrite",
        "post_business_exchange_rates_business_exchange_rate": "PostBusinessExchangeRatesBusinessExchangeRateWrite",
        "post_contact_allocations_contact_allocation": "PostContactAllocationsContactAllocationWrite",
        "post_contact_allocations_contact_allocation_allocated_artefact": "PostContactAllocationsContactAllocationAllocatedArtefactWrite",
        "post_contact_opening_balances_contact_opening_balance": "PostContactOpeningBalancesContactOpeningBalanceWrite",
        "post_contact_payments_contact_payment": "PostContactPaymentsContactPaymentWrite",
        "post_contact_payments_contact_payment_allocated_artefact": "PostContactPaymentsContactPaymentAllocatedArtefactWrite",
        "post_contact_payments_contact_payment_payment_on_account": "PostContactPaymentsContactPaymentPaymentOnAccountWrite",
        "post_contact_persons_contact_person": "PostContactPersonsContactPersonWrite",
        "post_contacts_contact": "PostContactsContactWrite",
        "post_contacts_contact_bank_account_details": "PostContactsContactBankAccountDetailsWrite",
        "post_contacts_contact_delivery_address": "PostContactsContactDeliveryAddressWrite",
        "post_contacts_contact_main_address": "PostContactsContactMainAddressWrite",
        "post_contacts_contact_main_contact_person": "PostContactsContactMainContactPersonWrite",
        "post_contacts_contact_tax_treatment": "PostContactsContactTaxTreatmentWrite",
        "post_hosted_artefact_payment_settings_hosted_artefact_payment_setting": "PostHostedArtefactPaymentSettingsHostedArtefactPaymentSettingWrite",
        "post_journal_codes_journal_code": "PostJournalCodesJournalCodeWrite",
        "post_journals_journal": "PostJournalsJournalWrite",
        "post_journals_journal_journal_code": "PostJournalsJournalJournalCodeWrite",
        "post_journals_journal_journal_line": "PostJournalsJournalJournalLineWrite",
        "post_ledger_account_opening_balances_ledger_account_opening_balance": "PostLedgerAccountOpeningBalancesLedgerAccountOpeningBalanceWrite",
        "post_ledger_accounts_ledger_account": "PostLedgerAccountsLedgerAccountWrite",
        "post_migration_tax_returns_migration_tax_return": "PostMigrationTaxReturnsMigrationTaxReturnWrite",
        "post_migration_tax_returns_migration_tax_return_gb": "PostMigrationTaxReturnsMigrationTaxReturnGbWrite",
        "post_migration_tax_returns_migration_tax_return_ie": "PostMigrationTaxReturnsMigrationTaxReturnIeWrite",
        "post_opening_balance_journals_opening_balance_journal": "PostOpeningBalanceJournalsOpeningBalanceJournalWrite",
        "post_opening_balance_journals_opening_balance_journal_journal_line": "PostOpeningBalanceJournalsOpeningBalanceJournalJournalLineWrite",
        "post_other_payments_other_payment": "PostOtherPaymentsOtherPaymentWrite",
        "post_other_payments_other_payment_payment_line": "PostOtherPaymentsOtherPaymentPaymentLineWrite",
        "post_product_sales_price_types_product_sales_price_type": "PostProductSalesPriceTypesProductSalesPriceTypeWrite",
        "post_products_product": "PostProductsProductWrite",
        "post_products_product_sales_price": "PostProductsProductSalesPriceWrite",
        "post_purchase_corrective_invoices_purchase_corrective_invoice": "PostPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceWrite",
        "post_purchase_corrective_invoices_purchase_corrective_invoice_invoice_line": "PostPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceInvoiceLineWrite",
        "post_purchase_corrective_invoices_purchase_corrective_invoice_tax_analysis_item": "PostPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceTaxAnalysisItemWrite",
        "post_purchase_credit_notes_purchase_credit_note": "PostPurchaseCreditNotesPurchaseCreditNoteWrite",
        "post_purchase_credit_notes_purchase_credit_note_credit_note_line": "PostPurchaseCreditNotesPurchaseCreditNoteCreditNoteLineWrite",
        "post_purchase_credit_notes_purchase_credit_note_tax_analysis_item": "PostPurchaseCreditNotesPurchaseCreditNoteTaxAnalysisItemWrite",
        "post_purchase_invoices_purchase_invoice": "PostPurchaseInvoicesPurchaseInvoiceWrite",
        "post_purchase_invoices_purchase_invoice_invoice_line": "PostPurchaseInvoicesPurchaseInvoiceInvoiceLineWrite",
        "post_purchase_invoices_purchase_invoice_tax_analysis_item": "PostPurchaseInvoicesPurchaseInvoiceTaxAnalysisItemWrite",
        "post_purchase_quick_entries_purchase_quick_entry": "PostPurchaseQuickEntriesPurchaseQuickEntryWrite",
        "post_purchase_quick_entries_purchase_quick_entry_analysis_type_category": "PostPurchaseQuickEntriesPurchaseQuickEntryAnalysisTypeCategoryWrite",
        "post_sales_corrective_invoices_sales_corrective_invoice": "PostSalesCorrectiveInvoicesSalesCorrectiveInvoiceWrite",
        "post_sales_corrective_invoices_sales_corrective_invoice_delivery_address": "PostSalesCorrectiveInvoicesSalesCorrectiveInvoiceDeliveryAddressWrite",
        "post_sales_corrective_invoices_sales_corrective_invoice_invoice_line": "PostSalesCorrectiveInvoicesSalesCorrectiveInvoiceInvoiceLineWrite",
        "post_sales_corrective_invoices_sales_corrective_invoice_main_address": "PostSalesCorrectiveInvoicesSalesCorrectiveInvoiceMainAddressWrite",
        "post_sales_corrective_invoices_sales_corrective_invoice_tax_analysis_item": "PostSalesCorrectiveInvoicesSalesCorrectiveInvoiceTaxAnalysisItemWrite",
        "post_sales_credit_notes_sales_credit_note": "PostSalesCreditNotesSalesCreditNoteWrite",
        "post_sales_credit_notes_sales_credit_note_credit_note_line": "PostSalesCreditNotesSalesCreditNoteCreditNoteLineWrite",
        "post_sales_credit_notes_sales_credit_note_delivery_address": "PostSalesCreditNotesSalesCreditNoteDeliveryAddressWrite",
        "post_sales_credit_notes_sales_credit_note_main_address": "PostSalesCreditNotesSalesCreditNoteMainAddressWrite",
        "post_sales_credit_notes_sales_credit_note_tax_analysis_item": "PostSalesCreditNotesSalesCreditNoteTaxAnalysisItemWrite",
        "post_sales_estimates_sales_estimate": "PostSalesEstimatesSalesEstimateWrite",
        "post_sales_estimates_sales_estimate_delivery_address": "PostSalesEstimatesSalesEstimateDeliveryAddressWrite",
        "post_sales_estimates_sales_estimate_estimate_line": "PostSalesEstimatesSalesEstimateEstimateLineWrite",
        "post_sales_estimates_sales_estimate_main_address": "PostSalesEstimatesSalesEstimateMainAddressWrite",
        "post_sales_estimates_sales_estimate_tax_analysis_item": "PostSalesEstimatesSalesEstimateTaxAnalysisItemWrite",
        "post_sales_invoices_sales_invoice": "PostSalesInvoicesSalesInvoiceWrite",
        "post_sales_invoices_sales_invoice_delivery_address": "PostSalesInvoicesSalesInvoiceDeliveryAddressWrite",
        "post_sales_invoices_sales_invoice_invoice_line": "PostSalesInvoicesSalesInvoiceInvoiceLineWrite",
        "post_sales_invoices_sales_invoice_main_address": "PostSalesInvoicesSalesInvoiceMainAddressWrite",
        "post_sales_invoices_sales_invoice_recurring_invoice": "PostSalesInvoicesSalesInvoiceRecurringInvoiceWrite",
        "post_sales_invoices_sales_invoice_tax_analysis_item": "PostSalesInvoicesSalesInvoiceTaxAnalysisItemWrite",
        "post_sales_quick_entries_sales_quick_entry": "PostSalesQuickEntriesSalesQuickEntryWrite",
        "post_sales_quick_entries_sales_quick_entry_analysis_type_category": "PostSalesQuickEntriesSalesQuickEntryAnalysisTypeCategoryWrite",
        "post_sales_quotes_sales_quote": "PostSalesQuotesSalesQuoteWrite",
        "post_sales_quotes_sales_quote_delivery_address": "PostSalesQuotesSalesQuoteDeliveryAddressWrite",
        "post_sales_quotes_sales_quote_main_address": "PostSalesQuotesSalesQuoteMainAddressWrite",
        "post_sales_quotes_sales_quote_quote_line": "PostSalesQuotesSalesQuoteQuoteLineWrite",
        "post_sales_quotes_sales_quote_tax_analysis_item": "PostSalesQuotesSalesQuoteTaxAnalysisItemWrite",
        "post_service_rate_types_service_rate_type": "PostServiceRateTypesServiceRateTypeWrite",
        "post_services_service": "PostServicesServiceWrite",
        "post_services_service_sales_rate": "PostServicesServiceSalesRateWrite",
        "post_stock_items_stock_item": "PostStockItemsStockItemWrite",
        "post_stock_items_stock_item_sales_price": "PostStockItemsStockItemSalesPriceWrite",
        "post_stock_movements_stock_movement": "PostStockMovementsStockMovementWrite",
        "post_tax_rates_tax_rate": "PostTaxRatesTaxRateWrite",
        "post_tax_rates_tax_rate_component_tax_rate_item": "PostTaxRatesTaxRateComponentTaxRateItemWrite",
        "put_addresses_address": "PutAddressesAddressWrite",
        "put_analysis_type_categories_analysis_type_category": "PutAnalysisTypeCategoriesAnalysisTypeCategoryWrite",
        "put_analysis_types_analysis_type": "PutAnalysisTypesAnalysisTypeWrite",
        "put_analysis_types_analysis_type_analysis_type_category": "PutAnalysisTypesAnalysisTypeAnalysisTypeCategoryWrite",
        "put_attachments_attachment": "PutAttachmentsAttachmentWrite",
        "put_bank_accounts_bank_account": "PutBankAccountsBankAccountWrite",
        "put_bank_accounts_bank_account_bank_account_details": "PutBankAccountsBankAccountBankAccountDetailsWrite",
        "put_bank_accounts_bank_account_journal_code": "PutBankAccountsBankAccountJournalCodeWrite",
        "put_bank_accounts_bank_account_main_address": "PutBankAccountsBankAccountMainAddressWrite",
        "put_bank_accounts_bank_account_main_contact_person": "PutBankAccountsBankAccountMainContactPersonWrite",
        "put_bank_opening_balances_bank_opening_balance": "PutBankOpeningBalancesBankOpeningBalanceWrite",
        "put_bank_reconciliations_bank_reconciliation": "PutBankReconciliationsBankReconciliationWrite",
        "put_bank_transfers_bank_transfer": "PutBankTransfersBankTransferWrite",
        "put_business_exchange_rates_business_exchange_rate": "PutBusinessExchangeRatesBusinessExchangeRateWrite",
        "put_business_settings_business_settings": "PutBusinessSettingsBusinessSettingsWrite",
        "put_business_settings_business_settings_default_ledger_accounts": "PutBusinessSettingsBusinessSettingsDefaultLedgerAccountsWrite",
        "put_businesses_business": "PutBusinessesBusinessWrite",
        "put_cis_settings_cis_settings": "PutCisSettingsCisSettingsWrite",
        "put_contact_allocations_contact_allocation": "PutContactAllocationsContactAllocationWrite",
        "put_contact_allocations_contact_allocation_allocated_artefact": "PutContactAllocationsContactAllocationAllocatedArtefactWrite",
        "put_contact_opening_balances_contact_opening_balance": "PutContactOpeningBalancesContactOpeningBalanceWrite",
        "put_contact_payments_contact_payment": "PutContactPaymentsContactPaymentWrite",
        "put_contact_payments_contact_payment_allocated_artefact": "PutContactPaymentsContactPaymentAllocatedArtefactWrite",
        "put_contact_payments_contact_payment_payment_on_account": "PutContactPaymentsContactPaymentPaymentOnAccountWrite",
        "put_contact_persons_contact_person": "PutContactPersonsContactPersonWrite",
        "put_contacts_contact": "PutContactsContactWrite",
        "put_contacts_contact_bank_account_details": "PutContactsContactBankAccountDetailsWrite",
        "put_contacts_contact_delivery_address": "PutContactsContactDeliveryAddressWrite",
        "put_contacts_contact_main_address": "PutContactsContactMainAddressWrite",
        "put_contacts_contact_main_contact_person": "PutContactsContactMainContactPersonWrite",
        "put_contacts_contact_tax_treatment": "PutContactsContactTaxTreatmentWrite",
        "put_datev_settings_datev_settings": "PutDatevSettingsDatevSettingsWrite",
        "put_email_settings_email_settings": "PutEmailSettingsEmailSettingsWrite",
        "put_email_settings_email_settings_default_message": "PutEmailSettingsEmailSettingsDefaultMessageWrite",
        "put_financial_settings_financial_settings": "PutFinancialSettingsFinancialSettingsWrite",
        "put_invoice_settings_invoice_settings": "PutInvoiceSettingsInvoiceSettingsWrite",
        "put_invoice_settings_invoice_settings_document_headings": "PutInvoiceSettingsInvoiceSettingsDocumentHeadingsWrite",
        "put_invoice_settings_invoice_settings_footer_details": "PutInvoiceSettingsInvoiceSettingsFooterDetailsWrite",
        "put_invoice_settings_invoice_settings_line_item_titles": "PutInvoiceSettingsInvoiceSettingsLineItemTitlesWrite",
        "put_invoice_settings_invoice_settings_print_contact_details": "PutInvoiceSettingsInvoiceSettingsPrintContactDetailsWrite",
        "put_invoice_settings_invoice_settings_print_statements": "PutInvoiceSettingsInvoiceSettingsPrintStatementsWrite",
        "put_journal_codes_journal_code": "PutJournalCodesJournalCodeWrite",
        "put_ledger_account_opening_balances_ledger_account_opening_balance": "PutLedgerAccountOpeningBalancesLedgerAccountOpeningBalanceWrite",
        "put_ledger_accounts_ledger_account": "PutLedgerAccountsLedgerAccountWrite",
        "put_migrations_migrations": "PutMigrationsMigrationsWrite",
        "put_other_payments_other_payment": "PutOtherPaymentsOtherPaymentWrite",
        "put_other_payments_other_payment_payment_line": "PutOtherPaymentsOtherPaymentPaymentLineWrite",
        "put_product_sales_price_types_product_sales_price_type": "PutProductSalesPriceTypesProductSalesPriceTypeWrite",
        "put_products_product": "PutProductsProductWrite",
        "put_products_product_sales_price": "PutProductsProductSalesPriceWrite",
        "put_purchase_corrective_invoices_purchase_corrective_invoice": "PutPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceWrite",
        "put_purchase_corrective_invoices_purchase_corrective_invoice_invoice_line": "PutPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceInvoiceLineWrite",
        "put_purchase_corrective_invoices_purchase_corrective_invoice_tax_analysis_item": "PutPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceTaxAnalysisItemWrite",
        "put_purchase_credit_notes_purchase_credit_note": "PutPurchaseCreditNotesPurchaseCreditNoteWrite",
        "put_purchase_credit_notes_purchase_credit_note_credit_note_line": "PutPurchaseCreditNotesPurchaseCreditNoteCreditNoteLineWrite",
        "put_purchase_credit_notes_purchase_credit_note_tax_analysis_item": "PutPurchaseCreditNotesPurchaseCreditNoteTaxAnalysisItemWrite",
        "put_purchase_invoices_purchase_invoice": "PutPurchaseInvoicesPurchaseInvoiceWrite",
        "put_purchase_invoices_purchase_invoice_invoice_line": "PutPurchaseInvoicesPurchaseInvoiceInvoiceLineWrite",
        "put_purchase_invoices_purchase_invoice_tax_analysis_item": "PutPurchaseInvoicesPurchaseInvoiceTaxAnalysisItemWrite",
        "put_purchase_quick_entries_purchase_quick_entry": "PutPurchaseQuickEntriesPurchaseQuickEntryWrite",
        "put_purchase_quick_entries_purchase_quick_entry_analysis_type_category": "PutPurchaseQuickEntriesPurchaseQuickEntryAnalysisTypeCategoryWrite",
        "put_sales_corrective_invoices_sales_corrective_invoice": "PutSalesCorrectiveInvoicesSalesCorrectiveInvoiceWrite",
        "put_sales_corrective_invoices_sales_corrective_invoice_delivery_address": "PutSalesCorrectiveInvoicesSalesCorrectiveInvoiceDeliveryAddressWrite",
        "put_sales_corrective_invoices_sales_corrective_invoice_invoice_line": "PutSalesCorrectiveInvoicesSalesCorrectiveInvoiceInvoiceLineWrite",
        "put_sales_corrective_invoices_sales_corrective_invoice_main_address": "PutSalesCorrectiveInvoicesSalesCorrectiveInvoiceMainAddressWrite",
        "put_sales_corrective_invoices_sales_corrective_invoice_tax_analysis_item": "PutSalesCorrectiveInvoicesSalesCorrectiveInvoiceTaxAnalysisItemWrite",
        "put_sales_credit_notes_sales_credit_note": "PutSalesCreditNotesSalesCreditNoteWrite",
        "put_sales_credit_notes_sales_credit_note_credit_note_line": "PutSalesCreditNotesSalesCreditNoteCreditNoteLineWrite",
        "put_sales_credit_notes_sales_credit_note_delivery_address": "PutSalesCreditNotesSalesCreditNoteDeliveryAddressWrite",
        "put_sales_credit_notes_sales_credit_note_main_address": "PutSalesCreditNotesSalesCreditNoteMainAddressWrite",
        "put_sales_credit_notes_sales_credit_note_tax_analysis_item": "PutSalesCreditNotesSalesCreditNoteTaxAnalysisItemWrite",
        "put_sales_estimates_sales_estimate": "PutSalesEstimatesSalesEstimateWrite",
        "put_sales_estimates_sales_estimate_delivery_address": "PutSalesEstimatesSalesEstimateDeliveryAddressWrite",
        "put_sales_estimates_sales_estimate_estimate_line": "PutSalesEstimatesSalesEstimateEstimateLineWrite",
        "put_sales_estimates_sales_estimate_main_address": "PutSalesEstimatesSalesEstimateMainAddressWrite",
        "put_sales_estimates_sales_estimate_tax_analysis_item": "PutSalesEstimatesSalesEstimateTaxAnalysisItemWrite",
        "put_sales_invoices_sales_invoice": "PutSalesInvoicesSalesInvoiceWrite",
        "put_sales_invoices_sales_invoice_delivery_address": "PutSalesInvoicesSalesInvoiceDeliveryAddressWrite",
        "put_sales_invoices_sales_invoice_invoice_line": "PutSalesInvoicesSalesInvoiceInvoiceLineWrite",
        "put_sales_invoices_sales_invoice_main_address": "PutSalesInvoicesSalesInvoiceMainAddressWrite",
        "put_sales_invoices_sales_invoice_recurring_invoice": "PutSalesInvoicesSalesInvoiceRecurringInvoiceWrite",
        "put_sales_invoices_sales_invoice_tax_analysis_item": "PutSalesInvoicesSalesInvoiceTaxAnalysisItemWrite",
        "put_sales_quick_entries_sales_quick_entry": "PutSalesQuickEntriesSalesQuickEntryWrite",
        "put_sales_quick_entries_sales_quick_entry_analysis_type_category": "PutSalesQuickEntriesSalesQuickEntryAnalysisTypeCategoryWrite",
        "put_sales_quotes_sales_quote": "PutSalesQuotesSalesQuoteWrite",
        "put_sales_quotes_sales_quote_delivery_address": "PutSalesQuotesSalesQuoteDeliveryAddressWrite",
        "put_sales_quotes_sales_quote_main_address": "PutSalesQuotesSalesQuoteMainAddressWrite",
        "put_sales_quotes_sales_quote_quote_line": "PutSalesQuotesSalesQuoteQuoteLineWrite",
        "put_sales_quotes_sales_quote_tax_analysis_item": "PutSalesQuotesSalesQuoteTaxAnalysisItemWrite",
        "put_service_rate_types_service_rate_type": "PutServiceRateTypesServiceRateTypeWrite",
        "put_services_service": "PutServicesServiceWrite",
        "put_services_service_sales_rate": "PutServicesServiceSalesRateWrite",
        "put_stock_items_stock_item": "PutStockItemsStockItemWrite",
        "put_stock_items_stock_item_sales_price": "PutStockItemsStockItemSalesPriceWrite",
        "put_stock_movements_stock_movement": "PutStockMovementsStockMovementWrite",
        "put_tax_profiles_tax_profile": "PutTaxProfilesTaxProfileWrite",
        "put_tax_profiles_tax_profile_address_region": "PutTaxProfilesTaxProfileAddressRegionWrite",
        "put_tax_rates_tax_rate": "PutTaxRatesTaxRateWrite",
        "put_user_user": "PutUserUserWrite",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
