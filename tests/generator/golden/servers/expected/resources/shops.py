"""A shop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acme.servers import _paging
from acme.servers import models as m
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

GET_SHOPS = Operation(
    id="GetShops", method="GET", path="/shops", resource="shops", name="list", paging=_paging.BY_ENVELOPE
)
GET_SHOP = Operation(
    id="GetShop",
    method="GET",
    path="/shops/{key}",
    resource="shops",
    name="get",
    parameters=(Parameter(name="id", wire="key", location="path", required=True),),
)


class Shops(Resource):
    """A shop."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Shop]:
        """Lists the shops.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list((GET_SHOPS,), lambda: m.Shop, options, listed(page_size=page_size, limit=limit, page=page))

    def get(self, id: str, /, *, options: RequestOptions | None = None) -> m.Shop:
        """Reads a shop.

        Args:
            id: Id of the shop.
            options: settings of this call only.

        Returns:
            The shop.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_SHOP,), lambda: m.Shop, options, {"id": id})


class AsyncShops(AsyncResource):
    """A shop."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Shop]:
        """Lists the shops.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list((GET_SHOPS,), lambda: m.Shop, options, listed(page_size=page_size, limit=limit, page=page))

    async def get(self, id: str, /, *, options: RequestOptions | None = None) -> m.Shop:
        """Reads a shop.

        Args:
            id: Id of the shop.
            options: settings of this call only.

        Returns:
            The shop.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_SHOP,), lambda: m.Shop, options, {"id": id})
