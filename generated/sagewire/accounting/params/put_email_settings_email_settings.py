"""What may be written of a `PutEmailSettingsEmailSettings`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from sagewire.accounting import params as p


class PutEmailSettingsEmailSettingsWrite(TypedDict, total=False):
    """What may be written of a `PutEmailSettingsEmailSettings`; a key that is left out is not sent."""

    pdf_attached: bool | None
    send_bcc: bool | None
    default_messages: Sequence[p.PutEmailSettingsEmailSettingsDefaultMessageWrite | None] | None
