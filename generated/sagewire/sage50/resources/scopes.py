"""A kind of record that is exchanged, and its newest file."""

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

LIST_SCOPES = Operation(
    id="ListScopes", method="GET", path="/api/scopes", resource="scopes", name="list", paging=_paging.IN_ONE
)
READ_SCOPE = Operation(
    id="ReadScope",
    method="GET",
    path="/api/scopes/{scope}",
    resource="scopes",
    name="read",
    parameters=(Parameter(name="scope", wire="scope", location="path", required=True),),
    paging=_paging.IN_ONE,
    extensions={"address": {"parameter": "scope"}},
)


class Scopes(Resource):
    """A kind of record that is exchanged, and its newest file."""

    def list(self, *, limit: int | None = None, options: RequestOptions | None = None) -> Pager[m.Scope]:
        """Lists the scopes that the user has consented to, with the time of their newest file.

        Comes in one page. Inferred, not stated by the maker.

        Args:
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list((LIST_SCOPES,), lambda: m.Scope, options, listed(limit=limit))

    def read(
        self, *, scope: str, limit: int | None = None, options: RequestOptions | None = None
    ) -> Pager[m.ScopeRecord]:
        """Downloads the newest file of a scope.

        Always the full data of the scope: what is missing from it is gone. Only the newest file is kept, so
        download it soon after its notification. That it is JSON in the shape of the solution is stated; the path is
        inferred.

        Comes in one page. Inferred, not stated by the maker.

        Args:
            scope: Name of the scope, such as `Customers`. Or its whole address, as an earlier answer gave it;
                elsewhere it gets no credentials.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list((READ_SCOPE,), lambda: m.ScopeRecord, options, {"scope": scope, **listed(limit=limit)})

    def download(self, *, scope: str, to: Target | None = None, options: RequestOptions | None = None) -> bytes:
        """The file itself, byte by byte.

        Args:
            scope: Name of the scope, such as `Customers`. Or its whole address, as an earlier answer gave it;
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
        return self._bytes((READ_SCOPE,), options, {"scope": scope}, to=to, accept="application/json")


class AsyncScopes(AsyncResource):
    """A kind of record that is exchanged, and its newest file."""

    def list(self, *, limit: int | None = None, options: RequestOptions | None = None) -> AsyncPager[m.Scope]:
        """Lists the scopes that the user has consented to, with the time of their newest file.

        Comes in one page. Inferred, not stated by the maker.

        Args:
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list((LIST_SCOPES,), lambda: m.Scope, options, listed(limit=limit))

    def read(
        self, *, scope: str, limit: int | None = None, options: RequestOptions | None = None
    ) -> AsyncPager[m.ScopeRecord]:
        """Downloads the newest file of a scope.

        Always the full data of the scope: what is missing from it is gone. Only the newest file is kept, so
        download it soon after its notification. That it is JSON in the shape of the solution is stated; the path is
        inferred.

        Comes in one page. Inferred, not stated by the maker.

        Args:
            scope: Name of the scope, such as `Customers`. Or its whole address, as an earlier answer gave it;
                elsewhere it gets no credentials.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list((READ_SCOPE,), lambda: m.ScopeRecord, options, {"scope": scope, **listed(limit=limit)})

    async def download(self, *, scope: str, to: Target | None = None, options: RequestOptions | None = None) -> bytes:
        """The file itself, byte by byte.

        Args:
            scope: Name of the scope, such as `Customers`. Or its whole address, as an earlier answer gave it;
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
        return await self._bytes((READ_SCOPE,), options, {"scope": scope}, to=to, accept="application/json")
