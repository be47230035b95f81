"""The resources: one module each, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.parents.resources.books import AsyncBooks as AsyncBooks
    from acme.parents.resources.books import Books as Books
    from acme.parents.resources.current_user import AsyncCurrentUser as AsyncCurrentUser
    from acme.parents.resources.current_user import CurrentUser as CurrentUser
    from acme.parents.resources.customer_emails import AsyncCustomerEmails as AsyncCustomerEmails
    from acme.parents.resources.customer_emails import CustomerEmails as CustomerEmails
    from acme.parents.resources.customers import AsyncCustomers as AsyncCustomers
    from acme.parents.resources.customers import Customers as Customers
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "books": "Books AsyncBooks",
        "current_user": "CurrentUser AsyncCurrentUser",
        "customer_emails": "CustomerEmails AsyncCustomerEmails",
        "customers": "Customers AsyncCustomers",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
