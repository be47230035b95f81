"""A dimension by which amounts can be analysed, such as department or project."""

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
    from typing import Literal, Unpack

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.changes import AsyncChanges, Changes, Deletions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

GET_ANALYSIS_TYPES = Operation(
    id="getAnalysisTypes",
    method="GET",
    path="/analysis_types",
    resource="analysis_types",
    name="list",
    parameters=(
        Parameter(name="updated_or_created_since", wire="updated_or_created_since", location="query", form="instant"),
        Parameter(name="analysis_type_level", wire="analysis_type_level", location="query"),
        Parameter(name="search", wire="search", location="query"),
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
        }
    },
)
GET_ANALYSIS_TYPES_KEY = Operation(
    id="getAnalysisTypesKey",
    method="GET",
    path="/analysis_types/{key}",
    resource="analysis_types",
    name="get",
    parameters=(
        Parameter(name="id", wire="key", location="path", required=True),
        Parameter(name="attributes", wire="attributes", location="query"),
        Parameter(name="show_legacy_id", wire="show_legacy_id", location="query"),
    ),
)
PUT_ANALYSIS_TYPES_KEY = Operation(
    id="putAnalysisTypesKey",
    method="PUT",
    path="/analysis_types/{key}",
    resource="analysis_types",
    name="update",
    parameters=(Parameter(name="id", wire="key", location="path", required=True),),
    safety="write",
    body=True,
    extensions={"wrapper": {"name": "analysis_type"}},
)


class AnalysisTypes(Resource):
    """A dimension by which amounts can be analysed, such as department or project."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        updated_or_created_since: dt.datetime | dt.date | str | None = None,
        analysis_type_level: Literal["TRANSACTION", "GROUP"] | str | None = None,
        search: str | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.AnalysisType]:
        """Lists the analysis types, such as department or project.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In CA,
        GB and IE (tier Plus: all; Standard: GB, IE). The user needs Full Access in Settings.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            updated_or_created_since: Only rows changed or made at or after this time or day (inclusive): a
                `datetime` with a zone, a `date`, or text, such as `2019-03-21T+01:00` for a day that begins
                elsewhere.
            analysis_type_level: Only rows of this level.
            search: Only rows whose main fields contain this text.
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
            (GET_ANALYSIS_TYPES,),
            lambda: m.AnalysisType,
            options,
            {
                "updated_or_created_since": updated_or_created_since,
                "analysis_type_level": analysis_type_level,
                "search": search,
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
    ) -> m.AnalysisType:
        """Reads one analysis type.

        In CA, GB and IE (tier Plus: all; Standard: GB, IE).

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
            (GET_ANALYSIS_TYPES_KEY,),
            lambda: m.AnalysisType,
            options,
            {"id": id, "attributes": attributes, "show_legacy_id": show_legacy_id},
        )

    def update(
        self, id: str, /, *, options: RequestOptions | None = None, **body: Unpack[p.PutAnalysisTypesAnalysisTypeWrite]
    ) -> m.AnalysisType:
        """Changes an analysis type; what is not sent stays as it is.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. In CA, GB
        and IE (tier Plus: all; Standard: GB, IE).

        Args:
            id: Id of the row.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (PUT_ANALYSIS_TYPES_KEY,),
            lambda: m.AnalysisType,
            options,
            {"id": id},
            lambda: p.PutAnalysisTypesAnalysisTypeWrite,
            taken(body),
        )

    def changes(
        self,
        since: dt.datetime,
        *,
        deletions: Deletions = "if offered",
        page_size: int | None = None,
        analysis_type_level: Literal["TRANSACTION", "GROUP"] | str | None = None,
        search: str | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Changes[m.AnalysisType]:
        """Follows the list: what was made, changed and deleted since a moment.

        First the rows that were made or changed, in the list's order, then the deleted ones; each comes once. Begin
        the next stream at `next_since` of this one: then every change comes at least once. Deletions are not
        offered here: only a whole reading shows them.

        Args:
            since: the moment, with its time zone; it counts.
            deletions: whether deleted rows are asked for. True is refused where they are not offered.
            page_size: rows to fetch at a time.
            analysis_type_level: Only rows of this level.
            search: Only rows whose main fields contain this text.
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
            (GET_ANALYSIS_TYPES,),
            lambda: m.AnalysisType,
            options,
            since,
            deletions,
            {
                "analysis_type_level": analysis_type_level,
                "search": search,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size),
            },
        )


class AsyncAnalysisTypes(AsyncResource):
    """A dimension by which amounts can be analysed, such as department or project."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        updated_or_created_since: dt.datetime | dt.date | str | None = None,
        analysis_type_level: Literal["TRANSACTION", "GROUP"] | str | None = None,
        search: str | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.AnalysisType]:
        """Lists the analysis types, such as department or project.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In CA,
        GB and IE (tier Plus: all; Standard: GB, IE). The user needs Full Access in Settings.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            updated_or_created_since: Only rows changed or made at or after this time or day (inclusive): a
                `datetime` with a zone, a `date`, or text, such as `2019-03-21T+01:00` for a day that begins
                elsewhere.
            analysis_type_level: Only rows of this level.
            search: Only rows whose main fields contain this text.
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
            (GET_ANALYSIS_TYPES,),
            lambda: m.AnalysisType,
            options,
            {
                "updated_or_created_since": updated_or_created_since,
                "analysis_type_level": analysis_type_level,
                "search": search,
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
    ) -> m.AnalysisType:
        """Reads one analysis type.

        In CA, GB and IE (tier Plus: all; Standard: GB, IE).

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
            (GET_ANALYSIS_TYPES_KEY,),
            lambda: m.AnalysisType,
            options,
            {"id": id, "attributes": attributes, "show_legacy_id": show_legacy_id},
        )

    async def update(
        self, id: str, /, *, options: RequestOptions | None = None, **body: Unpack[p.PutAnalysisTypesAnalysisTypeWrite]
    ) -> m.AnalysisType:
        """Changes an analysis type; what is not sent stays as it is.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. In CA, GB
        and IE (tier Plus: all; Standard: GB, IE).

        Args:
            id: Id of the row.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (PUT_ANALYSIS_TYPES_KEY,),
            lambda: m.AnalysisType,
            options,
            {"id": id},
            lambda: p.PutAnalysisTypesAnalysisTypeWrite,
            taken(body),
        )

    def changes(
        self,
        since: dt.datetime,
        *,
        deletions: Deletions = "if offered",
        page_size: int | None = None,
        analysis_type_level: Literal["TRANSACTION", "GROUP"] | str | None = None,
        search: str | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncChanges[m.AnalysisType]:
        """Follows the list: what was made, changed and deleted since a moment.

        First the rows that were made or changed, in the list's order, then the deleted ones; each comes once. Begin
        the next stream at `next_since` of this one: then every change comes at least once. Deletions are not
        offered here: only a whole reading shows them.

        Args:
            since: the moment, with its time zone; it counts.
            deletions: whether deleted rows are asked for. True is refused where they are not offered.
            page_size: rows to fetch at a time.
            analysis_type_level: Only rows of this level.
            search: Only rows whose main fields contain this text.
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
            (GET_ANALYSIS_TYPES,),
            lambda: m.AnalysisType,
            options,
            since,
            deletions,
            {
                "analysis_type_level": analysis_type_level,
                "search": search,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size),
            },
        )
