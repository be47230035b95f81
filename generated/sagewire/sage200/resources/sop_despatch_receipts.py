"""A confirmed despatch with its courier, export and consignment details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Filter, Operation, Parameter
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

GET_SOP_DESPATCH_RECEIPTS = Operation(
    id="GetSOPDespatchReceipts",
    method="GET",
    path="/sop_despatch_receipts",
    resource="sop_despatch_receipts",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2022 R2",
)
GET_SOP_DESPATCH_RECEIPT = Operation(
    id="GetSOPDespatchReceipt",
    method="GET",
    path="/sop_despatch_receipts/{Id}",
    resource="sop_despatch_receipts",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2022 R2",
)
PUT_SOP_DESPATCH_RECEIPT = Operation(
    id="PutSOPDespatchReceipt",
    method="PUT",
    path="/sop_despatch_receipts/{Id}",
    resource="sop_despatch_receipts",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
    since="2022 R2",
)


class SopDespatchReceipts(Resource):
    """A confirmed despatch with its courier, export and consignment details."""

    def list(
        self,
        *,
        where: Where[f.SopDespatchReceiptFields] = None,
        order_by: OrderBy[f.SopDespatchReceiptFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SopDespatchReceiptExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SopDespatchReceipt]:
        """Lists despatches with their courier, incoterm, export reason and consignment details.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2022 R2.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
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
            (GET_SOP_DESPATCH_RECEIPTS,),
            lambda: m.SopDespatchReceipt,
            options,
            listed(where, order_by, select, page_size, limit, expand),
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SopDespatchReceiptExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.SopDespatchReceipt:
        """Reads one despatch with its tracking details.

        Since 2022 R2.

        Args:
            id: Id of the SOP despatch receipt.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_SOP_DESPATCH_RECEIPT,),
            lambda: m.SopDespatchReceipt,
            options,
            {"id": id, "select": select, "expand": expand},
        )

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.SopDespatchReceiptWrite]
    ) -> m.SopDespatchReceipt:
        """Changes the courier, export and consignment details of one despatch.

        Number, date and user of the despatch are read-only.

        May be sent again after a failure: the second time changes nothing more. Since 2022 R2.

        Args:
            id: Id of the SOP despatch receipt.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_SOP_DESPATCH_RECEIPT,),
            lambda: m.SopDespatchReceipt,
            options,
            {"id": id},
            lambda: p.SopDespatchReceiptWrite,
            taken(body),
        )


class AsyncSopDespatchReceipts(AsyncResource):
    """A confirmed despatch with its courier, export and consignment details."""

    def list(
        self,
        *,
        where: Where[f.SopDespatchReceiptFields] = None,
        order_by: OrderBy[f.SopDespatchReceiptFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SopDespatchReceiptExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SopDespatchReceipt]:
        """Lists despatches with their courier, incoterm, export reason and consignment details.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2022 R2.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
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
            (GET_SOP_DESPATCH_RECEIPTS,),
            lambda: m.SopDespatchReceipt,
            options,
            listed(where, order_by, select, page_size, limit, expand),
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SopDespatchReceiptExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.SopDespatchReceipt:
        """Reads one despatch with its tracking details.

        Since 2022 R2.

        Args:
            id: Id of the SOP despatch receipt.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_SOP_DESPATCH_RECEIPT,),
            lambda: m.SopDespatchReceipt,
            options,
            {"id": id, "select": select, "expand": expand},
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.SopDespatchReceiptWrite]
    ) -> m.SopDespatchReceipt:
        """Changes the courier, export and consignment details of one despatch.

        Number, date and user of the despatch are read-only.

        May be sent again after a failure: the second time changes nothing more. Since 2022 R2.

        Args:
            id: Id of the SOP despatch receipt.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_SOP_DESPATCH_RECEIPT,),
            lambda: m.SopDespatchReceipt,
            options,
            {"id": id},
            lambda: p.SopDespatchReceiptWrite,
            taken(body),
        )
