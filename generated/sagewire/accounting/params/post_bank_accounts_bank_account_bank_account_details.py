"""What may be written of a `PostBankAccountsBankAccountBankAccountDetails`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Required, TypedDict


class PostBankAccountsBankAccountBankAccountDetailsWrite(TypedDict, total=False):
    """What may be written of a `PostBankAccountsBankAccountBankAccountDetails`; a key that is left out is not sent."""

    account_name: Required[str | None]
    account_number: str | None
    sort_code: str | None
    bic: str | None
    iban: str | None
