"""A bin that holds a batch or serial item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.operation import Filter, Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed
from sagewire.sage200 import _paging
from sagewire.sage200 import models as m

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager
    from sagewire.sage200 import fields as f

GET_LOCATIONS_FOR_TRACEABLE_ITEM = Operation(
    id="GetLocationsForTraceableItem",
    method="GET",
    path="/traceable_items/{traceableItemId}/traceable_item_locations",
    resource="traceable_item_locations",
    name="list",
    parameters=(Parameter(name="traceable_item_id", wire="traceableItemId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_POSITION_17,
    edition="professional",
    since="2020 R2",
)


class TraceableItemLocations(Resource):
    """A bin that holds a batch or serial item."""

    def list(
        self,
        *,
        traceable_item_id: int,
        where: Where[f.TraceableItemLocationRecordFields] = None,
        order_by: OrderBy[f.TraceableItemLocationRecordFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.TraceableItemLocationRecord]:
        """Lists the warehouses and bins that hold one batch or serial item.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.
        Sage 200 Professional only. Since 2020 R2.

        Args:
            traceable_item_id: Id of the traceable item.
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
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
            (GET_LOCATIONS_FOR_TRACEABLE_ITEM,),
            lambda: m.TraceableItemLocationRecord,
            options,
            {"traceable_item_id": traceable_item_id, **listed(where, order_by, select, page_size, limit)},
        )


class AsyncTraceableItemLocations(AsyncResource):
    """A bin that holds a batch or serial item."""

    def list(
        self,
        *,
        traceable_item_id: int,
        where: Where[f.TraceableItemLocationRecordFields] = None,
        order_by: OrderBy[f.TraceableItemLocationRecordFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.TraceableItemLocationRecord]:
        """Lists the warehouses and bins that hold one batch or serial item.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.
        Sage 200 Professional only. Since 2020 R2.

        Args:
            traceable_item_id: Id of the traceable item.
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
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
            (GET_LOCATIONS_FOR_TRACEABLE_ITEM,),
            lambda: m.TraceableItemLocationRecord,
            options,
            {"traceable_item_id": traceable_item_id, **listed(where, order_by, select, page_size, limit)},
        )
