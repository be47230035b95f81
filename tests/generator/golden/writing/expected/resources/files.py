"""Uploads a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acme.writing import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.wire.sinks import Target

POST_FILE = Operation(
    id="PostFile",
    method="POST",
    path="/files",
    resource="files",
    name="create",
    safety="write",
    body=True,
    extensions={"wrapper": {"name": "file"}},
)
GET_FILE_CONTENT = Operation(
    id="GetFileContent",
    method="GET",
    path="/files/{key}/content",
    resource="files",
    name="content",
    parameters=(Parameter(name="id", wire="key", location="path", required=True),),
    accept="application/octet-stream",
)


class Files(Resource):
    """Uploads a file."""

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.PostFileFileWrite]) -> None:
        """Uploads a file.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((POST_FILE,), options, {}, lambda: p.PostFileFileWrite, taken(body))

    def content(self, id: str, /, *, to: Target | None = None, options: RequestOptions | None = None) -> bytes:
        """Downloads a file.

        Args:
            id: Id of the file.
            to: a path, or a file object open for writing bytes, that takes the body in bounded memory. A file
                appears when it is whole.
            options: settings of this call only.

        Returns:
            The answer's body as it came; nothing where `to` takes it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._bytes((GET_FILE_CONTENT,), options, {"id": id}, to=to)


class AsyncFiles(AsyncResource):
    """Uploads a file."""

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.PostFileFileWrite]) -> None:
        """Uploads a file.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((POST_FILE,), options, {}, lambda: p.PostFileFileWrite, taken(body))

    async def content(self, id: str, /, *, to: Target | None = None, options: RequestOptions | None = None) -> bytes:
        """Downloads a file.

        Args:
            id: Id of the file.
            to: a path, or a file object open for writing bytes, that takes the body in bounded memory. A file
                appears when it is whole.
            options: settings of this call only.

        Returns:
            The answer's body as it came; nothing where `to` takes it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._bytes((GET_FILE_CONTENT,), options, {"id": id}, to=to)
