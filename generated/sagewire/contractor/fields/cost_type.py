"""The fields of a `CostType` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class CostTypeFields:
    """The fields of a `CostType` that a filter or an order may name."""

    recnum: Number
    typnme: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
