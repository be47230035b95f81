"""What may be written of a `PutEmailSettingsEmailSettingsDefaultMessage`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class PutEmailSettingsEmailSettingsDefaultMessageWrite(TypedDict, total=False):
    """What may be written of a `PutEmailSettingsEmailSettingsDefaultMessage`; a key that is left out is not sent."""

    message_type: str | None
    locale: str | None
    message: str | None
