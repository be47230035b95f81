"""Posts money received from a supplier into a bank account, such as a refund."""

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

POST_PURCHASE_RECEIPT = Operation(
    id="PostPurchaseReceipt",
    method="POST",
    path="/purchase_receipts",
    resource="purchase_receipts",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(
        keys=(
            ("supplier_id", "reference", "second_reference"),
            ("supplier_id", "reference"),
            ("supplier_id", "second_reference"),
        ),
        find="GetPurchasePostedTransactions",
        settle=5,
    ),
    since="2020 R2",
)


class PurchaseReceipts(Resource):
    """Posts money received from a supplier into a bank account, such as a refund."""

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.PurchaseReceiptWrite]) -> m.Urn:
        """Posts money received from a supplier into a bank account, such as a refund.

        It answers only with the `urn`. The receipt stays unallocated: the API has no purchase counterpart of
        `sales_allocations`. A repeated request posts twice: look up the reference first.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `supplier_id` with `reference` with `second_reference`
        or `supplier_id` with `reference` or `supplier_id` with `second_reference`. Since 2020 R2.

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
        return self._one(
            (POST_PURCHASE_RECEIPT,), lambda: m.Urn, options, {}, lambda: p.PurchaseReceiptWrite, taken(body)
        )


class AsyncPurchaseReceipts(AsyncResource):
    """Posts money received from a supplier into a bank account, such as a refund."""

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.PurchaseReceiptWrite]) -> m.Urn:
        """Posts money received from a supplier into a bank account, such as a refund.

        It answers only with the `urn`. The receipt stays unallocated: the API has no purchase counterpart of
        `sales_allocations`. A repeated request posts twice: look up the reference first.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `supplier_id` with `reference` with `second_reference`
        or `supplier_id` with `reference` or `supplier_id` with `second_reference`. Since 2020 R2.

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
            (POST_PURCHASE_RECEIPT,), lambda: m.Urn, options, {}, lambda: p.PurchaseReceiptWrite, taken(body)
        )
