"""An allocation of a customer's receipts and credits to debts."""

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

POST_SALES_ALLOCATION = Operation(
    id="PostSalesAllocation",
    method="POST",
    path="/sales_allocations",
    resource="sales_allocations",
    name="create",
    safety="write",
    body=True,
)


class SalesAllocations(Resource):
    """An allocation of a customer's receipts and credits to debts."""

    def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.SalesAllocationWrite]
    ) -> m.SalesAllocation:
        """Posts an allocation matching a customer's receipts and credit notes to invoices.

        Echoes the body, not a `urn`. Allocations cannot be listed or reversed here; read them in
        `allocation_history_items` of the transactions. The purchase ledger has no counterpart.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage took it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (POST_SALES_ALLOCATION,),
            lambda: m.SalesAllocation,
            options,
            {},
            lambda: p.SalesAllocationWrite,
            taken(body),
        )


class AsyncSalesAllocations(AsyncResource):
    """An allocation of a customer's receipts and credits to debts."""

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.SalesAllocationWrite]
    ) -> m.SalesAllocation:
        """Posts an allocation matching a customer's receipts and credit notes to invoices.

        Echoes the body, not a `urn`. Allocations cannot be listed or reversed here; read them in
        `allocation_history_items` of the transactions. The purchase ledger has no counterpart.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage took it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (POST_SALES_ALLOCATION,),
            lambda: m.SalesAllocation,
            options,
            {},
            lambda: p.SalesAllocationWrite,
            taken(body),
        )
