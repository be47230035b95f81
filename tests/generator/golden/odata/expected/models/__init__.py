"""What is read: one class a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.odata.models.customer import Customer as Customer
    from acme.odata.models.order import Order as Order
    from acme.odata.models.order_line import OrderLine as OrderLine
    from acme.odata.models.order_view import OrderView as OrderView
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "customer": "Customer",
        "order": "Order",
        "order_line": "OrderLine",
        "order_view": "OrderView",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
