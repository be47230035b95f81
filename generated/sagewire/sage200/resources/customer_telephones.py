"""A telephone number of a customer contact."""

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

GET_CUSTOMER_TELEPHONES = Operation(
    id="GetCustomerTelephones",
    method="GET",
    path="/customer_telephones",
    resource="customer_telephones",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
GET_CUSTOMER_TELEPHONES_FOR_CUSTOMER_CONTACT = Operation(
    id="GetCustomerTelephonesForCustomerContact",
    method="GET",
    path="/customer_contacts/{CustomerContactId}/customer_telephones",
    resource="customer_telephones",
    name="list",
    parameters=(Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
POST_CUSTOMER_TELEPHONE_FOR_CUSTOMER_CONTACT = Operation(
    id="PostCustomerTelephoneForCustomerContact",
    method="POST",
    path="/customer_contacts/{CustomerContactId}/customer_telephones",
    resource="customer_telephones",
    name="create",
    parameters=(Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),),
    safety="write",
    body=True,
)
GET_CUSTOMER_TELEPHONES_FOR_CUSTOMER_AND_CUSTOMER_CONTACT = Operation(
    id="GetCustomerTelephonesForCustomerAndCustomerContact",
    method="GET",
    path="/customers/{customerId}/customer_contacts/{CustomerContactId}/customer_telephones",
    resource="customer_telephones",
    name="list",
    parameters=(
        Parameter(name="customer_id", wire="customerId", location="path", required=True),
        Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),
    ),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
POST_CUSTOMER_TELEPHONE_FOR_CUSTOMER_AND_CUSTOMER_CONTACT = Operation(
    id="PostCustomerTelephoneForCustomerAndCustomerContact",
    method="POST",
    path="/customers/{customerId}/customer_contacts/{CustomerContactId}/customer_telephones",
    resource="customer_telephones",
    name="create",
    parameters=(
        Parameter(name="customer_id", wire="customerId", location="path", required=True),
        Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),
    ),
    safety="write",
    body=True,
)
GET_CUSTOMER_TELEPHONE = Operation(
    id="GetCustomerTelephone",
    method="GET",
    path="/customer_telephones/{Id}",
    resource="customer_telephones",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)
PUT_CUSTOMER_TELEPHONE = Operation(
    id="PutCustomerTelephone",
    method="PUT",
    path="/customer_telephones/{Id}",
    resource="customer_telephones",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
)
DELETE_CUSTOMER_TELEPHONE = Operation(
    id="DeleteCustomerTelephone",
    method="DELETE",
    path="/customer_telephones/{Id}",
    resource="customer_telephones",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
)
GET_CUSTOMER_TELEPHONE_FOR_CUSTOMER_CONTACT = Operation(
    id="GetCustomerTelephoneForCustomerContact",
    method="GET",
    path="/customer_contacts/{CustomerContactId}/customer_telephones/{Id}",
    resource="customer_telephones",
    name="get",
    parameters=(
        Parameter(name="id", wire="Id", location="path", required=True),
        Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),
    ),
    query="odata",
)
PUT_CUSTOMER_TELEPHONE_FOR_CUSTOMER_CONTACT = Operation(
    id="PutCustomerTelephoneForCustomerContact",
    method="PUT",
    path="/customer_contacts/{CustomerContactId}/customer_telephones/{Id}",
    resource="customer_telephones",
    name="update",
    parameters=(
        Parameter(name="id", wire="Id", location="path", required=True),
        Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),
    ),
    safety="idempotent",
    body=True,
)
DELETE_CUSTOMER_TELEPHONE_FOR_CUSTOMER_CONTACT = Operation(
    id="DeleteCustomerTelephoneForCustomerContact",
    method="DELETE",
    path="/customer_contacts/{CustomerContactId}/customer_telephones/{Id}",
    resource="customer_telephones",
    name="delete",
    parameters=(
        Parameter(name="id", wire="Id", location="path", required=True),
        Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),
    ),
    safety="write",
)
GET_CUSTOMER_TELEPHONE_FOR_CUSTOMER_AND_CUSTOMER_CONTACT = Operation(
    id="GetCustomerTelephoneForCustomerAndCustomerContact",
    method="GET",
    path="/customers/{customerId}/customer_contacts/{CustomerContactId}/customer_telephones/{Id}",
    resource="customer_telephones",
    name="get",
    parameters=(
        Parameter(name="id", wire="Id", location="path", required=True),
        Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),
        Parameter(name="customer_id", wire="customerId", location="path", required=True),
    ),
    query="odata",
)
PUT_CUSTOMER_TELEPHONE_FOR_CUSTOMER_AND_CUSTOMER_CONTACT = Operation(
    id="PutCustomerTelephoneForCustomerAndCustomerContact",
    method="PUT",
    path="/customers/{customerId}/customer_contacts/{CustomerContactId}/customer_telephones/{Id}",
    resource="customer_telephones",
    name="update",
    parameters=(
        Parameter(name="id", wire="Id", location="path", required=True),
        Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),
        Parameter(name="customer_id", wire="customerId", location="path", required=True),
    ),
    safety="idempotent",
    body=True,
)
DELETE_CUSTOMER_TELEPHONE_FOR_CUSTOMER_AND_CUSTOMER_CONTACT = Operation(
    id="DeleteCustomerTelephoneForCustomerAndCustomerContact",
    method="DELETE",
    path="/customers/{customerId}/customer_contacts/{CustomerContactId}/customer_telephones/{Id}",
    resource="customer_telephones",
    name="delete",
    parameters=(
        Parameter(name="id", wire="Id", location="path", required=True),
        Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),
        Parameter(name="customer_id", wire="customerId", location="path", required=True),
    ),
    safety="write",
)


class CustomerTelephones(Resource):
    """A telephone number of a customer contact."""

    def list(
        self,
        *,
        where: Where[f.CustomerTelephoneFields] = None,
        order_by: OrderBy[f.CustomerTelephoneFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CustomerTelephoneExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        customer_contact_id: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.CustomerTelephone]:
        """Lists the telephone numbers of all customer contacts.

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
                GET_CUSTOMER_TELEPHONES,
                GET_CUSTOMER_TELEPHONES_FOR_CUSTOMER_CONTACT,
                GET_CUSTOMER_TELEPHONES_FOR_CUSTOMER_AND_CUSTOMER_CONTACT,
            ),
            lambda: m.CustomerTelephone,
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
        expand: Sequence[f.CustomerTelephoneExpand] | None = None,
        customer_contact_id: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomerTelephone:
        """Reads one telephone number of a customer contact.

        Args:
            id: Id of the customer telephone number.
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
                GET_CUSTOMER_TELEPHONE,
                GET_CUSTOMER_TELEPHONE_FOR_CUSTOMER_CONTACT,
                GET_CUSTOMER_TELEPHONE_FOR_CUSTOMER_AND_CUSTOMER_CONTACT,
            ),
            lambda: m.CustomerTelephone,
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
        **body: Unpack[p.CustomerTelephoneWrite],
    ) -> m.CustomerTelephone:
        """Creates a telephone number for one customer contact.

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
            (POST_CUSTOMER_TELEPHONE_FOR_CUSTOMER_CONTACT, POST_CUSTOMER_TELEPHONE_FOR_CUSTOMER_AND_CUSTOMER_CONTACT),
            lambda: m.CustomerTelephone,
            options,
            {"customer_contact_id": customer_contact_id, "customer_id": customer_id},
            lambda: p.CustomerTelephoneWrite,
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
        **body: Unpack[p.CustomerTelephoneWrite],
    ) -> m.CustomerTelephone:
        """Changes a telephone number of a customer contact.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the customer telephone number.
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
                PUT_CUSTOMER_TELEPHONE,
                PUT_CUSTOMER_TELEPHONE_FOR_CUSTOMER_CONTACT,
                PUT_CUSTOMER_TELEPHONE_FOR_CUSTOMER_AND_CUSTOMER_CONTACT,
            ),
            lambda: m.CustomerTelephone,
            options,
            {"id": id, "customer_contact_id": customer_contact_id, "customer_id": customer_id},
            lambda: p.CustomerTelephoneWrite,
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
        """Deletes a telephone number of a customer contact.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the customer telephone number.
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
                DELETE_CUSTOMER_TELEPHONE,
                DELETE_CUSTOMER_TELEPHONE_FOR_CUSTOMER_CONTACT,
                DELETE_CUSTOMER_TELEPHONE_FOR_CUSTOMER_AND_CUSTOMER_CONTACT,
            ),
            options,
            {"id": id, "customer_contact_id": customer_contact_id, "customer_id": customer_id},
        )


class AsyncCustomerTelephones(AsyncResource):
    """A telephone number of a customer contact."""

    def list(
        self,
        *,
        where: Where[f.CustomerTelephoneFields] = None,
        order_by: OrderBy[f.CustomerTelephoneFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CustomerTelephoneExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        customer_contact_id: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.CustomerTelephone]:
        """Lists the telephone numbers of all customer contacts.

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
                GET_CUSTOMER_TELEPHONES,
                GET_CUSTOMER_TELEPHONES_FOR_CUSTOMER_CONTACT,
                GET_CUSTOMER_TELEPHONES_FOR_CUSTOMER_AND_CUSTOMER_CONTACT,
            ),
            lambda: m.CustomerTelephone,
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
        expand: Sequence[f.CustomerTelephoneExpand] | None = None,
        customer_contact_id: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomerTelephone:
        """Reads one telephone number of a customer contact.

        Args:
            id: Id of the customer telephone number.
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
                GET_CUSTOMER_TELEPHONE,
                GET_CUSTOMER_TELEPHONE_FOR_CUSTOMER_CONTACT,
                GET_CUSTOMER_TELEPHONE_FOR_CUSTOMER_AND_CUSTOMER_CONTACT,
            ),
            lambda: m.CustomerTelephone,
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
        **body: Unpack[p.CustomerTelephoneWrite],
    ) -> m.CustomerTelephone:
        """Creates a telephone number for one customer contact.

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
            (POST_CUSTOMER_TELEPHONE_FOR_CUSTOMER_CONTACT, POST_CUSTOMER_TELEPHONE_FOR_CUSTOMER_AND_CUSTOMER_CONTACT),
            lambda: m.CustomerTelephone,
            options,
            {"customer_contact_id": customer_contact_id, "customer_id": customer_id},
            lambda: p.CustomerTelephoneWrite,
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
        **body: Unpack[p.CustomerTelephoneWrite],
    ) -> m.CustomerTelephone:
        """Changes a telephone number of a customer contact.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the customer telephone number.
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
                PUT_CUSTOMER_TELEPHONE,
                PUT_CUSTOMER_TELEPHONE_FOR_CUSTOMER_CONTACT,
                PUT_CUSTOMER_TELEPHONE_FOR_CUSTOMER_AND_CUSTOMER_CONTACT,
            ),
            lambda: m.CustomerTelephone,
            options,
            {"id": id, "customer_contact_id": customer_contact_id, "customer_id": customer_id},
            lambda: p.CustomerTelephoneWrite,
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
        """Deletes a telephone number of a customer contact.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the customer telephone number.
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
                DELETE_CUSTOMER_TELEPHONE,
                DELETE_CUSTOMER_TELEPHONE_FOR_CUSTOMER_CONTACT,
                DELETE_CUSTOMER_TELEPHONE_FOR_CUSTOMER_AND_CUSTOMER_CONTACT,
            ),
            options,
            {"id": id, "customer_contact_id": customer_contact_id, "customer_id": customer_id},
        )
