"""The resources: one module each, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagewire.sage200.resources.account_status_types import AccountStatusTypes as AccountStatusTypes
    from sagewire.sage200.resources.account_status_types import AsyncAccountStatusTypes as AsyncAccountStatusTypes
    from sagewire.sage200.resources.accounting_period_validation_types import (
        AccountingPeriodValidationTypes as AccountingPeriodValidationTypes,
    )
    from sagewire.sage200.resources.accounting_period_validation_types import (
        AsyncAccountingPeriodValidationTypes as AsyncAccountingPeriodValidationTypes,
    )
    from sagewire.sage200.resources.aged_balances_ageing_types import AgedBalancesAgeingTypes as AgedBalancesAgeingTypes
    from sagewire.sage200.resources.aged_balances_ageing_types import (
        AsyncAgedBalancesAgeingTypes as AsyncAgedBalancesAgeingTypes,
    )
    from sagewire.sage200.resources.allocation_status_types import AllocationStatusTypes as AllocationStatusTypes
    from sagewire.sage200.resources.allocation_status_types import (
        AsyncAllocationStatusTypes as AsyncAllocationStatusTypes,
    )
    from sagewire.sage200.resources.alternative_product_views import AlternativeProductViews as AlternativeProductViews
    from sagewire.sage200.resources.alternative_product_views import (
        AsyncAlternativeProductViews as AsyncAlternativeProductViews,
    )
    from sagewire.sage200.resources.alternative_products import AlternativeProducts as AlternativeProducts
    from sagewire.sage200.resources.alternative_products import AsyncAlternativeProducts as AsyncAlternativeProducts
    from sagewire.sage200.resources.analysis_code_mappings import AnalysisCodeMappings as AnalysisCodeMappings
    from sagewire.sage200.resources.analysis_code_mappings import AsyncAnalysisCodeMappings as AsyncAnalysisCodeMappings
    from sagewire.sage200.resources.applies_to_status_types import AppliesToStatusTypes as AppliesToStatusTypes
    from sagewire.sage200.resources.applies_to_status_types import (
        AsyncAppliesToStatusTypes as AsyncAppliesToStatusTypes,
    )
    from sagewire.sage200.resources.authorisation_types import AsyncAuthorisationTypes as AsyncAuthorisationTypes
    from sagewire.sage200.resources.authorisation_types import AuthorisationTypes as AuthorisationTypes
    from sagewire.sage200.resources.auto_generate_option_types import (
        AsyncAutoGenerateOptionTypes as AsyncAutoGenerateOptionTypes,
    )
    from sagewire.sage200.resources.auto_generate_option_types import AutoGenerateOptionTypes as AutoGenerateOptionTypes
    from sagewire.sage200.resources.auto_generate_separators import (
        AsyncAutoGenerateSeparators as AsyncAutoGenerateSeparators,
    )
    from sagewire.sage200.resources.auto_generate_separators import AutoGenerateSeparators as AutoGenerateSeparators
    from sagewire.sage200.resources.bank_account_types import AsyncBankAccountTypes as AsyncBankAccountTypes
    from sagewire.sage200.resources.bank_account_types import BankAccountTypes as BankAccountTypes
    from sagewire.sage200.resources.bank_entry_types import AsyncBankEntryTypes as AsyncBankEntryTypes
    from sagewire.sage200.resources.bank_entry_types import BankEntryTypes as BankEntryTypes
    from sagewire.sage200.resources.bank_payment import AsyncBankPayment as AsyncBankPayment
    from sagewire.sage200.resources.bank_payment import BankPayment as BankPayment
    from sagewire.sage200.resources.bank_posted_transactions import (
        AsyncBankPostedTransactions as AsyncBankPostedTransactions,
    )
    from sagewire.sage200.resources.bank_posted_transactions import BankPostedTransactions as BankPostedTransactions
    from sagewire.sage200.resources.bank_receipt import AsyncBankReceipt as AsyncBankReceipt
    from sagewire.sage200.resources.bank_receipt import BankReceipt as BankReceipt
    from sagewire.sage200.resources.bank_transfer import AsyncBankTransfer as AsyncBankTransfer
    from sagewire.sage200.resources.bank_transfer import BankTransfer as BankTransfer
    from sagewire.sage200.resources.bank_views import AsyncBankViews as AsyncBankViews
    from sagewire.sage200.resources.bank_views import BankViews as BankViews
    from sagewire.sage200.resources.banks import AsyncBanks as AsyncBanks
    from sagewire.sage200.resources.banks import Banks as Banks
    from sagewire.sage200.resources.bin_holdings import AsyncBinHoldings as AsyncBinHoldings
    from sagewire.sage200.resources.bin_holdings import BinHoldings as BinHoldings
    from sagewire.sage200.resources.bom_cost_heading_types import AsyncBomCostHeadingTypes as AsyncBomCostHeadingTypes
    from sagewire.sage200.resources.bom_cost_heading_types import BomCostHeadingTypes as BomCostHeadingTypes
    from sagewire.sage200.resources.bom_cost_headings import AsyncBomCostHeadings as AsyncBomCostHeadings
    from sagewire.sage200.resources.bom_cost_headings import BomCostHeadings as BomCostHeadings
    from sagewire.sage200.resources.bom_item_types import AsyncBomItemTypes as AsyncBomItemTypes
    from sagewire.sage200.resources.bom_item_types import BomItemTypes as BomItemTypes
    from sagewire.sage200.resources.cash_book_settings import AsyncCashBookSettings as AsyncCashBookSettings
    from sagewire.sage200.resources.cash_book_settings import CashBookSettings as CashBookSettings
    from sagewire.sage200.resources.communication_contact_types import (
        AsyncCommunicationContactTypes as AsyncCommunicationContactTypes,
    )
    from sagewire.sage200.resources.communication_contact_types import (
        CommunicationContactTypes as CommunicationContactTypes,
    )
    from sagewire.sage200.resources.communication_location_types import (
        AsyncCommunicationLocationTypes as AsyncCommunicationLocationTypes,
    )
    from sagewire.sage200.resources.communication_location_types import (
        CommunicationLocationTypes as CommunicationLocationTypes,
    )
    from sagewire.sage200.resources.communication_outcome_types import (
        AsyncCommunicationOutcomeTypes as AsyncCommunicationOutcomeTypes,
    )
    from sagewire.sage200.resources.communication_outcome_types import (
        CommunicationOutcomeTypes as CommunicationOutcomeTypes,
    )
    from sagewire.sage200.resources.communication_style_types import (
        AsyncCommunicationStyleTypes as AsyncCommunicationStyleTypes,
    )
    from sagewire.sage200.resources.communication_style_types import CommunicationStyleTypes as CommunicationStyleTypes
    from sagewire.sage200.resources.communication_types import AsyncCommunicationTypes as AsyncCommunicationTypes
    from sagewire.sage200.resources.communication_types import CommunicationTypes as CommunicationTypes
    from sagewire.sage200.resources.company_details import AsyncCompanyDetails as AsyncCompanyDetails
    from sagewire.sage200.resources.company_details import CompanyDetails as CompanyDetails
    from sagewire.sage200.resources.configurable_terms import AsyncConfigurableTerms as AsyncConfigurableTerms
    from sagewire.sage200.resources.configurable_terms import ConfigurableTerms as ConfigurableTerms
    from sagewire.sage200.resources.confirmation_intent_types import (
        AsyncConfirmationIntentTypes as AsyncConfirmationIntentTypes,
    )
    from sagewire.sage200.resources.confirmation_intent_types import ConfirmationIntentTypes as ConfirmationIntentTypes
    from sagewire.sage200.resources.consolidated_nominal_codes import (
        AsyncConsolidatedNominalCodes as AsyncConsolidatedNominalCodes,
    )
    from sagewire.sage200.resources.consolidated_nominal_codes import (
        ConsolidatedNominalCodes as ConsolidatedNominalCodes,
    )
    from sagewire.sage200.resources.contact_number_types import AsyncContactNumberTypes as AsyncContactNumberTypes
    from sagewire.sage200.resources.contact_number_types import ContactNumberTypes as ContactNumberTypes
    from sagewire.sage200.resources.control_nominal_code_types import (
        AsyncControlNominalCodeTypes as AsyncControlNominalCodeTypes,
    )
    from sagewire.sage200.resources.control_nominal_code_types import ControlNominalCodeTypes as ControlNominalCodeTypes
    from sagewire.sage200.resources.control_nominal_codes import AsyncControlNominalCodes as AsyncControlNominalCodes
    from sagewire.sage200.resources.control_nominal_codes import ControlNominalCodes as ControlNominalCodes
    from sagewire.sage200.resources.cost_centres import AsyncCostCentres as AsyncCostCentres
    from sagewire.sage200.resources.cost_centres import CostCentres as CostCentres
    from sagewire.sage200.resources.costing_method_types import AsyncCostingMethodTypes as AsyncCostingMethodTypes
    from sagewire.sage200.resources.costing_method_types import CostingMethodTypes as CostingMethodTypes
    from sagewire.sage200.resources.country_codes import AsyncCountryCodes as AsyncCountryCodes
    from sagewire.sage200.resources.country_codes import CountryCodes as CountryCodes
    from sagewire.sage200.resources.couriers import AsyncCouriers as AsyncCouriers
    from sagewire.sage200.resources.couriers import Couriers as Couriers
    from sagewire.sage200.resources.credit_bureaus import AsyncCreditBureaus as AsyncCreditBureaus
    from sagewire.sage200.resources.credit_bureaus import CreditBureaus as CreditBureaus
    from sagewire.sage200.resources.credit_positions import AsyncCreditPositions as AsyncCreditPositions
    from sagewire.sage200.resources.credit_positions import CreditPositions as CreditPositions
    from sagewire.sage200.resources.cross_sell_product_views import (
        AsyncCrossSellProductViews as AsyncCrossSellProductViews,
    )
    from sagewire.sage200.resources.cross_sell_product_views import CrossSellProductViews as CrossSellProductViews
    from sagewire.sage200.resources.cross_sell_products import AsyncCrossSellProducts as AsyncCrossSellProducts
    from sagewire.sage200.resources.cross_sell_products import CrossSellProducts as CrossSellProducts
    from sagewire.sage200.resources.currencies import AsyncCurrencies as AsyncCurrencies
    from sagewire.sage200.resources.currencies import Currencies as Currencies
    from sagewire.sage200.resources.currency_exchange_rates import (
        AsyncCurrencyExchangeRates as AsyncCurrencyExchangeRates,
    )
    from sagewire.sage200.resources.currency_exchange_rates import CurrencyExchangeRates as CurrencyExchangeRates
    from sagewire.sage200.resources.currency_iso_codes import AsyncCurrencyIsoCodes as AsyncCurrencyIsoCodes
    from sagewire.sage200.resources.currency_iso_codes import CurrencyIsoCodes as CurrencyIsoCodes
    from sagewire.sage200.resources.currency_transaction_types import (
        AsyncCurrencyTransactionTypes as AsyncCurrencyTransactionTypes,
    )
    from sagewire.sage200.resources.currency_transaction_types import (
        CurrencyTransactionTypes as CurrencyTransactionTypes,
    )
    from sagewire.sage200.resources.current_user import AsyncCurrentUser as AsyncCurrentUser
    from sagewire.sage200.resources.current_user import CurrentUser as CurrentUser
    from sagewire.sage200.resources.current_user_sop_user_permissions import (
        AsyncCurrentUserSopUserPermissions as AsyncCurrentUserSopUserPermissions,
    )
    from sagewire.sage200.resources.current_user_sop_user_permissions import (
        CurrentUserSopUserPermissions as CurrentUserSopUserPermissions,
    )
    from sagewire.sage200.resources.customer_alerts import AsyncCustomerAlerts as AsyncCustomerAlerts
    from sagewire.sage200.resources.customer_alerts import CustomerAlerts as CustomerAlerts
    from sagewire.sage200.resources.customer_cards import AsyncCustomerCards as AsyncCustomerCards
    from sagewire.sage200.resources.customer_cards import CustomerCards as CustomerCards
    from sagewire.sage200.resources.customer_contact_roles import AsyncCustomerContactRoles as AsyncCustomerContactRoles
    from sagewire.sage200.resources.customer_contact_roles import CustomerContactRoles as CustomerContactRoles
    from sagewire.sage200.resources.customer_contacts import AsyncCustomerContacts as AsyncCustomerContacts
    from sagewire.sage200.resources.customer_contacts import CustomerContacts as CustomerContacts
    from sagewire.sage200.resources.customer_delivery_addresses import (
        AsyncCustomerDeliveryAddresses as AsyncCustomerDeliveryAddresses,
    )
    from sagewire.sage200.resources.customer_delivery_addresses import (
        CustomerDeliveryAddresses as CustomerDeliveryAddresses,
    )
    from sagewire.sage200.resources.customer_discount_groups import (
        AsyncCustomerDiscountGroups as AsyncCustomerDiscountGroups,
    )
    from sagewire.sage200.resources.customer_discount_groups import CustomerDiscountGroups as CustomerDiscountGroups
    from sagewire.sage200.resources.customer_emails import AsyncCustomerEmails as AsyncCustomerEmails
    from sagewire.sage200.resources.customer_emails import CustomerEmails as CustomerEmails
    from sagewire.sage200.resources.customer_faxes import AsyncCustomerFaxes as AsyncCustomerFaxes
    from sagewire.sage200.resources.customer_faxes import CustomerFaxes as CustomerFaxes
    from sagewire.sage200.resources.customer_memos import AsyncCustomerMemos as AsyncCustomerMemos
    from sagewire.sage200.resources.customer_memos import CustomerMemos as CustomerMemos
    from sagewire.sage200.resources.customer_mobiles import AsyncCustomerMobiles as AsyncCustomerMobiles
    from sagewire.sage200.resources.customer_mobiles import CustomerMobiles as CustomerMobiles
    from sagewire.sage200.resources.customer_period_value_views import (
        AsyncCustomerPeriodValueViews as AsyncCustomerPeriodValueViews,
    )
    from sagewire.sage200.resources.customer_period_value_views import (
        CustomerPeriodValueViews as CustomerPeriodValueViews,
    )
    from sagewire.sage200.resources.customer_price_bands import AsyncCustomerPriceBands as AsyncCustomerPriceBands
    from sagewire.sage200.resources.customer_price_bands import CustomerPriceBands as CustomerPriceBands
    from sagewire.sage200.resources.customer_price_enquiry import AsyncCustomerPriceEnquiry as AsyncCustomerPriceEnquiry
    from sagewire.sage200.resources.customer_price_enquiry import CustomerPriceEnquiry as CustomerPriceEnquiry
    from sagewire.sage200.resources.customer_sop_invoice_credit_line_views import (
        AsyncCustomerSopInvoiceCreditLineViews as AsyncCustomerSopInvoiceCreditLineViews,
    )
    from sagewire.sage200.resources.customer_sop_invoice_credit_line_views import (
        CustomerSopInvoiceCreditLineViews as CustomerSopInvoiceCreditLineViews,
    )
    from sagewire.sage200.resources.customer_telephones import AsyncCustomerTelephones as AsyncCustomerTelephones
    from sagewire.sage200.resources.customer_telephones import CustomerTelephones as CustomerTelephones
    from sagewire.sage200.resources.customer_views import AsyncCustomerViews as AsyncCustomerViews
    from sagewire.sage200.resources.customer_views import CustomerViews as CustomerViews
    from sagewire.sage200.resources.customer_websites import AsyncCustomerWebsites as AsyncCustomerWebsites
    from sagewire.sage200.resources.customer_websites import CustomerWebsites as CustomerWebsites
    from sagewire.sage200.resources.customer_year_value_views import (
        AsyncCustomerYearValueViews as AsyncCustomerYearValueViews,
    )
    from sagewire.sage200.resources.customer_year_value_views import CustomerYearValueViews as CustomerYearValueViews
    from sagewire.sage200.resources.customers import AsyncCustomers as AsyncCustomers
    from sagewire.sage200.resources.customers import Customers as Customers
    from sagewire.sage200.resources.departments import AsyncDepartments as AsyncDepartments
    from sagewire.sage200.resources.departments import Departments as Departments
    from sagewire.sage200.resources.discount_or_surcharge_types import (
        AsyncDiscountOrSurchargeTypes as AsyncDiscountOrSurchargeTypes,
    )
    from sagewire.sage200.resources.discount_or_surcharge_types import (
        DiscountOrSurchargeTypes as DiscountOrSurchargeTypes,
    )
    from sagewire.sage200.resources.discrepancy_status_types import (
        AsyncDiscrepancyStatusTypes as AsyncDiscrepancyStatusTypes,
    )
    from sagewire.sage200.resources.discrepancy_status_types import DiscrepancyStatusTypes as DiscrepancyStatusTypes
    from sagewire.sage200.resources.document_layouts import AsyncDocumentLayouts as AsyncDocumentLayouts
    from sagewire.sage200.resources.document_layouts import DocumentLayouts as DocumentLayouts
    from sagewire.sage200.resources.document_transmission_method_types import (
        AsyncDocumentTransmissionMethodTypes as AsyncDocumentTransmissionMethodTypes,
    )
    from sagewire.sage200.resources.document_transmission_method_types import (
        DocumentTransmissionMethodTypes as DocumentTransmissionMethodTypes,
    )
    from sagewire.sage200.resources.document_types import AsyncDocumentTypes as AsyncDocumentTypes
    from sagewire.sage200.resources.document_types import DocumentTypes as DocumentTypes
    from sagewire.sage200.resources.electronic_bank_function_types import (
        AsyncElectronicBankFunctionTypes as AsyncElectronicBankFunctionTypes,
    )
    from sagewire.sage200.resources.electronic_bank_function_types import (
        ElectronicBankFunctionTypes as ElectronicBankFunctionTypes,
    )
    from sagewire.sage200.resources.entry_source_types import AsyncEntrySourceTypes as AsyncEntrySourceTypes
    from sagewire.sage200.resources.entry_source_types import EntrySourceTypes as EntrySourceTypes
    from sagewire.sage200.resources.exchange_rate_amendability_types import (
        AsyncExchangeRateAmendabilityTypes as AsyncExchangeRateAmendabilityTypes,
    )
    from sagewire.sage200.resources.exchange_rate_amendability_types import (
        ExchangeRateAmendabilityTypes as ExchangeRateAmendabilityTypes,
    )
    from sagewire.sage200.resources.exchange_rate_types import AsyncExchangeRateTypes as AsyncExchangeRateTypes
    from sagewire.sage200.resources.exchange_rate_types import ExchangeRateTypes as ExchangeRateTypes
    from sagewire.sage200.resources.factor_houses import AsyncFactorHouses as AsyncFactorHouses
    from sagewire.sage200.resources.factor_houses import FactorHouses as FactorHouses
    from sagewire.sage200.resources.finance_charges import AsyncFinanceCharges as AsyncFinanceCharges
    from sagewire.sage200.resources.finance_charges import FinanceCharges as FinanceCharges
    from sagewire.sage200.resources.financial_report_layout_types import (
        AsyncFinancialReportLayoutTypes as AsyncFinancialReportLayoutTypes,
    )
    from sagewire.sage200.resources.financial_report_layout_types import (
        FinancialReportLayoutTypes as FinancialReportLayoutTypes,
    )
    from sagewire.sage200.resources.financial_report_layout_views import (
        AsyncFinancialReportLayoutViews as AsyncFinancialReportLayoutViews,
    )
    from sagewire.sage200.resources.financial_report_layout_views import (
        FinancialReportLayoutViews as FinancialReportLayoutViews,
    )
    from sagewire.sage200.resources.financial_report_row_layout_debit_or_credit_types import (
        AsyncFinancialReportRowLayoutDebitOrCreditTypes as AsyncFinancialReportRowLayoutDebitOrCreditTypes,
    )
    from sagewire.sage200.resources.financial_report_row_layout_debit_or_credit_types import (
        FinancialReportRowLayoutDebitOrCreditTypes as FinancialReportRowLayoutDebitOrCreditTypes,
    )
    from sagewire.sage200.resources.financial_report_row_layout_position_types import (
        AsyncFinancialReportRowLayoutPositionTypes as AsyncFinancialReportRowLayoutPositionTypes,
    )
    from sagewire.sage200.resources.financial_report_row_layout_position_types import (
        FinancialReportRowLayoutPositionTypes as FinancialReportRowLayoutPositionTypes,
    )
    from sagewire.sage200.resources.financial_report_row_line_types import (
        AsyncFinancialReportRowLineTypes as AsyncFinancialReportRowLineTypes,
    )
    from sagewire.sage200.resources.financial_report_row_line_types import (
        FinancialReportRowLineTypes as FinancialReportRowLineTypes,
    )
    from sagewire.sage200.resources.financial_year_period_views import (
        AsyncFinancialYearPeriodViews as AsyncFinancialYearPeriodViews,
    )
    from sagewire.sage200.resources.financial_year_period_views import (
        FinancialYearPeriodViews as FinancialYearPeriodViews,
    )
    from sagewire.sage200.resources.flat_rate_or_quantity_break_types import (
        AsyncFlatRateOrQuantityBreakTypes as AsyncFlatRateOrQuantityBreakTypes,
    )
    from sagewire.sage200.resources.flat_rate_or_quantity_break_types import (
        FlatRateOrQuantityBreakTypes as FlatRateOrQuantityBreakTypes,
    )
    from sagewire.sage200.resources.flow_states import AsyncFlowStates as AsyncFlowStates
    from sagewire.sage200.resources.flow_states import FlowStates as FlowStates
    from sagewire.sage200.resources.fulfilment_method_types import (
        AsyncFulfilmentMethodTypes as AsyncFulfilmentMethodTypes,
    )
    from sagewire.sage200.resources.fulfilment_method_types import FulfilmentMethodTypes as FulfilmentMethodTypes
    from sagewire.sage200.resources.fulfilment_sequence_types import (
        AsyncFulfilmentSequenceTypes as AsyncFulfilmentSequenceTypes,
    )
    from sagewire.sage200.resources.fulfilment_sequence_types import FulfilmentSequenceTypes as FulfilmentSequenceTypes
    from sagewire.sage200.resources.head_office_types import AsyncHeadOfficeTypes as AsyncHeadOfficeTypes
    from sagewire.sage200.resources.head_office_types import HeadOfficeTypes as HeadOfficeTypes
    from sagewire.sage200.resources.internal_areas import AsyncInternalAreas as AsyncInternalAreas
    from sagewire.sage200.resources.internal_areas import InternalAreas as InternalAreas
    from sagewire.sage200.resources.intrastat_date_types import AsyncIntrastatDateTypes as AsyncIntrastatDateTypes
    from sagewire.sage200.resources.intrastat_date_types import IntrastatDateTypes as IntrastatDateTypes
    from sagewire.sage200.resources.intrastat_terms_of_delivery_types import (
        AsyncIntrastatTermsOfDeliveryTypes as AsyncIntrastatTermsOfDeliveryTypes,
    )
    from sagewire.sage200.resources.intrastat_terms_of_delivery_types import (
        IntrastatTermsOfDeliveryTypes as IntrastatTermsOfDeliveryTypes,
    )
    from sagewire.sage200.resources.label_printing_option_types import (
        AsyncLabelPrintingOptionTypes as AsyncLabelPrintingOptionTypes,
    )
    from sagewire.sage200.resources.label_printing_option_types import (
        LabelPrintingOptionTypes as LabelPrintingOptionTypes,
    )
    from sagewire.sage200.resources.landed_costs_types import AsyncLandedCostsTypes as AsyncLandedCostsTypes
    from sagewire.sage200.resources.landed_costs_types import LandedCostsTypes as LandedCostsTypes
    from sagewire.sage200.resources.ledger_types import AsyncLedgerTypes as AsyncLedgerTypes
    from sagewire.sage200.resources.ledger_types import LedgerTypes as LedgerTypes
    from sagewire.sage200.resources.licence import AsyncLicence as AsyncLicence
    from sagewire.sage200.resources.licence import Licence as Licence
    from sagewire.sage200.resources.lookup_banks import AsyncLookupBanks as AsyncLookupBanks
    from sagewire.sage200.resources.lookup_banks import LookupBanks as LookupBanks
    from sagewire.sage200.resources.lookup_customers import AsyncLookupCustomers as AsyncLookupCustomers
    from sagewire.sage200.resources.lookup_customers import LookupCustomers as LookupCustomers
    from sagewire.sage200.resources.lookup_nominal_codes import AsyncLookupNominalCodes as AsyncLookupNominalCodes
    from sagewire.sage200.resources.lookup_nominal_codes import LookupNominalCodes as LookupNominalCodes
    from sagewire.sage200.resources.lookup_pop_orders import AsyncLookupPopOrders as AsyncLookupPopOrders
    from sagewire.sage200.resources.lookup_pop_orders import LookupPopOrders as LookupPopOrders
    from sagewire.sage200.resources.lookup_product_groups import AsyncLookupProductGroups as AsyncLookupProductGroups
    from sagewire.sage200.resources.lookup_product_groups import LookupProductGroups as LookupProductGroups
    from sagewire.sage200.resources.lookup_products import AsyncLookupProducts as AsyncLookupProducts
    from sagewire.sage200.resources.lookup_products import LookupProducts as LookupProducts
    from sagewire.sage200.resources.lookup_sop_orders import AsyncLookupSopOrders as AsyncLookupSopOrders
    from sagewire.sage200.resources.lookup_sop_orders import LookupSopOrders as LookupSopOrders
    from sagewire.sage200.resources.lookup_sop_quotes import AsyncLookupSopQuotes as AsyncLookupSopQuotes
    from sagewire.sage200.resources.lookup_sop_quotes import LookupSopQuotes as LookupSopQuotes
    from sagewire.sage200.resources.lookup_stock_item_units import (
        AsyncLookupStockItemUnits as AsyncLookupStockItemUnits,
    )
    from sagewire.sage200.resources.lookup_stock_item_units import LookupStockItemUnits as LookupStockItemUnits
    from sagewire.sage200.resources.lookup_suppliers import AsyncLookupSuppliers as AsyncLookupSuppliers
    from sagewire.sage200.resources.lookup_suppliers import LookupSuppliers as LookupSuppliers
    from sagewire.sage200.resources.nominal_account_entry_location_types import (
        AsyncNominalAccountEntryLocationTypes as AsyncNominalAccountEntryLocationTypes,
    )
    from sagewire.sage200.resources.nominal_account_entry_location_types import (
        NominalAccountEntryLocationTypes as NominalAccountEntryLocationTypes,
    )
    from sagewire.sage200.resources.nominal_account_types import AsyncNominalAccountTypes as AsyncNominalAccountTypes
    from sagewire.sage200.resources.nominal_account_types import NominalAccountTypes as NominalAccountTypes
    from sagewire.sage200.resources.nominal_budget_profiles import (
        AsyncNominalBudgetProfiles as AsyncNominalBudgetProfiles,
    )
    from sagewire.sage200.resources.nominal_budget_profiles import NominalBudgetProfiles as NominalBudgetProfiles
    from sagewire.sage200.resources.nominal_budget_types import AsyncNominalBudgetTypes as AsyncNominalBudgetTypes
    from sagewire.sage200.resources.nominal_budget_types import NominalBudgetTypes as NominalBudgetTypes
    from sagewire.sage200.resources.nominal_code_memos import AsyncNominalCodeMemos as AsyncNominalCodeMemos
    from sagewire.sage200.resources.nominal_code_memos import NominalCodeMemos as NominalCodeMemos
    from sagewire.sage200.resources.nominal_code_views import AsyncNominalCodeViews as AsyncNominalCodeViews
    from sagewire.sage200.resources.nominal_code_views import NominalCodeViews as NominalCodeViews
    from sagewire.sage200.resources.nominal_codes import AsyncNominalCodes as AsyncNominalCodes
    from sagewire.sage200.resources.nominal_codes import NominalCodes as NominalCodes
    from sagewire.sage200.resources.nominal_ledger_settings import (
        AsyncNominalLedgerSettings as AsyncNominalLedgerSettings,
    )
    from sagewire.sage200.resources.nominal_ledger_settings import NominalLedgerSettings as NominalLedgerSettings
    from sagewire.sage200.resources.nominal_period_value_views import (
        AsyncNominalPeriodValueViews as AsyncNominalPeriodValueViews,
    )
    from sagewire.sage200.resources.nominal_period_value_views import NominalPeriodValueViews as NominalPeriodValueViews
    from sagewire.sage200.resources.nominal_report_categories import (
        AsyncNominalReportCategories as AsyncNominalReportCategories,
    )
    from sagewire.sage200.resources.nominal_report_categories import NominalReportCategories as NominalReportCategories
    from sagewire.sage200.resources.nominal_report_category_types import (
        AsyncNominalReportCategoryTypes as AsyncNominalReportCategoryTypes,
    )
    from sagewire.sage200.resources.nominal_report_category_types import (
        NominalReportCategoryTypes as NominalReportCategoryTypes,
    )
    from sagewire.sage200.resources.nominal_reporting_types import (
        AsyncNominalReportingTypes as AsyncNominalReportingTypes,
    )
    from sagewire.sage200.resources.nominal_reporting_types import NominalReportingTypes as NominalReportingTypes
    from sagewire.sage200.resources.nominal_transaction_analysis_codes import (
        AsyncNominalTransactionAnalysisCodes as AsyncNominalTransactionAnalysisCodes,
    )
    from sagewire.sage200.resources.nominal_transaction_analysis_codes import (
        NominalTransactionAnalysisCodes as NominalTransactionAnalysisCodes,
    )
    from sagewire.sage200.resources.nominal_transaction_enquiry_views import (
        AsyncNominalTransactionEnquiryViews as AsyncNominalTransactionEnquiryViews,
    )
    from sagewire.sage200.resources.nominal_transaction_enquiry_views import (
        NominalTransactionEnquiryViews as NominalTransactionEnquiryViews,
    )
    from sagewire.sage200.resources.order_line_item_types import AsyncOrderLineItemTypes as AsyncOrderLineItemTypes
    from sagewire.sage200.resources.order_line_item_types import OrderLineItemTypes as OrderLineItemTypes
    from sagewire.sage200.resources.order_return_line_types import (
        AsyncOrderReturnLineTypes as AsyncOrderReturnLineTypes,
    )
    from sagewire.sage200.resources.order_return_line_types import OrderReturnLineTypes as OrderReturnLineTypes
    from sagewire.sage200.resources.order_value_discounts import AsyncOrderValueDiscounts as AsyncOrderValueDiscounts
    from sagewire.sage200.resources.order_value_discounts import OrderValueDiscounts as OrderValueDiscounts
    from sagewire.sage200.resources.payment_groups import AsyncPaymentGroups as AsyncPaymentGroups
    from sagewire.sage200.resources.payment_groups import PaymentGroups as PaymentGroups
    from sagewire.sage200.resources.payment_types import AsyncPaymentTypes as AsyncPaymentTypes
    from sagewire.sage200.resources.payment_types import PaymentTypes as PaymentTypes
    from sagewire.sage200.resources.pending_emails import AsyncPendingEmails as AsyncPendingEmails
    from sagewire.sage200.resources.pending_emails import PendingEmails as PendingEmails
    from sagewire.sage200.resources.pop_additional_charges import AsyncPopAdditionalCharges as AsyncPopAdditionalCharges
    from sagewire.sage200.resources.pop_additional_charges import PopAdditionalCharges as PopAdditionalCharges
    from sagewire.sage200.resources.pop_authorisation_status_types import (
        AsyncPopAuthorisationStatusTypes as AsyncPopAuthorisationStatusTypes,
    )
    from sagewire.sage200.resources.pop_authorisation_status_types import (
        PopAuthorisationStatusTypes as PopAuthorisationStatusTypes,
    )
    from sagewire.sage200.resources.pop_cancelled_lines import AsyncPopCancelledLines as AsyncPopCancelledLines
    from sagewire.sage200.resources.pop_cancelled_lines import PopCancelledLines as PopCancelledLines
    from sagewire.sage200.resources.pop_delivery_address_action_types import (
        AsyncPopDeliveryAddressActionTypes as AsyncPopDeliveryAddressActionTypes,
    )
    from sagewire.sage200.resources.pop_delivery_address_action_types import (
        PopDeliveryAddressActionTypes as PopDeliveryAddressActionTypes,
    )
    from sagewire.sage200.resources.pop_delivery_address_types import (
        AsyncPopDeliveryAddressTypes as AsyncPopDeliveryAddressTypes,
    )
    from sagewire.sage200.resources.pop_delivery_address_types import PopDeliveryAddressTypes as PopDeliveryAddressTypes
    from sagewire.sage200.resources.pop_document_print_status_types import (
        AsyncPopDocumentPrintStatusTypes as AsyncPopDocumentPrintStatusTypes,
    )
    from sagewire.sage200.resources.pop_document_print_status_types import (
        PopDocumentPrintStatusTypes as PopDocumentPrintStatusTypes,
    )
    from sagewire.sage200.resources.pop_document_process_status_types import (
        AsyncPopDocumentProcessStatusTypes as AsyncPopDocumentProcessStatusTypes,
    )
    from sagewire.sage200.resources.pop_document_process_status_types import (
        PopDocumentProcessStatusTypes as PopDocumentProcessStatusTypes,
    )
    from sagewire.sage200.resources.pop_document_status_types import (
        AsyncPopDocumentStatusTypes as AsyncPopDocumentStatusTypes,
    )
    from sagewire.sage200.resources.pop_document_status_types import PopDocumentStatusTypes as PopDocumentStatusTypes
    from sagewire.sage200.resources.pop_document_types import AsyncPopDocumentTypes as AsyncPopDocumentTypes
    from sagewire.sage200.resources.pop_document_types import PopDocumentTypes as PopDocumentTypes
    from sagewire.sage200.resources.pop_intrastat_status_types import (
        AsyncPopIntrastatStatusTypes as AsyncPopIntrastatStatusTypes,
    )
    from sagewire.sage200.resources.pop_intrastat_status_types import PopIntrastatStatusTypes as PopIntrastatStatusTypes
    from sagewire.sage200.resources.pop_invoice_credit_types import (
        AsyncPopInvoiceCreditTypes as AsyncPopInvoiceCreditTypes,
    )
    from sagewire.sage200.resources.pop_invoice_credit_types import PopInvoiceCreditTypes as PopInvoiceCreditTypes
    from sagewire.sage200.resources.pop_linked_order_lines import AsyncPopLinkedOrderLines as AsyncPopLinkedOrderLines
    from sagewire.sage200.resources.pop_linked_order_lines import PopLinkedOrderLines as PopLinkedOrderLines
    from sagewire.sage200.resources.pop_linked_requisition_lines import (
        AsyncPopLinkedRequisitionLines as AsyncPopLinkedRequisitionLines,
    )
    from sagewire.sage200.resources.pop_linked_requisition_lines import (
        PopLinkedRequisitionLines as PopLinkedRequisitionLines,
    )
    from sagewire.sage200.resources.pop_order_generation_types import (
        AsyncPopOrderGenerationTypes as AsyncPopOrderGenerationTypes,
    )
    from sagewire.sage200.resources.pop_order_generation_types import PopOrderGenerationTypes as PopOrderGenerationTypes
    from sagewire.sage200.resources.pop_order_line_views import AsyncPopOrderLineViews as AsyncPopOrderLineViews
    from sagewire.sage200.resources.pop_order_line_views import PopOrderLineViews as PopOrderLineViews
    from sagewire.sage200.resources.pop_order_lines import AsyncPopOrderLines as AsyncPopOrderLines
    from sagewire.sage200.resources.pop_order_lines import PopOrderLines as PopOrderLines
    from sagewire.sage200.resources.pop_order_return_invoice_credit_views import (
        AsyncPopOrderReturnInvoiceCreditViews as AsyncPopOrderReturnInvoiceCreditViews,
    )
    from sagewire.sage200.resources.pop_order_return_invoice_credit_views import (
        PopOrderReturnInvoiceCreditViews as PopOrderReturnInvoiceCreditViews,
    )
    from sagewire.sage200.resources.pop_order_return_line_invoice_credit_views import (
        AsyncPopOrderReturnLineInvoiceCreditViews as AsyncPopOrderReturnLineInvoiceCreditViews,
    )
    from sagewire.sage200.resources.pop_order_return_line_invoice_credit_views import (
        PopOrderReturnLineInvoiceCreditViews as PopOrderReturnLineInvoiceCreditViews,
    )
    from sagewire.sage200.resources.pop_order_return_line_receipt_return_views import (
        AsyncPopOrderReturnLineReceiptReturnViews as AsyncPopOrderReturnLineReceiptReturnViews,
    )
    from sagewire.sage200.resources.pop_order_return_line_receipt_return_views import (
        PopOrderReturnLineReceiptReturnViews as PopOrderReturnLineReceiptReturnViews,
    )
    from sagewire.sage200.resources.pop_order_return_views import AsyncPopOrderReturnViews as AsyncPopOrderReturnViews
    from sagewire.sage200.resources.pop_order_return_views import PopOrderReturnViews as PopOrderReturnViews
    from sagewire.sage200.resources.pop_orders import AsyncPopOrders as AsyncPopOrders
    from sagewire.sage200.resources.pop_orders import PopOrders as PopOrders
    from sagewire.sage200.resources.pop_requisition_fulfilment_line_views import (
        AsyncPopRequisitionFulfilmentLineViews as AsyncPopRequisitionFulfilmentLineViews,
    )
    from sagewire.sage200.resources.pop_requisition_fulfilment_line_views import (
        PopRequisitionFulfilmentLineViews as PopRequisitionFulfilmentLineViews,
    )
    from sagewire.sage200.resources.pop_requisition_fulfilment_lines import (
        AsyncPopRequisitionFulfilmentLines as AsyncPopRequisitionFulfilmentLines,
    )
    from sagewire.sage200.resources.pop_requisition_fulfilment_lines import (
        PopRequisitionFulfilmentLines as PopRequisitionFulfilmentLines,
    )
    from sagewire.sage200.resources.pop_settings import AsyncPopSettings as AsyncPopSettings
    from sagewire.sage200.resources.pop_settings import PopSettings as PopSettings
    from sagewire.sage200.resources.pop_trade_line_status_types import (
        AsyncPopTradeLineStatusTypes as AsyncPopTradeLineStatusTypes,
    )
    from sagewire.sage200.resources.pop_trade_line_status_types import (
        PopTradeLineStatusTypes as PopTradeLineStatusTypes,
    )
    from sagewire.sage200.resources.price_band_types import AsyncPriceBandTypes as AsyncPriceBandTypes
    from sagewire.sage200.resources.price_band_types import PriceBandTypes as PriceBandTypes
    from sagewire.sage200.resources.price_bands import AsyncPriceBands as AsyncPriceBands
    from sagewire.sage200.resources.price_bands import PriceBands as PriceBands
    from sagewire.sage200.resources.price_book_settings import AsyncPriceBookSettings as AsyncPriceBookSettings
    from sagewire.sage200.resources.price_book_settings import PriceBookSettings as PriceBookSettings
    from sagewire.sage200.resources.pricing_source_types import AsyncPricingSourceTypes as AsyncPricingSourceTypes
    from sagewire.sage200.resources.pricing_source_types import PricingSourceTypes as PricingSourceTypes
    from sagewire.sage200.resources.pricing_types import AsyncPricingTypes as AsyncPricingTypes
    from sagewire.sage200.resources.pricing_types import PricingTypes as PricingTypes
    from sagewire.sage200.resources.product_group_search_category_values import (
        AsyncProductGroupSearchCategoryValues as AsyncProductGroupSearchCategoryValues,
    )
    from sagewire.sage200.resources.product_group_search_category_values import (
        ProductGroupSearchCategoryValues as ProductGroupSearchCategoryValues,
    )
    from sagewire.sage200.resources.product_groups import AsyncProductGroups as AsyncProductGroups
    from sagewire.sage200.resources.product_groups import ProductGroups as ProductGroups
    from sagewire.sage200.resources.product_memos import AsyncProductMemos as AsyncProductMemos
    from sagewire.sage200.resources.product_memos import ProductMemos as ProductMemos
    from sagewire.sage200.resources.product_price_views import AsyncProductPriceViews as AsyncProductPriceViews
    from sagewire.sage200.resources.product_price_views import ProductPriceViews as ProductPriceViews
    from sagewire.sage200.resources.product_purchase_figures import (
        AsyncProductPurchaseFigures as AsyncProductPurchaseFigures,
    )
    from sagewire.sage200.resources.product_purchase_figures import ProductPurchaseFigures as ProductPurchaseFigures
    from sagewire.sage200.resources.product_sales_figures import AsyncProductSalesFigures as AsyncProductSalesFigures
    from sagewire.sage200.resources.product_sales_figures import ProductSalesFigures as ProductSalesFigures
    from sagewire.sage200.resources.product_search import AsyncProductSearch as AsyncProductSearch
    from sagewire.sage200.resources.product_search import ProductSearch as ProductSearch
    from sagewire.sage200.resources.product_search_types import AsyncProductSearchTypes as AsyncProductSearchTypes
    from sagewire.sage200.resources.product_search_types import ProductSearchTypes as ProductSearchTypes
    from sagewire.sage200.resources.product_status_types import AsyncProductStatusTypes as AsyncProductStatusTypes
    from sagewire.sage200.resources.product_status_types import ProductStatusTypes as ProductStatusTypes
    from sagewire.sage200.resources.product_suppliers import AsyncProductSuppliers as AsyncProductSuppliers
    from sagewire.sage200.resources.product_suppliers import ProductSuppliers as ProductSuppliers
    from sagewire.sage200.resources.product_transaction_group_types import (
        AsyncProductTransactionGroupTypes as AsyncProductTransactionGroupTypes,
    )
    from sagewire.sage200.resources.product_transaction_group_types import (
        ProductTransactionGroupTypes as ProductTransactionGroupTypes,
    )
    from sagewire.sage200.resources.product_transaction_types import (
        AsyncProductTransactionTypes as AsyncProductTransactionTypes,
    )
    from sagewire.sage200.resources.product_transaction_types import ProductTransactionTypes as ProductTransactionTypes
    from sagewire.sage200.resources.product_transaction_views import (
        AsyncProductTransactionViews as AsyncProductTransactionViews,
    )
    from sagewire.sage200.resources.product_transaction_views import ProductTransactionViews as ProductTransactionViews
    from sagewire.sage200.resources.product_types import AsyncProductTypes as AsyncProductTypes
    from sagewire.sage200.resources.product_types import ProductTypes as ProductTypes
    from sagewire.sage200.resources.product_views import AsyncProductViews as AsyncProductViews
    from sagewire.sage200.resources.product_views import ProductViews as ProductViews
    from sagewire.sage200.resources.product_warehouse_bin_views import (
        AsyncProductWarehouseBinViews as AsyncProductWarehouseBinViews,
    )
    from sagewire.sage200.resources.product_warehouse_bin_views import (
        ProductWarehouseBinViews as ProductWarehouseBinViews,
    )
    from sagewire.sage200.resources.product_warehouse_views import (
        AsyncProductWarehouseViews as AsyncProductWarehouseViews,
    )
    from sagewire.sage200.resources.product_warehouse_views import ProductWarehouseViews as ProductWarehouseViews
    from sagewire.sage200.resources.products import AsyncProducts as AsyncProducts
    from sagewire.sage200.resources.products import Products as Products
    from sagewire.sage200.resources.purchase_aged_creditor_detailed_views import (
        AsyncPurchaseAgedCreditorDetailedViews as AsyncPurchaseAgedCreditorDetailedViews,
    )
    from sagewire.sage200.resources.purchase_aged_creditor_detailed_views import (
        PurchaseAgedCreditorDetailedViews as PurchaseAgedCreditorDetailedViews,
    )
    from sagewire.sage200.resources.purchase_aged_creditor_summary_views import (
        AsyncPurchaseAgedCreditorSummaryViews as AsyncPurchaseAgedCreditorSummaryViews,
    )
    from sagewire.sage200.resources.purchase_aged_creditor_summary_views import (
        PurchaseAgedCreditorSummaryViews as PurchaseAgedCreditorSummaryViews,
    )
    from sagewire.sage200.resources.purchase_authorisations import (
        AsyncPurchaseAuthorisations as AsyncPurchaseAuthorisations,
    )
    from sagewire.sage200.resources.purchase_authorisations import PurchaseAuthorisations as PurchaseAuthorisations
    from sagewire.sage200.resources.purchase_credit_notes import AsyncPurchaseCreditNotes as AsyncPurchaseCreditNotes
    from sagewire.sage200.resources.purchase_credit_notes import PurchaseCreditNotes as PurchaseCreditNotes
    from sagewire.sage200.resources.purchase_invoices import AsyncPurchaseInvoices as AsyncPurchaseInvoices
    from sagewire.sage200.resources.purchase_invoices import PurchaseInvoices as PurchaseInvoices
    from sagewire.sage200.resources.purchase_ledger_settings import (
        AsyncPurchaseLedgerSettings as AsyncPurchaseLedgerSettings,
    )
    from sagewire.sage200.resources.purchase_ledger_settings import PurchaseLedgerSettings as PurchaseLedgerSettings
    from sagewire.sage200.resources.purchase_payments import AsyncPurchasePayments as AsyncPurchasePayments
    from sagewire.sage200.resources.purchase_payments import PurchasePayments as PurchasePayments
    from sagewire.sage200.resources.purchase_posted_transaction_memos import (
        AsyncPurchasePostedTransactionMemos as AsyncPurchasePostedTransactionMemos,
    )
    from sagewire.sage200.resources.purchase_posted_transaction_memos import (
        PurchasePostedTransactionMemos as PurchasePostedTransactionMemos,
    )
    from sagewire.sage200.resources.purchase_posted_transactions import (
        AsyncPurchasePostedTransactions as AsyncPurchasePostedTransactions,
    )
    from sagewire.sage200.resources.purchase_posted_transactions import (
        PurchasePostedTransactions as PurchasePostedTransactions,
    )
    from sagewire.sage200.resources.purchase_receipts import AsyncPurchaseReceipts as AsyncPurchaseReceipts
    from sagewire.sage200.resources.purchase_receipts import PurchaseReceipts as PurchaseReceipts
    from sagewire.sage200.resources.purchase_trading_periods import (
        AsyncPurchaseTradingPeriods as AsyncPurchaseTradingPeriods,
    )
    from sagewire.sage200.resources.purchase_trading_periods import PurchaseTradingPeriods as PurchaseTradingPeriods
    from sagewire.sage200.resources.purchase_transaction_enquiry_views import (
        AsyncPurchaseTransactionEnquiryViews as AsyncPurchaseTransactionEnquiryViews,
    )
    from sagewire.sage200.resources.purchase_transaction_enquiry_views import (
        PurchaseTransactionEnquiryViews as PurchaseTransactionEnquiryViews,
    )
    from sagewire.sage200.resources.purchase_transaction_views import (
        AsyncPurchaseTransactionViews as AsyncPurchaseTransactionViews,
    )
    from sagewire.sage200.resources.purchase_transaction_views import (
        PurchaseTransactionViews as PurchaseTransactionViews,
    )
    from sagewire.sage200.resources.sage_payments_supplier_status_types import (
        AsyncSagePaymentsSupplierStatusTypes as AsyncSagePaymentsSupplierStatusTypes,
    )
    from sagewire.sage200.resources.sage_payments_supplier_status_types import (
        SagePaymentsSupplierStatusTypes as SagePaymentsSupplierStatusTypes,
    )
    from sagewire.sage200.resources.sales_aged_debtor_detailed_views import (
        AsyncSalesAgedDebtorDetailedViews as AsyncSalesAgedDebtorDetailedViews,
    )
    from sagewire.sage200.resources.sales_aged_debtor_detailed_views import (
        SalesAgedDebtorDetailedViews as SalesAgedDebtorDetailedViews,
    )
    from sagewire.sage200.resources.sales_aged_debtor_summary_views import (
        AsyncSalesAgedDebtorSummaryViews as AsyncSalesAgedDebtorSummaryViews,
    )
    from sagewire.sage200.resources.sales_aged_debtor_summary_views import (
        SalesAgedDebtorSummaryViews as SalesAgedDebtorSummaryViews,
    )
    from sagewire.sage200.resources.sales_aged_transaction_period_views import (
        AsyncSalesAgedTransactionPeriodViews as AsyncSalesAgedTransactionPeriodViews,
    )
    from sagewire.sage200.resources.sales_aged_transaction_period_views import (
        SalesAgedTransactionPeriodViews as SalesAgedTransactionPeriodViews,
    )
    from sagewire.sage200.resources.sales_allocations import AsyncSalesAllocations as AsyncSalesAllocations
    from sagewire.sage200.resources.sales_allocations import SalesAllocations as SalesAllocations
    from sagewire.sage200.resources.sales_credit_notes import AsyncSalesCreditNotes as AsyncSalesCreditNotes
    from sagewire.sage200.resources.sales_credit_notes import SalesCreditNotes as SalesCreditNotes
    from sagewire.sage200.resources.sales_historical_transactions import (
        AsyncSalesHistoricalTransactions as AsyncSalesHistoricalTransactions,
    )
    from sagewire.sage200.resources.sales_historical_transactions import (
        SalesHistoricalTransactions as SalesHistoricalTransactions,
    )
    from sagewire.sage200.resources.sales_invoices import AsyncSalesInvoices as AsyncSalesInvoices
    from sagewire.sage200.resources.sales_invoices import SalesInvoices as SalesInvoices
    from sagewire.sage200.resources.sales_ledger_settings import AsyncSalesLedgerSettings as AsyncSalesLedgerSettings
    from sagewire.sage200.resources.sales_ledger_settings import SalesLedgerSettings as SalesLedgerSettings
    from sagewire.sage200.resources.sales_payments import AsyncSalesPayments as AsyncSalesPayments
    from sagewire.sage200.resources.sales_payments import SalesPayments as SalesPayments
    from sagewire.sage200.resources.sales_posted_transaction_memos import (
        AsyncSalesPostedTransactionMemos as AsyncSalesPostedTransactionMemos,
    )
    from sagewire.sage200.resources.sales_posted_transaction_memos import (
        SalesPostedTransactionMemos as SalesPostedTransactionMemos,
    )
    from sagewire.sage200.resources.sales_posted_transactions import (
        AsyncSalesPostedTransactions as AsyncSalesPostedTransactions,
    )
    from sagewire.sage200.resources.sales_posted_transactions import SalesPostedTransactions as SalesPostedTransactions
    from sagewire.sage200.resources.sales_receipts import AsyncSalesReceipts as AsyncSalesReceipts
    from sagewire.sage200.resources.sales_receipts import SalesReceipts as SalesReceipts
    from sagewire.sage200.resources.sales_trading_periods import AsyncSalesTradingPeriods as AsyncSalesTradingPeriods
    from sagewire.sage200.resources.sales_trading_periods import SalesTradingPeriods as SalesTradingPeriods
    from sagewire.sage200.resources.sales_transaction_enquiry_views import (
        AsyncSalesTransactionEnquiryViews as AsyncSalesTransactionEnquiryViews,
    )
    from sagewire.sage200.resources.sales_transaction_enquiry_views import (
        SalesTransactionEnquiryViews as SalesTransactionEnquiryViews,
    )
    from sagewire.sage200.resources.sales_transaction_views import (
        AsyncSalesTransactionViews as AsyncSalesTransactionViews,
    )
    from sagewire.sage200.resources.sales_transaction_views import SalesTransactionViews as SalesTransactionViews
    from sagewire.sage200.resources.salutations import AsyncSalutations as AsyncSalutations
    from sagewire.sage200.resources.salutations import Salutations as Salutations
    from sagewire.sage200.resources.search_categories import AsyncSearchCategories as AsyncSearchCategories
    from sagewire.sage200.resources.search_categories import SearchCategories as SearchCategories
    from sagewire.sage200.resources.search_values import AsyncSearchValues as AsyncSearchValues
    from sagewire.sage200.resources.search_values import SearchValues as SearchValues
    from sagewire.sage200.resources.serial_allocated_to_who_types import (
        AsyncSerialAllocatedToWhoTypes as AsyncSerialAllocatedToWhoTypes,
    )
    from sagewire.sage200.resources.serial_allocated_to_who_types import (
        SerialAllocatedToWhoTypes as SerialAllocatedToWhoTypes,
    )
    from sagewire.sage200.resources.sites import AsyncSites as AsyncSites
    from sagewire.sage200.resources.sites import Sites as Sites
    from sagewire.sage200.resources.sop_additional_charges import AsyncSopAdditionalCharges as AsyncSopAdditionalCharges
    from sagewire.sage200.resources.sop_additional_charges import SopAdditionalCharges as SopAdditionalCharges
    from sagewire.sage200.resources.sop_allocation_line_views import (
        AsyncSopAllocationLineViews as AsyncSopAllocationLineViews,
    )
    from sagewire.sage200.resources.sop_allocation_line_views import SopAllocationLineViews as SopAllocationLineViews
    from sagewire.sage200.resources.sop_back_to_back_status_types import (
        AsyncSopBackToBackStatusTypes as AsyncSopBackToBackStatusTypes,
    )
    from sagewire.sage200.resources.sop_back_to_back_status_types import (
        SopBackToBackStatusTypes as SopBackToBackStatusTypes,
    )
    from sagewire.sage200.resources.sop_cancelled_lines import AsyncSopCancelledLines as AsyncSopCancelledLines
    from sagewire.sage200.resources.sop_cancelled_lines import SopCancelledLines as SopCancelledLines
    from sagewire.sage200.resources.sop_confirm_despatch import AsyncSopConfirmDespatch as AsyncSopConfirmDespatch
    from sagewire.sage200.resources.sop_confirm_despatch import SopConfirmDespatch as SopConfirmDespatch
    from sagewire.sage200.resources.sop_confirm_despatch_bin_items import (
        AsyncSopConfirmDespatchBinItems as AsyncSopConfirmDespatchBinItems,
    )
    from sagewire.sage200.resources.sop_confirm_despatch_bin_items import (
        SopConfirmDespatchBinItems as SopConfirmDespatchBinItems,
    )
    from sagewire.sage200.resources.sop_confirm_despatch_traceable_items import (
        AsyncSopConfirmDespatchTraceableItems as AsyncSopConfirmDespatchTraceableItems,
    )
    from sagewire.sage200.resources.sop_confirm_despatch_traceable_items import (
        SopConfirmDespatchTraceableItems as SopConfirmDespatchTraceableItems,
    )
    from sagewire.sage200.resources.sop_confirmation_intent_types import (
        AsyncSopConfirmationIntentTypes as AsyncSopConfirmationIntentTypes,
    )
    from sagewire.sage200.resources.sop_confirmation_intent_types import (
        SopConfirmationIntentTypes as SopConfirmationIntentTypes,
    )
    from sagewire.sage200.resources.sop_customer_types import AsyncSopCustomerTypes as AsyncSopCustomerTypes
    from sagewire.sage200.resources.sop_customer_types import SopCustomerTypes as SopCustomerTypes
    from sagewire.sage200.resources.sop_despatch_discrete_orders import (
        AsyncSopDespatchDiscreteOrders as AsyncSopDespatchDiscreteOrders,
    )
    from sagewire.sage200.resources.sop_despatch_discrete_orders import (
        SopDespatchDiscreteOrders as SopDespatchDiscreteOrders,
    )
    from sagewire.sage200.resources.sop_despatch_receipts import AsyncSopDespatchReceipts as AsyncSopDespatchReceipts
    from sagewire.sage200.resources.sop_despatch_receipts import SopDespatchReceipts as SopDespatchReceipts
    from sagewire.sage200.resources.sop_document_print_status_types import (
        AsyncSopDocumentPrintStatusTypes as AsyncSopDocumentPrintStatusTypes,
    )
    from sagewire.sage200.resources.sop_document_print_status_types import (
        SopDocumentPrintStatusTypes as SopDocumentPrintStatusTypes,
    )
    from sagewire.sage200.resources.sop_document_process_status_types import (
        AsyncSopDocumentProcessStatusTypes as AsyncSopDocumentProcessStatusTypes,
    )
    from sagewire.sage200.resources.sop_document_process_status_types import (
        SopDocumentProcessStatusTypes as SopDocumentProcessStatusTypes,
    )
    from sagewire.sage200.resources.sop_document_status_types import (
        AsyncSopDocumentStatusTypes as AsyncSopDocumentStatusTypes,
    )
    from sagewire.sage200.resources.sop_document_status_types import SopDocumentStatusTypes as SopDocumentStatusTypes
    from sagewire.sage200.resources.sop_document_types import AsyncSopDocumentTypes as AsyncSopDocumentTypes
    from sagewire.sage200.resources.sop_document_types import SopDocumentTypes as SopDocumentTypes
    from sagewire.sage200.resources.sop_export_reasons import AsyncSopExportReasons as AsyncSopExportReasons
    from sagewire.sage200.resources.sop_export_reasons import SopExportReasons as SopExportReasons
    from sagewire.sage200.resources.sop_incoterms import AsyncSopIncoterms as AsyncSopIncoterms
    from sagewire.sage200.resources.sop_incoterms import SopIncoterms as SopIncoterms
    from sagewire.sage200.resources.sop_intrastat_status_types import (
        AsyncSopIntrastatStatusTypes as AsyncSopIntrastatStatusTypes,
    )
    from sagewire.sage200.resources.sop_intrastat_status_types import SopIntrastatStatusTypes as SopIntrastatStatusTypes
    from sagewire.sage200.resources.sop_invoice_credit_types import (
        AsyncSopInvoiceCreditTypes as AsyncSopInvoiceCreditTypes,
    )
    from sagewire.sage200.resources.sop_invoice_credit_types import SopInvoiceCreditTypes as SopInvoiceCreditTypes
    from sagewire.sage200.resources.sop_order_despatch_line_views import (
        AsyncSopOrderDespatchLineViews as AsyncSopOrderDespatchLineViews,
    )
    from sagewire.sage200.resources.sop_order_despatch_line_views import (
        SopOrderDespatchLineViews as SopOrderDespatchLineViews,
    )
    from sagewire.sage200.resources.sop_order_despatch_views import (
        AsyncSopOrderDespatchViews as AsyncSopOrderDespatchViews,
    )
    from sagewire.sage200.resources.sop_order_despatch_views import SopOrderDespatchViews as SopOrderDespatchViews
    from sagewire.sage200.resources.sop_order_entry_types import AsyncSopOrderEntryTypes as AsyncSopOrderEntryTypes
    from sagewire.sage200.resources.sop_order_entry_types import SopOrderEntryTypes as SopOrderEntryTypes
    from sagewire.sage200.resources.sop_order_line_traceable_items import (
        AsyncSopOrderLineTraceableItems as AsyncSopOrderLineTraceableItems,
    )
    from sagewire.sage200.resources.sop_order_line_traceable_items import (
        SopOrderLineTraceableItems as SopOrderLineTraceableItems,
    )
    from sagewire.sage200.resources.sop_order_line_views import AsyncSopOrderLineViews as AsyncSopOrderLineViews
    from sagewire.sage200.resources.sop_order_line_views import SopOrderLineViews as SopOrderLineViews
    from sagewire.sage200.resources.sop_order_lines import AsyncSopOrderLines as AsyncSopOrderLines
    from sagewire.sage200.resources.sop_order_lines import SopOrderLines as SopOrderLines
    from sagewire.sage200.resources.sop_order_payment_types import (
        AsyncSopOrderPaymentTypes as AsyncSopOrderPaymentTypes,
    )
    from sagewire.sage200.resources.sop_order_payment_types import SopOrderPaymentTypes as SopOrderPaymentTypes
    from sagewire.sage200.resources.sop_order_return_invoice_credit_views import (
        AsyncSopOrderReturnInvoiceCreditViews as AsyncSopOrderReturnInvoiceCreditViews,
    )
    from sagewire.sage200.resources.sop_order_return_invoice_credit_views import (
        SopOrderReturnInvoiceCreditViews as SopOrderReturnInvoiceCreditViews,
    )
    from sagewire.sage200.resources.sop_order_return_line_invoice_credit_views import (
        AsyncSopOrderReturnLineInvoiceCreditViews as AsyncSopOrderReturnLineInvoiceCreditViews,
    )
    from sagewire.sage200.resources.sop_order_return_line_invoice_credit_views import (
        SopOrderReturnLineInvoiceCreditViews as SopOrderReturnLineInvoiceCreditViews,
    )
    from sagewire.sage200.resources.sop_order_return_views import AsyncSopOrderReturnViews as AsyncSopOrderReturnViews
    from sagewire.sage200.resources.sop_order_return_views import SopOrderReturnViews as SopOrderReturnViews
    from sagewire.sage200.resources.sop_orders import AsyncSopOrders as AsyncSopOrders
    from sagewire.sage200.resources.sop_orders import SopOrders as SopOrders
    from sagewire.sage200.resources.sop_payment_methods import AsyncSopPaymentMethods as AsyncSopPaymentMethods
    from sagewire.sage200.resources.sop_payment_methods import SopPaymentMethods as SopPaymentMethods
    from sagewire.sage200.resources.sop_proforma_line_views import (
        AsyncSopProformaLineViews as AsyncSopProformaLineViews,
    )
    from sagewire.sage200.resources.sop_proforma_line_views import SopProformaLineViews as SopProformaLineViews
    from sagewire.sage200.resources.sop_quote_line_views import AsyncSopQuoteLineViews as AsyncSopQuoteLineViews
    from sagewire.sage200.resources.sop_quote_line_views import SopQuoteLineViews as SopQuoteLineViews
    from sagewire.sage200.resources.sop_quote_views import AsyncSopQuoteViews as AsyncSopQuoteViews
    from sagewire.sage200.resources.sop_quote_views import SopQuoteViews as SopQuoteViews
    from sagewire.sage200.resources.sop_quotes import AsyncSopQuotes as AsyncSopQuotes
    from sagewire.sage200.resources.sop_quotes import SopQuotes as SopQuotes
    from sagewire.sage200.resources.sop_return_line_views import AsyncSopReturnLineViews as AsyncSopReturnLineViews
    from sagewire.sage200.resources.sop_return_line_views import SopReturnLineViews as SopReturnLineViews
    from sagewire.sage200.resources.sop_settings import AsyncSopSettings as AsyncSopSettings
    from sagewire.sage200.resources.sop_settings import SopSettings as SopSettings
    from sagewire.sage200.resources.sop_show_on_picking_list_types import (
        AsyncSopShowOnPickingListTypes as AsyncSopShowOnPickingListTypes,
    )
    from sagewire.sage200.resources.sop_show_on_picking_list_types import (
        SopShowOnPickingListTypes as SopShowOnPickingListTypes,
    )
    from sagewire.sage200.resources.sop_trade_line_status_types import (
        AsyncSopTradeLineStatusTypes as AsyncSopTradeLineStatusTypes,
    )
    from sagewire.sage200.resources.sop_trade_line_status_types import (
        SopTradeLineStatusTypes as SopTradeLineStatusTypes,
    )
    from sagewire.sage200.resources.sop_user_permissions import AsyncSopUserPermissions as AsyncSopUserPermissions
    from sagewire.sage200.resources.sop_user_permissions import SopUserPermissions as SopUserPermissions
    from sagewire.sage200.resources.source_area_types import AsyncSourceAreaTypes as AsyncSourceAreaTypes
    from sagewire.sage200.resources.source_area_types import SourceAreaTypes as SourceAreaTypes
    from sagewire.sage200.resources.source_of_price_types import AsyncSourceOfPriceTypes as AsyncSourceOfPriceTypes
    from sagewire.sage200.resources.source_of_price_types import SourceOfPriceTypes as SourceOfPriceTypes
    from sagewire.sage200.resources.statement_ageing_terms import AsyncStatementAgeingTerms as AsyncStatementAgeingTerms
    from sagewire.sage200.resources.statement_ageing_terms import StatementAgeingTerms as StatementAgeingTerms
    from sagewire.sage200.resources.statement_layout_types import AsyncStatementLayoutTypes as AsyncStatementLayoutTypes
    from sagewire.sage200.resources.statement_layout_types import StatementLayoutTypes as StatementLayoutTypes
    from sagewire.sage200.resources.statement_terms import AsyncStatementTerms as AsyncStatementTerms
    from sagewire.sage200.resources.statement_terms import StatementTerms as StatementTerms
    from sagewire.sage200.resources.stock_settings import AsyncStockSettings as AsyncStockSettings
    from sagewire.sage200.resources.stock_settings import StockSettings as StockSettings
    from sagewire.sage200.resources.stock_transfer_traceable_items import (
        AsyncStockTransferTraceableItems as AsyncStockTransferTraceableItems,
    )
    from sagewire.sage200.resources.stock_transfer_traceable_items import (
        StockTransferTraceableItems as StockTransferTraceableItems,
    )
    from sagewire.sage200.resources.stock_transfers import AsyncStockTransfers as AsyncStockTransfers
    from sagewire.sage200.resources.stock_transfers import StockTransfers as StockTransfers
    from sagewire.sage200.resources.stocktake_amend_items import AsyncStocktakeAmendItems as AsyncStocktakeAmendItems
    from sagewire.sage200.resources.stocktake_amend_items import StocktakeAmendItems as StocktakeAmendItems
    from sagewire.sage200.resources.stocktake_approve_complete import (
        AsyncStocktakeApproveComplete as AsyncStocktakeApproveComplete,
    )
    from sagewire.sage200.resources.stocktake_approve_complete import (
        StocktakeApproveComplete as StocktakeApproveComplete,
    )
    from sagewire.sage200.resources.stocktake_count_sheet_items import (
        AsyncStocktakeCountSheetItems as AsyncStocktakeCountSheetItems,
    )
    from sagewire.sage200.resources.stocktake_count_sheet_items import (
        StocktakeCountSheetItems as StocktakeCountSheetItems,
    )
    from sagewire.sage200.resources.stocktake_criteria_templates import (
        AsyncStocktakeCriteriaTemplates as AsyncStocktakeCriteriaTemplates,
    )
    from sagewire.sage200.resources.stocktake_criteria_templates import (
        StocktakeCriteriaTemplates as StocktakeCriteriaTemplates,
    )
    from sagewire.sage200.resources.stocktake_enter_values import AsyncStocktakeEnterValues as AsyncStocktakeEnterValues
    from sagewire.sage200.resources.stocktake_enter_values import StocktakeEnterValues as StocktakeEnterValues
    from sagewire.sage200.resources.stocktake_new_items import AsyncStocktakeNewItems as AsyncStocktakeNewItems
    from sagewire.sage200.resources.stocktake_new_items import StocktakeNewItems as StocktakeNewItems
    from sagewire.sage200.resources.stocktake_selector_value_types import (
        AsyncStocktakeSelectorValueTypes as AsyncStocktakeSelectorValueTypes,
    )
    from sagewire.sage200.resources.stocktake_selector_value_types import (
        StocktakeSelectorValueTypes as StocktakeSelectorValueTypes,
    )
    from sagewire.sage200.resources.stocktake_status_types import AsyncStocktakeStatusTypes as AsyncStocktakeStatusTypes
    from sagewire.sage200.resources.stocktake_status_types import StocktakeStatusTypes as StocktakeStatusTypes
    from sagewire.sage200.resources.stocktake_traceable_types import (
        AsyncStocktakeTraceableTypes as AsyncStocktakeTraceableTypes,
    )
    from sagewire.sage200.resources.stocktake_traceable_types import StocktakeTraceableTypes as StocktakeTraceableTypes
    from sagewire.sage200.resources.stocktake_types import AsyncStocktakeTypes as AsyncStocktakeTypes
    from sagewire.sage200.resources.stocktake_types import StocktakeTypes as StocktakeTypes
    from sagewire.sage200.resources.stocktake_view_adjustments import (
        AsyncStocktakeViewAdjustments as AsyncStocktakeViewAdjustments,
    )
    from sagewire.sage200.resources.stocktake_view_adjustments import (
        StocktakeViewAdjustments as StocktakeViewAdjustments,
    )
    from sagewire.sage200.resources.stocktake_views import AsyncStocktakeViews as AsyncStocktakeViews
    from sagewire.sage200.resources.stocktake_views import StocktakeViews as StocktakeViews
    from sagewire.sage200.resources.stocktakes import AsyncStocktakes as AsyncStocktakes
    from sagewire.sage200.resources.stocktakes import Stocktakes as Stocktakes
    from sagewire.sage200.resources.suggested_products import AsyncSuggestedProducts as AsyncSuggestedProducts
    from sagewire.sage200.resources.suggested_products import SuggestedProducts as SuggestedProducts
    from sagewire.sage200.resources.supplier_contact_roles import AsyncSupplierContactRoles as AsyncSupplierContactRoles
    from sagewire.sage200.resources.supplier_contact_roles import SupplierContactRoles as SupplierContactRoles
    from sagewire.sage200.resources.supplier_contacts import AsyncSupplierContacts as AsyncSupplierContacts
    from sagewire.sage200.resources.supplier_contacts import SupplierContacts as SupplierContacts
    from sagewire.sage200.resources.supplier_emails import AsyncSupplierEmails as AsyncSupplierEmails
    from sagewire.sage200.resources.supplier_emails import SupplierEmails as SupplierEmails
    from sagewire.sage200.resources.supplier_faxes import AsyncSupplierFaxes as AsyncSupplierFaxes
    from sagewire.sage200.resources.supplier_faxes import SupplierFaxes as SupplierFaxes
    from sagewire.sage200.resources.supplier_memos import AsyncSupplierMemos as AsyncSupplierMemos
    from sagewire.sage200.resources.supplier_memos import SupplierMemos as SupplierMemos
    from sagewire.sage200.resources.supplier_mobiles import AsyncSupplierMobiles as AsyncSupplierMobiles
    from sagewire.sage200.resources.supplier_mobiles import SupplierMobiles as SupplierMobiles
    from sagewire.sage200.resources.supplier_period_value_views import (
        AsyncSupplierPeriodValueViews as AsyncSupplierPeriodValueViews,
    )
    from sagewire.sage200.resources.supplier_period_value_views import (
        SupplierPeriodValueViews as SupplierPeriodValueViews,
    )
    from sagewire.sage200.resources.supplier_telephones import AsyncSupplierTelephones as AsyncSupplierTelephones
    from sagewire.sage200.resources.supplier_telephones import SupplierTelephones as SupplierTelephones
    from sagewire.sage200.resources.supplier_views import AsyncSupplierViews as AsyncSupplierViews
    from sagewire.sage200.resources.supplier_views import SupplierViews as SupplierViews
    from sagewire.sage200.resources.supplier_websites import AsyncSupplierWebsites as AsyncSupplierWebsites
    from sagewire.sage200.resources.supplier_websites import SupplierWebsites as SupplierWebsites
    from sagewire.sage200.resources.supplier_year_value_views import (
        AsyncSupplierYearValueViews as AsyncSupplierYearValueViews,
    )
    from sagewire.sage200.resources.supplier_year_value_views import SupplierYearValueViews as SupplierYearValueViews
    from sagewire.sage200.resources.suppliers import AsyncSuppliers as AsyncSuppliers
    from sagewire.sage200.resources.suppliers import Suppliers as Suppliers
    from sagewire.sage200.resources.system_settings import AsyncSystemSettings as AsyncSystemSettings
    from sagewire.sage200.resources.system_settings import SystemSettings as SystemSettings
    from sagewire.sage200.resources.tax_account_entry_types import (
        AsyncTaxAccountEntryTypes as AsyncTaxAccountEntryTypes,
    )
    from sagewire.sage200.resources.tax_account_entry_types import TaxAccountEntryTypes as TaxAccountEntryTypes
    from sagewire.sage200.resources.tax_codes import AsyncTaxCodes as AsyncTaxCodes
    from sagewire.sage200.resources.tax_codes import TaxCodes as TaxCodes
    from sagewire.sage200.resources.time_unit_types import AsyncTimeUnitTypes as AsyncTimeUnitTypes
    from sagewire.sage200.resources.time_unit_types import TimeUnitTypes as TimeUnitTypes
    from sagewire.sage200.resources.traceable_issue_status_types import (
        AsyncTraceableIssueStatusTypes as AsyncTraceableIssueStatusTypes,
    )
    from sagewire.sage200.resources.traceable_issue_status_types import (
        TraceableIssueStatusTypes as TraceableIssueStatusTypes,
    )
    from sagewire.sage200.resources.traceable_item_allocations import (
        AsyncTraceableItemAllocations as AsyncTraceableItemAllocations,
    )
    from sagewire.sage200.resources.traceable_item_allocations import (
        TraceableItemAllocations as TraceableItemAllocations,
    )
    from sagewire.sage200.resources.traceable_item_balances import (
        AsyncTraceableItemBalances as AsyncTraceableItemBalances,
    )
    from sagewire.sage200.resources.traceable_item_balances import TraceableItemBalances as TraceableItemBalances
    from sagewire.sage200.resources.traceable_item_issues import AsyncTraceableItemIssues as AsyncTraceableItemIssues
    from sagewire.sage200.resources.traceable_item_issues import TraceableItemIssues as TraceableItemIssues
    from sagewire.sage200.resources.traceable_item_locations import (
        AsyncTraceableItemLocations as AsyncTraceableItemLocations,
    )
    from sagewire.sage200.resources.traceable_item_locations import TraceableItemLocations as TraceableItemLocations
    from sagewire.sage200.resources.traceable_item_receipts import (
        AsyncTraceableItemReceipts as AsyncTraceableItemReceipts,
    )
    from sagewire.sage200.resources.traceable_item_receipts import TraceableItemReceipts as TraceableItemReceipts
    from sagewire.sage200.resources.traceable_item_transactions import (
        AsyncTraceableItemTransactions as AsyncTraceableItemTransactions,
    )
    from sagewire.sage200.resources.traceable_item_transactions import (
        TraceableItemTransactions as TraceableItemTransactions,
    )
    from sagewire.sage200.resources.traceable_items_amend import AsyncTraceableItemsAmend as AsyncTraceableItemsAmend
    from sagewire.sage200.resources.traceable_items_amend import TraceableItemsAmend as TraceableItemsAmend
    from sagewire.sage200.resources.traceable_items_amend_traceable_items import (
        AsyncTraceableItemsAmendTraceableItems as AsyncTraceableItemsAmendTraceableItems,
    )
    from sagewire.sage200.resources.traceable_items_amend_traceable_items import (
        TraceableItemsAmendTraceableItems as TraceableItemsAmendTraceableItems,
    )
    from sagewire.sage200.resources.traceable_items_assign import AsyncTraceableItemsAssign as AsyncTraceableItemsAssign
    from sagewire.sage200.resources.traceable_items_assign import TraceableItemsAssign as TraceableItemsAssign
    from sagewire.sage200.resources.traceable_items_assign_traceable_items import (
        AsyncTraceableItemsAssignTraceableItems as AsyncTraceableItemsAssignTraceableItems,
    )
    from sagewire.sage200.resources.traceable_items_assign_traceable_items import (
        TraceableItemsAssignTraceableItems as TraceableItemsAssignTraceableItems,
    )
    from sagewire.sage200.resources.traceable_types import AsyncTraceableTypes as AsyncTraceableTypes
    from sagewire.sage200.resources.traceable_types import TraceableTypes as TraceableTypes
    from sagewire.sage200.resources.trader_account_types import AsyncTraderAccountTypes as AsyncTraderAccountTypes
    from sagewire.sage200.resources.trader_account_types import TraderAccountTypes as TraderAccountTypes
    from sagewire.sage200.resources.trader_contact_roles import AsyncTraderContactRoles as AsyncTraderContactRoles
    from sagewire.sage200.resources.trader_contact_roles import TraderContactRoles as TraderContactRoles
    from sagewire.sage200.resources.trader_location_types import AsyncTraderLocationTypes as AsyncTraderLocationTypes
    from sagewire.sage200.resources.trader_location_types import TraderLocationTypes as TraderLocationTypes
    from sagewire.sage200.resources.trader_payment_terms import AsyncTraderPaymentTerms as AsyncTraderPaymentTerms
    from sagewire.sage200.resources.trader_payment_terms import TraderPaymentTerms as TraderPaymentTerms
    from sagewire.sage200.resources.trader_transaction_types import (
        AsyncTraderTransactionTypes as AsyncTraderTransactionTypes,
    )
    from sagewire.sage200.resources.trader_transaction_types import TraderTransactionTypes as TraderTransactionTypes
    from sagewire.sage200.resources.trading_revaluation_allocation_entry_types import (
        AsyncTradingRevaluationAllocationEntryTypes as AsyncTradingRevaluationAllocationEntryTypes,
    )
    from sagewire.sage200.resources.trading_revaluation_allocation_entry_types import (
        TradingRevaluationAllocationEntryTypes as TradingRevaluationAllocationEntryTypes,
    )
    from sagewire.sage200.resources.transaction_date_validation import (
        AsyncTransactionDateValidation as AsyncTransactionDateValidation,
    )
    from sagewire.sage200.resources.transaction_date_validation import (
        TransactionDateValidation as TransactionDateValidation,
    )
    from sagewire.sage200.resources.transaction_date_validation_classifications import (
        AsyncTransactionDateValidationClassifications as AsyncTransactionDateValidationClassifications,
    )
    from sagewire.sage200.resources.transaction_date_validation_classifications import (
        TransactionDateValidationClassifications as TransactionDateValidationClassifications,
    )
    from sagewire.sage200.resources.transaction_date_validation_types import (
        AsyncTransactionDateValidationTypes as AsyncTransactionDateValidationTypes,
    )
    from sagewire.sage200.resources.transaction_date_validation_types import (
        TransactionDateValidationTypes as TransactionDateValidationTypes,
    )
    from sagewire.sage200.resources.unit_types import AsyncUnitTypes as AsyncUnitTypes
    from sagewire.sage200.resources.unit_types import UnitTypes as UnitTypes
    from sagewire.sage200.resources.units import AsyncUnits as AsyncUnits
    from sagewire.sage200.resources.units import Units as Units
    from sagewire.sage200.resources.update_modes import AsyncUpdateModes as AsyncUpdateModes
    from sagewire.sage200.resources.update_modes import UpdateModes as UpdateModes
    from sagewire.sage200.resources.users import AsyncUsers as AsyncUsers
    from sagewire.sage200.resources.users import Users as Users
    from sagewire.sage200.resources.warehouse_holdings import AsyncWarehouseHoldings as AsyncWarehouseHoldings
    from sagewire.sage200.resources.warehouse_holdings import WarehouseHoldings as WarehouseHoldings
    from sagewire.sage200.resources.warehouse_types import AsyncWarehouseTypes as AsyncWarehouseTypes
    from sagewire.sage200.resources.warehouse_types import WarehouseTypes as WarehouseTypes
    from sagewire.sage200.resources.warehouses import AsyncWarehouses as AsyncWarehouses
    from sagewire.sage200.resources.warehouses import Warehouses as Warehouses
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "account_status_types": "AccountStatusTypes AsyncAccountStatusTypes",
        "accounting_period_validation_types": "AccountingPeriodValidationTypes AsyncAccountingPeriodValidationTypes",
        "aged_balances_ageing_types": "AgedBalancesAgeingTypes AsyncAgedBalancesAgeingTypes",
        "allocation_status_types": "AllocationStatusTypes AsyncAllocationStatusTypes",
        "alternative_product_views": "AlternativeProductViews AsyncAlternativeProductViews",
        "alternative_products": "AlternativeProducts AsyncAlternativeProducts",
        "analysis_code_mappings": "AnalysisCodeMappings AsyncAnalysisCodeMappings",
        "applies_to_status_types": "AppliesToStatusTypes AsyncAppliesToStatusTypes",
        "authorisation_types": "AuthorisationTypes AsyncAuthorisationTypes",
        "auto_generate_option_types": "AutoGenerateOptionTypes AsyncAutoGenerateOptionTypes",
        "auto_generate_separators": "AutoGenerateSeparators AsyncAutoGenerateSeparators",
        "bank_account_types": "BankAccountTypes AsyncBankAccountTypes",
        "bank_entry_types": "BankEntryTypes AsyncBankEntryTypes",
        "bank_payment": "BankPayment AsyncBankPayment",
        "bank_posted_transactions": "BankPostedTransactions AsyncBankPostedTransactions",
        "bank_receipt": "BankReceipt AsyncBankReceipt",
        "bank_transfer": "BankTransfer AsyncBankTransfer",
        "bank_views": "BankViews AsyncBankViews",
        "banks": "Banks AsyncBanks",
        "bin_holdings": "BinHoldings AsyncBinHoldings",
        "bom_cost_heading_types": "BomCostHeadingTypes AsyncBomCostHeadingTypes",
        "bom_cost_headings": "BomCostHeadings AsyncBomCostHeadings",
        "bom_item_types": "BomItemTypes AsyncBomItemTypes",
        "cash_book_settings": "CashBookSettings AsyncCashBookSettings",
        "communication_contact_types": "CommunicationContactTypes AsyncCommunicationContactTypes",
        "communication_location_types": "CommunicationLocationTypes AsyncCommunicationLocationTypes",
        "communication_outcome_types": "CommunicationOutcomeTypes AsyncCommunicationOutcomeTypes",
        "communication_style_types": "CommunicationStyleTypes AsyncCommunicationStyleTypes",
        "communication_types": "CommunicationTypes AsyncCommunicationTypes",
        "company_details": "CompanyDetails AsyncCompanyDetails",
        "configurable_terms": "ConfigurableTerms AsyncConfigurableTerms",
        "confirmation_intent_types": "ConfirmationIntentTypes AsyncConfirmationIntentTypes",
        "consolidated_nominal_codes": "ConsolidatedNominalCodes AsyncConsolidatedNominalCodes",
        "contact_number_types": "ContactNumberTypes AsyncContactNumberTypes",
        "control_nominal_code_types": "ControlNominalCodeTypes AsyncControlNominalCodeTypes",
        "control_nominal_codes": "ControlNominalCodes AsyncControlNominalCodes",
        "cost_centres": "CostCentres AsyncCostCentres",
        "costing_method_types": "CostingMethodTypes AsyncCostingMethodTypes",
        "country_codes": "CountryCodes AsyncCountryCodes",
        "couriers": "Couriers AsyncCouriers",
        "credit_bureaus": "CreditBureaus AsyncCreditBureaus",
        "credit_positions": "CreditPositions AsyncCreditPositions",
        "cross_sell_product_views": "CrossSellProductViews AsyncCrossSellProductViews",
        "cross_sell_products": "CrossSellProducts AsyncCrossSellProducts",
        "currencies": "Currencies AsyncCurrencies",
        "currency_exchange_rates": "CurrencyExchangeRates AsyncCurrencyExchangeRates",
        "currency_iso_codes": "CurrencyIsoCodes AsyncCurrencyIsoCodes",
        "currency_transaction_types": "CurrencyTransactionTypes AsyncCurrencyTransactionTypes",
        "current_user": "CurrentUser AsyncCurrentUser",
        "current_user_sop_user_permissions": "CurrentUserSopUserPermissions AsyncCurrentUserSopUserPermissions",
        "customer_alerts": "CustomerAlerts AsyncCustomerAlerts",
        "customer_cards": "CustomerCards AsyncCustomerCards",
        "customer_contact_roles": "CustomerContactRoles AsyncCustomerContactRoles",
        "customer_contacts": "CustomerContacts AsyncCustomerContacts",
        "customer_delivery_addresses": "CustomerDeliveryAddresses AsyncCustomerDeliveryAddresses",
        "customer_discount_groups": "CustomerDiscountGroups AsyncCustomerDiscountGroups",
        "customer_emails": "CustomerEmails AsyncCustomerEmails",
        "customer_faxes": "CustomerFaxes AsyncCustomerFaxes",
        "customer_memos": "CustomerMemos AsyncCustomerMemos",
        "customer_mobiles": "CustomerMobiles AsyncCustomerMobiles",
        "customer_period_value_views": "CustomerPeriodValueViews AsyncCustomerPeriodValueViews",
        "customer_price_bands": "CustomerPriceBands AsyncCustomerPriceBands",
        "customer_price_enquiry": "CustomerPriceEnquiry AsyncCustomerPriceEnquiry",
        "customer_sop_invoice_credit_line_views": "CustomerSopInvoiceCreditLineViews AsyncCustomerSopInvoiceCreditLineViews",
        "customer_telephones": "CustomerTelephones AsyncCustomerTelephones",
        "customer_views": "CustomerViews AsyncCustomerViews",
        "customer_websites": "CustomerWebsites AsyncCustomerWebsites",
        "customer_year_value_views": "CustomerYearValueViews AsyncCustomerYearValueViews",
        "customers": "Customers AsyncCustomers",
        "departments": "Departments AsyncDepartments",
        "discount_or_surcharge_types": "DiscountOrSurchargeTypes AsyncDiscountOrSurchargeTypes",
        "discrepancy_status_types": "DiscrepancyStatusTypes AsyncDiscrepancyStatusTypes",
        "document_layouts": "DocumentLayouts AsyncDocumentLayouts",
        "document_transmission_method_types": "DocumentTransmissionMethodTypes AsyncDocumentTransmissionMethodTypes",
        "document_types": "DocumentTypes AsyncDocumentTypes",
        "electronic_bank_function_types": "ElectronicBankFunctionTypes AsyncElectronicBankFunctionTypes",
        "entry_source_types": "EntrySourceTypes AsyncEntrySourceTypes",
        "exchange_rate_amendability_types": "ExchangeRateAmendabilityTypes AsyncExchangeRateAmendabilityTypes",
        "exchange_rate_types": "ExchangeRateTypes AsyncExchangeRateTypes",
        "factor_houses": "FactorHouses AsyncFactorHouses",
        "finance_charges": "FinanceCharges AsyncFinanceCharges",
        "financial_report_layout_types": "FinancialReportLayoutTypes AsyncFinancialReportLayoutTypes",
        "financial_report_layout_views": "FinancialReportLayoutViews AsyncFinancialReportLayoutViews",
        "financial_report_row_layout_debit_or_credit_types": "FinancialReportRowLayoutDebitOrCreditTypes AsyncFinancialReportRowLayoutDebitOrCreditTypes",
        "financial_report_row_layout_position_types": "FinancialReportRowLayoutPositionTypes AsyncFinancialReportRowLayoutPositionTypes",
        "financial_report_row_line_types": "FinancialReportRowLineTypes AsyncFinancialReportRowLineTypes",
        "financial_year_period_views": "FinancialYearPeriodViews AsyncFinancialYearPeriodViews",
        "flat_rate_or_quantity_break_types": "FlatRateOrQuantityBreakTypes AsyncFlatRateOrQuantityBreakTypes",
        "flow_states": "FlowStates AsyncFlowStates",
        "fulfilment_method_types": "FulfilmentMethodTypes AsyncFulfilmentMethodTypes",
        "fulfilment_sequence_types": "FulfilmentSequenceTypes AsyncFulfilmentSequenceTypes",
        "head_office_types": "HeadOfficeTypes AsyncHeadOfficeTypes",
        "internal_areas": "InternalAreas AsyncInternalAreas",
        "intrastat_date_types": "IntrastatDateTypes AsyncIntrastatDateTypes",
        "intrastat_terms_of_delivery_types": "IntrastatTermsOfDeliveryTypes AsyncIntrastatTermsOfDeliveryTypes",
        "label_printing_option_types": "LabelPrintingOptionTypes AsyncLabelPrintingOptionTypes",
        "landed_costs_types": "LandedCostsTypes AsyncLandedCostsTypes",
        "ledger_types": "LedgerTypes AsyncLedgerTypes",
        "licence": "Licence AsyncLicence",
        "lookup_banks": "LookupBanks AsyncLookupBanks",
        "lookup_customers": "LookupCustomers AsyncLookupCustomers",
        "lookup_nominal_codes": "LookupNominalCodes AsyncLookupNominalCodes",
        "lookup_pop_orders": "LookupPopOrders AsyncLookupPopOrders",
        "lookup_product_groups": "LookupProductGroups AsyncLookupProductGroups",
        "lookup_products": "LookupProducts AsyncLookupProducts",
        "lookup_sop_orders": "LookupSopOrders AsyncLookupSopOrders",
        "lookup_sop_quotes": "LookupSopQuotes AsyncLookupSopQuotes",
        "lookup_stock_item_units": "LookupStockItemUnits AsyncLookupStockItemUnits",
        "lookup_suppliers": "LookupSuppliers AsyncLookupSuppliers",
        "nominal_account_entry_location_types": "NominalAccountEntryLocationTypes AsyncNominalAccountEntryLocationTypes",
        "nominal_account_types": "NominalAccountTypes AsyncNominalAccountTypes",
        "nominal_budget_profiles": "NominalBudgetProfiles AsyncNominalBudgetProfiles",
        "nominal_budget_types": "NominalBudgetTypes AsyncNominalBudgetTypes",
        "nominal_code_memos": "NominalCodeMemos AsyncNominalCodeMemos",
        "nominal_code_views": "NominalCodeViews AsyncNominalCodeViews",
        "nominal_codes": "NominalCodes AsyncNominalCodes",
        "nominal_ledger_settings": "NominalLedgerSettings AsyncNominalLedgerSettings",
        "nominal_period_value_views": "NominalPeriodValueViews AsyncNominalPeriodValueViews",
        "nominal_report_categories": "NominalReportCategories AsyncNominalReportCategories",
        "nominal_report_category_types": "NominalReportCategoryTypes AsyncNominalReportCategoryTypes",
        "nominal_reporting_types": "NominalReportingTypes AsyncNominalReportingTypes",
        "nominal_transaction_analysis_codes": "NominalTransactionAnalysisCodes AsyncNominalTransactionAnalysisCodes",
        "nominal_transaction_enquiry_views": "NominalTransactionEnquiryViews AsyncNominalTransactionEnquiryViews",
        "order_line_item_types": "OrderLineItemTypes AsyncOrderLineItemTypes",
        "order_return_line_types": "OrderReturnLineTypes AsyncOrderReturnLineTypes",
        "order_value_discounts": "OrderValueDiscounts AsyncOrderValueDiscounts",
        "payment_groups": "PaymentGroups AsyncPaymentGroups",
        "payment_types": "PaymentTypes AsyncPaymentTypes",
        "pending_emails": "PendingEmails AsyncPendingEmails",
        "pop_additional_charges": "PopAdditionalCharges AsyncPopAdditionalCharges",
        "pop_authorisation_status_types": "PopAuthorisationStatusTypes AsyncPopAuthorisationStatusTypes",
        "pop_cancelled_lines": "PopCancelledLines AsyncPopCancelledLines",
        "pop_delivery_address_action_types": "PopDeliveryAddressActionTypes AsyncPopDeliveryAddressActionTypes",
        "pop_delivery_address_types": "PopDeliveryAddressTypes AsyncPopDeliveryAddressTypes",
        "pop_document_print_status_types": "PopDocumentPrintStatusTypes AsyncPopDocumentPrintStatusTypes",
        "pop_document_process_status_types": "PopDocumentProcessStatusTypes AsyncPopDocumentProcessStatusTypes",
        "pop_document_status_types": "PopDocumentStatusTypes AsyncPopDocumentStatusTypes",
        "pop_document_types": "PopDocumentTypes AsyncPopDocumentTypes",
        "pop_intrastat_status_types": "PopIntrastatStatusTypes AsyncPopIntrastatStatusTypes",
        "pop_invoice_credit_types": "PopInvoiceCreditTypes AsyncPopInvoiceCreditTypes",
        "pop_linked_order_lines": "PopLinkedOrderLines AsyncPopLinkedOrderLines",
        "pop_linked_requisition_lines": "PopLinkedRequisitionLines AsyncPopLinkedRequisitionLines",
        "pop_order_generation_types": "PopOrderGenerationTypes AsyncPopOrderGenerationTypes",
        "pop_order_line_views": "PopOrderLineViews AsyncPopOrderLineViews",
        "pop_order_lines": "PopOrderLines AsyncPopOrderLines",
        "pop_order_return_invoice_credit_views": "PopOrderReturnInvoiceCreditViews AsyncPopOrderReturnInvoiceCreditViews",
        "pop_order_return_line_invoice_credit_views": "PopOrderReturnLineInvoiceCreditViews AsyncPopOrderReturnLineInvoiceCreditViews",
        "pop_order_return_line_receipt_return_views": "PopOrderReturnLineReceiptReturnViews AsyncPopOrderReturnLineReceiptReturnViews",
        "pop_order_return_views": "PopOrderReturnViews AsyncPopOrderReturnViews",
        "pop_orders": "PopOrders AsyncPopOrders",
        "pop_requisition_fulfilment_line_views": "PopRequisitionFulfilmentLineViews AsyncPopRequisitionFulfilmentLineViews",
        "pop_requisition_fulfilment_lines": "PopRequisitionFulfilmentLines AsyncPopRequisitionFulfilmentLines",
        "pop_settings": "PopSettings AsyncPopSettings",
        "pop_trade_line_status_types": "PopTradeLineStatusTypes AsyncPopTradeLineStatusTypes",
        "price_band_types": "PriceBandTypes AsyncPriceBandTypes",
        "price_bands": "PriceBands AsyncPriceBands",
        "price_book_settings": "PriceBookSettings AsyncPriceBookSettings",
        "pricing_source_types": "PricingSourceTypes AsyncPricingSourceTypes",
        "pricing_types": "PricingTypes AsyncPricingTypes",
        "product_group_search_category_values": "ProductGroupSearchCategoryValues AsyncProductGroupSearchCategoryValues",
        "product_groups": "ProductGroups AsyncProductGroups",
        "product_memos": "ProductMemos AsyncProductMemos",
        "product_price_views": "ProductPriceViews AsyncProductPriceViews",
        "product_purchase_figures": "ProductPurchaseFigures AsyncProductPurchaseFigures",
        "product_sales_figures": "ProductSalesFigures AsyncProductSalesFigures",
        "product_search": "ProductSearch AsyncProductSearch",
        "product_search_types": "ProductSearchTypes AsyncProductSearchTypes",
        "product_status_types": "ProductStatusTypes AsyncProductStatusTypes",
        "product_suppliers": "ProductSuppliers AsyncProductSuppliers",
        "product_transaction_group_types": "ProductTransactionGroupTypes AsyncProductTransactionGroupTypes",
        "product_transaction_types": "ProductTransactionTypes AsyncProductTransactionTypes",
        "product_transaction_views": "ProductTransactionViews AsyncProductTransactionViews",
        "product_types": "ProductTypes AsyncProductTypes",
        "product_views": "ProductViews AsyncProductViews",
        "product_warehouse_bin_views": "ProductWarehouseBinViews AsyncProductWarehouseBinViews",
        "product_warehouse_views": "ProductWarehouseViews AsyncProductWarehouseViews",
        "products": "Products AsyncProducts",
        "purchase_aged_creditor_detailed_views": "PurchaseAgedCreditorDetailedViews AsyncPurchaseAgedCreditorDetailedViews",
        "purchase_aged_creditor_summary_views": "PurchaseAgedCreditorSummaryViews AsyncPurchaseAgedCreditorSummaryViews",
        "purchase_authorisations": "PurchaseAuthorisations AsyncPurchaseAuthorisations",
        "purchase_credit_notes": "PurchaseCreditNotes AsyncPurchaseCreditNotes",
        "purchase_invoices": "PurchaseInvoices AsyncPurchaseInvoices",
        "purchase_ledger_settings": "PurchaseLedgerSettings AsyncPurchaseLedgerSettings",
        "purchase_payments": "PurchasePayments AsyncPurchasePayments",
        "purchase_posted_transaction_memos": "PurchasePostedTransactionMemos AsyncPurchasePostedTransactionMemos",
        "purchase_posted_transactions": "PurchasePostedTransactions AsyncPurchasePostedTransactions",
        "purchase_receipts": "PurchaseReceipts AsyncPurchaseReceipts",
        "purchase_trading_periods": "PurchaseTradingPeriods AsyncPurchaseTradingPeriods",
        "purchase_transaction_enquiry_views": "PurchaseTransactionEnquiryViews AsyncPurchaseTransactionEnquiryViews",
        "purchase_transaction_views": "PurchaseTransactionViews AsyncPurchaseTransactionViews",
        "sage_payments_supplier_status_types": "SagePaymentsSupplierStatusTypes AsyncSagePaymentsSupplierStatusTypes",
        "sales_aged_debtor_detailed_views": "SalesAgedDebtorDetailedViews AsyncSalesAgedDebtorDetailedViews",
        "sales_aged_debtor_summary_views": "SalesAgedDebtorSummaryViews AsyncSalesAgedDebtorSummaryViews",
        "sales_aged_transaction_period_views": "SalesAgedTransactionPeriodViews AsyncSalesAgedTransactionPeriodViews",
        "sales_allocations": "SalesAllocations AsyncSalesAllocations",
        "sales_credit_notes": "SalesCreditNotes AsyncSalesCreditNotes",
        "sales_historical_transactions": "SalesHistoricalTransactions AsyncSalesHistoricalTransactions",
        "sales_invoices": "SalesInvoices AsyncSalesInvoices",
        "sales_ledger_settings": "SalesLedgerSettings AsyncSalesLedgerSettings",
        "sales_payments": "SalesPayments AsyncSalesPayments",
        "sales_posted_transaction_memos": "SalesPostedTransactionMemos AsyncSalesPostedTransactionMemos",
        "sales_posted_transactions": "SalesPostedTransactions AsyncSalesPostedTransactions",
        "sales_receipts": "SalesReceipts AsyncSalesReceipts",
        "sales_trading_periods": "SalesTradingPeriods AsyncSalesTradingPeriods",
        "sales_transaction_enquiry_views": "SalesTransactionEnquiryViews AsyncSalesTransactionEnquiryViews",
        "sales_transaction_views": "SalesTransactionViews AsyncSalesTransactionViews",
        "salutations": "Salutations AsyncSalutations",
        "search_categories": "SearchCategories AsyncSearchCategories",
        "search_values": "SearchValues AsyncSearchValues",
        "serial_allocated_to_who_types": "SerialAllocatedToWhoTypes AsyncSerialAllocatedToWhoTypes",
        "sites": "Sites AsyncSites",
        "sop_additional_charges": "SopAdditionalCharges AsyncSopAdditionalCharges",
        "sop_allocation_line_views": "SopAllocationLineViews AsyncSopAllocationLineViews",
        "sop_back_to_back_status_types": "SopBackToBackStatusTypes AsyncSopBackToBackStatusTypes",
        "sop_cancelled_lines": "SopCancelledLines AsyncSopCancelledLines",
        "sop_confirm_despatch": "SopConfirmDespatch AsyncSopConfirmDespatch",
        "sop_confirm_despatch_bin_items": "SopConfirmDespatchBinItems AsyncSopConfirmDespatchBinItems",
        "sop_confirm_despatch_traceable_items": "SopConfirmDespatchTraceableItems AsyncSopConfirmDespatchTraceableItems",
        "sop_confirmation_intent_types": "SopConfirmationIntentTypes AsyncSopConfirmationIntentTypes",
        "sop_customer_types": "SopCustomerTypes AsyncSopCustomerTypes",
        "sop_despatch_discrete_orders": "SopDespatchDiscreteOrders AsyncSopDespatchDiscreteOrders",
        "sop_despatch_receipts": "SopDespatchReceipts AsyncSopDespatchReceipts",
        "sop_document_print_status_types": "SopDocumentPrintStatusTypes AsyncSopDocumentPrintStatusTypes",
        "sop_document_process_status_types": "SopDocumentProcessStatusTypes AsyncSopDocumentProcessStatusTypes",
        "sop_document_status_types": "SopDocumentStatusTypes AsyncSopDocumentStatusTypes",
        "sop_document_types": "SopDocumentTypes AsyncSopDocumentTypes",
        "sop_export_reasons": "SopExportReasons AsyncSopExportReasons",
        "sop_incoterms": "SopIncoterms AsyncSopIncoterms",
        "sop_intrastat_status_types": "SopIntrastatStatusTypes AsyncSopIntrastatStatusTypes",
        "sop_invoice_credit_types": "SopInvoiceCreditTypes AsyncSopInvoiceCreditTypes",
        "sop_order_despatch_line_views": "SopOrderDespatchLineViews AsyncSopOrderDespatchLineViews",
        "sop_order_despatch_views": "SopOrderDespatchViews AsyncSopOrderDespatchViews",
        "sop_order_entry_types": "SopOrderEntryTypes AsyncSopOrderEntryTypes",
        "sop_order_line_traceable_items": "SopOrderLineTraceableItems AsyncSopOrderLineTraceableItems",
        "sop_order_line_views": "SopOrderLineViews AsyncSopOrderLineViews",
        "sop_order_lines": "SopOrderLines AsyncSopOrderLines",
        "sop_order_payment_types": "SopOrderPaymentTypes AsyncSopOrderPaymentTypes",
        "sop_order_return_invoice_credit_views": "SopOrderReturnInvoiceCreditViews AsyncSopOrderReturnInvoiceCreditViews",
        "sop_order_return_line_invoice_credit_views": "SopOrderReturnLineInvoiceCreditViews AsyncSopOrderReturnLineInvoiceCreditViews",
        "sop_order_return_views": "SopOrderReturnViews AsyncSopOrderReturnViews",
        "sop_orders": "SopOrders AsyncSopOrders",
        "sop_payment_methods": "SopPaymentMethods AsyncSopPaymentMethods",
        "sop_proforma_line_views": "SopProformaLineViews AsyncSopProformaLineViews",
        "sop_quote_line_views": "SopQuoteLineViews AsyncSopQuoteLineViews",
        "sop_quote_views": "SopQuoteViews AsyncSopQuoteViews",
        "sop_quotes": "SopQuotes AsyncSopQuotes",
        "sop_return_line_views": "SopReturnLineViews AsyncSopReturnLineViews",
        "sop_settings": "SopSettings AsyncSopSettings",
        "sop_show_on_picking_list_types": "SopShowOnPickingListTypes AsyncSopShowOnPickingListTypes",
        "sop_trade_line_status_types": "SopTradeLineStatusTypes AsyncSopTradeLineStatusTypes",
        "sop_user_permissions": "SopUserPermissions AsyncSopUserPermissions",
        "source_area_types": "SourceAreaTypes AsyncSourceAreaTypes",
        "source_of_price_types": "SourceOfPriceTypes AsyncSourceOfPriceTypes",
        "statement_ageing_terms": "StatementAgeingTerms AsyncStatementAgeingTerms",
        "statement_layout_types": "StatementLayoutTypes AsyncStatementLayoutTypes",
        "statement_terms": "StatementTerms AsyncStatementTerms",
        "stock_settings": "StockSettings AsyncStockSettings",
        "stock_transfer_traceable_items": "StockTransferTraceableItems AsyncStockTransferTraceableItems",
        "stock_transfers": "StockTransfers AsyncStockTransfers",
        "stocktake_amend_items": "StocktakeAmendItems AsyncStocktakeAmendItems",
        "stocktake_approve_complete": "StocktakeApproveComplete AsyncStocktakeApproveComplete",
        "stocktake_count_sheet_items": "StocktakeCountSheetItems AsyncStocktakeCountSheetItems",
        "stocktake_criteria_templates": "StocktakeCriteriaTemplates AsyncStocktakeCriteriaTemplates",
        "stocktake_enter_values": "StocktakeEnterValues AsyncStocktakeEnterValues",
        "stocktake_new_items": "StocktakeNewItems AsyncStocktakeNewItems",
        "stocktake_selector_value_types": "StocktakeSelectorValueTypes AsyncStocktakeSelectorValueTypes",
        "stocktake_status_types": "StocktakeStatusTypes AsyncStocktakeStatusTypes",
        "stocktake_traceable_types": "StocktakeTraceableTypes AsyncStocktakeTraceableTypes",
        "stocktake_types": "StocktakeTypes AsyncStocktakeTypes",
        "stocktake_view_adjustments": "StocktakeViewAdjustments AsyncStocktakeViewAdjustments",
        "stocktake_views": "StocktakeViews AsyncStocktakeViews",
        "stocktakes": "Stocktakes AsyncStocktakes",
        "suggested_products": "SuggestedProducts AsyncSuggestedProducts",
        "supplier_contact_roles": "SupplierContactRoles AsyncSupplierContactRoles",
        "supplier_contacts": "SupplierContacts AsyncSupplierContacts",
        "supplier_emails": "SupplierEmails AsyncSupplierEmails",
        "supplier_faxes": "SupplierFaxes AsyncSupplierFaxes",
        "supplier_memos": "SupplierMemos AsyncSupplierMemos",
        "supplier_mobiles": "SupplierMobiles AsyncSupplierMobiles",
        "supplier_period_value_views": "SupplierPeriodValueViews AsyncSupplierPeriodValueViews",
        "supplier_telephones": "SupplierTelephones AsyncSupplierTelephones",
        "supplier_views": "SupplierViews AsyncSupplierViews",
        "supplier_websites": "SupplierWebsites AsyncSupplierWebsites",
        "supplier_year_value_views": "SupplierYearValueViews AsyncSupplierYearValueViews",
        "suppliers": "Suppliers AsyncSuppliers",
        "system_settings": "SystemSettings AsyncSystemSettings",
        "tax_account_entry_types": "TaxAccountEntryTypes AsyncTaxAccountEntryTypes",
        "tax_codes": "TaxCodes AsyncTaxCodes",
        "time_unit_types": "TimeUnitTypes AsyncTimeUnitTypes",
        "traceable_issue_status_types": "TraceableIssueStatusTypes AsyncTraceableIssueStatusTypes",
        "traceable_item_allocations": "TraceableItemAllocations AsyncTraceableItemAllocations",
        "traceable_item_balances": "TraceableItemBalances AsyncTraceableItemBalances",
        "traceable_item_issues": "TraceableItemIssues AsyncTraceableItemIssues",
        "traceable_item_locations": "TraceableItemLocations AsyncTraceableItemLocations",
        "traceable_item_receipts": "TraceableItemReceipts AsyncTraceableItemReceipts",
        "traceable_item_transactions": "TraceableItemTransactions AsyncTraceableItemTransactions",
        "traceable_items_amend": "TraceableItemsAmend AsyncTraceableItemsAmend",
        "traceable_items_amend_traceable_items": "TraceableItemsAmendTraceableItems AsyncTraceableItemsAmendTraceableItems",
        "traceable_items_assign": "TraceableItemsAssign AsyncTraceableItemsAssign",
        "traceable_items_assign_traceable_items": "TraceableItemsAssignTraceableItems AsyncTraceableItemsAssignTraceableItems",
        "traceable_types": "TraceableTypes AsyncTraceableTypes",
        "trader_account_types": "TraderAccountTypes AsyncTraderAccountTypes",
        "trader_contact_roles": "TraderContactRoles AsyncTraderContactRoles",
        "trader_location_types": "TraderLocationTypes AsyncTraderLocationTypes",
        "trader_payment_terms": "TraderPaymentTerms AsyncTraderPaymentTerms",
        "trader_transaction_types": "TraderTransactionTypes AsyncTraderTransactionTypes",
        "trading_revaluation_allocation_entry_types": "TradingRevaluationAllocationEntryTypes AsyncTradingRevaluationAllocationEntryTypes",
        "transaction_date_validation": "TransactionDateValidation AsyncTransactionDateValidation",
        "transaction_date_validation_classifications": "TransactionDateValidationClassifications AsyncTransactionDateValidationClassifications",
        "transaction_date_validation_types": "TransactionDateValidationTypes AsyncTransactionDateValidationTypes",
        "unit_types": "UnitTypes AsyncUnitTypes",
        "units": "Units AsyncUnits",
        "update_modes": "UpdateModes AsyncUpdateModes",
        "users": "Users AsyncUsers",
        "warehouse_holdings": "WarehouseHoldings AsyncWarehouseHoldings",
        "warehouse_types": "WarehouseTypes AsyncWarehouseTypes",
        "warehouses": "Warehouses AsyncWarehouses",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
