"""A country with its two-letter code and VAT number format."""

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

GET_COUNTRY_CODES = Operation(
    id="GetCountryCodes",
    method="GET",
    path="/country_codes",
    resource="country_codes",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
GET_COUNTRY_CODE = Operation(
    id="GetCountryCode",
    method="GET",
    path="/country_codes/{Id}",
    resource="country_codes",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)


class CountryCodes(Resource):
    """A country with its two-letter code and VAT number format."""

    def list(
        self,
        *,
        where: Where[f.CountryCodeFields] = None,
        order_by: OrderBy[f.CountryCodeFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CountryCodeExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.CountryCode]:
        """Lists the countries.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

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
            (GET_COUNTRY_CODES,),
            lambda: m.CountryCode,
            options,
            listed(where, order_by, select, page_size, limit, expand),
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CountryCodeExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CountryCode:
        """Reads one country by its id.

        Args:
            id: Id of the country code.
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
            (GET_COUNTRY_CODE,), lambda: m.CountryCode, options, {"id": id, "select": select, "expand": expand}
        )


class AsyncCountryCodes(AsyncResource):
    """A country with its two-letter code and VAT number format."""

    def list(
        self,
        *,
        where: Where[f.CountryCodeFields] = None,
        order_by: OrderBy[f.CountryCodeFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CountryCodeExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.CountryCode]:
        """Lists the countries.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

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
            (GET_COUNTRY_CODES,),
            lambda: m.CountryCode,
            options,
            listed(where, order_by, select, page_size, limit, expand),
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CountryCodeExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CountryCode:
        """Reads one country by its id.

        Args:
            id: Id of the country code.
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
            (GET_COUNTRY_CODE,), lambda: m.CountryCode, options, {"id": id, "select": select, "expand": expand}
        )
