"""Bill-of-materials settings of a product."""

from decimal import Decimal

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class BomSettings(Row, frozen=True, kw_only=True):
    """Bill-of-materials settings of a product."""

    id: int = sent()
    """Read-only."""
    order_min_quantity: Decimal | None = None
    """Smallest quantity to be made or ordered. 5 decimal places."""
    built_bought_default_make: bool | None = None
    """True if the product is made by default, false if bought."""
    scrap_percent: Decimal | None = None
    """Percentage of the product expected to be scrapped. 2 decimal places."""
    bulk_issue: bool | None = None
    """True if the component is issued in bulk rather than for each build."""
    cost_heading_id: int | None = None
    """Cost heading (id of a row of `bom_cost_headings`)."""
    cost_heading: "m.BomCostHeading | None" = None
    """Cost heading; absent unless expanded. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
