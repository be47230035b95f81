"""What may be written of a `PostHostedArtefactPaymentSettingsHostedArtefactPaymentSetting`; a key that is left out is
not sent.
"""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class PostHostedArtefactPaymentSettingsHostedArtefactPaymentSettingWrite(TypedDict, total=False):
    """What may be written of a `PostHostedArtefactPaymentSettingsHostedArtefactPaymentSetting`; a key that is left out
    is not sent.
    """

    object_guid: Annotated[str | None, Text(32)]
    disable_payment: bool | None
    idempotency_id: Annotated[str | None, Text(32)]
