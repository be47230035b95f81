"""How an upload fares: first the platform validates it, then Sage 50 fetches and processes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource
from sagewire.sage50 import models as m

if TYPE_CHECKING:
    from sagewire.runtime.options import RequestOptions

GET_TRACKING = Operation(
    id="GetTracking",
    method="GET",
    path="/api/tracking/{trackingId}",
    resource="tracking",
    name="get",
    parameters=(Parameter(name="id", wire="trackingId", location="path", required=True),),
    extensions={"address": {"parameter": "trackingId"}},
)


class Tracking(Resource):
    """How an upload fares: first the platform validates it, then Sage 50 fetches and processes it."""

    def get(self, id: str, /, *, options: RequestOptions | None = None) -> m.Tracking:
        """Tells how an upload fares.

        Stated as `GET: trackingUrl`, an address that the upload answers with; this path only stands for it. Ask at
        growing intervals: Sage 50 may be switched off for hours.

        Args:
            id: The `trackingUrl` of the upload. Or its whole address, as an earlier answer gave it; elsewhere it
                gets no credentials.
            options: settings of this call only.

        Returns:
            The state of the upload.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_TRACKING,), lambda: m.Tracking, options, {"id": id})


class AsyncTracking(AsyncResource):
    """How an upload fares: first the platform validates it, then Sage 50 fetches and processes it."""

    async def get(self, id: str, /, *, options: RequestOptions | None = None) -> m.Tracking:
        """Tells how an upload fares.

        Stated as `GET: trackingUrl`, an address that the upload answers with; this path only stands for it. Ask at
        growing intervals: Sage 50 may be switched off for hours.

        Args:
            id: The `trackingUrl` of the upload. Or its whole address, as an earlier answer gave it; elsewhere it
                gets no credentials.
            options: settings of this call only.

        Returns:
            The state of the upload.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_TRACKING,), lambda: m.Tracking, options, {"id": id})
