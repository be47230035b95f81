"""A requisition line that this purchase order line fulfils."""

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

GET_POP_LINKED_REQUISITION_LINES_FOR_POP_LINE = Operation(
    id="GetPOPLinkedRequisitionLinesForPOPLine",
    method="GET",
    path="/pop_order_lines/{lineId}/pop_linked_requisition_lines",
    resource="pop_linked_requisition_lines",
    name="list",
    parameters=(Parameter(name="line_id", wire="lineId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2024 R1",
)


class PopLinkedRequisitionLines(Resource):
    """A requisition line that this purchase order line fulfils."""

    def list(
        self,
        *,
        line_id: int,
        where: Where[f.PopLinkedRequisitionLineFields] = None,
        order_by: OrderBy[f.PopLinkedRequisitionLineFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.PopLinkedRequisitionLine]:
        """Lists the requisition lines that one purchase order line fulfils.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2024 R1.

        Args:
            line_id: Id of the purchase order line.
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
            (GET_POP_LINKED_REQUISITION_LINES_FOR_POP_LINE,),
            lambda: m.PopLinkedRequisitionLine,
            options,
            {"line_id": line_id, **listed(where, order_by, select, page_size, limit)},
        )


class AsyncPopLinkedRequisitionLines(AsyncResource):
    """A requisition line that this purchase order line fulfils."""

    def list(
        self,
        *,
        line_id: int,
        where: Where[f.PopLinkedRequisitionLineFields] = None,
        order_by: OrderBy[f.PopLinkedRequisitionLineFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.PopLinkedRequisitionLine]:
        """Lists the requisition lines that one purchase order line fulfils.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2024 R1.

        Args:
            line_id: Id of the purchase order line.
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
            (GET_POP_LINKED_REQUISITION_LINES_FOR_POP_LINE,),
            lambda: m.PopLinkedRequisitionLine,
            options,
            {"line_id": line_id, **listed(where, order_by, select, page_size, limit)},
        )
