"""An open invoice or credit of a contact from before the books were opened."""

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

GET_CONTACT_OPENING_BALANCES = Operation(
    id="getContactOpeningBalances",
    method="GET",
    path="/contact_opening_balances",
    resource="contact_opening_balances",
    name="list",
    parameters=(
        Parameter(name="updated_or_created_since", wire="updated_or_created_since", location="query", form="instant"),
        Parameter(name="deleted_since", wire="deleted_since", location="query", form="instant"),
        Parameter(name="contact_type_id", wire="contact_type_id", location="query"),
        Parameter(name="contact_id", wire="contact_id", location="query"),
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
            "deleted": "deleted_since",
            "deleted_inclusive": False,
            "removed": "deleted_at",
        }
    },
)
POST_CONTACT_OPENING_BALANCES = Operation(
    id="postContactOpeningBalances",
    method="POST",
    path="/contact_opening_balances",
    resource="contact_opening_balances",
    name="create",
    safety="write",
    body=True,
    extensions={
        "idempotency": {"field": "idempotency_id", "form": "hex"},
        "wrapper": {"name": "contact_opening_balance"},
    },
)
GET_CONTACT_OPENING_BALANCES_KEY = Operation(
    id="getContactOpeningBalancesKey",
    method="GET",
    path="/contact_opening_balances/{key}",
    resource="contact_opening_balances",
    name="get",
    parameters=(
        Parameter(name="id", wire="key", location="path", required=True),
        Parameter(name="attributes", wire="attributes", location="query"),
        Parameter(name="show_legacy_id", wire="show_legacy_id", location="query"),
    ),
)
PUT_CONTACT_OPENING_BALANCES_KEY = Operation(
    id="putContactOpeningBalancesKey",
    method="PUT",
    path="/contact_opening_balances/{key}",
    resource="contact_opening_balances",
    name="update",
    parameters=(Parameter(name="id", wire="key", location="path", required=True),),
    safety="write",
    body=True,
    extensions={
        "idempotency": {"field": "idempotency_id", "form": "hex"},
        "wrapper": {"name": "contact_opening_balance"},
    },
)
DELETE_CONTACT_OPENING_BALANCES_KEY = Operation(
    id="deleteContactOpeningBalancesKey",
    method="DELETE",
    path="/contact_opening_balances/{key}",
    resource="contact_opening_balances",
    name="delete",
    parameters=(Parameter(name="id", wire="key", location="path", required=True),),
    safety="write",
)


class ContactOpeningBalances(Resource):
    """An open invoice or credit of a contact from before the books were opened."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        updated_or_created_since: dt.datetime | dt.date | str | None = None,
        deleted_since: dt.datetime | dt.date | str | None = None,
        contact_type_id: str | None = None,
        contact_id: str | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.ContactOpeningBalance]:
        """Lists the opening balances of contacts.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In CA,
        GB and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            updated_or_created_since: Only rows changed or made at or after this time or day (inclusive): a
                `datetime` with a zone, a `date`, or text, such as `2019-03-21T+01:00` for a day that begins
                elsewhere.
            deleted_since: Only rows deleted after this time or day (not inclusive): a `datetime` with a zone, a
                `date`, or text, such as `2019-03-21T+01:00` for a day that begins elsewhere.
            contact_type_id: Only rows of contacts of this type: `CUSTOMER` or `VENDOR` (id of a row of
                `contact_types`).
            contact_id: Only rows of this contact (id of a row of `contacts`).
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
            (GET_CONTACT_OPENING_BALANCES,),
            lambda: m.ContactOpeningBalance,
            options,
            {
                "updated_or_created_since": updated_or_created_since,
                "deleted_since": deleted_since,
                "contact_type_id": contact_type_id,
                "contact_id": contact_id,
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
    ) -> m.ContactOpeningBalance:
        """Reads one contact opening balance.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE).

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
            (GET_CONTACT_OPENING_BALANCES_KEY,),
            lambda: m.ContactOpeningBalance,
            options,
            {"id": id, "attributes": attributes, "show_legacy_id": show_legacy_id},
        )

    def create(
        self,
        *,
        options: RequestOptions | None = None,
        **body: Unpack[p.PostContactOpeningBalancesContactOpeningBalanceWrite],
    ) -> m.ContactOpeningBalance:
        """Creates a contact opening balance.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. In CA, GB and IE (tier Plus: all; Standard: GB, IE).

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
            (POST_CONTACT_OPENING_BALANCES,),
            lambda: m.ContactOpeningBalance,
            options,
            {},
            lambda: p.PostContactOpeningBalancesContactOpeningBalanceWrite,
            taken(body),
        )

    def update(
        self,
        id: str,
        /,
        *,
        options: RequestOptions | None = None,
        **body: Unpack[p.PutContactOpeningBalancesContactOpeningBalanceWrite],
    ) -> m.ContactOpeningBalance:
        """Changes a contact opening balance; what is not sent stays as it is.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. In CA, GB and IE (tier Plus: all; Standard: GB, IE).

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
            (PUT_CONTACT_OPENING_BALANCES_KEY,),
            lambda: m.ContactOpeningBalance,
            options,
            {"id": id},
            lambda: p.PutContactOpeningBalancesContactOpeningBalanceWrite,
            taken(body),
        )

    def delete(self, id: str, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a contact opening balance.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. In CA, GB
        and IE (tier Plus: all; Standard: GB, IE).

        Args:
            id: Id of the row.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_CONTACT_OPENING_BALANCES_KEY,), options, {"id": id})

    def changes(
        self,
        since: dt.datetime,
        *,
        deletions: Deletions = "if offered",
        page_size: int | None = None,
        contact_type_id: str | None = None,
        contact_id: str | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Changes[m.ContactOpeningBalance]:
        """Follows the list: what was made, changed and deleted since a moment.

        First the rows that were made or changed, in the list's order, then the deleted ones; each comes once. Begin
        the next stream at `next_since` of this one: then every change comes at least once.

        Args:
            since: the moment, with its time zone; it counts.
            deletions: whether deleted rows are asked for. True is refused where they are not offered.
            page_size: rows to fetch at a time.
            contact_type_id: Only rows of contacts of this type: `CUSTOMER` or `VENDOR` (id of a row of
                `contact_types`).
            contact_id: Only rows of this contact (id of a row of `contacts`).
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
            (GET_CONTACT_OPENING_BALANCES,),
            lambda: m.ContactOpeningBalance,
            options,
            since,
            deletions,
            {
                "contact_type_id": contact_type_id,
                "contact_id": contact_id,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size),
            },
        )


class AsyncContactOpeningBalances(AsyncResource):
    """An open invoice or credit of a contact from before the books were opened."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        updated_or_created_since: dt.datetime | dt.date | str | None = None,
        deleted_since: dt.datetime | dt.date | str | None = None,
        contact_type_id: str | None = None,
        contact_id: str | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.ContactOpeningBalance]:
        """Lists the opening balances of contacts.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In CA,
        GB and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            updated_or_created_since: Only rows changed or made at or after this time or day (inclusive): a
                `datetime` with a zone, a `date`, or text, such as `2019-03-21T+01:00` for a day that begins
                elsewhere.
            deleted_since: Only rows deleted after this time or day (not inclusive): a `datetime` with a zone, a
                `date`, or text, such as `2019-03-21T+01:00` for a day that begins elsewhere.
            contact_type_id: Only rows of contacts of this type: `CUSTOMER` or `VENDOR` (id of a row of
                `contact_types`).
            contact_id: Only rows of this contact (id of a row of `contacts`).
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
            (GET_CONTACT_OPENING_BALANCES,),
            lambda: m.ContactOpeningBalance,
            options,
            {
                "updated_or_created_since": updated_or_created_since,
                "deleted_since": deleted_since,
                "contact_type_id": contact_type_id,
                "contact_id": contact_id,
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
    ) -> m.ContactOpeningBalance:
        """Reads one contact opening balance.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE).

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
            (GET_CONTACT_OPENING_BALANCES_KEY,),
            lambda: m.ContactOpeningBalance,
            options,
            {"id": id, "attributes": attributes, "show_legacy_id": show_legacy_id},
        )

    async def create(
        self,
        *,
        options: RequestOptions | None = None,
        **body: Unpack[p.PostContactOpeningBalancesContactOpeningBalanceWrite],
    ) -> m.ContactOpeningBalance:
        """Creates a contact opening balance.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. In CA, GB and IE (tier Plus: all; Standard: GB, IE).

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
            (POST_CONTACT_OPENING_BALANCES,),
            lambda: m.ContactOpeningBalance,
            options,
            {},
            lambda: p.PostContactOpeningBalancesContactOpeningBalanceWrite,
            taken(body),
        )

    async def update(
        self,
        id: str,
        /,
        *,
        options: RequestOptions | None = None,
        **body: Unpack[p.PutContactOpeningBalancesContactOpeningBalanceWrite],
    ) -> m.ContactOpeningBalance:
        """Changes a contact opening balance; what is not sent stays as it is.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. In CA, GB and IE (tier Plus: all; Standard: GB, IE).

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
            (PUT_CONTACT_OPENING_BALANCES_KEY,),
            lambda: m.ContactOpeningBalance,
            options,
            {"id": id},
            lambda: p.PutContactOpeningBalancesContactOpeningBalanceWrite,
            taken(body),
        )

    async def delete(self, id: str, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a contact opening balance.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. In CA, GB
        and IE (tier Plus: all; Standard: GB, IE).

        Args:
            id: Id of the row.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_CONTACT_OPENING_BALANCES_KEY,), options, {"id": id})

    def changes(
        self,
        since: dt.datetime,
        *,
        deletions: Deletions = "if offered",
        page_size: int | None = None,
        contact_type_id: str | None = None,
        contact_id: str | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncChanges[m.ContactOpeningBalance]:
        """Follows the list: what was made, changed and deleted since a moment.

        First the rows that were made or changed, in the list's order, then the deleted ones; each comes once. Begin
        the next stream at `next_since` of this one: then every change comes at least once.

        Args:
            since: the moment, with its time zone; it counts.
            deletions: whether deleted rows are asked for. True is refused where they are not offered.
            page_size: rows to fetch at a time.
            contact_type_id: Only rows of contacts of this type: `CUSTOMER` or `VENDOR` (id of a row of
                `contact_types`).
            contact_id: Only rows of this contact (id of a row of `contacts`).
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
            (GET_CONTACT_OPENING_BALANCES,),
            lambda: m.ContactOpeningBalance,
            options,
            since,
            deletions,
            {
                "contact_type_id": contact_type_id,
                "contact_id": contact_id,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size),
            },
        )
