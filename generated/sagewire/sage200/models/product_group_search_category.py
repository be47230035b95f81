"""A search category in use for a product group, with its default value."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class ProductGroupSearchCategory(Row, frozen=True, kw_only=True):
    """A search category in use for a product group, with its default value."""

    id: int = sent()
    """Read-only."""
    product_group_id: int | None = None
    """Product group (id of a row of `product_groups`). Read-only."""
    search_category_id: int | None = None
    """Search category (id of a row of `search_categories`). Read-only."""
    search_category_name: str | None = None
    """Name of the search category. Read-only. Inferred, not stated by the maker."""
    default_search_value: "m.SearchValue | None" = None
    """Value given to new products by default; absent unless expanded. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); filter on it with `gt` to poll for changes. Absent from the answer to a POST.
    Read-only.
    """
