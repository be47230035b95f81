"""The despatch of lines of one order: what is available when read, what to despatch when posted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Filter, Operation
from sagewire.runtime.resource import AsyncResource, Resource, listed
from sagewire.sage200 import _paging
from sagewire.sage200 import models as m
from sagewire.sage200 import params as p

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager
    from sagewire.sage200 import fields as f

GET_SOP_CONFIRM_DESPATCH = Operation(
    id="GetSOPConfirmDespatch",
    method="GET",
    path="/sop_confirm_despatch",
    resource="sop_confirm_despatch",
    name="list",
    query="odata",
    filter=Filter(only=("confirmation_intent_type", "trader_id", "warehouse_id", "document_no", "document_date")),
    paging=_paging.BY_POSITION_10,
    since="2022 R2",
)
POST_SOP_CONFIRM_DESPATCH = Operation(
    id="PostSOPConfirmDespatch",
    method="POST",
    path="/sop_confirm_despatch",
    resource="sop_confirm_despatch",
    name="confirm",
    safety="write",
    body=True,
    since="2022 R2",
)


class SopConfirmDespatch(Resource):
    """The despatch of lines of one order: what is available when read, what to despatch when posted."""

    def list(
        self,
        *,
        where: Where[f.SopConfirmDespatchAdjustmentFields] = None,
        order_by: OrderBy[f.SopConfirmDespatchAdjustmentFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SopConfirmDespatchAdjustment]:
        """Lists, per order, the sales order lines that are available for despatch.

        Filters only on `confirmation_intent_type`, `trader_id`, `warehouse_id`, `document_no` and `document_date`.
        The answer may contain lines that are locked.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.
        Since 2022 R2.

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
            (GET_SOP_CONFIRM_DESPATCH,),
            lambda: m.SopConfirmDespatchAdjustment,
            options,
            listed(where, order_by, select, page_size, limit),
        )

    def confirm(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.SopConfirmDespatchAdjustmentWrite]
    ) -> m.SopConfirmDespatchAdjustment:
        """Posts the despatch of lines of one sales order, optionally with courier and tracking details.

        One call handles one order (`sop_order_return_id`). Check whether a despatch was made before repeating a
        call that timed out.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2022
        R2.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage took it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (POST_SOP_CONFIRM_DESPATCH,),
            lambda: m.SopConfirmDespatchAdjustment,
            options,
            {},
            lambda: p.SopConfirmDespatchAdjustmentWrite,
            taken(body),
        )


class AsyncSopConfirmDespatch(AsyncResource):
    """The despatch of lines of one order: what is available when read, what to despatch when posted."""

    def list(
        self,
        *,
        where: Where[f.SopConfirmDespatchAdjustmentFields] = None,
        order_by: OrderBy[f.SopConfirmDespatchAdjustmentFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SopConfirmDespatchAdjustment]:
        """Lists, per order, the sales order lines that are available for despatch.

        Filters only on `confirmation_intent_type`, `trader_id`, `warehouse_id`, `document_no` and `document_date`.
        The answer may contain lines that are locked.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.
        Since 2022 R2.

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
            (GET_SOP_CONFIRM_DESPATCH,),
            lambda: m.SopConfirmDespatchAdjustment,
            options,
            listed(where, order_by, select, page_size, limit),
        )

    async def confirm(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.SopConfirmDespatchAdjustmentWrite]
    ) -> m.SopConfirmDespatchAdjustment:
        """Posts the despatch of lines of one sales order, optionally with courier and tracking details.

        One call handles one order (`sop_order_return_id`). Check whether a despatch was made before repeating a
        call that timed out.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2022
        R2.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage took it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (POST_SOP_CONFIRM_DESPATCH,),
            lambda: m.SopConfirmDespatchAdjustment,
            options,
            {},
            lambda: p.SopConfirmDespatchAdjustmentWrite,
            taken(body),
        )
