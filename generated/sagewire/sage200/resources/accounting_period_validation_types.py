"""One value of the accounting period validation enumeration."""

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

GET_ACCOUNTING_PERIOD_VALIDATION_TYPES = Operation(
    id="GetAccountingPeriodValidationTypes",
    method="GET",
    path="/accounting_period_validation_types",
    resource="accounting_period_validation_types",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.IN_ONE,
    since="2020 R2",
)


class AccountingPeriodValidationTypes(Resource):
    """One value of the accounting period validation enumeration."""

    def list(
        self,
        *,
        where: Where[f.AccountingPeriodValidationTypeFields] = None,
        order_by: OrderBy[f.AccountingPeriodValidationTypeFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.AccountingPeriodValidationType]:
        """Lists the values the system setting `accounting_period_validation_type` can take.

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
            (GET_ACCOUNTING_PERIOD_VALIDATION_TYPES,),
            lambda: m.AccountingPeriodValidationType,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )


class AsyncAccountingPeriodValidationTypes(AsyncResource):
    """One value of the accounting period validation enumeration."""

    def list(
        self,
        *,
        where: Where[f.AccountingPeriodValidationTypeFields] = None,
        order_by: OrderBy[f.AccountingPeriodValidationTypeFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.AccountingPeriodValidationType]:
        """Lists the values the system setting `accounting_period_validation_type` can take.

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
            (GET_ACCOUNTING_PERIOD_VALIDATION_TYPES,),
            lambda: m.AccountingPeriodValidationType,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )
