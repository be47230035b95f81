"""Sales of a product for this and the last period, with a breakdown by period."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource
from sagewire.sage200 import models as m

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sagewire.runtime.options import RequestOptions
    from sagewire.sage200 import fields as f

GET_PRODUCT_SALES_FIGURES = Operation(
    id="GetProductSalesFigures",
    method="GET",
    path="/product_sales_figures/{Id}",
    resource="product_sales_figures",
    name="get",
    parameters=(
        Parameter(name="id", wire="Id", location="path", required=True),
        Parameter(name="filter", wire="$filter", location="query"),
    ),
    query="odata",
    since="2020-12-14",
)


class ProductSalesFigures(Resource):
    """Sales of a product for this and the last period, with a breakdown by period."""

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.ProductSalesFiguresExpand] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> m.ProductSalesFigures:
        """Reads the quantities and values sold of one product, in total and by period.

        The id is that of the product. `$filter` takes `no_of_periods`, `warehouse_name`, `source_area_reference`
        and `analysis_code_n`.

        Since 2020-12-14.

        Args:
            id: Id of the product.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            filter: Narrows the figures, for instance `no_of_periods eq 3 and warehouse_name eq 'HOME'`. Takes
                `no_of_periods`, `warehouse_name`, `source_area_reference` and `analysis_code_1` to
                `analysis_code_20`.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_PRODUCT_SALES_FIGURES,),
            lambda: m.ProductSalesFigures,
            options,
            {"id": id, "select": select, "expand": expand, "filter": filter},
        )


class AsyncProductSalesFigures(AsyncResource):
    """Sales of a product for this and the last period, with a breakdown by period."""

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.ProductSalesFiguresExpand] | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> m.ProductSalesFigures:
        """Reads the quantities and values sold of one product, in total and by period.

        The id is that of the product. `$filter` takes `no_of_periods`, `warehouse_name`, `source_area_reference`
        and `analysis_code_n`.

        Since 2020-12-14.

        Args:
            id: Id of the product.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            filter: Narrows the figures, for instance `no_of_periods eq 3 and warehouse_name eq 'HOME'`. Takes
                `no_of_periods`, `warehouse_name`, `source_area_reference` and `analysis_code_1` to
                `analysis_code_20`.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_PRODUCT_SALES_FIGURES,),
            lambda: m.ProductSalesFigures,
            options,
            {"id": id, "select": select, "expand": expand, "filter": filter},
        )
