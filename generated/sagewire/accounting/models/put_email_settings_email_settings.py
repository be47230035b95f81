"""What is to be changed; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row


class PutEmailSettingsEmailSettings(Row, frozen=True, kw_only=True):
    """What is to be changed; what is left out stays as it is."""

    pdf_attached: bool | None = None
    """True if the document goes as a PDF."""
    send_bcc: bool | None = None
    """True if the sender gets a blind copy."""
    default_messages: "list[m.PutEmailSettingsEmailSettingsDefaultMessage] | None" = None
    """Default email texts by document and language."""
