"""The move of a business from another Sage product."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.accounting import models as m
from sagewire.accounting import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation
from sagewire.runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions

GET_MIGRATIONS = Operation(id="getMigrations", method="GET", path="/migrations", resource="migrations", name="get")
PUT_MIGRATIONS = Operation(
    id="putMigrations",
    method="PUT",
    path="/migrations",
    resource="migrations",
    name="update",
    safety="write",
    body=True,
    extensions={"wrapper": {"name": "migrations"}},
)


class Migrations(Resource):
    """The move of a business from another Sage product."""

    def get(self, *, options: RequestOptions | None = None) -> m.Migration:
        """Reads the state of the move from another Sage product.

        In CA, ES, FR, GB, IE and US (tiers Plus and Start: all; Standard: GB, IE). Deprecated: For the move from
        other Sage products; no longer published. Not in the published document since 2026-05.

        Args:
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_MIGRATIONS,), lambda: m.Migration, options, {})

    def update(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PutMigrationsMigrationsWrite]
    ) -> m.Migration:
        """Changes the state of the move from another Sage product.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. In CA, ES,
        FR, GB, IE and US (tiers Plus and Start: all; Standard: GB, IE). Deprecated: For the move from other Sage
        products; no longer published. Not in the published document since 2026-05.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (PUT_MIGRATIONS,), lambda: m.Migration, options, {}, lambda: p.PutMigrationsMigrationsWrite, taken(body)
        )


class AsyncMigrations(AsyncResource):
    """The move of a business from another Sage product."""

    async def get(self, *, options: RequestOptions | None = None) -> m.Migration:
        """Reads the state of the move from another Sage product.

        In CA, ES, FR, GB, IE and US (tiers Plus and Start: all; Standard: GB, IE). Deprecated: For the move from
        other Sage products; no longer published. Not in the published document since 2026-05.

        Args:
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_MIGRATIONS,), lambda: m.Migration, options, {})

    async def update(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PutMigrationsMigrationsWrite]
    ) -> m.Migration:
        """Changes the state of the move from another Sage product.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. In CA, ES,
        FR, GB, IE and US (tiers Plus and Start: all; Standard: GB, IE). Deprecated: For the move from other Sage
        products; no longer published. Not in the published document since 2026-05.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (PUT_MIGRATIONS,), lambda: m.Migration, options, {}, lambda: p.PutMigrationsMigrationsWrite, taken(body)
        )
