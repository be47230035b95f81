"""What may be written of a `Bank`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Scale, Text
from sagewire.sage200 import params as p


class BankWrite(TypedDict, total=False):
    """What may be written of a `Bank`; a key that is left out is not sent."""

    code: Annotated[str, Text(8)]
    description: Annotated[str, Text(60)]
    sort_code: Annotated[str, Text(10)]
    account_no: Annotated[str, Text(20)]
    bank_name: Annotated[str, Text(60)]
    account_type: str
    account_status_type: str
    overdraft_limit: Annotated[Decimal | int, Scale(2)]
    account_name: Annotated[str, Text(50)]
    iban: Annotated[str, Text(40)]
    bic: Annotated[str, Text(11)]
    account_currency_id: int
    bank_account_nominal_reference: Annotated[str, Text(8)]
    bank_account_nominal_cost_centre: Annotated[str, Text(3)]
    bank_account_nominal_department: Annotated[str, Text(3)]
    bank_charges_nominal_reference: Annotated[str, Text(8)]
    bank_charges_nominal_cost_centre: Annotated[str, Text(3)]
    bank_charges_nominal_department: Annotated[str, Text(3)]
    exchange_diff_nominal_reference: Annotated[str, Text(8)]
    exchange_diff_nominal_cost_centre: Annotated[str, Text(3)]
    exchange_diff_nominal_department: Annotated[str, Text(3)]
    bank_address: p.BankAddressWrite
    bank_contacts: Sequence[p.BankContactWrite]
    emails: Sequence[p.BankEmailWrite]
    memos: Sequence[p.BankMemoWrite]
    websites: Sequence[p.BankWebsiteWrite]
