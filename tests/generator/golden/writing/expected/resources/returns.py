"""An order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acme.writing import models as m
from sagewire.runtime.operation import Operation
from sagewire.runtime.resource import AsyncResource, Resource, typed

if TYPE_CHECKING:
    from sagewire.runtime.options import RequestOptions

POST_RETURN = Operation(
    id="PostReturn",
    method="POST",
    path="/returns",
    resource="returns",
    name="create",
    safety="write",
    extensions={"idempotency": {"header": "X-Once", "form": "uuid"}},
)


class Returns(Resource):
    """An order."""

    def create(self, *, options: RequestOptions | None = None) -> m.Order | None:
        """Begins a return.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. In GB (tier Plus). Deprecated: Use orders instead. Not in the published
        document since 2026-05.

        Args:
            options: settings of this call only.

        Returns:
            The order.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        value: m.Order | None = self._one((POST_RETURN,), lambda: typed(m.Order | None), options, {})
        return value


class AsyncReturns(AsyncResource):
    """An order."""

    async def create(self, *, options: RequestOptions | None = None) -> m.Order | None:
        """Begins a return.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. In GB (tier Plus). Deprecated: Use orders instead. Not in the published
        document since 2026-05.

        Args:
            options: settings of this call only.

        Returns:
            The order.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        value: m.Order | None = await self._one((POST_RETURN,), lambda: typed(m.Order | None), options, {})
        return value
