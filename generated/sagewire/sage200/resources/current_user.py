"""The Sage 200 user on whose behalf the request is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.operation import Operation
from sagewire.runtime.resource import AsyncResource, Resource
from sagewire.sage200 import models as m

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sagewire.runtime.options import RequestOptions

GET_CURRENT_USER = Operation(
    id="GetCurrentUser", method="GET", path="/current_user", resource="current_user", name="get", query="odata"
)


class CurrentUser(Resource):
    """The Sage 200 user on whose behalf the request is made."""

    def get(self, *, select: Sequence[str] | None = None, options: RequestOptions | None = None) -> m.CurrentUser:
        """Reads the Sage 200 user behind the access token.

        Args:
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_CURRENT_USER,), lambda: m.CurrentUser, options, {"select": select})


class AsyncCurrentUser(AsyncResource):
    """The Sage 200 user on whose behalf the request is made."""

    async def get(self, *, select: Sequence[str] | None = None, options: RequestOptions | None = None) -> m.CurrentUser:
        """Reads the Sage 200 user behind the access token.

        Args:
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_CURRENT_USER,), lambda: m.CurrentUser, options, {"select": select})
