"""Numbering, texts and terms of sales documents."""

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

GET_INVOICE_SETTINGS = Operation(
    id="getInvoiceSettings", method="GET", path="/invoice_settings", resource="invoice_settings", name="get"
)
PUT_INVOICE_SETTINGS = Operation(
    id="putInvoiceSettings",
    method="PUT",
    path="/invoice_settings",
    resource="invoice_settings",
    name="update",
    safety="write",
    body=True,
    extensions={"wrapper": {"name": "invoice_settings"}},
)


class InvoiceSettings(Resource):
    """Numbering, texts and terms of sales documents."""

    def get(self, *, options: RequestOptions | None = None) -> m.InvoiceSettings:
        """Reads the numbering, texts and terms of sales documents.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_INVOICE_SETTINGS,), lambda: m.InvoiceSettings, options, {})

    def update(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PutInvoiceSettingsInvoiceSettingsWrite]
    ) -> m.InvoiceSettings:
        """Changes the numbering, texts and terms of sales documents; what is not sent stays as it is.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. In CA, GB
        and IE (tiers Plus and Start: all; Standard: GB, IE).

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
            (PUT_INVOICE_SETTINGS,),
            lambda: m.InvoiceSettings,
            options,
            {},
            lambda: p.PutInvoiceSettingsInvoiceSettingsWrite,
            taken(body),
        )


class AsyncInvoiceSettings(AsyncResource):
    """Numbering, texts and terms of sales documents."""

    async def get(self, *, options: RequestOptions | None = None) -> m.InvoiceSettings:
        """Reads the numbering, texts and terms of sales documents.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_INVOICE_SETTINGS,), lambda: m.InvoiceSettings, options, {})

    async def update(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PutInvoiceSettingsInvoiceSettingsWrite]
    ) -> m.InvoiceSettings:
        """Changes the numbering, texts and terms of sales documents; what is not sent stays as it is.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. In CA, GB
        and IE (tiers Plus and Start: all; Standard: GB, IE).

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
            (PUT_INVOICE_SETTINGS,),
            lambda: m.InvoiceSettings,
            options,
            {},
            lambda: p.PutInvoiceSettingsInvoiceSettingsWrite,
            taken(body),
        )
