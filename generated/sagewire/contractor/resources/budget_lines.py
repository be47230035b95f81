"""A line of a budget: what a cost code of a phase may cost (table `bdglin`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.contractor import _paging
from sagewire.contractor import models as m
from sagewire.runtime.operation import Filter, Operation
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sagewire.contractor import fields as f
    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

LIST_BUDGET_LINES = Operation(
    id="ListBudgetLines",
    method="GET",
    path="/api/tables/bdglin",
    resource="budget_lines",
    name="list",
    query="sql",
    filter=Filter(),
    paging=_paging.BY_NUMBER,
)


class BudgetLines(Resource):
    """A line of a budget: what a cost code of a phase may cost (table `bdglin`)."""

    def list(
        self,
        *,
        where: Where[f.BudgetLineFields] = None,
        order_by: OrderBy[f.BudgetLineFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.BudgetLine]:
        """Lists lines of budgets (table `bdglin`).

        Pages go by number, to the first empty one: rows that come or go meanwhile may shift others past the reader,
        or show one twice. Inferred, not stated by the maker.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (LIST_BUDGET_LINES,),
            lambda: m.BudgetLine,
            options,
            listed(where=where, order_by=order_by, select=select, page_size=page_size, limit=limit, page=page),
        )


class AsyncBudgetLines(AsyncResource):
    """A line of a budget: what a cost code of a phase may cost (table `bdglin`)."""

    def list(
        self,
        *,
        where: Where[f.BudgetLineFields] = None,
        order_by: OrderBy[f.BudgetLineFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.BudgetLine]:
        """Lists lines of budgets (table `bdglin`).

        Pages go by number, to the first empty one: rows that come or go meanwhile may shift others past the reader,
        or show one twice. Inferred, not stated by the maker.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (LIST_BUDGET_LINES,),
            lambda: m.BudgetLine,
            options,
            listed(where=where, order_by=order_by, select=select, page_size=page_size, limit=limit, page=page),
        )
