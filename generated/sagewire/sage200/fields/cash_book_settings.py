"""The fields of a `CashBookSettings` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import Number
from sagewire.sage200 import fields as f

CashBookSettingsExpand: TypeAlias = Literal["default_bank_account"]
"""The children that may be named in `expand`."""


class CashBookSettingsFields:
    """The fields of a `CashBookSettings` that a filter or an order may name."""

    id: Number
    default_bank_account_id: Number
    default_bank_account: f.BankFields
