"""Calculates the selling price of a product for a customer, with discounts."""

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

POST_CUSTOMER_PRICE_ENQUIRY = Operation(
    id="PostCustomerPriceEnquiry",
    method="POST",
    path="/customer_price_enquiry",
    resource="customer_price_enquiry",
    name="find",
    safety="preview",
    body=True,
)


class CustomerPriceEnquiry(Resource):
    """Calculates the selling price of a product for a customer, with discounts."""

    def find(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerPriceEnquiryRequestWrite]
    ) -> m.CustomerPriceEnquiry:
        """Calculates the selling price of a product for a customer, with discounts.

        A calculation despite the POST: nothing is stored.

        Stores nothing, so it is sent again after a failure.

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
            (POST_CUSTOMER_PRICE_ENQUIRY,),
            lambda: m.CustomerPriceEnquiry,
            options,
            {},
            lambda: p.CustomerPriceEnquiryRequestWrite,
            taken(body),
        )


class AsyncCustomerPriceEnquiry(AsyncResource):
    """Calculates the selling price of a product for a customer, with discounts."""

    async def find(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerPriceEnquiryRequestWrite]
    ) -> m.CustomerPriceEnquiry:
        """Calculates the selling price of a product for a customer, with discounts.

        A calculation despite the POST: nothing is stored.

        Stores nothing, so it is sent again after a failure.

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
            (POST_CUSTOMER_PRICE_ENQUIRY,),
            lambda: m.CustomerPriceEnquiry,
            options,
            {},
            lambda: p.CustomerPriceEnquiryRequestWrite,
            taken(body),
        )
