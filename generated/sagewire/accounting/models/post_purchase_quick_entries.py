"""Body that creates a purchase quick entry."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostPurchaseQuickEntries(Row, frozen=True, kw_only=True):
    """Body that creates a purchase quick entry."""

    purchase_quick_entry: "m.PostPurchaseQuickEntriesPurchaseQuickEntry" = sent()
    """What the new record is to hold."""
