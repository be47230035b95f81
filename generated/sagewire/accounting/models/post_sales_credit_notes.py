"""Body that creates a sales credit note."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostSalesCreditNotes(Row, frozen=True, kw_only=True):
    """Body that creates a sales credit note."""

    sales_credit_note: "m.PostSalesCreditNotesSalesCreditNote" = sent()
    """What the new record is to hold."""
