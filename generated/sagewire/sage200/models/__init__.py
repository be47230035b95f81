"""What is read: one class a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagewire.sage200.models.account_status_type import AccountStatusType as AccountStatusType
    from sagewire.sage200.models.accounting_period_validation_type import (
        AccountingPeriodValidationType as AccountingPeriodValidationType,
    )
    from sagewire.sage200.models.aged_balances_ageing_type import AgedBalancesAgeingType as AgedBalancesAgeingType
    from sagewire.sage200.models.ageing_period import AgeingPeriod as AgeingPeriod
    from sagewire.sage200.models.allocation_status_type import AllocationStatusType as AllocationStatusType
    from sagewire.sage200.models.alternative_product import AlternativeProduct as AlternativeProduct
    from sagewire.sage200.models.alternative_product_view import AlternativeProductView as AlternativeProductView
    from sagewire.sage200.models.analysis_code import AnalysisCode as AnalysisCode
    from sagewire.sage200.models.analysis_code_mapping import AnalysisCodeMapping as AnalysisCodeMapping
    from sagewire.sage200.models.analysis_code_value import AnalysisCodeValue as AnalysisCodeValue
    from sagewire.sage200.models.application_error import ApplicationError as ApplicationError
    from sagewire.sage200.models.applies_to_status_type import AppliesToStatusType as AppliesToStatusType
    from sagewire.sage200.models.authorisation_type import AuthorisationType as AuthorisationType
    from sagewire.sage200.models.auto_generate_option_type import AutoGenerateOptionType as AutoGenerateOptionType
    from sagewire.sage200.models.auto_generate_separator import AutoGenerateSeparator as AutoGenerateSeparator
    from sagewire.sage200.models.bank import Bank as Bank
    from sagewire.sage200.models.bank_account_type import BankAccountType as BankAccountType
    from sagewire.sage200.models.bank_address import BankAddress as BankAddress
    from sagewire.sage200.models.bank_contact import BankContact as BankContact
    from sagewire.sage200.models.bank_email import BankEmail as BankEmail
    from sagewire.sage200.models.bank_entry_type import BankEntryType as BankEntryType
    from sagewire.sage200.models.bank_memo import BankMemo as BankMemo
    from sagewire.sage200.models.bank_payment import BankPayment as BankPayment
    from sagewire.sage200.models.bank_payment_bank_charge import BankPaymentBankCharge as BankPaymentBankCharge
    from sagewire.sage200.models.bank_payment_nominal_analysis_item import (
        BankPaymentNominalAnalysisItem as BankPaymentNominalAnalysisItem,
    )
    from sagewire.sage200.models.bank_payment_nominal_journal_item import (
        BankPaymentNominalJournalItem as BankPaymentNominalJournalItem,
    )
    from sagewire.sage200.models.bank_posted_transaction import BankPostedTransaction as BankPostedTransaction
    from sagewire.sage200.models.bank_posted_transaction_nominal_analysis_item import (
        BankPostedTransactionNominalAnalysisItem as BankPostedTransactionNominalAnalysisItem,
    )
    from sagewire.sage200.models.bank_posted_transaction_tax_analysis_item import (
        BankPostedTransactionTaxAnalysisItem as BankPostedTransactionTaxAnalysisItem,
    )
    from sagewire.sage200.models.bank_posted_transaction_trade_item import (
        BankPostedTransactionTradeItem as BankPostedTransactionTradeItem,
    )
    from sagewire.sage200.models.bank_receipt import BankReceipt as BankReceipt
    from sagewire.sage200.models.bank_receipt_bank_charge import BankReceiptBankCharge as BankReceiptBankCharge
    from sagewire.sage200.models.bank_receipt_nominal_analysis_item import (
        BankReceiptNominalAnalysisItem as BankReceiptNominalAnalysisItem,
    )
    from sagewire.sage200.models.bank_receipt_nominal_journal_item import (
        BankReceiptNominalJournalItem as BankReceiptNominalJournalItem,
    )
    from sagewire.sage200.models.bank_transfer import BankTransfer as BankTransfer
    from sagewire.sage200.models.bank_view import BankView as BankView
    from sagewire.sage200.models.bank_website import BankWebsite as BankWebsite
    from sagewire.sage200.models.bin_holding import BinHolding as BinHolding
    from sagewire.sage200.models.bom_cost_heading import BomCostHeading as BomCostHeading
    from sagewire.sage200.models.bom_cost_heading_type import BomCostHeadingType as BomCostHeadingType
    from sagewire.sage200.models.bom_item_type import BomItemType as BomItemType
    from sagewire.sage200.models.bom_settings import BomSettings as BomSettings
    from sagewire.sage200.models.buying_price import BuyingPrice as BuyingPrice
    from sagewire.sage200.models.cash_book_settings import CashBookSettings as CashBookSettings
    from sagewire.sage200.models.communication_contact_type import CommunicationContactType as CommunicationContactType
    from sagewire.sage200.models.communication_location_type import (
        CommunicationLocationType as CommunicationLocationType,
    )
    from sagewire.sage200.models.communication_outcome_type import CommunicationOutcomeType as CommunicationOutcomeType
    from sagewire.sage200.models.communication_style_type import CommunicationStyleType as CommunicationStyleType
    from sagewire.sage200.models.communication_type import CommunicationType as CommunicationType
    from sagewire.sage200.models.company_details import CompanyDetails as CompanyDetails
    from sagewire.sage200.models.company_details_address import CompanyDetailsAddress as CompanyDetailsAddress
    from sagewire.sage200.models.configurable_term import ConfigurableTerm as ConfigurableTerm
    from sagewire.sage200.models.confirmation_intent_type import ConfirmationIntentType as ConfirmationIntentType
    from sagewire.sage200.models.consolidated_nominal_code import ConsolidatedNominalCode as ConsolidatedNominalCode
    from sagewire.sage200.models.contact_number_type import ContactNumberType as ContactNumberType
    from sagewire.sage200.models.control_nominal_code import ControlNominalCode as ControlNominalCode
    from sagewire.sage200.models.control_nominal_code_type import ControlNominalCodeType as ControlNominalCodeType
    from sagewire.sage200.models.cost_centre import CostCentre as CostCentre
    from sagewire.sage200.models.costing_method_type import CostingMethodType as CostingMethodType
    from sagewire.sage200.models.country_code import CountryCode as CountryCode
    from sagewire.sage200.models.country_code_tax_mask import CountryCodeTaxMask as CountryCodeTaxMask
    from sagewire.sage200.models.courier import Courier as Courier
    from sagewire.sage200.models.credit_bureau import CreditBureau as CreditBureau
    from sagewire.sage200.models.credit_position import CreditPosition as CreditPosition
    from sagewire.sage200.models.cross_sell_product import CrossSellProduct as CrossSellProduct
    from sagewire.sage200.models.cross_sell_product_view import CrossSellProductView as CrossSellProductView
    from sagewire.sage200.models.currency import Currency as Currency
    from sagewire.sage200.models.currency_exchange_rate import CurrencyExchangeRate as CurrencyExchangeRate
    from sagewire.sage200.models.currency_iso_code import CurrencyIsoCode as CurrencyIsoCode
    from sagewire.sage200.models.currency_transaction_type import CurrencyTransactionType as CurrencyTransactionType
    from sagewire.sage200.models.current_user import CurrentUser as CurrentUser
    from sagewire.sage200.models.customer import Customer as Customer
    from sagewire.sage200.models.customer_alert import CustomerAlert as CustomerAlert
    from sagewire.sage200.models.customer_card import CustomerCard as CustomerCard
    from sagewire.sage200.models.customer_contact import CustomerContact as CustomerContact
    from sagewire.sage200.models.customer_contact_role import CustomerContactRole as CustomerContactRole
    from sagewire.sage200.models.customer_credit_memo_note import CustomerCreditMemoNote as CustomerCreditMemoNote
    from sagewire.sage200.models.customer_delivery_address import CustomerDeliveryAddress as CustomerDeliveryAddress
    from sagewire.sage200.models.customer_discount_group import CustomerDiscountGroup as CustomerDiscountGroup
    from sagewire.sage200.models.customer_email import CustomerEmail as CustomerEmail
    from sagewire.sage200.models.customer_fax import CustomerFax as CustomerFax
    from sagewire.sage200.models.customer_main_address import CustomerMainAddress as CustomerMainAddress
    from sagewire.sage200.models.customer_memo import CustomerMemo as CustomerMemo
    from sagewire.sage200.models.customer_mobile import CustomerMobile as CustomerMobile
    from sagewire.sage200.models.customer_period_value_view import CustomerPeriodValueView as CustomerPeriodValueView
    from sagewire.sage200.models.customer_price_band import CustomerPriceBand as CustomerPriceBand
    from sagewire.sage200.models.customer_price_enquiry import CustomerPriceEnquiry as CustomerPriceEnquiry
    from sagewire.sage200.models.customer_price_enquiry_previous_price import (
        CustomerPriceEnquiryPreviousPrice as CustomerPriceEnquiryPreviousPrice,
    )
    from sagewire.sage200.models.customer_price_enquiry_request import (
        CustomerPriceEnquiryRequest as CustomerPriceEnquiryRequest,
    )
    from sagewire.sage200.models.customer_sop_invoice_credit_line_view import (
        CustomerSopInvoiceCreditLineView as CustomerSopInvoiceCreditLineView,
    )
    from sagewire.sage200.models.customer_status import CustomerStatus as CustomerStatus
    from sagewire.sage200.models.customer_telephone import CustomerTelephone as CustomerTelephone
    from sagewire.sage200.models.customer_view import CustomerView as CustomerView
    from sagewire.sage200.models.customer_website import CustomerWebsite as CustomerWebsite
    from sagewire.sage200.models.customer_year_value_view import CustomerYearValueView as CustomerYearValueView
    from sagewire.sage200.models.department import Department as Department
    from sagewire.sage200.models.department_status import DepartmentStatus as DepartmentStatus
    from sagewire.sage200.models.discount_or_surcharge_type import DiscountOrSurchargeType as DiscountOrSurchargeType
    from sagewire.sage200.models.discrepancy_status_type import DiscrepancyStatusType as DiscrepancyStatusType
    from sagewire.sage200.models.document_layout import DocumentLayout as DocumentLayout
    from sagewire.sage200.models.document_transmission_method_type import (
        DocumentTransmissionMethodType as DocumentTransmissionMethodType,
    )
    from sagewire.sage200.models.document_type import DocumentType as DocumentType
    from sagewire.sage200.models.electronic_bank_function_type import (
        ElectronicBankFunctionType as ElectronicBankFunctionType,
    )
    from sagewire.sage200.models.entry_source_type import EntrySourceType as EntrySourceType
    from sagewire.sage200.models.exchange_rate_amendability_type import (
        ExchangeRateAmendabilityType as ExchangeRateAmendabilityType,
    )
    from sagewire.sage200.models.exchange_rate_type import ExchangeRateType as ExchangeRateType
    from sagewire.sage200.models.factor_house import FactorHouse as FactorHouse
    from sagewire.sage200.models.factor_house_main_address import FactorHouseMainAddress as FactorHouseMainAddress
    from sagewire.sage200.models.finance_charge import FinanceCharge as FinanceCharge
    from sagewire.sage200.models.financial_report_layout_type import (
        FinancialReportLayoutType as FinancialReportLayoutType,
    )
    from sagewire.sage200.models.financial_report_layout_view import (
        FinancialReportLayoutView as FinancialReportLayoutView,
    )
    from sagewire.sage200.models.financial_report_row_layout_debit_or_credit_type import (
        FinancialReportRowLayoutDebitOrCreditType as FinancialReportRowLayoutDebitOrCreditType,
    )
    from sagewire.sage200.models.financial_report_row_layout_position_type import (
        FinancialReportRowLayoutPositionType as FinancialReportRowLayoutPositionType,
    )
    from sagewire.sage200.models.financial_report_row_line_type import (
        FinancialReportRowLineType as FinancialReportRowLineType,
    )
    from sagewire.sage200.models.financial_year_period_view import FinancialYearPeriodView as FinancialYearPeriodView
    from sagewire.sage200.models.flat_rate_or_quantity_break_type import (
        FlatRateOrQuantityBreakType as FlatRateOrQuantityBreakType,
    )
    from sagewire.sage200.models.flow_state import FlowState as FlowState
    from sagewire.sage200.models.fulfilment_method_type import FulfilmentMethodType as FulfilmentMethodType
    from sagewire.sage200.models.fulfilment_sequence_type import FulfilmentSequenceType as FulfilmentSequenceType
    from sagewire.sage200.models.gateway_error import GatewayError as GatewayError
    from sagewire.sage200.models.head_office_type import HeadOfficeType as HeadOfficeType
    from sagewire.sage200.models.internal_area import InternalArea as InternalArea
    from sagewire.sage200.models.intrastat_date_type import IntrastatDateType as IntrastatDateType
    from sagewire.sage200.models.intrastat_terms_of_delivery_type import (
        IntrastatTermsOfDeliveryType as IntrastatTermsOfDeliveryType,
    )
    from sagewire.sage200.models.label_printing_option_type import LabelPrintingOptionType as LabelPrintingOptionType
    from sagewire.sage200.models.landed_costs_type import LandedCostsType as LandedCostsType
    from sagewire.sage200.models.ledger_type import LedgerType as LedgerType
    from sagewire.sage200.models.licence import Licence as Licence
    from sagewire.sage200.models.lookup_bank import LookupBank as LookupBank
    from sagewire.sage200.models.lookup_customer import LookupCustomer as LookupCustomer
    from sagewire.sage200.models.lookup_nominal_code import LookupNominalCode as LookupNominalCode
    from sagewire.sage200.models.lookup_pop_order import LookupPopOrder as LookupPopOrder
    from sagewire.sage200.models.lookup_product import LookupProduct as LookupProduct
    from sagewire.sage200.models.lookup_product_group import LookupProductGroup as LookupProductGroup
    from sagewire.sage200.models.lookup_sop_order import LookupSopOrder as LookupSopOrder
    from sagewire.sage200.models.lookup_sop_quote import LookupSopQuote as LookupSopQuote
    from sagewire.sage200.models.lookup_stock_item_unit import LookupStockItemUnit as LookupStockItemUnit
    from sagewire.sage200.models.lookup_supplier import LookupSupplier as LookupSupplier
    from sagewire.sage200.models.movement_buying_price import MovementBuyingPrice as MovementBuyingPrice
    from sagewire.sage200.models.nominal_account_entry_location_type import (
        NominalAccountEntryLocationType as NominalAccountEntryLocationType,
    )
    from sagewire.sage200.models.nominal_account_type import NominalAccountType as NominalAccountType
    from sagewire.sage200.models.nominal_budget_profile import NominalBudgetProfile as NominalBudgetProfile
    from sagewire.sage200.models.nominal_budget_title import NominalBudgetTitle as NominalBudgetTitle
    from sagewire.sage200.models.nominal_budget_type import NominalBudgetType as NominalBudgetType
    from sagewire.sage200.models.nominal_code import NominalCode as NominalCode
    from sagewire.sage200.models.nominal_code_financial_year import NominalCodeFinancialYear as NominalCodeFinancialYear
    from sagewire.sage200.models.nominal_code_memo import NominalCodeMemo as NominalCodeMemo
    from sagewire.sage200.models.nominal_code_period_balance import NominalCodePeriodBalance as NominalCodePeriodBalance
    from sagewire.sage200.models.nominal_code_view import NominalCodeView as NominalCodeView
    from sagewire.sage200.models.nominal_ledger_settings import NominalLedgerSettings as NominalLedgerSettings
    from sagewire.sage200.models.nominal_period_budget_profile import (
        NominalPeriodBudgetProfile as NominalPeriodBudgetProfile,
    )
    from sagewire.sage200.models.nominal_period_value_view import NominalPeriodValueView as NominalPeriodValueView
    from sagewire.sage200.models.nominal_report_category import NominalReportCategory as NominalReportCategory
    from sagewire.sage200.models.nominal_report_category_type import (
        NominalReportCategoryType as NominalReportCategoryType,
    )
    from sagewire.sage200.models.nominal_reporting_type import NominalReportingType as NominalReportingType
    from sagewire.sage200.models.nominal_transaction_analysis_code import (
        NominalTransactionAnalysisCode as NominalTransactionAnalysisCode,
    )
    from sagewire.sage200.models.nominal_transaction_enquiry_view import (
        NominalTransactionEnquiryView as NominalTransactionEnquiryView,
    )
    from sagewire.sage200.models.nominal_transaction_enquiry_view_bank_item import (
        NominalTransactionEnquiryViewBankItem as NominalTransactionEnquiryViewBankItem,
    )
    from sagewire.sage200.models.nominal_transaction_enquiry_view_nominal_analysis_item import (
        NominalTransactionEnquiryViewNominalAnalysisItem as NominalTransactionEnquiryViewNominalAnalysisItem,
    )
    from sagewire.sage200.models.nominal_transaction_enquiry_view_tax_analysis_item import (
        NominalTransactionEnquiryViewTaxAnalysisItem as NominalTransactionEnquiryViewTaxAnalysisItem,
    )
    from sagewire.sage200.models.nominal_transaction_enquiry_view_trade_item import (
        NominalTransactionEnquiryViewTradeItem as NominalTransactionEnquiryViewTradeItem,
    )
    from sagewire.sage200.models.order_line_item_type import OrderLineItemType as OrderLineItemType
    from sagewire.sage200.models.order_return_line_type import OrderReturnLineType as OrderReturnLineType
    from sagewire.sage200.models.order_value_discount import OrderValueDiscount as OrderValueDiscount
    from sagewire.sage200.models.overdue_period import OverduePeriod as OverduePeriod
    from sagewire.sage200.models.payment_group import PaymentGroup as PaymentGroup
    from sagewire.sage200.models.payment_type import PaymentType as PaymentType
    from sagewire.sage200.models.pending_email import PendingEmail as PendingEmail
    from sagewire.sage200.models.pending_sop_despatch_receipt import (
        PendingSopDespatchReceipt as PendingSopDespatchReceipt,
    )
    from sagewire.sage200.models.pop_additional_charge import PopAdditionalCharge as PopAdditionalCharge
    from sagewire.sage200.models.pop_authorisation_status_type import (
        PopAuthorisationStatusType as PopAuthorisationStatusType,
    )
    from sagewire.sage200.models.pop_cancelled_line import PopCancelledLine as PopCancelledLine
    from sagewire.sage200.models.pop_delivery_address_action_type import (
        PopDeliveryAddressActionType as PopDeliveryAddressActionType,
    )
    from sagewire.sage200.models.pop_delivery_address_type import PopDeliveryAddressType as PopDeliveryAddressType
    from sagewire.sage200.models.pop_document_print_status_type import (
        PopDocumentPrintStatusType as PopDocumentPrintStatusType,
    )
    from sagewire.sage200.models.pop_document_process_status_type import (
        PopDocumentProcessStatusType as PopDocumentProcessStatusType,
    )
    from sagewire.sage200.models.pop_document_status_type import PopDocumentStatusType as PopDocumentStatusType
    from sagewire.sage200.models.pop_document_type import PopDocumentType as PopDocumentType
    from sagewire.sage200.models.pop_intrastat_status_type import PopIntrastatStatusType as PopIntrastatStatusType
    from sagewire.sage200.models.pop_invoice_credit_type import PopInvoiceCreditType as PopInvoiceCreditType
    from sagewire.sage200.models.pop_linked_order_line import PopLinkedOrderLine as PopLinkedOrderLine
    from sagewire.sage200.models.pop_linked_requisition_line import PopLinkedRequisitionLine as PopLinkedRequisitionLine
    from sagewire.sage200.models.pop_order import PopOrder as PopOrder
    from sagewire.sage200.models.pop_order_delivery_address import PopOrderDeliveryAddress as PopOrderDeliveryAddress
    from sagewire.sage200.models.pop_order_duplicate_flags import PopOrderDuplicateFlags as PopOrderDuplicateFlags
    from sagewire.sage200.models.pop_order_generation_type import PopOrderGenerationType as PopOrderGenerationType
    from sagewire.sage200.models.pop_order_line import PopOrderLine as PopOrderLine
    from sagewire.sage200.models.pop_order_line_direct_delivery_address import (
        PopOrderLineDirectDeliveryAddress as PopOrderLineDirectDeliveryAddress,
    )
    from sagewire.sage200.models.pop_order_line_requested_delivery_date import (
        PopOrderLineRequestedDeliveryDate as PopOrderLineRequestedDeliveryDate,
    )
    from sagewire.sage200.models.pop_order_line_view import PopOrderLineView as PopOrderLineView
    from sagewire.sage200.models.pop_order_memo import PopOrderMemo as PopOrderMemo
    from sagewire.sage200.models.pop_order_return_invoice_credit_view import (
        PopOrderReturnInvoiceCreditView as PopOrderReturnInvoiceCreditView,
    )
    from sagewire.sage200.models.pop_order_return_line_invoice_credit_view import (
        PopOrderReturnLineInvoiceCreditView as PopOrderReturnLineInvoiceCreditView,
    )
    from sagewire.sage200.models.pop_order_return_line_receipt_return_view import (
        PopOrderReturnLineReceiptReturnView as PopOrderReturnLineReceiptReturnView,
    )
    from sagewire.sage200.models.pop_order_return_view import PopOrderReturnView as PopOrderReturnView
    from sagewire.sage200.models.pop_orders_new_request import PopOrdersNewRequest as PopOrdersNewRequest
    from sagewire.sage200.models.pop_requisition_fulfilment_line import (
        PopRequisitionFulfilmentLine as PopRequisitionFulfilmentLine,
    )
    from sagewire.sage200.models.pop_requisition_fulfilment_line_view import (
        PopRequisitionFulfilmentLineView as PopRequisitionFulfilmentLineView,
    )
    from sagewire.sage200.models.pop_settings import PopSettings as PopSettings
    from sagewire.sage200.models.pop_trade_line_status_type import PopTradeLineStatusType as PopTradeLineStatusType
    from sagewire.sage200.models.price_band import PriceBand as PriceBand
    from sagewire.sage200.models.price_band_type import PriceBandType as PriceBandType
    from sagewire.sage200.models.price_book_settings import PriceBookSettings as PriceBookSettings
    from sagewire.sage200.models.pricing_source_type import PricingSourceType as PricingSourceType
    from sagewire.sage200.models.pricing_type import PricingType as PricingType
    from sagewire.sage200.models.product import Product as Product
    from sagewire.sage200.models.product_duplicate_flags import ProductDuplicateFlags as ProductDuplicateFlags
    from sagewire.sage200.models.product_group import ProductGroup as ProductGroup
    from sagewire.sage200.models.product_group_bom_settings import ProductGroupBomSettings as ProductGroupBomSettings
    from sagewire.sage200.models.product_group_search_category import (
        ProductGroupSearchCategory as ProductGroupSearchCategory,
    )
    from sagewire.sage200.models.product_group_search_category_value import (
        ProductGroupSearchCategoryValue as ProductGroupSearchCategoryValue,
    )
    from sagewire.sage200.models.product_group_unit import ProductGroupUnit as ProductGroupUnit
    from sagewire.sage200.models.product_holding import ProductHolding as ProductHolding
    from sagewire.sage200.models.product_memo import ProductMemo as ProductMemo
    from sagewire.sage200.models.product_price_view import ProductPriceView as ProductPriceView
    from sagewire.sage200.models.product_purchase_figures import ProductPurchaseFigures as ProductPurchaseFigures
    from sagewire.sage200.models.product_purchase_period_figures import (
        ProductPurchasePeriodFigures as ProductPurchasePeriodFigures,
    )
    from sagewire.sage200.models.product_sales_figures import ProductSalesFigures as ProductSalesFigures
    from sagewire.sage200.models.product_sales_period_figures import (
        ProductSalesPeriodFigures as ProductSalesPeriodFigures,
    )
    from sagewire.sage200.models.product_search import ProductSearch as ProductSearch
    from sagewire.sage200.models.product_search_category_value import (
        ProductSearchCategoryValue as ProductSearchCategoryValue,
    )
    from sagewire.sage200.models.product_search_matching_product import (
        ProductSearchMatchingProduct as ProductSearchMatchingProduct,
    )
    from sagewire.sage200.models.product_search_search_category_value import (
        ProductSearchSearchCategoryValue as ProductSearchSearchCategoryValue,
    )
    from sagewire.sage200.models.product_search_type import ProductSearchType as ProductSearchType
    from sagewire.sage200.models.product_status import ProductStatus as ProductStatus
    from sagewire.sage200.models.product_status_type import ProductStatusType as ProductStatusType
    from sagewire.sage200.models.product_supplier import ProductSupplier as ProductSupplier
    from sagewire.sage200.models.product_transaction_group_type import (
        ProductTransactionGroupType as ProductTransactionGroupType,
    )
    from sagewire.sage200.models.product_transaction_traceable_item_history_record import (
        ProductTransactionTraceableItemHistoryRecord as ProductTransactionTraceableItemHistoryRecord,
    )
    from sagewire.sage200.models.product_transaction_type import ProductTransactionType as ProductTransactionType
    from sagewire.sage200.models.product_transaction_view import ProductTransactionView as ProductTransactionView
    from sagewire.sage200.models.product_type import ProductType as ProductType
    from sagewire.sage200.models.product_unit import ProductUnit as ProductUnit
    from sagewire.sage200.models.product_view import ProductView as ProductView
    from sagewire.sage200.models.product_warehouse_bin_view import ProductWarehouseBinView as ProductWarehouseBinView
    from sagewire.sage200.models.product_warehouse_view import ProductWarehouseView as ProductWarehouseView
    from sagewire.sage200.models.purchase_aged_creditor_view import PurchaseAgedCreditorView as PurchaseAgedCreditorView
    from sagewire.sage200.models.purchase_authorisation import PurchaseAuthorisation as PurchaseAuthorisation
    from sagewire.sage200.models.purchase_authorisation_nominal_analysis_item import (
        PurchaseAuthorisationNominalAnalysisItem as PurchaseAuthorisationNominalAnalysisItem,
    )
    from sagewire.sage200.models.purchase_credit_note import PurchaseCreditNote as PurchaseCreditNote
    from sagewire.sage200.models.purchase_credit_note_new_request import (
        PurchaseCreditNoteNewRequest as PurchaseCreditNoteNewRequest,
    )
    from sagewire.sage200.models.purchase_credit_note_nominal_analysis_item import (
        PurchaseCreditNoteNominalAnalysisItem as PurchaseCreditNoteNominalAnalysisItem,
    )
    from sagewire.sage200.models.purchase_credit_note_tax_analysis_item import (
        PurchaseCreditNoteTaxAnalysisItem as PurchaseCreditNoteTaxAnalysisItem,
    )
    from sagewire.sage200.models.purchase_invoice import PurchaseInvoice as PurchaseInvoice
    from sagewire.sage200.models.purchase_invoice_new_request import (
        PurchaseInvoiceNewRequest as PurchaseInvoiceNewRequest,
    )
    from sagewire.sage200.models.purchase_invoice_nominal_analysis_item import (
        PurchaseInvoiceNominalAnalysisItem as PurchaseInvoiceNominalAnalysisItem,
    )
    from sagewire.sage200.models.purchase_invoice_tax_analysis_item import (
        PurchaseInvoiceTaxAnalysisItem as PurchaseInvoiceTaxAnalysisItem,
    )
    from sagewire.sage200.models.purchase_ledger_settings import PurchaseLedgerSettings as PurchaseLedgerSettings
    from sagewire.sage200.models.purchase_payment import PurchasePayment as PurchasePayment
    from sagewire.sage200.models.purchase_payment_nominal_analysis_item import (
        PurchasePaymentNominalAnalysisItem as PurchasePaymentNominalAnalysisItem,
    )
    from sagewire.sage200.models.purchase_posted_transaction import (
        PurchasePostedTransaction as PurchasePostedTransaction,
    )
    from sagewire.sage200.models.purchase_posted_transaction_allocation_history_item import (
        PurchasePostedTransactionAllocationHistoryItem as PurchasePostedTransactionAllocationHistoryItem,
    )
    from sagewire.sage200.models.purchase_posted_transaction_allocation_session_item import (
        PurchasePostedTransactionAllocationSessionItem as PurchasePostedTransactionAllocationSessionItem,
    )
    from sagewire.sage200.models.purchase_posted_transaction_bank_item import (
        PurchasePostedTransactionBankItem as PurchasePostedTransactionBankItem,
    )
    from sagewire.sage200.models.purchase_posted_transaction_memo import (
        PurchasePostedTransactionMemo as PurchasePostedTransactionMemo,
    )
    from sagewire.sage200.models.purchase_posted_transaction_nominal_analysis_item import (
        PurchasePostedTransactionNominalAnalysisItem as PurchasePostedTransactionNominalAnalysisItem,
    )
    from sagewire.sage200.models.purchase_posted_transaction_tax_analysis_item import (
        PurchasePostedTransactionTaxAnalysisItem as PurchasePostedTransactionTaxAnalysisItem,
    )
    from sagewire.sage200.models.purchase_receipt import PurchaseReceipt as PurchaseReceipt
    from sagewire.sage200.models.purchase_receipt_nominal_analysis_item import (
        PurchaseReceiptNominalAnalysisItem as PurchaseReceiptNominalAnalysisItem,
    )
    from sagewire.sage200.models.purchase_trading_period import PurchaseTradingPeriod as PurchaseTradingPeriod
    from sagewire.sage200.models.purchase_transaction_enquiry_view import (
        PurchaseTransactionEnquiryView as PurchaseTransactionEnquiryView,
    )
    from sagewire.sage200.models.purchase_transaction_enquiry_view_allocation_history_item import (
        PurchaseTransactionEnquiryViewAllocationHistoryItem as PurchaseTransactionEnquiryViewAllocationHistoryItem,
    )
    from sagewire.sage200.models.purchase_transaction_enquiry_view_allocation_session_item import (
        PurchaseTransactionEnquiryViewAllocationSessionItem as PurchaseTransactionEnquiryViewAllocationSessionItem,
    )
    from sagewire.sage200.models.purchase_transaction_enquiry_view_bank_item import (
        PurchaseTransactionEnquiryViewBankItem as PurchaseTransactionEnquiryViewBankItem,
    )
    from sagewire.sage200.models.purchase_transaction_enquiry_view_nominal_analysis_item import (
        PurchaseTransactionEnquiryViewNominalAnalysisItem as PurchaseTransactionEnquiryViewNominalAnalysisItem,
    )
    from sagewire.sage200.models.purchase_transaction_enquiry_view_tax_analysis_item import (
        PurchaseTransactionEnquiryViewTaxAnalysisItem as PurchaseTransactionEnquiryViewTaxAnalysisItem,
    )
    from sagewire.sage200.models.purchase_transaction_view import PurchaseTransactionView as PurchaseTransactionView
    from sagewire.sage200.models.sage_payments_supplier_status_type import (
        SagePaymentsSupplierStatusType as SagePaymentsSupplierStatusType,
    )
    from sagewire.sage200.models.sales_aged_debtor_view import SalesAgedDebtorView as SalesAgedDebtorView
    from sagewire.sage200.models.sales_aged_transaction_period_view import (
        SalesAgedTransactionPeriodView as SalesAgedTransactionPeriodView,
    )
    from sagewire.sage200.models.sales_allocation import SalesAllocation as SalesAllocation
    from sagewire.sage200.models.sales_allocation_allocation_line import (
        SalesAllocationAllocationLine as SalesAllocationAllocationLine,
    )
    from sagewire.sage200.models.sales_credit_note import SalesCreditNote as SalesCreditNote
    from sagewire.sage200.models.sales_credit_note_new_request import (
        SalesCreditNoteNewRequest as SalesCreditNoteNewRequest,
    )
    from sagewire.sage200.models.sales_credit_note_nominal_analysis_item import (
        SalesCreditNoteNominalAnalysisItem as SalesCreditNoteNominalAnalysisItem,
    )
    from sagewire.sage200.models.sales_credit_note_tax_analysis_item import (
        SalesCreditNoteTaxAnalysisItem as SalesCreditNoteTaxAnalysisItem,
    )
    from sagewire.sage200.models.sales_historical_transaction import (
        SalesHistoricalTransaction as SalesHistoricalTransaction,
    )
    from sagewire.sage200.models.sales_historical_transaction_bank_item import (
        SalesHistoricalTransactionBankItem as SalesHistoricalTransactionBankItem,
    )
    from sagewire.sage200.models.sales_historical_transaction_nominal_analysis_item import (
        SalesHistoricalTransactionNominalAnalysisItem as SalesHistoricalTransactionNominalAnalysisItem,
    )
    from sagewire.sage200.models.sales_historical_transaction_tax_analysis_item import (
        SalesHistoricalTransactionTaxAnalysisItem as SalesHistoricalTransactionTaxAnalysisItem,
    )
    from sagewire.sage200.models.sales_invoice import SalesInvoice as SalesInvoice
    from sagewire.sage200.models.sales_invoice_new_request import SalesInvoiceNewRequest as SalesInvoiceNewRequest
    from sagewire.sage200.models.sales_invoice_nominal_analysis_item import (
        SalesInvoiceNominalAnalysisItem as SalesInvoiceNominalAnalysisItem,
    )
    from sagewire.sage200.models.sales_invoice_tax_analysis_item import (
        SalesInvoiceTaxAnalysisItem as SalesInvoiceTaxAnalysisItem,
    )
    from sagewire.sage200.models.sales_ledger_settings import SalesLedgerSettings as SalesLedgerSettings
    from sagewire.sage200.models.sales_payment import SalesPayment as SalesPayment
    from sagewire.sage200.models.sales_payment_nominal_analysis_item import (
        SalesPaymentNominalAnalysisItem as SalesPaymentNominalAnalysisItem,
    )
    from sagewire.sage200.models.sales_posted_transaction import SalesPostedTransaction as SalesPostedTransaction
    from sagewire.sage200.models.sales_posted_transaction_allocation_history_item import (
        SalesPostedTransactionAllocationHistoryItem as SalesPostedTransactionAllocationHistoryItem,
    )
    from sagewire.sage200.models.sales_posted_transaction_allocation_session_item import (
        SalesPostedTransactionAllocationSessionItem as SalesPostedTransactionAllocationSessionItem,
    )
    from sagewire.sage200.models.sales_posted_transaction_bank_item import (
        SalesPostedTransactionBankItem as SalesPostedTransactionBankItem,
    )
    from sagewire.sage200.models.sales_posted_transaction_memo import (
        SalesPostedTransactionMemo as SalesPostedTransactionMemo,
    )
    from sagewire.sage200.models.sales_posted_transaction_nominal_analysis_item import (
        SalesPostedTransactionNominalAnalysisItem as SalesPostedTransactionNominalAnalysisItem,
    )
    from sagewire.sage200.models.sales_posted_transaction_tax_analysis_item import (
        SalesPostedTransactionTaxAnalysisItem as SalesPostedTransactionTaxAnalysisItem,
    )
    from sagewire.sage200.models.sales_receipt import SalesReceipt as SalesReceipt
    from sagewire.sage200.models.sales_receipt_nominal_analysis_item import (
        SalesReceiptNominalAnalysisItem as SalesReceiptNominalAnalysisItem,
    )
    from sagewire.sage200.models.sales_trading_period import SalesTradingPeriod as SalesTradingPeriod
    from sagewire.sage200.models.sales_transaction_enquiry_view import (
        SalesTransactionEnquiryView as SalesTransactionEnquiryView,
    )
    from sagewire.sage200.models.sales_transaction_enquiry_view_allocation_history_item import (
        SalesTransactionEnquiryViewAllocationHistoryItem as SalesTransactionEnquiryViewAllocationHistoryItem,
    )
    from sagewire.sage200.models.sales_transaction_enquiry_view_allocation_session_item import (
        SalesTransactionEnquiryViewAllocationSessionItem as SalesTransactionEnquiryViewAllocationSessionItem,
    )
    from sagewire.sage200.models.sales_transaction_enquiry_view_bank_item import (
        SalesTransactionEnquiryViewBankItem as SalesTransactionEnquiryViewBankItem,
    )
    from sagewire.sage200.models.sales_transaction_enquiry_view_nominal_analysis_item import (
        SalesTransactionEnquiryViewNominalAnalysisItem as SalesTransactionEnquiryViewNominalAnalysisItem,
    )
    from sagewire.sage200.models.sales_transaction_enquiry_view_tax_analysis_item import (
        SalesTransactionEnquiryViewTaxAnalysisItem as SalesTransactionEnquiryViewTaxAnalysisItem,
    )
    from sagewire.sage200.models.sales_transaction_view import SalesTransactionView as SalesTransactionView
    from sagewire.sage200.models.salutation import Salutation as Salutation
    from sagewire.sage200.models.search_category import SearchCategory as SearchCategory
    from sagewire.sage200.models.search_value import SearchValue as SearchValue
    from sagewire.sage200.models.serial_allocated_to_who_type import (
        SerialAllocatedToWhoType as SerialAllocatedToWhoType,
    )
    from sagewire.sage200.models.site import Site as Site
    from sagewire.sage200.models.sop_additional_charge import SopAdditionalCharge as SopAdditionalCharge
    from sagewire.sage200.models.sop_allocation_line_view import SopAllocationLineView as SopAllocationLineView
    from sagewire.sage200.models.sop_back_to_back_status_type import SopBackToBackStatusType as SopBackToBackStatusType
    from sagewire.sage200.models.sop_cancelled_line import SopCancelledLine as SopCancelledLine
    from sagewire.sage200.models.sop_confirm_despatch_adjustment import (
        SopConfirmDespatchAdjustment as SopConfirmDespatchAdjustment,
    )
    from sagewire.sage200.models.sop_confirm_despatch_bin_items_adjustment import (
        SopConfirmDespatchBinItemsAdjustment as SopConfirmDespatchBinItemsAdjustment,
    )
    from sagewire.sage200.models.sop_confirm_despatch_bin_items_request import (
        SopConfirmDespatchBinItemsRequest as SopConfirmDespatchBinItemsRequest,
    )
    from sagewire.sage200.models.sop_confirm_despatch_traceable_adjustment import (
        SopConfirmDespatchTraceableAdjustment as SopConfirmDespatchTraceableAdjustment,
    )
    from sagewire.sage200.models.sop_confirm_despatch_traceable_items_request import (
        SopConfirmDespatchTraceableItemsRequest as SopConfirmDespatchTraceableItemsRequest,
    )
    from sagewire.sage200.models.sop_confirmation_intent_type import (
        SopConfirmationIntentType as SopConfirmationIntentType,
    )
    from sagewire.sage200.models.sop_customer_type import SopCustomerType as SopCustomerType
    from sagewire.sage200.models.sop_despatch_bin_item import SopDespatchBinItem as SopDespatchBinItem
    from sagewire.sage200.models.sop_despatch_discrete_order import SopDespatchDiscreteOrder as SopDespatchDiscreteOrder
    from sagewire.sage200.models.sop_despatch_receipt import SopDespatchReceipt as SopDespatchReceipt
    from sagewire.sage200.models.sop_despatch_receipt_item import SopDespatchReceiptItem as SopDespatchReceiptItem
    from sagewire.sage200.models.sop_despatch_traceable_bin_item import (
        SopDespatchTraceableBinItem as SopDespatchTraceableBinItem,
    )
    from sagewire.sage200.models.sop_document_print_status_type import (
        SopDocumentPrintStatusType as SopDocumentPrintStatusType,
    )
    from sagewire.sage200.models.sop_document_process_status_type import (
        SopDocumentProcessStatusType as SopDocumentProcessStatusType,
    )
    from sagewire.sage200.models.sop_document_status_type import SopDocumentStatusType as SopDocumentStatusType
    from sagewire.sage200.models.sop_document_type import SopDocumentType as SopDocumentType
    from sagewire.sage200.models.sop_export_reason import SopExportReason as SopExportReason
    from sagewire.sage200.models.sop_incoterm import SopIncoterm as SopIncoterm
    from sagewire.sage200.models.sop_intrastat_status_type import SopIntrastatStatusType as SopIntrastatStatusType
    from sagewire.sage200.models.sop_invoice_credit_type import SopInvoiceCreditType as SopInvoiceCreditType
    from sagewire.sage200.models.sop_item_traceable_adjustment_item import (
        SopItemTraceableAdjustmentItem as SopItemTraceableAdjustmentItem,
    )
    from sagewire.sage200.models.sop_order import SopOrder as SopOrder
    from sagewire.sage200.models.sop_order_cash_account_invoice_address import (
        SopOrderCashAccountInvoiceAddress as SopOrderCashAccountInvoiceAddress,
    )
    from sagewire.sage200.models.sop_order_delivery_address import SopOrderDeliveryAddress as SopOrderDeliveryAddress
    from sagewire.sage200.models.sop_order_despatch_line_view import (
        SopOrderDespatchLineView as SopOrderDespatchLineView,
    )
    from sagewire.sage200.models.sop_order_despatch_view import SopOrderDespatchView as SopOrderDespatchView
    from sagewire.sage200.models.sop_order_duplicate_flags import SopOrderDuplicateFlags as SopOrderDuplicateFlags
    from sagewire.sage200.models.sop_order_entry_type import SopOrderEntryType as SopOrderEntryType
    from sagewire.sage200.models.sop_order_line import SopOrderLine as SopOrderLine
    from sagewire.sage200.models.sop_order_line_traceable_adjustment import (
        SopOrderLineTraceableAdjustment as SopOrderLineTraceableAdjustment,
    )
    from sagewire.sage200.models.sop_order_line_traceable_items_request import (
        SopOrderLineTraceableItemsRequest as SopOrderLineTraceableItemsRequest,
    )
    from sagewire.sage200.models.sop_order_line_view import SopOrderLineView as SopOrderLineView
    from sagewire.sage200.models.sop_order_memo import SopOrderMemo as SopOrderMemo
    from sagewire.sage200.models.sop_order_payment_status import SopOrderPaymentStatus as SopOrderPaymentStatus
    from sagewire.sage200.models.sop_order_payment_type import SopOrderPaymentType as SopOrderPaymentType
    from sagewire.sage200.models.sop_order_return_invoice_credit_view import (
        SopOrderReturnInvoiceCreditView as SopOrderReturnInvoiceCreditView,
    )
    from sagewire.sage200.models.sop_order_return_line_discount import (
        SopOrderReturnLineDiscount as SopOrderReturnLineDiscount,
    )
    from sagewire.sage200.models.sop_order_return_line_invoice_credit_view import (
        SopOrderReturnLineInvoiceCreditView as SopOrderReturnLineInvoiceCreditView,
    )
    from sagewire.sage200.models.sop_order_return_line_profit import (
        SopOrderReturnLineProfit as SopOrderReturnLineProfit,
    )
    from sagewire.sage200.models.sop_order_return_profit import SopOrderReturnProfit as SopOrderReturnProfit
    from sagewire.sage200.models.sop_order_return_view import SopOrderReturnView as SopOrderReturnView
    from sagewire.sage200.models.sop_orders_new_request import SopOrdersNewRequest as SopOrdersNewRequest
    from sagewire.sage200.models.sop_payment_method import SopPaymentMethod as SopPaymentMethod
    from sagewire.sage200.models.sop_proforma_line_view import SopProformaLineView as SopProformaLineView
    from sagewire.sage200.models.sop_quote import SopQuote as SopQuote
    from sagewire.sage200.models.sop_quote_cash_account_invoice_address import (
        SopQuoteCashAccountInvoiceAddress as SopQuoteCashAccountInvoiceAddress,
    )
    from sagewire.sage200.models.sop_quote_delivery_address import SopQuoteDeliveryAddress as SopQuoteDeliveryAddress
    from sagewire.sage200.models.sop_quote_document_link import SopQuoteDocumentLink as SopQuoteDocumentLink
    from sagewire.sage200.models.sop_quote_duplicate_flags import SopQuoteDuplicateFlags as SopQuoteDuplicateFlags
    from sagewire.sage200.models.sop_quote_line import SopQuoteLine as SopQuoteLine
    from sagewire.sage200.models.sop_quote_line_view import SopQuoteLineView as SopQuoteLineView
    from sagewire.sage200.models.sop_quote_memo import SopQuoteMemo as SopQuoteMemo
    from sagewire.sage200.models.sop_quote_view import SopQuoteView as SopQuoteView
    from sagewire.sage200.models.sop_quotes_new_request import SopQuotesNewRequest as SopQuotesNewRequest
    from sagewire.sage200.models.sop_return_line_view import SopReturnLineView as SopReturnLineView
    from sagewire.sage200.models.sop_settings import SopSettings as SopSettings
    from sagewire.sage200.models.sop_show_on_picking_list_type import (
        SopShowOnPickingListType as SopShowOnPickingListType,
    )
    from sagewire.sage200.models.sop_trade_line_status_type import SopTradeLineStatusType as SopTradeLineStatusType
    from sagewire.sage200.models.sop_user_permission import SopUserPermission as SopUserPermission
    from sagewire.sage200.models.source_area_type import SourceAreaType as SourceAreaType
    from sagewire.sage200.models.source_of_price_type import SourceOfPriceType as SourceOfPriceType
    from sagewire.sage200.models.statement_ageing_terms import StatementAgeingTerms as StatementAgeingTerms
    from sagewire.sage200.models.statement_layout_type import StatementLayoutType as StatementLayoutType
    from sagewire.sage200.models.statement_terms import StatementTerms as StatementTerms
    from sagewire.sage200.models.stock_settings import StockSettings as StockSettings
    from sagewire.sage200.models.stock_transfer import StockTransfer as StockTransfer
    from sagewire.sage200.models.stock_transfer_traceable_adjustment_item import (
        StockTransferTraceableAdjustmentItem as StockTransferTraceableAdjustmentItem,
    )
    from sagewire.sage200.models.stock_transfer_traceable_items_request import (
        StockTransferTraceableItemsRequest as StockTransferTraceableItemsRequest,
    )
    from sagewire.sage200.models.stocktake import Stocktake as Stocktake
    from sagewire.sage200.models.stocktake_count_sheet_item import StocktakeCountSheetItem as StocktakeCountSheetItem
    from sagewire.sage200.models.stocktake_count_sheet_item_stocktake_trace_count_sheet_item import (
        StocktakeCountSheetItemStocktakeTraceCountSheetItem as StocktakeCountSheetItemStocktakeTraceCountSheetItem,
    )
    from sagewire.sage200.models.stocktake_criteria_template import (
        StocktakeCriteriaTemplate as StocktakeCriteriaTemplate,
    )
    from sagewire.sage200.models.stocktake_failed_stocktake_item import (
        StocktakeFailedStocktakeItem as StocktakeFailedStocktakeItem,
    )
    from sagewire.sage200.models.stocktake_item import StocktakeItem as StocktakeItem
    from sagewire.sage200.models.stocktake_selector_value_type import (
        StocktakeSelectorValueType as StocktakeSelectorValueType,
    )
    from sagewire.sage200.models.stocktake_status_type import StocktakeStatusType as StocktakeStatusType
    from sagewire.sage200.models.stocktake_traceable_type import StocktakeTraceableType as StocktakeTraceableType
    from sagewire.sage200.models.stocktake_type import StocktakeType as StocktakeType
    from sagewire.sage200.models.stocktake_view import StocktakeView as StocktakeView
    from sagewire.sage200.models.suggested_product import SuggestedProduct as SuggestedProduct
    from sagewire.sage200.models.suggested_product_options import SuggestedProductOptions as SuggestedProductOptions
    from sagewire.sage200.models.supplier import Supplier as Supplier
    from sagewire.sage200.models.supplier_alert import SupplierAlert as SupplierAlert
    from sagewire.sage200.models.supplier_bank import SupplierBank as SupplierBank
    from sagewire.sage200.models.supplier_contact import SupplierContact as SupplierContact
    from sagewire.sage200.models.supplier_contact_role import SupplierContactRole as SupplierContactRole
    from sagewire.sage200.models.supplier_credit_memo_note import SupplierCreditMemoNote as SupplierCreditMemoNote
    from sagewire.sage200.models.supplier_email import SupplierEmail as SupplierEmail
    from sagewire.sage200.models.supplier_fax import SupplierFax as SupplierFax
    from sagewire.sage200.models.supplier_main_address import SupplierMainAddress as SupplierMainAddress
    from sagewire.sage200.models.supplier_memo import SupplierMemo as SupplierMemo
    from sagewire.sage200.models.supplier_mobile import SupplierMobile as SupplierMobile
    from sagewire.sage200.models.supplier_period_value_view import SupplierPeriodValueView as SupplierPeriodValueView
    from sagewire.sage200.models.supplier_status import SupplierStatus as SupplierStatus
    from sagewire.sage200.models.supplier_telephone import SupplierTelephone as SupplierTelephone
    from sagewire.sage200.models.supplier_view import SupplierView as SupplierView
    from sagewire.sage200.models.supplier_website import SupplierWebsite as SupplierWebsite
    from sagewire.sage200.models.supplier_year_value_view import SupplierYearValueView as SupplierYearValueView
    from sagewire.sage200.models.system_settings import SystemSettings as SystemSettings
    from sagewire.sage200.models.system_settings_transaction_date_validation import (
        SystemSettingsTransactionDateValidation as SystemSettingsTransactionDateValidation,
    )
    from sagewire.sage200.models.tax_account_entry_type import TaxAccountEntryType as TaxAccountEntryType
    from sagewire.sage200.models.tax_code import TaxCode as TaxCode
    from sagewire.sage200.models.time_unit_type import TimeUnitType as TimeUnitType
    from sagewire.sage200.models.traceable_adjustment import TraceableAdjustment as TraceableAdjustment
    from sagewire.sage200.models.traceable_adjustment_item import TraceableAdjustmentItem as TraceableAdjustmentItem
    from sagewire.sage200.models.traceable_adjustment_item_balance import (
        TraceableAdjustmentItemBalance as TraceableAdjustmentItemBalance,
    )
    from sagewire.sage200.models.traceable_adjustment_item_split_batch_item import (
        TraceableAdjustmentItemSplitBatchItem as TraceableAdjustmentItemSplitBatchItem,
    )
    from sagewire.sage200.models.traceable_issue_status_type import TraceableIssueStatusType as TraceableIssueStatusType
    from sagewire.sage200.models.traceable_item_allocation_record import (
        TraceableItemAllocationRecord as TraceableItemAllocationRecord,
    )
    from sagewire.sage200.models.traceable_item_history_record import (
        TraceableItemHistoryRecord as TraceableItemHistoryRecord,
    )
    from sagewire.sage200.models.traceable_item_location_record import (
        TraceableItemLocationRecord as TraceableItemLocationRecord,
    )
    from sagewire.sage200.models.traceable_items_amend_traceable_items_request import (
        TraceableItemsAmendTraceableItemsRequest as TraceableItemsAmendTraceableItemsRequest,
    )
    from sagewire.sage200.models.traceable_items_assign_traceable_items_request import (
        TraceableItemsAssignTraceableItemsRequest as TraceableItemsAssignTraceableItemsRequest,
    )
    from sagewire.sage200.models.traceable_type import TraceableType as TraceableType
    from sagewire.sage200.models.trader_account_type import TraderAccountType as TraderAccountType
    from sagewire.sage200.models.trader_contact_role import TraderContactRole as TraderContactRole
    from sagewire.sage200.models.trader_location_type import TraderLocationType as TraderLocationType
    from sagewire.sage200.models.trader_payment_terms import TraderPaymentTerms as TraderPaymentTerms
    from sagewire.sage200.models.trader_transaction_type import TraderTransactionType as TraderTransactionType
    from sagewire.sage200.models.trading_revaluation_allocation_entry_type import (
        TradingRevaluationAllocationEntryType as TradingRevaluationAllocationEntryType,
    )
    from sagewire.sage200.models.transaction_date_validation_classification import (
        TransactionDateValidationClassification as TransactionDateValidationClassification,
    )
    from sagewire.sage200.models.transaction_date_validation_request import (
        TransactionDateValidationRequest as TransactionDateValidationRequest,
    )
    from sagewire.sage200.models.transaction_date_validation_response import (
        TransactionDateValidationResponse as TransactionDateValidationResponse,
    )
    from sagewire.sage200.models.transaction_date_validation_type import (
        TransactionDateValidationType as TransactionDateValidationType,
    )
    from sagewire.sage200.models.unit import Unit as Unit
    from sagewire.sage200.models.unit_type import UnitType as UnitType
    from sagewire.sage200.models.update_mode import UpdateMode as UpdateMode
    from sagewire.sage200.models.urn import Urn as Urn
    from sagewire.sage200.models.user import User as User
    from sagewire.sage200.models.warehouse import Warehouse as Warehouse
    from sagewire.sage200.models.warehouse_bom_settings import WarehouseBomSettings as WarehouseBomSettings
    from sagewire.sage200.models.warehouse_holding import WarehouseHolding as WarehouseHolding
    from sagewire.sage200.models.warehouse_holding_status import WarehouseHoldingStatus as WarehouseHoldingStatus
    from sagewire.sage200.models.warehouse_type import WarehouseType as WarehouseType
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "account_status_type": "AccountStatusType",
        "accounting_period_validation_type": "AccountingPeriodValidationType",
        "aged_balances_ageing_type": "AgedBalancesAgeingType",
        "ageing_period": "AgeingPeriod",
        "allocation_status_type": "AllocationStatusType",
        "alternative_product": "AlternativeProduct",
        "alternative_product_view": "AlternativeProductView",
        "analysis_code": "AnalysisCode",
        "analysis_code_mapping": "AnalysisCodeMapping",
        "analysis_code_value": "AnalysisCodeValue",
        "application_error": "ApplicationError",
        "applies_to_status_type": "AppliesToStatusType",
        "authorisation_type": "AuthorisationType",
        "auto_generate_option_type": "AutoGenerateOptionType",
        "auto_generate_separator": "AutoGenerateSeparator",
        "bank": "Bank",
        "bank_account_type": "BankAccountType",
        "bank_address": "BankAddress",
        "bank_contact": "BankContact",
        "bank_email": "BankEmail",
        "bank_entry_type": "BankEntryType",
        "bank_memo": "BankMemo",
        "bank_payment": "BankPayment",
        "bank_payment_bank_charge": "BankPaymentBankCharge",
        "bank_payment_nominal_analysis_item": "BankPaymentNominalAnalysisItem",
        "bank_payment_nominal_journal_item": "BankPaymentNominalJournalItem",
        "bank_posted_transaction": "BankPostedTransaction",
        "bank_posted_transaction_nominal_analysis_item": "BankPostedTransactionNominalAnalysisItem",
        "bank_posted_transaction_tax_analysis_item": "BankPostedTransactionTaxAnalysisItem",
        "bank_posted_transaction_trade_item": "BankPostedTransactionTradeItem",
        "bank_receipt": "BankReceipt",
        "bank_receipt_bank_charge": "BankReceiptBankCharge",
        "bank_receipt_nominal_analysis_item": "BankReceiptNominalAnalysisItem",
        "bank_receipt_nominal_journal_item": "BankReceiptNominalJournalItem",
        "bank_transfer": "BankTransfer",
        "bank_view": "BankView",
        "bank_website": "BankWebsite",
        "bin_holding": "BinHolding",
        "bom_cost_heading": "BomCostHeading",
        "bom_cost_heading_type": "BomCostHeadingType",
        "bom_item_type": "BomItemType",
        "bom_settings": "BomSettings",
        "buying_price": "BuyingPrice",
        "cash_book_settings": "CashBookSettings",
        "communication_contact_type": "CommunicationContactType",
        "communication_location_type": "CommunicationLocationType",
        "communication_outcome_type": "CommunicationOutcomeType",
        "communication_style_type": "CommunicationStyleType",
        "communication_type": "CommunicationType",
        "company_details": "CompanyDetails",
        "company_details_address": "CompanyDetailsAddress",
        "configurable_term": "ConfigurableTerm",
        "confirmation_intent_type": "ConfirmationIntentType",
        "consolidated_nominal_code": "ConsolidatedNominalCode",
        "contact_number_type": "ContactNumberType",
        "control_nominal_code": "ControlNominalCode",
        "control_nominal_code_type": "ControlNominalCodeType",
        "cost_centre": "CostCentre",
        "costing_method_type": "CostingMethodType",
        "country_code": "CountryCode",
        "country_code_tax_mask": "CountryCodeTaxMask",
        "courier": "Courier",
        "credit_bureau": "CreditBureau",
        "credit_position": "CreditPosition",
        "cross_sell_product": "CrossSellProduct",
        "cross_sell_product_view": "CrossSellProductView",
        "currency": "Currency",
        "currency_exchange_rate": "CurrencyExchangeRate",
        "currency_iso_code": "CurrencyIsoCode",
        "currency_transaction_type": "CurrencyTransactionType",
        "current_user": "CurrentUser",
        "customer": "Customer",
        "customer_alert": "CustomerAlert",
        "customer_card": "CustomerCard",
        "customer_contact": "CustomerContact",
        "customer_contact_role": "CustomerContactRole",
        "customer_credit_memo_note": "CustomerCreditMemoNote",
        "customer_delivery_address": "CustomerDeliveryAddress",
        "customer_discount_group": "CustomerDiscountGroup",
        "customer_email": "CustomerEmail",
        "customer_fax": "CustomerFax",
        "customer_main_address": "CustomerMainAddress",
        "customer_memo": "CustomerMemo",
        "customer_mobile": "CustomerMobile",
        "customer_period_value_view": "CustomerPeriodValueView",
        "customer_price_band": "CustomerPriceBand",
        "customer_price_enquiry": "CustomerPriceEnquiry",
        "customer_price_enquiry_previous_price": "CustomerPriceEnquiryPreviousPrice",
        "customer_price_enquiry_request": "CustomerPriceEnquiryRequest",
        "customer_sop_invoice_credit_line_view": "CustomerSopInvoiceCreditLineView",
        "customer_status": "CustomerStatus",
        "customer_telephone": "CustomerTelephone",
        "customer_view": "CustomerView",
        "customer_website": "CustomerWebsite",
        "customer_year_value_view": "CustomerYearValueView",
        "department": "Department",
        "department_status": "DepartmentStatus",
        "discount_or_surcharge_type": "DiscountOrSurchargeType",
        "discrepancy_status_type": "DiscrepancyStatusType",
        "document_layout": "DocumentLayout",
        "document_transmission_method_type": "DocumentTransmissionMethodType",
        "document_type": "DocumentType",
        "electronic_bank_function_type": "ElectronicBankFunctionType",
        "entry_source_type": "EntrySourceType",
        "exchange_rate_amendability_type": "ExchangeRateAmendabilityType",
        "exchange_rate_type": "ExchangeRateType",
        "factor_house": "FactorHouse",
        "factor_house_main_address": "FactorHouseMainAddress",
        "finance_charge": "FinanceCharge",
        "financial_report_layout_type": "FinancialReportLayoutType",
        "financial_report_layout_view": "FinancialReportLayoutView",
        "financial_report_row_layout_debit_or_credit_type": "FinancialReportRowLayoutDebitOrCreditType",
        "financial_report_row_layout_position_type": "FinancialReportRowLayoutPositionType",
        "financial_report_row_line_type": "FinancialReportRowLineType",
        "financial_year_period_view": "FinancialYearPeriodView",
        "flat_rate_or_quantity_break_type": "FlatRateOrQuantityBreakType",
        "flow_state": "FlowState",
        "fulfilment_method_type": "FulfilmentMethodType",
        "fulfilment_sequence_type": "FulfilmentSequenceType",
        "gateway_error": "GatewayError",
        "head_office_type": "HeadOfficeType",
        "internal_area": "InternalArea",
        "intrastat_date_type": "IntrastatDateType",
        "intrastat_terms_of_delivery_type": "IntrastatTermsOfDeliveryType",
        "label_printing_option_type": "LabelPrintingOptionType",
        "landed_costs_type": "LandedCostsType",
        "ledger_type": "LedgerType",
        "licence": "Licence",
        "lookup_bank": "LookupBank",
        "lookup_customer": "LookupCustomer",
        "lookup_nominal_code": "LookupNominalCode",
        "lookup_pop_order": "LookupPopOrder",
        "lookup_product": "LookupProduct",
        "lookup_product_group": "LookupProductGroup",
        "lookup_sop_order": "LookupSopOrder",
        "lookup_sop_quote": "LookupSopQuote",
        "lookup_stock_item_unit": "LookupStockItemUnit",
        "lookup_supplier": "LookupSupplier",
        "movement_buying_price": "MovementBuyingPrice",
        "nominal_account_entry_location_type": "NominalAccountEntryLocationType",
        "nominal_account_type": "NominalAccountType",
        "nominal_budget_profile": "NominalBudgetProfile",
        "nominal_budget_title": "NominalBudgetTitle",
        "nominal_budget_type": "NominalBudgetType",
        "nominal_code": "NominalCode",
        "nominal_code_financial_year": "NominalCodeFinancialYear",
        "nominal_code_memo": "NominalCodeMemo",
        "nominal_code_period_balance": "NominalCodePeriodBalance",
        "nominal_code_view": "NominalCodeView",
        "nominal_ledger_settings": "NominalLedgerSettings",
        "nominal_period_budget_profile": "NominalPeriodBudgetProfile",
        "nominal_period_value_view": "NominalPeriodValueView",
        "nominal_report_category": "NominalReportCategory",
        "nominal_report_category_type": "NominalReportCategoryType",
        "nominal_reporting_type": "NominalReportingType",
        "nominal_transaction_analysis_code": "NominalTransactionAnalysisCode",
        "nominal_transaction_enquiry_view": "NominalTransactionEnquiryView",
        "nominal_transaction_enquiry_view_bank_item": "NominalTransactionEnquiryViewBankItem",
        "nominal_transaction_enquiry_view_nominal_analysis_item": "NominalTransactionEnquiryViewNominalAnalysisItem",
        "nominal_transaction_enquiry_view_tax_analysis_item": "NominalTransactionEnquiryViewTaxAnalysisItem",
        "nominal_transaction_enquiry_view_trade_item": "NominalTransactionEnquiryViewTradeItem",
        "order_line_item_type": "OrderLineItemType",
        "order_return_line_type": "OrderReturnLineType",
        "order_value_discount": "OrderValueDiscount",
        "overdue_period": "OverduePeriod",
        "payment_group": "PaymentGroup",
        "payment_type": "PaymentType",
        "pending_email": "PendingEmail",
        "pending_sop_despatch_receipt": "PendingSopDespatchReceipt",
        "pop_additional_charge": "PopAdditionalCharge",
        "pop_authorisation_status_type": "PopAuthorisationStatusType",
        "pop_cancelled_line": "PopCancelledLine",
        "pop_delivery_address_action_type": "PopDeliveryAddressActionType",
        "pop_delivery_address_type": "PopDeliveryAddressType",
        "pop_document_print_status_type": "PopDocumentPrintStatusType",
        "pop_document_process_status_type": "PopDocumentProcessStatusType",
        "pop_document_status_type": "PopDocumentStatusType",
        "pop_document_type": "PopDocumentType",
        "pop_intrastat_status_type": "PopIntrastatStatusType",
        "pop_invoice_credit_type": "PopInvoiceCreditType",
        "pop_linked_order_line": "PopLinkedOrderLine",
        "pop_linked_requisition_line": "PopLinkedRequisitionLine",
        "pop_order": "PopOrder",
        "pop_order_delivery_address": "PopOrderDeliveryAddress",
        "pop_order_duplicate_flags": "PopOrderDuplicateFlags",
        "pop_order_generation_type": "PopOrderGenerationType",
        "pop_order_line": "PopOrderLine",
        "pop_order_line_direct_delivery_address": "PopOrderLineDirectDeliveryAddress",
        "pop_order_line_requested_delivery_date": "PopOrderLineRequestedDeliveryDate",
        "pop_order_line_view": "PopOrderLineView",
        "pop_order_memo": "PopOrderMemo",
        "pop_order_return_invoice_credit_view": "PopOrderReturnInvoiceCreditView",
        "pop_order_return_line_invoice_credit_view": "PopOrderReturnLineInvoiceCreditView",
        "pop_order_return_line_receipt_return_view": "PopOrderReturnLineReceiptReturnView",
        "pop_order_return_view": "PopOrderReturnView",
        "pop_orders_new_request": "PopOrdersNewRequest",
        "pop_requisition_fulfilment_line": "PopRequisitionFulfilmentLine",
        "pop_requisition_fulfilment_line_view": "PopRequisitionFulfilmentLineView",
        "pop_settings": "PopSettings",
        "pop_trade_line_status_type": "PopTradeLineStatusType",
        "price_band": "PriceBand",
        "price_band_type": "PriceBandType",
        "price_book_settings": "PriceBookSettings",
        "pricing_source_type": "PricingSourceType",
        "pricing_type": "PricingType",
        "product": "Product",
        "product_duplicate_flags": "ProductDuplicateFlags",
        "product_group": "ProductGroup",
        "product_group_bom_settings": "ProductGroupBomSettings",
        "product_group_search_category": "ProductGroupSearchCategory",
        "product_group_search_category_value": "ProductGroupSearchCategoryValue",
        "product_group_unit": "ProductGroupUnit",
        "product_holding": "ProductHolding",
        "product_memo": "ProductMemo",
        "product_price_view": "ProductPriceView",
        "product_purchase_figures": "ProductPurchaseFigures",
        "product_purchase_period_figures": "ProductPurchasePeriodFigures",
        "product_sales_figures": "ProductSalesFigures",
        "product_sales_period_figures": "ProductSalesPeriodFigures",
        "product_search": "ProductSearch",
        "product_search_category_value": "ProductSearchCategoryValue",
        "product_search_matching_product": "ProductSearchMatchingProduct",
        "product_search_search_category_value": "ProductSearchSearchCategoryValue",
        "product_search_type": "ProductSearchType",
        "product_status": "ProductStatus",
        "product_status_type": "ProductStatusType",
        "product_supplier": "ProductSupplier",
        "product_transaction_group_type": "ProductTransactionGroupType",
        "product_transaction_traceable_item_history_record": "ProductTransactionTraceableItemHistoryRecord",
        "product_transaction_type": "ProductTransactionType",
        "product_transaction_view": "ProductTransactionView",
        "product_type": "ProductType",
        "product_unit": "ProductUnit",
        "product_view": "ProductView",
        "product_warehouse_bin_view": "ProductWarehouseBinView",
        "product_warehouse_view": "ProductWarehouseView",
        "purchase_aged_creditor_view": "PurchaseAgedCreditorView",
        "purchase_authorisation": "PurchaseAuthorisation",
        "purchase_authorisation_nominal_analysis_item": "PurchaseAuthorisationNominalAnalysisItem",
        "purchase_credit_note": "PurchaseCreditNote",
        "purchase_credit_note_new_request": "PurchaseCreditNoteNewRequest",
        "purchase_credit_note_nominal_analysis_item": "PurchaseCreditNoteNominalAnalysisItem",
        "purchase_credit_note_tax_analysis_item": "PurchaseCreditNoteTaxAnalysisItem",
        "purchase_invoice": "PurchaseInvoice",
        "purchase_invoice_new_request": "PurchaseInvoiceNewRequest",
        "purchase_invoice_nominal_analysis_item": "PurchaseInvoiceNominalAnalysisItem",
        "purchase_invoice_tax_analysis_item": "PurchaseInvoiceTaxAnalysisItem",
        "purchase_ledger_settings": "PurchaseLedgerSettings",
        "purchase_payment": "PurchasePayment",
        "purchase_payment_nominal_analysis_item": "PurchasePaymentNominalAnalysisItem",
        "purchase_posted_transaction": "PurchasePostedTransaction",
        "purchase_posted_transaction_allocation_history_item": "PurchasePostedTransactionAllocationHistoryItem",
        "purchase_posted_transaction_allocation_session_item": "PurchasePostedTransactionAllocationSessionItem",
        "purchase_posted_transaction_bank_item": "PurchasePostedTransactionBankItem",
        "purchase_posted_transaction_memo": "PurchasePostedTransactionMemo",
        "purchase_posted_transaction_nominal_analysis_item": "PurchasePostedTransactionNominalAnalysisItem",
        "purchase_posted_transaction_tax_analysis_item": "PurchasePostedTransactionTaxAnalysisItem",
        "purchase_receipt": "PurchaseReceipt",
        "purchase_receipt_nominal_analysis_item": "PurchaseReceiptNominalAnalysisItem",
        "purchase_trading_period": "PurchaseTradingPeriod",
        "purchase_transaction_enquiry_view": "PurchaseTransactionEnquiryView",
        "purchase_transaction_enquiry_view_allocation_history_item": "PurchaseTransactionEnquiryViewAllocationHistoryItem",
        "purchase_transaction_enquiry_view_allocation_session_item": "PurchaseTransactionEnquiryViewAllocationSessionItem",
        "purchase_transaction_enquiry_view_bank_item": "PurchaseTransactionEnquiryViewBankItem",
        "purchase_transaction_enquiry_view_nominal_analysis_item": "PurchaseTransactionEnquiryViewNominalAnalysisItem",
        "purchase_transaction_enquiry_view_tax_analysis_item": "PurchaseTransactionEnquiryViewTaxAnalysisItem",
        "purchase_transaction_view": "PurchaseTransactionView",
        "sage_payments_supplier_status_type": "SagePaymentsSupplierStatusType",
        "sales_aged_debtor_view": "SalesAgedDebtorView",
        "sales_aged_transaction_period_view": "SalesAgedTransactionPeriodView",
        "sales_allocation": "SalesAllocation",
        "sales_allocation_allocation_line": "SalesAllocationAllocationLine",
        "sales_credit_note": "SalesCreditNote",
        "sales_credit_note_new_request": "SalesCreditNoteNewRequest",
        "sales_credit_note_nominal_analysis_item": "SalesCreditNoteNominalAnalysisItem",
        "sales_credit_note_tax_analysis_item": "SalesCreditNoteTaxAnalysisItem",
        "sales_historical_transaction": "SalesHistoricalTransaction",
        "sales_historical_transaction_bank_item": "SalesHistoricalTransactionBankItem",
        "sales_historical_transaction_nominal_analysis_item": "SalesHistoricalTransactionNominalAnalysisItem",
        "sales_historical_transaction_tax_analysis_item": "SalesHistoricalTransactionTaxAnalysisItem",
        "sales_invoice": "SalesInvoice",
        "sales_invoice_new_request": "SalesInvoiceNewRequest",
        "sales_invoice_nominal_analysis_item": "SalesInvoiceNominalAnalysisItem",
        "sales_invoice_tax_analysis_item": "SalesInvoiceTaxAnalysisItem",
        "sales_ledger_settings": "SalesLedgerSettings",
        "sales_payment": "SalesPayment",
        "sales_payment_nominal_analysis_item": "SalesPaymentNominalAnalysisItem",
        "sales_posted_transaction": "SalesPostedTransaction",
        "sales_posted_transaction_allocation_history_item": "SalesPostedTransactionAllocationHistoryItem",
        "sales_posted_transaction_allocation_session_item": "SalesPostedTransactionAllocationSessionItem",
        "sales_posted_transaction_bank_item": "SalesPostedTransactionBankItem",
        "sales_posted_transaction_memo": "SalesPostedTransactionMemo",
        "sales_posted_transaction_nominal_analysis_item": "SalesPostedTransactionNominalAnalysisItem",
        "sales_posted_transaction_tax_analysis_item": "SalesPostedTransactionTaxAnalysisItem",
        "sales_receipt": "SalesReceipt",
        "sales_receipt_nominal_analysis_item": "SalesReceiptNominalAnalysisItem",
        "sales_trading_period": "SalesTradingPeriod",
        "sales_transaction_enquiry_view": "SalesTransactionEnquiryView",
        "sales_transaction_enquiry_view_allocation_history_item": "SalesTransactionEnquiryViewAllocationHistoryItem",
        "sales_transaction_enquiry_view_allocation_session_item": "SalesTransactionEnquiryViewAllocationSessionItem",
        "sales_transaction_enquiry_view_bank_item": "SalesTransactionEnquiryViewBankItem",
        "sales_transaction_enquiry_view_nominal_analysis_item": "SalesTransactionEnquiryViewNominalAnalysisItem",
        "sales_transaction_enquiry_view_tax_analysis_item": "SalesTransactionEnquiryViewTaxAnalysisItem",
        "sales_transaction_view": "SalesTransactionView",
        "salutation": "Salutation",
        "search_category": "SearchCategory",
        "search_value": "SearchValue",
        "serial_allocated_to_who_type": "SerialAllocatedToWhoType",
        "site": "Site",
        "sop_additional_charge": "SopAdditionalCharge",
        "sop_allocation_line_view": "SopAllocationLineView",
        "sop_back_to_back_status_type": "SopBackToBackStatusType",
        "sop_cancelled_line": "SopCancelledLine",
        "sop_confirm_despatch_adjustment": "SopConfirmDespatchAdjustment",
        "sop_confirm_despatch_bin_items_adjustment": "SopConfirmDespatchBinItemsAdjustment",
        "sop_confirm_despatch_bin_items_request": "SopConfirmDespatchBinItemsRequest",
        "sop_confirm_despatch_traceable_adjustment": "SopConfirmDespatchTraceableAdjustment",
        "sop_confirm_despatch_traceable_items_request": "SopConfirmDespatchTraceableItemsRequest",
        "sop_confirmation_intent_type": "SopConfirmationIntentType",
        "sop_customer_type": "SopCustomerType",
        "sop_despatch_bin_item": "SopDespatchBinItem",
        "sop_despatch_discrete_order": "SopDespatchDiscreteOrder",
        "sop_despatch_receipt": "SopDespatchReceipt",
        "sop_despatch_receipt_item": "SopDespatchReceiptItem",
        "sop_despatch_traceable_bin_item": "SopDespatchTraceableBinItem",
        "sop_document_print_status_type": "SopDocumentPrintStatusType",
        "sop_document_process_status_type": "SopDocumentProcessStatusType",
        "sop_document_status_type": "SopDocumentStatusType",
        "sop_document_type": "SopDocumentType",
        "sop_export_reason": "SopExportReason",
        "sop_incoterm": "SopIncoterm",
        "sop_intrastat_status_type": "SopIntrastatStatusType",
        "sop_invoice_credit_type": "SopInvoiceCreditType",
        "sop_item_traceable_adjustment_item": "SopItemTraceableAdjustmentItem",
        "sop_order": "SopOrder",
        "sop_order_cash_account_invoice_address": "SopOrderCashAccountInvoiceAddress",
        "sop_order_delivery_address": "SopOrderDeliveryAddress",
        "sop_order_despatch_line_view": "SopOrderDespatchLineView",
        "sop_order_despatch_view": "SopOrderDespatchView",
        "sop_order_duplicate_flags": "SopOrderDuplicateFlags",
        "sop_order_entry_type": "SopOrderEntryType",
        "sop_order_line": "SopOrderLine",
        "sop_order_line_traceable_adjustment": "SopOrderLineTraceableAdjustment",
        "sop_order_line_traceable_items_request": "SopOrderLineTraceableItemsRequest",
        "sop_order_line_view": "SopOrderLineView",
        "sop_order_memo": "SopOrderMemo",
        "sop_order_payment_status": "SopOrderPaymentStatus",
        "sop_order_payment_type": "SopOrderPaymentType",
        "sop_order_return_invoice_credit_view": "SopOrderReturnInvoiceCreditView",
        "sop_order_return_line_discount": "SopOrderReturnLineDiscount",
        "sop_order_return_line_invoice_credit_view": "SopOrderReturnLineInvoiceCreditView",
        "sop_order_return_line_profit": "SopOrderReturnLineProfit",
        "sop_order_return_profit": "SopOrderReturnProfit",
        "sop_order_return_view": "SopOrderReturnView",
        "sop_orders_new_request": "SopOrdersNewRequest",
        "sop_payment_method": "SopPaymentMethod",
        "sop_proforma_line_view": "SopProformaLineView",
        "sop_quote": "SopQuote",
        "sop_quote_cash_account_invoice_address": "SopQuoteCashAccountInvoiceAddress",
        "sop_quote_delivery_address": "SopQuoteDeliveryAddress",
        "sop_quote_document_link": "SopQuoteDocumentLink",
        "sop_quote_duplicate_flags": "SopQuoteDuplicateFlags",
        "sop_quote_line": "SopQuoteLine",
        "sop_quote_line_view": "SopQuoteLineView",
        "sop_quote_memo": "SopQuoteMemo",
        "sop_quote_view": "SopQuoteView",
        "sop_quotes_new_request": "SopQuotesNewRequest",
        "sop_return_line_view": "SopReturnLineView",
        "sop_settings": "SopSettings",
        "sop_show_on_picking_list_type": "SopShowOnPickingListType",
        "sop_trade_line_status_type": "SopTradeLineStatusType",
        "sop_user_permission": "SopUserPermission",
        "source_area_type": "SourceAreaType",
        "source_of_price_type": "SourceOfPriceType",
        "statement_ageing_terms": "StatementAgeingTerms",
        "statement_layout_type": "StatementLayoutType",
        "statement_terms": "StatementTerms",
        "stock_settings": "StockSettings",
        "stock_transfer": "StockTransfer",
        "stock_transfer_traceable_adjustment_item": "StockTransferTraceableAdjustmentItem",
        "stock_transfer_traceable_items_request": "StockTransferTraceableItemsRequest",
        "stocktake": "Stocktake",
        "stocktake_count_sheet_item": "StocktakeCountSheetItem",
        "stocktake_count_sheet_item_stocktake_trace_count_sheet_item": "StocktakeCountSheetItemStocktakeTraceCountSheetItem",
        "stocktake_criteria_template": "StocktakeCriteriaTemplate",
        "stocktake_failed_stocktake_item": "StocktakeFailedStocktakeItem",
        "stocktake_item": "StocktakeItem",
        "stocktake_selector_value_type": "StocktakeSelectorValueType",
        "stocktake_status_type": "StocktakeStatusType",
        "stocktake_traceable_type": "StocktakeTraceableType",
        "stocktake_type": "StocktakeType",
        "stocktake_view": "StocktakeView",
        "suggested_product": "SuggestedProduct",
        "suggested_product_options": "SuggestedProductOptions",
        "supplier": "Supplier",
        "supplier_alert": "SupplierAlert",
        "supplier_bank": "SupplierBank",
        "supplier_contact": "SupplierContact",
        "supplier_contact_role": "SupplierContactRole",
        "supplier_credit_memo_note": "SupplierCreditMemoNote",
        "supplier_email": "SupplierEmail",
        "supplier_fax": "SupplierFax",
        "supplier_main_address": "SupplierMainAddress",
        "supplier_memo": "SupplierMemo",
        "supplier_mobile": "SupplierMobile",
        "supplier_period_value_view": "SupplierPeriodValueView",
        "supplier_status": "SupplierStatus",
        "supplier_telephone": "SupplierTelephone",
        "supplier_view": "SupplierView",
        "supplier_website": "SupplierWebsite",
        "supplier_year_value_view": "SupplierYearValueView",
        "system_settings": "SystemSettings",
        "system_settings_transaction_date_validation": "SystemSettingsTransactionDateValidation",
        "tax_account_entry_type": "TaxAccountEntryType",
        "tax_code": "TaxCode",
        "time_unit_type": "TimeUnitType",
        "traceable_adjustment": "TraceableAdjustment",
        "traceable_adjustment_item": "TraceableAdjustmentItem",
        "traceable_adjustment_item_balance": "TraceableAdjustmentItemBalance",
        "traceable_adjustment_item_split_batch_item": "TraceableAdjustmentItemSplitBatchItem",
        "traceable_issue_status_type": "TraceableIssueStatusType",
        "traceable_item_allocation_record": "TraceableItemAllocationRecord",
        "traceable_item_history_record": "TraceableItemHistoryRecord",
        "traceable_item_location_record": "TraceableItemLocationRecord",
        "traceable_items_amend_traceable_items_request": "TraceableItemsAmendTraceableItemsRequest",
        "traceable_items_assign_traceable_items_request": "TraceableItemsAssignTraceableItemsRequest",
        "traceable_type": "TraceableType",
        "trader_account_type": "TraderAccountType",
        "trader_contact_role": "TraderContactRole",
        "trader_location_type": "TraderLocationType",
        "trader_payment_terms": "TraderPaymentTerms",
        "trader_transaction_type": "TraderTransactionType",
        "trading_revaluation_allocation_entry_type": "TradingRevaluationAllocationEntryType",
        "transaction_date_validation_classification": "TransactionDateValidationClassification",
        "transaction_date_validation_request": "TransactionDateValidationRequest",
        "transaction_date_validation_response": "TransactionDateValidationResponse",
        "transaction_date_validation_type": "TransactionDateValidationType",
        "unit": "Unit",
        "unit_type": "UnitType",
        "update_mode": "UpdateMode",
        "urn": "Urn",
        "user": "User",
        "warehouse": "Warehouse",
        "warehouse_bom_settings": "WarehouseBomSettings",
        "warehouse_holding": "WarehouseHolding",
        "warehouse_holding_status": "WarehouseHoldingStatus",
        "warehouse_type": "WarehouseType",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
