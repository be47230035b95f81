"""One search category and value to be matched in a product search."""

from sagewire.sage200.models._base import Row


class ProductSearchSearchCategoryValue(Row, frozen=True, kw_only=True):
    """One search category and value to be matched in a product search."""

    search_category_id: int | None = None
    """Search category (id of a row of `search_categories`)."""
    search_value_id: int | None = None
    """Value within the search category (id of a row of `search_values`)."""
