"""Lists of fixed values: the same in every business."""

from __future__ import annotations

from collections.abc import Mapping

FIXED: Mapping[str, tuple[tuple[str, str], ...]] = {
    "address_types": (
        ("ACCOUNTS", "Accounts"), ("DELIVERY", "Delivery"), ("REGISTERED", "Registered"), ("SALES", "Sales"),
        ("PURCHASING", "Purchasing"),
    ),
    "artefact_statuses": (
        ("DRAFT", "Draft"), ("UNPAID", "Unpaid"), ("PART_PAID", "Part Paid"), ("PAID", "Paid"), ("VOID", "Void"),
        ("DISPUTED", "Disputed"), ("PRO_FORMA", "Pro-forma"),
    ),
    "attachment_context_types": (
        ("SALES_INVOICE", "Sales Invoice"), ("SALES_CREDIT_NOTE", "Sales Credit Note"),
        ("SALES_QUICK_ENTRY", "Sales Quick Entry"), ("SALES_QUOTE", "Sales Quote"),
        ("SALES_ESTIMATE", "Sales Estimate"), ("PURCHASE_INVOICE", "Purchase Invoice"),
        ("PURCHASE_CREDIT_NOTE", "Purchase Credit Note"), ("PURCHASE_QUICK_ENTRY", "Purchase Quick Entry"),
        ("CONTACT_PAYMENT", "Contact Payment"), ("OTHER_PAYMENT", "Other Payment"), ("JOURNAL", "Journal"),
        ("BANK_TRANSFER", "Bank Transfer"), ("BANK_DEPOSIT", "Bank Deposit"), ("CONTACT", "Contact"),
    ),
    "bank_account_types": (
        ("CURRENT", "Current"), ("SAVINGS", "Savings"), ("CREDIT_CARD", "Credit Card"), ("CASH", "Cash in Hand"),
        ("LOAN", "Loan"), ("OTHER", "Other"),
    ),
    "business_activity_types": (
        ("AGRICULTURE", "Agriculture"), ("CONSTRUCTION", "Construction"), ("RETAIL", "Retail"),
        ("SERVICES", "Services"),
    ),
    "business_types": (
        ("SOLE_TRADER", "Sole Trader"), ("PARTNERSHIP", "Partnership"), ("LIMITED_COMPANY", "Limited Company"),
    ),
    "catalog_item_types": (("NON_STOCK_ITEM", "Non-stock"), ("STOCK_ITEM", "Stock"), ("SERVICE", "Service")),
    "contact_opening_balance_types": (
        ("CUSTOMER_INVOICE", "Customer Invoice"), ("CUSTOMER_CREDIT_NOTE", "Customer Credit Note"),
        ("VENDOR_INVOICE", "Vendor Invoice"), ("VENDOR_CREDIT_NOTE", "Vendor Credit Note"),
    ),
    "contact_person_types": (
        ("ACCOUNTS", "Accounts"), ("DIRECTOR", "Director"), ("SALES", "Sales"), ("PURCHASING", "Purchasing"),
    ),
    "contact_types": (("CUSTOMER", "Customer"), ("VENDOR", "Supplier")),
    "corrective_reason_codes": (("01", "Number of the invoice"), ("04", "Name of the contact")),
    "countries": (
        ("GB", "United Kingdom (GB)"), ("IE", "Ireland (IE)"), ("CA", "Canada (CA)"), ("FR", "France (FR)"),
        ("DE", "Germany (DE)"), ("ES", "Spain (ES)"), ("US", "United States (US)"), ("NL", "Netherlands (NL)"),
        ("IT", "Italy (IT)"), ("NO", "Norway (NO)"), ("SE", "Sweden (SE)"), ("PL", "Poland (PL)"),
        ("PT", "Portugal (PT)"), ("BE", "Belgium (BE)"), ("AT", "Austria (AT)"), ("DK", "Denmark (DK)"),
        ("FI", "Finland (FI)"), ("GR", "Greece (GR)"), ("CZ", "Czechia (CZ)"), ("CH", "Switzerland (CH)"),
        ("AU", "Australia (AU)"), ("NZ", "New Zealand (NZ)"), ("JP", "Japan (JP)"), ("IN", "India (IN)"),
    ),
    "countries_of_registration": (
        ("GB", "United Kingdom (GB)"), ("IE", "Ireland (IE)"), ("CA", "Canada (CA)"),
    ),
    "country_groups": (("GBIE", "Great Britain and Ireland"), ("EU", "European Union"), ("ALL", "Rest of world")),
    "currencies": (
        ("GBP", "Pound Sterling (GBP)"), ("EUR", "Euro (EUR)"), ("USD", "US Dollar (USD)"),
        ("CAD", "Canadian Dollar (CAD)"), ("AUD", "Australian Dollar (AUD)"), ("CHF", "Swiss Franc (CHF)"),
        ("DKK", "Danish Krone (DKK)"), ("NOK", "Norwegian Krone (NOK)"), ("SEK", "Swedish Krona (SEK)"),
        ("PLN", "Polish Zloty (PLN)"), ("JPY", "Japanese Yen (JPY)"), ("NZD", "New Zealand Dollar (NZD)"),
    ),
    "eu_goods_services_types": (("GOODS", "Goods"), ("SERVICES", "Services")),
    "eu_sales_descriptions": (("GOODS", "Goods"), ("SERVICES", "Services"), ("TRIANGULATION", "Triangulation")),
    "journal_code_types": (("BANK", "Bank"), ("SALES", "Sales"), ("PURCHASES", "Purchases"), ("GENERAL", "General")),
    "ledger_account_classifications": (
        ("ASSETS", "Assets"), ("LIABILITIES", "Liabilities"), ("EQUITY", "Equity"), ("INCOME", "Income"),
        ("EXPENSES", "Expenses"),
    ),
    "ledger_account_types": (
        ("SALES", "Sales"), ("OTHER_INCOME", "Other Income"), ("DIRECT_EXPENSES", "Direct Expenses"),
        ("OVERHEADS", "Overheads"), ("FIXED_ASSETS", "Fixed Assets"), ("CURRENT_ASSETS", "Current Assets"),
        ("BANK", "Bank"), ("CURRENT_LIABILITIES", "Current Liabilities"),
        ("FUTURE_LIABILITIES", "Future Liabilities"), ("EQUITY", "Equity"),
    ),
    "legal_form_types": (("LTD", "Private Limited Company"), ("PLC", "Public Limited Company")),
    "payment_methods": (
        ("CASH", "Cash"), ("CHECK", "Cheque"), ("CREDIT_DEBIT", "Card"), ("ELECTRONIC", "Electronic"),
        ("DIRECT_DEBIT", "Direct Debit"),
    ),
    "quick_entry_types": (("INVOICE", "Invoice"), ("CREDIT_NOTE", "Credit Note")),
    "tax_offices": (("CENTRAL", "Central"), ("NORTH", "North")),
    "tax_return_frequencies": (("MONTHLY", "Monthly"), ("QUARTERLY", "Quarterly"), ("ANNUALLY", "Annually")),
    "tax_schemes": (
        ("STANDARD", "Standard"), ("CASH_ACCOUNTING", "Cash Accounting"), ("FLAT_RATE", "Flat Rate"),
        ("NOT_REGISTERED", "Not registered"),
    ),
    "transaction_types": (
        ("SALES_INVOICE", "Sales Invoice"), ("SALES_CREDIT_NOTE", "Sales Credit Note"),
        ("SALES_CORRECTIVE_INVOICE", "Sales Corrective Invoice"),
        ("SALES_QUICK_ENTRY_INVOICE", "Sales Quick Entry"),
        ("SALES_QUICK_ENTRY_CREDIT_NOTE", "Sales Quick Entry Credit Note"),
        ("PURCHASE_INVOICE", "Purchase Invoice"), ("PURCHASE_CREDIT_NOTE", "Purchase Credit Note"),
        ("PURCHASE_CORRECTIVE_INVOICE", "Purchase Corrective Invoice"),
        ("PURCHASE_QUICK_ENTRY_INVOICE", "Purchase Quick Entry"),
        ("PURCHASE_QUICK_ENTRY_CREDIT_NOTE", "Purchase Quick Entry Credit Note"),
        ("CUSTOMER_RECEIPT", "Customer Receipt"), ("CUSTOMER_REFUND", "Customer Refund"),
        ("VENDOR_PAYMENT", "Supplier Payment"), ("VENDOR_REFUND", "Supplier Refund"),
        ("CUSTOMER_ALLOCATION", "Customer Allocation"), ("VENDOR_ALLOCATION", "Supplier Allocation"),
        ("OTHER_PAYMENT", "Other Payment"), ("OTHER_RECEIPT", "Other Receipt"), ("BANK_TRANSFER", "Bank Transfer"),
        ("BANK_DEPOSIT", "Bank Deposit"), ("JOURNAL", "Journal"), ("OPENING_BALANCE", "Opening Balance"),
    ),
    "quote_statuses": (
        ("PENDING", "Pending"), ("ACCEPTED", "Accepted"), ("DECLINED", "Declined"), ("INVOICED", "Invoiced"),
    ),
    "bank_reconciliation_statuses": (("IN_PROGRESS", "In progress"), ("COMPLETED", "Completed")),
    "migration_statuses": (("NONE", "Not started"), ("IN_PROGRESS", "In progress"), ("COMPLETED", "Completed")),
    "analysis_type_levels": (("TRANSACTION", "Transaction"), ("GROUP", "Group")),
}  # fmt: skip
"""Id and text, by collection; the last four are not read on their own, but rows point to them."""

TAX_RATES: Mapping[str, tuple[tuple[str, str, str], ...]] = {
    "GB": (
        ("GB_STANDARD", "Standard", "20.0"), ("GB_LOWER", "Lower Rate", "5.0"), ("GB_ZERO", "Zero Rated", "0.0"),
        ("GB_EXEMPT", "Exempt", "0.0"), ("GB_NO_TAX", "No Tax", "0.0"),
    ),
    "IE": (
        ("IE_STANDARD", "Standard", "23.0"), ("IE_REDUCED", "Reduced", "13.5"),
        ("IE_SECOND_REDUCED", "Second Reduced", "9.0"), ("IE_ZERO", "Zero Rated", "0.0"),
        ("IE_EXEMPT", "Exempt", "0.0"), ("IE_NO_TAX", "No Tax", "0.0"),
    ),
    "CA": (
        ("CA_GST", "GST", "5.0"), ("CA_HST", "HST", "13.0"), ("CA_ZERO", "Zero Rated", "0.0"),
        ("CA_EXEMPT", "Exempt", "0.0"), ("CA_NO_TAX", "No Tax", "0.0"),
    ),
}  # fmt: skip
"""Id, name and percentage, by country."""

RATES = {"GBP": "1.0", "EUR": "1.17", "USD": "1.27", "CAD": "1.72", "AUD": "1.93", "CHF": "1.12", "DKK": "8.73"}
"""Units for one pound."""

REGIONS = {
    "CA": (("CA-AB", "Alberta"), ("CA-BC", "British Columbia"), ("CA-ON", "Ontario"), ("CA-QC", "Quebec")),
    "IE": (("IE-CO", "Cork"), ("IE-D", "Dublin")),
    "GB": (("GB-ENG", "England"), ("GB-NIR", "Northern Ireland"), ("GB-SCT", "Scotland"), ("GB-WLS", "Wales")),
}
"""Regions, by country."""

CHART: tuple[tuple[int, str, str, str], ...] = (
    (30, "Office equipment", "FIXED_ASSETS", ""),
    (1001, "Stock", "CURRENT_ASSETS", ""),
    (1100, "Trade Debtors", "CURRENT_ASSETS", "TRADE_DEBTORS"),
    (2100, "Trade Creditors", "CURRENT_LIABILITIES", "TRADE_CREDITORS"),
    (2200, "VAT on Sales", "CURRENT_LIABILITIES", "TAX_ON_SALES"),
    (2201, "VAT on Purchases", "CURRENT_LIABILITIES", "TAX_ON_PURCHASES"),
    (3000, "Capital introduced", "EQUITY", ""),
    (4000, "Sales - Products", "SALES", ""),
    (4010, "Sales - Services", "SALES", ""),
    (4900, "Other income", "OTHER_INCOME", ""),
    (4910, "Carriage on sales", "SALES", "CARRIAGE"),
    (5000, "Cost of sales - goods", "DIRECT_EXPENSES", ""),
    (5020, "Cost of sales - materials", "DIRECT_EXPENSES", ""),
    (7100, "Rent and rates", "OVERHEADS", ""),
    (7200, "Electricity", "OVERHEADS", ""),
    (7500, "Office costs", "OVERHEADS", ""),
    (7900, "Bank charges", "OVERHEADS", ""),
    (9998, "Suspense account", "EQUITY", "SUSPENSE"),
)
"""Nominal code, name, type, and the part that the account plays by itself."""

CLASSES = {
    "SALES": "INCOME",
    "OTHER_INCOME": "INCOME",
    "DIRECT_EXPENSES": "EXPENSES",
    "OVERHEADS": "EXPENSES",
    "FIXED_ASSETS": "ASSETS",
    "CURRENT_ASSETS": "ASSETS",
    "BANK": "ASSETS",
    "CURRENT_LIABILITIES": "LIABILITIES",
    "FUTURE_LIABILITIES": "LIABILITIES",
    "EQUITY": "EQUITY",
}
"""The class of each type of ledger account."""
