"""Body that creates a purchase credit note."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostPurchaseCreditNotes(Row, frozen=True, kw_only=True):
    """Body that creates a purchase credit note."""

    purchase_credit_note: "m.PostPurchaseCreditNotesPurchaseCreditNote" = sent()
    """What the new record is to hold."""
