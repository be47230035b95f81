"""The search value given to a product in one search category."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class ProductSearchCategoryValue(Row, frozen=True, kw_only=True):
    """The search value given to a product in one search category."""

    id: int = sent()
    product_id: int | None = None
    """Product the row belongs to (id of a row of `products`)."""
    search_category_id: int | None = None
    """Search category (id of a row of `search_categories`)."""
    search_category_name: str | None = None
    """At most 40 characters."""
    search_value_id: int | None = None
    """Value within the search category (id of a row of `search_values`)."""
    search_value_name: str | None = None
    """At most 40 characters."""
    search_value: "m.SearchValue | None" = None
    """Search value; absent unless expanded. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); filter on it with `gt` to poll for changes. Absent from the answer to a POST.
    Read-only.
    """
