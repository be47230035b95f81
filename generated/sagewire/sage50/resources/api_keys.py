"""Changes an API key that has expired, or is about to, for a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation
from sagewire.runtime.resource import AsyncResource, Resource
from sagewire.sage50 import models as m
from sagewire.sage50 import params as p

if TYPE_CHECKING:
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions

ROTATE_API_KEY = Operation(
    id="RotateApiKey",
    method="PATCH",
    path="/api/apikey",
    resource="api_keys",
    name="rotate",
    safety="idempotent",
    body=True,
    extensions={"credentials": {"parts": []}},
)


class ApiKeys(Resource):
    """Changes an API key that has expired, or is about to, for a new one."""

    def rotate(self, *, options: RequestOptions | None = None, **body: Unpack[p.KeyRotationWrite]) -> m.ApiKey:
        """Changes an API key that has expired, or is about to, for a new one.

        Takes the first key of all, as it came with the consent, and the secret. This is the one operation that does
        not answer 401 because a key has expired. Verb and names are stated, the path is inferred.

        May be sent again after a failure: the second time changes nothing more. Sends no credentials. Inferred, not
        stated by the maker.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The new key.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((ROTATE_API_KEY,), lambda: m.ApiKey, options, {}, lambda: p.KeyRotationWrite, taken(body))


class AsyncApiKeys(AsyncResource):
    """Changes an API key that has expired, or is about to, for a new one."""

    async def rotate(self, *, options: RequestOptions | None = None, **body: Unpack[p.KeyRotationWrite]) -> m.ApiKey:
        """Changes an API key that has expired, or is about to, for a new one.

        Takes the first key of all, as it came with the consent, and the secret. This is the one operation that does
        not answer 401 because a key has expired. Verb and names are stated, the path is inferred.

        May be sent again after a failure: the second time changes nothing more. Sends no credentials. Inferred, not
        stated by the maker.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The new key.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (ROTATE_API_KEY,), lambda: m.ApiKey, options, {}, lambda: p.KeyRotationWrite, taken(body)
        )
