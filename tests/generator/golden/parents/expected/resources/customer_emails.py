"""An address of a customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acme.parents import _paging
from acme.parents import models as m
from acme.parents import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

GET_EMAILS = Operation(
    id="GetEmails",
    method="GET",
    path="/customer_emails",
    resource="customer_emails",
    name="list",
    paging=_paging.IN_ONE,
)
GET_EMAILS_OF_CUSTOMER = Operation(
    id="GetEmailsOfCustomer",
    method="GET",
    path="/customers/{customerId}/customer_emails",
    resource="customer_emails",
    name="list",
    parameters=(Parameter(name="customer_id", wire="customerId", location="path", required=True),),
    paging=_paging.IN_ONE,
)
POST_EMAIL = Operation(
    id="PostEmail",
    method="POST",
    path="/customers/{customerId}/customer_emails",
    resource="customer_emails",
    name="create",
    parameters=(Parameter(name="customer_id", wire="customerId", location="path", required=True),),
    safety="write",
    body=True,
)
GET_EMAILS_OF_CONTACT = Operation(
    id="GetEmailsOfContact",
    method="GET",
    path="/customers/{CustomerId}/contacts/{contactId}/customer_emails",
    resource="customer_emails",
    name="list",
    parameters=(
        Parameter(name="customer_id", wire="CustomerId", location="path", required=True),
        Parameter(name="contact_id", wire="contactId", location="path", required=True),
    ),
    paging=_paging.IN_ONE,
)


class CustomerEmails(Resource):
    """An address of a customer."""

    def list(
        self,
        *,
        limit: int | None = None,
        customer_id: int | None = None,
        contact_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.CustomerEmail]:
        """Lists addresses.

        Args:
            limit: rows to give at most.
            customer_id: Whose addresses.
            contact_id: the contact's id.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_EMAILS, GET_EMAILS_OF_CUSTOMER, GET_EMAILS_OF_CONTACT),
            lambda: m.CustomerEmail,
            options,
            {"customer_id": customer_id, "contact_id": contact_id, **listed(limit=limit)},
        )

    def create(
        self, *, customer_id: int, options: RequestOptions | None = None, **body: Unpack[p.CustomerEmailWrite]
    ) -> m.CustomerEmail:
        """Adds an address.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            customer_id: Whose addresses.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The address.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (POST_EMAIL,),
            lambda: m.CustomerEmail,
            options,
            {"customer_id": customer_id},
            lambda: p.CustomerEmailWrite,
            taken(body),
        )


class AsyncCustomerEmails(AsyncResource):
    """An address of a customer."""

    def list(
        self,
        *,
        limit: int | None = None,
        customer_id: int | None = None,
        contact_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.CustomerEmail]:
        """Lists addresses.

        Args:
            limit: rows to give at most.
            customer_id: Whose addresses.
            contact_id: the contact's id.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_EMAILS, GET_EMAILS_OF_CUSTOMER, GET_EMAILS_OF_CONTACT),
            lambda: m.CustomerEmail,
            options,
            {"customer_id": customer_id, "contact_id": contact_id, **listed(limit=limit)},
        )

    async def create(
        self, *, customer_id: int, options: RequestOptions | None = None, **body: Unpack[p.CustomerEmailWrite]
    ) -> m.CustomerEmail:
        """Adds an address.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            customer_id: Whose addresses.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The address.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (POST_EMAIL,),
            lambda: m.CustomerEmail,
            options,
            {"customer_id": customer_id},
            lambda: p.CustomerEmailWrite,
            taken(body),
        )
