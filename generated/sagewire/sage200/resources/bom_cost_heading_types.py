"""One of the kinds of bill-of-materials cost heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.operation import Filter, Operation
from sagewire.runtime.resource import AsyncResource, Resource, listed
from sagewire.sage200 import _paging
from sagewire.sage200 import models as m

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager
    from sagewire.sage200 import fields as f

GET_BOM_COST_HEADING_TYPES = Operation(
    id="GetBomCostHeadingTypes",
    method="GET",
    path="/bom_cost_heading_types",
    resource="bom_cost_heading_types",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.IN_ONE,
    since="2021-07-26",
)


class BomCostHeadingTypes(Resource):
    """One of the kinds of bill-of-materials cost heading."""

    def list(
        self,
        *,
        where: Where[f.BomCostHeadingTypeFields] = None,
        order_by: OrderBy[f.BomCostHeadingTypeFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.BomCostHeadingType]:
        """Lists the kinds of bill-of-materials cost heading.

        Comes in one page. Since 2021-07-26.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_BOM_COST_HEADING_TYPES,),
            lambda: m.BomCostHeadingType,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )


class AsyncBomCostHeadingTypes(AsyncResource):
    """One of the kinds of bill-of-materials cost heading."""

    def list(
        self,
        *,
        where: Where[f.BomCostHeadingTypeFields] = None,
        order_by: OrderBy[f.BomCostHeadingTypeFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.BomCostHeadingType]:
        """Lists the kinds of bill-of-materials cost heading.

        Comes in one page. Since 2021-07-26.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_BOM_COST_HEADING_TYPES,),
            lambda: m.BomCostHeadingType,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )
