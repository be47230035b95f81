"""An entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acme.ledger import _paging
from acme.ledger import models as m
from acme.ledger import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Filter, NaturalKey, Operation
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from acme.ledger import fields as f
    from sagewire.runtime.calls.records import Records
    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

LIST_ENTRIES = Operation(
    id="ListEntries",
    method="GET",
    path="/entries",
    resource="entries",
    name="list",
    query="sql",
    filter=Filter(),
    paging=_paging.BY_NUMBER,
)
UPDATE_ENTRIES = Operation(
    id="UpdateEntries",
    method="PUT",
    path="/entries",
    resource="entries",
    name="update_many",
    safety="write",
    body=True,
    bulk=True,
    extensions={"batch": {"max": 2}},
)
CREATE_ENTRIES = Operation(
    id="CreateEntries",
    method="POST",
    path="/entries",
    resource="entries",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(keys=(("number",),), find="ListEntries"),
    extensions={
        "lane": {"name": "entries", "by": ["company"]},
        "balance": {"list": "lines", "debit": "debit", "credit": "credit"},
        "batch": {"max": 2, "match": ["index", "number"], "single": True},
    },
)


class Entries(Resource):
    """An entry."""

    def list(
        self,
        *,
        where: Where[f.EntryFields] = None,
        order_by: OrderBy[f.EntryFields] = None,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Entry]:
        """Lists entries.

        Pages go by number, to the first empty one: rows that come or go meanwhile may shift others past the reader,
        or show one twice.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (LIST_ENTRIES,),
            lambda: m.Entry,
            options,
            listed(where=where, order_by=order_by, page_size=page_size, limit=limit, page=page),
        )

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.EntryWrite]) -> m.Outcome:
        """Makes entries.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Never at
        the same time as another of its kind for the same `company`: it waits. `OutcomeUnknown.find()` then looks
        for the record by `number`. `debit` and `credit` of `lines` must have the same total, which is checked
        before anything is sent.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            What became of it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((CREATE_ENTRIES,), lambda: m.Outcome, options, {}, lambda: p.EntryWrite, taken(body))

    def update_many(self, rows: Sequence[p.EntryWrite], /, *, options: RequestOptions | None = None) -> Records:
        """Changes entries.

        Many records: all are checked first, then sent in arrays of 2 at most. The first request that does not
        succeed ends it: `records` of the error says what became of each. Sent once at most: if the answer is lost,
        `OutcomeUnknown` is raised instead of sending it again.

        Args:
            rows: the records to send; of each, what is not named is not sent.
            options: settings of this call only.

        Returns:
            What became of each record, in your order; every one succeeded.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: a request was answered with an error; its `records` tell.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._batch((UPDATE_ENTRIES,), options, {}, lambda: p.EntryWrite, rows)

    def create_many(self, rows: Sequence[p.EntryWrite], /, *, options: RequestOptions | None = None) -> Records:
        """Makes entries.

        Many records: all are checked first, then sent in arrays of 2 at most. The first request that does not
        succeed ends it: `records` of the error says what became of each. Sent once at most: if the answer is lost,
        `OutcomeUnknown` is raised instead of sending it again. Never at the same time as another of its kind for
        the same `company`: it waits. `OutcomeUnknown.find()` then looks for the record by `number`. `debit` and
        `credit` of `lines` must have the same total, which is checked before anything is sent.

        Args:
            rows: the records to send; of each, what is not named is not sent.
            options: settings of this call only.

        Returns:
            What became of each record, in your order; every one succeeded.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: a request was answered with an error; its `records` tell.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._batch((CREATE_ENTRIES,), options, {}, lambda: p.EntryWrite, rows)


class AsyncEntries(AsyncResource):
    """An entry."""

    def list(
        self,
        *,
        where: Where[f.EntryFields] = None,
        order_by: OrderBy[f.EntryFields] = None,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Entry]:
        """Lists entries.

        Pages go by number, to the first empty one: rows that come or go meanwhile may shift others past the reader,
        or show one twice.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (LIST_ENTRIES,),
            lambda: m.Entry,
            options,
            listed(where=where, order_by=order_by, page_size=page_size, limit=limit, page=page),
        )

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.EntryWrite]) -> m.Outcome:
        """Makes entries.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Never at
        the same time as another of its kind for the same `company`: it waits. `OutcomeUnknown.find()` then looks
        for the record by `number`. `debit` and `credit` of `lines` must have the same total, which is checked
        before anything is sent.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            What became of it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one((CREATE_ENTRIES,), lambda: m.Outcome, options, {}, lambda: p.EntryWrite, taken(body))

    async def update_many(self, rows: Sequence[p.EntryWrite], /, *, options: RequestOptions | None = None) -> Records:
        """Changes entries.

        Many records: all are checked first, then sent in arrays of 2 at most. The first request that does not
        succeed ends it: `records` of the error says what became of each. Sent once at most: if the answer is lost,
        `OutcomeUnknown` is raised instead of sending it again.

        Args:
            rows: the records to send; of each, what is not named is not sent.
            options: settings of this call only.

        Returns:
            What became of each record, in your order; every one succeeded.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: a request was answered with an error; its `records` tell.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._batch((UPDATE_ENTRIES,), options, {}, lambda: p.EntryWrite, rows)

    async def create_many(self, rows: Sequence[p.EntryWrite], /, *, options: RequestOptions | None = None) -> Records:
        """Makes entries.

        Many records: all are checked first, then sent in arrays of 2 at most. The first request that does not
        succeed ends it: `records` of the error says what became of each. Sent once at most: if the answer is lost,
        `OutcomeUnknown` is raised instead of sending it again. Never at the same time as another of its kind for
        the same `company`: it waits. `OutcomeUnknown.find()` then looks for the record by `number`. `debit` and
        `credit` of `lines` must have the same total, which is checked before anything is sent.

        Args:
            rows: the records to send; of each, what is not named is not sent.
            options: settings of this call only.

        Returns:
            What became of each record, in your order; every one succeeded.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: a request was answered with an error; its `records` tell.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._batch((CREATE_ENTRIES,), options, {}, lambda: p.EntryWrite, rows)
