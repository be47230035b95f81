"""A named pattern that spreads a yearly budget over the periods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.operation import Filter, Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed
from sagewire.sage200 import _paging
from sagewire.sage200 import models as m

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager
    from sagewire.sage200 import fields as f

GET_NOMINAL_BUDGET_PROFILES = Operation(
    id="GetNominalBudgetProfiles",
    method="GET",
    path="/nominal_budget_profiles",
    resource="nominal_budget_profiles",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2021-03-15",
)
GET_NOMINAL_BUDGET_PROFILE = Operation(
    id="GetNominalBudgetProfile",
    method="GET",
    path="/nominal_budget_profiles/{Id}",
    resource="nominal_budget_profiles",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2021-03-15",
)


class NominalBudgetProfiles(Resource):
    """A named pattern that spreads a yearly budget over the periods."""

    def list(
        self,
        *,
        where: Where[f.NominalBudgetProfileFields] = None,
        order_by: OrderBy[f.NominalBudgetProfileFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.NominalBudgetProfileExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.NominalBudgetProfile]:
        """Lists the budget profiles that spread a yearly budget over periods.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2021-03-15.

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
            (GET_NOMINAL_BUDGET_PROFILES,),
            lambda: m.NominalBudgetProfile,
            options,
            listed(where, order_by, select, page_size, limit, expand),
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.NominalBudgetProfileExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.NominalBudgetProfile:
        """Reads one budget profile by its id.

        Since 2021-03-15.

        Args:
            id: Id of the nominal budget profile.
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
            (GET_NOMINAL_BUDGET_PROFILE,),
            lambda: m.NominalBudgetProfile,
            options,
            {"id": id, "select": select, "expand": expand},
        )


class AsyncNominalBudgetProfiles(AsyncResource):
    """A named pattern that spreads a yearly budget over the periods."""

    def list(
        self,
        *,
        where: Where[f.NominalBudgetProfileFields] = None,
        order_by: OrderBy[f.NominalBudgetProfileFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.NominalBudgetProfileExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.NominalBudgetProfile]:
        """Lists the budget profiles that spread a yearly budget over periods.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2021-03-15.

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
            (GET_NOMINAL_BUDGET_PROFILES,),
            lambda: m.NominalBudgetProfile,
            options,
            listed(where, order_by, select, page_size, limit, expand),
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.NominalBudgetProfileExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.NominalBudgetProfile:
        """Reads one budget profile by its id.

        Since 2021-03-15.

        Args:
            id: Id of the nominal budget profile.
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
            (GET_NOMINAL_BUDGET_PROFILE,),
            lambda: m.NominalBudgetProfile,
            options,
            {"id": id, "select": select, "expand": expand},
        )
