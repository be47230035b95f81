"""Bill-of-materials settings of a product group."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class ProductGroupBomSettings(Row, frozen=True, kw_only=True):
    """Bill-of-materials settings of a product group."""

    id: int = sent()
    """Read-only."""
    cost_heading_id: int | None = None
    """Cost heading (id of a row of `bom_cost_headings`)."""
    cost_heading: "m.BomCostHeading | None" = None
    """Cost heading; absent unless expanded. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
