"""Uploads new or changed records for Sage 50 to fetch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource
from sagewire.sage50 import models as m

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sagewire.runtime.options import RequestOptions

UPLOAD_FILE = Operation(
    id="UploadFile",
    method="POST",
    path="/api/scopes/{scope}/files",
    resource="files",
    name="upload",
    parameters=(Parameter(name="scope", wire="scope", location="path", required=True),),
    safety="write",
    body=True,
)


class Files(Resource):
    """Uploads new or changed records for Sage 50 to fetch."""

    def upload(
        self, body: Sequence[Mapping[str, Any]], /, *, scope: str, options: RequestOptions | None = None
    ) -> m.Upload:
        """Uploads new or changed records for Sage 50 to fetch.

        Only what is new or has changed. The platform validates the file before Sage 50 can fetch it; how it fares
        is told at `trackingUrl`. The steps of an upload are missing from the published guide, so the path is
        inferred.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Inferred,
        not stated by the maker.

        Args:
            scope: Name of the scope, such as `Orders`.
            body: the body to send.
            options: settings of this call only.

        Returns:
            Taken; where its progress is told.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((UPLOAD_FILE,), lambda: m.Upload, options, {"scope": scope}, lambda: None, body)


class AsyncFiles(AsyncResource):
    """Uploads new or changed records for Sage 50 to fetch."""

    async def upload(
        self, body: Sequence[Mapping[str, Any]], /, *, scope: str, options: RequestOptions | None = None
    ) -> m.Upload:
        """Uploads new or changed records for Sage 50 to fetch.

        Only what is new or has changed. The platform validates the file before Sage 50 can fetch it; how it fares
        is told at `trackingUrl`. The steps of an upload are missing from the published guide, so the path is
        inferred.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Inferred,
        not stated by the maker.

        Args:
            scope: Name of the scope, such as `Orders`.
            body: the body to send.
            options: settings of this call only.

        Returns:
            Taken; where its progress is told.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one((UPLOAD_FILE,), lambda: m.Upload, options, {"scope": scope}, lambda: None, body)
