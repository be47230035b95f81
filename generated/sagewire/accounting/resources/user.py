"""The user who authorised the application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.accounting import models as m
from sagewire.accounting import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation
from sagewire.runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions

GET_USER = Operation(id="getUser", method="GET", path="/user", resource="user", name="get", context=False)
PUT_USER = Operation(
    id="putUser",
    method="PUT",
    path="/user",
    resource="user",
    name="update",
    safety="idempotent",
    body=True,
    context=False,
    extensions={"wrapper": {"name": "user"}},
)


class User(Resource):
    """The user who authorised the application."""

    def get(self, *, options: RequestOptions | None = None) -> m.User:
        """Reads the user who authorised the application.

        Args:
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_USER,), lambda: m.User, options, {})

    def update(self, *, options: RequestOptions | None = None, **body: Unpack[p.PutUserUserWrite]) -> m.User:
        """Changes the name, initials or language of the user who authorised the application.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((PUT_USER,), lambda: m.User, options, {}, lambda: p.PutUserUserWrite, taken(body))


class AsyncUser(AsyncResource):
    """The user who authorised the application."""

    async def get(self, *, options: RequestOptions | None = None) -> m.User:
        """Reads the user who authorised the application.

        Args:
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_USER,), lambda: m.User, options, {})

    async def update(self, *, options: RequestOptions | None = None, **body: Unpack[p.PutUserUserWrite]) -> m.User:
        """Changes the name, initials or language of the user who authorised the application.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((PUT_USER,), lambda: m.User, options, {}, lambda: p.PutUserUserWrite, taken(body))
