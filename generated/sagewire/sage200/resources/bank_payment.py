"""Posts money paid out of a bank account against nominal codes, and answers with the `urn`."""

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

POST_BANK_PAYMENT = Operation(
    id="PostBankPayment",
    method="POST",
    path="/bank_payment",
    resource="bank_payment",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(
        keys=(("bank_id", "reference", "second_reference"), ("bank_id", "reference"), ("bank_id", "second_reference")),
        find="GetBankPostedTransactions",
        settle=5,
    ),
)


class BankPayment(Resource):
    """Posts money paid out of a bank account against nominal codes, and answers with the `urn`."""

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.BankPaymentWrite]) -> m.Urn:
        """Posts money paid out of a bank account against nominal codes, and answers with the `urn`.

        The payment cannot be read back at this path: look it up in `bank_posted_transactions` by `urn`. Analysis
        totals must equal the cheque values. A repeated POST posts twice, so check `reference` first.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `bank_id` with `reference` with `second_reference` or
        `bank_id` with `reference` or `bank_id` with `second_reference`.

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
        return self._one((POST_BANK_PAYMENT,), lambda: m.Urn, options, {}, lambda: p.BankPaymentWrite, taken(body))


class AsyncBankPayment(AsyncResource):
    """Posts money paid out of a bank account against nominal codes, and answers with the `urn`."""

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.BankPaymentWrite]) -> m.Urn:
        """Posts money paid out of a bank account against nominal codes, and answers with the `urn`.

        The payment cannot be read back at this path: look it up in `bank_posted_transactions` by `urn`. Analysis
        totals must equal the cheque values. A repeated POST posts twice, so check `reference` first.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `bank_id` with `reference` with `second_reference` or
        `bank_id` with `reference` or `bank_id` with `second_reference`.

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
            (POST_BANK_PAYMENT,), lambda: m.Urn, options, {}, lambda: p.BankPaymentWrite, taken(body)
        )
