"""A saved set of criteria for choosing the items of a stocktake."""

from decimal import Decimal

from sagewire.runtime.model import Day, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class StocktakeCriteriaTemplate(Row, frozen=True, kw_only=True):
    """A saved set of criteria for choosing the items of a stocktake.

    Published as required: `name`.
    """

    id: int = sent()
    """Read-only."""
    name: str | None = None
    """At most 50 characters."""
    last_sold_date: Day | None = None
    """Date by which the criteria judge the last sale."""
    due_date: Day | None = None
    """Date by which the criteria judge when a stocktake is due."""
    stocktake_traceable_type: str | None = None
    """One of the values of `stocktake_traceable_types`."""
    stock_value_type: str | None = None
    """How items are chosen by stock value: one of the values of `stocktake_selector_value_types`."""
    stock_value_number_of_items: int | None = None
    """Number of items to choose by stock value. Default: `100`."""
    quantity_from: Decimal | None = None
    """Lowest stock quantity to include. 5 decimal places."""
    quantity_to: Decimal | None = None
    """Highest stock quantity to include. 5 decimal places."""
    product_groups: "list[m.LookupProductGroup] | None" = None
    """Product groups to choose from. Only there when named in `expand`."""
