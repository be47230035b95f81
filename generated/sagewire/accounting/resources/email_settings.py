"""How documents are sent by email."""

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

GET_EMAIL_SETTINGS = Operation(
    id="getEmailSettings", method="GET", path="/email_settings", resource="email_settings", name="get"
)
PUT_EMAIL_SETTINGS = Operation(
    id="putEmailSettings",
    method="PUT",
    path="/email_settings",
    resource="email_settings",
    name="update",
    safety="idempotent",
    body=True,
    extensions={"wrapper": {"name": "email_settings"}},
)


class EmailSettings(Resource):
    """How documents are sent by email."""

    def get(self, *, options: RequestOptions | None = None) -> m.EmailSettings:
        """Reads the settings for sending documents by email.

        In CA, ES, FR, GB, IE and US (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access or
        Read Only in Settings. Deprecated: Marked as legacy.

        Args:
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_EMAIL_SETTINGS,), lambda: m.EmailSettings, options, {})

    def update(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PutEmailSettingsEmailSettingsWrite]
    ) -> m.EmailSettings:
        """Changes the settings for sending documents by email; what is not sent stays as it is.

        May be sent again after a failure: the second time changes nothing more. In CA, ES, FR, GB, IE and US (tiers
        Plus and Start: all; Standard: GB, IE). The user needs Full Access in Settings. Deprecated: Marked as
        legacy.

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
            (PUT_EMAIL_SETTINGS,),
            lambda: m.EmailSettings,
            options,
            {},
            lambda: p.PutEmailSettingsEmailSettingsWrite,
            taken(body),
        )


class AsyncEmailSettings(AsyncResource):
    """How documents are sent by email."""

    async def get(self, *, options: RequestOptions | None = None) -> m.EmailSettings:
        """Reads the settings for sending documents by email.

        In CA, ES, FR, GB, IE and US (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access or
        Read Only in Settings. Deprecated: Marked as legacy.

        Args:
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_EMAIL_SETTINGS,), lambda: m.EmailSettings, options, {})

    async def update(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PutEmailSettingsEmailSettingsWrite]
    ) -> m.EmailSettings:
        """Changes the settings for sending documents by email; what is not sent stays as it is.

        May be sent again after a failure: the second time changes nothing more. In CA, ES, FR, GB, IE and US (tiers
        Plus and Start: all; Standard: GB, IE). The user needs Full Access in Settings. Deprecated: Marked as
        legacy.

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
            (PUT_EMAIL_SETTINGS,),
            lambda: m.EmailSettings,
            options,
            {},
            lambda: p.PutEmailSettingsEmailSettingsWrite,
            taken(body),
        )
