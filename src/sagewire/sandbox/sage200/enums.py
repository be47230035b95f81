"""The lists of enumeration values that the `*_types` paths answer with.

Names seen on the wire or in Sage's own documents are used where they are known; the rest are plausible ones of the same
make. Ids count from 0, as they do in Sage 200.
"""

from __future__ import annotations

import re

_PREFIXED = {
    "bank_account_types": ("BankAccountType", "Current Deposit CreditCard Loan PettyCash"),
    "electronic_bank_function_types": ("ElectronicBankFunction", "None Payments Reconciliation Both"),
    "bank_entry_types": ("BankEntry", "Receipt Payment Transfer Charge"),
    "confirmation_intent_types": ("Confirm", "OnDespatch OnInvoice NoConfirmation"),
    "intrastat_date_types": ("EnumIntrastatDate", "Despatch Invoice"),
    "order_return_line_types": ("EnumLineType", "Standard FreeText Charge Comment"),
    "exchange_rate_types": ("ExchangeRate", "Single Period"),
    "exchange_rate_amendability_types": ("ExchangeAmendability", "AllTransactions SettlementsOnly NoTransactions"),
    "currency_transaction_types": ("CurrencyTransaction", "Sales Purchase CashBook Nominal"),
    "account_status_types": ("AccountStatus", "Active Hidden Inactive"),
    "allocation_status_types": ("AllocationStatus", "Unallocated PartAllocated FullyAllocated"),
    "trader_account_types": ("TradingAccountType", "OpenItem BalanceForward"),
    "contact_number_types": ("ContactNumber", "Telephone Fax Mobile"),
    "tax_account_entry_types": ("TaxEntry", "Input Output AcquisitionInput AcquisitionOutput"),
    "trading_revaluation_allocation_entry_types": ("RevaluationEntry", "Revaluation Reversal"),
    "financial_report_row_line_types": ("ReportLine", "Nominal Heading Subtotal Total"),
    "financial_report_row_layout_position_types": ("LayoutPosition", "Left Middle Right"),
    "financial_report_row_layout_debit_or_credit_types": ("Layout", "Debit Credit Both"),
    "financial_report_layout_types": ("Layout", "ProfitAndLoss BalanceSheet"),
    "trader_location_types": ("TraderLocation", "Main Delivery"),
    "trader_transaction_types": (
        "TradingAccountEntryType",
        "Invoice CreditNote Receipt Payment Journal Adjustment",
    ),
    "trader_payment_terms": ("", "PaymentDueFromDocumentDate PaymentDueFromCalendarMonth PaymentDueFromEndOfMonth"),
    "aged_balances_ageing_types": ("AgeBy", "TransactionDate DueDate CalendarMonth"),
    "accounting_period_validation_types": ("PeriodValidation", "OpenPeriods CurrentPeriod NoValidation"),
    "transaction_date_validation_classifications": ("", "Normal Acceptable NotAllowed"),
    "transaction_date_validation_types": ("", "NoValidation ByDays ByPeriod"),
    "ledger_types": ("Ledger", "Sales Purchase Nominal CashBook Stock"),
    "time_unit_types": ("EnumTimeUnit", "Day Week Month Year"),
    "update_modes": ("UpdateMode", "Immediate Deferred"),
    "control_nominal_code_types": ("Control", "Debtors Creditors Tax Bank Suspense Profit"),
    "nominal_account_types": ("NominalType", "Posting Group Memo"),
    "nominal_budget_types": ("EnumNominalBudgetType", "None Annual Monthly Profile"),
    "nominal_account_entry_location_types": ("NominalEntry", "Posted Deferred Archived"),
    "nominal_reporting_types": ("Reporting", "ProfitAndLoss BalanceSheet"),
    "nominal_report_category_types": ("Category", "Sales Cost Overhead Asset Liability Equity"),
    "price_band_types": ("", "Universal CustomerSpecific"),
    "discount_or_surcharge_types": ("Enum", "Discount Surcharge"),
    "flat_rate_or_quantity_break_types": ("Enum", "FlatRate QuantityBreak"),
    "source_of_price_types": ("EnumSourceOfPrice", "PriceBand CustomerDiscount ManuallyEntered"),
    "pricing_types": ("EnumTradePricingType", "UnitPrice Percentage"),
    "sage_payments_supplier_status_types": ("SupplierPayments", "NotEnabled Pending Enabled"),
    "authorisation_types": ("Authorisation", "None Required Done"),
    "payment_types": ("PaymentType", "RemittanceCheque RemittanceBacs Cash"),
    "statement_layout_types": ("StatementLayout", "Standard OpenItem"),
    "document_transmission_method_types": ("Transmission", "Print Email Fax"),
    "statement_terms": ("StatementTerms", "AllTransactions OutstandingOnly"),
    "statement_ageing_terms": ("StatementAgeingTermsTypeEnum", "InstrumentDate DueDate"),
    "head_office_types": ("", "Independent HeadOffice Branch"),
    "sop_confirmation_intent_types": ("EnumConfirmation", "OnDespatch OnInvoice NoConfirmation"),
    "sop_customer_types": ("EnumCustomerType", "Credit Cash Prospect"),
    "sop_trade_line_status_types": ("EnumLineStatus", "None Part Fully"),
    "sop_order_entry_types": ("EnumEntry", "Rapid Trade Full"),
    "sop_document_types": ("EnumDocument", "Order Return Quote ProForma"),
    "order_line_item_types": ("EnumOrderLineItem", "StockItem FreeText"),
    "document_status_types": ("EnumDocumentStatus", "Live OnHold Complete Draft Lost Cancelled Disputed"),
    "sop_invoice_credit_types": ("EnumInvoiceCreditType", "Invoice Credit"),
    "pop_invoice_credit_types": ("EnumInvoiceCreditType", "Invoice Credit"),
    "document_print_status_types": ("EnumDocumentPrintStatus", "NotPrinted Printed"),
    "sop_order_payment_types": ("EnumSOPOrderPaymentType", "Full Part"),
    "intrastat_status_types": ("EnumIntrastatStatus", "NotApplicable Outstanding Done"),
    "document_process_status_types": ("EnumDocumentProcessStatus", "None Part Full"),
    "sop_back_to_back_status_types": ("EnumBackToBack", "None Outstanding Done"),
    "sop_show_on_picking_list_types": ("", "Show DoNotShow"),
    "pop_order_generation_types": ("EnumGeneration", "OnePerSupplier OnePerOrder"),
    "pop_authorisation_status_types": ("EnumAuthorisation", "NotRequired Required Authorised Rejected"),
    "pop_document_types": ("EnumDocument", "Order Return"),
    "pop_trade_line_status_types": ("EnumLineStatus", "None Part Fully"),
    "pop_delivery_address_types": ("EnumAddress", "Customer Supplier Other"),
    "pop_delivery_address_action_types": ("EnumAction", "None Add Change Remove"),
    "bom_cost_heading_types": ("EnumCostHeading", "Material Labour Machine Overhead"),
    "auto_generate_option_types": ("Enum", "DoNotGenerate GenerateSequential GenerateFromDate"),
    "fulfilment_sequence_types": ("Enum", "BinPriority OldestFirst NewestFirst"),
    "fulfilment_method_types": ("EnumFulfilment", "FromStock FromSupplierViaStock FromSupplierDirectToCustomer"),
    "label_printing_option_types": ("Enum", "NotRequired OnePerItem OnePerLine"),
    "unit_types": ("UnitType", "Base Stock Selling Buying"),
    "product_status_types": ("EnumStockItemStatusType", "Active Inactive Obsolete Discontinued"),
    "bom_item_types": ("EnumBOMItemType", "Component BuiltBought Phantom"),
    "traceable_types": ("EnumTraceableType", "None Batch Serial"),
    "product_types": ("EnumStockItemType", "Stock ServiceLabour Miscellaneous"),
    "product_transaction_group_types": ("EnumGroup", "In Out Adjustment"),
    "product_transaction_types": ("", "GoodsIn GoodsOut StockTransfer Adjustment Despatch Receipt"),
    "costing_method_types": ("EnumCostingMethodType", "FIFO Average Standard Actual"),
    "landed_costs_types": ("Enum", "NotApplicable Percentage PerItem"),
    "product_search_types": ("EnumStockItemType", "All Stock ServiceLabour Miscellaneous"),
    "serial_allocated_to_who_types": ("AllocatedTo", "None Sop Stock Bom"),
    "warehouse_types": ("EnumWarehouse", "Standard Scrap Consignment"),
    "source_area_types": ("EnumArea", "Stock Sales Purchase Bom"),
    "entry_source_types": ("EnumSource", "Keyboard Import Api"),
    "traceable_issue_status_types": ("EnumIssueStatus", "Available Issued OnHold"),
    "stocktake_traceable_types": ("EnumStocktake", "All TraceableOnly NonTraceableOnly"),
    "stocktake_selector_value_types": ("EnumSelector", "Highest Lowest"),
    "stocktake_types": ("EnumStocktake", "Full Partial"),
    "stocktake_status_types": ("EnumStocktakeStatus", "Initialised InProgress Complete"),
    "discrepancy_status_types": ("EnumDiscrepancy", "None Found Accepted"),
    "pricing_source_types": ("", "LastBuyingPrice ListPrice StandardCost"),
    "intrastat_terms_of_delivery_types": ("", "EXW FOB DAP DDP"),
    "document_types": ("DocumentType", "Invoice CreditNote Statement Remittance"),
    "applies_to_status_types": ("AppliesTo", "All Customers Suppliers"),
    "communication_contact_types": ("CommunicationContact", "Customer Other"),
    "communication_location_types": ("CommunicationLocation", "Office Site"),
    "communication_outcome_types": ("CommunicationOutcome", "None Promised Disputed"),
    "communication_style_types": ("CommunicationStyle", "Friendly Formal Final"),
    "communication_types": ("Communication", "Telephone Letter Email"),
}
_FIELDS = {
    "lead_time_unit": "time_unit_types",
    "shelf_life_type": "time_unit_types",
    "line_type": "order_return_line_types",
    "status": "allocation_status_types",
    "office_type": "head_office_types",
    "account_type": "trader_account_types",
    "payment_terms_basis": "trader_payment_terms",
    "default_payment_terms_basis": "trader_payment_terms",
    "show_on_picking_list_type": "sop_show_on_picking_list_types",
    "back_to_back_status": "sop_back_to_back_status_types",
    "costing_method": "costing_method_types",
    "customer_type": "sop_customer_types",
    "fulfilment_method": "fulfilment_method_types",
    "authorisation_status": "pop_authorisation_status_types",
    "classification": "transaction_date_validation_classifications",
    "budget_type": "nominal_budget_types",
    "nominal_code_account_type": "nominal_account_types",
    "nominal_code_account_status_type": "account_status_types",
    "account_report_category_type": "nominal_report_category_types",
    "bank_transaction_type": "bank_entry_types",
    "statement_terms": "statement_terms",
    "statement_ageing_terms": "statement_ageing_terms",
    "transaction_type": "trader_transaction_types",
    "allocation_status": "allocation_status_types",
    "disputed_status": "document_process_status_types",
    "cancelled_status": "document_process_status_types",
    "despatch_receipt_status": "document_process_status_types",
    "receipt_return_status": "document_process_status_types",
    "invoice_credit_status": "document_process_status_types",
    "print_status": "document_print_status_types",
    "delivery_address_type": "pop_delivery_address_types",
    "allocated_to_who_type": "serial_allocated_to_who_types",
    "source_document_type": "sop_document_types",
    "document_type": "sop_document_types",
    "default_pricing_source_type": "pricing_source_types",
    "stock_value_type": "stocktake_selector_value_types",
    "stocktake_status": "stocktake_status_types",
    "discrepancy_status": "discrepancy_status_types",
    "issue_status": "traceable_issue_status_types",
    "pop_order_confirmation_intent_type": "confirmation_intent_types",
}
_OF_TABLE = {
    ("bank", "account_type"): "bank_account_types",
    ("sop_order", "payment_type"): "sop_order_payment_types",
    ("product_transaction_view", "transaction_type"): "product_transaction_types",
}
_BY_LEDGER = {
    "confirmation_intent_type": "confirmation_intent_types",
    "default_free_text_confirm_intent_type": "confirmation_intent_types",
    "default_service_labour_confirm_intent_type": "confirmation_intent_types",
}
_LINE_STATUSES = ("allocation_status", "despatch_receipt_status", "invoice_credit_status", "receipt_return_status")

Value = tuple[int, str, str]


def values(collection: str) -> tuple[Value, ...]:
    """Id, name and description of each value of a `*_types` collection; empty for one that is not known."""
    known = _PREFIXED.get(collection) or _PREFIXED.get(collection.removeprefix("sop_").removeprefix("pop_"))
    if known is None:
        return ()
    prefix, names = known
    return tuple((number, prefix + name, _spaced(name)) for number, name in enumerate(names.split()))


def default(collection: str) -> str:
    """The value that a record has unless told otherwise."""
    found = values(collection)
    return found[0][1] if found else ""


def of_field(table: str, field: str) -> str:
    """The collection that holds the values of an enumerated field; empty where the field is no enumeration."""
    if (table, field) in _OF_TABLE:
        return _OF_TABLE[table, field]
    if field in _LINE_STATUSES and "line" in table:
        return "sop_trade_line_status_types"
    if field.endswith(("document_status", "document_status_type")):
        return "document_status_types"
    if field.endswith("_line_type"):
        return "order_return_line_types"
    if field in _BY_LEDGER:
        return f"sop_{_BY_LEDGER[field]}" if table.startswith("sop_") else _BY_LEDGER[field]
    if field in _FIELDS:
        return _FIELDS[field]
    plural = f"{field}s"
    return plural if values(plural) else ""


def name(table: str, field: str, number: str) -> str | None:
    """The name that a number stands for in a field; None where it stands for nothing."""
    for key, text, _ in values(of_field(table, field)):
        if str(key) == number:
            return text
    return None


def number(table: str, field: str, text: str) -> int:
    """The number of a value; 0 where it is not known."""
    return next((key for key, value, _ in values(of_field(table, field)) if value == text), 0)


def _spaced(text: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text)
