"""Get toy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.wire.sinks import Target

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

    def get(self, id: str, /, *, pet_id: str, to: Target | None = None, options: RequestOptions | None = None) -> bytes:
        """Get toy.

        Args:
            id: the id of the record.
            pet_id: the pet's id.
            to: a path, or a file object open for writing bytes, that takes the body in bounded memory. A file
                appears when it is whole.
            options: settings of this call only.

        Returns:
            The answer's body as it came; nothing where `to` takes it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._bytes((GET_TOY,), options, {"id": id, "pet_id": pet_id}, to=to)


class AsyncToys(AsyncResource):
    """Get toy."""

    async def get(
        self, id: str, /, *, pet_id: str, to: Target | None = None, options: RequestOptions | None = None
    ) -> bytes:
        """Get toy.

        Args:
            id: the id of the record.
            pet_id: the pet's id.
            to: a path, or a file object open for writing bytes, that takes the body in bounded memory. A file
                appears when it is whole.
            options: settings of this call only.

        Returns:
            The answer's body as it came; nothing where `to` takes it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._bytes((GET_TOY,), options, {"id": id, "pet_id": pet_id}, to=to)
