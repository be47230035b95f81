"""A warehouse of Sage 200, with all the fields that Sage 200 gives."""

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

LIST_WAREHOUSES = Operation(
    id="ListWarehouses",
    method="GET",
    path="/hubs/finance/warehouses",
    resource="warehouses",
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


class Warehouses(Resource):
    """A warehouse of Sage 200, with all the fields that Sage 200 gives."""

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
    ) -> Pager[m.Warehouse]:
        """Lists warehouses.

        Polled in the published example; that these are the warehouses of Sage 200 is inferred.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.

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
            (LIST_WAREHOUSES,),
            lambda: m.Warehouse,
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


class AsyncWarehouses(AsyncResource):
    """A warehouse of Sage 200, with all the fields that Sage 200 gives."""

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
    ) -> AsyncPager[m.Warehouse]:
        """Lists warehouses.

        Polled in the published example; that these are the warehouses of Sage 200 is inferred.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.

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
            (LIST_WAREHOUSES,),
            lambda: m.Warehouse,
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
