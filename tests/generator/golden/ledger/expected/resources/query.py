"""Asks for rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from acme.ledger import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation
from sagewire.runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions

QUERY = Operation(
    id="Query",
    method="POST",
    path="/query",
    resource="query",
    name="create",
    body=True,
    extensions={"envelope": {"rows": "data", "open": "yes"}},
)


class Query(Resource):
    """Asks for rows."""

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.QuestionWrite]) -> list[dict[str, Any]]:
        """Asks for rows.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The rows, in the order of the answer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._many((QUERY,), lambda: dict[str, Any], options, {}, lambda: p.QuestionWrite, taken(body))


class AsyncQuery(AsyncResource):
    """Asks for rows."""

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.QuestionWrite]
    ) -> list[dict[str, Any]]:
        """Asks for rows.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The rows, in the order of the answer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._many((QUERY,), lambda: dict[str, Any], options, {}, lambda: p.QuestionWrite, taken(body))
