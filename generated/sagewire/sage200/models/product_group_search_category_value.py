"""A search value that products of a product group may take."""

from sagewire.sage200.models._base import Row


class ProductGroupSearchCategoryValue(Row, frozen=True, kw_only=True):
    """A search value that products of a product group may take."""

    prod_group_search_val_id: int | None = None
    """Id of this row, as views of this kind have no `id`. Read-only."""
    product_group_id: int | None = None
    """Product group (id of a row of `product_groups`). Read-only."""
    search_category_id: int | None = None
    """Search category (id of a row of `search_categories`). Read-only."""
    search_category_name: str | None = None
    """At most 40 characters. Read-only."""
    search_value_id: int | None = None
    """Value within the search category (id of a row of `search_values`). Read-only."""
    search_value_name: str | None = None
    """At most 40 characters. Read-only."""
