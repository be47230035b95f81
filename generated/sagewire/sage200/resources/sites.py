"""A company of a site that the signed-in user can reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.operation import Operation
from sagewire.runtime.resource import AsyncResource, Resource, listed
from sagewire.sage200 import _paging
from sagewire.sage200 import models as m

if TYPE_CHECKING:
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

GET_SITES = Operation(
    id="GetSites", method="GET", path="/sites", resource="sites", name="list", paging=_paging.IN_ONE, context=False
)


class Sites(Resource):
    """A company of a site that the signed-in user can reach."""

    def list(self, *, limit: int | None = None, options: RequestOptions | None = None) -> Pager[m.Site]:
        """Lists the sites and companies the signed-in user can reach, with the values for `X-Site` and `X-Company`.

        Needs only the `Authorization` header. An empty array on Professional can mean that the tunnel to the
        on-premises site is down. Rows may carry a `tenant_id` too.

        Comes in one page.

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
    """A company of a site that the signed-in user can reach."""

    def list(self, *, limit: int | None = None, options: RequestOptions | None = None) -> AsyncPager[m.Site]:
        """Lists the sites and companies the signed-in user can reach, with the values for `X-Site` and `X-Company`.

        Needs only the `Authorization` header. An empty array on Professional can mean that the tunnel to the
        on-premises site is down. Rows may carry a `tenant_id` too.

        Comes in one page.

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
