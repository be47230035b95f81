"""What became of an uploaded order in Sage 50."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed
from sagewire.sage50 import _paging
from sagewire.sage50 import models as m

if TYPE_CHECKING:
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager
    from sagewire.runtime.wire.sinks import Target

GET_RESULT = Operation(
    id="GetResult",
    method="GET",
    path="/api/results/{resultId}",
    resource="results",
    name="read",
    parameters=(Parameter(name="address", wire="resultId", location="path", required=True),),
    paging=_paging.IN_ONE,
    extensions={"address": {"parameter": "resultId"}},
)


class Results(Resource):
    """What became of an uploaded order in Sage 50."""

    def read(
        self, *, address: str, limit: int | None = None, options: RequestOptions | None = None
    ) -> Pager[m.OrderResult]:
        """Downloads what Sage 50 says of the records of an upload.

        Stated as `downloadResultUrl`, an address in the state of the upload; this path only stands for it. Sage 50
        need not upload a result, whatever the state.

        Comes in one page.

        Args:
            address: The `downloadResultUrl` of the upload. Or its whole address, as an earlier answer gave it;
                elsewhere it gets no credentials.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list((GET_RESULT,), lambda: m.OrderResult, options, {"address": address, **listed(limit=limit)})

    def download(self, *, address: str, to: Target | None = None, options: RequestOptions | None = None) -> bytes:
        """The file itself, byte by byte.

        Args:
            address: The `downloadResultUrl` of the upload. Or its whole address, as an earlier answer gave it;
                elsewhere it gets no credentials.
            to: a path, or a file object open for writing bytes, that takes the body in bounded memory. A file
                appears when it is whole.
            options: settings of this call only.

        Returns:
            The answer's body as it came; nothing where `to` takes it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._bytes((GET_RESULT,), options, {"address": address}, to=to, accept="application/json")


class AsyncResults(AsyncResource):
    """What became of an uploaded order in Sage 50."""

    def read(
        self, *, address: str, limit: int | None = None, options: RequestOptions | None = None
    ) -> AsyncPager[m.OrderResult]:
        """Downloads what Sage 50 says of the records of an upload.

        Stated as `downloadResultUrl`, an address in the state of the upload; this path only stands for it. Sage 50
        need not upload a result, whatever the state.

        Comes in one page.

        Args:
            address: The `downloadResultUrl` of the upload. Or its whole address, as an earlier answer gave it;
                elsewhere it gets no credentials.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list((GET_RESULT,), lambda: m.OrderResult, options, {"address": address, **listed(limit=limit)})

    async def download(self, *, address: str, to: Target | None = None, options: RequestOptions | None = None) -> bytes:
        """The file itself, byte by byte.

        Args:
            address: The `downloadResultUrl` of the upload. Or its whole address, as an earlier answer gave it;
                elsewhere it gets no credentials.
            to: a path, or a file object open for writing bytes, that takes the body in bounded memory. A file
                appears when it is whole.
            options: settings of this call only.

        Returns:
            The answer's body as it came; nothing where `to` takes it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._bytes((GET_RESULT,), options, {"address": address}, to=to, accept="application/json")
