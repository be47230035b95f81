"""Posts a transactional invoice to the sales ledger."""

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

POST_SALES_INVOICE = Operation(
    id="PostSalesInvoice",
    method="POST",
    path="/sales_invoices",
    resource="sales_invoices",
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
POST_SALES_INVOICES_NEW = Operation(
    id="PostSalesInvoicesNew",
    method="POST",
    path="/sales_invoices_new",
    resource="sales_invoices",
    name="preview",
    safety="preview",
    body=True,
    since="2020 R2",
)


class SalesInvoices(Resource):
    """Posts a transactional invoice to the sales ledger."""

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.SalesInvoiceWrite]) -> m.Urn:
        """Posts a transactional invoice to the sales ledger.

        Answers only with the `urn`; find the posting with `sales_posted_transactions?$filter=urn eq N`. A repeated
        POST posts twice: look for its `reference` or `second_reference` first. This is a ledger posting, not a
        printable invoice (use `sop_orders` for that). Analysis totals must equal the header totals; goods and tax
        totals without analysis are enough.

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
        return self._one((POST_SALES_INVOICE,), lambda: m.Urn, options, {}, lambda: p.SalesInvoiceWrite, taken(body))

    def preview(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.SalesInvoiceNewRequestWrite]
    ) -> m.SalesInvoice:
        """Previews a sales invoice filled with the defaults of a customer.

        Persists nothing; complete the result and POST it to `sales_invoices`.

        Stores nothing, so it is sent again after a failure. Since 2020 R2.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record with Sage's defaults; nothing is stored.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (POST_SALES_INVOICES_NEW,),
            lambda: m.SalesInvoice,
            options,
            {},
            lambda: p.SalesInvoiceNewRequestWrite,
            taken(body),
        )


class AsyncSalesInvoices(AsyncResource):
    """Posts a transactional invoice to the sales ledger."""

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.SalesInvoiceWrite]) -> m.Urn:
        """Posts a transactional invoice to the sales ledger.

        Answers only with the `urn`; find the posting with `sales_posted_transactions?$filter=urn eq N`. A repeated
        POST posts twice: look for its `reference` or `second_reference` first. This is a ledger posting, not a
        printable invoice (use `sop_orders` for that). Analysis totals must equal the header totals; goods and tax
        totals without analysis are enough.

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
            (POST_SALES_INVOICE,), lambda: m.Urn, options, {}, lambda: p.SalesInvoiceWrite, taken(body)
        )

    async def preview(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.SalesInvoiceNewRequestWrite]
    ) -> m.SalesInvoice:
        """Previews a sales invoice filled with the defaults of a customer.

        Persists nothing; complete the result and POST it to `sales_invoices`.

        Stores nothing, so it is sent again after a failure. Since 2020 R2.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record with Sage's defaults; nothing is stored.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (POST_SALES_INVOICES_NEW,),
            lambda: m.SalesInvoice,
            options,
            {},
            lambda: p.SalesInvoiceNewRequestWrite,
            taken(body),
        )
