"""Posts a payment made to a customer (a refund)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import NaturalKey, Operation
from sagewire.runtime.resource import AsyncResource, Resource
from sagewire.sage200 import models as m
from sagewire.sage200 import params as p

if TYPE_CHECKING:
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions

POST_SALES_PAYMENT = Operation(
    id="PostSalesPayment",
    method="POST",
    path="/sales_payments",
    resource="sales_payments",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(
        keys=(
            ("customer_id", "reference", "second_reference"),
            ("customer_id", "reference"),
            ("customer_id", "second_reference"),
        ),
        find="GetSalesPostedTransactions",
        settle=5,
    ),
)


class SalesPayments(Resource):
    """Posts a payment made to a customer (a refund)."""

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.SalesPaymentWrite]) -> m.Urn:
        """Posts a payment made to a customer (a refund).

        Answers only with the `urn`; find the posting with `sales_posted_transactions?$filter=urn eq N`. A repeated
        POST posts twice: look for its `reference` or `second_reference` first. The rates and
        `customer_cheque_value` matter when cheque, bank and account currencies differ.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `customer_id` with `reference` with `second_reference`
        or `customer_id` with `reference` or `customer_id` with `second_reference`.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The `urn` of the posting.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((POST_SALES_PAYMENT,), lambda: m.Urn, options, {}, lambda: p.SalesPaymentWrite, taken(body))


class AsyncSalesPayments(AsyncResource):
    """Posts a payment made to a customer (a refund)."""

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.SalesPaymentWrite]) -> m.Urn:
        """Posts a payment made to a customer (a refund).

        Answers only with the `urn`; find the posting with `sales_posted_transactions?$filter=urn eq N`. A repeated
        POST posts twice: look for its `reference` or `second_reference` first. The rates and
        `customer_cheque_value` matter when cheque, bank and account currencies differ.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `customer_id` with `reference` with `second_reference`
        or `customer_id` with `reference` or `customer_id` with `second_reference`.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The `urn` of the posting.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (POST_SALES_PAYMENT,), lambda: m.Urn, options, {}, lambda: p.SalesPaymentWrite, taken(body)
        )
