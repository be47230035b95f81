"""A category that groups nominal codes for the financial statements."""

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

GET_NOMINAL_REPORT_CATEGORIES = Operation(
    id="GetNominalReportCategories",
    method="GET",
    path="/nominal_report_categories",
    resource="nominal_report_categories",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
POST_NOMINAL_REPORT_CATEGORY = Operation(
    id="PostNominalReportCategory",
    method="POST",
    path="/nominal_report_categories",
    resource="nominal_report_categories",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(keys=(("code",),), find="GetNominalReportCategories", settle=5),
)
GET_NOMINAL_REPORT_CATEGORY = Operation(
    id="GetNominalReportCategory",
    method="GET",
    path="/nominal_report_categories/{Id}",
    resource="nominal_report_categories",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)
PUT_NOMINAL_REPORT_CATEGORY = Operation(
    id="PutNominalReportCategory",
    method="PUT",
    path="/nominal_report_categories/{Id}",
    resource="nominal_report_categories",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
)
DELETE_NOMINAL_REPORT_CATEGORY = Operation(
    id="DeleteNominalReportCategory",
    method="DELETE",
    path="/nominal_report_categories/{Id}",
    resource="nominal_report_categories",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
)


class NominalReportCategories(Resource):
    """A category that groups nominal codes for the financial statements."""

    def list(
        self,
        *,
        where: Where[f.NominalReportCategoryFields] = None,
        order_by: OrderBy[f.NominalReportCategoryFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.NominalReportCategory]:
        """Lists the report categories that group nominal codes for the financial statements.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

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
            (GET_NOMINAL_REPORT_CATEGORIES,),
            lambda: m.NominalReportCategory,
            options,
            listed(where, order_by, select, page_size, limit),
        )

    def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.NominalReportCategory:
        """Reads one report category by its id.

        Args:
            id: Id of the nominal report category.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_NOMINAL_REPORT_CATEGORY,), lambda: m.NominalReportCategory, options, {"id": id, "select": select}
        )

    def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.NominalReportCategoryWrite]
    ) -> m.NominalReportCategory:
        """Creates a report category.

        Every field of the body is published as read-only, yet the path takes them in the request.

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
        return self._one(
            (POST_NOMINAL_REPORT_CATEGORY,),
            lambda: m.NominalReportCategory,
            options,
            {},
            lambda: p.NominalReportCategoryWrite,
            taken(body),
        )

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.NominalReportCategoryWrite]
    ) -> m.NominalReportCategory:
        """Changes a report category; only the fields sent are changed.

        Every field of the body is published as read-only, yet the path takes them in the request.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the nominal report category.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_NOMINAL_REPORT_CATEGORY,),
            lambda: m.NominalReportCategory,
            options,
            {"id": id},
            lambda: p.NominalReportCategoryWrite,
            taken(body),
        )

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a report category.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the nominal report category.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_NOMINAL_REPORT_CATEGORY,), options, {"id": id})


class AsyncNominalReportCategories(AsyncResource):
    """A category that groups nominal codes for the financial statements."""

    def list(
        self,
        *,
        where: Where[f.NominalReportCategoryFields] = None,
        order_by: OrderBy[f.NominalReportCategoryFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.NominalReportCategory]:
        """Lists the report categories that group nominal codes for the financial statements.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

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
            (GET_NOMINAL_REPORT_CATEGORIES,),
            lambda: m.NominalReportCategory,
            options,
            listed(where, order_by, select, page_size, limit),
        )

    async def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.NominalReportCategory:
        """Reads one report category by its id.

        Args:
            id: Id of the nominal report category.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_NOMINAL_REPORT_CATEGORY,), lambda: m.NominalReportCategory, options, {"id": id, "select": select}
        )

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.NominalReportCategoryWrite]
    ) -> m.NominalReportCategory:
        """Creates a report category.

        Every field of the body is published as read-only, yet the path takes them in the request.

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
            (POST_NOMINAL_REPORT_CATEGORY,),
            lambda: m.NominalReportCategory,
            options,
            {},
            lambda: p.NominalReportCategoryWrite,
            taken(body),
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.NominalReportCategoryWrite]
    ) -> m.NominalReportCategory:
        """Changes a report category; only the fields sent are changed.

        Every field of the body is published as read-only, yet the path takes them in the request.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the nominal report category.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_NOMINAL_REPORT_CATEGORY,),
            lambda: m.NominalReportCategory,
            options,
            {"id": id},
            lambda: p.NominalReportCategoryWrite,
            taken(body),
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a report category.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the nominal report category.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_NOMINAL_REPORT_CATEGORY,), options, {"id": id})
