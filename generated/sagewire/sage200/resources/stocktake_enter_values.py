"""A stocktake of one warehouse, with chosen items and count sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation
from sagewire.runtime.resource import AsyncResource, Resource
from sagewire.sage200 import models as m
from sagewire.sage200 import params as p

if TYPE_CHECKING:
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions

POST_STOCKTAKE_ENTER_VALUES = Operation(
    id="PostStocktakeEnterValues",
    method="POST",
    path="/stocktake_enter_values",
    resource="stocktake_enter_values",
    name="enter",
    safety="write",
    body=True,
    since="2020 R2",
)


class StocktakeEnterValues(Resource):
    """A stocktake of one warehouse, with chosen items and count sheet."""

    def enter(self, *, options: RequestOptions | None = None, **body: Unpack[p.StocktakeWrite]) -> m.Stocktake:
        """Changes a stocktake by entering its counted quantities.

        Published without a body, which is taken to be the stocktake with its count sheet items.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2. Inferred, not stated by the maker.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The answer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (POST_STOCKTAKE_ENTER_VALUES,), lambda: m.Stocktake, options, {}, lambda: p.StocktakeWrite, taken(body)
        )


class AsyncStocktakeEnterValues(AsyncResource):
    """A stocktake of one warehouse, with chosen items and count sheet."""

    async def enter(self, *, options: RequestOptions | None = None, **body: Unpack[p.StocktakeWrite]) -> m.Stocktake:
        """Changes a stocktake by entering its counted quantities.

        Published without a body, which is taken to be the stocktake with its count sheet items.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2. Inferred, not stated by the maker.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The answer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (POST_STOCKTAKE_ENTER_VALUES,), lambda: m.Stocktake, options, {}, lambda: p.StocktakeWrite, taken(body)
        )
