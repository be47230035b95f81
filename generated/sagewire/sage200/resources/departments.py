"""A department, with its contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Filter, NaturalKey, Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed
from sagewire.sage200 import _paging
from sagewire.sage200 import models as m
from sagewire.sage200 import params as p

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence
    from typing import Unpack

    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager
    from sagewire.sage200 import fields as f

GET_DEPARTMENTS = Operation(
    id="GetDepartments",
    method="GET",
    path="/departments",
    resource="departments",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
PUT_DEPARTMENTS = Operation(
    id="PutDepartments",
    method="PUT",
    path="/departments",
    resource="departments",
    name="update_many",
    safety="write",
    body=True,
    bulk=True,
)
POST_DEPARTMENT = Operation(
    id="PostDepartment",
    method="POST",
    path="/departments",
    resource="departments",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(keys=(("code",),), find="GetDepartments", settle=5),
)
GET_DEPARTMENT = Operation(
    id="GetDepartment",
    method="GET",
    path="/departments/{Id}",
    resource="departments",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)
PUT_DEPARTMENT = Operation(
    id="PutDepartment",
    method="PUT",
    path="/departments/{Id}",
    resource="departments",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
)
DELETE_DEPARTMENT = Operation(
    id="DeleteDepartment",
    method="DELETE",
    path="/departments/{Id}",
    resource="departments",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
)


class Departments(Resource):
    """A department, with its contact."""

    def list(
        self,
        *,
        where: Where[f.DepartmentFields] = None,
        order_by: OrderBy[f.DepartmentFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.DepartmentExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Department]:
        """Lists the departments.

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
            (GET_DEPARTMENTS,), lambda: m.Department, options, listed(where, order_by, select, page_size, limit, expand)
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.DepartmentExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Department:
        """Reads one department by its id.

        Args:
            id: Id of the department.
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
            (GET_DEPARTMENT,), lambda: m.Department, options, {"id": id, "select": select, "expand": expand}
        )

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.DepartmentWrite]) -> m.Department:
        """Creates a department.

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
        return self._one((POST_DEPARTMENT,), lambda: m.Department, options, {}, lambda: p.DepartmentWrite, taken(body))

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.DepartmentWrite]
    ) -> m.Department:
        """Changes a department; only the fields sent are changed.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the department.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_DEPARTMENT,), lambda: m.Department, options, {"id": id}, lambda: p.DepartmentWrite, taken(body)
        )

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a department.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the department.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_DEPARTMENT,), options, {"id": id})

    def update_many(
        self, rows: Sequence[p.DepartmentWrite], /, *, options: RequestOptions | None = None
    ) -> builtins.list[m.Department]:
        """Changes several departments in one request, sent as an array.

        Each element names its row by `id`; `is_to_delete` removes the row.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            rows: the records to send; of each, what is not named is not sent.
            options: settings of this call only.

        Returns:
            The rows, in the order of the answer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._many((PUT_DEPARTMENTS,), lambda: m.Department, options, {}, lambda: p.DepartmentWrite, rows)


class AsyncDepartments(AsyncResource):
    """A department, with its contact."""

    def list(
        self,
        *,
        where: Where[f.DepartmentFields] = None,
        order_by: OrderBy[f.DepartmentFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.DepartmentExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Department]:
        """Lists the departments.

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
            (GET_DEPARTMENTS,), lambda: m.Department, options, listed(where, order_by, select, page_size, limit, expand)
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.DepartmentExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Department:
        """Reads one department by its id.

        Args:
            id: Id of the department.
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
            (GET_DEPARTMENT,), lambda: m.Department, options, {"id": id, "select": select, "expand": expand}
        )

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.DepartmentWrite]) -> m.Department:
        """Creates a department.

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
        return await self._one(
            (POST_DEPARTMENT,), lambda: m.Department, options, {}, lambda: p.DepartmentWrite, taken(body)
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.DepartmentWrite]
    ) -> m.Department:
        """Changes a department; only the fields sent are changed.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the department.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_DEPARTMENT,), lambda: m.Department, options, {"id": id}, lambda: p.DepartmentWrite, taken(body)
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a department.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the department.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_DEPARTMENT,), options, {"id": id})

    async def update_many(
        self, rows: Sequence[p.DepartmentWrite], /, *, options: RequestOptions | None = None
    ) -> builtins.list[m.Department]:
        """Changes several departments in one request, sent as an array.

        Each element names its row by `id`; `is_to_delete` removes the row.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            rows: the records to send; of each, what is not named is not sent.
            options: settings of this call only.

        Returns:
            The rows, in the order of the answer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._many((PUT_DEPARTMENTS,), lambda: m.Department, options, {}, lambda: p.DepartmentWrite, rows)
