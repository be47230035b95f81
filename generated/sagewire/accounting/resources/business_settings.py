"""Legal details and default ledger accounts of the business."""

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

GET_BUSINESS_SETTINGS = Operation(
    id="getBusinessSettings", method="GET", path="/business_settings", resource="business_settings", name="get"
)
PUT_BUSINESS_SETTINGS = Operation(
    id="putBusinessSettings",
    method="PUT",
    path="/business_settings",
    resource="business_settings",
    name="update",
    safety="idempotent",
    body=True,
    extensions={"wrapper": {"name": "business_settings"}},
)


class BusinessSettings(Resource):
    """Legal details and default ledger accounts of the business."""

    def get(self, *, options: RequestOptions | None = None) -> m.BusinessSettings:
        """Reads the legal details and default ledger accounts of the business.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access or Read Only in
        Settings.

        Args:
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_BUSINESS_SETTINGS,), lambda: m.BusinessSettings, options, {})

    def update(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PutBusinessSettingsBusinessSettingsWrite]
    ) -> m.BusinessSettings:
        """Changes the legal details and default ledger accounts of the business; what is not sent stays as it is.

        May be sent again after a failure: the second time changes nothing more. In CA, GB and IE (tiers Plus and
        Start: all; Standard: GB, IE). The user needs Full Access in Settings.

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
            (PUT_BUSINESS_SETTINGS,),
            lambda: m.BusinessSettings,
            options,
            {},
            lambda: p.PutBusinessSettingsBusinessSettingsWrite,
            taken(body),
        )


class AsyncBusinessSettings(AsyncResource):
    """Legal details and default ledger accounts of the business."""

    async def get(self, *, options: RequestOptions | None = None) -> m.BusinessSettings:
        """Reads the legal details and default ledger accounts of the business.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access or Read Only in
        Settings.

        Args:
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_BUSINESS_SETTINGS,), lambda: m.BusinessSettings, options, {})

    async def update(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PutBusinessSettingsBusinessSettingsWrite]
    ) -> m.BusinessSettings:
        """Changes the legal details and default ledger accounts of the business; what is not sent stays as it is.

        May be sent again after a failure: the second time changes nothing more. In CA, GB and IE (tiers Plus and
        Start: all; Standard: GB, IE). The user needs Full Access in Settings.

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
            (PUT_BUSINESS_SETTINGS,),
            lambda: m.BusinessSettings,
            options,
            {},
            lambda: p.PutBusinessSettingsBusinessSettingsWrite,
            taken(body),
        )
