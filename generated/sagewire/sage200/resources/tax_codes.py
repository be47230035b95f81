"""A VAT code with its rate."""

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

GET_TAX_CODES = Operation(
    id="GetTaxCodes",
    method="GET",
    path="/tax_codes",
    resource="tax_codes",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
GET_TAX_CODE = Operation(
    id="GetTaxCode",
    method="GET",
    path="/tax_codes/{Id}",
    resource="tax_codes",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)


class TaxCodes(Resource):
    """A VAT code with its rate."""

    def list(
        self,
        *,
        where: Where[f.TaxCodeFields] = None,
        order_by: OrderBy[f.TaxCodeFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.TaxCode]:
        """Lists the VAT codes with their rates.

        Read-only: VAT codes cannot be created or changed through the API. Documents refer to them by `id`, not by
        `code`.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

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
            (GET_TAX_CODES,), lambda: m.TaxCode, options, listed(where, order_by, select, page_size, limit)
        )

    def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.TaxCode:
        """Reads one VAT code by its id.

        Args:
            id: Id of the tax code.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_TAX_CODE,), lambda: m.TaxCode, options, {"id": id, "select": select})


class AsyncTaxCodes(AsyncResource):
    """A VAT code with its rate."""

    def list(
        self,
        *,
        where: Where[f.TaxCodeFields] = None,
        order_by: OrderBy[f.TaxCodeFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.TaxCode]:
        """Lists the VAT codes with their rates.

        Read-only: VAT codes cannot be created or changed through the API. Documents refer to them by `id`, not by
        `code`.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

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
            (GET_TAX_CODES,), lambda: m.TaxCode, options, listed(where, order_by, select, page_size, limit)
        )

    async def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.TaxCode:
        """Reads one VAT code by its id.

        Args:
            id: Id of the tax code.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_TAX_CODE,), lambda: m.TaxCode, options, {"id": id, "select": select})
