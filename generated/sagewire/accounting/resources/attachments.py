"""A file attached to a document, contact or other resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.accounting import _paging
from sagewire.accounting import models as m
from sagewire.accounting import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import NaturalKey, Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    import datetime as dt
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.changes import AsyncChanges, Changes, Deletions
    from sagewire.runtime.paging.pager import AsyncPager, Pager
    from sagewire.runtime.wire.sinks import Target

GET_ATTACHMENTS = Operation(
    id="getAttachments",
    method="GET",
    path="/attachments",
    resource="attachments",
    name="list",
    parameters=(
        Parameter(name="attachment_context_id", wire="attachment_context_id", location="query"),
        Parameter(name="attachment_context_type_id", wire="attachment_context_type_id", location="query"),
        Parameter(name="legacy_attachment_context_type", wire="legacy_attachment_context_type", location="query"),
        Parameter(name="legacy_attachment_context_id", wire="legacy_attachment_context_id", location="query"),
        Parameter(name="updated_or_created_since", wire="updated_or_created_since", location="query", form="instant"),
        Parameter(name="deleted_since", wire="deleted_since", location="query", form="instant"),
        Parameter(name="attributes", wire="attributes", location="query"),
        Parameter(name="show_legacy_id", wire="show_legacy_id", location="query"),
    ),
    paging=_paging.BY_ENVELOPE,
    extensions={
        "changes": {
            "since": "updated_or_created_since",
            "inclusive": True,
            "created": "created_at",
            "updated": "updated_at",
            "key": "id",
            "select": "attributes",
            "overlap": 1,
            "deleted": "deleted_since",
            "deleted_inclusive": False,
            "removed": "deleted_at",
        }
    },
)
POST_ATTACHMENTS = Operation(
    id="postAttachments",
    method="POST",
    path="/attachments",
    resource="attachments",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(
        keys=(("attachment_context_id", "attachment_context_type_id"),), find="getAttachments", settle=5
    ),
    extensions={"wrapper": {"name": "attachment"}},
)
GET_ATTACHMENTS_KEY = Operation(
    id="getAttachmentsKey",
    method="GET",
    path="/attachments/{key}",
    resource="attachments",
    name="get",
    parameters=(
        Parameter(name="id", wire="key", location="path", required=True),
        Parameter(name="attributes", wire="attributes", location="query"),
        Parameter(name="show_legacy_id", wire="show_legacy_id", location="query"),
    ),
)
PUT_ATTACHMENTS_KEY = Operation(
    id="putAttachmentsKey",
    method="PUT",
    path="/attachments/{key}",
    resource="attachments",
    name="update",
    parameters=(Parameter(name="id", wire="key", location="path", required=True),),
    safety="idempotent",
    body=True,
    extensions={"wrapper": {"name": "attachment"}},
)
DELETE_ATTACHMENTS_KEY = Operation(
    id="deleteAttachmentsKey",
    method="DELETE",
    path="/attachments/{key}",
    resource="attachments",
    name="delete",
    parameters=(Parameter(name="id", wire="key", location="path", required=True),),
    safety="write",
)
GET_ATTACHMENTS_KEY_FILE = Operation(
    id="getAttachmentsKeyFile",
    method="GET",
    path="/attachments/{key}/file",
    resource="attachments",
    name="file",
    parameters=(Parameter(name="id", wire="key", location="path", required=True),),
    accept="application/octet-stream",
)


class Attachments(Resource):
    """A file attached to a document, contact or other resource."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        attachment_context_id: str | None = None,
        attachment_context_type_id: str | None = None,
        legacy_attachment_context_type: str | None = None,
        legacy_attachment_context_id: int | None = None,
        updated_or_created_since: dt.datetime | dt.date | str | None = None,
        deleted_since: dt.datetime | dt.date | str | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Attachment]:
        """Lists the attached files, without their content.

        To filter by owner, send both `attachment_context_id` and `attachment_context_type_id`.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In CA,
        GB and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            attachment_context_id: Only files of this resource; needs `attachment_context_type_id` too.
            attachment_context_type_id: Kind of `attachment_context_id` (id of a row of `attachment_context_types`).
            legacy_attachment_context_type: Kind of `legacy_attachment_context_id`.
            legacy_attachment_context_id: Only files of the resource with this number in API versions 1 and 2.
            updated_or_created_since: Only rows changed or made at or after this time or day (inclusive): a
                `datetime` with a zone, a `date`, or text, such as `2019-03-21T+01:00` for a day that begins
                elsewhere.
            deleted_since: Only rows deleted after this time or day (not inclusive): a `datetime` with a zone, a
                `date`, or text, such as `2019-03-21T+01:00` for a day that begins elsewhere.
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_ATTACHMENTS,),
            lambda: m.Attachment,
            options,
            {
                "attachment_context_id": attachment_context_id,
                "attachment_context_type_id": attachment_context_type_id,
                "legacy_attachment_context_type": legacy_attachment_context_type,
                "legacy_attachment_context_id": legacy_attachment_context_id,
                "updated_or_created_since": updated_or_created_since,
                "deleted_since": deleted_since,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size, limit=limit, page=page),
            },
        )

    def get(
        self,
        id: str,
        /,
        *,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> m.Attachment:
        """Reads one attachment.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            id: Id of the row.
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_ATTACHMENTS_KEY,),
            lambda: m.Attachment,
            options,
            {"id": id, "attributes": attributes, "show_legacy_id": show_legacy_id},
        )

    def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PostAttachmentsAttachmentWrite]
    ) -> m.Attachment:
        """Creates an attachment.

        The file goes as base64 in JSON, at most 2621440 bytes.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `attachment_context_id` with
        `attachment_context_type_id`. In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage made it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (POST_ATTACHMENTS,),
            lambda: m.Attachment,
            options,
            {},
            lambda: p.PostAttachmentsAttachmentWrite,
            taken(body),
        )

    def update(
        self, id: str, /, *, options: RequestOptions | None = None, **body: Unpack[p.PutAttachmentsAttachmentWrite]
    ) -> m.Attachment:
        """Changes an attachment; what is not sent stays as it is.

        May be sent again after a failure: the second time changes nothing more. In CA, GB and IE (tiers Plus and
        Start: all; Standard: GB, IE).

        Args:
            id: Id of the row.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_ATTACHMENTS_KEY,),
            lambda: m.Attachment,
            options,
            {"id": id},
            lambda: p.PutAttachmentsAttachmentWrite,
            taken(body),
        )

    def delete(self, id: str, /, *, options: RequestOptions | None = None) -> None:
        """Deletes an attachment.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. In CA, GB
        and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            id: Id of the row.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_ATTACHMENTS_KEY,), options, {"id": id})

    def file(self, id: str, /, *, to: Target | None = None, options: RequestOptions | None = None) -> bytes:
        """Downloads the content of an attachment.

        The bytes of the file, as they were uploaded.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            id: Id of the row.
            to: a path, or a file object open for writing bytes, that takes the body in bounded memory. A file
                appears when it is whole.
            options: settings of this call only.

        Returns:
            The answer's body as it came; nothing where `to` takes it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._bytes((GET_ATTACHMENTS_KEY_FILE,), options, {"id": id}, to=to)

    def changes(
        self,
        since: dt.datetime,
        *,
        deletions: Deletions = "if offered",
        page_size: int | None = None,
        attachment_context_id: str | None = None,
        attachment_context_type_id: str | None = None,
        legacy_attachment_context_type: str | None = None,
        legacy_attachment_context_id: int | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Changes[m.Attachment]:
        """Follows the list: what was made, changed and deleted since a moment.

        First the rows that were made or changed, in the list's order, then the deleted ones; each comes once. Begin
        the next stream at `next_since` of this one: then every change comes at least once.

        Args:
            since: the moment, with its time zone; it counts.
            deletions: whether deleted rows are asked for. True is refused where they are not offered.
            page_size: rows to fetch at a time.
            attachment_context_id: Only files of this resource; needs `attachment_context_type_id` too.
            attachment_context_type_id: Kind of `attachment_context_id` (id of a row of `attachment_context_types`).
            legacy_attachment_context_type: Kind of `legacy_attachment_context_id`.
            legacy_attachment_context_id: Only files of the resource with this number in API versions 1 and 2.
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            A lazy stream of `Change`; nothing is sent before the first is asked for.

        Raises:
            UsageError: an argument is wrong, or deletions are wanted and not offered; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._changes(
            (GET_ATTACHMENTS,),
            lambda: m.Attachment,
            options,
            since,
            deletions,
            {
                "attachment_context_id": attachment_context_id,
                "attachment_context_type_id": attachment_context_type_id,
                "legacy_attachment_context_type": legacy_attachment_context_type,
                "legacy_attachment_context_id": legacy_attachment_context_id,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size),
            },
        )


class AsyncAttachments(AsyncResource):
    """A file attached to a document, contact or other resource."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        attachment_context_id: str | None = None,
        attachment_context_type_id: str | None = None,
        legacy_attachment_context_type: str | None = None,
        legacy_attachment_context_id: int | None = None,
        updated_or_created_since: dt.datetime | dt.date | str | None = None,
        deleted_since: dt.datetime | dt.date | str | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Attachment]:
        """Lists the attached files, without their content.

        To filter by owner, send both `attachment_context_id` and `attachment_context_type_id`.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In CA,
        GB and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            attachment_context_id: Only files of this resource; needs `attachment_context_type_id` too.
            attachment_context_type_id: Kind of `attachment_context_id` (id of a row of `attachment_context_types`).
            legacy_attachment_context_type: Kind of `legacy_attachment_context_id`.
            legacy_attachment_context_id: Only files of the resource with this number in API versions 1 and 2.
            updated_or_created_since: Only rows changed or made at or after this time or day (inclusive): a
                `datetime` with a zone, a `date`, or text, such as `2019-03-21T+01:00` for a day that begins
                elsewhere.
            deleted_since: Only rows deleted after this time or day (not inclusive): a `datetime` with a zone, a
                `date`, or text, such as `2019-03-21T+01:00` for a day that begins elsewhere.
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_ATTACHMENTS,),
            lambda: m.Attachment,
            options,
            {
                "attachment_context_id": attachment_context_id,
                "attachment_context_type_id": attachment_context_type_id,
                "legacy_attachment_context_type": legacy_attachment_context_type,
                "legacy_attachment_context_id": legacy_attachment_context_id,
                "updated_or_created_since": updated_or_created_since,
                "deleted_since": deleted_since,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size, limit=limit, page=page),
            },
        )

    async def get(
        self,
        id: str,
        /,
        *,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> m.Attachment:
        """Reads one attachment.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            id: Id of the row.
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_ATTACHMENTS_KEY,),
            lambda: m.Attachment,
            options,
            {"id": id, "attributes": attributes, "show_legacy_id": show_legacy_id},
        )

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PostAttachmentsAttachmentWrite]
    ) -> m.Attachment:
        """Creates an attachment.

        The file goes as base64 in JSON, at most 2621440 bytes.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `attachment_context_id` with
        `attachment_context_type_id`. In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage made it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (POST_ATTACHMENTS,),
            lambda: m.Attachment,
            options,
            {},
            lambda: p.PostAttachmentsAttachmentWrite,
            taken(body),
        )

    async def update(
        self, id: str, /, *, options: RequestOptions | None = None, **body: Unpack[p.PutAttachmentsAttachmentWrite]
    ) -> m.Attachment:
        """Changes an attachment; what is not sent stays as it is.

        May be sent again after a failure: the second time changes nothing more. In CA, GB and IE (tiers Plus and
        Start: all; Standard: GB, IE).

        Args:
            id: Id of the row.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_ATTACHMENTS_KEY,),
            lambda: m.Attachment,
            options,
            {"id": id},
            lambda: p.PutAttachmentsAttachmentWrite,
            taken(body),
        )

    async def delete(self, id: str, /, *, options: RequestOptions | None = None) -> None:
        """Deletes an attachment.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. In CA, GB
        and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            id: Id of the row.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_ATTACHMENTS_KEY,), options, {"id": id})

    async def file(self, id: str, /, *, to: Target | None = None, options: RequestOptions | None = None) -> bytes:
        """Downloads the content of an attachment.

        The bytes of the file, as they were uploaded.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            id: Id of the row.
            to: a path, or a file object open for writing bytes, that takes the body in bounded memory. A file
                appears when it is whole.
            options: settings of this call only.

        Returns:
            The answer's body as it came; nothing where `to` takes it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._bytes((GET_ATTACHMENTS_KEY_FILE,), options, {"id": id}, to=to)

    def changes(
        self,
        since: dt.datetime,
        *,
        deletions: Deletions = "if offered",
        page_size: int | None = None,
        attachment_context_id: str | None = None,
        attachment_context_type_id: str | None = None,
        legacy_attachment_context_type: str | None = None,
        legacy_attachment_context_id: int | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncChanges[m.Attachment]:
        """Follows the list: what was made, changed and deleted since a moment.

        First the rows that were made or changed, in the list's order, then the deleted ones; each comes once. Begin
        the next stream at `next_since` of this one: then every change comes at least once.

        Args:
            since: the moment, with its time zone; it counts.
            deletions: whether deleted rows are asked for. True is refused where they are not offered.
            page_size: rows to fetch at a time.
            attachment_context_id: Only files of this resource; needs `attachment_context_type_id` too.
            attachment_context_type_id: Kind of `attachment_context_id` (id of a row of `attachment_context_types`).
            legacy_attachment_context_type: Kind of `legacy_attachment_context_id`.
            legacy_attachment_context_id: Only files of the resource with this number in API versions 1 and 2.
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            A lazy stream of `Change`; nothing is sent before the first is asked for.

        Raises:
            UsageError: an argument is wrong, or deletions are wanted and not offered; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._changes(
            (GET_ATTACHMENTS,),
            lambda: m.Attachment,
            options,
            since,
            deletions,
            {
                "attachment_context_id": attachment_context_id,
                "attachment_context_type_id": attachment_context_type_id,
                "legacy_attachment_context_type": legacy_attachment_context_type,
                "legacy_attachment_context_id": legacy_attachment_context_id,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size),
            },
        )
