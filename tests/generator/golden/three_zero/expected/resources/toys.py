"""Get toy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from sagewire.runtime.options import RequestOptions

GET_TOY = Operation(
    id="getToy",
    method="GET",
    path="/pet/{petId}/toys/{id}",
    resource="toys",
    name="get",
    parameters=(
        Parameter(name="pet_id", wire="petId", location="path", required=True),
        Parameter(name="id", wire="id", location="path", required=True),
    ),
    accept="text/plain",
)


class Toys(Resource):
    """Get toy."""

    def get(self, id: str, /, *, pet_id: str, options: RequestOptions | None = None) -> bytes:
        """Get toy.

        Args:
            id: the id of the record.
            pet_id: the pet's id.
            options: settings of this call only.

        Returns:
            The answer's body as it came.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._bytes((GET_TOY,), options, {"id": id, "pet_id": pet_id})


class AsyncToys(AsyncResource):
    """Get toy."""

    async def get(self, id: str, /, *, pet_id: str, options: RequestOptions | None = None) -> bytes:
        """Get toy.

        Args:
            id: the id of the record.
            pet_id: the pet's id.
            options: settings of this call only.

        Returns:
            The answer's body as it came.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._bytes((GET_TOY,), options, {"id": id, "pet_id": pet_id})
