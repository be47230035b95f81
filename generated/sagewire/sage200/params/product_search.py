"""What may be written of a `ProductSearch`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from sagewire.sage200 import params as p


class ProductSearchWrite(TypedDict, total=False):
    """What may be written of a `ProductSearch`; a key that is left out is not sent."""

    search_category_values: Sequence[p.ProductSearchSearchCategoryValueWrite]
    show_inactive: bool
    show_phantom: bool
    show_only_allow_sales_order: bool
    product_search_type: str
