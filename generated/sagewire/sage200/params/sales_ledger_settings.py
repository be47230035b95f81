"""What may be written of a `SalesLedgerSettings`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Edition, Scale
from sagewire.sage200 import params as p


class SalesLedgerSettingsWrite(TypedDict, total=False):
    """What may be written of a `SalesLedgerSettings`; a key that is left out is not sent."""

    copy_statements_for_head_offices: bool
    allow_batch_processing: bool
    auto_generate_account_numbers: bool
    next_account_number: int
    allow_additional_trans_analysis: bool
    use_card_processing: bool
    use_transaction_date_for_allocation: bool
    early_settlement_discount_days: int
    early_settlement_discount_percent: Annotated[Decimal | int, Scale(2)]
    keep_transactions_for: int
    archive_transaction_after_keeping: bool
    maximum_enquiry_transactions_to_display: int
    show_outstanding_transactions: bool
    tax_recovery_period: int
    default_tax_code_id: int
    default_terms_agreed: bool
    no_of_reporting_periods: int
    default_payment_terms_basis: str
    default_payment_terms_days: int
    use_account_periods_as_trading_periods: bool
    ageing_periods: Sequence[p.AgeingPeriodWrite]
    overdue_periods: Sequence[p.OverduePeriodWrite]
    revalue_foreign_entries: bool
    statement_terms: str
    statement_ageing_terms: str
    charge_interest_on_finance_charges: bool
    finance_charges: Annotated[Sequence[p.FinanceChargeWrite], Edition("professional")]
