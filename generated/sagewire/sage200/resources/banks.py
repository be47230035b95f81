"""A bank account of the cash book with its balances, nominal codes, address and contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Filter, NaturalKey, Operation, Parameter
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

GET_BANKS = Operation(
    id="GetBanks",
    method="GET",
    path="/banks",
    resource="banks",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
POST_BANK = Operation(
    id="PostBank",
    method="POST",
    path="/banks",
    resource="banks",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(keys=(("code",),), find="GetBanks", settle=5),
)
GET_BANK = Operation(
    id="GetBank",
    method="GET",
    path="/banks/{Id}",
    resource="banks",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)
PUT_BANK = Operation(
    id="PutBank",
    method="PUT",
    path="/banks/{Id}",
    resource="banks",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    body=True,
)
DELETE_BANK = Operation(
    id="DeleteBank",
    method="DELETE",
    path="/banks/{Id}",
    resource="banks",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
)


class Banks(Resource):
    """A bank account of the cash book with its balances, nominal codes, address and contacts."""

    def list(
        self,
        *,
        where: Where[f.BankFields] = None,
        order_by: OrderBy[f.BankFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.BankExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Bank]:
        """Lists bank accounts of the cash book.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
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
            (GET_BANKS,), lambda: m.Bank, options, listed(where, order_by, select, page_size, limit, expand)
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.BankExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Bank:
        """Reads one bank account by its id.

        Args:
            id: Id of the bank.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_BANK,), lambda: m.Bank, options, {"id": id, "select": select, "expand": expand})

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.BankWrite]) -> m.Bank:
        """Creates a bank account in the cash book.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `code`.

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
        return self._one((POST_BANK,), lambda: m.Bank, options, {}, lambda: p.BankWrite, taken(body))

    def update(self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.BankWrite]) -> m.Bank:
        """Changes a bank account; only the fields sent are changed.

        Bank contacts, e-mails, memos and websites are merged by child `id`; `is_to_delete` removes a child.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the bank.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((PUT_BANK,), lambda: m.Bank, options, {"id": id}, lambda: p.BankWrite, taken(body))

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a bank account.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the bank.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_BANK,), options, {"id": id})


class AsyncBanks(AsyncResource):
    """A bank account of the cash book with its balances, nominal codes, address and contacts."""

    def list(
        self,
        *,
        where: Where[f.BankFields] = None,
        order_by: OrderBy[f.BankFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.BankExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Bank]:
        """Lists bank accounts of the cash book.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
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
            (GET_BANKS,), lambda: m.Bank, options, listed(where, order_by, select, page_size, limit, expand)
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.BankExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Bank:
        """Reads one bank account by its id.

        Args:
            id: Id of the bank.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_BANK,), lambda: m.Bank, options, {"id": id, "select": select, "expand": expand})

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.BankWrite]) -> m.Bank:
        """Creates a bank account in the cash book.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `code`.

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
        return await self._one((POST_BANK,), lambda: m.Bank, options, {}, lambda: p.BankWrite, taken(body))

    async def update(self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.BankWrite]) -> m.Bank:
        """Changes a bank account; only the fields sent are changed.

        Bank contacts, e-mails, memos and websites are merged by child `id`; `is_to_delete` removes a child.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the bank.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one((PUT_BANK,), lambda: m.Bank, options, {"id": id}, lambda: p.BankWrite, taken(body))

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a bank account.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the bank.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_BANK,), options, {"id": id})
