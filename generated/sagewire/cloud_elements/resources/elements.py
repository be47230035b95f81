"""Where a user lets the platform in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.cloud_elements import models as m
from sagewire.runtime.hidden import hidden
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from sagewire.runtime.options import RequestOptions

GET_O_AUTH_URL = Operation(
    id="GetOAuthUrl",
    method="GET",
    path="/elements/{keyOrId}/oauth/url",
    resource="elements",
    name="oauth_url",
    parameters=(
        Parameter(name="key_or_id", wire="keyOrId", location="path", required=True),
        Parameter(name="api_key", wire="apiKey", location="query", required=True),
        Parameter(name="api_secret", wire="apiSecret", location="query", required=True, secret=True),
        Parameter(name="callback_url", wire="callbackUrl", location="query", required=True),
        Parameter(name="state", wire="state", location="query"),
    ),
    extensions={"credentials": {"parts": ["user", "organization"]}},
)


class Elements(Resource):
    """Where a user lets the platform in."""

    def oauth_url(
        self,
        *,
        key_or_id: str,
        api_key: str,
        api_secret: str,
        callback_url: str,
        state: str | None = None,
        options: RequestOptions | None = None,
    ) -> m.OauthUrl:
        """Gives the address at which a user lets the platform into Sage 200.

        After the login the user arrives at the callback with a code, which goes into `providerData` of the new
        instance. Stated for a sister element, on a route that all elements share.

        Needs the client's `user` and `organization`. Seen on the wire, not stated by the maker.

        Args:
            key_or_id: Key of the element: `sage200`.
            api_key: Client id at Sage.
            api_secret: Client secret at Sage.
            callback_url: Where the user arrives after the login; registered at Sage.
            state: Text that comes back with the user.
            options: settings of this call only.

        Returns:
            The address.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        api_secret = hidden(api_secret)
        return self._one(
            (GET_O_AUTH_URL,),
            lambda: m.OauthUrl,
            options,
            {
                "key_or_id": key_or_id,
                "api_key": api_key,
                "api_secret": api_secret,
                "callback_url": callback_url,
                "state": state,
            },
        )


class AsyncElements(AsyncResource):
    """Where a user lets the platform in."""

    async def oauth_url(
        self,
        *,
        key_or_id: str,
        api_key: str,
        api_secret: str,
        callback_url: str,
        state: str | None = None,
        options: RequestOptions | None = None,
    ) -> m.OauthUrl:
        """Gives the address at which a user lets the platform into Sage 200.

        After the login the user arrives at the callback with a code, which goes into `providerData` of the new
        instance. Stated for a sister element, on a route that all elements share.

        Needs the client's `user` and `organization`. Seen on the wire, not stated by the maker.

        Args:
            key_or_id: Key of the element: `sage200`.
            api_key: Client id at Sage.
            api_secret: Client secret at Sage.
            callback_url: Where the user arrives after the login; registered at Sage.
            state: Text that comes back with the user.
            options: settings of this call only.

        Returns:
            The address.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        api_secret = hidden(api_secret)
        return await self._one(
            (GET_O_AUTH_URL,),
            lambda: m.OauthUrl,
            options,
            {
                "key_or_id": key_or_id,
                "api_key": api_key,
                "api_secret": api_secret,
                "callback_url": callback_url,
                "state": state,
            },
        )
