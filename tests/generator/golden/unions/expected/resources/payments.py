"""List payments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acme.unions import _paging
from acme.unions import models as m
from sagewire.runtime.operation import Operation
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    from typing import Any

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

LIST_PAYMENTS = Operation(
    id="listPayments", method="GET", path="/payments", resource="payments", name="list", paging=_paging.IN_ONE
)
PAY = Operation(
    id="pay", method="POST", path="/payments", resource="payments", name="create", safety="write", body=True
)


class Payments(Resource):
    """List payments."""

    def list(self, *, limit: int | None = None, options: RequestOptions | None = None) -> Pager[m.Payment]:
        """List payments.

        Args:
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list((LIST_PAYMENTS,), lambda: m.Payment, options, listed(limit=limit))

    def create(self, body: Any, /, *, options: RequestOptions | None = None) -> m.Payment:
        """Pay.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            body: the body to send.
            options: settings of this call only.

        Returns:
            The payment.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((PAY,), lambda: m.Payment, options, {}, lambda: None, body)


class AsyncPayments(AsyncResource):
    """List payments."""

    def list(self, *, limit: int | None = None, options: RequestOptions | None = None) -> AsyncPager[m.Payment]:
        """List payments.

        Args:
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list((LIST_PAYMENTS,), lambda: m.Payment, options, listed(limit=limit))

    async def create(self, body: Any, /, *, options: RequestOptions | None = None) -> m.Payment:
        """Pay.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            body: the body to send.
            options: settings of this call only.

        Returns:
            The payment.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one((PAY,), lambda: m.Payment, options, {}, lambda: None, body)
