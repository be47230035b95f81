"""What may be written of a `PutLedgerAccountsLedgerAccount`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class PutLedgerAccountsLedgerAccountWrite(TypedDict, total=False):
    """What may be written of a `PutLedgerAccountsLedgerAccount`; a key that is left out is not sent."""

    ledger_account_type_id: str | None
    included_in_chart: bool | None
    name: Annotated[str | None, Text(200)]
    display_name: Annotated[str | None, Text(200)]
    nominal_code: int | None
    ledger_account_classification_id: str | None
    tax_rate_id: str | None
    fixed_tax_rate: bool | None
    visible_in_banking: bool | None
    visible_in_expenses: bool | None
    visible_in_journals: bool | None
    visible_in_other_payments: bool | None
    visible_in_other_receipts: bool | None
    visible_in_reporting: bool | None
    visible_in_sales: bool | None
    control_name: Annotated[str | None, Text(255)]
    tax_recoverable: bool | None
    recoverable_percentage: Decimal | int | None
    non_recoverable_ledger_account_id: str | None
    cis_materials: bool | None
    cis_labour: bool | None
    gifi_code: int | None
    idempotency_id: Annotated[str | None, Text(32)]
