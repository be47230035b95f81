"""What is read: one class a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.parents.models.customer import Customer as Customer
    from acme.parents.models.customer_email import CustomerEmail as CustomerEmail
    from acme.parents.models.search_customers_request import SearchCustomersRequest as SearchCustomersRequest
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "customer": "Customer",
        "customer_email": "CustomerEmail",
        "search_customers_request": "SearchCustomersRequest",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
