"""The fields of rows in filters; for type checkers only, nothing imports them at run time."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagewire.sage200.fields.account_status_type import AccountStatusTypeFields as AccountStatusTypeFields
    from sagewire.sage200.fields.accounting_period_validation_type import (
        AccountingPeriodValidationTypeFields as AccountingPeriodValidationTypeFields,
    )
    from sagewire.sage200.fields.aged_balances_ageing_type import (
        AgedBalancesAgeingTypeFields as AgedBalancesAgeingTypeFields,
    )
    from sagewire.sage200.fields.allocation_status_type import AllocationStatusTypeFields as AllocationStatusTypeFields
    from sagewire.sage200.fields.alternative_product import AlternativeProductExpand as AlternativeProductExpand
    from sagewire.sage200.fields.alternative_product import AlternativeProductFields as AlternativeProductFields
    from sagewire.sage200.fields.alternative_product_view import (
        AlternativeProductViewFields as AlternativeProductViewFields,
    )
    from sagewire.sage200.fields.analysis_code import AnalysisCodeExpand as AnalysisCodeExpand
    from sagewire.sage200.fields.analysis_code import AnalysisCodeFields as AnalysisCodeFields
    from sagewire.sage200.fields.analysis_code_mapping import AnalysisCodeMappingExpand as AnalysisCodeMappingExpand
    from sagewire.sage200.fields.analysis_code_mapping import AnalysisCodeMappingFields as AnalysisCodeMappingFields
    from sagewire.sage200.fields.applies_to_status_type import AppliesToStatusTypeFields as AppliesToStatusTypeFields
    from sagewire.sage200.fields.authorisation_type import AuthorisationTypeFields as AuthorisationTypeFields
    from sagewire.sage200.fields.auto_generate_option_type import (
        AutoGenerateOptionTypeFields as AutoGenerateOptionTypeFields,
    )
    from sagewire.sage200.fields.auto_generate_separator import (
        AutoGenerateSeparatorFields as AutoGenerateSeparatorFields,
    )
    from sagewire.sage200.fields.bank import BankExpand as BankExpand
    from sagewire.sage200.fields.bank import BankFields as BankFields
    from sagewire.sage200.fields.bank_account_type import BankAccountTypeFields as BankAccountTypeFields
    from sagewire.sage200.fields.bank_address import BankAddressFields as BankAddressFields
    from sagewire.sage200.fields.bank_entry_type import BankEntryTypeFields as BankEntryTypeFields
    from sagewire.sage200.fields.bank_posted_transaction import (
        BankPostedTransactionExpand as BankPostedTransactionExpand,
    )
    from sagewire.sage200.fields.bank_posted_transaction import (
        BankPostedTransactionFields as BankPostedTransactionFields,
    )
    from sagewire.sage200.fields.bank_view import BankViewFields as BankViewFields
    from sagewire.sage200.fields.bin_holding import BinHoldingExpand as BinHoldingExpand
    from sagewire.sage200.fields.bin_holding import BinHoldingFields as BinHoldingFields
    from sagewire.sage200.fields.bom_cost_heading import BomCostHeadingFields as BomCostHeadingFields
    from sagewire.sage200.fields.bom_cost_heading_type import BomCostHeadingTypeFields as BomCostHeadingTypeFields
    from sagewire.sage200.fields.bom_item_type import BomItemTypeFields as BomItemTypeFields
    from sagewire.sage200.fields.bom_settings import BomSettingsExpand as BomSettingsExpand
    from sagewire.sage200.fields.bom_settings import BomSettingsFields as BomSettingsFields
    from sagewire.sage200.fields.cash_book_settings import CashBookSettingsExpand as CashBookSettingsExpand
    from sagewire.sage200.fields.cash_book_settings import CashBookSettingsFields as CashBookSettingsFields
    from sagewire.sage200.fields.communication_contact_type import (
        CommunicationContactTypeFields as CommunicationContactTypeFields,
    )
    from sagewire.sage200.fields.communication_location_type import (
        CommunicationLocationTypeFields as CommunicationLocationTypeFields,
    )
    from sagewire.sage200.fields.communication_outcome_type import (
        CommunicationOutcomeTypeFields as CommunicationOutcomeTypeFields,
    )
    from sagewire.sage200.fields.communication_style_type import (
        CommunicationStyleTypeFields as CommunicationStyleTypeFields,
    )
    from sagewire.sage200.fields.communication_type import CommunicationTypeFields as CommunicationTypeFields
    from sagewire.sage200.fields.company_details import CompanyDetailsExpand as CompanyDetailsExpand
    from sagewire.sage200.fields.company_details import CompanyDetailsFields as CompanyDetailsFields
    from sagewire.sage200.fields.company_details_address import (
        CompanyDetailsAddressFields as CompanyDetailsAddressFields,
    )
    from sagewire.sage200.fields.configurable_term import ConfigurableTermFields as ConfigurableTermFields
    from sagewire.sage200.fields.confirmation_intent_type import (
        ConfirmationIntentTypeFields as ConfirmationIntentTypeFields,
    )
    from sagewire.sage200.fields.consolidated_nominal_code import (
        ConsolidatedNominalCodeFields as ConsolidatedNominalCodeFields,
    )
    from sagewire.sage200.fields.contact_number_type import ContactNumberTypeFields as ContactNumberTypeFields
    from sagewire.sage200.fields.control_nominal_code import ControlNominalCodeFields as ControlNominalCodeFields
    from sagewire.sage200.fields.control_nominal_code_type import (
        ControlNominalCodeTypeFields as ControlNominalCodeTypeFields,
    )
    from sagewire.sage200.fields.cost_centre import CostCentreFields as CostCentreFields
    from sagewire.sage200.fields.costing_method_type import CostingMethodTypeFields as CostingMethodTypeFields
    from sagewire.sage200.fields.country_code import CountryCodeExpand as CountryCodeExpand
    from sagewire.sage200.fields.country_code import CountryCodeFields as CountryCodeFields
    from sagewire.sage200.fields.country_code_tax_mask import CountryCodeTaxMaskFields as CountryCodeTaxMaskFields
    from sagewire.sage200.fields.courier import CourierFields as CourierFields
    from sagewire.sage200.fields.credit_bureau import CreditBureauFields as CreditBureauFields
    from sagewire.sage200.fields.credit_position import CreditPositionFields as CreditPositionFields
    from sagewire.sage200.fields.cross_sell_product import CrossSellProductExpand as CrossSellProductExpand
    from sagewire.sage200.fields.cross_sell_product import CrossSellProductFields as CrossSellProductFields
    from sagewire.sage200.fields.cross_sell_product_view import CrossSellProductViewFields as CrossSellProductViewFields
    from sagewire.sage200.fields.currency import CurrencyExpand as CurrencyExpand
    from sagewire.sage200.fields.currency import CurrencyFields as CurrencyFields
    from sagewire.sage200.fields.currency_iso_code import CurrencyIsoCodeFields as CurrencyIsoCodeFields
    from sagewire.sage200.fields.currency_transaction_type import (
        CurrencyTransactionTypeFields as CurrencyTransactionTypeFields,
    )
    from sagewire.sage200.fields.customer import CustomerExpand as CustomerExpand
    from sagewire.sage200.fields.customer import CustomerFields as CustomerFields
    from sagewire.sage200.fields.customer_alert import CustomerAlertFields as CustomerAlertFields
    from sagewire.sage200.fields.customer_card import CustomerCardFields as CustomerCardFields
    from sagewire.sage200.fields.customer_contact import CustomerContactExpand as CustomerContactExpand
    from sagewire.sage200.fields.customer_contact import CustomerContactFields as CustomerContactFields
    from sagewire.sage200.fields.customer_contact_role import CustomerContactRoleFields as CustomerContactRoleFields
    from sagewire.sage200.fields.customer_credit_memo_note import (
        CustomerCreditMemoNoteFields as CustomerCreditMemoNoteFields,
    )
    from sagewire.sage200.fields.customer_delivery_address import (
        CustomerDeliveryAddressExpand as CustomerDeliveryAddressExpand,
    )
    from sagewire.sage200.fields.customer_delivery_address import (
        CustomerDeliveryAddressFields as CustomerDeliveryAddressFields,
    )
    from sagewire.sage200.fields.customer_discount_group import (
        CustomerDiscountGroupFields as CustomerDiscountGroupFields,
    )
    from sagewire.sage200.fields.customer_email import CustomerEmailExpand as CustomerEmailExpand
    from sagewire.sage200.fields.customer_email import CustomerEmailFields as CustomerEmailFields
    from sagewire.sage200.fields.customer_fax import CustomerFaxExpand as CustomerFaxExpand
    from sagewire.sage200.fields.customer_fax import CustomerFaxFields as CustomerFaxFields
    from sagewire.sage200.fields.customer_main_address import CustomerMainAddressExpand as CustomerMainAddressExpand
    from sagewire.sage200.fields.customer_main_address import CustomerMainAddressFields as CustomerMainAddressFields
    from sagewire.sage200.fields.customer_memo import CustomerMemoFields as CustomerMemoFields
    from sagewire.sage200.fields.customer_mobile import CustomerMobileExpand as CustomerMobileExpand
    from sagewire.sage200.fields.customer_mobile import CustomerMobileFields as CustomerMobileFields
    from sagewire.sage200.fields.customer_period_value_view import (
        CustomerPeriodValueViewFields as CustomerPeriodValueViewFields,
    )
    from sagewire.sage200.fields.customer_price_band import CustomerPriceBandExpand as CustomerPriceBandExpand
    from sagewire.sage200.fields.customer_price_band import CustomerPriceBandFields as CustomerPriceBandFields
    from sagewire.sage200.fields.customer_sop_invoice_credit_line_view import (
        CustomerSopInvoiceCreditLineViewFields as CustomerSopInvoiceCreditLineViewFields,
    )
    from sagewire.sage200.fields.customer_status import CustomerStatusFields as CustomerStatusFields
    from sagewire.sage200.fields.customer_telephone import CustomerTelephoneExpand as CustomerTelephoneExpand
    from sagewire.sage200.fields.customer_telephone import CustomerTelephoneFields as CustomerTelephoneFields
    from sagewire.sage200.fields.customer_view import CustomerViewFields as CustomerViewFields
    from sagewire.sage200.fields.customer_website import CustomerWebsiteExpand as CustomerWebsiteExpand
    from sagewire.sage200.fields.customer_website import CustomerWebsiteFields as CustomerWebsiteFields
    from sagewire.sage200.fields.customer_year_value_view import (
        CustomerYearValueViewFields as CustomerYearValueViewFields,
    )
    from sagewire.sage200.fields.department import DepartmentExpand as DepartmentExpand
    from sagewire.sage200.fields.department import DepartmentFields as DepartmentFields
    from sagewire.sage200.fields.department_status import DepartmentStatusFields as DepartmentStatusFields
    from sagewire.sage200.fields.discount_or_surcharge_type import (
        DiscountOrSurchargeTypeFields as DiscountOrSurchargeTypeFields,
    )
    from sagewire.sage200.fields.discrepancy_status_type import (
        DiscrepancyStatusTypeFields as DiscrepancyStatusTypeFields,
    )
    from sagewire.sage200.fields.document_layout import DocumentLayoutFields as DocumentLayoutFields
    from sagewire.sage200.fields.document_transmission_method_type import (
        DocumentTransmissionMethodTypeFields as DocumentTransmissionMethodTypeFields,
    )
    from sagewire.sage200.fields.document_type import DocumentTypeExpand as DocumentTypeExpand
    from sagewire.sage200.fields.document_type import DocumentTypeFields as DocumentTypeFields
    from sagewire.sage200.fields.electronic_bank_function_type import (
        ElectronicBankFunctionTypeFields as ElectronicBankFunctionTypeFields,
    )
    from sagewire.sage200.fields.entry_source_type import EntrySourceTypeFields as EntrySourceTypeFields
    from sagewire.sage200.fields.exchange_rate_amendability_type import (
        ExchangeRateAmendabilityTypeFields as ExchangeRateAmendabilityTypeFields,
    )
    from sagewire.sage200.fields.exchange_rate_type import ExchangeRateTypeFields as ExchangeRateTypeFields
    from sagewire.sage200.fields.factor_house import FactorHouseExpand as FactorHouseExpand
    from sagewire.sage200.fields.factor_house import FactorHouseFields as FactorHouseFields
    from sagewire.sage200.fields.factor_house_main_address import (
        FactorHouseMainAddressFields as FactorHouseMainAddressFields,
    )
    from sagewire.sage200.fields.finance_charge import FinanceChargeFields as FinanceChargeFields
    from sagewire.sage200.fields.financial_report_layout_type import (
        FinancialReportLayoutTypeFields as FinancialReportLayoutTypeFields,
    )
    from sagewire.sage200.fields.financial_report_layout_view import (
        FinancialReportLayoutViewFields as FinancialReportLayoutViewFields,
    )
    from sagewire.sage200.fields.financial_report_row_layout_debit_or_credit_type import (
        FinancialReportRowLayoutDebitOrCreditTypeFields as FinancialReportRowLayoutDebitOrCreditTypeFields,
    )
    from sagewire.sage200.fields.financial_report_row_layout_position_type import (
        FinancialReportRowLayoutPositionTypeFields as FinancialReportRowLayoutPositionTypeFields,
    )
    from sagewire.sage200.fields.financial_report_row_line_type import (
        FinancialReportRowLineTypeFields as FinancialReportRowLineTypeFields,
    )
    from sagewire.sage200.fields.financial_year_period_view import (
        FinancialYearPeriodViewFields as FinancialYearPeriodViewFields,
    )
    from sagewire.sage200.fields.flat_rate_or_quantity_break_type import (
        FlatRateOrQuantityBreakTypeFields as FlatRateOrQuantityBreakTypeFields,
    )
    from sagewire.sage200.fields.flow_state import FlowStateFields as FlowStateFields
    from sagewire.sage200.fields.fulfilment_method_type import FulfilmentMethodTypeFields as FulfilmentMethodTypeFields
    from sagewire.sage200.fields.fulfilment_sequence_type import (
        FulfilmentSequenceTypeFields as FulfilmentSequenceTypeFields,
    )
    from sagewire.sage200.fields.head_office_type import HeadOfficeTypeFields as HeadOfficeTypeFields
    from sagewire.sage200.fields.internal_area import InternalAreaExpand as InternalAreaExpand
    from sagewire.sage200.fields.internal_area import InternalAreaFields as InternalAreaFields
    from sagewire.sage200.fields.intrastat_date_type import IntrastatDateTypeFields as IntrastatDateTypeFields
    from sagewire.sage200.fields.intrastat_terms_of_delivery_type import (
        IntrastatTermsOfDeliveryTypeFields as IntrastatTermsOfDeliveryTypeFields,
    )
    from sagewire.sage200.fields.label_printing_option_type import (
        LabelPrintingOptionTypeFields as LabelPrintingOptionTypeFields,
    )
    from sagewire.sage200.fields.landed_costs_type import LandedCostsTypeFields as LandedCostsTypeFields
    from sagewire.sage200.fields.ledger_type import LedgerTypeFields as LedgerTypeFields
    from sagewire.sage200.fields.lookup_bank import LookupBankFields as LookupBankFields
    from sagewire.sage200.fields.lookup_customer import LookupCustomerFields as LookupCustomerFields
    from sagewire.sage200.fields.lookup_nominal_code import LookupNominalCodeFields as LookupNominalCodeFields
    from sagewire.sage200.fields.lookup_pop_order import LookupPopOrderFields as LookupPopOrderFields
    from sagewire.sage200.fields.lookup_product import LookupProductFields as LookupProductFields
    from sagewire.sage200.fields.lookup_product_group import LookupProductGroupFields as LookupProductGroupFields
    from sagewire.sage200.fields.lookup_sop_order import LookupSopOrderFields as LookupSopOrderFields
    from sagewire.sage200.fields.lookup_sop_quote import LookupSopQuoteFields as LookupSopQuoteFields
    from sagewire.sage200.fields.lookup_stock_item_unit import LookupStockItemUnitFields as LookupStockItemUnitFields
    from sagewire.sage200.fields.lookup_supplier import LookupSupplierFields as LookupSupplierFields
    from sagewire.sage200.fields.nominal_account_entry_location_type import (
        NominalAccountEntryLocationTypeFields as NominalAccountEntryLocationTypeFields,
    )
    from sagewire.sage200.fields.nominal_account_type import NominalAccountTypeFields as NominalAccountTypeFields
    from sagewire.sage200.fields.nominal_budget_profile import NominalBudgetProfileExpand as NominalBudgetProfileExpand
    from sagewire.sage200.fields.nominal_budget_profile import NominalBudgetProfileFields as NominalBudgetProfileFields
    from sagewire.sage200.fields.nominal_budget_type import NominalBudgetTypeFields as NominalBudgetTypeFields
    from sagewire.sage200.fields.nominal_code import NominalCodeExpand as NominalCodeExpand
    from sagewire.sage200.fields.nominal_code import NominalCodeFields as NominalCodeFields
    from sagewire.sage200.fields.nominal_code_memo import NominalCodeMemoFields as NominalCodeMemoFields
    from sagewire.sage200.fields.nominal_code_view import NominalCodeViewFields as NominalCodeViewFields
    from sagewire.sage200.fields.nominal_ledger_settings import (
        NominalLedgerSettingsExpand as NominalLedgerSettingsExpand,
    )
    from sagewire.sage200.fields.nominal_ledger_settings import (
        NominalLedgerSettingsFields as NominalLedgerSettingsFields,
    )
    from sagewire.sage200.fields.nominal_period_value_view import (
        NominalPeriodValueViewFields as NominalPeriodValueViewFields,
    )
    from sagewire.sage200.fields.nominal_report_category import (
        NominalReportCategoryFields as NominalReportCategoryFields,
    )
    from sagewire.sage200.fields.nominal_report_category_type import (
        NominalReportCategoryTypeFields as NominalReportCategoryTypeFields,
    )
    from sagewire.sage200.fields.nominal_reporting_type import NominalReportingTypeFields as NominalReportingTypeFields
    from sagewire.sage200.fields.nominal_transaction_analysis_code import (
        NominalTransactionAnalysisCodeFields as NominalTransactionAnalysisCodeFields,
    )
    from sagewire.sage200.fields.nominal_transaction_enquiry_view import (
        NominalTransactionEnquiryViewExpand as NominalTransactionEnquiryViewExpand,
    )
    from sagewire.sage200.fields.nominal_transaction_enquiry_view import (
        NominalTransactionEnquiryViewFields as NominalTransactionEnquiryViewFields,
    )
    from sagewire.sage200.fields.order_line_item_type import OrderLineItemTypeFields as OrderLineItemTypeFields
    from sagewire.sage200.fields.order_return_line_type import OrderReturnLineTypeFields as OrderReturnLineTypeFields
    from sagewire.sage200.fields.order_value_discount import OrderValueDiscountFields as OrderValueDiscountFields
    from sagewire.sage200.fields.payment_group import PaymentGroupFields as PaymentGroupFields
    from sagewire.sage200.fields.payment_type import PaymentTypeFields as PaymentTypeFields
    from sagewire.sage200.fields.pending_email import PendingEmailFields as PendingEmailFields
    from sagewire.sage200.fields.pop_additional_charge import PopAdditionalChargeExpand as PopAdditionalChargeExpand
    from sagewire.sage200.fields.pop_additional_charge import PopAdditionalChargeFields as PopAdditionalChargeFields
    from sagewire.sage200.fields.pop_authorisation_status_type import (
        PopAuthorisationStatusTypeFields as PopAuthorisationStatusTypeFields,
    )
    from sagewire.sage200.fields.pop_cancelled_line import PopCancelledLineFields as PopCancelledLineFields
    from sagewire.sage200.fields.pop_delivery_address_action_type import (
        PopDeliveryAddressActionTypeFields as PopDeliveryAddressActionTypeFields,
    )
    from sagewire.sage200.fields.pop_delivery_address_type import (
        PopDeliveryAddressTypeFields as PopDeliveryAddressTypeFields,
    )
    from sagewire.sage200.fields.pop_document_print_status_type import (
        PopDocumentPrintStatusTypeFields as PopDocumentPrintStatusTypeFields,
    )
    from sagewire.sage200.fields.pop_document_process_status_type import (
        PopDocumentProcessStatusTypeFields as PopDocumentProcessStatusTypeFields,
    )
    from sagewire.sage200.fields.pop_document_status_type import (
        PopDocumentStatusTypeFields as PopDocumentStatusTypeFields,
    )
    from sagewire.sage200.fields.pop_document_type import PopDocumentTypeFields as PopDocumentTypeFields
    from sagewire.sage200.fields.pop_intrastat_status_type import (
        PopIntrastatStatusTypeFields as PopIntrastatStatusTypeFields,
    )
    from sagewire.sage200.fields.pop_invoice_credit_type import PopInvoiceCreditTypeFields as PopInvoiceCreditTypeFields
    from sagewire.sage200.fields.pop_linked_order_line import PopLinkedOrderLineFields as PopLinkedOrderLineFields
    from sagewire.sage200.fields.pop_linked_requisition_line import (
        PopLinkedRequisitionLineFields as PopLinkedRequisitionLineFields,
    )
    from sagewire.sage200.fields.pop_order import PopOrderExpand as PopOrderExpand
    from sagewire.sage200.fields.pop_order import PopOrderFields as PopOrderFields
    from sagewire.sage200.fields.pop_order_delivery_address import (
        PopOrderDeliveryAddressExpand as PopOrderDeliveryAddressExpand,
    )
    from sagewire.sage200.fields.pop_order_delivery_address import (
        PopOrderDeliveryAddressFields as PopOrderDeliveryAddressFields,
    )
    from sagewire.sage200.fields.pop_order_generation_type import (
        PopOrderGenerationTypeFields as PopOrderGenerationTypeFields,
    )
    from sagewire.sage200.fields.pop_order_line import PopOrderLineExpand as PopOrderLineExpand
    from sagewire.sage200.fields.pop_order_line import PopOrderLineFields as PopOrderLineFields
    from sagewire.sage200.fields.pop_order_line_direct_delivery_address import (
        PopOrderLineDirectDeliveryAddressFields as PopOrderLineDirectDeliveryAddressFields,
    )
    from sagewire.sage200.fields.pop_order_line_view import PopOrderLineViewFields as PopOrderLineViewFields
    from sagewire.sage200.fields.pop_order_return_invoice_credit_view import (
        PopOrderReturnInvoiceCreditViewFields as PopOrderReturnInvoiceCreditViewFields,
    )
    from sagewire.sage200.fields.pop_order_return_line_invoice_credit_view import (
        PopOrderReturnLineInvoiceCreditViewFields as PopOrderReturnLineInvoiceCreditViewFields,
    )
    from sagewire.sage200.fields.pop_order_return_line_receipt_return_view import (
        PopOrderReturnLineReceiptReturnViewFields as PopOrderReturnLineReceiptReturnViewFields,
    )
    from sagewire.sage200.fields.pop_order_return_view import PopOrderReturnViewFields as PopOrderReturnViewFields
    from sagewire.sage200.fields.pop_requisition_fulfilment_line import (
        PopRequisitionFulfilmentLineFields as PopRequisitionFulfilmentLineFields,
    )
    from sagewire.sage200.fields.pop_requisition_fulfilment_line_view import (
        PopRequisitionFulfilmentLineViewFields as PopRequisitionFulfilmentLineViewFields,
    )
    from sagewire.sage200.fields.pop_settings import PopSettingsExpand as PopSettingsExpand
    from sagewire.sage200.fields.pop_settings import PopSettingsFields as PopSettingsFields
    from sagewire.sage200.fields.pop_trade_line_status_type import (
        PopTradeLineStatusTypeFields as PopTradeLineStatusTypeFields,
    )
    from sagewire.sage200.fields.price_band import PriceBandFields as PriceBandFields
    from sagewire.sage200.fields.price_band_type import PriceBandTypeFields as PriceBandTypeFields
    from sagewire.sage200.fields.price_book_settings import PriceBookSettingsFields as PriceBookSettingsFields
    from sagewire.sage200.fields.pricing_source_type import PricingSourceTypeFields as PricingSourceTypeFields
    from sagewire.sage200.fields.pricing_type import PricingTypeFields as PricingTypeFields
    from sagewire.sage200.fields.product import ProductExpand as ProductExpand
    from sagewire.sage200.fields.product import ProductFields as ProductFields
    from sagewire.sage200.fields.product_group import ProductGroupExpand as ProductGroupExpand
    from sagewire.sage200.fields.product_group import ProductGroupFields as ProductGroupFields
    from sagewire.sage200.fields.product_group_bom_settings import (
        ProductGroupBomSettingsExpand as ProductGroupBomSettingsExpand,
    )
    from sagewire.sage200.fields.product_group_bom_settings import (
        ProductGroupBomSettingsFields as ProductGroupBomSettingsFields,
    )
    from sagewire.sage200.fields.product_group_search_category_value import (
        ProductGroupSearchCategoryValueFields as ProductGroupSearchCategoryValueFields,
    )
    from sagewire.sage200.fields.product_holding import ProductHoldingFields as ProductHoldingFields
    from sagewire.sage200.fields.product_memo import ProductMemoFields as ProductMemoFields
    from sagewire.sage200.fields.product_price_view import ProductPriceViewFields as ProductPriceViewFields
    from sagewire.sage200.fields.product_purchase_figures import (
        ProductPurchaseFiguresExpand as ProductPurchaseFiguresExpand,
    )
    from sagewire.sage200.fields.product_purchase_figures import (
        ProductPurchaseFiguresFields as ProductPurchaseFiguresFields,
    )
    from sagewire.sage200.fields.product_sales_figures import ProductSalesFiguresExpand as ProductSalesFiguresExpand
    from sagewire.sage200.fields.product_sales_figures import ProductSalesFiguresFields as ProductSalesFiguresFields
    from sagewire.sage200.fields.product_search_type import ProductSearchTypeFields as ProductSearchTypeFields
    from sagewire.sage200.fields.product_status import ProductStatusFields as ProductStatusFields
    from sagewire.sage200.fields.product_status_type import ProductStatusTypeFields as ProductStatusTypeFields
    from sagewire.sage200.fields.product_supplier import ProductSupplierExpand as ProductSupplierExpand
    from sagewire.sage200.fields.product_supplier import ProductSupplierFields as ProductSupplierFields
    from sagewire.sage200.fields.product_transaction_group_type import (
        ProductTransactionGroupTypeFields as ProductTransactionGroupTypeFields,
    )
    from sagewire.sage200.fields.product_transaction_traceable_item_history_record import (
        ProductTransactionTraceableItemHistoryRecordFields as ProductTransactionTraceableItemHistoryRecordFields,
    )
    from sagewire.sage200.fields.product_transaction_type import (
        ProductTransactionTypeFields as ProductTransactionTypeFields,
    )
    from sagewire.sage200.fields.product_transaction_view import (
        ProductTransactionViewFields as ProductTransactionViewFields,
    )
    from sagewire.sage200.fields.product_type import ProductTypeFields as ProductTypeFields
    from sagewire.sage200.fields.product_view import ProductViewFields as ProductViewFields
    from sagewire.sage200.fields.product_warehouse_bin_view import (
        ProductWarehouseBinViewFields as ProductWarehouseBinViewFields,
    )
    from sagewire.sage200.fields.product_warehouse_view import ProductWarehouseViewFields as ProductWarehouseViewFields
    from sagewire.sage200.fields.purchase_aged_creditor_view import (
        PurchaseAgedCreditorViewFields as PurchaseAgedCreditorViewFields,
    )
    from sagewire.sage200.fields.purchase_ledger_settings import (
        PurchaseLedgerSettingsExpand as PurchaseLedgerSettingsExpand,
    )
    from sagewire.sage200.fields.purchase_ledger_settings import (
        PurchaseLedgerSettingsFields as PurchaseLedgerSettingsFields,
    )
    from sagewire.sage200.fields.purchase_posted_transaction import (
        PurchasePostedTransactionExpand as PurchasePostedTransactionExpand,
    )
    from sagewire.sage200.fields.purchase_posted_transaction import (
        PurchasePostedTransactionFields as PurchasePostedTransactionFields,
    )
    from sagewire.sage200.fields.purchase_posted_transaction_memo import (
        PurchasePostedTransactionMemoFields as PurchasePostedTransactionMemoFields,
    )
    from sagewire.sage200.fields.purchase_trading_period import (
        PurchaseTradingPeriodFields as PurchaseTradingPeriodFields,
    )
    from sagewire.sage200.fields.purchase_transaction_enquiry_view import (
        PurchaseTransactionEnquiryViewExpand as PurchaseTransactionEnquiryViewExpand,
    )
    from sagewire.sage200.fields.purchase_transaction_enquiry_view import (
        PurchaseTransactionEnquiryViewFields as PurchaseTransactionEnquiryViewFields,
    )
    from sagewire.sage200.fields.purchase_transaction_view import (
        PurchaseTransactionViewFields as PurchaseTransactionViewFields,
    )
    from sagewire.sage200.fields.sage_payments_supplier_status_type import (
        SagePaymentsSupplierStatusTypeFields as SagePaymentsSupplierStatusTypeFields,
    )
    from sagewire.sage200.fields.sales_aged_debtor_view import SalesAgedDebtorViewFields as SalesAgedDebtorViewFields
    from sagewire.sage200.fields.sales_aged_transaction_period_view import (
        SalesAgedTransactionPeriodViewFields as SalesAgedTransactionPeriodViewFields,
    )
    from sagewire.sage200.fields.sales_historical_transaction import (
        SalesHistoricalTransactionExpand as SalesHistoricalTransactionExpand,
    )
    from sagewire.sage200.fields.sales_historical_transaction import (
        SalesHistoricalTransactionFields as SalesHistoricalTransactionFields,
    )
    from sagewire.sage200.fields.sales_ledger_settings import SalesLedgerSettingsExpand as SalesLedgerSettingsExpand
    from sagewire.sage200.fields.sales_ledger_settings import SalesLedgerSettingsFields as SalesLedgerSettingsFields
    from sagewire.sage200.fields.sales_posted_transaction import (
        SalesPostedTransactionExpand as SalesPostedTransactionExpand,
    )
    from sagewire.sage200.fields.sales_posted_transaction import (
        SalesPostedTransactionFields as SalesPostedTransactionFields,
    )
    from sagewire.sage200.fields.sales_posted_transaction_memo import (
        SalesPostedTransactionMemoFields as SalesPostedTransactionMemoFields,
    )
    from sagewire.sage200.fields.sales_trading_period import SalesTradingPeriodFields as SalesTradingPeriodFields
    from sagewire.sage200.fields.sales_transaction_enquiry_view import (
        SalesTransactionEnquiryViewExpand as SalesTransactionEnquiryViewExpand,
    )
    from sagewire.sage200.fields.sales_transaction_enquiry_view import (
        SalesTransactionEnquiryViewFields as SalesTransactionEnquiryViewFields,
    )
    from sagewire.sage200.fields.sales_transaction_view import SalesTransactionViewFields as SalesTransactionViewFields
    from sagewire.sage200.fields.salutation import SalutationFields as SalutationFields
    from sagewire.sage200.fields.search_category import SearchCategoryFields as SearchCategoryFields
    from sagewire.sage200.fields.search_value import SearchValueFields as SearchValueFields
    from sagewire.sage200.fields.serial_allocated_to_who_type import (
        SerialAllocatedToWhoTypeFields as SerialAllocatedToWhoTypeFields,
    )
    from sagewire.sage200.fields.sop_additional_charge import SopAdditionalChargeExpand as SopAdditionalChargeExpand
    from sagewire.sage200.fields.sop_additional_charge import SopAdditionalChargeFields as SopAdditionalChargeFields
    from sagewire.sage200.fields.sop_allocation_line_view import (
        SopAllocationLineViewFields as SopAllocationLineViewFields,
    )
    from sagewire.sage200.fields.sop_back_to_back_status_type import (
        SopBackToBackStatusTypeFields as SopBackToBackStatusTypeFields,
    )
    from sagewire.sage200.fields.sop_cancelled_line import SopCancelledLineFields as SopCancelledLineFields
    from sagewire.sage200.fields.sop_confirm_despatch_adjustment import (
        SopConfirmDespatchAdjustmentFields as SopConfirmDespatchAdjustmentFields,
    )
    from sagewire.sage200.fields.sop_confirmation_intent_type import (
        SopConfirmationIntentTypeFields as SopConfirmationIntentTypeFields,
    )
    from sagewire.sage200.fields.sop_customer_type import SopCustomerTypeFields as SopCustomerTypeFields
    from sagewire.sage200.fields.sop_despatch_discrete_order import (
        SopDespatchDiscreteOrderFields as SopDespatchDiscreteOrderFields,
    )
    from sagewire.sage200.fields.sop_despatch_receipt import SopDespatchReceiptExpand as SopDespatchReceiptExpand
    from sagewire.sage200.fields.sop_despatch_receipt import SopDespatchReceiptFields as SopDespatchReceiptFields
    from sagewire.sage200.fields.sop_document_print_status_type import (
        SopDocumentPrintStatusTypeFields as SopDocumentPrintStatusTypeFields,
    )
    from sagewire.sage200.fields.sop_document_process_status_type import (
        SopDocumentProcessStatusTypeFields as SopDocumentProcessStatusTypeFields,
    )
    from sagewire.sage200.fields.sop_document_status_type import (
        SopDocumentStatusTypeFields as SopDocumentStatusTypeFields,
    )
    from sagewire.sage200.fields.sop_document_type import SopDocumentTypeFields as SopDocumentTypeFields
    from sagewire.sage200.fields.sop_export_reason import SopExportReasonFields as SopExportReasonFields
    from sagewire.sage200.fields.sop_incoterm import SopIncotermFields as SopIncotermFields
    from sagewire.sage200.fields.sop_intrastat_status_type import (
        SopIntrastatStatusTypeFields as SopIntrastatStatusTypeFields,
    )
    from sagewire.sage200.fields.sop_invoice_credit_type import SopInvoiceCreditTypeFields as SopInvoiceCreditTypeFields
    from sagewire.sage200.fields.sop_order import SopOrderExpand as SopOrderExpand
    from sagewire.sage200.fields.sop_order import SopOrderFields as SopOrderFields
    from sagewire.sage200.fields.sop_order_cash_account_invoice_address import (
        SopOrderCashAccountInvoiceAddressFields as SopOrderCashAccountInvoiceAddressFields,
    )
    from sagewire.sage200.fields.sop_order_delivery_address import (
        SopOrderDeliveryAddressExpand as SopOrderDeliveryAddressExpand,
    )
    from sagewire.sage200.fields.sop_order_delivery_address import (
        SopOrderDeliveryAddressFields as SopOrderDeliveryAddressFields,
    )
    from sagewire.sage200.fields.sop_order_despatch_line_view import (
        SopOrderDespatchLineViewFields as SopOrderDespatchLineViewFields,
    )
    from sagewire.sage200.fields.sop_order_despatch_view import SopOrderDespatchViewFields as SopOrderDespatchViewFields
    from sagewire.sage200.fields.sop_order_entry_type import SopOrderEntryTypeFields as SopOrderEntryTypeFields
    from sagewire.sage200.fields.sop_order_line import SopOrderLineExpand as SopOrderLineExpand
    from sagewire.sage200.fields.sop_order_line import SopOrderLineFields as SopOrderLineFields
    from sagewire.sage200.fields.sop_order_line_view import SopOrderLineViewFields as SopOrderLineViewFields
    from sagewire.sage200.fields.sop_order_payment_status import (
        SopOrderPaymentStatusFields as SopOrderPaymentStatusFields,
    )
    from sagewire.sage200.fields.sop_order_payment_type import SopOrderPaymentTypeFields as SopOrderPaymentTypeFields
    from sagewire.sage200.fields.sop_order_return_invoice_credit_view import (
        SopOrderReturnInvoiceCreditViewFields as SopOrderReturnInvoiceCreditViewFields,
    )
    from sagewire.sage200.fields.sop_order_return_line_discount import (
        SopOrderReturnLineDiscountFields as SopOrderReturnLineDiscountFields,
    )
    from sagewire.sage200.fields.sop_order_return_line_invoice_credit_view import (
        SopOrderReturnLineInvoiceCreditViewFields as SopOrderReturnLineInvoiceCreditViewFields,
    )
    from sagewire.sage200.fields.sop_order_return_line_profit import (
        SopOrderReturnLineProfitFields as SopOrderReturnLineProfitFields,
    )
    from sagewire.sage200.fields.sop_order_return_profit import SopOrderReturnProfitExpand as SopOrderReturnProfitExpand
    from sagewire.sage200.fields.sop_order_return_profit import SopOrderReturnProfitFields as SopOrderReturnProfitFields
    from sagewire.sage200.fields.sop_order_return_view import SopOrderReturnViewFields as SopOrderReturnViewFields
    from sagewire.sage200.fields.sop_payment_method import SopPaymentMethodExpand as SopPaymentMethodExpand
    from sagewire.sage200.fields.sop_payment_method import SopPaymentMethodFields as SopPaymentMethodFields
    from sagewire.sage200.fields.sop_proforma_line_view import SopProformaLineViewFields as SopProformaLineViewFields
    from sagewire.sage200.fields.sop_quote import SopQuoteExpand as SopQuoteExpand
    from sagewire.sage200.fields.sop_quote import SopQuoteFields as SopQuoteFields
    from sagewire.sage200.fields.sop_quote_cash_account_invoice_address import (
        SopQuoteCashAccountInvoiceAddressFields as SopQuoteCashAccountInvoiceAddressFields,
    )
    from sagewire.sage200.fields.sop_quote_delivery_address import (
        SopQuoteDeliveryAddressExpand as SopQuoteDeliveryAddressExpand,
    )
    from sagewire.sage200.fields.sop_quote_delivery_address import (
        SopQuoteDeliveryAddressFields as SopQuoteDeliveryAddressFields,
    )
    from sagewire.sage200.fields.sop_quote_line_view import SopQuoteLineViewFields as SopQuoteLineViewFields
    from sagewire.sage200.fields.sop_quote_view import SopQuoteViewFields as SopQuoteViewFields
    from sagewire.sage200.fields.sop_return_line_view import SopReturnLineViewFields as SopReturnLineViewFields
    from sagewire.sage200.fields.sop_settings import SopSettingsExpand as SopSettingsExpand
    from sagewire.sage200.fields.sop_settings import SopSettingsFields as SopSettingsFields
    from sagewire.sage200.fields.sop_show_on_picking_list_type import (
        SopShowOnPickingListTypeFields as SopShowOnPickingListTypeFields,
    )
    from sagewire.sage200.fields.sop_trade_line_status_type import (
        SopTradeLineStatusTypeFields as SopTradeLineStatusTypeFields,
    )
    from sagewire.sage200.fields.sop_user_permission import SopUserPermissionExpand as SopUserPermissionExpand
    from sagewire.sage200.fields.sop_user_permission import SopUserPermissionFields as SopUserPermissionFields
    from sagewire.sage200.fields.source_area_type import SourceAreaTypeFields as SourceAreaTypeFields
    from sagewire.sage200.fields.source_of_price_type import SourceOfPriceTypeFields as SourceOfPriceTypeFields
    from sagewire.sage200.fields.statement_ageing_terms import StatementAgeingTermsFields as StatementAgeingTermsFields
    from sagewire.sage200.fields.statement_layout_type import StatementLayoutTypeFields as StatementLayoutTypeFields
    from sagewire.sage200.fields.statement_terms import StatementTermsFields as StatementTermsFields
    from sagewire.sage200.fields.stock_settings import StockSettingsExpand as StockSettingsExpand
    from sagewire.sage200.fields.stock_settings import StockSettingsFields as StockSettingsFields
    from sagewire.sage200.fields.stocktake import StocktakeExpand as StocktakeExpand
    from sagewire.sage200.fields.stocktake import StocktakeFields as StocktakeFields
    from sagewire.sage200.fields.stocktake_count_sheet_item import (
        StocktakeCountSheetItemExpand as StocktakeCountSheetItemExpand,
    )
    from sagewire.sage200.fields.stocktake_count_sheet_item import (
        StocktakeCountSheetItemFields as StocktakeCountSheetItemFields,
    )
    from sagewire.sage200.fields.stocktake_criteria_template import (
        StocktakeCriteriaTemplateExpand as StocktakeCriteriaTemplateExpand,
    )
    from sagewire.sage200.fields.stocktake_criteria_template import (
        StocktakeCriteriaTemplateFields as StocktakeCriteriaTemplateFields,
    )
    from sagewire.sage200.fields.stocktake_selector_value_type import (
        StocktakeSelectorValueTypeFields as StocktakeSelectorValueTypeFields,
    )
    from sagewire.sage200.fields.stocktake_status_type import StocktakeStatusTypeFields as StocktakeStatusTypeFields
    from sagewire.sage200.fields.stocktake_traceable_type import (
        StocktakeTraceableTypeFields as StocktakeTraceableTypeFields,
    )
    from sagewire.sage200.fields.stocktake_type import StocktakeTypeFields as StocktakeTypeFields
    from sagewire.sage200.fields.stocktake_view import StocktakeViewFields as StocktakeViewFields
    from sagewire.sage200.fields.supplier import SupplierExpand as SupplierExpand
    from sagewire.sage200.fields.supplier import SupplierFields as SupplierFields
    from sagewire.sage200.fields.supplier_bank import SupplierBankFields as SupplierBankFields
    from sagewire.sage200.fields.supplier_contact import SupplierContactExpand as SupplierContactExpand
    from sagewire.sage200.fields.supplier_contact import SupplierContactFields as SupplierContactFields
    from sagewire.sage200.fields.supplier_contact_role import SupplierContactRoleFields as SupplierContactRoleFields
    from sagewire.sage200.fields.supplier_credit_memo_note import (
        SupplierCreditMemoNoteFields as SupplierCreditMemoNoteFields,
    )
    from sagewire.sage200.fields.supplier_email import SupplierEmailExpand as SupplierEmailExpand
    from sagewire.sage200.fields.supplier_email import SupplierEmailFields as SupplierEmailFields
    from sagewire.sage200.fields.supplier_fax import SupplierFaxExpand as SupplierFaxExpand
    from sagewire.sage200.fields.supplier_fax import SupplierFaxFields as SupplierFaxFields
    from sagewire.sage200.fields.supplier_main_address import SupplierMainAddressExpand as SupplierMainAddressExpand
    from sagewire.sage200.fields.supplier_main_address import SupplierMainAddressFields as SupplierMainAddressFields
    from sagewire.sage200.fields.supplier_memo import SupplierMemoFields as SupplierMemoFields
    from sagewire.sage200.fields.supplier_mobile import SupplierMobileExpand as SupplierMobileExpand
    from sagewire.sage200.fields.supplier_mobile import SupplierMobileFields as SupplierMobileFields
    from sagewire.sage200.fields.supplier_period_value_view import (
        SupplierPeriodValueViewFields as SupplierPeriodValueViewFields,
    )
    from sagewire.sage200.fields.supplier_status import SupplierStatusFields as SupplierStatusFields
    from sagewire.sage200.fields.supplier_telephone import SupplierTelephoneExpand as SupplierTelephoneExpand
    from sagewire.sage200.fields.supplier_telephone import SupplierTelephoneFields as SupplierTelephoneFields
    from sagewire.sage200.fields.supplier_view import SupplierViewFields as SupplierViewFields
    from sagewire.sage200.fields.supplier_website import SupplierWebsiteExpand as SupplierWebsiteExpand
    from sagewire.sage200.fields.supplier_website import SupplierWebsiteFields as SupplierWebsiteFields
    from sagewire.sage200.fields.supplier_year_value_view import (
        SupplierYearValueViewFields as SupplierYearValueViewFields,
    )
    from sagewire.sage200.fields.system_settings import SystemSettingsExpand as SystemSettingsExpand
    from sagewire.sage200.fields.system_settings import SystemSettingsFields as SystemSettingsFields
    from sagewire.sage200.fields.system_settings_transaction_date_validation import (
        SystemSettingsTransactionDateValidationFields as SystemSettingsTransactionDateValidationFields,
    )
    from sagewire.sage200.fields.tax_account_entry_type import TaxAccountEntryTypeFields as TaxAccountEntryTypeFields
    from sagewire.sage200.fields.tax_code import TaxCodeFields as TaxCodeFields
    from sagewire.sage200.fields.time_unit_type import TimeUnitTypeFields as TimeUnitTypeFields
    from sagewire.sage200.fields.traceable_adjustment_item_balance import (
        TraceableAdjustmentItemBalanceFields as TraceableAdjustmentItemBalanceFields,
    )
    from sagewire.sage200.fields.traceable_issue_status_type import (
        TraceableIssueStatusTypeFields as TraceableIssueStatusTypeFields,
    )
    from sagewire.sage200.fields.traceable_item_allocation_record import (
        TraceableItemAllocationRecordFields as TraceableItemAllocationRecordFields,
    )
    from sagewire.sage200.fields.traceable_item_history_record import (
        TraceableItemHistoryRecordFields as TraceableItemHistoryRecordFields,
    )
    from sagewire.sage200.fields.traceable_item_location_record import (
        TraceableItemLocationRecordFields as TraceableItemLocationRecordFields,
    )
    from sagewire.sage200.fields.traceable_type import TraceableTypeFields as TraceableTypeFields
    from sagewire.sage200.fields.trader_account_type import TraderAccountTypeFields as TraderAccountTypeFields
    from sagewire.sage200.fields.trader_contact_role import TraderContactRoleFields as TraderContactRoleFields
    from sagewire.sage200.fields.trader_location_type import TraderLocationTypeFields as TraderLocationTypeFields
    from sagewire.sage200.fields.trader_payment_terms import TraderPaymentTermsFields as TraderPaymentTermsFields
    from sagewire.sage200.fields.trader_transaction_type import (
        TraderTransactionTypeFields as TraderTransactionTypeFields,
    )
    from sagewire.sage200.fields.trading_revaluation_allocation_entry_type import (
        TradingRevaluationAllocationEntryTypeFields as TradingRevaluationAllocationEntryTypeFields,
    )
    from sagewire.sage200.fields.transaction_date_validation_classification import (
        TransactionDateValidationClassificationFields as TransactionDateValidationClassificationFields,
    )
    from sagewire.sage200.fields.transaction_date_validation_type import (
        TransactionDateValidationTypeFields as TransactionDateValidationTypeFields,
    )
    from sagewire.sage200.fields.unit import UnitFields as UnitFields
    from sagewire.sage200.fields.unit_type import UnitTypeFields as UnitTypeFields
    from sagewire.sage200.fields.update_mode import UpdateModeFields as UpdateModeFields
    from sagewire.sage200.fields.user import UserFields as UserFields
    from sagewire.sage200.fields.warehouse import WarehouseExpand as WarehouseExpand
    from sagewire.sage200.fields.warehouse import WarehouseFields as WarehouseFields
    from sagewire.sage200.fields.warehouse_bom_settings import WarehouseBomSettingsFields as WarehouseBomSettingsFields
    from sagewire.sage200.fields.warehouse_holding import WarehouseHoldingExpand as WarehouseHoldingExpand
    from sagewire.sage200.fields.warehouse_holding import WarehouseHoldingFields as WarehouseHoldingFields
    from sagewire.sage200.fields.warehouse_holding_status import (
        WarehouseHoldingStatusFields as WarehouseHoldingStatusFields,
    )
    from sagewire.sage200.fields.warehouse_type import WarehouseTypeFields as WarehouseTypeFields
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "account_status_type": "AccountStatusTypeFields",
        "accounting_period_validation_type": "AccountingPeriodValidationTypeFields",
        "aged_balances_ageing_type": "AgedBalancesAgeingTypeFields",
        "allocation_status_type": "AllocationStatusTypeFields",
        "alternative_product": "AlternativeProductFields AlternativeProductExpand",
        "alternative_product_view": "AlternativeProductViewFields",
        "analysis_code": "AnalysisCodeFields AnalysisCodeExpand",
        "analysis_code_mapping": "AnalysisCodeMappingFields AnalysisCodeMappingExpand",
        "applies_to_status_type": "AppliesToStatusTypeFields",
        "authorisation_type": "AuthorisationTypeFields",
        "auto_generate_option_type": "AutoGenerateOptionTypeFields",
        "auto_generate_separator": "AutoGenerateSeparatorFields",
        "bank": "BankFields BankExpand",
        "bank_account_type": "BankAccountTypeFields",
        "bank_address": "BankAddressFields",
        "bank_entry_type": "BankEntryTypeFields",
        "bank_posted_transaction": "BankPostedTransactionFields BankPostedTransactionExpand",
        "bank_view": "BankViewFields",
        "bin_holding": "BinHoldingFields BinHoldingExpand",
        "bom_cost_heading": "BomCostHeadingFields",
        "bom_cost_heading_type": "BomCostHeadingTypeFields",
        "bom_item_type": "BomItemTypeFields",
        "bom_settings": "BomSettingsFields BomSettingsExpand",
        "cash_book_settings": "CashBookSettingsFields CashBookSettingsExpand",
        "communication_contact_type": "CommunicationContactTypeFields",
        "communication_location_type": "CommunicationLocationTypeFields",
        "communication_outcome_type": "CommunicationOutcomeTypeFields",
        "communication_style_type": "CommunicationStyleTypeFields",
        "communication_type": "CommunicationTypeFields",
        "company_details": "CompanyDetailsFields CompanyDetailsExpand",
        "company_details_address": "CompanyDetailsAddressFields",
        "configurable_term": "ConfigurableTermFields",
        "confirmation_intent_type": "ConfirmationIntentTypeFields",
        "consolidated_nominal_code": "ConsolidatedNominalCodeFields",
        "contact_number_type": "ContactNumberTypeFields",
        "control_nominal_code": "ControlNominalCodeFields",
        "control_nominal_code_type": "ControlNominalCodeTypeFields",
        "cost_centre": "CostCentreFields",
        "costing_method_type": "CostingMethodTypeFields",
        "country_code": "CountryCodeFields CountryCodeExpand",
        "country_code_tax_mask": "CountryCodeTaxMaskFields",
        "courier": "CourierFields",
        "credit_bureau": "CreditBureauFields",
        "credit_position": "CreditPositionFields",
        "cross_sell_product": "CrossSellProductFields CrossSellProductExpand",
        "cross_sell_product_view": "CrossSellProductViewFields",
        "currency": "CurrencyFields CurrencyExpand",
        "currency_iso_code": "CurrencyIsoCodeFields",
        "currency_transaction_type": "CurrencyTransactionTypeFields",
        "customer": "CustomerFields CustomerExpand",
        "customer_alert": "CustomerAlertFields",
        "customer_card": "CustomerCardFields",
        "customer_contact": "CustomerContactFields CustomerContactExpand",
        "customer_contact_role": "CustomerContactRoleFields",
        "customer_credit_memo_note": "CustomerCreditMemoNoteFields",
        "customer_delivery_address": "CustomerDeliveryAddressFields CustomerDeliveryAddressExpand",
        "customer_discount_group": "CustomerDiscountGroupFields",
        "customer_email": "CustomerEmailFields CustomerEmailExpand",
        "customer_fax": "CustomerFaxFields CustomerFaxExpand",
        "customer_main_address": "CustomerMainAddressFields CustomerMainAddressExpand",
        "customer_memo": "CustomerMemoFields",
        "customer_mobile": "CustomerMobileFields CustomerMobileExpand",
        "customer_period_value_view": "CustomerPeriodValueViewFields",
        "customer_price_band": "CustomerPriceBandFields CustomerPriceBandExpand",
        "customer_sop_invoice_credit_line_view": "CustomerSopInvoiceCreditLineViewFields",
        "customer_status": "CustomerStatusFields",
        "customer_telephone": "CustomerTelephoneFields CustomerTelephoneExpand",
        "customer_view": "CustomerViewFields",
        "customer_website": "CustomerWebsiteFields CustomerWebsiteExpand",
        "customer_year_value_view": "CustomerYearValueViewFields",
        "department": "DepartmentFields DepartmentExpand",
        "department_status": "DepartmentStatusFields",
        "discount_or_surcharge_type": "DiscountOrSurchargeTypeFields",
        "discrepancy_status_type": "DiscrepancyStatusTypeFields",
        "document_layout": "DocumentLayoutFields",
        "document_transmission_method_type": "DocumentTransmissionMethodTypeFields",
        "document_type": "DocumentTypeFields DocumentTypeExpand",
        "electronic_bank_function_type": "ElectronicBankFunctionTypeFields",
        "entry_source_type": "EntrySourceTypeFields",
        "exchange_rate_amendability_type": "ExchangeRateAmendabilityTypeFields",
        "exchange_rate_type": "ExchangeRateTypeFields",
        "factor_house": "FactorHouseFields FactorHouseExpand",
        "factor_house_main_address": "FactorHouseMainAddressFields",
        "finance_charge": "FinanceChargeFields",
        "financial_report_layout_type": "FinancialReportLayoutTypeFields",
        "financial_report_layout_view": "FinancialReportLayoutViewFields",
        "financial_report_row_layout_debit_or_credit_type": "FinancialReportRowLayoutDebitOrCreditTypeFields",
        "financial_report_row_layout_position_type": "FinancialReportRowLayoutPositionTypeFields",
        "financial_report_row_line_type": "FinancialReportRowLineTypeFields",
        "financial_year_period_view": "FinancialYearPeriodViewFields",
        "flat_rate_or_quantity_break_type": "FlatRateOrQuantityBreakTypeFields",
        "flow_state": "FlowStateFields",
        "fulfilment_method_type": "FulfilmentMethodTypeFields",
        "fulfilment_sequence_type": "FulfilmentSequenceTypeFields",
        "head_office_type": "HeadOfficeTypeFields",
        "internal_area": "InternalAreaFields InternalAreaExpand",
        "intrastat_date_type": "IntrastatDateTypeFields",
        "intrastat_terms_of_delivery_type": "IntrastatTermsOfDeliveryTypeFields",
        "label_printing_option_type": "LabelPrintingOptionTypeFields",
        "landed_costs_type": "LandedCostsTypeFields",
        "ledger_type": "LedgerTypeFields",
        "lookup_bank": "LookupBankFields",
        "lookup_customer": "LookupCustomerFields",
        "lookup_nominal_code": "LookupNominalCodeFields",
        "lookup_pop_order": "LookupPopOrderFields",
        "lookup_product": "LookupProductFields",
        "lookup_product_group": "LookupProductGroupFields",
        "lookup_sop_order": "LookupSopOrderFields",
        "lookup_sop_quote": "LookupSopQuoteFields",
        "lookup_stock_item_unit": "LookupStockItemUnitFields",
        "lookup_supplier": "LookupSupplierFields",
        "nominal_account_entry_location_type": "NominalAccountEntryLocationTypeFields",
        "nominal_account_type": "NominalAccountTypeFields",
        "nominal_budget_profile": "NominalBudgetProfileFields NominalBudgetProfileExpand",
        "nominal_budget_type": "NominalBudgetTypeFields",
        "nominal_code": "NominalCodeFields NominalCodeExpand",
        "nominal_code_memo": "NominalCodeMemoFields",
        "nominal_code_view": "NominalCodeViewFields",
        "nominal_ledger_settings": "NominalLedgerSettingsFields NominalLedgerSettingsExpand",
        "nominal_period_value_view": "NominalPeriodValueViewFields",
        "nominal_report_category": "NominalReportCategoryFields",
        "nominal_report_category_type": "NominalReportCategoryTypeFields",
        "nominal_reporting_type": "NominalReportingTypeFields",
        "nominal_transaction_analysis_code": "NominalTransactionAnalysisCodeFields",
        "nominal_transaction_enquiry_view": "NominalTransactionEnquiryViewFields NominalTransactionEnquiryViewExpand",
        "order_line_item_type": "OrderLineItemTypeFields",
        "order_return_line_type": "OrderReturnLineTypeFields",
        "order_value_discount": "OrderValueDiscountFields",
        "payment_group": "PaymentGroupFields",
        "payment_type": "PaymentTypeFields",
        "pending_email": "PendingEmailFields",
        "pop_additional_charge": "PopAdditionalChargeFields PopAdditionalChargeExpand",
        "pop_authorisation_status_type": "PopAuthorisationStatusTypeFields",
        "pop_cancelled_line": "PopCancelledLineFields",
        "pop_delivery_address_action_type": "PopDeliveryAddressActionTypeFields",
        "pop_delivery_address_type": "PopDeliveryAddressTypeFields",
        "pop_document_print_status_type": "PopDocumentPrintStatusTypeFields",
        "pop_document_process_status_type": "PopDocumentProcessStatusTypeFields",
        "pop_document_status_type": "PopDocumentStatusTypeFields",
        "pop_document_type": "PopDocumentTypeFields",
        "pop_intrastat_status_type": "PopIntrastatStatusTypeFields",
        "pop_invoice_credit_type": "PopInvoiceCreditTypeFields",
        "pop_linked_order_line": "PopLinkedOrderLineFields",
        "pop_linked_requisition_line": "PopLinkedRequisitionLineFields",
        "pop_order": "PopOrderFields PopOrderExpand",
        "pop_order_delivery_address": "PopOrderDeliveryAddressFields PopOrderDeliveryAddressExpand",
        "pop_order_generation_type": "PopOrderGenerationTypeFields",
        "pop_order_line": "PopOrderLineFields PopOrderLineExpand",
        "pop_order_line_direct_delivery_address": "PopOrderLineDirectDeliveryAddressFields",
        "pop_order_line_view": "PopOrderLineViewFields",
        "pop_order_return_invoice_credit_view": "PopOrderReturnInvoiceCreditViewFields",
        "pop_order_return_line_invoice_credit_view": "PopOrderReturnLineInvoiceCreditViewFields",
        "pop_order_return_line_receipt_return_view": "PopOrderReturnLineReceiptReturnViewFields",
        "pop_order_return_view": "PopOrderReturnViewFields",
        "pop_requisition_fulfilment_line": "PopRequisitionFulfilmentLineFields",
        "pop_requisition_fulfilment_line_view": "PopRequisitionFulfilmentLineViewFields",
        "pop_settings": "PopSettingsFields PopSettingsExpand",
        "pop_trade_line_status_type": "PopTradeLineStatusTypeFields",
        "price_band": "PriceBandFields",
        "price_band_type": "PriceBandTypeFields",
        "price_book_settings": "PriceBookSettingsFields",
        "pricing_source_type": "PricingSourceTypeFields",
        "pricing_type": "PricingTypeFields",
        "product": "ProductFields ProductExpand",
        "product_group": "ProductGroupFields ProductGroupExpand",
        "product_group_bom_settings": "ProductGroupBomSettingsFields ProductGroupBomSettingsExpand",
        "product_group_search_category_value": "ProductGroupSearchCategoryValueFields",
        "product_holding": "ProductHoldingFields",
        "product_memo": "ProductMemoFields",
        "product_price_view": "ProductPriceViewFields",
        "product_purchase_figures": "ProductPurchaseFiguresFields ProductPurchaseFiguresExpand",
        "product_sales_figures": "ProductSalesFiguresFields ProductSalesFiguresExpand",
        "product_search_type": "ProductSearchTypeFields",
        "product_status": "ProductStatusFields",
        "product_status_type": "ProductStatusTypeFields",
        "product_supplier": "ProductSupplierFields ProductSupplierExpand",
        "product_transaction_group_type": "ProductTransactionGroupTypeFields",
        "product_transaction_traceable_item_history_record": "ProductTransactionTraceableItemHistoryRecordFields",
        "product_transaction_type": "ProductTransactionTypeFields",
        "product_transaction_view": "ProductTransactionViewFields",
        "product_type": "ProductTypeFields",
        "product_view": "ProductViewFields",
        "product_warehouse_bin_view": "ProductWarehouseBinViewFields",
        "product_warehouse_view": "ProductWarehouseViewFields",
        "purchase_aged_creditor_view": "PurchaseAgedCreditorViewFields",
        "purchase_ledger_settings": "PurchaseLedgerSettingsFields PurchaseLedgerSettingsExpand",
        "purchase_posted_transaction": "PurchasePostedTransactionFields PurchasePostedTransactionExpand",
        "purchase_posted_transaction_memo": "PurchasePostedTransactionMemoFields",
        "purchase_trading_period": "PurchaseTradingPeriodFields",
        "purchase_transaction_enquiry_view": "PurchaseTransactionEnquiryViewFields PurchaseTransactionEnquiryViewExpand",
        "purchase_transaction_view": "PurchaseTransactionViewFields",
        "sage_payments_supplier_status_type": "SagePaymentsSupplierStatusTypeFields",
        "sales_aged_debtor_view": "SalesAgedDebtorViewFields",
        "sales_aged_transaction_period_view": "SalesAgedTransactionPeriodViewFields",
        "sales_historical_transaction": "SalesHistoricalTransactionFields SalesHistoricalTransactionExpand",
        "sales_ledger_settings": "SalesLedgerSettingsFields SalesLedgerSettingsExpand",
        "sales_posted_transaction": "SalesPostedTransactionFields SalesPostedTransactionExpand",
        "sales_posted_transaction_memo": "SalesPostedTransactionMemoFields",
        "sales_trading_period": "SalesTradingPeriodFields",
        "sales_transaction_enquiry_view": "SalesTransactionEnquiryViewFields SalesTransactionEnquiryViewExpand",
        "sales_transaction_view": "SalesTransactionViewFields",
        "salutation": "SalutationFields",
        "search_category": "SearchCategoryFields",
        "search_value": "SearchValueFields",
        "serial_allocated_to_who_type": "SerialAllocatedToWhoTypeFields",
        "sop_additional_charge": "SopAdditionalChargeFields SopAdditionalChargeExpand",
        "sop_allocation_line_view": "SopAllocationLineViewFields",
        "sop_back_to_back_status_type": "SopBackToBackStatusTypeFields",
        "sop_cancelled_line": "SopCancelledLineFields",
        "sop_confirm_despatch_adjustment": "SopConfirmDespatchAdjustmentFields",
        "sop_confirmation_intent_type": "SopConfirmationIntentTypeFields",
        "sop_customer_type": "SopCustomerTypeFields",
        "sop_despatch_discrete_order": "SopDespatchDiscreteOrderFields",
        "sop_despatch_receipt": "SopDespatchReceiptFields SopDespatchReceiptExpand",
        "sop_document_print_status_type": "SopDocumentPrintStatusTypeFields",
        "sop_document_process_status_type": "SopDocumentProcessStatusTypeFields",
        "sop_document_status_type": "SopDocumentStatusTypeFields",
        "sop_document_type": "SopDocumentTypeFields",
        "sop_export_reason": "SopExportReasonFields",
        "sop_incoterm": "SopIncotermFields",
        "sop_intrastat_status_type": "SopIntrastatStatusTypeFields",
        "sop_invoice_credit_type": "SopInvoiceCreditTypeFields",
        "sop_order": "SopOrderFields SopOrderExpand",
        "sop_order_cash_account_invoice_address": "SopOrderCashAccountInvoiceAddressFields",
        "sop_order_delivery_address": "SopOrderDeliveryAddressFields SopOrderDeliveryAddressExpand",
        "sop_order_despatch_line_view": "SopOrderDespatchLineViewFields",
        "sop_order_despatch_view": "SopOrderDespatchViewFields",
        "sop_order_entry_type": "SopOrderEntryTypeFields",
        "sop_order_line": "SopOrderLineFields SopOrderLineExpand",
        "sop_order_line_view": "SopOrderLineViewFields",
        "sop_order_payment_status": "SopOrderPaymentStatusFields",
        "sop_order_payment_type": "SopOrderPaymentTypeFields",
        "sop_order_return_invoice_credit_view": "SopOrderReturnInvoiceCreditViewFields",
        "sop_order_return_line_discount": "SopOrderReturnLineDiscountFields",
        "sop_order_return_line_invoice_credit_view": "SopOrderReturnLineInvoiceCreditViewFields",
        "sop_order_return_line_profit": "SopOrderReturnLineProfitFields",
        "sop_order_return_profit": "SopOrderReturnProfitFields SopOrderReturnProfitExpand",
        "sop_order_return_view": "SopOrderReturnViewFields",
        "sop_payment_method": "SopPaymentMethodFields SopPaymentMethodExpand",
        "sop_proforma_line_view": "SopProformaLineViewFields",
        "sop_quote": "SopQuoteFields SopQuoteExpand",
        "sop_quote_cash_account_invoice_address": "SopQuoteCashAccountInvoiceAddressFields",
        "sop_quote_delivery_address": "SopQuoteDeliveryAddressFields SopQuoteDeliveryAddressExpand",
        "sop_quote_line_view": "SopQuoteLineViewFields",
        "sop_quote_view": "SopQuoteViewFields",
        "sop_return_line_view": "SopReturnLineViewFields",
        "sop_settings": "SopSettingsFields SopSettingsExpand",
        "sop_show_on_picking_list_type": "SopShowOnPickingListTypeFields",
        "sop_trade_line_status_type": "SopTradeLineStatusTypeFields",
        "sop_user_permission": "SopUserPermissionFields SopUserPermissionExpand",
        "source_area_type": "SourceAreaTypeFields",
        "source_of_price_type": "SourceOfPriceTypeFields",
        "statement_ageing_terms": "StatementAgeingTermsFields",
        "statement_layout_type": "StatementLayoutTypeFields",
        "statement_terms": "StatementTermsFields",
        "stock_settings": "StockSettingsFields StockSettingsExpand",
        "stocktake": "StocktakeFields StocktakeExpand",
        "stocktake_count_sheet_item": "StocktakeCountSheetItemFields StocktakeCountSheetItemExpand",
        "stocktake_criteria_template": "StocktakeCriteriaTemplateFields StocktakeCriteriaTemplateExpand",
        "stocktake_selector_value_type": "StocktakeSelectorValueTypeFields",
        "stocktake_status_type": "StocktakeStatusTypeFields",
        "stocktake_traceable_type": "StocktakeTraceableTypeFields",
        "stocktake_type": "StocktakeTypeFields",
        "stocktake_view": "StocktakeViewFields",
        "supplier": "SupplierFields SupplierExpand",
        "supplier_bank": "SupplierBankFields",
        "supplier_contact": "SupplierContactFields SupplierContactExpand",
        "supplier_contact_role": "SupplierContactRoleFields",
        "supplier_credit_memo_note": "SupplierCreditMemoNoteFields",
        "supplier_email": "SupplierEmailFields SupplierEmailExpand",
        "supplier_fax": "SupplierFaxFields SupplierFaxExpand",
        "supplier_main_address": "SupplierMainAddressFields SupplierMainAddressExpand",
        "supplier_memo": "SupplierMemoFields",
        "supplier_mobile": "SupplierMobileFields SupplierMobileExpand",
        "supplier_period_value_view": "SupplierPeriodValueViewFields",
        "supplier_status": "SupplierStatusFields",
        "supplier_telephone": "SupplierTelephoneFields SupplierTelephoneExpand",
        "supplier_view": "SupplierViewFields",
        "supplier_website": "SupplierWebsiteFields SupplierWebsiteExpand",
        "supplier_year_value_view": "SupplierYearValueViewFields",
        "system_settings": "SystemSettingsFields SystemSettingsExpand",
        "system_settings_transaction_date_validation": "SystemSettingsTransactionDateValidationFields",
        "tax_account_entry_type": "TaxAccountEntryTypeFields",
        "tax_code": "TaxCodeFields",
        "time_unit_type": "TimeUnitTypeFields",
        "traceable_adjustment_item_balance": "TraceableAdjustmentItemBalanceFields",
        "traceable_issue_status_type": "TraceableIssueStatusTypeFields",
        "traceable_item_allocation_record": "TraceableItemAllocationRecordFields",
        "traceable_item_history_record": "TraceableItemHistoryRecordFields",
        "traceable_item_location_record": "TraceableItemLocationRecordFields",
        "traceable_type": "TraceableTypeFields",
        "trader_account_type": "TraderAccountTypeFields",
        "trader_contact_role": "TraderContactRoleFields",
        "trader_location_type": "TraderLocationTypeFields",
        "trader_payment_terms": "TraderPaymentTermsFields",
        "trader_transaction_type": "TraderTransactionTypeFields",
        "trading_revaluation_allocation_entry_type": "TradingRevaluationAllocationEntryTypeFields",
        "transaction_date_validation_classification": "TransactionDateValidationClassificationFields",
        "transaction_date_validation_type": "TransactionDateValidationTypeFields",
        "unit": "UnitFields",
        "unit_type": "UnitTypeFields",
        "update_mode": "UpdateModeFields",
        "user": "UserFields",
        "warehouse": "WarehouseFields WarehouseExpand",
        "warehouse_bom_settings": "WarehouseBomSettingsFields",
        "warehouse_holding": "WarehouseHoldingFields WarehouseHoldingExpand",
        "warehouse_holding_status": "WarehouseHoldingStatusFields",
        "warehouse_type": "WarehouseTypeFields",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
