"""The envelope of every answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.contractor import _paging
from sagewire.contractor import models as m
from sagewire.contractor import params as p
from sagewire.runtime.arguments import listed
from sagewire.runtime.operation import NaturalKey, Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.pager import AsyncPager, Pager

UPDATE_CLIENT_CONTACTS = Operation(
    id="UpdateClientContacts",
    method="PUT",
    path="/api/ClientContacts",
    resource="client_contacts",
    name="update_many",
    safety="write",
    body=True,
    bulk=True,
)
CREATE_CLIENT_CONTACTS = Operation(
    id="CreateClientContacts",
    method="POST",
    path="/api/ClientContacts",
    resource="client_contacts",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(keys=(("recnum", "cntnme"),), find="ListClientContacts", settle=5),
)
LIST_CLIENT_CONTACTS = Operation(
    id="ListClientContacts",
    method="GET",
    path="/api/tables/clncnt",
    resource="client_contacts",
    name="list",
    parameters=(
        Parameter(name="fields", wire="fields", location="query"),
        Parameter(name="query_where", wire="where", location="query"),
        Parameter(name="orderby", wire="orderby", location="query"),
    ),
    paging=_paging.BY_NUMBERED_3,
)


class ClientContacts(Resource):
    """The envelope of every answer."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        fields: str | None = None,
        query_where: str | None = None,
        orderby: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.ClientContact]:
        """Lists contacts of clients (table `clncnt`).

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.
        Inferred, not stated by the maker.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            fields: Columns to return, with commas between; all without it.
            query_where: Condition on columns, as in SQL: `vndnum = 12 and status = 1`.
            orderby: Columns to sort by, with commas between, each alone or with `desc`.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (LIST_CLIENT_CONTACTS,),
            lambda: m.ClientContact,
            options,
            {
                "fields": fields,
                "query_where": query_where,
                "orderby": orderby,
                **listed(page_size=page_size, limit=limit),
            },
        )

    def create(
        self, body: p.ClientContactWrite | Sequence[p.ClientContactWrite], /, *, options: RequestOptions | None = None
    ) -> m.Outcome:
        """Enters contacts of clients (window 3-6 of Sage 100 Contractor).

        Needs at least `recnum`, the client, and `cntnme`. Master records: many of them should go as one array.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `recnum` with `cntnme`. Inferred, not stated by the
        maker.

        Args:
            body: the body to send.
            options: settings of this call only.

        Returns:
            What became of it, to be read from `response` and not from the status.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((CREATE_CLIENT_CONTACTS,), lambda: m.Outcome, options, {}, lambda: None, body)

    def update_many(
        self, rows: Sequence[p.ClientContactWrite], /, *, options: RequestOptions | None = None
    ) -> m.Outcome:
        """Changes contacts of clients.

        `recnum` and `linnum` say which record is meant; only the fields that are sent are taken to change.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Inferred,
        not stated by the maker.

        Args:
            rows: the records to send; of each, what is not named is not sent.
            options: settings of this call only.

        Returns:
            What became of it, to be read from `response` and not from the status.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((UPDATE_CLIENT_CONTACTS,), lambda: m.Outcome, options, {}, lambda: p.ClientContactWrite, rows)


class AsyncClientContacts(AsyncResource):
    """The envelope of every answer."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        fields: str | None = None,
        query_where: str | None = None,
        orderby: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.ClientContact]:
        """Lists contacts of clients (table `clncnt`).

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.
        Inferred, not stated by the maker.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            fields: Columns to return, with commas between; all without it.
            query_where: Condition on columns, as in SQL: `vndnum = 12 and status = 1`.
            orderby: Columns to sort by, with commas between, each alone or with `desc`.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (LIST_CLIENT_CONTACTS,),
            lambda: m.ClientContact,
            options,
            {
                "fields": fields,
                "query_where": query_where,
                "orderby": orderby,
                **listed(page_size=page_size, limit=limit),
            },
        )

    async def create(
        self, body: p.ClientContactWrite | Sequence[p.ClientContactWrite], /, *, options: RequestOptions | None = None
    ) -> m.Outcome:
        """Enters contacts of clients (window 3-6 of Sage 100 Contractor).

        Needs at least `recnum`, the client, and `cntnme`. Master records: many of them should go as one array.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `recnum` with `cntnme`. Inferred, not stated by the
        maker.

        Args:
            body: the body to send.
            options: settings of this call only.

        Returns:
            What became of it, to be read from `response` and not from the status.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one((CREATE_CLIENT_CONTACTS,), lambda: m.Outcome, options, {}, lambda: None, body)

    async def update_many(
        self, rows: Sequence[p.ClientContactWrite], /, *, options: RequestOptions | None = None
    ) -> m.Outcome:
        """Changes contacts of clients.

        `recnum` and `linnum` say which record is meant; only the fields that are sent are taken to change.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Inferred,
        not stated by the maker.

        Args:
            rows: the records to send; of each, what is not named is not sent.
            options: settings of this call only.

        Returns:
            What became of it, to be read from `response` and not from the status.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (UPDATE_CLIENT_CONTACTS,), lambda: m.Outcome, options, {}, lambda: p.ClientContactWrite, rows
        )
