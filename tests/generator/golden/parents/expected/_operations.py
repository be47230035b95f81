"""Every operation by its operationId."""

from collections.abc import Mapping

from sagewire.runtime.lazy import LazyOperations
from sagewire.runtime.operation import Operation

OPERATIONS: Mapping[str, Operation] = LazyOperations(
    "acme.parents.resources",
    {
        "GetLedgers": "books:GET_LEDGERS",
        "GetCurrentUser": "current_user:GET_CURRENT_USER",
        "GetEmails": "customer_emails:GET_EMAILS",
        "GetEmailsOfCustomer": "customer_emails:GET_EMAILS_OF_CUSTOMER",
        "PostEmail": "customer_emails:POST_EMAIL",
        "GetEmailsOfContact": "customer_emails:GET_EMAILS_OF_CONTACT",
        "GetCustomers": "customers:GET_CUSTOMERS",
        "PutCustomers": "customers:PUT_CUSTOMERS",
        "PostCustomer": "customers:POST_CUSTOMER",
        "GetCustomer": "customers:GET_CUSTOMER",
        "PutCustomer": "customers:PUT_CUSTOMER",
        "DeleteCustomer": "customers:DELETE_CUSTOMER",
        "ReleaseCustomer": "customers:RELEASE_CUSTOMER",
        "SearchCustomers": "customers:SEARCH_CUSTOMERS",
        "NewCustomer": "customers:NEW_CUSTOMER",
        "PutNewCustomer": "customers:PUT_NEW_CUSTOMER",
        "CopyCustomer": "customers:COPY_CUSTOMER",
    },
)
"""Operations by id; reading one imports the module of its resource."""
