"""Body that creates a stock movement."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostStockMovements(Row, frozen=True, kw_only=True):
    """Body that creates a stock movement."""

    stock_movement: "m.PostStockMovementsStockMovement" = sent()
    """What the new record is to hold."""
