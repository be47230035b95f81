"""A contract with a subcontractor (table `subcon`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.contractor import _paging
from sagewire.contractor import models as m
from sagewire.contractor import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Filter, NaturalKey, Operation
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from sagewire.contractor import fields as f
    from sagewire.runtime.calls.records import Records
    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

CREATE_SUBCONTRACTS = Operation(
    id="CreateSubcontracts",
    method="POST",
    path="/api/Subcontracts",
    resource="subcontracts",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(
        keys=(("ctcnum", "jobnum"), ("ctcnum", "vndnum"), ("ctcnum",)), find="ListSubcontracts", settle=5
    ),
    extensions={
        "lane": {"name": "transactions", "by": ["customer", "company"], "rest": 5},
        "batch": {"max": 1, "match": ["index", "recnum"], "single": True},
    },
)
LIST_SUBCONTRACTS = Operation(
    id="ListSubcontracts",
    method="GET",
    path="/api/tables/subcon",
    resource="subcontracts",
    name="list",
    query="sql",
    filter=Filter(),
    paging=_paging.BY_NUMBER_2,
)


class Subcontracts(Resource):
    """A contract with a subcontractor (table `subcon`)."""

    def list(
        self,
        *,
        where: Where[f.SubcontractFields] = None,
        order_by: OrderBy[f.SubcontractFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Subcontract]:
        """Lists subcontracts (table `subcon`).

        Pages go by number, to the first empty one: rows that come or go meanwhile may shift others past the reader,
        or show one twice. Inferred, not stated by the maker.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
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
            (LIST_SUBCONTRACTS,),
            lambda: m.Subcontract,
            options,
            listed(where=where, order_by=order_by, select=select, page_size=page_size, limit=limit, page=page),
        )

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.SubcontractWrite]) -> m.Outcome:
        """Enters subcontracts (window 6-7-1 of Sage 100 Contractor).

        Needs at least `ctcnum`, `vndnum`, `jobnum`, `dscrpt`, `status` and `lines` with `cstcde`, `csttyp` and
        `amount`. A transaction: the server works out record keys from what is there, so two of them must never run
        at the same time.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Never at
        the same time as another of its kind for the same `customer` and `company`: it waits, also for the 5 s after
        one whose outcome is unknown. `OutcomeUnknown.find()` then looks for the record by `ctcnum` with `jobnum` or
        `ctcnum` with `vndnum` or `ctcnum`. Inferred, not stated by the maker.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            What became of it, to be read from `response` and not from the status.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (CREATE_SUBCONTRACTS,), lambda: m.Outcome, options, {}, lambda: p.SubcontractWrite, taken(body)
        )

    def create_many(self, rows: Sequence[p.SubcontractWrite], /, *, options: RequestOptions | None = None) -> Records:
        """Enters subcontracts (window 6-7-1 of Sage 100 Contractor).

        Needs at least `ctcnum`, `vndnum`, `jobnum`, `dscrpt`, `status` and `lines` with `cstcde`, `csttyp` and
        `amount`. A transaction: the server works out record keys from what is there, so two of them must never run
        at the same time.

        Many records: all are checked first, then sent one at a time. The first request that does not succeed ends
        it: `records` of the error says what became of each. Sent once at most: if the answer is lost,
        `OutcomeUnknown` is raised instead of sending it again. Never at the same time as another of its kind for
        the same `customer` and `company`: it waits, also for the 5 s after one whose outcome is unknown.
        `OutcomeUnknown.find()` then looks for the record by `ctcnum` with `jobnum` or `ctcnum` with `vndnum` or
        `ctcnum`. Inferred, not stated by the maker.

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
        return self._batch((CREATE_SUBCONTRACTS,), options, {}, lambda: p.SubcontractWrite, rows)


class AsyncSubcontracts(AsyncResource):
    """A contract with a subcontractor (table `subcon`)."""

    def list(
        self,
        *,
        where: Where[f.SubcontractFields] = None,
        order_by: OrderBy[f.SubcontractFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Subcontract]:
        """Lists subcontracts (table `subcon`).

        Pages go by number, to the first empty one: rows that come or go meanwhile may shift others past the reader,
        or show one twice. Inferred, not stated by the maker.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
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
            (LIST_SUBCONTRACTS,),
            lambda: m.Subcontract,
            options,
            listed(where=where, order_by=order_by, select=select, page_size=page_size, limit=limit, page=page),
        )

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.SubcontractWrite]) -> m.Outcome:
        """Enters subcontracts (window 6-7-1 of Sage 100 Contractor).

        Needs at least `ctcnum`, `vndnum`, `jobnum`, `dscrpt`, `status` and `lines` with `cstcde`, `csttyp` and
        `amount`. A transaction: the server works out record keys from what is there, so two of them must never run
        at the same time.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Never at
        the same time as another of its kind for the same `customer` and `company`: it waits, also for the 5 s after
        one whose outcome is unknown. `OutcomeUnknown.find()` then looks for the record by `ctcnum` with `jobnum` or
        `ctcnum` with `vndnum` or `ctcnum`. Inferred, not stated by the maker.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            What became of it, to be read from `response` and not from the status.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (CREATE_SUBCONTRACTS,), lambda: m.Outcome, options, {}, lambda: p.SubcontractWrite, taken(body)
        )

    async def create_many(
        self, rows: Sequence[p.SubcontractWrite], /, *, options: RequestOptions | None = None
    ) -> Records:
        """Enters subcontracts (window 6-7-1 of Sage 100 Contractor).

        Needs at least `ctcnum`, `vndnum`, `jobnum`, `dscrpt`, `status` and `lines` with `cstcde`, `csttyp` and
        `amount`. A transaction: the server works out record keys from what is there, so two of them must never run
        at the same time.

        Many records: all are checked first, then sent one at a time. The first request that does not succeed ends
        it: `records` of the error says what became of each. Sent once at most: if the answer is lost,
        `OutcomeUnknown` is raised instead of sending it again. Never at the same time as another of its kind for
        the same `customer` and `company`: it waits, also for the 5 s after one whose outcome is unknown.
        `OutcomeUnknown.find()` then looks for the record by `ctcnum` with `jobnum` or `ctcnum` with `vndnum` or
        `ctcnum`. Inferred, not stated by the maker.

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
        return await self._batch((CREATE_SUBCONTRACTS,), options, {}, lambda: p.SubcontractWrite, rows)
