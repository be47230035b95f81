"""The fields of rows in filters; for type checkers only, nothing imports them at run time."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.odata.fields.customer import CustomerFields as CustomerFields
    from acme.odata.fields.order import OrderExpand as OrderExpand
    from acme.odata.fields.order import OrderFields as OrderFields
    from acme.odata.fields.order_view import OrderViewFields as OrderViewFields
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "customer": "CustomerFields",
        "order": "OrderFields OrderExpand",
        "order_view": "OrderViewFields",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
