"""Flags for the modules that the site's licence enables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.operation import Operation
from sagewire.runtime.resource import AsyncResource, Resource
from sagewire.sage200 import models as m

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sagewire.runtime.options import RequestOptions

LICENCE = Operation(
    id="Licence", method="GET", path="/licence", resource="licence", name="get", query="odata", since="2020 R2"
)


class Licence(Resource):
    """Flags for the modules that the site's licence enables."""

    def get(self, *, select: Sequence[str] | None = None, options: RequestOptions | None = None) -> m.Licence:
        """Reads which modules the site's licence enables.

        Answers with a single object, not a list. A module that is licensed can still give 403 if the user's role
        lacks it.

        Since 2020 R2.

        Args:
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((LICENCE,), lambda: m.Licence, options, {"select": select})


class AsyncLicence(AsyncResource):
    """Flags for the modules that the site's licence enables."""

    async def get(self, *, select: Sequence[str] | None = None, options: RequestOptions | None = None) -> m.Licence:
        """Reads which modules the site's licence enables.

        Answers with a single object, not a list. A module that is licensed can still give 403 if the user's role
        lacks it.

        Since 2020 R2.

        Args:
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((LICENCE,), lambda: m.Licence, options, {"select": select})
