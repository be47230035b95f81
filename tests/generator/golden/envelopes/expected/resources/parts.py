"""A part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acme.envelopes import _paging
from acme.envelopes import models as m
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.changes import AsyncChanges, Changes, Deletions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

GET_PARTS = Operation(
    id="GetParts",
    method="GET",
    path="/parts",
    resource="parts",
    name="list",
    parameters=(
        Parameter(name="changed_since", wire="changed_since", location="query", form="instant"),
        Parameter(name="deleted_since", wire="deleted_since", location="query", form="instant"),
        Parameter(name="fields", wire="fields", location="query"),
        Parameter(name="sort", wire="sort", location="query"),
    ),
    paging=_paging.BY_ENVELOPE_2,
    extensions={
        "changes": {
            "since": "changed_since",
            "inclusive": True,
            "deleted": "deleted_since",
            "deleted_inclusive": False,
            "created": "created_at",
            "updated": "updated_at",
            "removed": "deleted_at",
            "overlap": 1,
            "select": "fields",
            "ask": {"sort": "created_at"},
        }
    },
)
GET_PART = Operation(
    id="GetPart",
    method="GET",
    path="/parts/{key}",
    resource="parts",
    name="get",
    parameters=(Parameter(name="id", wire="key", location="path", required=True),),
)
GET_NEWEST_PART = Operation(id="GetNewestPart", method="GET", path="/parts/newest", resource="parts", name="newest")


class Parts(Resource):
    """A part."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        changed_since: dt.datetime | dt.date | str | None = None,
        deleted_since: dt.datetime | None = None,
        fields: str | None = None,
        sort: Literal["created_at", "created_at:asc", "created_at:desc", "name", "name:asc", "name:desc"] | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Part]:
        """Lists the parts.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            changed_since: Changed since.
            deleted_since: Deleted since.
            fields: Which fields.
            sort: The order.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_PARTS,),
            lambda: m.Part,
            options,
            {
                "changed_since": changed_since,
                "deleted_since": deleted_since,
                "fields": fields,
                "sort": sort,
                **listed(page_size=page_size, limit=limit, page=page),
            },
        )

    def get(self, id: str, /, *, options: RequestOptions | None = None) -> m.Part:
        """Reads a part.

        Args:
            id: Id of the part.
            options: settings of this call only.

        Returns:
            The part.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_PART,), lambda: m.Part, options, {"id": id})

    def newest(self, *, options: RequestOptions | None = None) -> m.Part:
        """Reads the newest part.

        Args:
            options: settings of this call only.

        Returns:
            The part.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_NEWEST_PART,), lambda: m.Part, options, {})

    def changes(
        self,
        since: dt.datetime,
        *,
        deletions: Deletions = "if offered",
        page_size: int | None = None,
        fields: str | None = None,
        sort: Literal["created_at", "created_at:asc", "created_at:desc", "name", "name:asc", "name:desc"] | None = None,
        options: RequestOptions | None = None,
    ) -> Changes[m.Part]:
        """Follows the list: what was made, changed and deleted since a moment.

        First the rows that were made or changed, in the list's order, then the deleted ones; each comes once. Begin
        the next stream at `next_since` of this one: then every change comes at least once.

        Args:
            since: the moment, with its time zone; it counts.
            deletions: whether deleted rows are asked for. True is refused where they are not offered.
            page_size: rows to fetch at a time.
            fields: Which fields.
            sort: The order.
            options: settings of this call only.

        Returns:
            A lazy stream of `Change`; nothing is sent before the first is asked for.

        Raises:
            UsageError: an argument is wrong, or deletions are wanted and not offered; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._changes(
            (GET_PARTS,),
            lambda: m.Part,
            options,
            since,
            deletions,
            {"fields": fields, "sort": sort, **listed(page_size=page_size)},
        )


class AsyncParts(AsyncResource):
    """A part."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        changed_since: dt.datetime | dt.date | str | None = None,
        deleted_since: dt.datetime | None = None,
        fields: str | None = None,
        sort: Literal["created_at", "created_at:asc", "created_at:desc", "name", "name:asc", "name:desc"] | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Part]:
        """Lists the parts.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            changed_since: Changed since.
            deleted_since: Deleted since.
            fields: Which fields.
            sort: The order.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_PARTS,),
            lambda: m.Part,
            options,
            {
                "changed_since": changed_since,
                "deleted_since": deleted_since,
                "fields": fields,
                "sort": sort,
                **listed(page_size=page_size, limit=limit, page=page),
            },
        )

    async def get(self, id: str, /, *, options: RequestOptions | None = None) -> m.Part:
        """Reads a part.

        Args:
            id: Id of the part.
            options: settings of this call only.

        Returns:
            The part.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_PART,), lambda: m.Part, options, {"id": id})

    async def newest(self, *, options: RequestOptions | None = None) -> m.Part:
        """Reads the newest part.

        Args:
            options: settings of this call only.

        Returns:
            The part.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_NEWEST_PART,), lambda: m.Part, options, {})

    def changes(
        self,
        since: dt.datetime,
        *,
        deletions: Deletions = "if offered",
        page_size: int | None = None,
        fields: str | None = None,
        sort: Literal["created_at", "created_at:asc", "created_at:desc", "name", "name:asc", "name:desc"] | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncChanges[m.Part]:
        """Follows the list: what was made, changed and deleted since a moment.

        First the rows that were made or changed, in the list's order, then the deleted ones; each comes once. Begin
        the next stream at `next_since` of this one: then every change comes at least once.

        Args:
            since: the moment, with its time zone; it counts.
            deletions: whether deleted rows are asked for. True is refused where they are not offered.
            page_size: rows to fetch at a time.
            fields: Which fields.
            sort: The order.
            options: settings of this call only.

        Returns:
            A lazy stream of `Change`; nothing is sent before the first is asked for.

        Raises:
            UsageError: an argument is wrong, or deletions are wanted and not offered; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._changes(
            (GET_PARTS,),
            lambda: m.Part,
            options,
            since,
            deletions,
            {"fields": fields, "sort": sort, **listed(page_size=page_size)},
        )
