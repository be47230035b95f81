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


def preload() -> None:
    """Imports every model, write type and resource now, so that no call has to."""
    from sagewire.runtime.lazy import load_all

    load_all(__name__, ("models", "params", "resources"))
