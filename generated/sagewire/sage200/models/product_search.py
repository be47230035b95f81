"""Criteria of a product search and, in the answer, the products that match."""

from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class ProductSearch(Row, frozen=True, kw_only=True):
    """Criteria of a product search and, in the answer, the products that match.

    Published as required: `search_category_values`.
    """

    search_category_values: "list[m.ProductSearchSearchCategoryValue] | None" = None
    """Category and value pairs to search for; required."""
    show_inactive: bool | None = None
    """True to include inactive products."""
    show_phantom: bool | None = None
    """True to include phantom bill-of-materials items."""
    show_only_allow_sales_order: bool | None = None
    """True for only products that may be entered on sales orders."""
    product_search_type: str | None = None
    """How the values are combined: one of the values of `product_search_types`. Default: `EnumStockItemTypeAll`."""
    matching_products: "list[m.ProductSearchMatchingProduct] | None" = None
    """Products found; in the answer only. Read-only."""
