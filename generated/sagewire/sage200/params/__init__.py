"""What is written: one type a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagewire.sage200.params.ageing_period import AgeingPeriodWrite as AgeingPeriodWrite
    from sagewire.sage200.params.alternative_product import AlternativeProductWrite as AlternativeProductWrite
    from sagewire.sage200.params.bank import BankWrite as BankWrite
    from sagewire.sage200.params.bank_address import BankAddressWrite as BankAddressWrite
    from sagewire.sage200.params.bank_contact import BankContactWrite as BankContactWrite
    from sagewire.sage200.params.bank_email import BankEmailWrite as BankEmailWrite
    from sagewire.sage200.params.bank_memo import BankMemoWrite as BankMemoWrite
    from sagewire.sage200.params.bank_payment import BankPaymentWrite as BankPaymentWrite
    from sagewire.sage200.params.bank_payment_bank_charge import (
        BankPaymentBankChargeWrite as BankPaymentBankChargeWrite,
    )
    from sagewire.sage200.params.bank_payment_nominal_analysis_item import (
        BankPaymentNominalAnalysisItemWrite as BankPaymentNominalAnalysisItemWrite,
    )
    from sagewire.sage200.params.bank_payment_nominal_journal_item import (
        BankPaymentNominalJournalItemWrite as BankPaymentNominalJournalItemWrite,
    )
    from sagewire.sage200.params.bank_receipt import BankReceiptWrite as BankReceiptWrite
    from sagewire.sage200.params.bank_receipt_bank_charge import (
        BankReceiptBankChargeWrite as BankReceiptBankChargeWrite,
    )
    from sagewire.sage200.params.bank_receipt_nominal_analysis_item import (
        BankReceiptNominalAnalysisItemWrite as BankReceiptNominalAnalysisItemWrite,
    )
    from sagewire.sage200.params.bank_receipt_nominal_journal_item import (
        BankReceiptNominalJournalItemWrite as BankReceiptNominalJournalItemWrite,
    )
    from sagewire.sage200.params.bank_transfer import BankTransferWrite as BankTransferWrite
    from sagewire.sage200.params.bank_website import BankWebsiteWrite as BankWebsiteWrite
    from sagewire.sage200.params.bin_holding import BinHoldingWrite as BinHoldingWrite
    from sagewire.sage200.params.bom_settings import BomSettingsWrite as BomSettingsWrite
    from sagewire.sage200.params.company_details import CompanyDetailsWrite as CompanyDetailsWrite
    from sagewire.sage200.params.company_details_address import CompanyDetailsAddressWrite as CompanyDetailsAddressWrite
    from sagewire.sage200.params.cost_centre import CostCentreWrite as CostCentreWrite
    from sagewire.sage200.params.courier import CourierWrite as CourierWrite
    from sagewire.sage200.params.cross_sell_product import CrossSellProductWrite as CrossSellProductWrite
    from sagewire.sage200.params.currency_exchange_rate import CurrencyExchangeRateWrite as CurrencyExchangeRateWrite
    from sagewire.sage200.params.customer import CustomerWrite as CustomerWrite
    from sagewire.sage200.params.customer_alert import CustomerAlertWrite as CustomerAlertWrite
    from sagewire.sage200.params.customer_card import CustomerCardWrite as CustomerCardWrite
    from sagewire.sage200.params.customer_contact import CustomerContactWrite as CustomerContactWrite
    from sagewire.sage200.params.customer_contact_role import CustomerContactRoleWrite as CustomerContactRoleWrite
    from sagewire.sage200.params.customer_credit_memo_note import (
        CustomerCreditMemoNoteWrite as CustomerCreditMemoNoteWrite,
    )
    from sagewire.sage200.params.customer_delivery_address import (
        CustomerDeliveryAddressWrite as CustomerDeliveryAddressWrite,
    )
    from sagewire.sage200.params.customer_email import CustomerEmailWrite as CustomerEmailWrite
    from sagewire.sage200.params.customer_fax import CustomerFaxWrite as CustomerFaxWrite
    from sagewire.sage200.params.customer_main_address import CustomerMainAddressWrite as CustomerMainAddressWrite
    from sagewire.sage200.params.customer_memo import CustomerMemoWrite as CustomerMemoWrite
    from sagewire.sage200.params.customer_mobile import CustomerMobileWrite as CustomerMobileWrite
    from sagewire.sage200.params.customer_price_enquiry_request import (
        CustomerPriceEnquiryRequestWrite as CustomerPriceEnquiryRequestWrite,
    )
    from sagewire.sage200.params.customer_telephone import CustomerTelephoneWrite as CustomerTelephoneWrite
    from sagewire.sage200.params.customer_website import CustomerWebsiteWrite as CustomerWebsiteWrite
    from sagewire.sage200.params.department import DepartmentWrite as DepartmentWrite
    from sagewire.sage200.params.finance_charge import FinanceChargeWrite as FinanceChargeWrite
    from sagewire.sage200.params.flow_state import FlowStateWrite as FlowStateWrite
    from sagewire.sage200.params.lookup_product_group import LookupProductGroupWrite as LookupProductGroupWrite
    from sagewire.sage200.params.nominal_code import NominalCodeWrite as NominalCodeWrite
    from sagewire.sage200.params.nominal_code_financial_year import (
        NominalCodeFinancialYearWrite as NominalCodeFinancialYearWrite,
    )
    from sagewire.sage200.params.nominal_code_memo import NominalCodeMemoWrite as NominalCodeMemoWrite
    from sagewire.sage200.params.nominal_code_period_balance import (
        NominalCodePeriodBalanceWrite as NominalCodePeriodBalanceWrite,
    )
    from sagewire.sage200.params.nominal_report_category import NominalReportCategoryWrite as NominalReportCategoryWrite
    from sagewire.sage200.params.overdue_period import OverduePeriodWrite as OverduePeriodWrite
    from sagewire.sage200.params.payment_group import PaymentGroupWrite as PaymentGroupWrite
    from sagewire.sage200.params.pending_email import PendingEmailWrite as PendingEmailWrite
    from sagewire.sage200.params.pending_sop_despatch_receipt import (
        PendingSopDespatchReceiptWrite as PendingSopDespatchReceiptWrite,
    )
    from sagewire.sage200.params.pop_order import PopOrderWrite as PopOrderWrite
    from sagewire.sage200.params.pop_order_delivery_address import (
        PopOrderDeliveryAddressWrite as PopOrderDeliveryAddressWrite,
    )
    from sagewire.sage200.params.pop_order_duplicate_flags import (
        PopOrderDuplicateFlagsWrite as PopOrderDuplicateFlagsWrite,
    )
    from sagewire.sage200.params.pop_order_line import PopOrderLineWrite as PopOrderLineWrite
    from sagewire.sage200.params.pop_order_line_direct_delivery_address import (
        PopOrderLineDirectDeliveryAddressWrite as PopOrderLineDirectDeliveryAddressWrite,
    )
    from sagewire.sage200.params.pop_order_line_requested_delivery_date import (
        PopOrderLineRequestedDeliveryDateWrite as PopOrderLineRequestedDeliveryDateWrite,
    )
    from sagewire.sage200.params.pop_order_memo import PopOrderMemoWrite as PopOrderMemoWrite
    from sagewire.sage200.params.pop_orders_new_request import PopOrdersNewRequestWrite as PopOrdersNewRequestWrite
    from sagewire.sage200.params.product import ProductWrite as ProductWrite
    from sagewire.sage200.params.product_duplicate_flags import ProductDuplicateFlagsWrite as ProductDuplicateFlagsWrite
    from sagewire.sage200.params.product_memo import ProductMemoWrite as ProductMemoWrite
    from sagewire.sage200.params.product_search import ProductSearchWrite as ProductSearchWrite
    from sagewire.sage200.params.product_search_category_value import (
        ProductSearchCategoryValueWrite as ProductSearchCategoryValueWrite,
    )
    from sagewire.sage200.params.product_search_search_category_value import (
        ProductSearchSearchCategoryValueWrite as ProductSearchSearchCategoryValueWrite,
    )
    from sagewire.sage200.params.product_supplier import ProductSupplierWrite as ProductSupplierWrite
    from sagewire.sage200.params.product_unit import ProductUnitWrite as ProductUnitWrite
    from sagewire.sage200.params.purchase_authorisation import PurchaseAuthorisationWrite as PurchaseAuthorisationWrite
    from sagewire.sage200.params.purchase_authorisation_nominal_analysis_item import (
        PurchaseAuthorisationNominalAnalysisItemWrite as PurchaseAuthorisationNominalAnalysisItemWrite,
    )
    from sagewire.sage200.params.purchase_credit_note import PurchaseCreditNoteWrite as PurchaseCreditNoteWrite
    from sagewire.sage200.params.purchase_credit_note_new_request import (
        PurchaseCreditNoteNewRequestWrite as PurchaseCreditNoteNewRequestWrite,
    )
    from sagewire.sage200.params.purchase_credit_note_nominal_analysis_item import (
        PurchaseCreditNoteNominalAnalysisItemWrite as PurchaseCreditNoteNominalAnalysisItemWrite,
    )
    from sagewire.sage200.params.purchase_credit_note_tax_analysis_item import (
        PurchaseCreditNoteTaxAnalysisItemWrite as PurchaseCreditNoteTaxAnalysisItemWrite,
    )
    from sagewire.sage200.params.purchase_invoice import PurchaseInvoiceWrite as PurchaseInvoiceWrite
    from sagewire.sage200.params.purchase_invoice_new_request import (
        PurchaseInvoiceNewRequestWrite as PurchaseInvoiceNewRequestWrite,
    )
    from sagewire.sage200.params.purchase_invoice_nominal_analysis_item import (
        PurchaseInvoiceNominalAnalysisItemWrite as PurchaseInvoiceNominalAnalysisItemWrite,
    )
    from sagewire.sage200.params.purchase_invoice_tax_analysis_item import (
        PurchaseInvoiceTaxAnalysisItemWrite as PurchaseInvoiceTaxAnalysisItemWrite,
    )
    from sagewire.sage200.params.purchase_ledger_settings import (
        PurchaseLedgerSettingsWrite as PurchaseLedgerSettingsWrite,
    )
    from sagewire.sage200.params.purchase_payment import PurchasePaymentWrite as PurchasePaymentWrite
    from sagewire.sage200.params.purchase_payment_nominal_analysis_item import (
        PurchasePaymentNominalAnalysisItemWrite as PurchasePaymentNominalAnalysisItemWrite,
    )
    from sagewire.sage200.params.purchase_posted_transaction import (
        PurchasePostedTransactionWrite as PurchasePostedTransactionWrite,
    )
    from sagewire.sage200.params.purchase_posted_transaction_memo import (
        PurchasePostedTransactionMemoWrite as PurchasePostedTransactionMemoWrite,
    )
    from sagewire.sage200.params.purchase_receipt import PurchaseReceiptWrite as PurchaseReceiptWrite
    from sagewire.sage200.params.purchase_receipt_nominal_analysis_item import (
        PurchaseReceiptNominalAnalysisItemWrite as PurchaseReceiptNominalAnalysisItemWrite,
    )
    from sagewire.sage200.params.sales_allocation import SalesAllocationWrite as SalesAllocationWrite
    from sagewire.sage200.params.sales_allocation_allocation_line import (
        SalesAllocationAllocationLineWrite as SalesAllocationAllocationLineWrite,
    )
    from sagewire.sage200.params.sales_credit_note import SalesCreditNoteWrite as SalesCreditNoteWrite
    from sagewire.sage200.params.sales_credit_note_new_request import (
        SalesCreditNoteNewRequestWrite as SalesCreditNoteNewRequestWrite,
    )
    from sagewire.sage200.params.sales_credit_note_nominal_analysis_item import (
        SalesCreditNoteNominalAnalysisItemWrite as SalesCreditNoteNominalAnalysisItemWrite,
    )
    from sagewire.sage200.params.sales_credit_note_tax_analysis_item import (
        SalesCreditNoteTaxAnalysisItemWrite as SalesCreditNoteTaxAnalysisItemWrite,
    )
    from sagewire.sage200.params.sales_invoice import SalesInvoiceWrite as SalesInvoiceWrite
    from sagewire.sage200.params.sales_invoice_new_request import (
        SalesInvoiceNewRequestWrite as SalesInvoiceNewRequestWrite,
    )
    from sagewire.sage200.params.sales_invoice_nominal_analysis_item import (
        SalesInvoiceNominalAnalysisItemWrite as SalesInvoiceNominalAnalysisItemWrite,
    )
    from sagewire.sage200.params.sales_invoice_tax_analysis_item import (
        SalesInvoiceTaxAnalysisItemWrite as SalesInvoiceTaxAnalysisItemWrite,
    )
    from sagewire.sage200.params.sales_ledger_settings import SalesLedgerSettingsWrite as SalesLedgerSettingsWrite
    from sagewire.sage200.params.sales_payment import SalesPaymentWrite as SalesPaymentWrite
    from sagewire.sage200.params.sales_payment_nominal_analysis_item import (
        SalesPaymentNominalAnalysisItemWrite as SalesPaymentNominalAnalysisItemWrite,
    )
    from sagewire.sage200.params.sales_posted_transaction import (
        SalesPostedTransactionWrite as SalesPostedTransactionWrite,
    )
    from sagewire.sage200.params.sales_posted_transaction_memo import (
        SalesPostedTransactionMemoWrite as SalesPostedTransactionMemoWrite,
    )
    from sagewire.sage200.params.sales_receipt import SalesReceiptWrite as SalesReceiptWrite
    from sagewire.sage200.params.sales_receipt_nominal_analysis_item import (
        SalesReceiptNominalAnalysisItemWrite as SalesReceiptNominalAnalysisItemWrite,
    )
    from sagewire.sage200.params.sop_confirm_despatch_adjustment import (
        SopConfirmDespatchAdjustmentWrite as SopConfirmDespatchAdjustmentWrite,
    )
    from sagewire.sage200.params.sop_confirm_despatch_bin_items_request import (
        SopConfirmDespatchBinItemsRequestWrite as SopConfirmDespatchBinItemsRequestWrite,
    )
    from sagewire.sage200.params.sop_confirm_despatch_traceable_items_request import (
        SopConfirmDespatchTraceableItemsRequestWrite as SopConfirmDespatchTraceableItemsRequestWrite,
    )
    from sagewire.sage200.params.sop_despatch_bin_item import SopDespatchBinItemWrite as SopDespatchBinItemWrite
    from sagewire.sage200.params.sop_despatch_receipt import SopDespatchReceiptWrite as SopDespatchReceiptWrite
    from sagewire.sage200.params.sop_despatch_receipt_item import (
        SopDespatchReceiptItemWrite as SopDespatchReceiptItemWrite,
    )
    from sagewire.sage200.params.sop_export_reason import SopExportReasonWrite as SopExportReasonWrite
    from sagewire.sage200.params.sop_incoterm import SopIncotermWrite as SopIncotermWrite
    from sagewire.sage200.params.sop_item_traceable_adjustment_item import (
        SopItemTraceableAdjustmentItemWrite as SopItemTraceableAdjustmentItemWrite,
    )
    from sagewire.sage200.params.sop_order import SopOrderWrite as SopOrderWrite
    from sagewire.sage200.params.sop_order_cash_account_invoice_address import (
        SopOrderCashAccountInvoiceAddressWrite as SopOrderCashAccountInvoiceAddressWrite,
    )
    from sagewire.sage200.params.sop_order_delivery_address import (
        SopOrderDeliveryAddressWrite as SopOrderDeliveryAddressWrite,
    )
    from sagewire.sage200.params.sop_order_duplicate_flags import (
        SopOrderDuplicateFlagsWrite as SopOrderDuplicateFlagsWrite,
    )
    from sagewire.sage200.params.sop_order_line import SopOrderLineWrite as SopOrderLineWrite
    from sagewire.sage200.params.sop_order_line_traceable_items_request import (
        SopOrderLineTraceableItemsRequestWrite as SopOrderLineTraceableItemsRequestWrite,
    )
    from sagewire.sage200.params.sop_order_memo import SopOrderMemoWrite as SopOrderMemoWrite
    from sagewire.sage200.params.sop_orders_new_request import SopOrdersNewRequestWrite as SopOrdersNewRequestWrite
    from sagewire.sage200.params.sop_quote import SopQuoteWrite as SopQuoteWrite
    from sagewire.sage200.params.sop_quote_cash_account_invoice_address import (
        SopQuoteCashAccountInvoiceAddressWrite as SopQuoteCashAccountInvoiceAddressWrite,
    )
    from sagewire.sage200.params.sop_quote_delivery_address import (
        SopQuoteDeliveryAddressWrite as SopQuoteDeliveryAddressWrite,
    )
    from sagewire.sage200.params.sop_quote_document_link import SopQuoteDocumentLinkWrite as SopQuoteDocumentLinkWrite
    from sagewire.sage200.params.sop_quote_duplicate_flags import (
        SopQuoteDuplicateFlagsWrite as SopQuoteDuplicateFlagsWrite,
    )
    from sagewire.sage200.params.sop_quote_line import SopQuoteLineWrite as SopQuoteLineWrite
    from sagewire.sage200.params.sop_quote_memo import SopQuoteMemoWrite as SopQuoteMemoWrite
    from sagewire.sage200.params.sop_quotes_new_request import SopQuotesNewRequestWrite as SopQuotesNewRequestWrite
    from sagewire.sage200.params.stock_transfer import StockTransferWrite as StockTransferWrite
    from sagewire.sage200.params.stock_transfer_traceable_adjustment_item import (
        StockTransferTraceableAdjustmentItemWrite as StockTransferTraceableAdjustmentItemWrite,
    )
    from sagewire.sage200.params.stock_transfer_traceable_items_request import (
        StockTransferTraceableItemsRequestWrite as StockTransferTraceableItemsRequestWrite,
    )
    from sagewire.sage200.params.stocktake import StocktakeWrite as StocktakeWrite
    from sagewire.sage200.params.stocktake_count_sheet_item import (
        StocktakeCountSheetItemWrite as StocktakeCountSheetItemWrite,
    )
    from sagewire.sage200.params.stocktake_criteria_template import (
        StocktakeCriteriaTemplateWrite as StocktakeCriteriaTemplateWrite,
    )
    from sagewire.sage200.params.stocktake_item import StocktakeItemWrite as StocktakeItemWrite
    from sagewire.sage200.params.suggested_product_options import (
        SuggestedProductOptionsWrite as SuggestedProductOptionsWrite,
    )
    from sagewire.sage200.params.supplier import SupplierWrite as SupplierWrite
    from sagewire.sage200.params.supplier_alert import SupplierAlertWrite as SupplierAlertWrite
    from sagewire.sage200.params.supplier_bank import SupplierBankWrite as SupplierBankWrite
    from sagewire.sage200.params.supplier_contact import SupplierContactWrite as SupplierContactWrite
    from sagewire.sage200.params.supplier_contact_role import SupplierContactRoleWrite as SupplierContactRoleWrite
    from sagewire.sage200.params.supplier_credit_memo_note import (
        SupplierCreditMemoNoteWrite as SupplierCreditMemoNoteWrite,
    )
    from sagewire.sage200.params.supplier_email import SupplierEmailWrite as SupplierEmailWrite
    from sagewire.sage200.params.supplier_fax import SupplierFaxWrite as SupplierFaxWrite
    from sagewire.sage200.params.supplier_main_address import SupplierMainAddressWrite as SupplierMainAddressWrite
    from sagewire.sage200.params.supplier_memo import SupplierMemoWrite as SupplierMemoWrite
    from sagewire.sage200.params.supplier_mobile import SupplierMobileWrite as SupplierMobileWrite
    from sagewire.sage200.params.supplier_telephone import SupplierTelephoneWrite as SupplierTelephoneWrite
    from sagewire.sage200.params.supplier_website import SupplierWebsiteWrite as SupplierWebsiteWrite
    from sagewire.sage200.params.system_settings import SystemSettingsWrite as SystemSettingsWrite
    from sagewire.sage200.params.system_settings_transaction_date_validation import (
        SystemSettingsTransactionDateValidationWrite as SystemSettingsTransactionDateValidationWrite,
    )
    from sagewire.sage200.params.traceable_adjustment import TraceableAdjustmentWrite as TraceableAdjustmentWrite
    from sagewire.sage200.params.traceable_adjustment_item import (
        TraceableAdjustmentItemWrite as TraceableAdjustmentItemWrite,
    )
    from sagewire.sage200.params.traceable_adjustment_item_split_batch_item import (
        TraceableAdjustmentItemSplitBatchItemWrite as TraceableAdjustmentItemSplitBatchItemWrite,
    )
    from sagewire.sage200.params.traceable_items_amend_traceable_items_request import (
        TraceableItemsAmendTraceableItemsRequestWrite as TraceableItemsAmendTraceableItemsRequestWrite,
    )
    from sagewire.sage200.params.traceable_items_assign_traceable_items_request import (
        TraceableItemsAssignTraceableItemsRequestWrite as TraceableItemsAssignTraceableItemsRequestWrite,
    )
    from sagewire.sage200.params.transaction_date_validation_request import (
        TransactionDateValidationRequestWrite as TransactionDateValidationRequestWrite,
    )
    from sagewire.sage200.params.warehouse import WarehouseWrite as WarehouseWrite
    from sagewire.sage200.params.warehouse_bom_settings import WarehouseBomSettingsWrite as WarehouseBomSettingsWrite
    from sagewire.sage200.params.warehouse_holding import WarehouseHoldingWrite as WarehouseHoldingWrite
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "ageing_period": "AgeingPeriodWrite",
        "alternative_product": "AlternativeProductWrite",
        "bank": "BankWrite",
        "bank_address": "BankAddressWrite",
        "bank_contact": "BankContactWrite",
        "bank_email": "BankEmailWrite",
        "bank_memo": "BankMemoWrite",
        "bank_payment": "BankPaymentWrite",
        "bank_payment_bank_charge": "BankPaymentBankChargeWrite",
        "bank_payment_nominal_analysis_item": "BankPaymentNominalAnalysisItemWrite",
        "bank_payment_nominal_journal_item": "BankPaymentNominalJournalItemWrite",
        "bank_receipt": "BankReceiptWrite",
        "bank_receipt_bank_charge": "BankReceiptBankChargeWrite",
        "bank_receipt_nominal_analysis_item": "BankReceiptNominalAnalysisItemWrite",
        "bank_receipt_nominal_journal_item": "BankReceiptNominalJournalItemWrite",
        "bank_transfer": "BankTransferWrite",
        "bank_website": "BankWebsiteWrite",
        "bin_holding": "BinHoldingWrite",
        "bom_settings": "BomSettingsWrite",
        "company_details": "CompanyDetailsWrite",
        "company_details_address": "CompanyDetailsAddressWrite",
        "cost_centre": "CostCentreWrite",
        "courier": "CourierWrite",
        "cross_sell_product": "CrossSellProductWrite",
        "currency_exchange_rate": "CurrencyExchangeRateWrite",
        "customer": "CustomerWrite",
        "customer_alert": "CustomerAlertWrite",
        "customer_card": "CustomerCardWrite",
        "customer_contact": "CustomerContactWrite",
        "customer_contact_role": "CustomerContactRoleWrite",
        "customer_credit_memo_note": "CustomerCreditMemoNoteWrite",
        "customer_delivery_address": "CustomerDeliveryAddressWrite",
        "customer_email": "CustomerEmailWrite",
        "customer_fax": "CustomerFaxWrite",
        "customer_main_address": "CustomerMainAddressWrite",
        "customer_memo": "CustomerMemoWrite",
        "customer_mobile": "CustomerMobileWrite",
        "customer_price_enquiry_request": "CustomerPriceEnquiryRequestWrite",
        "customer_telephone": "CustomerTelephoneWrite",
        "customer_website": "CustomerWebsiteWrite",
        "department": "DepartmentWrite",
        "finance_charge": "FinanceChargeWrite",
        "flow_state": "FlowStateWrite",
        "lookup_product_group": "LookupProductGroupWrite",
        "nominal_code": "NominalCodeWrite",
        "nominal_code_financial_year": "NominalCodeFinancialYearWrite",
        "nominal_code_memo": "NominalCodeMemoWrite",
        "nominal_code_period_balance": "NominalCodePeriodBalanceWrite",
        "nominal_report_category": "NominalReportCategoryWrite",
        "overdue_period": "OverduePeriodWrite",
        "payment_group": "PaymentGroupWrite",
        "pending_email": "PendingEmailWrite",
        "pending_sop_despatch_receipt": "PendingSopDespatchReceiptWrite",
        "pop_order": "PopOrderWrite",
        "pop_order_delivery_address": "PopOrderDeliveryAddressWrite",
        "pop_order_duplicate_flags": "PopOrderDuplicateFlagsWrite",
        "pop_order_line": "PopOrderLineWrite",
        "pop_order_line_direct_delivery_address": "PopOrderLineDirectDeliveryAddressWrite",
        "pop_order_line_requested_delivery_date": "PopOrderLineRequestedDeliveryDateWrite",
        "pop_order_memo": "PopOrderMemoWrite",
        "pop_orders_new_request": "PopOrdersNewRequestWrite",
        "product": "ProductWrite",
        "product_duplicate_flags": "ProductDuplicateFlagsWrite",
        "product_memo": "ProductMemoWrite",
        "product_search": "ProductSearchWrite",
        "product_search_category_value": "ProductSearchCategoryValueWrite",
        "product_search_search_category_value": "ProductSearchSearchCategoryValueWrite",
        "product_supplier": "ProductSupplierWrite",
        "product_unit": "ProductUnitWrite",
        "purchase_authorisation": "PurchaseAuthorisationWrite",
        "purchase_authorisation_nominal_analysis_item": "PurchaseAuthorisationNominalAnalysisItemWrite",
        "purchase_credit_note": "PurchaseCreditNoteWrite",
        "purchase_credit_note_new_request": "PurchaseCreditNoteNewRequestWrite",
        "purchase_credit_note_nominal_analysis_item": "PurchaseCreditNoteNominalAnalysisItemWrite",
        "purchase_credit_note_tax_analysis_item": "PurchaseCreditNoteTaxAnalysisItemWrite",
        "purchase_invoice": "PurchaseInvoiceWrite",
        "purchase_invoice_new_request": "PurchaseInvoiceNewRequestWrite",
        "purchase_invoice_nominal_analysis_item": "PurchaseInvoiceNominalAnalysisItemWrite",
        "purchase_invoice_tax_analysis_item": "PurchaseInvoiceTaxAnalysisItemWrite",
        "purchase_ledger_settings": "PurchaseLedgerSettingsWrite",
        "purchase_payment": "PurchasePaymentWrite",
        "purchase_payment_nominal_analysis_item": "PurchasePaymentNominalAnalysisItemWrite",
        "purchase_posted_transaction": "PurchasePostedTransactionWrite",
        "purchase_posted_transaction_memo": "PurchasePostedTransactionMemoWrite",
        "purchase_receipt": "PurchaseReceiptWrite",
        "purchase_receipt_nominal_analysis_item": "PurchaseReceiptNominalAnalysisItemWrite",
        "sales_allocation": "SalesAllocationWrite",
        "sales_allocation_allocation_line": "SalesAllocationAllocationLineWrite",
        "sales_credit_note": "SalesCreditNoteWrite",
        "sales_credit_note_new_request": "SalesCreditNoteNewRequestWrite",
        "sales_credit_note_nominal_analysis_item": "SalesCreditNoteNominalAnalysisItemWrite",
        "sales_credit_note_tax_analysis_item": "SalesCreditNoteTaxAnalysisItemWrite",
        "sales_invoice": "SalesInvoiceWrite",
        "sales_invoice_new_request": "SalesInvoiceNewRequestWrite",
        "sales_invoice_nominal_analysis_item": "SalesInvoiceNominalAnalysisItemWrite",
        "sales_invoice_tax_analysis_item": "SalesInvoiceTaxAnalysisItemWrite",
        "sales_ledger_settings": "SalesLedgerSettingsWrite",
        "sales_payment": "SalesPaymentWrite",
        "sales_payment_nominal_analysis_item": "SalesPaymentNominalAnalysisItemWrite",
        "sales_posted_transaction": "SalesPostedTransactionWrite",
        "sales_posted_transaction_memo": "SalesPostedTransactionMemoWrite",
        "sales_receipt": "SalesReceiptWrite",
        "sales_receipt_nominal_analysis_item": "SalesReceiptNominalAnalysisItemWrite",
        "sop_confirm_despatch_adjustment": "SopConfirmDespatchAdjustmentWrite",
        "sop_confirm_despatch_bin_items_request": "SopConfirmDespatchBinItemsRequestWrite",
        "sop_confirm_despatch_traceable_items_request": "SopConfirmDespatchTraceableItemsRequestWrite",
        "sop_despatch_bin_item": "SopDespatchBinItemWrite",
        "sop_despatch_receipt": "SopDespatchReceiptWrite",
        "sop_despatch_receipt_item": "SopDespatchReceiptItemWrite",
        "sop_export_reason": "SopExportReasonWrite",
        "sop_incoterm": "SopIncotermWrite",
        "sop_item_traceable_adjustment_item": "SopItemTraceableAdjustmentItemWrite",
        "sop_order": "SopOrderWrite",
        "sop_order_cash_account_invoice_address": "SopOrderCashAccountInvoiceAddressWrite",
        "sop_order_delivery_address": "SopOrderDeliveryAddressWrite",
        "sop_order_duplicate_flags": "SopOrderDuplicateFlagsWrite",
        "sop_order_line": "SopOrderLineWrite",
        "sop_order_line_traceable_items_request": "SopOrderLineTraceableItemsRequestWrite",
        "sop_order_memo": "SopOrderMemoWrite",
        "sop_orders_new_request": "SopOrdersNewRequestWrite",
        "sop_quote": "SopQuoteWrite",
        "sop_quote_cash_account_invoice_address": "SopQuoteCashAccountInvoiceAddressWrite",
        "sop_quote_delivery_address": "SopQuoteDeliveryAddressWrite",
        "sop_quote_document_link": "SopQuoteDocumentLinkWrite",
        "sop_quote_duplicate_flags": "SopQuoteDuplicateFlagsWrite",
        "sop_quote_line": "SopQuoteLineWrite",
        "sop_quote_memo": "SopQuoteMemoWrite",
        "sop_quotes_new_request": "SopQuotesNewRequestWrite",
        "stock_transfer": "StockTransferWrite",
        "stock_transfer_traceable_adjustment_item": "StockTransferTraceableAdjustmentItemWrite",
        "stock_transfer_traceable_items_request": "StockTransferTraceableItemsRequestWrite",
        "stocktake": "StocktakeWrite",
        "stocktake_count_sheet_item": "StocktakeCountSheetItemWrite",
        "stocktake_criteria_template": "StocktakeCriteriaTemplateWrite",
        "stocktake_item": "StocktakeItemWrite",
        "suggested_product_options": "SuggestedProductOptionsWrite",
        "supplier": "SupplierWrite",
        "supplier_alert": "SupplierAlertWrite",
        "supplier_bank": "SupplierBankWrite",
        "supplier_contact": "SupplierContactWrite",
        "supplier_contact_role": "SupplierContactRoleWrite",
        "supplier_credit_memo_note": "SupplierCreditMemoNoteWrite",
        "supplier_email": "SupplierEmailWrite",
        "supplier_fax": "SupplierFaxWrite",
        "supplier_main_address": "SupplierMainAddressWrite",
        "supplier_memo": "SupplierMemoWrite",
        "supplier_mobile": "SupplierMobileWrite",
        "supplier_telephone": "SupplierTelephoneWrite",
        "supplier_website": "SupplierWebsiteWrite",
        "system_settings": "SystemSettingsWrite",
        "system_settings_transaction_date_validation": "SystemSettingsTransactionDateValidationWrite",
        "traceable_adjustment": "TraceableAdjustmentWrite",
        "traceable_adjustment_item": "TraceableAdjustmentItemWrite",
        "traceable_adjustment_item_split_batch_item": "TraceableAdjustmentItemSplitBatchItemWrite",
        "traceable_items_amend_traceable_items_request": "TraceableItemsAmendTraceableItemsRequestWrite",
        "traceable_items_assign_traceable_items_request": "TraceableItemsAssignTraceableItemsRequestWrite",
        "transaction_date_validation_request": "TransactionDateValidationRequestWrite",
        "warehouse": "WarehouseWrite",
        "warehouse_bom_settings": "WarehouseBomSettingsWrite",
        "warehouse_holding": "WarehouseHoldingWrite",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
