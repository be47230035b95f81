"""The fields of a `SopPaymentMethod` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

SopPaymentMethodExpand: TypeAlias = Literal["bank_account", "currency"]
"""The children that may be named in `expand`."""


class SopPaymentMethodFields:
    """The fields of a `SopPaymentMethod` that a filter or an order may name."""

    id: Number
    name: Text
    description: Text
    bank_account_id: Number
    currency_id: Number
    card_processing_method: Flag
    bank_account: f.BankFields
    currency: f.CurrencyFields
    date_time_created: InstantField
    date_time_updated: InstantField
