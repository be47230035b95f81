"""What is written: one type a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.odata.params.customer import CustomerWrite as CustomerWrite
    from acme.odata.params.order import OrderWrite as OrderWrite
    from acme.odata.params.order_line import OrderLineWrite as OrderLineWrite
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "customer": "CustomerWrite",
        "order": "OrderWrite",
        "order_line": "OrderLineWrite",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
