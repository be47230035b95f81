"""Company-wide settings and defaults of the sales ledger."""

from decimal import Decimal

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class SalesLedgerSettings(Row, frozen=True, kw_only=True):
    """Company-wide settings and defaults of the sales ledger."""

    id: int = sent()
    """Read-only."""
    copy_statements_for_head_offices: bool | None = None
    """Whether statements of branches are copied to their head offices."""
    allow_batch_processing: bool | None = None
    """Whether transactions may be entered in batches."""
    auto_generate_account_numbers: bool | None = None
    """Whether Sage numbers new accounts, so that `reference` of a customer may be omitted."""
    next_account_number: int | None = None
    """Next number for automatic account references."""
    allow_additional_trans_analysis: bool | None = None
    """Whether transactions may be analysed further with transaction analysis codes."""
    use_card_processing: bool | None = None
    """Whether card payments are processed."""
    use_transaction_date_for_allocation: bool | None = None
    """Whether allocations take the transaction date rather than the current date."""
    early_settlement_discount_days: int | None = None
    """Default days of early settlement discount for new customers."""
    early_settlement_discount_percent: Decimal | None = None
    """Default early settlement discount for new customers, percent. 2 decimal places."""
    keep_transactions_for: int | None = None
    """Default time to keep completed transactions, in months."""
    archive_transaction_after_keeping: bool | None = None
    """Whether transactions are archived (`sales_historical_transactions`) once that time is over."""
    maximum_enquiry_transactions_to_display: int | None = None
    """Limit on the rows shown in enquiries of the desktop application."""
    show_outstanding_transactions: bool | None = None
    """Whether enquiries show outstanding transactions by default."""
    tax_recovery_period: int | None = None
    """Time after which tax on unpaid debts may be reclaimed."""
    default_tax_code_id: int | None = None
    """Tax code offered to new customers (id of a row of `tax_codes`)."""
    default_terms_agreed: bool | None = None
    """Default of `terms_agreed` for new customers."""
    no_of_reporting_periods: int | None = None
    """Number of trading periods used for reporting."""
    default_payment_terms_basis: str | None = None
    """Default basis of payment terms; one of the values of `trader_payment_terms`. Default:
    `PaymentDueFromCalendarMonth`.
    """
    default_payment_terms_days: int | None = None
    """Default days to pay for new customers."""
    use_account_periods_as_trading_periods: bool | None = None
    """Whether trading periods follow the accounting periods. Default: `True`."""
    ageing_periods: "list[m.AgeingPeriod] | None" = None
    """`$expand` child: limits, in days, of the ageing periods of debts. Only there when named in `expand`."""
    overdue_periods: "list[m.OverduePeriod] | None" = None
    """`$expand` child: limits, in days, of the overdue periods. Only there when named in `expand`."""
    revalue_foreign_entries: bool | None = None
    """Whether foreign currency balances are revalued."""
    statement_terms: str | None = None
    """One of the values of `statement_terms`. Default: `StatementTermsAllTransactions`."""
    statement_ageing_terms: str | None = None
    """One of the values of `statement_ageing_terms`. Default: `StatementAgeingTermsTypeEnumInstrumentDate`."""
    charge_interest_on_finance_charges: bool | None = None
    """Whether earlier finance charges themselves bear finance charges."""
    default_tax_code: "m.TaxCode | None" = None
    """`$expand` child: the row behind `default_tax_code_id`. Read-only. Only there when named in `expand`."""
    finance_charges: "list[m.FinanceCharge] | None" = None
    """`$expand` child: the rates, as in `finance_charges`. Only there when named in `expand`. Sage 200 Professional
    only.
    """
    date_time_created: Instant | None = None
    """UTC time of creation; absent from POST responses. Read-only."""
    date_time_updated: Instant | None = None
    """UTC time of the last change; filter on it (`gt`) to poll for changes. Read-only."""
