"""A nominal code that other codes can be consolidated into."""

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

GET_CONSOLIDATED_NOMINAL_CODES = Operation(
    id="GetConsolidatedNominalCodes",
    method="GET",
    path="/consolidated_nominal_codes",
    resource="consolidated_nominal_codes",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2021-03-15",
)
GET_CONSOLIDATED_NOMINAL_CODE = Operation(
    id="GetConsolidatedNominalCode",
    method="GET",
    path="/consolidated_nominal_codes/{Id}",
    resource="consolidated_nominal_codes",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2021-03-15",
)


class ConsolidatedNominalCodes(Resource):
    """A nominal code that other codes can be consolidated into."""

    def list(
        self,
        *,
        where: Where[f.ConsolidatedNominalCodeFields] = None,
        order_by: OrderBy[f.ConsolidatedNominalCodeFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.ConsolidatedNominalCode]:
        """Lists the nominal codes that other codes can be consolidated into.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2021-03-15.

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
            (GET_CONSOLIDATED_NOMINAL_CODES,),
            lambda: m.ConsolidatedNominalCode,
            options,
            listed(where, order_by, select, page_size, limit),
        )

    def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.ConsolidatedNominalCode:
        """Reads one consolidated nominal code by its id.

        Since 2021-03-15.

        Args:
            id: Id of the consolidated nominal code.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_CONSOLIDATED_NOMINAL_CODE,), lambda: m.ConsolidatedNominalCode, options, {"id": id, "select": select}
        )


class AsyncConsolidatedNominalCodes(AsyncResource):
    """A nominal code that other codes can be consolidated into."""

    def list(
        self,
        *,
        where: Where[f.ConsolidatedNominalCodeFields] = None,
        order_by: OrderBy[f.ConsolidatedNominalCodeFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.ConsolidatedNominalCode]:
        """Lists the nominal codes that other codes can be consolidated into.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2021-03-15.

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
            (GET_CONSOLIDATED_NOMINAL_CODES,),
            lambda: m.ConsolidatedNominalCode,
            options,
            listed(where, order_by, select, page_size, limit),
        )

    async def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.ConsolidatedNominalCode:
        """Reads one consolidated nominal code by its id.

        Since 2021-03-15.

        Args:
            id: Id of the consolidated nominal code.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_CONSOLIDATED_NOMINAL_CODE,), lambda: m.ConsolidatedNominalCode, options, {"id": id, "select": select}
        )
