"""A batch or serial number moved by a stock transaction."""

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

GET_TRANSACTIONS_FOR_TRACEABLE_HISTORY = Operation(
    id="GetTransactionsForTraceableHistory",
    method="GET",
    path="/product_transactions/{traceableHistoryId}/traceable_item_transactions",
    resource="traceable_item_transactions",
    name="list",
    parameters=(Parameter(name="traceable_history_id", wire="traceableHistoryId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_POSITION_18,
    edition="professional",
    since="2021-07-26",
)


class TraceableItemTransactions(Resource):
    """A batch or serial number moved by a stock transaction."""

    def list(
        self,
        *,
        traceable_history_id: int,
        where: Where[f.ProductTransactionTraceableItemHistoryRecordFields] = None,
        order_by: OrderBy[f.ProductTransactionTraceableItemHistoryRecordFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.ProductTransactionTraceableItemHistoryRecord]:
        """Lists the batch or serial numbers moved by one stock transaction.

        Professional only. The id in the path is taken to be that of the transaction in `product_transaction_views`.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.
        Sage 200 Professional only. Since 2021-07-26.

        Args:
            traceable_history_id: Id of the stock transaction, taken to be that of `product_transaction_views`.
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
            (GET_TRANSACTIONS_FOR_TRACEABLE_HISTORY,),
            lambda: m.ProductTransactionTraceableItemHistoryRecord,
            options,
            {"traceable_history_id": traceable_history_id, **listed(where, order_by, select, page_size, limit)},
        )


class AsyncTraceableItemTransactions(AsyncResource):
    """A batch or serial number moved by a stock transaction."""

    def list(
        self,
        *,
        traceable_history_id: int,
        where: Where[f.ProductTransactionTraceableItemHistoryRecordFields] = None,
        order_by: OrderBy[f.ProductTransactionTraceableItemHistoryRecordFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.ProductTransactionTraceableItemHistoryRecord]:
        """Lists the batch or serial numbers moved by one stock transaction.

        Professional only. The id in the path is taken to be that of the transaction in `product_transaction_views`.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.
        Sage 200 Professional only. Since 2021-07-26.

        Args:
            traceable_history_id: Id of the stock transaction, taken to be that of `product_transaction_views`.
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
            (GET_TRANSACTIONS_FOR_TRACEABLE_HISTORY,),
            lambda: m.ProductTransactionTraceableItemHistoryRecord,
            options,
            {"traceable_history_id": traceable_history_id, **listed(where, order_by, select, page_size, limit)},
        )
