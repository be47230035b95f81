"""An estimate for a customer."""

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
    from sagewire.runtime.wire.sinks import Target

GET_SALES_ESTIMATES = Operation(
    id="getSalesEstimates",
    method="GET",
    path="/sales_estimates",
    resource="sales_estimates",
    name="list",
    parameters=(
        Parameter(name="contact_id", wire="contact_id", location="query"),
        Parameter(name="search", wire="search", location="query"),
        Parameter(name="status_id", wire="status_id", location="query"),
        Parameter(name="from_date", wire="from_date", location="query", form="day"),
        Parameter(name="to_date", wire="to_date", location="query", form="day"),
        Parameter(name="updated_or_created_since", wire="updated_or_created_since", location="query", form="instant"),
        Parameter(name="has_attachments", wire="has_attachments", location="query"),
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
POST_SALES_ESTIMATES = Operation(
    id="postSalesEstimates",
    method="POST",
    path="/sales_estimates",
    resource="sales_estimates",
    name="create",
    safety="write",
    body=True,
    extensions={
        "idempotency": {"field": "idempotency_id", "form": "hex"},
        "lane": {"name": "numbering", "by": ["business"]},
        "wrapper": {"name": "sales_estimate"},
    },
)
GET_SALES_ESTIMATES_KEY = Operation(
    id="getSalesEstimatesKey",
    method="GET",
    path="/sales_estimates/{key}",
    resource="sales_estimates",
    name="get",
    parameters=(
        Parameter(name="id", wire="key", location="path", required=True),
        Parameter(name="nested_attributes", wire="nested_attributes", location="query"),
        Parameter(name="attributes", wire="attributes", location="query"),
        Parameter(name="show_legacy_id", wire="show_legacy_id", location="query"),
    ),
)
PUT_SALES_ESTIMATES_KEY = Operation(
    id="putSalesEstimatesKey",
    method="PUT",
    path="/sales_estimates/{key}",
    resource="sales_estimates",
    name="update",
    parameters=(Parameter(name="id", wire="key", location="path", required=True),),
    safety="write",
    body=True,
    extensions={"idempotency": {"field": "idempotency_id", "form": "hex"}, "wrapper": {"name": "sales_estimate"}},
)
DELETE_SALES_ESTIMATES_KEY = Operation(
    id="deleteSalesEstimatesKey",
    method="DELETE",
    path="/sales_estimates/{key}",
    resource="sales_estimates",
    name="delete",
    parameters=(Parameter(name="id", wire="key", location="path", required=True),),
    safety="write",
)


class SalesEstimates(Resource):
    """An estimate for a customer."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        contact_id: str | None = None,
        search: str | None = None,
        status_id: str | None = None,
        from_date: dt.date | None = None,
        to_date: dt.date | None = None,
        updated_or_created_since: dt.datetime | dt.date | str | None = None,
        has_attachments: bool | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SalesEstimate]:
        """Lists the estimates for customers.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In CA,
        GB and IE (tiers Plus, Standard and Start). The user needs Full Access, Read Only or Restricted Access in
        Sales.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            contact_id: Only rows of this contact (id of a row of `contacts`).
            search: Only rows whose main fields contain this text.
            status_id: Only estimates in this state.
            from_date: Only rows dated on or after this day (the accounting date, not that of the change).
            to_date: Only rows dated on or before this day (the accounting date, not that of the change).
            updated_or_created_since: Only rows changed or made at or after this time or day (inclusive): a
                `datetime` with a zone, a `date`, or text, such as `2019-03-21T+01:00` for a day that begins
                elsewhere.
            has_attachments: True for only rows with attached files, false for only rows without.
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
            (GET_SALES_ESTIMATES,),
            lambda: m.SalesEstimate,
            options,
            {
                "contact_id": contact_id,
                "search": search,
                "status_id": status_id,
                "from_date": from_date,
                "to_date": to_date,
                "updated_or_created_since": updated_or_created_since,
                "has_attachments": has_attachments,
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
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> m.SalesEstimate:
        """Reads one estimate.

        In CA, GB and IE (tiers Plus, Standard and Start). The user needs Full Access, Read Only or Restricted
        Access in Sales.

        Args:
            id: Id of the row.
            nested_attributes: Fields of nested resources to return, with commas between, or `all`; first level
                only.
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
            (GET_SALES_ESTIMATES_KEY,),
            lambda: m.SalesEstimate,
            options,
            {
                "id": id,
                "nested_attributes": nested_attributes,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
            },
        )

    def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PostSalesEstimatesSalesEstimateWrite]
    ) -> m.SalesEstimate:
        """Creates an estimate.

        Calls of this kind go out one after the other for each business, since Sage gives the numbers and checks
        that references are unique.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. Never at the same time as another of its kind for the same `business`: it
        waits. In CA, GB and IE (tier Plus). The user needs Full Access or Restricted Access in Sales.

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
            (POST_SALES_ESTIMATES,),
            lambda: m.SalesEstimate,
            options,
            {},
            lambda: p.PostSalesEstimatesSalesEstimateWrite,
            taken(body),
        )

    def update(
        self,
        id: str,
        /,
        *,
        options: RequestOptions | None = None,
        **body: Unpack[p.PutSalesEstimatesSalesEstimateWrite],
    ) -> m.SalesEstimate:
        """Changes an estimate; what is not sent stays as it is.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. In CA, GB and IE (tier Plus). The user needs Full Access or Restricted
        Access in Sales.

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
            (PUT_SALES_ESTIMATES_KEY,),
            lambda: m.SalesEstimate,
            options,
            {"id": id},
            lambda: p.PutSalesEstimatesSalesEstimateWrite,
            taken(body),
        )

    def delete(self, id: str, /, *, options: RequestOptions | None = None) -> None:
        """Deletes an estimate.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. In CA, GB
        and IE (tier Plus). The user needs Full Access in Sales.

        Args:
            id: Id of the row.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_SALES_ESTIMATES_KEY,), options, {"id": id})

    def changes(
        self,
        since: dt.datetime,
        *,
        deletions: Deletions = "if offered",
        page_size: int | None = None,
        contact_id: str | None = None,
        search: str | None = None,
        status_id: str | None = None,
        from_date: dt.date | None = None,
        to_date: dt.date | None = None,
        has_attachments: bool | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Changes[m.SalesEstimate]:
        """Follows the list: what was made, changed and deleted since a moment.

        First the rows that were made or changed, in the list's order, then the deleted ones; each comes once. Begin
        the next stream at `next_since` of this one: then every change comes at least once. Deletions are not
        offered here: only a whole reading shows them.

        Args:
            since: the moment, with its time zone; it counts.
            deletions: whether deleted rows are asked for. True is refused where they are not offered.
            page_size: rows to fetch at a time.
            contact_id: Only rows of this contact (id of a row of `contacts`).
            search: Only rows whose main fields contain this text.
            status_id: Only estimates in this state.
            from_date: Only rows dated on or after this day (the accounting date, not that of the change).
            to_date: Only rows dated on or before this day (the accounting date, not that of the change).
            has_attachments: True for only rows with attached files, false for only rows without.
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
            (GET_SALES_ESTIMATES,),
            lambda: m.SalesEstimate,
            options,
            since,
            deletions,
            {
                "contact_id": contact_id,
                "search": search,
                "status_id": status_id,
                "from_date": from_date,
                "to_date": to_date,
                "has_attachments": has_attachments,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size),
            },
        )

    def pdf(self, id: str, /, *, to: Target | None = None, options: RequestOptions | None = None) -> bytes:
        """Downloads the document as it is printed, a PDF.

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
        return self._bytes((GET_SALES_ESTIMATES_KEY,), options, {"id": id}, to=to, accept="application/pdf")


class AsyncSalesEstimates(AsyncResource):
    """An estimate for a customer."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        contact_id: str | None = None,
        search: str | None = None,
        status_id: str | None = None,
        from_date: dt.date | None = None,
        to_date: dt.date | None = None,
        updated_or_created_since: dt.datetime | dt.date | str | None = None,
        has_attachments: bool | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SalesEstimate]:
        """Lists the estimates for customers.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In CA,
        GB and IE (tiers Plus, Standard and Start). The user needs Full Access, Read Only or Restricted Access in
        Sales.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            contact_id: Only rows of this contact (id of a row of `contacts`).
            search: Only rows whose main fields contain this text.
            status_id: Only estimates in this state.
            from_date: Only rows dated on or after this day (the accounting date, not that of the change).
            to_date: Only rows dated on or before this day (the accounting date, not that of the change).
            updated_or_created_since: Only rows changed or made at or after this time or day (inclusive): a
                `datetime` with a zone, a `date`, or text, such as `2019-03-21T+01:00` for a day that begins
                elsewhere.
            has_attachments: True for only rows with attached files, false for only rows without.
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
            (GET_SALES_ESTIMATES,),
            lambda: m.SalesEstimate,
            options,
            {
                "contact_id": contact_id,
                "search": search,
                "status_id": status_id,
                "from_date": from_date,
                "to_date": to_date,
                "updated_or_created_since": updated_or_created_since,
                "has_attachments": has_attachments,
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
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> m.SalesEstimate:
        """Reads one estimate.

        In CA, GB and IE (tiers Plus, Standard and Start). The user needs Full Access, Read Only or Restricted
        Access in Sales.

        Args:
            id: Id of the row.
            nested_attributes: Fields of nested resources to return, with commas between, or `all`; first level
                only.
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
            (GET_SALES_ESTIMATES_KEY,),
            lambda: m.SalesEstimate,
            options,
            {
                "id": id,
                "nested_attributes": nested_attributes,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
            },
        )

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PostSalesEstimatesSalesEstimateWrite]
    ) -> m.SalesEstimate:
        """Creates an estimate.

        Calls of this kind go out one after the other for each business, since Sage gives the numbers and checks
        that references are unique.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. Never at the same time as another of its kind for the same `business`: it
        waits. In CA, GB and IE (tier Plus). The user needs Full Access or Restricted Access in Sales.

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
            (POST_SALES_ESTIMATES,),
            lambda: m.SalesEstimate,
            options,
            {},
            lambda: p.PostSalesEstimatesSalesEstimateWrite,
            taken(body),
        )

    async def update(
        self,
        id: str,
        /,
        *,
        options: RequestOptions | None = None,
        **body: Unpack[p.PutSalesEstimatesSalesEstimateWrite],
    ) -> m.SalesEstimate:
        """Changes an estimate; what is not sent stays as it is.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. In CA, GB and IE (tier Plus). The user needs Full Access or Restricted
        Access in Sales.

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
            (PUT_SALES_ESTIMATES_KEY,),
            lambda: m.SalesEstimate,
            options,
            {"id": id},
            lambda: p.PutSalesEstimatesSalesEstimateWrite,
            taken(body),
        )

    async def delete(self, id: str, /, *, options: RequestOptions | None = None) -> None:
        """Deletes an estimate.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. In CA, GB
        and IE (tier Plus). The user needs Full Access in Sales.

        Args:
            id: Id of the row.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_SALES_ESTIMATES_KEY,), options, {"id": id})

    def changes(
        self,
        since: dt.datetime,
        *,
        deletions: Deletions = "if offered",
        page_size: int | None = None,
        contact_id: str | None = None,
        search: str | None = None,
        status_id: str | None = None,
        from_date: dt.date | None = None,
        to_date: dt.date | None = None,
        has_attachments: bool | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncChanges[m.SalesEstimate]:
        """Follows the list: what was made, changed and deleted since a moment.

        First the rows that were made or changed, in the list's order, then the deleted ones; each comes once. Begin
        the next stream at `next_since` of this one: then every change comes at least once. Deletions are not
        offered here: only a whole reading shows them.

        Args:
            since: the moment, with its time zone; it counts.
            deletions: whether deleted rows are asked for. True is refused where they are not offered.
            page_size: rows to fetch at a time.
            contact_id: Only rows of this contact (id of a row of `contacts`).
            search: Only rows whose main fields contain this text.
            status_id: Only estimates in this state.
            from_date: Only rows dated on or after this day (the accounting date, not that of the change).
            to_date: Only rows dated on or before this day (the accounting date, not that of the change).
            has_attachments: True for only rows with attached files, false for only rows without.
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
            (GET_SALES_ESTIMATES,),
            lambda: m.SalesEstimate,
            options,
            since,
            deletions,
            {
                "contact_id": contact_id,
                "search": search,
                "status_id": status_id,
                "from_date": from_date,
                "to_date": to_date,
                "has_attachments": has_attachments,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size),
            },
        )

    async def pdf(self, id: str, /, *, to: Target | None = None, options: RequestOptions | None = None) -> bytes:
        """Downloads the document as it is printed, a PDF.

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
        return await self._bytes((GET_SALES_ESTIMATES_KEY,), options, {"id": id}, to=to, accept="application/pdf")
