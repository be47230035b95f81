"""An e-mail waiting in the queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Filter, Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed
from sagewire.sage200 import _paging
from sagewire.sage200 import models as m
from sagewire.sage200 import params as p

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager
    from sagewire.sage200 import fields as f

GET_PENDING_EMAILS = Operation(
    id="GetPendingEmails",
    method="GET",
    path="/pending_emails",
    resource="pending_emails",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020 R2",
)
POST_PENDING_EMAIL = Operation(
    id="PostPendingEmail",
    method="POST",
    path="/pending_emails",
    resource="pending_emails",
    name="create",
    safety="write",
    body=True,
    since="2020 R2",
)
GET_PENDING_EMAIL = Operation(
    id="GetPendingEmail",
    method="GET",
    path="/pending_emails/{Id}",
    resource="pending_emails",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2020 R2",
)
PUT_PENDING_EMAIL = Operation(
    id="PutPendingEmail",
    method="PUT",
    path="/pending_emails/{Id}",
    resource="pending_emails",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
    since="2020 R2",
)
DELETE_PENDING_EMAIL = Operation(
    id="DeletePendingEmail",
    method="DELETE",
    path="/pending_emails/{Id}",
    resource="pending_emails",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    since="2020 R2",
)


class PendingEmails(Resource):
    """An e-mail waiting in the queue."""

    def list(
        self,
        *,
        where: Where[f.PendingEmailFields] = None,
        order_by: OrderBy[f.PendingEmailFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.PendingEmail]:
        """Lists the e-mails waiting to be sent.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020 R2.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_PENDING_EMAILS,), lambda: m.PendingEmail, options, listed(where, order_by, select, page_size, limit)
        )

    def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.PendingEmail:
        """Reads one pending e-mail by its id.

        Since 2020 R2.

        Args:
            id: Id of the pending e-mail address.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_PENDING_EMAIL,), lambda: m.PendingEmail, options, {"id": id, "select": select})

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.PendingEmailWrite]) -> m.PendingEmail:
        """Creates a pending e-mail in the queue.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage took it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (POST_PENDING_EMAIL,), lambda: m.PendingEmail, options, {}, lambda: p.PendingEmailWrite, taken(body)
        )

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.PendingEmailWrite]
    ) -> m.PendingEmail:
        """Changes a pending e-mail; only the fields sent are changed.

        May be sent again after a failure: the second time changes nothing more. Since 2020 R2.

        Args:
            id: Id of the pending e-mail address.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_PENDING_EMAIL,), lambda: m.PendingEmail, options, {"id": id}, lambda: p.PendingEmailWrite, taken(body)
        )

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a pending e-mail from the queue.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the pending e-mail address.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_PENDING_EMAIL,), options, {"id": id})


class AsyncPendingEmails(AsyncResource):
    """An e-mail waiting in the queue."""

    def list(
        self,
        *,
        where: Where[f.PendingEmailFields] = None,
        order_by: OrderBy[f.PendingEmailFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.PendingEmail]:
        """Lists the e-mails waiting to be sent.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020 R2.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_PENDING_EMAILS,), lambda: m.PendingEmail, options, listed(where, order_by, select, page_size, limit)
        )

    async def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.PendingEmail:
        """Reads one pending e-mail by its id.

        Since 2020 R2.

        Args:
            id: Id of the pending e-mail address.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_PENDING_EMAIL,), lambda: m.PendingEmail, options, {"id": id, "select": select})

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PendingEmailWrite]
    ) -> m.PendingEmail:
        """Creates a pending e-mail in the queue.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage took it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (POST_PENDING_EMAIL,), lambda: m.PendingEmail, options, {}, lambda: p.PendingEmailWrite, taken(body)
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.PendingEmailWrite]
    ) -> m.PendingEmail:
        """Changes a pending e-mail; only the fields sent are changed.

        May be sent again after a failure: the second time changes nothing more. Since 2020 R2.

        Args:
            id: Id of the pending e-mail address.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_PENDING_EMAIL,), lambda: m.PendingEmail, options, {"id": id}, lambda: p.PendingEmailWrite, taken(body)
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a pending e-mail from the queue.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the pending e-mail address.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_PENDING_EMAIL,), options, {"id": id})
