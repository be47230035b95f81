"""Items that could not be added to the stocktake."""

from sagewire.sage200.models._base import Row


class StocktakeFailedStocktakeItem(Row, frozen=True, kw_only=True):
    """Items that could not be added to the stocktake."""

    item_code: str | None = None
    """At most 30 characters. Read-only."""
    bin_name: str | None = None
    """At most 20 characters. Read-only."""
