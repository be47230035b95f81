"""What may be written of a `PutBusinessSettingsBusinessSettingsDefaultLedgerAccounts`; a key that is left out is not
sent.
"""

from __future__ import annotations

from typing import TypedDict


class PutBusinessSettingsBusinessSettingsDefaultLedgerAccountsWrite(TypedDict, total=False):
    """What may be written of a `PutBusinessSettingsBusinessSettingsDefaultLedgerAccounts`; a key that is left out is
    not sent.
    """

    bank_charges_ledger_account_id: str | None
    bank_interest_received_ledger_account_id: str | None
    bank_interest_charges_paid_ledger_account_id: str | None
    exchange_rate_gains_ledger_account_id: str | None
    exchange_rate_losses_ledger_account_id: str | None
    sales_ledger_account_id: str | None
    sales_discount_ledger_account_id: str | None
    purchase_ledger_account_id: str | None
    purchase_discount_ledger_account_id: str | None
    product_sales_ledger_account_id: str | None
    product_purchase_ledger_account_id: str | None
    service_sales_ledger_account_id: str | None
    service_purchase_ledger_account_id: str | None
    stock_purchase_ledger_account_id: str | None
    other_receipt_ledger_account_id: str | None
    other_payment_ledger_account_id: str | None
    customer_receipt_discount_ledger_account_id: str | None
    vendor_payment_discount_ledger_account_id: str | None
    carriage_ledger_account_id: str | None
