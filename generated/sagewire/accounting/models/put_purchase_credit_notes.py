"""Body that changes a purchase credit note; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutPurchaseCreditNotes(Row, frozen=True, kw_only=True):
    """Body that changes a purchase credit note; what is left out stays as it is."""

    purchase_credit_note: "m.PutPurchaseCreditNotesPurchaseCreditNote" = sent()
    """What is to be changed; what is left out stays as it is."""
