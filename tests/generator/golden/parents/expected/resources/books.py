"""Lists the ledgers' names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acme.parents import _paging
from sagewire.runtime.operation import Operation
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

GET_LEDGERS = Operation(
    id="GetLedgers", method="GET", path="/ledgers", resource="books", name="names", paging=_paging.IN_ONE
)


class Books(Resource):
    """Lists the ledgers' names."""

    def names(self, *, limit: int | None = None, options: RequestOptions | None = None) -> Pager[str]:
        """Lists the ledgers' names.

        Args:
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list((GET_LEDGERS,), lambda: str, options, listed(limit=limit))


class AsyncBooks(AsyncResource):
    """Lists the ledgers' names."""

    def names(self, *, limit: int | None = None, options: RequestOptions | None = None) -> AsyncPager[str]:
        """Lists the ledgers' names.

        Args:
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list((GET_LEDGERS,), lambda: str, options, listed(limit=limit))
