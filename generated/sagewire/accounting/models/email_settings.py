"""How documents are sent by email."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant


class EmailSettings(Row, frozen=True, kw_only=True):
    """How documents are sent by email.

    Deprecated.
    """

    default_messages: "list[m.DefaultMessages] | None" = None
    """Default email texts by document and language."""
    pdf_attached: bool | None = None
    """True if the document goes as a PDF."""
    send_bcc: bool | None = None
    """True if the sender gets a blind copy."""
    updated_at: Instant | None = None
