"""Body that creates a sales quick entry."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostSalesQuickEntries(Row, frozen=True, kw_only=True):
    """Body that creates a sales quick entry."""

    sales_quick_entry: "m.PostSalesQuickEntriesSalesQuickEntry" = sent()
    """What the new record is to hold."""
