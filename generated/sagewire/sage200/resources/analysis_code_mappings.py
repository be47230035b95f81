"""Assignment of an analysis code to one `analysis_code_n` slot of a record type."""

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

GET_ANALYSIS_CODE_MAPPINGS = Operation(
    id="GetAnalysisCodeMappings",
    method="GET",
    path="/analysis_code_mappings",
    resource="analysis_code_mappings",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
GET_ANALYSIS_CODE_MAPPING = Operation(
    id="GetAnalysisCodeMapping",
    method="GET",
    path="/analysis_code_mappings/{Id}",
    resource="analysis_code_mappings",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)


class AnalysisCodeMappings(Resource):
    """Assignment of an analysis code to one `analysis_code_n` slot of a record type."""

    def list(
        self,
        *,
        where: Where[f.AnalysisCodeMappingFields] = None,
        order_by: OrderBy[f.AnalysisCodeMappingFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.AnalysisCodeMappingExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.AnalysisCodeMapping]:
        """Lists which analysis code sits in which `analysis_code_n` slot of each record type.

        The code itself with its allowed values comes with `$expand=analysis_code`.

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
            (GET_ANALYSIS_CODE_MAPPINGS,),
            lambda: m.AnalysisCodeMapping,
            options,
            listed(where, order_by, select, page_size, limit, expand),
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.AnalysisCodeMappingExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.AnalysisCodeMapping:
        """Reads one analysis code mapping by its id.

        Args:
            id: Id of the analysis code mapping.
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
            (GET_ANALYSIS_CODE_MAPPING,),
            lambda: m.AnalysisCodeMapping,
            options,
            {"id": id, "select": select, "expand": expand},
        )


class AsyncAnalysisCodeMappings(AsyncResource):
    """Assignment of an analysis code to one `analysis_code_n` slot of a record type."""

    def list(
        self,
        *,
        where: Where[f.AnalysisCodeMappingFields] = None,
        order_by: OrderBy[f.AnalysisCodeMappingFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.AnalysisCodeMappingExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.AnalysisCodeMapping]:
        """Lists which analysis code sits in which `analysis_code_n` slot of each record type.

        The code itself with its allowed values comes with `$expand=analysis_code`.

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
            (GET_ANALYSIS_CODE_MAPPINGS,),
            lambda: m.AnalysisCodeMapping,
            options,
            listed(where, order_by, select, page_size, limit, expand),
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.AnalysisCodeMappingExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.AnalysisCodeMapping:
        """Reads one analysis code mapping by its id.

        Args:
            id: Id of the analysis code mapping.
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
            (GET_ANALYSIS_CODE_MAPPING,),
            lambda: m.AnalysisCodeMapping,
            options,
            {"id": id, "select": select, "expand": expand},
        )
