"""A line by which a requisition is fulfilled, from stock or by a purchase order."""

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

GET_POP_REQUISITION_FULFILMENT_LINES = Operation(
    id="GetPOPRequisitionFulfilmentLines",
    method="GET",
    path="/pop_requisition_fulfilment_lines",
    resource="pop_requisition_fulfilment_lines",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2024 R1",
)
GET_POP_REQUISITION_FULFILMENT_LINE = Operation(
    id="GetPOPRequisitionFulfilmentLine",
    method="GET",
    path="/pop_requisition_fulfilment_lines/{Id}",
    resource="pop_requisition_fulfilment_lines",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2024 R1",
)


class PopRequisitionFulfilmentLines(Resource):
    """A line by which a requisition is fulfilled, from stock or by a purchase order."""

    def list(
        self,
        *,
        where: Where[f.PopRequisitionFulfilmentLineFields] = None,
        order_by: OrderBy[f.PopRequisitionFulfilmentLineFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.PopRequisitionFulfilmentLine]:
        """Lists the lines by which purchase requisitions are fulfilled.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2024 R1.

        Args:
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
            (GET_POP_REQUISITION_FULFILMENT_LINES,),
            lambda: m.PopRequisitionFulfilmentLine,
            options,
            listed(where, order_by, select, page_size, limit),
        )

    def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.PopRequisitionFulfilmentLine:
        """Reads one line by which a purchase requisition is fulfilled.

        Since 2024 R1.

        Args:
            id: Id of the POP requisition fulfilment line.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_POP_REQUISITION_FULFILMENT_LINE,),
            lambda: m.PopRequisitionFulfilmentLine,
            options,
            {"id": id, "select": select},
        )


class AsyncPopRequisitionFulfilmentLines(AsyncResource):
    """A line by which a requisition is fulfilled, from stock or by a purchase order."""

    def list(
        self,
        *,
        where: Where[f.PopRequisitionFulfilmentLineFields] = None,
        order_by: OrderBy[f.PopRequisitionFulfilmentLineFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.PopRequisitionFulfilmentLine]:
        """Lists the lines by which purchase requisitions are fulfilled.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2024 R1.

        Args:
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
            (GET_POP_REQUISITION_FULFILMENT_LINES,),
            lambda: m.PopRequisitionFulfilmentLine,
            options,
            listed(where, order_by, select, page_size, limit),
        )

    async def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.PopRequisitionFulfilmentLine:
        """Reads one line by which a purchase requisition is fulfilled.

        Since 2024 R1.

        Args:
            id: Id of the POP requisition fulfilment line.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_POP_REQUISITION_FULFILMENT_LINE,),
            lambda: m.PopRequisitionFulfilmentLine,
            options,
            {"id": id, "select": select},
        )
