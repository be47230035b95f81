"""A nominal code: account number with cost centre and department, balances, budgets and settings."""

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
    from typing import Any, Unpack

    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager
    from sagewire.sage200 import fields as f

GET_NOMINAL_CODES = Operation(
    id="GetNominalCodes",
    method="GET",
    path="/nominal_codes",
    resource="nominal_codes",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
POST_NOMINAL_CODE = Operation(
    id="PostNominalCode",
    method="POST",
    path="/nominal_codes",
    resource="nominal_codes",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(
        keys=(("reference", "cost_centre_id", "department_id"), ("reference", "cost_centre_id"), ("reference",)),
        find="GetNominalCodes",
        settle=5,
    ),
)
GET_NOMINAL_CODE = Operation(
    id="GetNominalCode",
    method="GET",
    path="/nominal_codes/{Id}",
    resource="nominal_codes",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)
PUT_NOMINAL_CODE = Operation(
    id="PutNominalCode",
    method="PUT",
    path="/nominal_codes/{Id}",
    resource="nominal_codes",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    body=True,
)
DELETE_NOMINAL_CODE = Operation(
    id="DeleteNominalCode",
    method="DELETE",
    path="/nominal_codes/{Id}",
    resource="nominal_codes",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
)
POST_NOMINAL_CODES_NEW = Operation(
    id="PostNominalCodesNew",
    method="POST",
    path="/nominal_codes_new",
    resource="nominal_codes",
    name="preview",
    safety="preview",
    body=True,
    since="2021-03-15",
)


class NominalCodes(Resource):
    """A nominal code: account number with cost centre and department, balances, budgets and settings."""

    def list(
        self,
        *,
        where: Where[f.NominalCodeFields] = None,
        order_by: OrderBy[f.NominalCodeFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.NominalCodeExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.NominalCode]:
        """Lists the nominal codes of the nominal ledger.

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
            (GET_NOMINAL_CODES,),
            lambda: m.NominalCode,
            options,
            listed(where, order_by, select, page_size, limit, expand),
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.NominalCodeExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.NominalCode:
        """Reads one nominal code by its id.

        Args:
            id: Id of the nominal code.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_NOMINAL_CODE,), lambda: m.NominalCode, options, {"id": id, "select": select, "expand": expand}
        )

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.NominalCodeWrite]) -> m.NominalCode:
        """Creates a nominal code.

        The key is the combination of `reference`, cost centre and department. `nominal_codes_new` shows the
        defaults beforehand.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `reference` with `cost_centre_id` with `department_id`
        or `reference` with `cost_centre_id` or `reference`.

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
            (POST_NOMINAL_CODE,), lambda: m.NominalCode, options, {}, lambda: p.NominalCodeWrite, taken(body)
        )

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.NominalCodeWrite]
    ) -> m.NominalCode:
        """Changes a nominal code, its budgets or memos; only the fields sent are changed.

        Memos are merged by child `id`; `is_to_delete` removes one.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the nominal code.
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
            (PUT_NOMINAL_CODE,), lambda: m.NominalCode, options, {"id": id}, lambda: p.NominalCodeWrite, taken(body)
        )

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a nominal code.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the nominal code.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_NOMINAL_CODE,), options, {"id": id})

    def preview(self, *, options: RequestOptions | None = None, **body: Any) -> m.NominalCode:
        """Previews a nominal code filled with the company's defaults; persists nothing.

        The request body is empty.

        Stores nothing, so it is sent again after a failure. Since 2021-03-15.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record with Sage's defaults; nothing is stored.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((POST_NOMINAL_CODES_NEW,), lambda: m.NominalCode, options, {}, lambda: None, taken(body))


class AsyncNominalCodes(AsyncResource):
    """A nominal code: account number with cost centre and department, balances, budgets and settings."""

    def list(
        self,
        *,
        where: Where[f.NominalCodeFields] = None,
        order_by: OrderBy[f.NominalCodeFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.NominalCodeExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.NominalCode]:
        """Lists the nominal codes of the nominal ledger.

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
            (GET_NOMINAL_CODES,),
            lambda: m.NominalCode,
            options,
            listed(where, order_by, select, page_size, limit, expand),
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.NominalCodeExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.NominalCode:
        """Reads one nominal code by its id.

        Args:
            id: Id of the nominal code.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_NOMINAL_CODE,), lambda: m.NominalCode, options, {"id": id, "select": select, "expand": expand}
        )

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.NominalCodeWrite]
    ) -> m.NominalCode:
        """Creates a nominal code.

        The key is the combination of `reference`, cost centre and department. `nominal_codes_new` shows the
        defaults beforehand.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `reference` with `cost_centre_id` with `department_id`
        or `reference` with `cost_centre_id` or `reference`.

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
            (POST_NOMINAL_CODE,), lambda: m.NominalCode, options, {}, lambda: p.NominalCodeWrite, taken(body)
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.NominalCodeWrite]
    ) -> m.NominalCode:
        """Changes a nominal code, its budgets or memos; only the fields sent are changed.

        Memos are merged by child `id`; `is_to_delete` removes one.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the nominal code.
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
            (PUT_NOMINAL_CODE,), lambda: m.NominalCode, options, {"id": id}, lambda: p.NominalCodeWrite, taken(body)
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a nominal code.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the nominal code.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_NOMINAL_CODE,), options, {"id": id})

    async def preview(self, *, options: RequestOptions | None = None, **body: Any) -> m.NominalCode:
        """Previews a nominal code filled with the company's defaults; persists nothing.

        The request body is empty.

        Stores nothing, so it is sent again after a failure. Since 2021-03-15.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record with Sage's defaults; nothing is stored.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((POST_NOMINAL_CODES_NEW,), lambda: m.NominalCode, options, {}, lambda: None, taken(body))
