"""Lists years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acme.odata import _paging
from sagewire.runtime.operation import Operation
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

GET_YEARS = Operation(id="GetYears", method="GET", path="/years", resource="years", name="list", paging=_paging.IN_ONE)


class Years(Resource):
    """Lists years."""

    def list(self, *, limit: int | None = None, options: RequestOptions | None = None) -> Pager[int]:
        """Lists years.

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
        return self._list((GET_YEARS,), lambda: int, options, listed(limit=limit))


class AsyncYears(AsyncResource):
    """Lists years."""

    def list(self, *, limit: int | None = None, options: RequestOptions | None = None) -> AsyncPager[int]:
        """Lists years.

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
        return self._list((GET_YEARS,), lambda: int, options, listed(limit=limit))
