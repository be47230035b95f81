"""A customer's account in the sales ledger, with terms, credit and defaults."""

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
    from typing import Any, Unpack

    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager
    from sagewire.sage200 import fields as f

GET_CUSTOMERS = Operation(
    id="GetCustomers",
    method="GET",
    path="/customers",
    resource="customers",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
POST_CUSTOMER = Operation(
    id="PostCustomer",
    method="POST",
    path="/customers",
    resource="customers",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(keys=(("reference",),), find="GetCustomers", settle=5),
)
GET_CUSTOMER = Operation(
    id="GetCustomer",
    method="GET",
    path="/customers/{Id}",
    resource="customers",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)
PUT_CUSTOMER = Operation(
    id="PutCustomer",
    method="PUT",
    path="/customers/{Id}",
    resource="customers",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    body=True,
)
DELETE_CUSTOMER = Operation(
    id="DeleteCustomer",
    method="DELETE",
    path="/customers/{Id}",
    resource="customers",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
)
POST_CUSTOMERS_NEW = Operation(
    id="PostCustomersNew",
    method="POST",
    path="/customers_new",
    resource="customers",
    name="preview",
    safety="preview",
    body=True,
    since="2020 R2",
)


class Customers(Resource):
    """A customer's account in the sales ledger, with terms, credit and defaults."""

    def list(
        self,
        *,
        where: Where[f.CustomerFields] = None,
        order_by: OrderBy[f.CustomerFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CustomerExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Customer]:
        """Lists customer accounts of the sales ledger.

        Child objects and lists come only when named in `$expand`; for bulk reads prefer `customer_views` or
        `lookup_customers`. Poll changes with `$filter=date_time_updated gt` and a UTC time ending in Z.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_CUSTOMERS,), lambda: m.Customer, options, listed(where, order_by, select, page_size, limit, expand)
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CustomerExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Customer:
        """Reads one customer account.

        Takes only `$select`, `$expand` and `$metadata`; child objects and lists come only when expanded.

        Args:
            id: Id of the customer.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_CUSTOMER,), lambda: m.Customer, options, {"id": id, "select": select, "expand": expand})

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerWrite]) -> m.Customer:
        """Creates a customer account.

        `reference` may be left out when account numbers are generated automatically
        (`auto_generate_account_numbers` in `sales_ledger_settings`). Over-long strings and nulls are rejected. The
        response leaves out `date_time_created` and `date_time_updated`.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `reference`.

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
        return self._one((POST_CUSTOMER,), lambda: m.Customer, options, {}, lambda: p.CustomerWrite, taken(body))

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerWrite]
    ) -> m.Customer:
        """Changes a customer account.

        Partial update: only the fields sent change. Child lists (`contacts`, `memos`, `alerts`, `cards`) are merged
        by `id`; send `is_to_delete: true` to remove a child.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the customer.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((PUT_CUSTOMER,), lambda: m.Customer, options, {"id": id}, lambda: p.CustomerWrite, taken(body))

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a customer account.

        Answers 200 with an empty body.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the customer.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_CUSTOMER,), options, {"id": id})

    def preview(self, *, options: RequestOptions | None = None, **body: Any) -> m.Customer:
        """Previews a new customer account filled with the company defaults.

        Persists nothing; change the result as needed and POST it to `customers`.

        Stores nothing, so it is sent again after a failure. Since 2020 R2.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record with Sage's defaults; nothing is stored.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((POST_CUSTOMERS_NEW,), lambda: m.Customer, options, {}, lambda: None, taken(body))


class AsyncCustomers(AsyncResource):
    """A customer's account in the sales ledger, with terms, credit and defaults."""

    def list(
        self,
        *,
        where: Where[f.CustomerFields] = None,
        order_by: OrderBy[f.CustomerFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CustomerExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Customer]:
        """Lists customer accounts of the sales ledger.

        Child objects and lists come only when named in `$expand`; for bulk reads prefer `customer_views` or
        `lookup_customers`. Poll changes with `$filter=date_time_updated gt` and a UTC time ending in Z.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_CUSTOMERS,), lambda: m.Customer, options, listed(where, order_by, select, page_size, limit, expand)
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CustomerExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Customer:
        """Reads one customer account.

        Takes only `$select`, `$expand` and `$metadata`; child objects and lists come only when expanded.

        Args:
            id: Id of the customer.
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
            (GET_CUSTOMER,), lambda: m.Customer, options, {"id": id, "select": select, "expand": expand}
        )

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerWrite]) -> m.Customer:
        """Creates a customer account.

        `reference` may be left out when account numbers are generated automatically
        (`auto_generate_account_numbers` in `sales_ledger_settings`). Over-long strings and nulls are rejected. The
        response leaves out `date_time_created` and `date_time_updated`.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `reference`.

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
        return await self._one((POST_CUSTOMER,), lambda: m.Customer, options, {}, lambda: p.CustomerWrite, taken(body))

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerWrite]
    ) -> m.Customer:
        """Changes a customer account.

        Partial update: only the fields sent change. Child lists (`contacts`, `memos`, `alerts`, `cards`) are merged
        by `id`; send `is_to_delete: true` to remove a child.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the customer.
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
            (PUT_CUSTOMER,), lambda: m.Customer, options, {"id": id}, lambda: p.CustomerWrite, taken(body)
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a customer account.

        Answers 200 with an empty body.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the customer.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_CUSTOMER,), options, {"id": id})

    async def preview(self, *, options: RequestOptions | None = None, **body: Any) -> m.Customer:
        """Previews a new customer account filled with the company defaults.

        Persists nothing; change the result as needed and POST it to `customers`.

        Stores nothing, so it is sent again after a failure. Since 2020 R2.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record with Sage's defaults; nothing is stored.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((POST_CUSTOMERS_NEW,), lambda: m.Customer, options, {}, lambda: None, taken(body))
