"""Name, address, VAT and contact details of the company."""

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

GET_COMPANY_DETAILS = Operation(
    id="GetCompanyDetails",
    method="GET",
    path="/company_details",
    resource="company_details",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.IN_ONE,
)
GET_COMPANY_DETAIL = Operation(
    id="GetCompanyDetail",
    method="GET",
    path="/company_details/{Id}",
    resource="company_details",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)
PUT_COMPANY_DETAIL = Operation(
    id="PutCompanyDetail",
    method="PUT",
    path="/company_details/{Id}",
    resource="company_details",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
)


class CompanyDetails(Resource):
    """Name, address, VAT and contact details of the company."""

    def list(
        self,
        *,
        where: Where[f.CompanyDetailsFields] = None,
        order_by: OrderBy[f.CompanyDetailsFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CompanyDetailsExpand] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.CompanyDetails]:
        """Lists the details of the company in `X-Company`: name, address and VAT number.

        Comes in one page.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_COMPANY_DETAILS,),
            lambda: m.CompanyDetails,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit, expand=expand),
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CompanyDetailsExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CompanyDetails:
        """Reads one company details record by its id.

        Args:
            id: Id of the company details record.
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
            (GET_COMPANY_DETAIL,), lambda: m.CompanyDetails, options, {"id": id, "select": select, "expand": expand}
        )

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.CompanyDetailsWrite]
    ) -> m.CompanyDetails:
        """Changes the company details; only the fields sent are changed.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the company details record.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_COMPANY_DETAIL,),
            lambda: m.CompanyDetails,
            options,
            {"id": id},
            lambda: p.CompanyDetailsWrite,
            taken(body),
        )


class AsyncCompanyDetails(AsyncResource):
    """Name, address, VAT and contact details of the company."""

    def list(
        self,
        *,
        where: Where[f.CompanyDetailsFields] = None,
        order_by: OrderBy[f.CompanyDetailsFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CompanyDetailsExpand] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.CompanyDetails]:
        """Lists the details of the company in `X-Company`: name, address and VAT number.

        Comes in one page.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_COMPANY_DETAILS,),
            lambda: m.CompanyDetails,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit, expand=expand),
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CompanyDetailsExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CompanyDetails:
        """Reads one company details record by its id.

        Args:
            id: Id of the company details record.
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
            (GET_COMPANY_DETAIL,), lambda: m.CompanyDetails, options, {"id": id, "select": select, "expand": expand}
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.CompanyDetailsWrite]
    ) -> m.CompanyDetails:
        """Changes the company details; only the fields sent are changed.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the company details record.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_COMPANY_DETAIL,),
            lambda: m.CompanyDetails,
            options,
            {"id": id},
            lambda: p.CompanyDetailsWrite,
            taken(body),
        )
