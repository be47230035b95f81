"""One kind of revaluation entry in allocation history."""

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

GET_TRADING_REVALUATION_ALLOCATION_ENTRY_TYPES = Operation(
    id="GetTradingRevaluationAllocationEntryTypes",
    method="GET",
    path="/trading_revaluation_allocation_entry_types",
    resource="trading_revaluation_allocation_entry_types",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.IN_ONE,
    since="2020 R2",
)


class TradingRevaluationAllocationEntryTypes(Resource):
    """One kind of revaluation entry in allocation history."""

    def list(
        self,
        *,
        where: Where[f.TradingRevaluationAllocationEntryTypeFields] = None,
        order_by: OrderBy[f.TradingRevaluationAllocationEntryTypeFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.TradingRevaluationAllocationEntryType]:
        """Lists the kinds of revaluation entry in a transaction's allocation history.

        Comes in one page. Since 2020 R2.

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
            (GET_TRADING_REVALUATION_ALLOCATION_ENTRY_TYPES,),
            lambda: m.TradingRevaluationAllocationEntryType,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )


class AsyncTradingRevaluationAllocationEntryTypes(AsyncResource):
    """One kind of revaluation entry in allocation history."""

    def list(
        self,
        *,
        where: Where[f.TradingRevaluationAllocationEntryTypeFields] = None,
        order_by: OrderBy[f.TradingRevaluationAllocationEntryTypeFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.TradingRevaluationAllocationEntryType]:
        """Lists the kinds of revaluation entry in a transaction's allocation history.

        Comes in one page. Since 2020 R2.

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
            (GET_TRADING_REVALUATION_ALLOCATION_ENTRY_TYPES,),
            lambda: m.TradingRevaluationAllocationEntryType,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )
