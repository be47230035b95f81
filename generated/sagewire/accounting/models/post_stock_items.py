"""Body that creates a stock item."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostStockItems(Row, frozen=True, kw_only=True):
    """Body that creates a stock item."""

    stock_item: "m.PostStockItemsStockItem" = sent()
    """What the new record is to hold."""
