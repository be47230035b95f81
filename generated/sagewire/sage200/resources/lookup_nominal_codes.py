"""Short form of a nominal code for pick lists."""

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

GET_LOOKUP_NOMINAL_CODES = Operation(
    id="GetLookupNominalCodes",
    method="GET",
    path="/lookup_nominal_codes",
    resource="lookup_nominal_codes",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020-12-14",
)


class LookupNominalCodes(Resource):
    """Short form of a nominal code for pick lists."""

    def list(
        self,
        *,
        where: Where[f.LookupNominalCodeFields] = None,
        order_by: OrderBy[f.LookupNominalCodeFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.LookupNominalCode]:
        """Lists nominal codes with name, status and balance only, for pick lists.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020-12-14.

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
            (GET_LOOKUP_NOMINAL_CODES,),
            lambda: m.LookupNominalCode,
            options,
            listed(where, order_by, select, page_size, limit),
        )


class AsyncLookupNominalCodes(AsyncResource):
    """Short form of a nominal code for pick lists."""

    def list(
        self,
        *,
        where: Where[f.LookupNominalCodeFields] = None,
        order_by: OrderBy[f.LookupNominalCodeFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.LookupNominalCode]:
        """Lists nominal codes with name, status and balance only, for pick lists.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020-12-14.

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
            (GET_LOOKUP_NOMINAL_CODES,),
            lambda: m.LookupNominalCode,
            options,
            listed(where, order_by, select, page_size, limit),
        )
