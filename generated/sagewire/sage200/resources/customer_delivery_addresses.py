"""A delivery address of a customer, with its own contact and tax details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Filter, NaturalKey, Operation, Parameter
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

GET_CUSTOMER_DELIVERY_ADDRESSES = Operation(
    id="GetCustomerDeliveryAddresses",
    method="GET",
    path="/customer_delivery_addresses",
    resource="customer_delivery_addresses",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
POST_CUSTOMER_DELIVERY_ADDRESS = Operation(
    id="PostCustomerDeliveryAddress",
    method="POST",
    path="/customer_delivery_addresses",
    resource="customer_delivery_addresses",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(keys=(("customer_id", "description"),), find="GetCustomerDeliveryAddresses", settle=5),
)
GET_CUSTOMER_DELIVERY_ADDRESS = Operation(
    id="GetCustomerDeliveryAddress",
    method="GET",
    path="/customer_delivery_addresses/{Id}",
    resource="customer_delivery_addresses",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)
PUT_CUSTOMER_DELIVERY_ADDRESS = Operation(
    id="PutCustomerDeliveryAddress",
    method="PUT",
    path="/customer_delivery_addresses/{Id}",
    resource="customer_delivery_addresses",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
)
DELETE_CUSTOMER_DELIVERY_ADDRESS = Operation(
    id="DeleteCustomerDeliveryAddress",
    method="DELETE",
    path="/customer_delivery_addresses/{Id}",
    resource="customer_delivery_addresses",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
)
GET_CUSTOMER_DELIVERY_ADDRESSES_FOR_CUSTOMER = Operation(
    id="GetCustomerDeliveryAddressesForCustomer",
    method="GET",
    path="/customers/{customerId}/customer_delivery_addresses",
    resource="customer_delivery_addresses",
    name="list",
    parameters=(Parameter(name="customer_id", wire="customerId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)


class CustomerDeliveryAddresses(Resource):
    """A delivery address of a customer, with its own contact and tax details."""

    def list(
        self,
        *,
        where: Where[f.CustomerDeliveryAddressFields] = None,
        order_by: OrderBy[f.CustomerDeliveryAddressFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CustomerDeliveryAddressExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.CustomerDeliveryAddress]:
        """Lists the delivery addresses of all customers.

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
            (GET_CUSTOMER_DELIVERY_ADDRESSES, GET_CUSTOMER_DELIVERY_ADDRESSES_FOR_CUSTOMER),
            lambda: m.CustomerDeliveryAddress,
            options,
            {"customer_id": customer_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CustomerDeliveryAddressExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomerDeliveryAddress:
        """Reads one customer delivery address.

        Args:
            id: Id of the customer delivery address.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_CUSTOMER_DELIVERY_ADDRESS,),
            lambda: m.CustomerDeliveryAddress,
            options,
            {"id": id, "select": select, "expand": expand},
        )

    def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerDeliveryAddressWrite]
    ) -> m.CustomerDeliveryAddress:
        """Creates a delivery address for a customer.

        Needs `customer_id`, description and `tax_code_id`.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `customer_id` with `description`.

        Args:
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
            (POST_CUSTOMER_DELIVERY_ADDRESS,),
            lambda: m.CustomerDeliveryAddress,
            options,
            {},
            lambda: p.CustomerDeliveryAddressWrite,
            taken(body),
        )

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerDeliveryAddressWrite]
    ) -> m.CustomerDeliveryAddress:
        """Changes a customer delivery address.

        Partial update: only the fields sent change.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the customer delivery address.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_CUSTOMER_DELIVERY_ADDRESS,),
            lambda: m.CustomerDeliveryAddress,
            options,
            {"id": id},
            lambda: p.CustomerDeliveryAddressWrite,
            taken(body),
        )

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a customer delivery address.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the customer delivery address.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_CUSTOMER_DELIVERY_ADDRESS,), options, {"id": id})


class AsyncCustomerDeliveryAddresses(AsyncResource):
    """A delivery address of a customer, with its own contact and tax details."""

    def list(
        self,
        *,
        where: Where[f.CustomerDeliveryAddressFields] = None,
        order_by: OrderBy[f.CustomerDeliveryAddressFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CustomerDeliveryAddressExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.CustomerDeliveryAddress]:
        """Lists the delivery addresses of all customers.

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
            (GET_CUSTOMER_DELIVERY_ADDRESSES, GET_CUSTOMER_DELIVERY_ADDRESSES_FOR_CUSTOMER),
            lambda: m.CustomerDeliveryAddress,
            options,
            {"customer_id": customer_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CustomerDeliveryAddressExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomerDeliveryAddress:
        """Reads one customer delivery address.

        Args:
            id: Id of the customer delivery address.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_CUSTOMER_DELIVERY_ADDRESS,),
            lambda: m.CustomerDeliveryAddress,
            options,
            {"id": id, "select": select, "expand": expand},
        )

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerDeliveryAddressWrite]
    ) -> m.CustomerDeliveryAddress:
        """Creates a delivery address for a customer.

        Needs `customer_id`, description and `tax_code_id`.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `customer_id` with `description`.

        Args:
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
            (POST_CUSTOMER_DELIVERY_ADDRESS,),
            lambda: m.CustomerDeliveryAddress,
            options,
            {},
            lambda: p.CustomerDeliveryAddressWrite,
            taken(body),
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerDeliveryAddressWrite]
    ) -> m.CustomerDeliveryAddress:
        """Changes a customer delivery address.

        Partial update: only the fields sent change.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the customer delivery address.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_CUSTOMER_DELIVERY_ADDRESS,),
            lambda: m.CustomerDeliveryAddress,
            options,
            {"id": id},
            lambda: p.CustomerDeliveryAddressWrite,
            taken(body),
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a customer delivery address.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the customer delivery address.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_CUSTOMER_DELIVERY_ADDRESS,), options, {"id": id})
