"""What may be written of a `PutBankAccountsBankAccountBankAccountDetails`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class PutBankAccountsBankAccountBankAccountDetailsWrite(TypedDict, total=False):
    """What may be written of a `PutBankAccountsBankAccountBankAccountDetails`; a key that is left out is not sent."""

    account_name: str | None
    account_number: str | None
    sort_code: str | None
    bic: str | None
    iban: str | None
