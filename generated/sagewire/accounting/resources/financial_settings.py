"""Financial year, base currency and tax registration of the business."""

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

GET_FINANCIAL_SETTINGS = Operation(
    id="getFinancialSettings", method="GET", path="/financial_settings", resource="financial_settings", name="get"
)
PUT_FINANCIAL_SETTINGS = Operation(
    id="putFinancialSettings",
    method="PUT",
    path="/financial_settings",
    resource="financial_settings",
    name="update",
    safety="idempotent",
    body=True,
    extensions={"wrapper": {"name": "financial_settings"}},
)


class FinancialSettings(Resource):
    """Financial year, base currency and tax registration of the business."""

    def get(self, *, options: RequestOptions | None = None) -> m.FinancialSettings:
        """Reads the financial year, base currency and tax settings.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_FINANCIAL_SETTINGS,), lambda: m.FinancialSettings, options, {})

    def update(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PutFinancialSettingsFinancialSettingsWrite]
    ) -> m.FinancialSettings:
        """Changes the financial year, base currency and tax settings; what is not sent stays as it is.

        May be sent again after a failure: the second time changes nothing more. In CA, GB and IE (tiers Plus and
        Start: all; Standard: GB, IE).

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
            (PUT_FINANCIAL_SETTINGS,),
            lambda: m.FinancialSettings,
            options,
            {},
            lambda: p.PutFinancialSettingsFinancialSettingsWrite,
            taken(body),
        )


class AsyncFinancialSettings(AsyncResource):
    """Financial year, base currency and tax registration of the business."""

    async def get(self, *, options: RequestOptions | None = None) -> m.FinancialSettings:
        """Reads the financial year, base currency and tax settings.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_FINANCIAL_SETTINGS,), lambda: m.FinancialSettings, options, {})

    async def update(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PutFinancialSettingsFinancialSettingsWrite]
    ) -> m.FinancialSettings:
        """Changes the financial year, base currency and tax settings; what is not sent stays as it is.

        May be sent again after a failure: the second time changes nothing more. In CA, GB and IE (tiers Plus and
        Start: all; Standard: GB, IE).

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
            (PUT_FINANCIAL_SETTINGS,),
            lambda: m.FinancialSettings,
            options,
            {},
            lambda: p.PutFinancialSettingsFinancialSettingsWrite,
            taken(body),
        )
