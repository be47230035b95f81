"""One value of the confirmation intent enumeration of order lines."""

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

GET_CONFIRMATION_INTENT_TYPES = Operation(
    id="GetConfirmationIntentTypes",
    method="GET",
    path="/confirmation_intent_types",
    resource="confirmation_intent_types",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.IN_ONE,
)


class ConfirmationIntentTypes(Resource):
    """One value of the confirmation intent enumeration of order lines."""

    def list(
        self,
        *,
        where: Where[f.ConfirmationIntentTypeFields] = None,
        order_by: OrderBy[f.ConfirmationIntentTypeFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.ConfirmationIntentType]:
        """Lists the values a line's `confirmation_intent_type` can take.

        It says whether a line is confirmed through stock or by hand; `sop_confirmation_intent_types` is a separate
        list for sales orders.

        Comes in one page.

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
            (GET_CONFIRMATION_INTENT_TYPES,),
            lambda: m.ConfirmationIntentType,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )


class AsyncConfirmationIntentTypes(AsyncResource):
    """One value of the confirmation intent enumeration of order lines."""

    def list(
        self,
        *,
        where: Where[f.ConfirmationIntentTypeFields] = None,
        order_by: OrderBy[f.ConfirmationIntentTypeFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.ConfirmationIntentType]:
        """Lists the values a line's `confirmation_intent_type` can take.

        It says whether a line is confirmed through stock or by hand; `sop_confirmation_intent_types` is a separate
        list for sales orders.

        Comes in one page.

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
            (GET_CONFIRMATION_INTENT_TYPES,),
            lambda: m.ConfirmationIntentType,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )
