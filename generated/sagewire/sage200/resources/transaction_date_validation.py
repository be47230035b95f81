"""Checks a date against the company's date rules for one ledger; nothing is stored."""

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

POST_TRANSACTION_DATE_VALIDATION = Operation(
    id="PostTransactionDateValidation",
    method="POST",
    path="/transaction_date_validation",
    resource="transaction_date_validation",
    name="check",
    safety="preview",
    body=True,
    since="2020 R2",
)


class TransactionDateValidation(Resource):
    """Checks a date against the company's date rules for one ledger; nothing is stored."""

    def check(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.TransactionDateValidationRequestWrite]
    ) -> m.TransactionDateValidationResponse:
        """Checks a date against the company's date rules for one ledger; nothing is stored.

        Useful before a ledger posting, to learn whether Sage would accept or query the date.

        Stores nothing, so it is sent again after a failure. Since 2020 R2.

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
            (POST_TRANSACTION_DATE_VALIDATION,),
            lambda: m.TransactionDateValidationResponse,
            options,
            {},
            lambda: p.TransactionDateValidationRequestWrite,
            taken(body),
        )


class AsyncTransactionDateValidation(AsyncResource):
    """Checks a date against the company's date rules for one ledger; nothing is stored."""

    async def check(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.TransactionDateValidationRequestWrite]
    ) -> m.TransactionDateValidationResponse:
        """Checks a date against the company's date rules for one ledger; nothing is stored.

        Useful before a ledger posting, to learn whether Sage would accept or query the date.

        Stores nothing, so it is sent again after a failure. Since 2020 R2.

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
            (POST_TRANSACTION_DATE_VALIDATION,),
            lambda: m.TransactionDateValidationResponse,
            options,
            {},
            lambda: p.TransactionDateValidationRequestWrite,
            taken(body),
        )
