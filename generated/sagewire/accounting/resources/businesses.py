"""A reference to another resource: its key, its text and its path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.accounting import _paging
from sagewire.accounting import models as m
from sagewire.accounting import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

GET_BUSINESSES = Operation(
    id="getBusinesses",
    method="GET",
    path="/businesses",
    resource="businesses",
    name="list",
    parameters=(
        Parameter(name="active_only", wire="active_only", location="query"),
        Parameter(name="name", wire="name", location="query"),
        Parameter(name="product_family", wire="product_family", location="query"),
    ),
    paging=_paging.BY_ENVELOPE_2,
    context=False,
)
GET_BUSINESSES_KEY = Operation(
    id="getBusinessesKey",
    method="GET",
    path="/businesses/{key}",
    resource="businesses",
    name="get",
    parameters=(Parameter(name="id", wire="key", location="path", required=True),),
    context=False,
)
PUT_BUSINESSES_KEY = Operation(
    id="putBusinessesKey",
    method="PUT",
    path="/businesses/{key}",
    resource="businesses",
    name="update",
    parameters=(Parameter(name="id", wire="key", location="path", required=True),),
    safety="idempotent",
    body=True,
    context=False,
    extensions={"wrapper": {"name": "business"}},
)


class Businesses(Resource):
    """A reference to another resource: its key, its text and its path."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        active_only: bool | None = None,
        name: str | None = None,
        product_family: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Base]:
        """Lists the businesses that the user can work in; the envelope spells `$items_per_page`, unlike other lists.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            active_only: True for only businesses with an active subscription.
            name: Only businesses with this name.
            product_family: Only businesses with this family of products: `sbc_accounting` or `sbc_payroll`.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_BUSINESSES,),
            lambda: m.Base,
            options,
            {
                "active_only": active_only,
                "name": name,
                "product_family": product_family,
                **listed(page_size=page_size, limit=limit, page=page),
            },
        )

    def get(self, id: str, /, *, options: RequestOptions | None = None) -> m.Business:
        """Reads one business.

        `lead` as the id reads the user's lead business, the one that Sage takes where none is named.

        Args:
            id: Id of the row.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_BUSINESSES_KEY,), lambda: m.Business, options, {"id": id})

    def update(
        self, id: str, /, *, options: RequestOptions | None = None, **body: Unpack[p.PutBusinessesBusinessWrite]
    ) -> m.Business:
        """Changes a business; what is not sent stays as it is.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the row.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_BUSINESSES_KEY,),
            lambda: m.Business,
            options,
            {"id": id},
            lambda: p.PutBusinessesBusinessWrite,
            taken(body),
        )


class AsyncBusinesses(AsyncResource):
    """A reference to another resource: its key, its text and its path."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        active_only: bool | None = None,
        name: str | None = None,
        product_family: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Base]:
        """Lists the businesses that the user can work in; the envelope spells `$items_per_page`, unlike other lists.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            active_only: True for only businesses with an active subscription.
            name: Only businesses with this name.
            product_family: Only businesses with this family of products: `sbc_accounting` or `sbc_payroll`.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_BUSINESSES,),
            lambda: m.Base,
            options,
            {
                "active_only": active_only,
                "name": name,
                "product_family": product_family,
                **listed(page_size=page_size, limit=limit, page=page),
            },
        )

    async def get(self, id: str, /, *, options: RequestOptions | None = None) -> m.Business:
        """Reads one business.

        `lead` as the id reads the user's lead business, the one that Sage takes where none is named.

        Args:
            id: Id of the row.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_BUSINESSES_KEY,), lambda: m.Business, options, {"id": id})

    async def update(
        self, id: str, /, *, options: RequestOptions | None = None, **body: Unpack[p.PutBusinessesBusinessWrite]
    ) -> m.Business:
        """Changes a business; what is not sent stays as it is.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the row.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_BUSINESSES_KEY,),
            lambda: m.Business,
            options,
            {"id": id},
            lambda: p.PutBusinessesBusinessWrite,
            taken(body),
        )
