"""Company-wide accounting settings: numbering, periods, VAT, Intrastat and date checks."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class SystemSettings(Row, frozen=True, kw_only=True):
    """Company-wide accounting settings: numbering, periods, VAT, Intrastat and date checks."""

    id: int = sent()
    """Read-only."""
    next_urn: str | None = None
    """Unique reference number the next posting will get. At most 30 characters. Read-only."""
    next_invoice_number: int | None = None
    """Number the next invoice will get."""
    next_credit_note_number: int | None = None
    """Number the next credit note will get."""
    next_journal_entry_number: int | None = None
    """Number the next nominal journal will get. Read-only."""
    first_vat_return_date_defined: bool | None = None
    """True once `first_vat_return_date` has been set. Read-only."""
    first_vat_return_date: Day | None = None
    """Date of the company's first VAT return in Sage."""
    intrastat_value_for_consolidation: Decimal | None = None
    """Value up to which small Intrastat items may be declared together, in the base currency. 2 decimal places."""
    number_open_periods: int | None = None
    """How many accounting periods may be open at a time."""
    update_nominal_online: bool | None = None
    """True if other ledgers post to the nominal ledger at once; false if entries wait for an update."""
    use_cost_centre_breakdown: bool | None = None
    """True if nominal codes are split by cost centre and department."""
    use_intrastat_reporting: bool | None = None
    """True if the company reports Intrastat."""
    use_period_exchange_rates: bool | None = None
    """True if exchange rates are kept for periods instead of one rate for each currency."""
    use_segmented_address: bool | None = None
    """True if addresses keep city and county in fields of their own. Default: `True`."""
    use_additional_trans_analysis: bool | None = None
    """True if postings may carry a code of `nominal_transaction_analysis_codes`."""
    transaction_analysis_heading: str | None = None
    """Caption of the additional transaction analysis field. At most 30 characters."""
    accounting_period_validation_type: str | None = None
    """One of the values of `accounting_period_validation_types`."""
    financial_year_end_date: Day | None = None
    """Last day of the current financial year. Read-only."""
    invoice_credit_note_same_numbers: bool | None = None
    """True if invoices and credit notes share one number range. Default: `True`. Read-only."""
    reverse_charge_minimum_value: Decimal | None = None
    """Value from which VAT reverse charge rules apply. 2 decimal places. Read-only."""
    transaction_date_validation: "m.SystemSettingsTransactionDateValidation | None" = None
    """Rules by which transaction dates are checked; needs `$expand` on reads. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
