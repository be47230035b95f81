"""What may be written of a `PutCisSettingsCisSettings`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class PutCisSettingsCisSettingsWrite(TypedDict, total=False):
    """What may be written of a `PutCisSettingsCisSettings`; a key that is left out is not sent."""

    unique_tax_reference: Annotated[str | None, Text(10)]
    contractor: bool | None
    subcontractor: bool | None
    accounts_office_reference: Annotated[str | None, Text(13)]
    paye_reference: Annotated[str | None, Text(14)]
    tax_rate_id: str | None
