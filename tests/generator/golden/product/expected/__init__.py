"""A client of Product 9. The accounts of a product.

The product's own documentation: https://docs.example.test/
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.product import models as models
    from acme.product import params as params
    from acme.product._client import AsyncProduct9 as AsyncProduct9
    from acme.product._client import Product9 as Product9
    from acme.product._operations import OPERATIONS as OPERATIONS
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "_client": "AsyncProduct9 Product9",
        "_operations": "OPERATIONS",
        "models": "",
        "params": "",
    }
    __getattr__, __dir__, _names = attach(__name__, _MODULES)
    __all__ = [*_names, "preload"]


def preload(*resources: str) -> None:
    """Imports and builds now what calls would at first: for servers, before they serve.

    Args:
        *resources: names of the resources that will be used (`"customers"`); none for all of them.

    Raises:
        UsageError: there is no such resource.
    """
    from sagewire.runtime.preload import preload as load

    load(__name__, resources)
