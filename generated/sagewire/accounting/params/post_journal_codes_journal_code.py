"""What may be written of a `PostJournalCodesJournalCode`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, Required, TypedDict

from sagewire.runtime.writing.marks import Text


class PostJournalCodesJournalCodeWrite(TypedDict, total=False):
    """What may be written of a `PostJournalCodesJournalCode`; a key that is left out is not sent."""

    name: Required[Annotated[str | None, Text(255)]]
    code: Required[Annotated[str | None, Text(255)]]
    journal_code_type_id: Required[str | None]
    control_name: Annotated[str | None, Text(255)]
    reserved: bool | None
    idempotency_id: Annotated[str | None, Text(32)]
