"""The trial balance, in a wrapper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.accounting import models as m
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    import datetime as dt

    from sagewire.runtime.options import RequestOptions

GET_TRIAL_BALANCE = Operation(
    id="getTrialBalance",
    method="GET",
    path="/trial_balance",
    resource="trial_balance",
    name="get",
    parameters=(
        Parameter(name="from_date", wire="from_date", location="query", required=True, form="day"),
        Parameter(name="to_date", wire="to_date", location="query", required=True, form="day"),
    ),
)


class TrialBalance(Resource):
    """The trial balance, in a wrapper."""

    def get(self, *, from_date: dt.date, to_date: dt.date, options: RequestOptions | None = None) -> m.TrialBalance:
        """Reads the trial balance of a period.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            from_date: First day of the period.
            to_date: Last day of the period.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_TRIAL_BALANCE,), lambda: m.TrialBalance, options, {"from_date": from_date, "to_date": to_date}
        )


class AsyncTrialBalance(AsyncResource):
    """The trial balance, in a wrapper."""

    async def get(
        self, *, from_date: dt.date, to_date: dt.date, options: RequestOptions | None = None
    ) -> m.TrialBalance:
        """Reads the trial balance of a period.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            from_date: First day of the period.
            to_date: Last day of the period.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_TRIAL_BALANCE,), lambda: m.TrialBalance, options, {"from_date": from_date, "to_date": to_date}
        )
