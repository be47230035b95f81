"""A note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acme.envelopes import _paging
from acme.envelopes import models as m
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    import datetime as dt

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.changes import AsyncChanges, Changes, Deletions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

GET_NOTES = Operation(
    id="GetNotes",
    method="GET",
    path="/notes",
    resource="notes",
    name="list",
    parameters=(Parameter(name="changed_since", wire="changed_since", location="query", form="instant"),),
    paging=_paging.BY_ENVELOPE,
    extensions={"changes": {"since": "changed_since", "inclusive": False, "overlap": 5}},
)


class Notes(Resource):
    """A note."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        changed_since: dt.datetime | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Note]:
        """Lists the notes.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            changed_since: Changed since.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_NOTES,),
            lambda: m.Note,
            options,
            {"changed_since": changed_since, **listed(page_size=page_size, limit=limit)},
        )

    def changes(
        self,
        since: dt.datetime,
        *,
        deletions: Deletions = "if offered",
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Changes[m.Note]:
        """Follows the list: what was made, changed and deleted since a moment.

        First the rows that were made or changed, in the list's order, then the deleted ones; each comes once. Begin
        the next stream at `next_since` of this one: then every change comes at least once. Deletions are not
        offered here: only a whole reading shows them.

        Args:
            since: the moment, with its time zone; it counts.
            deletions: whether deleted rows are asked for. True is refused where they are not offered.
            page_size: rows to fetch at a time.
            options: settings of this call only.

        Returns:
            A lazy stream of `Change`; nothing is sent before the first is asked for.

        Raises:
            UsageError: an argument is wrong, or deletions are wanted and not offered; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._changes((GET_NOTES,), lambda: m.Note, options, since, deletions, listed(page_size=page_size))


class AsyncNotes(AsyncResource):
    """A note."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        changed_since: dt.datetime | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Note]:
        """Lists the notes.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            changed_since: Changed since.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_NOTES,),
            lambda: m.Note,
            options,
            {"changed_since": changed_since, **listed(page_size=page_size, limit=limit)},
        )

    def changes(
        self,
        since: dt.datetime,
        *,
        deletions: Deletions = "if offered",
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncChanges[m.Note]:
        """Follows the list: what was made, changed and deleted since a moment.

        First the rows that were made or changed, in the list's order, then the deleted ones; each comes once. Begin
        the next stream at `next_since` of this one: then every change comes at least once. Deletions are not
        offered here: only a whole reading shows them.

        Args:
            since: the moment, with its time zone; it counts.
            deletions: whether deleted rows are asked for. True is refused where they are not offered.
            page_size: rows to fetch at a time.
            options: settings of this call only.

        Returns:
            A lazy stream of `Change`; nothing is sent before the first is asked for.

        Raises:
            UsageError: an argument is wrong, or deletions are wanted and not offered; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._changes((GET_NOTES,), lambda: m.Note, options, since, deletions, listed(page_size=page_size))
