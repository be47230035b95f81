"""What may be written of a `PurchaseLedgerSettings`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Scale
from sagewire.sage200 import params as p


class PurchaseLedgerSettingsWrite(TypedDict, total=False):
    """What may be written of a `PurchaseLedgerSettings`; a key that is left out is not sent."""

    electronic_bank_payments: bool
    allow_batch_processing: bool
    auto_generate_account_numbers: bool
    next_account_number: int
    allow_additional_trans_analysis: bool
    use_transaction_date_for_allocation: bool
    early_settlement_discount_days: int
    early_settlement_discount_percent: Annotated[Decimal | int, Scale(2)]
    keep_transactions_for: int
    archive_transaction_after_keeping: bool
    maximum_enquiry_transactions_to_display: int
    show_outstanding_transactions: bool
    max_cheque_value: Annotated[Decimal | int, Scale(2)]
    default_tax_code_id: int
    default_terms_agreed: bool
    no_of_reporting_periods: int
    default_payment_terms_basis: str
    default_payment_terms_days: int
    use_account_periods_as_trading_periods: bool
    ageing_periods: Sequence[p.AgeingPeriodWrite]
    overdue_periods: Sequence[p.OverduePeriodWrite]
    revalue_foreign_entries: bool
    use_invoice_authorisation: bool
    authorisation_threshold_value: Annotated[Decimal | int, Scale(2)]
    all_accounts_use_same_payment_method: bool
    payment_groups: Sequence[p.PaymentGroupWrite]
