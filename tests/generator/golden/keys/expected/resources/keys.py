"""Changes the key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acme.keys import models as m
from acme.keys import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation
from sagewire.runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions

ROTATE_KEY = Operation(
    id="RotateKey",
    method="PATCH",
    path="/key",
    resource="keys",
    name="rotate",
    safety="write",
    body=True,
    extensions={"credentials": {"parts": []}},
)


class Keys(Resource):
    """Changes the key."""

    def rotate(self, *, options: RequestOptions | None = None, **body: Unpack[p.RotationWrite]) -> m.Key:
        """Changes the key.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Sends no
        credentials.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The key.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((ROTATE_KEY,), lambda: m.Key, options, {}, lambda: p.RotationWrite, taken(body))


class AsyncKeys(AsyncResource):
    """Changes the key."""

    async def rotate(self, *, options: RequestOptions | None = None, **body: Unpack[p.RotationWrite]) -> m.Key:
        """Changes the key.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Sends no
        credentials.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The key.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one((ROTATE_KEY,), lambda: m.Key, options, {}, lambda: p.RotationWrite, taken(body))
