"""What may be written of a `PutContactsContactBankAccountDetails`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class PutContactsContactBankAccountDetailsWrite(TypedDict, total=False):
    """What may be written of a `PutContactsContactBankAccountDetails`; a key that is left out is not sent."""

    account_name: str | None
    account_number: str | None
    sort_code: str | None
    bic: str | None
    iban: str | None
