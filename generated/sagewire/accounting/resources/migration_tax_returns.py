"""A tax return taken over from another Sage product."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.accounting import _paging
from sagewire.accounting import models as m
from sagewire.accounting import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

GET_MIGRATION_TAX_RETURNS = Operation(
    id="getMigrationTaxReturns",
    method="GET",
    path="/migration_tax_returns",
    resource="migration_tax_returns",
    name="list",
    parameters=(
        Parameter(name="attributes", wire="attributes", location="query"),
        Parameter(name="show_legacy_id", wire="show_legacy_id", location="query"),
    ),
    paging=_paging.BY_ENVELOPE,
)
POST_MIGRATION_TAX_RETURNS = Operation(
    id="postMigrationTaxReturns",
    method="POST",
    path="/migration_tax_returns",
    resource="migration_tax_returns",
    name="create",
    safety="write",
    body=True,
    extensions={"idempotency": {"field": "idempotency_id", "form": "hex"}, "wrapper": {"name": "migration_tax_return"}},
)
GET_MIGRATION_TAX_RETURNS_KEY = Operation(
    id="getMigrationTaxReturnsKey",
    method="GET",
    path="/migration_tax_returns/{key}",
    resource="migration_tax_returns",
    name="get",
    parameters=(
        Parameter(name="id", wire="key", location="path", required=True),
        Parameter(name="attributes", wire="attributes", location="query"),
        Parameter(name="show_legacy_id", wire="show_legacy_id", location="query"),
    ),
)


class MigrationTaxReturns(Resource):
    """A tax return taken over from another Sage product."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.MigrationTaxReturn]:
        """Lists the tax returns taken over from another Sage product.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In GB
        and IE (tiers Plus, Standard and Start). The user needs Full Access in Statutory reporting. Deprecated: For
        the move from other Sage products; no longer published. Not in the published document since 2026-05.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_MIGRATION_TAX_RETURNS,),
            lambda: m.MigrationTaxReturn,
            options,
            {
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size, limit=limit, page=page),
            },
        )

    def get(
        self,
        id: str,
        /,
        *,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> m.MigrationTaxReturn:
        """Reads one migrated tax return.

        In GB and IE (tiers Plus, Standard and Start). The user needs Full Access in Statutory reporting.
        Deprecated: For the move from other Sage products; no longer published. Not in the published document since
        2026-05.

        Args:
            id: Id of the row.
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_MIGRATION_TAX_RETURNS_KEY,),
            lambda: m.MigrationTaxReturn,
            options,
            {"id": id, "attributes": attributes, "show_legacy_id": show_legacy_id},
        )

    def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PostMigrationTaxReturnsMigrationTaxReturnWrite]
    ) -> m.MigrationTaxReturn:
        """Creates a migrated tax return.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. In GB and IE (tiers Plus, Standard and Start). The user needs Full Access
        in Statutory reporting. Deprecated: For the move from other Sage products; no longer published. Not in the
        published document since 2026-05.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage made it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (POST_MIGRATION_TAX_RETURNS,),
            lambda: m.MigrationTaxReturn,
            options,
            {},
            lambda: p.PostMigrationTaxReturnsMigrationTaxReturnWrite,
            taken(body),
        )


class AsyncMigrationTaxReturns(AsyncResource):
    """A tax return taken over from another Sage product."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.MigrationTaxReturn]:
        """Lists the tax returns taken over from another Sage product.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In GB
        and IE (tiers Plus, Standard and Start). The user needs Full Access in Statutory reporting. Deprecated: For
        the move from other Sage products; no longer published. Not in the published document since 2026-05.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_MIGRATION_TAX_RETURNS,),
            lambda: m.MigrationTaxReturn,
            options,
            {
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size, limit=limit, page=page),
            },
        )

    async def get(
        self,
        id: str,
        /,
        *,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> m.MigrationTaxReturn:
        """Reads one migrated tax return.

        In GB and IE (tiers Plus, Standard and Start). The user needs Full Access in Statutory reporting.
        Deprecated: For the move from other Sage products; no longer published. Not in the published document since
        2026-05.

        Args:
            id: Id of the row.
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_MIGRATION_TAX_RETURNS_KEY,),
            lambda: m.MigrationTaxReturn,
            options,
            {"id": id, "attributes": attributes, "show_legacy_id": show_legacy_id},
        )

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PostMigrationTaxReturnsMigrationTaxReturnWrite]
    ) -> m.MigrationTaxReturn:
        """Creates a migrated tax return.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. In GB and IE (tiers Plus, Standard and Start). The user needs Full Access
        in Statutory reporting. Deprecated: For the move from other Sage products; no longer published. Not in the
        published document since 2026-05.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage made it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (POST_MIGRATION_TAX_RETURNS,),
            lambda: m.MigrationTaxReturn,
            options,
            {},
            lambda: p.PostMigrationTaxReturnsMigrationTaxReturnWrite,
            taken(body),
        )
