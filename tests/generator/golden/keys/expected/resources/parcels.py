"""A parcel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acme.keys import models as m
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from sagewire.runtime.options import RequestOptions

GET_PARCEL = Operation(
    id="GetParcel",
    method="GET",
    path="/parcels/{where}",
    resource="parcels",
    name="get",
    parameters=(Parameter(name="id", wire="where", location="path", required=True),),
    extensions={"address": {"parameter": "where"}},
)


class Parcels(Resource):
    """A parcel."""

    def get(self, id: str, /, *, options: RequestOptions | None = None) -> m.Parcel:
        """Reads a parcel.

        Args:
            id: Where it is. Or its whole address, as an earlier answer gave it; elsewhere it gets no credentials.
            options: settings of this call only.

        Returns:
            The parcel.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_PARCEL,), lambda: m.Parcel, options, {"id": id})


class AsyncParcels(AsyncResource):
    """A parcel."""

    async def get(self, id: str, /, *, options: RequestOptions | None = None) -> m.Parcel:
        """Reads a parcel.

        Args:
            id: Where it is. Or its whole address, as an earlier answer gave it; elsewhere it gets no credentials.
            options: settings of this call only.

        Returns:
            The parcel.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_PARCEL,), lambda: m.Parcel, options, {"id": id})
