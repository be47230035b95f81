"""Company-wide settings of the purchase ledger."""

from decimal import Decimal

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class PurchaseLedgerSettings(Row, frozen=True, kw_only=True):
    """Company-wide settings of the purchase ledger."""

    id: int = sent()
    """Read-only."""
    electronic_bank_payments: bool | None = None
    """Whether suppliers can be paid by electronic bank payments."""
    allow_batch_processing: bool | None = None
    """Whether transactions can be entered as batches and posted later."""
    auto_generate_account_numbers: bool | None = None
    """Whether Sage gives new suppliers their reference."""
    next_account_number: int | None = None
    """Next number for a generated supplier reference."""
    allow_additional_trans_analysis: bool | None = None
    """Whether nominal analysis beyond the default may be entered with transactions."""
    use_transaction_date_for_allocation: bool | None = None
    """Whether allocations take the date of the transaction instead of the day they are made."""
    capture_additional_transaction_details: bool | None = None
    """Whether further transaction details are recorded; read-only. Read-only."""
    early_settlement_discount_days: int | None = None
    """Days for prompt payment discount on new suppliers."""
    early_settlement_discount_percent: Decimal | None = None
    """Prompt payment discount on new suppliers, percent. 2 decimal places."""
    keep_transactions_for: int | None = None
    """Months for which settled transactions of new suppliers are kept."""
    archive_transaction_after_keeping: bool | None = None
    """Whether transactions go to the archive once that time is over."""
    maximum_enquiry_transactions_to_display: int | None = None
    """Largest number of transactions the enquiry shows."""
    show_outstanding_transactions: bool | None = None
    """Whether the enquiry starts with outstanding transactions only."""
    max_cheque_value: Decimal | None = None
    """Largest value of one cheque. 2 decimal places."""
    default_tax_code_id: int | None = None
    """Id of a row of `tax_codes` for new suppliers."""
    default_terms_agreed: bool | None = None
    """Whether new suppliers start with terms agreed."""
    no_of_reporting_periods: int | None = None
    """Number of periods for which totals are kept."""
    default_payment_terms_basis: str | None = None
    """Terms for new suppliers; one of the values of `trader_payment_terms`. Default: `PaymentDueFromCalendarMonth`."""
    default_payment_terms_days: int | None = None
    """Days allowed for payment on new suppliers."""
    use_account_periods_as_trading_periods: bool | None = None
    """Whether trading periods are the accounting periods of the nominal ledger. Default: `True`."""
    ageing_periods: "list[m.AgeingPeriod] | None" = None
    """Bands for the ageing of balances. Only there when named in `expand`."""
    overdue_periods: "list[m.OverduePeriod] | None" = None
    """Bands for overdue balances. Only there when named in `expand`."""
    revalue_foreign_entries: bool | None = None
    """Whether entries in foreign currencies are revalued."""
    use_invoice_authorisation: bool | None = None
    """Whether purchase invoices must be authorised."""
    authorisation_threshold_value: Decimal | None = None
    """Value above which an invoice must be authorised, in base currency. 2 decimal places."""
    all_accounts_use_same_payment_method: bool | None = None
    """Whether one payment method holds for all suppliers."""
    default_tax_code: "m.TaxCode | None" = None
    """The default tax code (row of `tax_codes`); comes with `$expand`. Read-only. Only there when named in `expand`."""
    payment_groups: "list[m.PaymentGroup] | None" = None
    """Payment groups of the ledger; comes with `$expand`. Only there when named in `expand`."""
    organisation_supplier_payment_group: "m.PaymentGroup | None" = None
    """Payment group used when all suppliers are paid in the same way. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
    """Read-only."""
