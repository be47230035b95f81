"""The resources: one module each, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.writing.resources.files import AsyncFiles as AsyncFiles
    from acme.writing.resources.files import Files as Files
    from acme.writing.resources.orders import AsyncOrders as AsyncOrders
    from acme.writing.resources.orders import Orders as Orders
    from acme.writing.resources.returns import AsyncReturns as AsyncReturns
    from acme.writing.resources.returns import Returns as Returns
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "files": "Files AsyncFiles",
        "orders": "Orders AsyncOrders",
        "returns": "Returns AsyncReturns",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
