"""An email address of a customer contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Filter, Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed
from sagewire.sage200 import _paging
from sagewire.sage200 import models as m
from sagewire.sage200 import params as p

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager
    from sagewire.sage200 import fields as f

GET_CUSTOMER_EMAILS = Operation(
    id="GetCustomerEmails",
    method="GET",
    path="/customer_emails",
    resource="customer_emails",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
GET_CUSTOMER_EMAILS_FOR_CUSTOMER_CONTACT = Operation(
    id="GetCustomerEmailsForCustomerContact",
    method="GET",
    path="/customer_contacts/{CustomerContactId}/customer_emails",
    resource="customer_emails",
    name="list",
    parameters=(Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
POST_CUSTOMER_EMAIL_FOR_CUSTOMER_CONTACT = Operation(
    id="PostCustomerEmailForCustomerContact",
    method="POST",
    path="/customer_contacts/{CustomerContactId}/customer_emails",
    resource="customer_emails",
    name="create",
    parameters=(Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),),
    safety="write",
    body=True,
)
GET_CUSTOMER_EMAILS_FOR_CUSTOMER_AND_CUSTOMER_CONTACT = Operation(
    id="GetCustomerEmailsForCustomerAndCustomerContact",
    method="GET",
    path="/customers/{customerId}/customer_contacts/{CustomerContactId}/customer_emails",
    resource="customer_emails",
    name="list",
    parameters=(
        Parameter(name="customer_id", wire="customerId", location="path", required=True),
        Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),
    ),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
POST_CUSTOMER_EMAIL_FOR_CUSTOMER_AND_CUSTOMER_CONTACT = Operation(
    id="PostCustomerEmailForCustomerAndCustomerContact",
    method="POST",
    path="/customers/{customerId}/customer_contacts/{CustomerContactId}/customer_emails",
    resource="customer_emails",
    name="create",
    parameters=(
        Parameter(name="customer_id", wire="customerId", location="path", required=True),
        Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),
    ),
    safety="write",
    body=True,
)
GET_CUSTOMER_EMAIL = Operation(
    id="GetCustomerEmail",
    method="GET",
    path="/customer_emails/{Id}",
    resource="customer_emails",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)
PUT_CUSTOMER_EMAIL = Operation(
    id="PutCustomerEmail",
    method="PUT",
    path="/customer_emails/{Id}",
    resource="customer_emails",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
)
DELETE_CUSTOMER_EMAIL = Operation(
    id="DeleteCustomerEmail",
    method="DELETE",
    path="/customer_emails/{Id}",
    resource="customer_emails",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
)
GET_CUSTOMER_EMAIL_FOR_CUSTOMER_CONTACT = Operation(
    id="GetCustomerEmailForCustomerContact",
    method="GET",
    path="/customer_contacts/{CustomerContactId}/customer_emails/{Id}",
    resource="customer_emails",
    name="get",
    parameters=(
        Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    query="odata",
)
PUT_CUSTOMER_EMAIL_FOR_CUSTOMER_CONTACT = Operation(
    id="PutCustomerEmailForCustomerContact",
    method="PUT",
    path="/customer_contacts/{CustomerContactId}/customer_emails/{Id}",
    resource="customer_emails",
    name="update",
    parameters=(
        Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    safety="idempotent",
    body=True,
)
DELETE_CUSTOMER_EMAIL_FOR_CUSTOMER_CONTACT = Operation(
    id="DeleteCustomerEmailForCustomerContact",
    method="DELETE",
    path="/customer_contacts/{CustomerContactId}/customer_emails/{Id}",
    resource="customer_emails",
    name="delete",
    parameters=(
        Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    safety="write",
)
GET_CUSTOMER_EMAIL_FOR_CUSTOMER_AND_CUSTOMER_CONTACT = Operation(
    id="GetCustomerEmailForCustomerAndCustomerContact",
    method="GET",
    path="/customers/{customerId}/customer_contacts/{CustomerContactId}/customer_emails/{Id}",
    resource="customer_emails",
    name="get",
    parameters=(
        Parameter(name="customer_id", wire="customerId", location="path", required=True),
        Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    query="odata",
)
PUT_CUSTOMER_EMAIL_FOR_CUSTOMER_AND_CUSTOMER_CONTACT = Operation(
    id="PutCustomerEmailForCustomerAndCustomerContact",
    method="PUT",
    path="/customers/{customerId}/customer_contacts/{CustomerContactId}/customer_emails/{Id}",
    resource="customer_emails",
    name="update",
    parameters=(
        Parameter(name="customer_id", wire="customerId", location="path", required=True),
        Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    safety="idempotent",
    body=True,
)
DELETE_CUSTOMER_EMAIL_FOR_CUSTOMER_AND_CUSTOMER_CONTACT = Operation(
    id="DeleteCustomerEmailForCustomerAndCustomerContact",
    method="DELETE",
    path="/customers/{customerId}/customer_contacts/{CustomerContactId}/customer_emails/{Id}",
    resource="customer_emails",
    name="delete",
    parameters=(
        Parameter(name="customer_id", wire="customerId", location="path", required=True),
        Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    safety="write",
)


class CustomerEmails(Resource):
    """An email address of a customer contact."""

    def list(
        self,
        *,
        where: Where[f.CustomerEmailFields] = None,
        order_by: OrderBy[f.CustomerEmailFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CustomerEmailExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        customer_contact_id: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.CustomerEmail]:
        """Lists the email addresses of all customer contacts.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            customer_contact_id: Id of the customer contact.
            customer_id: Id of the customer.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (
                GET_CUSTOMER_EMAILS,
                GET_CUSTOMER_EMAILS_FOR_CUSTOMER_CONTACT,
                GET_CUSTOMER_EMAILS_FOR_CUSTOMER_AND_CUSTOMER_CONTACT,
            ),
            lambda: m.CustomerEmail,
            options,
            {
                "customer_contact_id": customer_contact_id,
                "customer_id": customer_id,
                **listed(where, order_by, select, page_size, limit, expand),
            },
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CustomerEmailExpand] | None = None,
        customer_contact_id: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomerEmail:
        """Reads one email address of a customer contact.

        Args:
            id: Id of the customer e-mail address.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            customer_contact_id: Id of the customer contact.
            customer_id: Id of the customer.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (
                GET_CUSTOMER_EMAIL,
                GET_CUSTOMER_EMAIL_FOR_CUSTOMER_CONTACT,
                GET_CUSTOMER_EMAIL_FOR_CUSTOMER_AND_CUSTOMER_CONTACT,
            ),
            lambda: m.CustomerEmail,
            options,
            {
                "id": id,
                "select": select,
                "expand": expand,
                "customer_contact_id": customer_contact_id,
                "customer_id": customer_id,
            },
        )

    def create(
        self,
        *,
        customer_contact_id: int,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
        **body: Unpack[p.CustomerEmailWrite],
    ) -> m.CustomerEmail:
        """Creates an email address for one customer contact.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            customer_contact_id: Id of the customer contact.
            customer_id: Id of the customer.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage took it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (POST_CUSTOMER_EMAIL_FOR_CUSTOMER_CONTACT, POST_CUSTOMER_EMAIL_FOR_CUSTOMER_AND_CUSTOMER_CONTACT),
            lambda: m.CustomerEmail,
            options,
            {"customer_contact_id": customer_contact_id, "customer_id": customer_id},
            lambda: p.CustomerEmailWrite,
            taken(body),
        )

    def update(
        self,
        id: int,
        /,
        *,
        customer_contact_id: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
        **body: Unpack[p.CustomerEmailWrite],
    ) -> m.CustomerEmail:
        """Changes an email address of a customer contact.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the customer e-mail address.
            customer_contact_id: Id of the customer contact.
            customer_id: Id of the customer.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (
                PUT_CUSTOMER_EMAIL,
                PUT_CUSTOMER_EMAIL_FOR_CUSTOMER_CONTACT,
                PUT_CUSTOMER_EMAIL_FOR_CUSTOMER_AND_CUSTOMER_CONTACT,
            ),
            lambda: m.CustomerEmail,
            options,
            {"id": id, "customer_contact_id": customer_contact_id, "customer_id": customer_id},
            lambda: p.CustomerEmailWrite,
            taken(body),
        )

    def delete(
        self,
        id: int,
        /,
        *,
        customer_contact_id: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Deletes an email address of a customer contact.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the customer e-mail address.
            customer_contact_id: Id of the customer contact.
            customer_id: Id of the customer.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none(
            (
                DELETE_CUSTOMER_EMAIL,
                DELETE_CUSTOMER_EMAIL_FOR_CUSTOMER_CONTACT,
                DELETE_CUSTOMER_EMAIL_FOR_CUSTOMER_AND_CUSTOMER_CONTACT,
            ),
            options,
            {"id": id, "customer_contact_id": customer_contact_id, "customer_id": customer_id},
        )


class AsyncCustomerEmails(AsyncResource):
    """An email address of a customer contact."""

    def list(
        self,
        *,
        where: Where[f.CustomerEmailFields] = None,
        order_by: OrderBy[f.CustomerEmailFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CustomerEmailExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        customer_contact_id: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.CustomerEmail]:
        """Lists the email addresses of all customer contacts.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            customer_contact_id: Id of the customer contact.
            customer_id: Id of the customer.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (
                GET_CUSTOMER_EMAILS,
                GET_CUSTOMER_EMAILS_FOR_CUSTOMER_CONTACT,
                GET_CUSTOMER_EMAILS_FOR_CUSTOMER_AND_CUSTOMER_CONTACT,
            ),
            lambda: m.CustomerEmail,
            options,
            {
                "customer_contact_id": customer_contact_id,
                "customer_id": customer_id,
                **listed(where, order_by, select, page_size, limit, expand),
            },
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CustomerEmailExpand] | None = None,
        customer_contact_id: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomerEmail:
        """Reads one email address of a customer contact.

        Args:
            id: Id of the customer e-mail address.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            customer_contact_id: Id of the customer contact.
            customer_id: Id of the customer.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (
                GET_CUSTOMER_EMAIL,
                GET_CUSTOMER_EMAIL_FOR_CUSTOMER_CONTACT,
                GET_CUSTOMER_EMAIL_FOR_CUSTOMER_AND_CUSTOMER_CONTACT,
            ),
            lambda: m.CustomerEmail,
            options,
            {
                "id": id,
                "select": select,
                "expand": expand,
                "customer_contact_id": customer_contact_id,
                "customer_id": customer_id,
            },
        )

    async def create(
        self,
        *,
        customer_contact_id: int,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
        **body: Unpack[p.CustomerEmailWrite],
    ) -> m.CustomerEmail:
        """Creates an email address for one customer contact.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            customer_contact_id: Id of the customer contact.
            customer_id: Id of the customer.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage took it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (POST_CUSTOMER_EMAIL_FOR_CUSTOMER_CONTACT, POST_CUSTOMER_EMAIL_FOR_CUSTOMER_AND_CUSTOMER_CONTACT),
            lambda: m.CustomerEmail,
            options,
            {"customer_contact_id": customer_contact_id, "customer_id": customer_id},
            lambda: p.CustomerEmailWrite,
            taken(body),
        )

    async def update(
        self,
        id: int,
        /,
        *,
        customer_contact_id: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
        **body: Unpack[p.CustomerEmailWrite],
    ) -> m.CustomerEmail:
        """Changes an email address of a customer contact.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the customer e-mail address.
            customer_contact_id: Id of the customer contact.
            customer_id: Id of the customer.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (
                PUT_CUSTOMER_EMAIL,
                PUT_CUSTOMER_EMAIL_FOR_CUSTOMER_CONTACT,
                PUT_CUSTOMER_EMAIL_FOR_CUSTOMER_AND_CUSTOMER_CONTACT,
            ),
            lambda: m.CustomerEmail,
            options,
            {"id": id, "customer_contact_id": customer_contact_id, "customer_id": customer_id},
            lambda: p.CustomerEmailWrite,
            taken(body),
        )

    async def delete(
        self,
        id: int,
        /,
        *,
        customer_contact_id: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Deletes an email address of a customer contact.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the customer e-mail address.
            customer_contact_id: Id of the customer contact.
            customer_id: Id of the customer.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none(
            (
                DELETE_CUSTOMER_EMAIL,
                DELETE_CUSTOMER_EMAIL_FOR_CUSTOMER_CONTACT,
                DELETE_CUSTOMER_EMAIL_FOR_CUSTOMER_AND_CUSTOMER_CONTACT,
            ),
            options,
            {"id": id, "customer_contact_id": customer_contact_id, "customer_id": customer_id},
        )
