"""What may be written of a `ProductSearchCategoryValue`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class ProductSearchCategoryValueWrite(TypedDict, total=False):
    """What may be written of a `ProductSearchCategoryValue`; a key that is left out is not sent."""

    id: int
    product_id: int
    search_category_id: int
    search_category_name: Annotated[str, Text(40)]
    search_value_id: int
    search_value_name: Annotated[str, Text(40)]
    is_to_delete: bool
