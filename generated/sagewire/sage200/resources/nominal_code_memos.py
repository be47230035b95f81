"""A note kept on a nominal code."""

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

GET_NOMINAL_CODE_MEMOS = Operation(
    id="GetNominalCodeMemos",
    method="GET",
    path="/nominal_code_memos",
    resource="nominal_code_memos",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2021-03-15",
)
POST_NOMINAL_CODE_MEMO = Operation(
    id="PostNominalCodeMemo",
    method="POST",
    path="/nominal_code_memos",
    resource="nominal_code_memos",
    name="create",
    safety="write",
    body=True,
    since="2021-03-15",
)
GET_NOMINAL_CODE_MEMO = Operation(
    id="GetNominalCodeMemo",
    method="GET",
    path="/nominal_code_memos/{Id}",
    resource="nominal_code_memos",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2021-03-15",
)
PUT_NOMINAL_CODE_MEMO = Operation(
    id="PutNominalCodeMemo",
    method="PUT",
    path="/nominal_code_memos/{Id}",
    resource="nominal_code_memos",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
    since="2021-03-15",
)
DELETE_NOMINAL_CODE_MEMO = Operation(
    id="DeleteNominalCodeMemo",
    method="DELETE",
    path="/nominal_code_memos/{Id}",
    resource="nominal_code_memos",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    since="2021-03-15",
)


class NominalCodeMemos(Resource):
    """A note kept on a nominal code."""

    def list(
        self,
        *,
        where: Where[f.NominalCodeMemoFields] = None,
        order_by: OrderBy[f.NominalCodeMemoFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.NominalCodeMemo]:
        """Lists the memos of all nominal codes.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2021-03-15.

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
            (GET_NOMINAL_CODE_MEMOS,),
            lambda: m.NominalCodeMemo,
            options,
            listed(where, order_by, select, page_size, limit),
        )

    def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.NominalCodeMemo:
        """Reads one nominal code memo by its id.

        Since 2021-03-15.

        Args:
            id: Id of the nominal code memo.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_NOMINAL_CODE_MEMO,), lambda: m.NominalCodeMemo, options, {"id": id, "select": select})

    def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.NominalCodeMemoWrite]
    ) -> m.NominalCodeMemo:
        """Creates a memo on a nominal code.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2021-03-15.

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
            (POST_NOMINAL_CODE_MEMO,),
            lambda: m.NominalCodeMemo,
            options,
            {},
            lambda: p.NominalCodeMemoWrite,
            taken(body),
        )

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.NominalCodeMemoWrite]
    ) -> m.NominalCodeMemo:
        """Changes a nominal code memo; only the fields sent are changed.

        May be sent again after a failure: the second time changes nothing more. Since 2021-03-15.

        Args:
            id: Id of the nominal code memo.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_NOMINAL_CODE_MEMO,),
            lambda: m.NominalCodeMemo,
            options,
            {"id": id},
            lambda: p.NominalCodeMemoWrite,
            taken(body),
        )

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a nominal code memo.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2021-03-15.

        Args:
            id: Id of the nominal code memo.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_NOMINAL_CODE_MEMO,), options, {"id": id})


class AsyncNominalCodeMemos(AsyncResource):
    """A note kept on a nominal code."""

    def list(
        self,
        *,
        where: Where[f.NominalCodeMemoFields] = None,
        order_by: OrderBy[f.NominalCodeMemoFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.NominalCodeMemo]:
        """Lists the memos of all nominal codes.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2021-03-15.

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
            (GET_NOMINAL_CODE_MEMOS,),
            lambda: m.NominalCodeMemo,
            options,
            listed(where, order_by, select, page_size, limit),
        )

    async def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.NominalCodeMemo:
        """Reads one nominal code memo by its id.

        Since 2021-03-15.

        Args:
            id: Id of the nominal code memo.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_NOMINAL_CODE_MEMO,), lambda: m.NominalCodeMemo, options, {"id": id, "select": select}
        )

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.NominalCodeMemoWrite]
    ) -> m.NominalCodeMemo:
        """Creates a memo on a nominal code.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2021-03-15.

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
            (POST_NOMINAL_CODE_MEMO,),
            lambda: m.NominalCodeMemo,
            options,
            {},
            lambda: p.NominalCodeMemoWrite,
            taken(body),
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.NominalCodeMemoWrite]
    ) -> m.NominalCodeMemo:
        """Changes a nominal code memo; only the fields sent are changed.

        May be sent again after a failure: the second time changes nothing more. Since 2021-03-15.

        Args:
            id: Id of the nominal code memo.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_NOMINAL_CODE_MEMO,),
            lambda: m.NominalCodeMemo,
            options,
            {"id": id},
            lambda: p.NominalCodeMemoWrite,
            taken(body),
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a nominal code memo.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2021-03-15.

        Args:
            id: Id of the nominal code memo.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_NOMINAL_CODE_MEMO,), options, {"id": id})
