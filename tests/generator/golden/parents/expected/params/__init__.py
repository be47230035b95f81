"""What is written: one type a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.parents.params.customer import CustomerWrite as CustomerWrite
    from acme.parents.params.customer_email import CustomerEmailWrite as CustomerEmailWrite
    from acme.parents.params.search_customers_request import SearchCustomersRequestWrite as SearchCustomersRequestWrite
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "customer": "CustomerWrite",
        "customer_email": "CustomerEmailWrite",
        "search_customers_request": "SearchCustomersRequestWrite",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
