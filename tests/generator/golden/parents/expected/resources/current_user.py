"""A customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acme.parents import models as m
from sagewire.runtime.operation import Operation
from sagewire.runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from sagewire.runtime.options import RequestOptions

GET_CURRENT_USER = Operation(
    id="GetCurrentUser", method="GET", path="/current_user", resource="current_user", name="get"
)


class CurrentUser(Resource):
    """A customer."""

    def get(self, *, options: RequestOptions | None = None) -> m.Customer:
        """Says who is signed in.

        Args:
            options: settings of this call only.

        Returns:
            The customer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_CURRENT_USER,), lambda: m.Customer, options, {})


class AsyncCurrentUser(AsyncResource):
    """A customer."""

    async def get(self, *, options: RequestOptions | None = None) -> m.Customer:
        """Says who is signed in.

        Args:
            options: settings of this call only.

        Returns:
            The customer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_CURRENT_USER,), lambda: m.Customer, options, {})
