"""A saved set of criteria for choosing the items of a stocktake."""

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

GET_STOCKTAKE_CRITERIA_TEMPLATES = Operation(
    id="GetStocktakeCriteriaTemplates",
    method="GET",
    path="/stocktake_criteria_templates",
    resource="stocktake_criteria_templates",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020 R2",
)
POST_STOCKTAKE_CRITERIA_TEMPLATE = Operation(
    id="PostStocktakeCriteriaTemplate",
    method="POST",
    path="/stocktake_criteria_templates",
    resource="stocktake_criteria_templates",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(keys=(("name",),), find="GetStocktakeCriteriaTemplates", settle=5),
    since="2020 R2",
)
GET_STOCKTAKE_CRITERIA_TEMPLATE = Operation(
    id="GetStocktakeCriteriaTemplate",
    method="GET",
    path="/stocktake_criteria_templates/{Id}",
    resource="stocktake_criteria_templates",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2020 R2",
)
PUT_STOCKTAKE_CRITERIA_TEMPLATE = Operation(
    id="PutStocktakeCriteriaTemplate",
    method="PUT",
    path="/stocktake_criteria_templates/{Id}",
    resource="stocktake_criteria_templates",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    body=True,
    since="2020 R2",
)
DELETE_STOCKTAKE_CRITERIA_TEMPLATE = Operation(
    id="DeleteStocktakeCriteriaTemplate",
    method="DELETE",
    path="/stocktake_criteria_templates/{Id}",
    resource="stocktake_criteria_templates",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    since="2020 R2",
)


class StocktakeCriteriaTemplates(Resource):
    """A saved set of criteria for choosing the items of a stocktake."""

    def list(
        self,
        *,
        where: Where[f.StocktakeCriteriaTemplateFields] = None,
        order_by: OrderBy[f.StocktakeCriteriaTemplateFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.StocktakeCriteriaTemplateExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.StocktakeCriteriaTemplate]:
        """Lists saved sets of criteria for choosing the items of a stocktake.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020 R2.

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
            (GET_STOCKTAKE_CRITERIA_TEMPLATES,),
            lambda: m.StocktakeCriteriaTemplate,
            options,
            listed(where, order_by, select, page_size, limit, expand),
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.StocktakeCriteriaTemplateExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.StocktakeCriteriaTemplate:
        """Reads one saved set of stocktake criteria.

        Since 2020 R2.

        Args:
            id: Id of the stocktake criteria template.
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
            (GET_STOCKTAKE_CRITERIA_TEMPLATE,),
            lambda: m.StocktakeCriteriaTemplate,
            options,
            {"id": id, "select": select, "expand": expand},
        )

    def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.StocktakeCriteriaTemplateWrite]
    ) -> m.StocktakeCriteriaTemplate:
        """Creates a saved set of stocktake criteria.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `name`. Since 2020 R2.

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
            (POST_STOCKTAKE_CRITERIA_TEMPLATE,),
            lambda: m.StocktakeCriteriaTemplate,
            options,
            {},
            lambda: p.StocktakeCriteriaTemplateWrite,
            taken(body),
        )

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.StocktakeCriteriaTemplateWrite]
    ) -> m.StocktakeCriteriaTemplate:
        """Changes a saved set of stocktake criteria.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the stocktake criteria template.
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
            (PUT_STOCKTAKE_CRITERIA_TEMPLATE,),
            lambda: m.StocktakeCriteriaTemplate,
            options,
            {"id": id},
            lambda: p.StocktakeCriteriaTemplateWrite,
            taken(body),
        )

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a saved set of stocktake criteria.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the stocktake criteria template.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_STOCKTAKE_CRITERIA_TEMPLATE,), options, {"id": id})


class AsyncStocktakeCriteriaTemplates(AsyncResource):
    """A saved set of criteria for choosing the items of a stocktake."""

    def list(
        self,
        *,
        where: Where[f.StocktakeCriteriaTemplateFields] = None,
        order_by: OrderBy[f.StocktakeCriteriaTemplateFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.StocktakeCriteriaTemplateExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.StocktakeCriteriaTemplate]:
        """Lists saved sets of criteria for choosing the items of a stocktake.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020 R2.

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
            (GET_STOCKTAKE_CRITERIA_TEMPLATES,),
            lambda: m.StocktakeCriteriaTemplate,
            options,
            listed(where, order_by, select, page_size, limit, expand),
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.StocktakeCriteriaTemplateExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.StocktakeCriteriaTemplate:
        """Reads one saved set of stocktake criteria.

        Since 2020 R2.

        Args:
            id: Id of the stocktake criteria template.
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
            (GET_STOCKTAKE_CRITERIA_TEMPLATE,),
            lambda: m.StocktakeCriteriaTemplate,
            options,
            {"id": id, "select": select, "expand": expand},
        )

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.StocktakeCriteriaTemplateWrite]
    ) -> m.StocktakeCriteriaTemplate:
        """Creates a saved set of stocktake criteria.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `name`. Since 2020 R2.

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
            (POST_STOCKTAKE_CRITERIA_TEMPLATE,),
            lambda: m.StocktakeCriteriaTemplate,
            options,
            {},
            lambda: p.StocktakeCriteriaTemplateWrite,
            taken(body),
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.StocktakeCriteriaTemplateWrite]
    ) -> m.StocktakeCriteriaTemplate:
        """Changes a saved set of stocktake criteria.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the stocktake criteria template.
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
            (PUT_STOCKTAKE_CRITERIA_TEMPLATE,),
            lambda: m.StocktakeCriteriaTemplate,
            options,
            {"id": id},
            lambda: p.StocktakeCriteriaTemplateWrite,
            taken(body),
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a saved set of stocktake criteria.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the stocktake criteria template.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_STOCKTAKE_CRITERIA_TEMPLATE,), options, {"id": id})
