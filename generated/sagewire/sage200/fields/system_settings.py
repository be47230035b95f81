"""The fields of a `SystemSettings` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import DayField, Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

SystemSettingsExpand: TypeAlias = Literal["transaction_date_validation"]
"""The children that may be named in `expand`."""


class SystemSettingsFields:
    """The fields of a `SystemSettings` that a filter or an order may name."""

    id: Number
    next_urn: Text
    next_invoice_number: Number
    next_credit_note_number: Number
    next_journal_entry_number: Number
    first_vat_return_date_defined: Flag
    first_vat_return_date: DayField
    intrastat_value_for_consolidation: Number
    number_open_periods: Number
    update_nominal_online: Flag
    use_cost_centre_breakdown: Flag
    use_intrastat_reporting: Flag
    use_period_exchange_rates: Flag
    use_segmented_address: Flag
    use_additional_trans_analysis: Flag
    transaction_analysis_heading: Text
    accounting_period_validation_type: Text
    financial_year_end_date: DayField
    invoice_credit_note_same_numbers: Flag
    reverse_charge_minimum_value: Number
    transaction_date_validation: f.SystemSettingsTransactionDateValidationFields
    date_time_created: InstantField
    date_time_updated: InstantField
