"""Settings of the Construction Industry Scheme (UK)."""

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

GET_CIS_SETTINGS = Operation(
    id="getCisSettings", method="GET", path="/cis_settings", resource="cis_settings", name="get"
)
PUT_CIS_SETTINGS = Operation(
    id="putCisSettings",
    method="PUT",
    path="/cis_settings",
    resource="cis_settings",
    name="update",
    safety="idempotent",
    body=True,
    extensions={"wrapper": {"name": "cis_settings"}},
)


class CisSettings(Resource):
    """Settings of the Construction Industry Scheme (UK)."""

    def get(self, *, options: RequestOptions | None = None) -> m.CisSettings:
        """Reads the settings of the Construction Industry Scheme (UK).

        In GB (tiers Plus, Standard and Start). The user needs Full Access or Read Only in Settings.

        Args:
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_CIS_SETTINGS,), lambda: m.CisSettings, options, {})

    def update(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PutCisSettingsCisSettingsWrite]
    ) -> m.CisSettings:
        """Changes the settings of the Construction Industry Scheme (UK); what is not sent stays as it is.

        May be sent again after a failure: the second time changes nothing more. In GB (tiers Plus, Standard and
        Start). The user needs Full Access in Settings.

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
            (PUT_CIS_SETTINGS,),
            lambda: m.CisSettings,
            options,
            {},
            lambda: p.PutCisSettingsCisSettingsWrite,
            taken(body),
        )


class AsyncCisSettings(AsyncResource):
    """Settings of the Construction Industry Scheme (UK)."""

    async def get(self, *, options: RequestOptions | None = None) -> m.CisSettings:
        """Reads the settings of the Construction Industry Scheme (UK).

        In GB (tiers Plus, Standard and Start). The user needs Full Access or Read Only in Settings.

        Args:
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_CIS_SETTINGS,), lambda: m.CisSettings, options, {})

    async def update(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PutCisSettingsCisSettingsWrite]
    ) -> m.CisSettings:
        """Changes the settings of the Construction Industry Scheme (UK); what is not sent stays as it is.

        May be sent again after a failure: the second time changes nothing more. In GB (tiers Plus, Standard and
        Start). The user needs Full Access in Settings.

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
            (PUT_CIS_SETTINGS,),
            lambda: m.CisSettings,
            options,
            {},
            lambda: p.PutCisSettingsCisSettingsWrite,
            taken(body),
        )
