"""The fields of a `Currency` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

CurrencyExpand: TypeAlias = Literal["currency_iso_code"]
"""The children that may be named in `expand`."""


class CurrencyFields:
    """The fields of a `Currency` that a filter or an order may name."""

    id: Number
    symbol: Text
    name: Text
    core_currency_rate: Number
    euro_currency_rate: Number
    is_base_currency: Flag
    is_euro_currency: Flag
    use_for_new_accounts: Flag
    exchange_rate_type: Text
    exchange_rate_amendability_type: Text
    currency_iso_code_id: Number
    currency_iso_code: f.CurrencyIsoCodeFields
    date_time_created: InstantField
    date_time_updated: InstantField
