"""A finance charge rate that customers can be given (Professional only)."""

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

GET_FINANCE_CHARGES = Operation(
    id="GetFinanceCharges",
    method="GET",
    path="/finance_charges",
    resource="finance_charges",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    edition="professional",
    since="2020 R2",
)
GET_FINANCE_CHARGE = Operation(
    id="GetFinanceCharge",
    method="GET",
    path="/finance_charges/{Id}",
    resource="finance_charges",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    edition="professional",
    since="2020 R2",
)
PUT_FINANCE_CHARGE = Operation(
    id="PutFinanceCharge",
    method="PUT",
    path="/finance_charges/{Id}",
    resource="finance_charges",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
    edition="professional",
    since="2020 R2",
)


class FinanceCharges(Resource):
    """A finance charge rate that customers can be given (Professional only)."""

    def list(
        self,
        *,
        where: Where[f.FinanceChargeFields] = None,
        order_by: OrderBy[f.FinanceChargeFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.FinanceCharge]:
        """Lists the finance charge rates of the sales ledger.

        Professional only: expect 404 on Sage 200 Standard.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Sage 200 Professional only.
        Since 2020 R2.

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
            (GET_FINANCE_CHARGES,), lambda: m.FinanceCharge, options, listed(where, order_by, select, page_size, limit)
        )

    def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.FinanceCharge:
        """Reads one finance charge rate.

        Professional only: expect 404 on Sage 200 Standard.

        Sage 200 Professional only. Since 2020 R2.

        Args:
            id: Id of the finance charge.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_FINANCE_CHARGE,), lambda: m.FinanceCharge, options, {"id": id, "select": select})

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.FinanceChargeWrite]
    ) -> m.FinanceCharge:
        """Changes a finance charge rate.

        Professional only: expect 404 on Sage 200 Standard. Rates have no POST or DELETE.

        May be sent again after a failure: the second time changes nothing more. Sage 200 Professional only. Since
        2020 R2.

        Args:
            id: Id of the finance charge.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_FINANCE_CHARGE,),
            lambda: m.FinanceCharge,
            options,
            {"id": id},
            lambda: p.FinanceChargeWrite,
            taken(body),
        )


class AsyncFinanceCharges(AsyncResource):
    """A finance charge rate that customers can be given (Professional only)."""

    def list(
        self,
        *,
        where: Where[f.FinanceChargeFields] = None,
        order_by: OrderBy[f.FinanceChargeFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.FinanceCharge]:
        """Lists the finance charge rates of the sales ledger.

        Professional only: expect 404 on Sage 200 Standard.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Sage 200 Professional only.
        Since 2020 R2.

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
            (GET_FINANCE_CHARGES,), lambda: m.FinanceCharge, options, listed(where, order_by, select, page_size, limit)
        )

    async def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.FinanceCharge:
        """Reads one finance charge rate.

        Professional only: expect 404 on Sage 200 Standard.

        Sage 200 Professional only. Since 2020 R2.

        Args:
            id: Id of the finance charge.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_FINANCE_CHARGE,), lambda: m.FinanceCharge, options, {"id": id, "select": select})

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.FinanceChargeWrite]
    ) -> m.FinanceCharge:
        """Changes a finance charge rate.

        Professional only: expect 404 on Sage 200 Standard. Rates have no POST or DELETE.

        May be sent again after a failure: the second time changes nothing more. Sage 200 Professional only. Since
        2020 R2.

        Args:
            id: Id of the finance charge.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_FINANCE_CHARGE,),
            lambda: m.FinanceCharge,
            options,
            {"id": id},
            lambda: p.FinanceChargeWrite,
            taken(body),
        )
