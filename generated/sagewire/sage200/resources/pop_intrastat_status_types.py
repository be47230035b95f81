"""One Intrastat state of a purchase document."""

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

GET_POP_INTRASTAT_STATUS_TYPES = Operation(
    id="GetPOPIntrastatStatusTypes",
    method="GET",
    path="/pop_intrastat_status_types",
    resource="pop_intrastat_status_types",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.IN_ONE,
    since="2024 R1",
)


class PopIntrastatStatusTypes(Resource):
    """One Intrastat state of a purchase document."""

    def list(
        self,
        *,
        where: Where[f.PopIntrastatStatusTypeFields] = None,
        order_by: OrderBy[f.PopIntrastatStatusTypeFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.PopIntrastatStatusType]:
        """Lists the Intrastat states of a purchase document (enum values).

        Comes in one page. Since 2024 R1.

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
            (GET_POP_INTRASTAT_STATUS_TYPES,),
            lambda: m.PopIntrastatStatusType,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )


class AsyncPopIntrastatStatusTypes(AsyncResource):
    """One Intrastat state of a purchase document."""

    def list(
        self,
        *,
        where: Where[f.PopIntrastatStatusTypeFields] = None,
        order_by: OrderBy[f.PopIntrastatStatusTypeFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.PopIntrastatStatusType]:
        """Lists the Intrastat states of a purchase document (enum values).

        Comes in one page. Since 2024 R1.

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
            (GET_POP_INTRASTAT_STATUS_TYPES,),
            lambda: m.PopIntrastatStatusType,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )
