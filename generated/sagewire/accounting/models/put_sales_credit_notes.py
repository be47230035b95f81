"""Body that changes a sales credit note; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutSalesCreditNotes(Row, frozen=True, kw_only=True):
    """Body that changes a sales credit note; what is left out stays as it is."""

    sales_credit_note: "m.PutSalesCreditNotesSalesCreditNote" = sent()
    """What is to be changed; what is left out stays as it is."""
