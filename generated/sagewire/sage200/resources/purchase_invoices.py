"""Posts an invoice to the purchase ledger."""

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

POST_PURCHASE_INVOICE = Operation(
    id="PostPurchaseInvoice",
    method="POST",
    path="/purchase_invoices",
    resource="purchase_invoices",
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
)
POST_PURCHASE_INVOICES_NEW = Operation(
    id="PostPurchaseInvoicesNew",
    method="POST",
    path="/purchase_invoices_new",
    resource="purchase_invoices",
    name="preview",
    safety="preview",
    body=True,
    since="2020 R2",
)


class PurchaseInvoices(Resource):
    """Posts an invoice to the purchase ledger."""

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.PurchaseInvoiceWrite]) -> m.Urn:
        """Posts an invoice to the purchase ledger.

        It answers only with the `urn`; read the result with `purchase_posted_transactions?$filter=urn eq N`. The
        sums of the analysis items must equal the header values and every tax item needs the `id` of its tax code. A
        repeated request posts twice: look up the reference first.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `supplier_id` with `reference` with `second_reference`
        or `supplier_id` with `reference` or `supplier_id` with `second_reference`.

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
            (POST_PURCHASE_INVOICE,), lambda: m.Urn, options, {}, lambda: p.PurchaseInvoiceWrite, taken(body)
        )

    def preview(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PurchaseInvoiceNewRequestWrite]
    ) -> m.PurchaseInvoice:
        """Previews a purchase invoice filled with the defaults of a supplier; nothing is stored.

        Take the answer, complete it and send it to `purchase_invoices`.

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
            (POST_PURCHASE_INVOICES_NEW,),
            lambda: m.PurchaseInvoice,
            options,
            {},
            lambda: p.PurchaseInvoiceNewRequestWrite,
            taken(body),
        )


class AsyncPurchaseInvoices(AsyncResource):
    """Posts an invoice to the purchase ledger."""

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.PurchaseInvoiceWrite]) -> m.Urn:
        """Posts an invoice to the purchase ledger.

        It answers only with the `urn`; read the result with `purchase_posted_transactions?$filter=urn eq N`. The
        sums of the analysis items must equal the header values and every tax item needs the `id` of its tax code. A
        repeated request posts twice: look up the reference first.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `supplier_id` with `reference` with `second_reference`
        or `supplier_id` with `reference` or `supplier_id` with `second_reference`.

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
            (POST_PURCHASE_INVOICE,), lambda: m.Urn, options, {}, lambda: p.PurchaseInvoiceWrite, taken(body)
        )

    async def preview(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PurchaseInvoiceNewRequestWrite]
    ) -> m.PurchaseInvoice:
        """Previews a purchase invoice filled with the defaults of a supplier; nothing is stored.

        Take the answer, complete it and send it to `purchase_invoices`.

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
            (POST_PURCHASE_INVOICES_NEW,),
            lambda: m.PurchaseInvoice,
            options,
            {},
            lambda: p.PurchaseInvoiceNewRequestWrite,
            taken(body),
        )
