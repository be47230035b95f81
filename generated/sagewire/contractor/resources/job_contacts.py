"""A person who has to do with a job (table `jobcnt`)."""

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

UPDATE_JOB_CONTACTS = Operation(
    id="UpdateJobContacts",
    method="PUT",
    path="/api/JobContacts",
    resource="job_contacts",
    name="update_many",
    safety="write",
    body=True,
    bulk=True,
    extensions={"batch": {"max": 100, "match": ["index", "recnum"]}},
)
CREATE_JOB_CONTACTS = Operation(
    id="CreateJobContacts",
    method="POST",
    path="/api/JobContacts",
    resource="job_contacts",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(keys=(("recnum", "cntnme"),), find="ListJobContacts", settle=5),
    extensions={"batch": {"max": 100, "match": ["index", "recnum"], "single": True}},
)
LIST_JOB_CONTACTS = Operation(
    id="ListJobContacts",
    method="GET",
    path="/api/tables/jobcnt",
    resource="job_contacts",
    name="list",
    query="sql",
    filter=Filter(),
    paging=_paging.BY_NUMBER_3,
)


class JobContacts(Resource):
    """A person who has to do with a job (table `jobcnt`)."""

    def list(
        self,
        *,
        where: Where[f.JobContactFields] = None,
        order_by: OrderBy[f.JobContactFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.JobContact]:
        """Lists contacts of jobs (table `jobcnt`).

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
            (LIST_JOB_CONTACTS,),
            lambda: m.JobContact,
            options,
            listed(where=where, order_by=order_by, select=select, page_size=page_size, limit=limit, page=page),
        )

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.JobContactWrite]) -> m.Outcome:
        """Enters contacts of jobs (window 3-5 of Sage 100 Contractor).

        Needs at least `recnum`, the job, and `cntnme`. Master records: many of them should go as one array.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `recnum` with `cntnme`. Inferred, not stated by the
        maker.

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
        return self._one((CREATE_JOB_CONTACTS,), lambda: m.Outcome, options, {}, lambda: p.JobContactWrite, taken(body))

    def update_many(self, rows: Sequence[p.JobContactWrite], /, *, options: RequestOptions | None = None) -> Records:
        """Changes contacts of jobs.

        `recnum` and `linnum` say which record is meant; only the fields that are sent are taken to change.

        Many records: all are checked first, then sent in arrays of 100 at most. The first request that does not
        succeed ends it: `records` of the error says what became of each. Sent once at most: if the answer is lost,
        `OutcomeUnknown` is raised instead of sending it again. Inferred, not stated by the maker.

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
        return self._batch((UPDATE_JOB_CONTACTS,), options, {}, lambda: p.JobContactWrite, rows)

    def create_many(self, rows: Sequence[p.JobContactWrite], /, *, options: RequestOptions | None = None) -> Records:
        """Enters contacts of jobs (window 3-5 of Sage 100 Contractor).

        Needs at least `recnum`, the job, and `cntnme`. Master records: many of them should go as one array.

        Many records: all are checked first, then sent in arrays of 100 at most. The first request that does not
        succeed ends it: `records` of the error says what became of each. Sent once at most: if the answer is lost,
        `OutcomeUnknown` is raised instead of sending it again. `OutcomeUnknown.find()` then looks for the record by
        `recnum` with `cntnme`. Inferred, not stated by the maker.

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
        return self._batch((CREATE_JOB_CONTACTS,), options, {}, lambda: p.JobContactWrite, rows)


class AsyncJobContacts(AsyncResource):
    """A person who has to do with a job (table `jobcnt`)."""

    def list(
        self,
        *,
        where: Where[f.JobContactFields] = None,
        order_by: OrderBy[f.JobContactFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.JobContact]:
        """Lists contacts of jobs (table `jobcnt`).

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
            (LIST_JOB_CONTACTS,),
            lambda: m.JobContact,
            options,
            listed(where=where, order_by=order_by, select=select, page_size=page_size, limit=limit, page=page),
        )

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.JobContactWrite]) -> m.Outcome:
        """Enters contacts of jobs (window 3-5 of Sage 100 Contractor).

        Needs at least `recnum`, the job, and `cntnme`. Master records: many of them should go as one array.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `recnum` with `cntnme`. Inferred, not stated by the
        maker.

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
            (CREATE_JOB_CONTACTS,), lambda: m.Outcome, options, {}, lambda: p.JobContactWrite, taken(body)
        )

    async def update_many(
        self, rows: Sequence[p.JobContactWrite], /, *, options: RequestOptions | None = None
    ) -> Records:
        """Changes contacts of jobs.

        `recnum` and `linnum` say which record is meant; only the fields that are sent are taken to change.

        Many records: all are checked first, then sent in arrays of 100 at most. The first request that does not
        succeed ends it: `records` of the error says what became of each. Sent once at most: if the answer is lost,
        `OutcomeUnknown` is raised instead of sending it again. Inferred, not stated by the maker.

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
        return await self._batch((UPDATE_JOB_CONTACTS,), options, {}, lambda: p.JobContactWrite, rows)

    async def create_many(
        self, rows: Sequence[p.JobContactWrite], /, *, options: RequestOptions | None = None
    ) -> Records:
        """Enters contacts of jobs (window 3-5 of Sage 100 Contractor).

        Needs at least `recnum`, the job, and `cntnme`. Master records: many of them should go as one array.

        Many records: all are checked first, then sent in arrays of 100 at most. The first request that does not
        succeed ends it: `records` of the error says what became of each. Sent once at most: if the answer is lost,
        `OutcomeUnknown` is raised instead of sending it again. `OutcomeUnknown.find()` then looks for the record by
        `recnum` with `cntnme`. Inferred, not stated by the maker.

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
        return await self._batch((CREATE_JOB_CONTACTS,), options, {}, lambda: p.JobContactWrite, rows)
