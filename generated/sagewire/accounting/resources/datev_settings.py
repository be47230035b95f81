"""Numbers for the exchange with DATEV (Germany)."""

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

GET_DATEV_SETTINGS = Operation(
    id="getDatevSettings", method="GET", path="/datev_settings", resource="datev_settings", name="get"
)
PUT_DATEV_SETTINGS = Operation(
    id="putDatevSettings",
    method="PUT",
    path="/datev_settings",
    resource="datev_settings",
    name="update",
    safety="idempotent",
    body=True,
    extensions={"wrapper": {"name": "datev_settings"}},
)


class DatevSettings(Resource):
    """Numbers for the exchange with DATEV (Germany)."""

    def get(self, *, options: RequestOptions | None = None) -> m.DatevSettings:
        """Reads the numbers for the exchange with DATEV (Germany).

        In DE (tiers Plus, Standard and Start). The user needs Full Access or Read Only in Settings. Deprecated: For
        Germany, which the API no longer serves. Not in the published document since 2026-05.

        Args:
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_DATEV_SETTINGS,), lambda: m.DatevSettings, options, {})

    def update(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PutDatevSettingsDatevSettingsWrite]
    ) -> m.DatevSettings:
        """Changes the numbers for the exchange with DATEV (Germany); what is not sent stays as it is.

        May be sent again after a failure: the second time changes nothing more. In DE (tiers Plus, Standard and
        Start). The user needs Full Access in Settings. Deprecated: For Germany, which the API no longer serves. Not
        in the published document since 2026-05.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_DATEV_SETTINGS,),
            lambda: m.DatevSettings,
            options,
            {},
            lambda: p.PutDatevSettingsDatevSettingsWrite,
            taken(body),
        )


class AsyncDatevSettings(AsyncResource):
    """Numbers for the exchange with DATEV (Germany)."""

    async def get(self, *, options: RequestOptions | None = None) -> m.DatevSettings:
        """Reads the numbers for the exchange with DATEV (Germany).

        In DE (tiers Plus, Standard and Start). The user needs Full Access or Read Only in Settings. Deprecated: For
        Germany, which the API no longer serves. Not in the published document since 2026-05.

        Args:
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_DATEV_SETTINGS,), lambda: m.DatevSettings, options, {})

    async def update(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PutDatevSettingsDatevSettingsWrite]
    ) -> m.DatevSettings:
        """Changes the numbers for the exchange with DATEV (Germany); what is not sent stays as it is.

        May be sent again after a failure: the second time changes nothing more. In DE (tiers Plus, Standard and
        Start). The user needs Full Access in Settings. Deprecated: For Germany, which the API no longer serves. Not
        in the published document since 2026-05.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_DATEV_SETTINGS,),
            lambda: m.DatevSettings,
            options,
            {},
            lambda: p.PutDatevSettingsDatevSettingsWrite,
            taken(body),
        )
