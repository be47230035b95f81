"""A movement of money between two bank accounts to be posted."""

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

POST_BANK_TRANSFER = Operation(
    id="PostBankTransfer",
    method="POST",
    path="/bank_transfer",
    resource="bank_transfer",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(
        keys=(("bank_from_id", "reference", "second_reference"), ("bank_from_id", "reference")),
        find="GetBankPostedTransactions",
        settle=5,
        fields={"bank_from_id": "bank_id"},
    ),
)


class BankTransfer(Resource):
    """A movement of money between two bank accounts to be posted."""

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.BankTransferWrite]) -> m.BankTransfer:
        """Posts a transfer between two bank accounts, with optional commission, and echoes the body.

        No `urn` comes back; find the two entries in `bank_posted_transactions` by `reference`.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `bank_from_id` with `reference` with `second_reference`
        or `bank_from_id` with `reference`.

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
            (POST_BANK_TRANSFER,), lambda: m.BankTransfer, options, {}, lambda: p.BankTransferWrite, taken(body)
        )


class AsyncBankTransfer(AsyncResource):
    """A movement of money between two bank accounts to be posted."""

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.BankTransferWrite]
    ) -> m.BankTransfer:
        """Posts a transfer between two bank accounts, with optional commission, and echoes the body.

        No `urn` comes back; find the two entries in `bank_posted_transactions` by `reference`.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `bank_from_id` with `reference` with `second_reference`
        or `bank_from_id` with `reference`.

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
            (POST_BANK_TRANSFER,), lambda: m.BankTransfer, options, {}, lambda: p.BankTransferWrite, taken(body)
        )
