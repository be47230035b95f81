"""Posts money received from a customer."""

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

POST_SALES_RECEIPT = Operation(
    id="PostSalesReceipt",
    method="POST",
    path="/sales_receipts",
    resource="sales_receipts",
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


class SalesReceipts(Resource):
    """Posts money received from a customer."""

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.SalesReceiptWrite]) -> m.Urn:
        """Posts money received from a customer.

        Answers only with the `urn`; find the posting with `sales_posted_transactions?$filter=urn eq N`. A repeated
        POST posts twice: look for its `reference` or `second_reference` first. Posting a receipt does not take
        allocation lines: match it to invoices with `sales_allocations`.

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
        return self._one((POST_SALES_RECEIPT,), lambda: m.Urn, options, {}, lambda: p.SalesReceiptWrite, taken(body))


class AsyncSalesReceipts(AsyncResource):
    """Posts money received from a customer."""

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.SalesReceiptWrite]) -> m.Urn:
        """Posts money received from a customer.

        Answers only with the `urn`; find the posting with `sales_posted_transactions?$filter=urn eq N`. A repeated
        POST posts twice: look for its `reference` or `second_reference` first. Posting a receipt does not take
        allocation lines: match it to invoices with `sales_allocations`.

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
            (POST_SALES_RECEIPT,), lambda: m.Urn, options, {}, lambda: p.SalesReceiptWrite, taken(body)
        )
