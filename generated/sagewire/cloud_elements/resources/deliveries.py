"""A notification on its way to a callback URL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.cloud_elements import _paging
from sagewire.cloud_elements import models as m
from sagewire.runtime.arguments import listed
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.pager import AsyncPager, Pager

LIST_DELIVERIES = Operation(
    id="ListDeliveries",
    method="GET",
    path="/notifications/subscriptions/deliveries",
    resource="deliveries",
    name="list",
    parameters=(
        Parameter(name="query_where", wire="where", location="query"),
        Parameter(name="next_page", wire="nextPage", location="query"),
    ),
    paging=_paging.BY_HEADER_TOKEN,
)
REDELIVER = Operation(
    id="Redeliver",
    method="PUT",
    path="/notifications/subscriptions/deliveries",
    resource="deliveries",
    name="redeliver",
    parameters=(Parameter(name="where", wire="where", location="query", required=True),),
    safety="write",
)


class Deliveries(Resource):
    """A notification on its way to a callback URL."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        query_where: str | None = None,
        next_page: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Delivery]:
        """Lists deliveries of notifications, such as those that are queued.

        Queued ones: `channel='webhook' and status='queued'`, and `config.url='..'` for one callback URL.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            query_where: Condition in CEQL, as in `date_time_updated>'2015-10-22T16:40:09.563'`: no Z at the end of
                times.
            next_page: Token of the page to return, from the header `Elements-Next-Page-Token` of the page before.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (LIST_DELIVERIES,),
            lambda: m.Delivery,
            options,
            {"query_where": query_where, "next_page": next_page, **listed(page_size=page_size, limit=limit)},
        )

    def redeliver(self, *, where: str, options: RequestOptions | None = None) -> None:
        """Delivers once more what a condition names.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

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
        page_size: int | None = None,
        limit: int | None = None,
        query_where: str | None = None,
        next_page: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Delivery]:
        """Lists deliveries of notifications, such as those that are queued.

        Queued ones: `channel='webhook' and status='queued'`, and `config.url='..'` for one callback URL.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            query_where: Condition in CEQL, as in `date_time_updated>'2015-10-22T16:40:09.563'`: no Z at the end of
                times.
            next_page: Token of the page to return, from the header `Elements-Next-Page-Token` of the page before.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (LIST_DELIVERIES,),
            lambda: m.Delivery,
            options,
            {"query_where": query_where, "next_page": next_page, **listed(page_size=page_size, limit=limit)},
        )

    async def redeliver(self, *, where: str, options: RequestOptions | None = None) -> None:
        """Delivers once more what a condition names.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            where: Which deliveries: `channel='webhook' and status='queued'`.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((REDELIVER,), options, {"where": where})
