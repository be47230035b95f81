"""A question for the rate between two currencies and its answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation
from sagewire.runtime.resource import AsyncResource, Resource
from sagewire.sage200 import models as m
from sagewire.sage200 import params as p

if TYPE_CHECKING:
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions

POST_CURRENCY_EXCHANGE_RATES = Operation(
    id="PostCurrencyExchangeRates",
    method="POST",
    path="/currency_exchange_rates",
    resource="currency_exchange_rates",
    name="find",
    safety="preview",
    body=True,
    since="2020 R2",
)


class CurrencyExchangeRates(Resource):
    """A question for the rate between two currencies and its answer."""

    def find(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.CurrencyExchangeRateWrite]
    ) -> m.CurrencyExchangeRate:
        """Reads the exchange rate between two currencies for a date; a query sent as POST, it stores nothing.

        Both currency ids are needed; an expired rate, or one without periods, shows in the `_is_expired` and
        `_no_periods` flags.

        Stores nothing, so it is sent again after a failure. Since 2020 R2.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage took it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (POST_CURRENCY_EXCHANGE_RATES,),
            lambda: m.CurrencyExchangeRate,
            options,
            {},
            lambda: p.CurrencyExchangeRateWrite,
            taken(body),
        )


class AsyncCurrencyExchangeRates(AsyncResource):
    """A question for the rate between two currencies and its answer."""

    async def find(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.CurrencyExchangeRateWrite]
    ) -> m.CurrencyExchangeRate:
        """Reads the exchange rate between two currencies for a date; a query sent as POST, it stores nothing.

        Both currency ids are needed; an expired rate, or one without periods, shows in the `_is_expired` and
        `_no_periods` flags.

        Stores nothing, so it is sent again after a failure. Since 2020 R2.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage took it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (POST_CURRENCY_EXCHANGE_RATES,),
            lambda: m.CurrencyExchangeRate,
            options,
            {},
            lambda: p.CurrencyExchangeRateWrite,
            taken(body),
        )
