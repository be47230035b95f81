"""List."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acme.webhooks import _paging
from sagewire.runtime.operation import Operation
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

LIST = Operation(
    id="list", method="GET", path="/subscriptions", resource="subscriptions", name="list", paging=_paging.IN_ONE
)


class Subscriptions(Resource):
    """List."""

    def list(self, *, limit: int | None = None, options: RequestOptions | None = None) -> Pager[str]:
        """List.

        Args:
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list((LIST,), lambda: str, options, listed(limit=limit))


class AsyncSubscriptions(AsyncResource):
    """List."""

    def list(self, *, limit: int | None = None, options: RequestOptions | None = None) -> AsyncPager[str]:
        """List.

        Args:
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list((LIST,), lambda: str, options, listed(limit=limit))
