"""A payment card entry held for a customer: description and last use only, no card data."""

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

GET_CUSTOMER_CARDS = Operation(
    id="GetCustomerCards",
    method="GET",
    path="/customer_cards",
    resource="customer_cards",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020 R2",
)
GET_CUSTOMER_CARD = Operation(
    id="GetCustomerCard",
    method="GET",
    path="/customer_cards/{Id}",
    resource="customer_cards",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2020 R2",
)
PUT_CUSTOMER_CARD = Operation(
    id="PutCustomerCard",
    method="PUT",
    path="/customer_cards/{Id}",
    resource="customer_cards",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
    since="2020 R2",
)
DELETE_CUSTOMER_CARD = Operation(
    id="DeleteCustomerCard",
    method="DELETE",
    path="/customer_cards/{Id}",
    resource="customer_cards",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    since="2020 R2",
)
GET_CUSTOMER_CARDS_FOR_CUSTOMER = Operation(
    id="GetCustomerCardsForCustomer",
    method="GET",
    path="/customers/{customerId}/customer_cards",
    resource="customer_cards",
    name="list",
    parameters=(Parameter(name="customer_id", wire="customerId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020 R2",
)


class CustomerCards(Resource):
    """A payment card entry held for a customer: description and last use only, no card data."""

    def list(
        self,
        *,
        where: Where[f.CustomerCardFields] = None,
        order_by: OrderBy[f.CustomerCardFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.CustomerCard]:
        """Lists the payment card entries held for all customers.

        There is no POST for cards; the customer carries them in `cards`.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020 R2.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
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
            (GET_CUSTOMER_CARDS, GET_CUSTOMER_CARDS_FOR_CUSTOMER),
            lambda: m.CustomerCard,
            options,
            {"customer_id": customer_id, **listed(where, order_by, select, page_size, limit)},
        )

    def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.CustomerCard:
        """Reads one customer card entry.

        Since 2020 R2.

        Args:
            id: Id of the customer card.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_CUSTOMER_CARD,), lambda: m.CustomerCard, options, {"id": id, "select": select})

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerCardWrite]
    ) -> m.CustomerCard:
        """Changes a customer card entry.

        May be sent again after a failure: the second time changes nothing more. Since 2020 R2.

        Args:
            id: Id of the customer card.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_CUSTOMER_CARD,), lambda: m.CustomerCard, options, {"id": id}, lambda: p.CustomerCardWrite, taken(body)
        )

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a customer card entry.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the customer card.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_CUSTOMER_CARD,), options, {"id": id})


class AsyncCustomerCards(AsyncResource):
    """A payment card entry held for a customer: description and last use only, no card data."""

    def list(
        self,
        *,
        where: Where[f.CustomerCardFields] = None,
        order_by: OrderBy[f.CustomerCardFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.CustomerCard]:
        """Lists the payment card entries held for all customers.

        There is no POST for cards; the customer carries them in `cards`.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020 R2.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
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
            (GET_CUSTOMER_CARDS, GET_CUSTOMER_CARDS_FOR_CUSTOMER),
            lambda: m.CustomerCard,
            options,
            {"customer_id": customer_id, **listed(where, order_by, select, page_size, limit)},
        )

    async def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.CustomerCard:
        """Reads one customer card entry.

        Since 2020 R2.

        Args:
            id: Id of the customer card.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_CUSTOMER_CARD,), lambda: m.CustomerCard, options, {"id": id, "select": select})

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerCardWrite]
    ) -> m.CustomerCard:
        """Changes a customer card entry.

        May be sent again after a failure: the second time changes nothing more. Since 2020 R2.

        Args:
            id: Id of the customer card.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_CUSTOMER_CARD,), lambda: m.CustomerCard, options, {"id": id}, lambda: p.CustomerCardWrite, taken(body)
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a customer card entry.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the customer card.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_CUSTOMER_CARD,), options, {"id": id})
