"""A web address of a customer contact."""

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

GET_CUSTOMER_WEBSITES = Operation(
    id="GetCustomerWebsites",
    method="GET",
    path="/customer_websites",
    resource="customer_websites",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
GET_CUSTOMER_WEBSITES_FOR_CUSTOMER_CONTACT = Operation(
    id="GetCustomerWebsitesForCustomerContact",
    method="GET",
    path="/customer_contacts/{CustomerContactId}/customer_websites",
    resource="customer_websites",
    name="list",
    parameters=(Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
POST_CUSTOMER_WEBSITE_FOR_CUSTOMER_CONTACT = Operation(
    id="PostCustomerWebsiteForCustomerContact",
    method="POST",
    path="/customer_contacts/{CustomerContactId}/customer_websites",
    resource="customer_websites",
    name="create",
    parameters=(Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),),
    safety="write",
    body=True,
)
GET_CUSTOMER_WEBSITES_FOR_CUSTOMER_AND_CUSTOMER_CONTACT = Operation(
    id="GetCustomerWebsitesForCustomerAndCustomerContact",
    method="GET",
    path="/customers/{customerId}/customer_contacts/{CustomerContactId}/customer_websites",
    resource="customer_websites",
    name="list",
    parameters=(
        Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),
        Parameter(name="customer_id", wire="customerId", location="path", required=True),
    ),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
POST_CUSTOMER_WEBSITE_FOR_CUSTOMER_AND_CUSTOMER_CONTACT = Operation(
    id="PostCustomerWebsiteForCustomerAndCustomerContact",
    method="POST",
    path="/customers/{customerId}/customer_contacts/{CustomerContactId}/customer_websites",
    resource="customer_websites",
    name="create",
    parameters=(
        Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),
        Parameter(name="customer_id", wire="customerId", location="path", required=True),
    ),
    safety="write",
    body=True,
)
GET_CUSTOMER_WEBSITE = Operation(
    id="GetCustomerWebsite",
    method="GET",
    path="/customer_websites/{Id}",
    resource="customer_websites",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)
PUT_CUSTOMER_WEBSITE = Operation(
    id="PutCustomerWebsite",
    method="PUT",
    path="/customer_websites/{Id}",
    resource="customer_websites",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
)
DELETE_CUSTOMER_WEBSITE = Operation(
    id="DeleteCustomerWebsite",
    method="DELETE",
    path="/customer_websites/{Id}",
    resource="customer_websites",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
)
GET_CUSTOMER_WEBSITE_FOR_CUSTOMER_CONTACT = Operation(
    id="GetCustomerWebsiteForCustomerContact",
    method="GET",
    path="/customer_contacts/{CustomerContactId}/customer_websites/{Id}",
    resource="customer_websites",
    name="get",
    parameters=(
        Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    query="odata",
)
PUT_CUSTOMER_WEBSITE_FOR_CUSTOMER_CONTACT = Operation(
    id="PutCustomerWebsiteForCustomerContact",
    method="PUT",
    path="/customer_contacts/{CustomerContactId}/customer_websites/{Id}",
    resource="customer_websites",
    name="update",
    parameters=(
        Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    safety="idempotent",
    body=True,
)
DELETE_CUSTOMER_WEBSITE_FOR_CUSTOMER_CONTACT = Operation(
    id="DeleteCustomerWebsiteForCustomerContact",
    method="DELETE",
    path="/customer_contacts/{CustomerContactId}/customer_websites/{Id}",
    resource="customer_websites",
    name="delete",
    parameters=(
        Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    safety="write",
)
GET_CUSTOMER_WEBSITE_FOR_CUSTOMER_AND_CUSTOMER_CONTACT = Operation(
    id="GetCustomerWebsiteForCustomerAndCustomerContact",
    method="GET",
    path="/customers/{customerId}/customer_contacts/{CustomerContactId}/customer_websites/{Id}",
    resource="customer_websites",
    name="get",
    parameters=(
        Parameter(name="customer_id", wire="customerId", location="path", required=True),
        Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    query="odata",
)
PUT_CUSTOMER_WEBSITE_FOR_CUSTOMER_AND_CUSTOMER_CONTACT = Operation(
    id="PutCustomerWebsiteForCustomerAndCustomerContact",
    method="PUT",
    path="/customers/{customerId}/customer_contacts/{CustomerContactId}/customer_websites/{Id}",
    resource="customer_websites",
    name="update",
    parameters=(
        Parameter(name="customer_id", wire="customerId", location="path", required=True),
        Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    safety="idempotent",
    body=True,
)
DELETE_CUSTOMER_WEBSITE_FOR_CUSTOMER_AND_CUSTOMER_CONTACT = Operation(
    id="DeleteCustomerWebsiteForCustomerAndCustomerContact",
    method="DELETE",
    path="/customers/{customerId}/customer_contacts/{CustomerContactId}/customer_websites/{Id}",
    resource="customer_websites",
    name="delete",
    parameters=(
        Parameter(name="customer_id", wire="customerId", location="path", required=True),
        Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    safety="write",
)


class CustomerWebsites(Resource):
    """A web address of a customer contact."""

    def list(
        self,
        *,
        where: Where[f.CustomerWebsiteFields] = None,
        order_by: OrderBy[f.CustomerWebsiteFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CustomerWebsiteExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        customer_contact_id: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.CustomerWebsite]:
        """Lists the websites of all customer contacts.

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
                GET_CUSTOMER_WEBSITES,
                GET_CUSTOMER_WEBSITES_FOR_CUSTOMER_CONTACT,
                GET_CUSTOMER_WEBSITES_FOR_CUSTOMER_AND_CUSTOMER_CONTACT,
            ),
            lambda: m.CustomerWebsite,
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
        expand: Sequence[f.CustomerWebsiteExpand] | None = None,
        customer_contact_id: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomerWebsite:
        """Reads one website of a customer contact.

        Args:
            id: Id of the customer website.
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
                GET_CUSTOMER_WEBSITE,
                GET_CUSTOMER_WEBSITE_FOR_CUSTOMER_CONTACT,
                GET_CUSTOMER_WEBSITE_FOR_CUSTOMER_AND_CUSTOMER_CONTACT,
            ),
            lambda: m.CustomerWebsite,
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
        **body: Unpack[p.CustomerWebsiteWrite],
    ) -> m.CustomerWebsite:
        """Creates a website for one customer contact.

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
            (POST_CUSTOMER_WEBSITE_FOR_CUSTOMER_CONTACT, POST_CUSTOMER_WEBSITE_FOR_CUSTOMER_AND_CUSTOMER_CONTACT),
            lambda: m.CustomerWebsite,
            options,
            {"customer_contact_id": customer_contact_id, "customer_id": customer_id},
            lambda: p.CustomerWebsiteWrite,
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
        **body: Unpack[p.CustomerWebsiteWrite],
    ) -> m.CustomerWebsite:
        """Changes a website of a customer contact.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the customer website.
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
                PUT_CUSTOMER_WEBSITE,
                PUT_CUSTOMER_WEBSITE_FOR_CUSTOMER_CONTACT,
                PUT_CUSTOMER_WEBSITE_FOR_CUSTOMER_AND_CUSTOMER_CONTACT,
            ),
            lambda: m.CustomerWebsite,
            options,
            {"id": id, "customer_contact_id": customer_contact_id, "customer_id": customer_id},
            lambda: p.CustomerWebsiteWrite,
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
        """Deletes a website of a customer contact.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the customer website.
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
                DELETE_CUSTOMER_WEBSITE,
                DELETE_CUSTOMER_WEBSITE_FOR_CUSTOMER_CONTACT,
                DELETE_CUSTOMER_WEBSITE_FOR_CUSTOMER_AND_CUSTOMER_CONTACT,
            ),
            options,
            {"id": id, "customer_contact_id": customer_contact_id, "customer_id": customer_id},
        )


class AsyncCustomerWebsites(AsyncResource):
    """A web address of a customer contact."""

    def list(
        self,
        *,
        where: Where[f.CustomerWebsiteFields] = None,
        order_by: OrderBy[f.CustomerWebsiteFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CustomerWebsiteExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        customer_contact_id: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.CustomerWebsite]:
        """Lists the websites of all customer contacts.

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
                GET_CUSTOMER_WEBSITES,
                GET_CUSTOMER_WEBSITES_FOR_CUSTOMER_CONTACT,
                GET_CUSTOMER_WEBSITES_FOR_CUSTOMER_AND_CUSTOMER_CONTACT,
            ),
            lambda: m.CustomerWebsite,
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
        expand: Sequence[f.CustomerWebsiteExpand] | None = None,
        customer_contact_id: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomerWebsite:
        """Reads one website of a customer contact.

        Args:
            id: Id of the customer website.
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
                GET_CUSTOMER_WEBSITE,
                GET_CUSTOMER_WEBSITE_FOR_CUSTOMER_CONTACT,
                GET_CUSTOMER_WEBSITE_FOR_CUSTOMER_AND_CUSTOMER_CONTACT,
            ),
            lambda: m.CustomerWebsite,
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
        **body: Unpack[p.CustomerWebsiteWrite],
    ) -> m.CustomerWebsite:
        """Creates a website for one customer contact.

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
            (POST_CUSTOMER_WEBSITE_FOR_CUSTOMER_CONTACT, POST_CUSTOMER_WEBSITE_FOR_CUSTOMER_AND_CUSTOMER_CONTACT),
            lambda: m.CustomerWebsite,
            options,
            {"customer_contact_id": customer_contact_id, "customer_id": customer_id},
            lambda: p.CustomerWebsiteWrite,
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
        **body: Unpack[p.CustomerWebsiteWrite],
    ) -> m.CustomerWebsite:
        """Changes a website of a customer contact.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the customer website.
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
                PUT_CUSTOMER_WEBSITE,
                PUT_CUSTOMER_WEBSITE_FOR_CUSTOMER_CONTACT,
                PUT_CUSTOMER_WEBSITE_FOR_CUSTOMER_AND_CUSTOMER_CONTACT,
            ),
            lambda: m.CustomerWebsite,
            options,
            {"id": id, "customer_contact_id": customer_contact_id, "customer_id": customer_id},
            lambda: p.CustomerWebsiteWrite,
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
        """Deletes a website of a customer contact.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the customer website.
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
                DELETE_CUSTOMER_WEBSITE,
                DELETE_CUSTOMER_WEBSITE_FOR_CUSTOMER_CONTACT,
                DELETE_CUSTOMER_WEBSITE_FOR_CUSTOMER_AND_CUSTOMER_CONTACT,
            ),
            options,
            {"id": id, "customer_contact_id": customer_contact_id, "customer_id": customer_id},
        )
