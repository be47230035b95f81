"""What may be written of a `PutBankAccountsBankAccountJournalCode`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class PutBankAccountsBankAccountJournalCodeWrite(TypedDict, total=False):
    """What may be written of a `PutBankAccountsBankAccountJournalCode`; a key that is left out is not sent."""

    name: Annotated[str | None, Text(255)]
    code: Annotated[str | None, Text(255)]
    journal_code_type_id: str | None
    control_name: Annotated[str | None, Text(255)]
    reserved: bool | None
