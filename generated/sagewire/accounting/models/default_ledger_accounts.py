"""The ledger accounts that Sage proposes for each purpose."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row


class DefaultLedgerAccounts(Row, frozen=True, kw_only=True):
    """The ledger accounts that Sage proposes for each purpose."""

    bank_charges_ledger_account: "m.Base | None" = None
    """Account for bank charges."""
    bank_interest_received_ledger_account: "m.Base | None" = None
    """Account for interest received from the bank."""
    bank_interest_charges_paid_ledger_account: "m.Base | None" = None
    """Account for interest paid to the bank."""
    exchange_rate_gains_ledger_account: "m.Base | None" = None
    """Account for exchange gains."""
    exchange_rate_losses_ledger_account: "m.Base | None" = None
    """Account for exchange losses."""
    sales_ledger_account: "m.Base | None" = None
    """The ledger account to which sales are posted."""
    sales_discount_ledger_account: "m.Base | None" = None
    """Account for discounts given on sales."""
    purchase_ledger_account: "m.Base | None" = None
    """The ledger account to which purchases are posted."""
    purchase_discount_ledger_account: "m.Base | None" = None
    """Account for discounts received on purchases."""
    product_sales_ledger_account: "m.Base | None" = None
    """Account for sales of products."""
    product_purchase_ledger_account: "m.Base | None" = None
    """Account for purchases of products."""
    service_sales_ledger_account: "m.Base | None" = None
    """Account for sales of services."""
    service_purchase_ledger_account: "m.Base | None" = None
    """Account for purchases of services."""
    stock_purchase_ledger_account: "m.Base | None" = None
    """Account for purchases of stock items."""
    other_receipt_ledger_account: "m.Base | None" = None
    """Account for other receipts."""
    other_payment_ledger_account: "m.Base | None" = None
    """Account for other payments."""
    customer_receipt_discount_ledger_account: "m.Base | None" = None
    """Account for discounts given on customer receipts."""
    vendor_payment_discount_ledger_account: "m.Base | None" = None
    """Account for discounts taken on supplier payments."""
    carriage_ledger_account: "m.Base | None" = None
    """Account for carriage charged to customers."""
