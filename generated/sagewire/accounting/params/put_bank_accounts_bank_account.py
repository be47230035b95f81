"""What may be written of a `PutBankAccountsBankAccount`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.accounting import params as p
from sagewire.runtime.writing.marks import Text


class PutBankAccountsBankAccountWrite(TypedDict, total=False):
    """What may be written of a `PutBankAccountsBankAccount`; a key that is left out is not sent."""

    bank_account_type_id: str | None
    ledger_account_id: str | None
    nominal_code: int | None
    default_payment_method_id: str | None
    gifi_code: int | None
    is_active: bool | None
    currency_id: str | None
    bank_account_details: p.PutBankAccountsBankAccountBankAccountDetailsWrite | None
    main_address: p.PutBankAccountsBankAccountMainAddressWrite | None
    main_contact_person: p.PutBankAccountsBankAccountMainContactPersonWrite | None
    journal_code: p.PutBankAccountsBankAccountJournalCodeWrite | None
    idempotency_id: Annotated[str | None, Text(32)]
