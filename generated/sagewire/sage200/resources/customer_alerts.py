"""A text that Sage 200 shows when chosen kinds of document are entered for the customer."""

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

GET_CUSTOMER_ALERTS = Operation(
    id="GetCustomerAlerts",
    method="GET",
    path="/customer_alerts",
    resource="customer_alerts",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2021-03-15",
)
POST_CUSTOMER_ALERT = Operation(
    id="PostCustomerAlert",
    method="POST",
    path="/customer_alerts",
    resource="customer_alerts",
    name="create",
    safety="write",
    body=True,
    since="2021-03-15",
)
GET_CUSTOMER_ALERT = Operation(
    id="GetCustomerAlert",
    method="GET",
    path="/customer_alerts/{Id}",
    resource="customer_alerts",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2021-03-15",
)
PUT_CUSTOMER_ALERT = Operation(
    id="PutCustomerAlert",
    method="PUT",
    path="/customer_alerts/{Id}",
    resource="customer_alerts",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
    since="2021-03-15",
)
DELETE_CUSTOMER_ALERT = Operation(
    id="DeleteCustomerAlert",
    method="DELETE",
    path="/customer_alerts/{Id}",
    resource="customer_alerts",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    since="2021-03-15",
)
GET_CUSTOMER_ALERTS_FOR_CUSTOMER = Operation(
    id="GetCustomerAlertsForCustomer",
    method="GET",
    path="/customers/{customerId}/customer_alerts",
    resource="customer_alerts",
    name="list",
    parameters=(Parameter(name="customer_id", wire="customerId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2021-03-15",
)


class CustomerAlerts(Resource):
    """A text that Sage 200 shows when chosen kinds of document are entered for the customer."""

    def list(
        self,
        *,
        where: Where[f.CustomerAlertFields] = None,
        order_by: OrderBy[f.CustomerAlertFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.CustomerAlert]:
        """Lists the alerts held against all customers.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2021-03-15.

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
            (GET_CUSTOMER_ALERTS, GET_CUSTOMER_ALERTS_FOR_CUSTOMER),
            lambda: m.CustomerAlert,
            options,
            {"customer_id": customer_id, **listed(where, order_by, select, page_size, limit)},
        )

    def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.CustomerAlert:
        """Reads one customer alert.

        Since 2021-03-15.

        Args:
            id: Id of the customer alert.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_CUSTOMER_ALERT,), lambda: m.CustomerAlert, options, {"id": id, "select": select})

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerAlertWrite]) -> m.CustomerAlert:
        """Creates an alert for a customer.

        The `show_alert_for_...` flags are false by default, so a new alert appears nowhere until at least one is
        set.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2021-03-15.

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
            (POST_CUSTOMER_ALERT,), lambda: m.CustomerAlert, options, {}, lambda: p.CustomerAlertWrite, taken(body)
        )

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerAlertWrite]
    ) -> m.CustomerAlert:
        """Changes a customer alert.

        May be sent again after a failure: the second time changes nothing more. Since 2021-03-15.

        Args:
            id: Id of the customer alert.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_CUSTOMER_ALERT,),
            lambda: m.CustomerAlert,
            options,
            {"id": id},
            lambda: p.CustomerAlertWrite,
            taken(body),
        )

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a customer alert.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2021-03-15.

        Args:
            id: Id of the customer alert.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_CUSTOMER_ALERT,), options, {"id": id})


class AsyncCustomerAlerts(AsyncResource):
    """A text that Sage 200 shows when chosen kinds of document are entered for the customer."""

    def list(
        self,
        *,
        where: Where[f.CustomerAlertFields] = None,
        order_by: OrderBy[f.CustomerAlertFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.CustomerAlert]:
        """Lists the alerts held against all customers.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2021-03-15.

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
            (GET_CUSTOMER_ALERTS, GET_CUSTOMER_ALERTS_FOR_CUSTOMER),
            lambda: m.CustomerAlert,
            options,
            {"customer_id": customer_id, **listed(where, order_by, select, page_size, limit)},
        )

    async def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.CustomerAlert:
        """Reads one customer alert.

        Since 2021-03-15.

        Args:
            id: Id of the customer alert.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_CUSTOMER_ALERT,), lambda: m.CustomerAlert, options, {"id": id, "select": select})

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerAlertWrite]
    ) -> m.CustomerAlert:
        """Creates an alert for a customer.

        The `show_alert_for_...` flags are false by default, so a new alert appears nowhere until at least one is
        set.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2021-03-15.

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
            (POST_CUSTOMER_ALERT,), lambda: m.CustomerAlert, options, {}, lambda: p.CustomerAlertWrite, taken(body)
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerAlertWrite]
    ) -> m.CustomerAlert:
        """Changes a customer alert.

        May be sent again after a failure: the second time changes nothing more. Since 2021-03-15.

        Args:
            id: Id of the customer alert.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_CUSTOMER_ALERT,),
            lambda: m.CustomerAlert,
            options,
            {"id": id},
            lambda: p.CustomerAlertWrite,
            taken(body),
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a customer alert.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2021-03-15.

        Args:
            id: Id of the customer alert.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_CUSTOMER_ALERT,), options, {"id": id})
