"""What may be written of a `ProductSearchSearchCategoryValue`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class ProductSearchSearchCategoryValueWrite(TypedDict, total=False):
    """What may be written of a `ProductSearchSearchCategoryValue`; a key that is left out is not sent."""

    search_category_id: int
    search_value_id: int
