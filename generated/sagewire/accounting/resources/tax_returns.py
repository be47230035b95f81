"""A tax return."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.accounting import _paging
from sagewire.accounting import models as m
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed, typed

if TYPE_CHECKING:
    import datetime as dt

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.changes import AsyncChanges, Changes, Deletions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

GET_TAX_RETURNS = Operation(
    id="getTaxReturns",
    method="GET",
    path="/tax_returns",
    resource="tax_returns",
    name="list",
    parameters=(
        Parameter(name="from_period_start_date", wire="from_period_start_date", location="query", form="day"),
        Parameter(name="to_period_start_date", wire="to_period_start_date", location="query", form="day"),
        Parameter(name="updated_or_created_since", wire="updated_or_created_since", location="query", form="instant"),
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
POST_TAX_RETURNS_OBLIGATION_PERIODS = Operation(
    id="postTaxReturnsObligationPeriods",
    method="POST",
    path="/tax_returns/obligation_periods",
    resource="tax_returns",
    name="fetch_obligation_periods",
    safety="write",
    extensions={"idempotency": {"header": "X-Idempotency-Key", "form": "uuid"}},
)
GET_TAX_RETURNS_KEY = Operation(
    id="getTaxReturnsKey",
    method="GET",
    path="/tax_returns/{key}",
    resource="tax_returns",
    name="get",
    parameters=(
        Parameter(name="id", wire="key", location="path", required=True),
        Parameter(name="attributes", wire="attributes", location="query"),
        Parameter(name="show_legacy_id", wire="show_legacy_id", location="query"),
    ),
)


class TaxReturns(Resource):
    """A tax return."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        from_period_start_date: dt.date | None = None,
        to_period_start_date: dt.date | None = None,
        updated_or_created_since: dt.datetime | dt.date | str | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.TaxReturn]:
        """Lists the tax returns.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In CA,
        GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access in Statutory reporting.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            from_period_start_date: Only returns whose period starts on or after this day.
            to_period_start_date: Only returns whose period starts on or before this day.
            updated_or_created_since: Only rows changed or made at or after this time or day (inclusive): a
                `datetime` with a zone, a `date`, or text, such as `2019-03-21T+01:00` for a day that begins
                elsewhere.
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
            (GET_TAX_RETURNS,),
            lambda: m.TaxReturn,
            options,
            {
                "from_period_start_date": from_period_start_date,
                "to_period_start_date": to_period_start_date,
                "updated_or_created_since": updated_or_created_since,
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
    ) -> m.TaxReturn:
        """Reads one tax return.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access in Statutory
        reporting.

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
            (GET_TAX_RETURNS_KEY,),
            lambda: m.TaxReturn,
            options,
            {"id": id, "attributes": attributes, "show_legacy_id": show_legacy_id},
        )

    def fetch_obligation_periods(self, *, options: RequestOptions | None = None) -> m.MtdObligationPeriod | None:
        """Fetches the VAT periods that HMRC expects (Making Tax Digital).

        No body. The client makes the key that the request needs. None comes back while Sage is still at work (202):
        the same key asks again for its result, so give one of your own with `RequestOptions(idempotency_id=...)`, a
        UUID with hyphens.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. The user needs Full Access in Statutory reporting.

        Args:
            options: settings of this call only.

        Returns:
            The record as Sage made it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        value: m.MtdObligationPeriod | None = self._one(
            (POST_TAX_RETURNS_OBLIGATION_PERIODS,), lambda: typed(m.MtdObligationPeriod | None), options, {}
        )
        return value

    def changes(
        self,
        since: dt.datetime,
        *,
        deletions: Deletions = "if offered",
        page_size: int | None = None,
        from_period_start_date: dt.date | None = None,
        to_period_start_date: dt.date | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Changes[m.TaxReturn]:
        """Follows the list: what was made, changed and deleted since a moment.

        First the rows that were made or changed, in the list's order, then the deleted ones; each comes once. Begin
        the next stream at `next_since` of this one: then every change comes at least once. Deletions are not
        offered here: only a whole reading shows them.

        Args:
            since: the moment, with its time zone; it counts.
            deletions: whether deleted rows are asked for. True is refused where they are not offered.
            page_size: rows to fetch at a time.
            from_period_start_date: Only returns whose period starts on or after this day.
            to_period_start_date: Only returns whose period starts on or before this day.
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
            (GET_TAX_RETURNS,),
            lambda: m.TaxReturn,
            options,
            since,
            deletions,
            {
                "from_period_start_date": from_period_start_date,
                "to_period_start_date": to_period_start_date,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size),
            },
        )


class AsyncTaxReturns(AsyncResource):
    """A tax return."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        from_period_start_date: dt.date | None = None,
        to_period_start_date: dt.date | None = None,
        updated_or_created_since: dt.datetime | dt.date | str | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.TaxReturn]:
        """Lists the tax returns.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In CA,
        GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access in Statutory reporting.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            from_period_start_date: Only returns whose period starts on or after this day.
            to_period_start_date: Only returns whose period starts on or before this day.
            updated_or_created_since: Only rows changed or made at or after this time or day (inclusive): a
                `datetime` with a zone, a `date`, or text, such as `2019-03-21T+01:00` for a day that begins
                elsewhere.
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
            (GET_TAX_RETURNS,),
            lambda: m.TaxReturn,
            options,
            {
                "from_period_start_date": from_period_start_date,
                "to_period_start_date": to_period_start_date,
                "updated_or_created_since": updated_or_created_since,
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
    ) -> m.TaxReturn:
        """Reads one tax return.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access in Statutory
        reporting.

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
            (GET_TAX_RETURNS_KEY,),
            lambda: m.TaxReturn,
            options,
            {"id": id, "attributes": attributes, "show_legacy_id": show_legacy_id},
        )

    async def fetch_obligation_periods(self, *, options: RequestOptions | None = None) -> m.MtdObligationPeriod | None:
        """Fetches the VAT periods that HMRC expects (Making Tax Digital).

        No body. The client makes the key that the request needs. None comes back while Sage is still at work (202):
        the same key asks again for its result, so give one of your own with `RequestOptions(idempotency_id=...)`, a
        UUID with hyphens.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. The user needs Full Access in Statutory reporting.

        Args:
            options: settings of this call only.

        Returns:
            The record as Sage made it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        value: m.MtdObligationPeriod | None = await self._one(
            (POST_TAX_RETURNS_OBLIGATION_PERIODS,), lambda: typed(m.MtdObligationPeriod | None), options, {}
        )
        return value

    def changes(
        self,
        since: dt.datetime,
        *,
        deletions: Deletions = "if offered",
        page_size: int | None = None,
        from_period_start_date: dt.date | None = None,
        to_period_start_date: dt.date | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncChanges[m.TaxReturn]:
        """Follows the list: what was made, changed and deleted since a moment.

        First the rows that were made or changed, in the list's order, then the deleted ones; each comes once. Begin
        the next stream at `next_since` of this one: then every change comes at least once. Deletions are not
        offered here: only a whole reading shows them.

        Args:
            since: the moment, with its time zone; it counts.
            deletions: whether deleted rows are asked for. True is refused where they are not offered.
            page_size: rows to fetch at a time.
            from_period_start_date: Only returns whose period starts on or after this day.
            to_period_start_date: Only returns whose period starts on or before this day.
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
            (GET_TAX_RETURNS,),
            lambda: m.TaxReturn,
            options,
            since,
            deletions,
            {
                "from_period_start_date": from_period_start_date,
                "to_period_start_date": to_period_start_date,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size),
            },
        )
