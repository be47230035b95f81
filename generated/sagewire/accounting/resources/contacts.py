"""A customer or supplier, with terms, defaults and addresses."""

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

GET_CONTACTS = Operation(
    id="getContacts",
    method="GET",
    path="/contacts",
    resource="contacts",
    name="list",
    parameters=(
        Parameter(name="updated_or_created_since", wire="updated_or_created_since", location="query", form="instant"),
        Parameter(name="deleted_since", wire="deleted_since", location="query", form="instant"),
        Parameter(name="contact_type_id", wire="contact_type_id", location="query"),
        Parameter(name="exclude_system", wire="exclude_system", location="query"),
        Parameter(name="nested_attributes", wire="nested_attributes", location="query"),
        Parameter(name="show_balance", wire="show_balance", location="query"),
        Parameter(name="context_date", wire="context_date", location="query", form="day"),
        Parameter(name="search", wire="search", location="query"),
        Parameter(name="email", wire="email", location="query"),
        Parameter(
            name="show_unfinished_recurring_invoices_status",
            wire="show_unfinished_recurring_invoices_status",
            location="query",
        ),
        Parameter(name="filter_inactive_contacts", wire="filter_inactive_contacts", location="query"),
        Parameter(name="filter_foreign_currencies", wire="filter_foreign_currencies", location="query"),
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
POST_CONTACTS = Operation(
    id="postContacts",
    method="POST",
    path="/contacts",
    resource="contacts",
    name="create",
    safety="write",
    body=True,
    extensions={
        "idempotency": {"field": "idempotency_id", "form": "hex"},
        "lane": {"name": "numbering", "by": ["business"]},
        "wrapper": {"name": "contact"},
    },
)
GET_CONTACTS_KEY = Operation(
    id="getContactsKey",
    method="GET",
    path="/contacts/{key}",
    resource="contacts",
    name="get",
    parameters=(
        Parameter(name="id", wire="key", location="path", required=True),
        Parameter(name="nested_attributes", wire="nested_attributes", location="query"),
        Parameter(name="show_balance", wire="show_balance", location="query"),
        Parameter(name="context_date", wire="context_date", location="query", form="day"),
        Parameter(
            name="show_unfinished_recurring_invoices_status",
            wire="show_unfinished_recurring_invoices_status",
            location="query",
        ),
        Parameter(name="attributes", wire="attributes", location="query"),
        Parameter(name="show_legacy_id", wire="show_legacy_id", location="query"),
    ),
)
PUT_CONTACTS_KEY = Operation(
    id="putContactsKey",
    method="PUT",
    path="/contacts/{key}",
    resource="contacts",
    name="update",
    parameters=(Parameter(name="id", wire="key", location="path", required=True),),
    safety="write",
    body=True,
    extensions={"idempotency": {"field": "idempotency_id", "form": "hex"}, "wrapper": {"name": "contact"}},
)
DELETE_CONTACTS_KEY = Operation(
    id="deleteContactsKey",
    method="DELETE",
    path="/contacts/{key}",
    resource="contacts",
    name="delete",
    parameters=(Parameter(name="id", wire="key", location="path", required=True),),
    safety="write",
)


class Contacts(Resource):
    """A customer or supplier, with terms, defaults and addresses."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        updated_or_created_since: dt.datetime | dt.date | str | None = None,
        deleted_since: dt.datetime | dt.date | str | None = None,
        contact_type_id: str | None = None,
        exclude_system: bool | None = None,
        nested_attributes: str | None = None,
        show_balance: bool | None = None,
        context_date: dt.date | None = None,
        search: str | None = None,
        email: str | None = None,
        show_unfinished_recurring_invoices_status: bool | None = None,
        filter_inactive_contacts: bool | None = None,
        filter_foreign_currencies: bool | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Contact]:
        """Lists the customers and suppliers.

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
            exclude_system: True to leave out contacts that Sage made itself.
            nested_attributes: Fields of nested resources to return, with commas between, or `all`; first level
                only.
            show_balance: True to return `balance`.
            context_date: Day for which balances and states are worked out.
            search: Only rows whose main fields contain this text.
            email: Only contacts with this email address.
            show_unfinished_recurring_invoices_status: True to return `has_unfinished_recurring_invoices`.
            filter_inactive_contacts: True to leave out inactive contacts.
            filter_foreign_currencies: True to leave out contacts in foreign currencies.
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
            (GET_CONTACTS,),
            lambda: m.Contact,
            options,
            {
                "updated_or_created_since": updated_or_created_since,
                "deleted_since": deleted_since,
                "contact_type_id": contact_type_id,
                "exclude_system": exclude_system,
                "nested_attributes": nested_attributes,
                "show_balance": show_balance,
                "context_date": context_date,
                "search": search,
                "email": email,
                "show_unfinished_recurring_invoices_status": show_unfinished_recurring_invoices_status,
                "filter_inactive_contacts": filter_inactive_contacts,
                "filter_foreign_currencies": filter_foreign_currencies,
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
        show_balance: bool | None = None,
        context_date: dt.date | None = None,
        show_unfinished_recurring_invoices_status: bool | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> m.Contact:
        """Reads one contact.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            id: Id of the row.
            nested_attributes: Fields of nested resources to return, with commas between, or `all`; first level
                only.
            show_balance: True to return `balance`.
            context_date: Day for which balances and states are worked out.
            show_unfinished_recurring_invoices_status: True to return `has_unfinished_recurring_invoices`. Default:
                `True`.
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
            (GET_CONTACTS_KEY,),
            lambda: m.Contact,
            options,
            {
                "id": id,
                "nested_attributes": nested_attributes,
                "show_balance": show_balance,
                "context_date": context_date,
                "show_unfinished_recurring_invoices_status": show_unfinished_recurring_invoices_status,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
            },
        )

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.PostContactsContactWrite]) -> m.Contact:
        """Creates a contact.

        Calls of this kind go out one after the other for each business, since Sage gives the numbers and checks
        that references are unique.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. Never at the same time as another of its kind for the same `business`: it
        waits. In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE).

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
            (POST_CONTACTS,), lambda: m.Contact, options, {}, lambda: p.PostContactsContactWrite, taken(body)
        )

    def update(
        self, id: str, /, *, options: RequestOptions | None = None, **body: Unpack[p.PutContactsContactWrite]
    ) -> m.Contact:
        """Changes a contact; what is not sent stays as it is.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE).

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
            (PUT_CONTACTS_KEY,), lambda: m.Contact, options, {"id": id}, lambda: p.PutContactsContactWrite, taken(body)
        )

    def delete(self, id: str, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a contact.

        The contact is only hidden: its `reference` stays taken. Users with restricted access get 403.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. In CA, GB
        and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            id: Id of the row.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_CONTACTS_KEY,), options, {"id": id})

    def changes(
        self,
        since: dt.datetime,
        *,
        deletions: Deletions = "if offered",
        page_size: int | None = None,
        contact_type_id: str | None = None,
        exclude_system: bool | None = None,
        nested_attributes: str | None = None,
        show_balance: bool | None = None,
        context_date: dt.date | None = None,
        search: str | None = None,
        email: str | None = None,
        show_unfinished_recurring_invoices_status: bool | None = None,
        filter_inactive_contacts: bool | None = None,
        filter_foreign_currencies: bool | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Changes[m.Contact]:
        """Follows the list: what was made, changed and deleted since a moment.

        First the rows that were made or changed, in the list's order, then the deleted ones; each comes once. Begin
        the next stream at `next_since` of this one: then every change comes at least once.

        Args:
            since: the moment, with its time zone; it counts.
            deletions: whether deleted rows are asked for. True is refused where they are not offered.
            page_size: rows to fetch at a time.
            contact_type_id: Only rows of contacts of this type: `CUSTOMER` or `VENDOR` (id of a row of
                `contact_types`).
            exclude_system: True to leave out contacts that Sage made itself.
            nested_attributes: Fields of nested resources to return, with commas between, or `all`; first level
                only.
            show_balance: True to return `balance`.
            context_date: Day for which balances and states are worked out.
            search: Only rows whose main fields contain this text.
            email: Only contacts with this email address.
            show_unfinished_recurring_invoices_status: True to return `has_unfinished_recurring_invoices`.
            filter_inactive_contacts: True to leave out inactive contacts.
            filter_foreign_currencies: True to leave out contacts in foreign currencies.
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
            (GET_CONTACTS,),
            lambda: m.Contact,
            options,
            since,
            deletions,
            {
                "contact_type_id": contact_type_id,
                "exclude_system": exclude_system,
                "nested_attributes": nested_attributes,
                "show_balance": show_balance,
                "context_date": context_date,
                "search": search,
                "email": email,
                "show_unfinished_recurring_invoices_status": show_unfinished_recurring_invoices_status,
                "filter_inactive_contacts": filter_inactive_contacts,
                "filter_foreign_currencies": filter_foreign_currencies,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size),
            },
        )


class AsyncContacts(AsyncResource):
    """A customer or supplier, with terms, defaults and addresses."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        updated_or_created_since: dt.datetime | dt.date | str | None = None,
        deleted_since: dt.datetime | dt.date | str | None = None,
        contact_type_id: str | None = None,
        exclude_system: bool | None = None,
        nested_attributes: str | None = None,
        show_balance: bool | None = None,
        context_date: dt.date | None = None,
        search: str | None = None,
        email: str | None = None,
        show_unfinished_recurring_invoices_status: bool | None = None,
        filter_inactive_contacts: bool | None = None,
        filter_foreign_currencies: bool | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Contact]:
        """Lists the customers and suppliers.

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
            exclude_system: True to leave out contacts that Sage made itself.
            nested_attributes: Fields of nested resources to return, with commas between, or `all`; first level
                only.
            show_balance: True to return `balance`.
            context_date: Day for which balances and states are worked out.
            search: Only rows whose main fields contain this text.
            email: Only contacts with this email address.
            show_unfinished_recurring_invoices_status: True to return `has_unfinished_recurring_invoices`.
            filter_inactive_contacts: True to leave out inactive contacts.
            filter_foreign_currencies: True to leave out contacts in foreign currencies.
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
            (GET_CONTACTS,),
            lambda: m.Contact,
            options,
            {
                "updated_or_created_since": updated_or_created_since,
                "deleted_since": deleted_since,
                "contact_type_id": contact_type_id,
                "exclude_system": exclude_system,
                "nested_attributes": nested_attributes,
                "show_balance": show_balance,
                "context_date": context_date,
                "search": search,
                "email": email,
                "show_unfinished_recurring_invoices_status": show_unfinished_recurring_invoices_status,
                "filter_inactive_contacts": filter_inactive_contacts,
                "filter_foreign_currencies": filter_foreign_currencies,
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
        show_balance: bool | None = None,
        context_date: dt.date | None = None,
        show_unfinished_recurring_invoices_status: bool | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> m.Contact:
        """Reads one contact.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            id: Id of the row.
            nested_attributes: Fields of nested resources to return, with commas between, or `all`; first level
                only.
            show_balance: True to return `balance`.
            context_date: Day for which balances and states are worked out.
            show_unfinished_recurring_invoices_status: True to return `has_unfinished_recurring_invoices`. Default:
                `True`.
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
            (GET_CONTACTS_KEY,),
            lambda: m.Contact,
            options,
            {
                "id": id,
                "nested_attributes": nested_attributes,
                "show_balance": show_balance,
                "context_date": context_date,
                "show_unfinished_recurring_invoices_status": show_unfinished_recurring_invoices_status,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
            },
        )

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PostContactsContactWrite]
    ) -> m.Contact:
        """Creates a contact.

        Calls of this kind go out one after the other for each business, since Sage gives the numbers and checks
        that references are unique.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. Never at the same time as another of its kind for the same `business`: it
        waits. In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE).

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
            (POST_CONTACTS,), lambda: m.Contact, options, {}, lambda: p.PostContactsContactWrite, taken(body)
        )

    async def update(
        self, id: str, /, *, options: RequestOptions | None = None, **body: Unpack[p.PutContactsContactWrite]
    ) -> m.Contact:
        """Changes a contact; what is not sent stays as it is.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE).

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
            (PUT_CONTACTS_KEY,), lambda: m.Contact, options, {"id": id}, lambda: p.PutContactsContactWrite, taken(body)
        )

    async def delete(self, id: str, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a contact.

        The contact is only hidden: its `reference` stays taken. Users with restricted access get 403.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. In CA, GB
        and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            id: Id of the row.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_CONTACTS_KEY,), options, {"id": id})

    def changes(
        self,
        since: dt.datetime,
        *,
        deletions: Deletions = "if offered",
        page_size: int | None = None,
        contact_type_id: str | None = None,
        exclude_system: bool | None = None,
        nested_attributes: str | None = None,
        show_balance: bool | None = None,
        context_date: dt.date | None = None,
        search: str | None = None,
        email: str | None = None,
        show_unfinished_recurring_invoices_status: bool | None = None,
        filter_inactive_contacts: bool | None = None,
        filter_foreign_currencies: bool | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncChanges[m.Contact]:
        """Follows the list: what was made, changed and deleted since a moment.

        First the rows that were made or changed, in the list's order, then the deleted ones; each comes once. Begin
        the next stream at `next_since` of this one: then every change comes at least once.

        Args:
            since: the moment, with its time zone; it counts.
            deletions: whether deleted rows are asked for. True is refused where they are not offered.
            page_size: rows to fetch at a time.
            contact_type_id: Only rows of contacts of this type: `CUSTOMER` or `VENDOR` (id of a row of
                `contact_types`).
            exclude_system: True to leave out contacts that Sage made itself.
            nested_attributes: Fields of nested resources to return, with commas between, or `all`; first level
                only.
            show_balance: True to return `balance`.
            context_date: Day for which balances and states are worked out.
            search: Only rows whose main fields contain this text.
            email: Only contacts with this email address.
            show_unfinished_recurring_invoices_status: True to return `has_unfinished_recurring_invoices`.
            filter_inactive_contacts: True to leave out inactive contacts.
            filter_foreign_currencies: True to leave out contacts in foreign currencies.
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
            (GET_CONTACTS,),
            lambda: m.Contact,
            options,
            since,
            deletions,
            {
                "contact_type_id": contact_type_id,
                "exclude_system": exclude_system,
                "nested_attributes": nested_attributes,
                "show_balance": show_balance,
                "context_date": context_date,
                "search": search,
                "email": email,
                "show_unfinished_recurring_invoices_status": show_unfinished_recurring_invoices_status,
                "filter_inactive_contacts": filter_inactive_contacts,
                "filter_foreign_currencies": filter_foreign_currencies,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size),
            },
        )
