"""The products of the matrix, and what each of them can be asked to do."""

from __future__ import annotations

from collections.abc import Mapping

from tests.fault.acts import Product
from tests.fault.columns import accounting, cloud_elements, contractor, sage50, sage200

PRODUCTS: Mapping[str, Product] = {
    module.PRODUCT.name: module.PRODUCT for module in (sage200, accounting, sage50, contractor, cloud_elements)
}
