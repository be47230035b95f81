"""What may be written of a `NominalCode`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Edition, Text
from sagewire.sage200 import params as p


class NominalCodeWrite(TypedDict, total=False):
    """What may be written of a `NominalCode`; a key that is left out is not sent."""

    name: Annotated[str, Text(60)]
    reference: Annotated[str, Text(8)]
    cost_centre_id: int
    department_id: int
    nominal_account_type: Annotated[str, Edition("professional")]
    account_status_type: str
    report_category_id: Annotated[int, Edition("professional")]
    sofa_category_id: int
    display_balances_in_selection_list: bool
    allow_manual_journal_entries: bool
    use_batch_postings: bool
    periods_to_keep_transactions: int
    consolidated_nominal_account_number: Annotated[str, Text(8)]
    consolidated_nominal_cost_centre: Annotated[str, Text(3)]
    consolidated_nominal_department: Annotated[str, Text(3)]
    analysis_code_1: Annotated[str, Text(60)]
    analysis_code_2: Annotated[str, Text(60)]
    analysis_code_3: Annotated[str, Text(60)]
    analysis_code_4: Annotated[str, Text(60)]
    analysis_code_5: Annotated[str, Text(60)]
    analysis_code_6: Annotated[str, Text(60), Edition("professional")]
    analysis_code_7: Annotated[str, Text(60), Edition("professional")]
    analysis_code_8: Annotated[str, Text(60), Edition("professional")]
    analysis_code_9: Annotated[str, Text(60), Edition("professional")]
    analysis_code_10: Annotated[str, Text(60), Edition("professional")]
    analysis_code_11: Annotated[str, Text(60), Edition("professional")]
    analysis_code_12: Annotated[str, Text(60), Edition("professional")]
    analysis_code_13: Annotated[str, Text(60), Edition("professional")]
    analysis_code_14: Annotated[str, Text(60), Edition("professional")]
    analysis_code_15: Annotated[str, Text(60), Edition("professional")]
    analysis_code_16: Annotated[str, Text(60), Edition("professional")]
    analysis_code_17: Annotated[str, Text(60), Edition("professional")]
    analysis_code_18: Annotated[str, Text(60), Edition("professional")]
    analysis_code_19: Annotated[str, Text(60), Edition("professional")]
    analysis_code_20: Annotated[str, Text(60), Edition("professional")]
    financial_years: Sequence[p.NominalCodeFinancialYearWrite]
    memos: Sequence[p.NominalCodeMemoWrite]
