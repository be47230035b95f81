"""What may be written of a `PostBankAccountsBankAccount`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, Required, TypedDict

from sagewire.accounting import params as p
from sagewire.runtime.writing.marks import Text


class PostBankAccountsBankAccountWrite(TypedDict, total=False):
    """What may be written of a `PostBankAccountsBankAccount`; a key that is left out is not sent."""

    bank_account_type_id: Required[str | None]
    ledger_account_id: str | None
    nominal_code: int | None
    default_payment_method_id: str | None
    gifi_code: int | None
    is_active: bool | None
    currency_id: str | None
    bank_account_details: p.PostBankAccountsBankAccountBankAccountDetailsWrite | None
    main_address: p.PostBankAccountsBankAccountMainAddressWrite | None
    main_contact_person: p.PostBankAccountsBankAccountMainContactPersonWrite | None
    journal_code: p.PostBankAccountsBankAccountJournalCodeWrite | None
    idempotency_id: Annotated[str | None, Text(32)]
