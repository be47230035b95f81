"""Body that changes a sales quick entry; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutSalesQuickEntries(Row, frozen=True, kw_only=True):
    """Body that changes a sales quick entry; what is left out stays as it is."""

    sales_quick_entry: "m.PutSalesQuickEntriesSalesQuickEntry" = sent()
    """What is to be changed; what is left out stays as it is."""
