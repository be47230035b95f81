"""The resources: one module each, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.odata.resources.order_views import AsyncOrderViews as AsyncOrderViews
    from acme.odata.resources.order_views import OrderViews as OrderViews
    from acme.odata.resources.orders import AsyncOrders as AsyncOrders
    from acme.odata.resources.orders import Orders as Orders
    from acme.odata.resources.years import AsyncYears as AsyncYears
    from acme.odata.resources.years import Years as Years
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "order_views": "OrderViews AsyncOrderViews",
        "orders": "Orders AsyncOrders",
        "years": "Years AsyncYears",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
