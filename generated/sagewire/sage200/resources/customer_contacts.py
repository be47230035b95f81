"""A contact person of a customer, with numbers, addresses and roles."""

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

GET_CUSTOMER_CONTACT = Operation(
    id="GetCustomerContact",
    method="GET",
    path="/customer_contacts",
    resource="customer_contacts",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
GET_CUSTOMER_CONTACTS = Operation(
    id="GetCustomerContacts",
    method="GET",
    path="/customer_contacts/{Id}",
    resource="customer_contacts",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)
PUT_CUSTOMER_CONTACT = Operation(
    id="PutCustomerContact",
    method="PUT",
    path="/customer_contacts/{Id}",
    resource="customer_contacts",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    body=True,
)
DELETE_CUSTOMER_CONTACT = Operation(
    id="DeleteCustomerContact",
    method="DELETE",
    path="/customer_contacts/{Id}",
    resource="customer_contacts",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
)
GET_CUSTOMER_CONTACTS_FOR_CUSTOMER = Operation(
    id="GetCustomerContactsForCustomer",
    method="GET",
    path="/customers/{customerId}/customer_contacts",
    resource="customer_contacts",
    name="list",
    parameters=(Parameter(name="customer_id", wire="customerId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
POST_CUSTOMER_CONTACT_FOR_CUSTOMER = Operation(
    id="PostCustomerContactForCustomer",
    method="POST",
    path="/customers/{customerId}/customer_contacts",
    resource="customer_contacts",
    name="create",
    parameters=(Parameter(name="customer_id", wire="customerId", location="path", required=True),),
    safety="write",
    body=True,
)
GET_CUSTOMER_CONTACT_FOR_CUSTOMER = Operation(
    id="GetCustomerContactForCustomer",
    method="GET",
    path="/customers/{customerId}/customer_contacts/{Id}",
    resource="customer_contacts",
    name="get",
    parameters=(
        Parameter(name="customer_id", wire="customerId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    query="odata",
)
PUT_CUSTOMER_CONTACT_FOR_CUSTOMER = Operation(
    id="PutCustomerContactForCustomer",
    method="PUT",
    path="/customers/{customerId}/customer_contacts/{Id}",
    resource="customer_contacts",
    name="update",
    parameters=(
        Parameter(name="customer_id", wire="customerId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    safety="write",
    body=True,
)
DELETE_CUSTOMER_CONTACT_FOR_CUSTOMER = Operation(
    id="DeleteCustomerContactForCustomer",
    method="DELETE",
    path="/customers/{customerId}/customer_contacts/{Id}",
    resource="customer_contacts",
    name="delete",
    parameters=(
        Parameter(name="customer_id", wire="customerId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    safety="write",
)


class CustomerContacts(Resource):
    """A contact person of a customer, with numbers, addresses and roles."""

    def list(
        self,
        *,
        where: Where[f.CustomerContactFields] = None,
        order_by: OrderBy[f.CustomerContactFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CustomerContactExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.CustomerContact]:
        """Lists the contacts of all customers.

        Despite the singular operation name this is the list; `GetCustomerContacts` reads one.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            customer_id: Id of the customer.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_CUSTOMER_CONTACT, GET_CUSTOMER_CONTACTS_FOR_CUSTOMER),
            lambda: m.CustomerContact,
            options,
            {"customer_id": customer_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CustomerContactExpand] | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomerContact:
        """Reads one customer contact.

        Despite the plural operation name this reads one contact; `GetCustomerContact` is the list.

        Args:
            id: Id of the customer contact.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            customer_id: Id of the customer.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_CUSTOMER_CONTACTS, GET_CUSTOMER_CONTACT_FOR_CUSTOMER),
            lambda: m.CustomerContact,
            options,
            {"id": id, "select": select, "expand": expand, "customer_id": customer_id},
        )

    def create(
        self, *, customer_id: int, options: RequestOptions | None = None, **body: Unpack[p.CustomerContactWrite]
    ) -> m.CustomerContact:
        """Creates a contact for one customer.

        `customer_contacts` itself takes no POST: contacts are created here or in the `contacts` of a customer.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
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
            (POST_CUSTOMER_CONTACT_FOR_CUSTOMER,),
            lambda: m.CustomerContact,
            options,
            {"customer_id": customer_id},
            lambda: p.CustomerContactWrite,
            taken(body),
        )

    def update(
        self,
        id: int,
        /,
        *,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
        **body: Unpack[p.CustomerContactWrite],
    ) -> m.CustomerContact:
        """Changes a customer contact.

        Partial update; child lists (`emails`, `telephones` ...) are merged by `id`.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the customer contact.
            customer_id: Id of the customer.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (PUT_CUSTOMER_CONTACT, PUT_CUSTOMER_CONTACT_FOR_CUSTOMER),
            lambda: m.CustomerContact,
            options,
            {"id": id, "customer_id": customer_id},
            lambda: p.CustomerContactWrite,
            taken(body),
        )

    def delete(self, id: int, /, *, customer_id: int | None = None, options: RequestOptions | None = None) -> None:
        """Deletes a customer contact.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the customer contact.
            customer_id: Id of the customer.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none(
            (DELETE_CUSTOMER_CONTACT, DELETE_CUSTOMER_CONTACT_FOR_CUSTOMER),
            options,
            {"id": id, "customer_id": customer_id},
        )


class AsyncCustomerContacts(AsyncResource):
    """A contact person of a customer, with numbers, addresses and roles."""

    def list(
        self,
        *,
        where: Where[f.CustomerContactFields] = None,
        order_by: OrderBy[f.CustomerContactFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CustomerContactExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.CustomerContact]:
        """Lists the contacts of all customers.

        Despite the singular operation name this is the list; `GetCustomerContacts` reads one.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            customer_id: Id of the customer.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_CUSTOMER_CONTACT, GET_CUSTOMER_CONTACTS_FOR_CUSTOMER),
            lambda: m.CustomerContact,
            options,
            {"customer_id": customer_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CustomerContactExpand] | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomerContact:
        """Reads one customer contact.

        Despite the plural operation name this reads one contact; `GetCustomerContact` is the list.

        Args:
            id: Id of the customer contact.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            customer_id: Id of the customer.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_CUSTOMER_CONTACTS, GET_CUSTOMER_CONTACT_FOR_CUSTOMER),
            lambda: m.CustomerContact,
            options,
            {"id": id, "select": select, "expand": expand, "customer_id": customer_id},
        )

    async def create(
        self, *, customer_id: int, options: RequestOptions | None = None, **body: Unpack[p.CustomerContactWrite]
    ) -> m.CustomerContact:
        """Creates a contact for one customer.

        `customer_contacts` itself takes no POST: contacts are created here or in the `contacts` of a customer.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
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
            (POST_CUSTOMER_CONTACT_FOR_CUSTOMER,),
            lambda: m.CustomerContact,
            options,
            {"customer_id": customer_id},
            lambda: p.CustomerContactWrite,
            taken(body),
        )

    async def update(
        self,
        id: int,
        /,
        *,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
        **body: Unpack[p.CustomerContactWrite],
    ) -> m.CustomerContact:
        """Changes a customer contact.

        Partial update; child lists (`emails`, `telephones` ...) are merged by `id`.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the customer contact.
            customer_id: Id of the customer.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (PUT_CUSTOMER_CONTACT, PUT_CUSTOMER_CONTACT_FOR_CUSTOMER),
            lambda: m.CustomerContact,
            options,
            {"id": id, "customer_id": customer_id},
            lambda: p.CustomerContactWrite,
            taken(body),
        )

    async def delete(
        self, id: int, /, *, customer_id: int | None = None, options: RequestOptions | None = None
    ) -> None:
        """Deletes a customer contact.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the customer contact.
            customer_id: Id of the customer.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none(
            (DELETE_CUSTOMER_CONTACT, DELETE_CUSTOMER_CONTACT_FOR_CUSTOMER),
            options,
            {"id": id, "customer_id": customer_id},
        )
