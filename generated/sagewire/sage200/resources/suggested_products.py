"""Lists products to suggest to a customer: those bought often, bought recently or marked as preferred."""

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

SUGGESTED_PRODUCTS = Operation(
    id="SuggestedProducts",
    method="POST",
    path="/suggested_products",
    resource="suggested_products",
    name="find",
    safety="preview",
    body=True,
    since="2021-11-08",
)


class SuggestedProducts(Resource):
    """Lists products to suggest to a customer: those bought often, bought recently or marked as preferred."""

    def find(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.SuggestedProductOptionsWrite]
    ) -> list[m.SuggestedProduct]:
        """Lists products to suggest to a customer: those bought often, bought recently or marked as preferred.

        A query made by POST; the flags and day counts have company defaults in `sop_settings`.

        Stores nothing, so it is sent again after a failure. Since 2021-11-08.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The rows, in the order of the answer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._many(
            (SUGGESTED_PRODUCTS,),
            lambda: m.SuggestedProduct,
            options,
            {},
            lambda: p.SuggestedProductOptionsWrite,
            taken(body),
        )


class AsyncSuggestedProducts(AsyncResource):
    """Lists products to suggest to a customer: those bought often, bought recently or marked as preferred."""

    async def find(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.SuggestedProductOptionsWrite]
    ) -> list[m.SuggestedProduct]:
        """Lists products to suggest to a customer: those bought often, bought recently or marked as preferred.

        A query made by POST; the flags and day counts have company defaults in `sop_settings`.

        Stores nothing, so it is sent again after a failure. Since 2021-11-08.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The rows, in the order of the answer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._many(
            (SUGGESTED_PRODUCTS,),
            lambda: m.SuggestedProduct,
            options,
            {},
            lambda: p.SuggestedProductOptionsWrite,
            taken(body),
        )
