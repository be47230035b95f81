"""Posts a credit note to the purchase ledger."""

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

POST_PURCHASE_CREDIT_NOTE = Operation(
    id="PostPurchaseCreditNote",
    method="POST",
    path="/purchase_credit_notes",
    resource="purchase_credit_notes",
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
POST_PURCHASE_CREDIT_NOTES_NEW = Operation(
    id="PostPurchaseCreditNotesNew",
    method="POST",
    path="/purchase_credit_notes_new",
    resource="purchase_credit_notes",
    name="preview",
    safety="preview",
    body=True,
    since="2020 R2",
)


class PurchaseCreditNotes(Resource):
    """Posts a credit note to the purchase ledger."""

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.PurchaseCreditNoteWrite]) -> m.Urn:
        """Posts a credit note to the purchase ledger.

        It answers only with the `urn`; read the result with `purchase_posted_transactions?$filter=urn eq N`. The
        sums of the analysis items must equal the header values and every tax item needs the `id` of its tax code.
        Allocating it to an invoice is not possible through the API.

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
            (POST_PURCHASE_CREDIT_NOTE,), lambda: m.Urn, options, {}, lambda: p.PurchaseCreditNoteWrite, taken(body)
        )

    def preview(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PurchaseCreditNoteNewRequestWrite]
    ) -> m.PurchaseCreditNote:
        """Previews a purchase credit note filled with the defaults of a supplier; nothing is stored.

        Take the answer, complete it and send it to `purchase_credit_notes`.

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
            (POST_PURCHASE_CREDIT_NOTES_NEW,),
            lambda: m.PurchaseCreditNote,
            options,
            {},
            lambda: p.PurchaseCreditNoteNewRequestWrite,
            taken(body),
        )


class AsyncPurchaseCreditNotes(AsyncResource):
    """Posts a credit note to the purchase ledger."""

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PurchaseCreditNoteWrite]
    ) -> m.Urn:
        """Posts a credit note to the purchase ledger.

        It answers only with the `urn`; read the result with `purchase_posted_transactions?$filter=urn eq N`. The
        sums of the analysis items must equal the header values and every tax item needs the `id` of its tax code.
        Allocating it to an invoice is not possible through the API.

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
            (POST_PURCHASE_CREDIT_NOTE,), lambda: m.Urn, options, {}, lambda: p.PurchaseCreditNoteWrite, taken(body)
        )

    async def preview(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PurchaseCreditNoteNewRequestWrite]
    ) -> m.PurchaseCreditNote:
        """Previews a purchase credit note filled with the defaults of a supplier; nothing is stored.

        Take the answer, complete it and send it to `purchase_credit_notes`.

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
            (POST_PURCHASE_CREDIT_NOTES_NEW,),
            lambda: m.PurchaseCreditNote,
            options,
            {},
            lambda: p.PurchaseCreditNoteNewRequestWrite,
            taken(body),
        )
