"""A cost code: what work a cost is for (table `cstcde`)."""

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

UPDATE_COST_CODES = Operation(
    id="UpdateCostCodes",
    method="PUT",
    path="/api/CostCodes",
    resource="cost_codes",
    name="update_many",
    safety="write",
    body=True,
    bulk=True,
    extensions={"batch": {"max": 100, "match": ["index", "recnum"]}},
)
CREATE_COST_CODES = Operation(
    id="CreateCostCodes",
    method="POST",
    path="/api/CostCodes",
    resource="cost_codes",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(keys=(("recnum",),), find="ListCostCodes", settle=5),
    extensions={"batch": {"max": 100, "match": ["index", "recnum"], "single": True}},
)
LIST_COST_CODES = Operation(
    id="ListCostCodes",
    method="GET",
    path="/api/tables/cstcde",
    resource="cost_codes",
    name="list",
    query="sql",
    filter=Filter(),
    paging=_paging.BY_NUMBER_2,
)


class CostCodes(Resource):
    """A cost code: what work a cost is for (table `cstcde`)."""

    def list(
        self,
        *,
        where: Where[f.CostCodeFields] = None,
        order_by: OrderBy[f.CostCodeFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.CostCode]:
        """Lists cost codes (table `cstcde`).

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
            (LIST_COST_CODES,),
            lambda: m.CostCode,
            options,
            listed(where=where, order_by=order_by, select=select, page_size=page_size, limit=limit, page=page),
        )

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.CostCodeWrite]) -> m.Outcome:
        """Enters cost codes (window 6-3 of Sage 100 Contractor).

        Needs at least `recnum` and `cdenme`. Master records: many of them should go as one array.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `recnum`. Inferred, not stated by the maker.

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
        return self._one((CREATE_COST_CODES,), lambda: m.Outcome, options, {}, lambda: p.CostCodeWrite, taken(body))

    def update_many(self, rows: Sequence[p.CostCodeWrite], /, *, options: RequestOptions | None = None) -> Records:
        """Changes cost codes.

        `recnum` says which record is meant; only the fields that are sent are taken to change.

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
        return self._batch((UPDATE_COST_CODES,), options, {}, lambda: p.CostCodeWrite, rows)

    def create_many(self, rows: Sequence[p.CostCodeWrite], /, *, options: RequestOptions | None = None) -> Records:
        """Enters cost codes (window 6-3 of Sage 100 Contractor).

        Needs at least `recnum` and `cdenme`. Master records: many of them should go as one array.

        Many records: all are checked first, then sent in arrays of 100 at most. The first request that does not
        succeed ends it: `records` of the error says what became of each. Sent once at most: if the answer is lost,
        `OutcomeUnknown` is raised instead of sending it again. `OutcomeUnknown.find()` then looks for the record by
        `recnum`. Inferred, not stated by the maker.

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
        return self._batch((CREATE_COST_CODES,), options, {}, lambda: p.CostCodeWrite, rows)


class AsyncCostCodes(AsyncResource):
    """A cost code: what work a cost is for (table `cstcde`)."""

    def list(
        self,
        *,
        where: Where[f.CostCodeFields] = None,
        order_by: OrderBy[f.CostCodeFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.CostCode]:
        """Lists cost codes (table `cstcde`).

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
            (LIST_COST_CODES,),
            lambda: m.CostCode,
            options,
            listed(where=where, order_by=order_by, select=select, page_size=page_size, limit=limit, page=page),
        )

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.CostCodeWrite]) -> m.Outcome:
        """Enters cost codes (window 6-3 of Sage 100 Contractor).

        Needs at least `recnum` and `cdenme`. Master records: many of them should go as one array.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `recnum`. Inferred, not stated by the maker.

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
            (CREATE_COST_CODES,), lambda: m.Outcome, options, {}, lambda: p.CostCodeWrite, taken(body)
        )

    async def update_many(
        self, rows: Sequence[p.CostCodeWrite], /, *, options: RequestOptions | None = None
    ) -> Records:
        """Changes cost codes.

        `recnum` says which record is meant; only the fields that are sent are taken to change.

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
        return await self._batch((UPDATE_COST_CODES,), options, {}, lambda: p.CostCodeWrite, rows)

    async def create_many(
        self, rows: Sequence[p.CostCodeWrite], /, *, options: RequestOptions | None = None
    ) -> Records:
        """Enters cost codes (window 6-3 of Sage 100 Contractor).

        Needs at least `recnum` and `cdenme`. Master records: many of them should go as one array.

        Many records: all are checked first, then sent in arrays of 100 at most. The first request that does not
        succeed ends it: `records` of the error says what became of each. Sent once at most: if the answer is lost,
        `OutcomeUnknown` is raised instead of sending it again. `OutcomeUnknown.find()` then looks for the record by
        `recnum`. Inferred, not stated by the maker.

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
        return await self._batch((CREATE_COST_CODES,), options, {}, lambda: p.CostCodeWrite, rows)
