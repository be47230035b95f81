"""A line of a stocktake count sheet: one product in one bin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource
from sagewire.sage200 import models as m
from sagewire.sage200 import params as p

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions
    from sagewire.sage200 import fields as f

GET_STOCKTAKE_COUNT_SHEET_ITEMS = Operation(
    id="GetStocktakeCountSheetItems",
    method="GET",
    path="/stocktake_count_sheet_items/{Id}",
    resource="stocktake_count_sheet_items",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2020 R2",
)
PUT_STOCKTAKE_COUNT_SHEET_ITEMS = Operation(
    id="PutStocktakeCountSheetItems",
    method="PUT",
    path="/stocktake_count_sheet_items/{Id}",
    resource="stocktake_count_sheet_items",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    body=True,
    since="2020 R2",
)


class StocktakeCountSheetItems(Resource):
    """A line of a stocktake count sheet: one product in one bin."""

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.StocktakeCountSheetItemExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.StocktakeCountSheetItem:
        """Reads one line of a stocktake count sheet.

        The id is taken to be that of one count sheet line; there is no list endpoint, so expand
        `stocktake_count_sheet_items` on the stocktake.

        Since 2020 R2.

        Args:
            id: Id of the stocktake count sheet item.
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
            (GET_STOCKTAKE_COUNT_SHEET_ITEMS,),
            lambda: m.StocktakeCountSheetItem,
            options,
            {"id": id, "select": select, "expand": expand},
        )

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.StocktakeCountSheetItemWrite]
    ) -> m.StocktakeCountSheetItem:
        """Changes one count sheet line: counted quantity and note on the difference.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the stocktake count sheet item.
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
            (PUT_STOCKTAKE_COUNT_SHEET_ITEMS,),
            lambda: m.StocktakeCountSheetItem,
            options,
            {"id": id},
            lambda: p.StocktakeCountSheetItemWrite,
            taken(body),
        )


class AsyncStocktakeCountSheetItems(AsyncResource):
    """A line of a stocktake count sheet: one product in one bin."""

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.StocktakeCountSheetItemExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.StocktakeCountSheetItem:
        """Reads one line of a stocktake count sheet.

        The id is taken to be that of one count sheet line; there is no list endpoint, so expand
        `stocktake_count_sheet_items` on the stocktake.

        Since 2020 R2.

        Args:
            id: Id of the stocktake count sheet item.
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
            (GET_STOCKTAKE_COUNT_SHEET_ITEMS,),
            lambda: m.StocktakeCountSheetItem,
            options,
            {"id": id, "select": select, "expand": expand},
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.StocktakeCountSheetItemWrite]
    ) -> m.StocktakeCountSheetItem:
        """Changes one count sheet line: counted quantity and note on the difference.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the stocktake count sheet item.
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
            (PUT_STOCKTAKE_COUNT_SHEET_ITEMS,),
            lambda: m.StocktakeCountSheetItem,
            options,
            {"id": id},
            lambda: p.StocktakeCountSheetItemWrite,
            taken(body),
        )
