"""A notification on its way to a callback URL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.cloud_elements import _paging
from sagewire.cloud_elements import models as m
from sagewire.runtime.operation import Filter, Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    from sagewire.cloud_elements import fields as f
    from sagewire.runtime.filters.fields import Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

LIST_DELIVERIES = Operation(
    id="ListDeliveries",
    method="GET",
    path="/notifications/subscriptions/deliveries",
    resource="deliveries",
    name="list",
    query="ceql",
    filter=Filter(),
    paging=_paging.BY_TOKEN,
    extensions={"credentials": {"parts": ["user", "organization"]}},
)
REDELIVER = Operation(
    id="Redeliver",
    method="PUT",
    path="/notifications/subscriptions/deliveries",
    resource="deliveries",
    name="redeliver",
    parameters=(Parameter(name="where", wire="where", location="query", required=True),),
    safety="write",
    extensions={"credentials": {"parts": ["user", "organization"]}},
)


class Deliveries(Resource):
    """A notification on its way to a callback URL."""

    def list(
        self,
        *,
        where: Where[f.DeliveryFields] = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Delivery]:
        """Lists deliveries of notifications, such as those that are queued.

        Queued ones: `channel='webhook' and status='queued'`, and `config.url='..'` for one callback URL.

        Pages go by a token that each answer gives for the next one. Needs the client's `user` and `organization`.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
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
            (LIST_DELIVERIES,), lambda: m.Delivery, options, listed(where=where, page_size=page_size, limit=limit)
        )

    def redeliver(self, *, where: str, options: RequestOptions | None = None) -> None:
        """Delivers once more what a condition names.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Needs the
        client's `user` and `organization`.

        Args:
            where: Which deliveries: `channel='webhook' and status='queued'`.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((REDELIVER,), options, {"where": where})


class AsyncDeliveries(AsyncResource):
    """A notification on its way to a callback URL."""

    def list(
        self,
        *,
        where: Where[f.DeliveryFields] = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Delivery]:
        """Lists deliveries of notifications, such as those that are queued.

        Queued ones: `channel='webhook' and status='queued'`, and `config.url='..'` for one callback URL.

        Pages go by a token that each answer gives for the next one. Needs the client's `user` and `organization`.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
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
            (LIST_DELIVERIES,), lambda: m.Delivery, options, listed(where=where, page_size=page_size, limit=limit)
        )

    async def redeliver(self, *, where: str, options: RequestOptions | None = None) -> None:
        """Delivers once more what a condition names.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Needs the
        client's `user` and `organization`.

        Args:
            where: Which deliveries: `channel='webhook' and status='queued'`.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((REDELIVER,), options, {"where": where})
