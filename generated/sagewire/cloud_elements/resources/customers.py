"""A customer account of Sage 200, with all the fields that Sage 200 gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.cloud_elements import _paging
from sagewire.cloud_elements import models as m
from sagewire.cloud_elements import params as p
from sagewire.runtime.arguments import listed
from sagewire.runtime.operation import NaturalKey, Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.pager import AsyncPager, Pager

LIST_CUSTOMERS = Operation(
    id="ListCustomers",
    method="GET",
    path="/hubs/finance/customers",
    resource="customers",
    name="list",
    parameters=(
        Parameter(name="query_where", wire="where", location="query"),
        Parameter(name="fields", wire="fields", location="query"),
        Parameter(name="query_order_by", wire="orderBy", location="query"),
        Parameter(name="query_page", wire="page", location="query"),
        Parameter(name="next_page", wire="nextPage", location="query"),
    ),
    paging=_paging.BY_HEADER_TOKEN,
)
CREATE_CUSTOMER = Operation(
    id="CreateCustomer",
    method="POST",
    path="/hubs/finance/customers",
    resource="customers",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(keys=(("reference",),), find="ListCustomers", settle=5),
)
GET_CUSTOMER = Operation(
    id="GetCustomer",
    method="GET",
    path="/hubs/finance/customers/{id}",
    resource="customers",
    name="get",
    parameters=(Parameter(name="id", wire="id", location="path", required=True),),
)
DELETE_CUSTOMER = Operation(
    id="DeleteCustomer",
    method="DELETE",
    path="/hubs/finance/customers/{id}",
    resource="customers",
    name="delete",
    parameters=(Parameter(name="id", wire="id", location="path", required=True),),
    safety="write",
)
UPDATE_CUSTOMER = Operation(
    id="UpdateCustomer",
    method="PATCH",
    path="/hubs/finance/customers/{id}",
    resource="customers",
    name="update",
    parameters=(Parameter(name="id", wire="id", location="path", required=True),),
    safety="write",
    body=True,
)


class Customers(Resource):
    """A customer account of Sage 200, with all the fields that Sage 200 gives."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        query_where: str | None = None,
        fields: str | None = None,
        query_order_by: str | None = None,
        query_page: int | None = None,
        next_page: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Customer]:
        """Lists customers.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.
        Seen on the wire, not stated by the maker.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            query_where: Condition in CEQL, as in `date_time_updated>'2015-10-22T16:40:09.563'`: no Z at the end of
                times.
            fields: Fields to return, with commas between.
            query_order_by: Field to sort by.
            query_page: Number of the page, from 1; rather follow `nextPage`.
            next_page: Token of the page to return, from the header `Elements-Next-Page-Token` of the page before.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (LIST_CUSTOMERS,),
            lambda: m.Customer,
            options,
            {
                "query_where": query_where,
                "fields": fields,
                "query_order_by": query_order_by,
                "query_page": query_page,
                "next_page": next_page,
                **listed(page_size=page_size, limit=limit),
            },
        )

    def get(self, id: int, /, *, options: RequestOptions | None = None) -> m.Customer:
        """Reads one customer.

        Seen on the wire, not stated by the maker.

        Args:
            id: Id of the record.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_CUSTOMER,), lambda: m.Customer, options, {"id": id})

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerWrite]) -> m.Customer:
        """Creates a customer.

        Needs `reference` and `name`.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `reference`. Seen on the wire, not stated by the maker.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The customer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((CREATE_CUSTOMER,), lambda: m.Customer, options, {}, lambda: p.CustomerWrite, body)

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerWrite]
    ) -> m.Customer:
        """Changes a customer; only the fields sent are changed.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Seen on
        the wire, not stated by the maker.

        Args:
            id: Id of the record.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The customer as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((UPDATE_CUSTOMER,), lambda: m.Customer, options, {"id": id}, lambda: p.CustomerWrite, body)

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a customer.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Seen on
        the wire, not stated by the maker.

        Args:
            id: Id of the record.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_CUSTOMER,), options, {"id": id})


class AsyncCustomers(AsyncResource):
    """A customer account of Sage 200, with all the fields that Sage 200 gives."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        query_where: str | None = None,
        fields: str | None = None,
        query_order_by: str | None = None,
        query_page: int | None = None,
        next_page: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Customer]:
        """Lists customers.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.
        Seen on the wire, not stated by the maker.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            query_where: Condition in CEQL, as in `date_time_updated>'2015-10-22T16:40:09.563'`: no Z at the end of
                times.
            fields: Fields to return, with commas between.
            query_order_by: Field to sort by.
            query_page: Number of the page, from 1; rather follow `nextPage`.
            next_page: Token of the page to return, from the header `Elements-Next-Page-Token` of the page before.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (LIST_CUSTOMERS,),
            lambda: m.Customer,
            options,
            {
                "query_where": query_where,
                "fields": fields,
                "query_order_by": query_order_by,
                "query_page": query_page,
                "next_page": next_page,
                **listed(page_size=page_size, limit=limit),
            },
        )

    async def get(self, id: int, /, *, options: RequestOptions | None = None) -> m.Customer:
        """Reads one customer.

        Seen on the wire, not stated by the maker.

        Args:
            id: Id of the record.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_CUSTOMER,), lambda: m.Customer, options, {"id": id})

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerWrite]) -> m.Customer:
        """Creates a customer.

        Needs `reference` and `name`.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `reference`. Seen on the wire, not stated by the maker.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The customer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one((CREATE_CUSTOMER,), lambda: m.Customer, options, {}, lambda: p.CustomerWrite, body)

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerWrite]
    ) -> m.Customer:
        """Changes a customer; only the fields sent are changed.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Seen on
        the wire, not stated by the maker.

        Args:
            id: Id of the record.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The customer as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (UPDATE_CUSTOMER,), lambda: m.Customer, options, {"id": id}, lambda: p.CustomerWrite, body
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a customer.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Seen on
        the wire, not stated by the maker.

        Args:
            id: Id of the record.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_CUSTOMER,), options, {"id": id})
