"""A site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acme.product import _paging
from acme.product import models as m
from sagewire.runtime.operation import Operation
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

GET_SITES = Operation(
    id="GetSites", method="GET", path="/sites", resource="sites", name="list", paging=_paging.IN_ONE, context=False
)


class Sites(Resource):
    """A site."""

    def list(self, *, limit: int | None = None, options: RequestOptions | None = None) -> Pager[m.Site]:
        """Lists the sites.

        Args:
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list((GET_SITES,), lambda: m.Site, options, listed(limit=limit))


class AsyncSites(AsyncResource):
    """A site."""

    def list(self, *, limit: int | None = None, options: RequestOptions | None = None) -> AsyncPager[m.Site]:
        """Lists the sites.

        Args:
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list((GET_SITES,), lambda: m.Site, options, listed(limit=limit))
