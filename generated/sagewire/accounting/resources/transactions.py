"""A posting to the ledger, whatever document or payment caused it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.accounting import _paging
from sagewire.accounting import models as m
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    import datetime as dt

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.changes import AsyncChanges, Changes, Deletions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

GET_TRANSACTIONS = Operation(
    id="getTransactions",
    method="GET",
    path="/transactions",
    resource="transactions",
    name="list",
    parameters=(
        Parameter(name="updated_or_created_since", wire="updated_or_created_since", location="query", form="instant"),
        Parameter(name="from_date", wire="from_date", location="query", form="day"),
        Parameter(name="to_date", wire="to_date", location="query", form="day"),
        Parameter(name="updated_from_date", wire="updated_from_date", location="query", form="instant"),
        Parameter(name="updated_to_date", wire="updated_to_date", location="query", form="instant"),
        Parameter(name="has_attachments", wire="has_attachments", location="query"),
        Parameter(name="attributes", wire="attributes", location="query"),
        Parameter(name="transaction_type_id", wire="transaction_type_id", location="query"),
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
GET_TRANSACTIONS_KEY = Operation(
    id="getTransactionsKey",
    method="GET",
    path="/transactions/{key}",
    resource="transactions",
    name="get",
    parameters=(
        Parameter(name="id", wire="key", location="path", required=True),
        Parameter(name="expand_origin", wire="expand_origin", location="query"),
        Parameter(name="attributes", wire="attributes", location="query"),
        Parameter(name="show_legacy_id", wire="show_legacy_id", location="query"),
    ),
)


class Transactions(Resource):
    """A posting to the ledger, whatever document or payment caused it."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        updated_or_created_since: dt.datetime | dt.date | str | None = None,
        from_date: dt.date | None = None,
        to_date: dt.date | None = None,
        updated_from_date: dt.datetime | None = None,
        updated_to_date: dt.datetime | None = None,
        has_attachments: bool | None = None,
        attributes: str | None = None,
        transaction_type_id: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Transaction]:
        """Lists the postings of every kind.

        One call with `updated_or_created_since` can stand in for many lists.

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
            from_date: Only rows dated on or after this day (the accounting date, not that of the change).
            to_date: Only rows dated on or before this day (the accounting date, not that of the change).
            updated_from_date: Only postings changed at or after this time.
            updated_to_date: Only postings changed at or before this time.
            has_attachments: True for only rows with attached files, false for only rows without.
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            transaction_type_id: Only postings of this kind (id of a row of `transaction_types`).
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_TRANSACTIONS,),
            lambda: m.Transaction,
            options,
            {
                "updated_or_created_since": updated_or_created_since,
                "from_date": from_date,
                "to_date": to_date,
                "updated_from_date": updated_from_date,
                "updated_to_date": updated_to_date,
                "has_attachments": has_attachments,
                "attributes": attributes,
                "transaction_type_id": transaction_type_id,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size, limit=limit, page=page),
            },
        )

    def get(
        self,
        id: str,
        /,
        *,
        expand_origin: bool | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> m.Transaction:
        """Reads one transaction.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access or Read Only in
        Journals.

        Args:
            id: Id of the row.
            expand_origin: True to return all fields of `origin`.
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
            (GET_TRANSACTIONS_KEY,),
            lambda: m.Transaction,
            options,
            {"id": id, "expand_origin": expand_origin, "attributes": attributes, "show_legacy_id": show_legacy_id},
        )

    def changes(
        self,
        since: dt.datetime,
        *,
        deletions: Deletions = "if offered",
        page_size: int | None = None,
        from_date: dt.date | None = None,
        to_date: dt.date | None = None,
        updated_from_date: dt.datetime | None = None,
        updated_to_date: dt.datetime | None = None,
        has_attachments: bool | None = None,
        attributes: str | None = None,
        transaction_type_id: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Changes[m.Transaction]:
        """Follows the list: what was made, changed and deleted since a moment.

        First the rows that were made or changed, in the list's order, then the deleted ones; each comes once. Begin
        the next stream at `next_since` of this one: then every change comes at least once. Deletions are not
        offered here: only a whole reading shows them.

        Args:
            since: the moment, with its time zone; it counts.
            deletions: whether deleted rows are asked for. True is refused where they are not offered.
            page_size: rows to fetch at a time.
            from_date: Only rows dated on or after this day (the accounting date, not that of the change).
            to_date: Only rows dated on or before this day (the accounting date, not that of the change).
            updated_from_date: Only postings changed at or after this time.
            updated_to_date: Only postings changed at or before this time.
            has_attachments: True for only rows with attached files, false for only rows without.
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            transaction_type_id: Only postings of this kind (id of a row of `transaction_types`).
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            A lazy stream of `Change`; nothing is sent before the first is asked for.

        Raises:
            UsageError: an argument is wrong, or deletions are wanted and not offered; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._changes(
            (GET_TRANSACTIONS,),
            lambda: m.Transaction,
            options,
            since,
            deletions,
            {
                "from_date": from_date,
                "to_date": to_date,
                "updated_from_date": updated_from_date,
                "updated_to_date": updated_to_date,
                "has_attachments": has_attachments,
                "attributes": attributes,
                "transaction_type_id": transaction_type_id,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size),
            },
        )


class AsyncTransactions(AsyncResource):
    """A posting to the ledger, whatever document or payment caused it."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        updated_or_created_since: dt.datetime | dt.date | str | None = None,
        from_date: dt.date | None = None,
        to_date: dt.date | None = None,
        updated_from_date: dt.datetime | None = None,
        updated_to_date: dt.datetime | None = None,
        has_attachments: bool | None = None,
        attributes: str | None = None,
        transaction_type_id: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Transaction]:
        """Lists the postings of every kind.

        One call with `updated_or_created_since` can stand in for many lists.

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
            from_date: Only rows dated on or after this day (the accounting date, not that of the change).
            to_date: Only rows dated on or before this day (the accounting date, not that of the change).
            updated_from_date: Only postings changed at or after this time.
            updated_to_date: Only postings changed at or before this time.
            has_attachments: True for only rows with attached files, false for only rows without.
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            transaction_type_id: Only postings of this kind (id of a row of `transaction_types`).
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_TRANSACTIONS,),
            lambda: m.Transaction,
            options,
            {
                "updated_or_created_since": updated_or_created_since,
                "from_date": from_date,
                "to_date": to_date,
                "updated_from_date": updated_from_date,
                "updated_to_date": updated_to_date,
                "has_attachments": has_attachments,
                "attributes": attributes,
                "transaction_type_id": transaction_type_id,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size, limit=limit, page=page),
            },
        )

    async def get(
        self,
        id: str,
        /,
        *,
        expand_origin: bool | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> m.Transaction:
        """Reads one transaction.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access or Read Only in
        Journals.

        Args:
            id: Id of the row.
            expand_origin: True to return all fields of `origin`.
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
            (GET_TRANSACTIONS_KEY,),
            lambda: m.Transaction,
            options,
            {"id": id, "expand_origin": expand_origin, "attributes": attributes, "show_legacy_id": show_legacy_id},
        )

    def changes(
        self,
        since: dt.datetime,
        *,
        deletions: Deletions = "if offered",
        page_size: int | None = None,
        from_date: dt.date | None = None,
        to_date: dt.date | None = None,
        updated_from_date: dt.datetime | None = None,
        updated_to_date: dt.datetime | None = None,
        has_attachments: bool | None = None,
        attributes: str | None = None,
        transaction_type_id: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncChanges[m.Transaction]:
        """Follows the list: what was made, changed and deleted since a moment.

        First the rows that were made or changed, in the list's order, then the deleted ones; each comes once. Begin
        the next stream at `next_since` of this one: then every change comes at least once. Deletions are not
        offered here: only a whole reading shows them.

        Args:
            since: the moment, with its time zone; it counts.
            deletions: whether deleted rows are asked for. True is refused where they are not offered.
            page_size: rows to fetch at a time.
            from_date: Only rows dated on or after this day (the accounting date, not that of the change).
            to_date: Only rows dated on or before this day (the accounting date, not that of the change).
            updated_from_date: Only postings changed at or after this time.
            updated_to_date: Only postings changed at or before this time.
            has_attachments: True for only rows with attached files, false for only rows without.
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            transaction_type_id: Only postings of this kind (id of a row of `transaction_types`).
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            A lazy stream of `Change`; nothing is sent before the first is asked for.

        Raises:
            UsageError: an argument is wrong, or deletions are wanted and not offered; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._changes(
            (GET_TRANSACTIONS,),
            lambda: m.Transaction,
            options,
            since,
            deletions,
            {
                "from_date": from_date,
                "to_date": to_date,
                "updated_from_date": updated_from_date,
                "updated_to_date": updated_to_date,
                "has_attachments": has_attachments,
                "attributes": attributes,
                "transaction_type_id": transaction_type_id,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size),
            },
        )
