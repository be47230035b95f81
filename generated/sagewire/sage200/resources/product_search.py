"""Criteria of a product search and, in the answer, the products that match."""

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

POST_PRODUCT_SEARCH = Operation(
    id="PostProductSearch",
    method="POST",
    path="/product_search",
    resource="product_search",
    name="find",
    safety="preview",
    body=True,
    since="2021-07-26",
)


class ProductSearch(Resource):
    """Criteria of a product search and, in the answer, the products that match."""

    def find(self, *, options: RequestOptions | None = None, **body: Unpack[p.ProductSearchWrite]) -> m.ProductSearch:
        """Reads the products that match a set of search category values; changes nothing.

        Published without a body, which is taken to be the response type, with the criteria filled in and
        `matching_products` left out.

        Stores nothing, so it is sent again after a failure. Since 2021-07-26. Inferred, not stated by the maker.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The answer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (POST_PRODUCT_SEARCH,), lambda: m.ProductSearch, options, {}, lambda: p.ProductSearchWrite, taken(body)
        )


class AsyncProductSearch(AsyncResource):
    """Criteria of a product search and, in the answer, the products that match."""

    async def find(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.ProductSearchWrite]
    ) -> m.ProductSearch:
        """Reads the products that match a set of search category values; changes nothing.

        Published without a body, which is taken to be the response type, with the criteria filled in and
        `matching_products` left out.

        Stores nothing, so it is sent again after a failure. Since 2021-07-26. Inferred, not stated by the maker.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The answer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (POST_PRODUCT_SEARCH,), lambda: m.ProductSearch, options, {}, lambda: p.ProductSearchWrite, taken(body)
        )
