"""The ledger accounts that Sage proposes for each purpose."""

from sagewire.accounting.models._base import Row


class PutBusinessSettingsBusinessSettingsDefaultLedgerAccounts(Row, frozen=True, kw_only=True):
    """The ledger accounts that Sage proposes for each purpose."""

    bank_charges_ledger_account_id: str | None = None
    """Account for bank charges (id of a row of `ledger_accounts`)."""
    bank_interest_received_ledger_account_id: str | None = None
    """Account for interest received from the bank (id of a row of `ledger_accounts`)."""
    bank_interest_charges_paid_ledger_account_id: str | None = None
    """Account for interest paid to the bank (id of a row of `ledger_accounts`)."""
    exchange_rate_gains_ledger_account_id: str | None = None
    """Account for exchange gains (id of a row of `ledger_accounts`)."""
    exchange_rate_losses_ledger_account_id: str | None = None
    """Account for exchange losses (id of a row of `ledger_accounts`)."""
    sales_ledger_account_id: str | None = None
    """Account to which sales are posted (id of a row of `ledger_accounts`)."""
    sales_discount_ledger_account_id: str | None = None
    """Account for discounts given on sales (id of a row of `ledger_accounts`)."""
    purchase_ledger_account_id: str | None = None
    """Account to which purchases are posted (id of a row of `ledger_accounts`)."""
    purchase_discount_ledger_account_id: str | None = None
    """Account for discounts received on purchases (id of a row of `ledger_accounts`)."""
    product_sales_ledger_account_id: str | None = None
    """Account for sales of products (id of a row of `ledger_accounts`)."""
    product_purchase_ledger_account_id: str | None = None
    """Account for purchases of products (id of a row of `ledger_accounts`)."""
    service_sales_ledger_account_id: str | None = None
    """Account for sales of services (id of a row of `ledger_accounts`)."""
    service_purchase_ledger_account_id: str | None = None
    """Account for purchases of services (id of a row of `ledger_accounts`)."""
    stock_purchase_ledger_account_id: str | None = None
    """Account for purchases of stock items (id of a row of `ledger_accounts`)."""
    other_receipt_ledger_account_id: str | None = None
    """Account for other receipts (id of a row of `ledger_accounts`)."""
    other_payment_ledger_account_id: str | None = None
    """Account for other payments (id of a row of `ledger_accounts`)."""
    customer_receipt_discount_ledger_account_id: str | None = None
    """Account for discounts given on customer receipts (id of a row of `ledger_accounts`)."""
    vendor_payment_discount_ledger_account_id: str | None = None
    """Account for discounts taken on supplier payments (id of a row of `ledger_accounts`)."""
    carriage_ledger_account_id: str | None = None
    """Account for carriage charged to customers (id of a row of `ledger_accounts`)."""
