"""Reads the income tax settings; known by its path only, its shape is not published."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sagewire.runtime.operation import Operation
from sagewire.runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from sagewire.runtime.options import RequestOptions

GET_INCOME_TAX_SETTINGS = Operation(
    id="getIncomeTaxSettings", method="GET", path="/income_tax_settings", resource="income_tax_settings", name="get"
)


class IncomeTaxSettings(Resource):
    """Reads the income tax settings; known by its path only, its shape is not published."""

    def get(self, *, options: RequestOptions | None = None) -> dict[str, Any]:
        """Reads the income tax settings; known by its path only, its shape is not published.

        Inferred, not stated by the maker.

        Args:
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_INCOME_TAX_SETTINGS,), lambda: dict[str, Any], options, {})


class AsyncIncomeTaxSettings(AsyncResource):
    """Reads the income tax settings; known by its path only, its shape is not published."""

    async def get(self, *, options: RequestOptions | None = None) -> dict[str, Any]:
        """Reads the income tax settings; known by its path only, its shape is not published.

        Inferred, not stated by the maker.

        Args:
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_INCOME_TAX_SETTINGS,), lambda: dict[str, Any], options, {})
