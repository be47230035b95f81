"""The fields of a `LedgerBalance` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number


class LedgerBalanceFields:
    """The fields of a `LedgerBalance` that a filter or an order may name."""

    lgract: Number
    actprd: Number
    postyr: Number
    balnce: Number
    budget: Number
