"""What may be written of a `SystemSettings`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, Scale, Text
from sagewire.sage200 import params as p


class SystemSettingsWrite(TypedDict, total=False):
    """What may be written of a `SystemSettings`; a key that is left out is not sent."""

    next_invoice_number: int
    next_credit_note_number: int
    first_vat_return_date: Annotated[dt.date, DayForm()]
    intrastat_value_for_consolidation: Annotated[Decimal | int, Scale(2)]
    number_open_periods: int
    update_nominal_online: bool
    use_cost_centre_breakdown: bool
    use_intrastat_reporting: bool
    use_period_exchange_rates: bool
    use_segmented_address: bool
    use_additional_trans_analysis: bool
    transaction_analysis_heading: Annotated[str, Text(30)]
    accounting_period_validation_type: str
    transaction_date_validation: p.SystemSettingsTransactionDateValidationWrite
