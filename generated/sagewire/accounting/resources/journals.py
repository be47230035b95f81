"""A manual posting of debits and credits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.accounting import _paging
from sagewire.accounting import models as m
from sagewire.accounting import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    import datetime as dt
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.changes import AsyncChanges, Changes, Deletions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

GET_JOURNALS = Operation(
    id="getJournals",
    method="GET",
    path="/journals",
    resource="journals",
    name="list",
    parameters=(
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
POST_JOURNALS = Operation(
    id="postJournals",
    method="POST",
    path="/journals",
    resource="journals",
    name="create",
    safety="write",
    body=True,
    extensions={"idempotency": {"field": "idempotency_id", "form": "hex"}, "wrapper": {"name": "journal"}},
)
GET_JOURNALS_KEY = Operation(
    id="getJournalsKey",
    method="GET",
    path="/journals/{key}",
    resource="journals",
    name="get",
    parameters=(
        Parameter(name="id", wire="key", location="path", required=True),
        Parameter(name="nested_attributes", wire="nested_attributes", location="query"),
        Parameter(name="show_analysis_types", wire="show_analysis_types", location="query"),
        Parameter(name="attributes", wire="attributes", location="query"),
        Parameter(name="show_legacy_id", wire="show_legacy_id", location="query"),
    ),
)
DELETE_JOURNALS_KEY = Operation(
    id="deleteJournalsKey",
    method="DELETE",
    path="/journals/{key}",
    resource="journals",
    name="delete",
    parameters=(Parameter(name="id", wire="key", location="path", required=True),),
    safety="write",
)
POST_JOURNALS_KEY_REISSUE = Operation(
    id="postJournalsKeyReissue",
    method="POST",
    path="/journals/{key}/reissue",
    resource="journals",
    name="reissue",
    parameters=(Parameter(name="id", wire="key", location="path", required=True),),
    safety="write",
)


class Journals(Resource):
    """A manual posting of debits and credits."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        updated_or_created_since: dt.datetime | dt.date | str | None = None,
        deleted_since: dt.datetime | dt.date | str | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Journal]:
        """Lists the manual journals.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In CA,
        GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access or Read Only in
        Journals.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
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
            (GET_JOURNALS,),
            lambda: m.Journal,
            options,
            {
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
        nested_attributes: str | None = None,
        show_analysis_types: bool | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> m.Journal:
        """Reads one journal.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access or Read Only in
        Journals.

        Args:
            id: Id of the row.
            nested_attributes: Fields of nested resources to return, with commas between, or `all`; first level
                only.
            show_analysis_types: True to return the analysis categories of lines.
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
            (GET_JOURNALS_KEY,),
            lambda: m.Journal,
            options,
            {
                "id": id,
                "nested_attributes": nested_attributes,
                "show_analysis_types": show_analysis_types,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
            },
        )

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.PostJournalsJournalWrite]) -> m.Journal:
        """Creates a journal.

        Debits and credits must balance. There is no change: delete and make a new one.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user
        needs Full Access in Journals.

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
            (POST_JOURNALS,), lambda: m.Journal, options, {}, lambda: p.PostJournalsJournalWrite, taken(body)
        )

    def delete(self, id: str, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a journal.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. In CA, GB
        and IE (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access in Journals.

        Args:
            id: Id of the row.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_JOURNALS_KEY,), options, {"id": id})

    def reissue(self, id: str, /, *, options: RequestOptions | None = None) -> m.Journal:
        """Issues a journal again as a new one.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. The user
        needs Full Access in Journals.

        Args:
            id: Id of the row.
            options: settings of this call only.

        Returns:
            The record as Sage made it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((POST_JOURNALS_KEY_REISSUE,), lambda: m.Journal, options, {"id": id})

    def changes(
        self,
        since: dt.datetime,
        *,
        deletions: Deletions = "if offered",
        page_size: int | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Changes[m.Journal]:
        """Follows the list: what was made, changed and deleted since a moment.

        First the rows that were made or changed, in the list's order, then the deleted ones; each comes once. Begin
        the next stream at `next_since` of this one: then every change comes at least once.

        Args:
            since: the moment, with its time zone; it counts.
            deletions: whether deleted rows are asked for. True is refused where they are not offered.
            page_size: rows to fetch at a time.
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
            (GET_JOURNALS,),
            lambda: m.Journal,
            options,
            since,
            deletions,
            {"attributes": attributes, "show_legacy_id": show_legacy_id, **listed(page_size=page_size)},
        )


class AsyncJournals(AsyncResource):
    """A manual posting of debits and credits."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        updated_or_created_since: dt.datetime | dt.date | str | None = None,
        deleted_since: dt.datetime | dt.date | str | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Journal]:
        """Lists the manual journals.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In CA,
        GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access or Read Only in
        Journals.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
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
            (GET_JOURNALS,),
            lambda: m.Journal,
            options,
            {
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
        nested_attributes: str | None = None,
        show_analysis_types: bool | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> m.Journal:
        """Reads one journal.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access or Read Only in
        Journals.

        Args:
            id: Id of the row.
            nested_attributes: Fields of nested resources to return, with commas between, or `all`; first level
                only.
            show_analysis_types: True to return the analysis categories of lines.
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
            (GET_JOURNALS_KEY,),
            lambda: m.Journal,
            options,
            {
                "id": id,
                "nested_attributes": nested_attributes,
                "show_analysis_types": show_analysis_types,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
            },
        )

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PostJournalsJournalWrite]
    ) -> m.Journal:
        """Creates a journal.

        Debits and credits must balance. There is no change: delete and make a new one.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user
        needs Full Access in Journals.

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
            (POST_JOURNALS,), lambda: m.Journal, options, {}, lambda: p.PostJournalsJournalWrite, taken(body)
        )

    async def delete(self, id: str, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a journal.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. In CA, GB
        and IE (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access in Journals.

        Args:
            id: Id of the row.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_JOURNALS_KEY,), options, {"id": id})

    async def reissue(self, id: str, /, *, options: RequestOptions | None = None) -> m.Journal:
        """Issues a journal again as a new one.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. The user
        needs Full Access in Journals.

        Args:
            id: Id of the row.
            options: settings of this call only.

        Returns:
            The record as Sage made it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one((POST_JOURNALS_KEY_REISSUE,), lambda: m.Journal, options, {"id": id})

    def changes(
        self,
        since: dt.datetime,
        *,
        deletions: Deletions = "if offered",
        page_size: int | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncChanges[m.Journal]:
        """Follows the list: what was made, changed and deleted since a moment.

        First the rows that were made or changed, in the list's order, then the deleted ones; each comes once. Begin
        the next stream at `next_since` of this one: then every change comes at least once.

        Args:
            since: the moment, with its time zone; it counts.
            deletions: whether deleted rows are asked for. True is refused where they are not offered.
            page_size: rows to fetch at a time.
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
            (GET_JOURNALS,),
            lambda: m.Journal,
            options,
            since,
            deletions,
            {"attributes": attributes, "show_legacy_id": show_legacy_id, **listed(page_size=page_size)},
        )
