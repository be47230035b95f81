"""The fields of a `Budget` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class BudgetFields:
    """The fields of a `Budget` that a filter or an order may name."""

    recnum: Number
    lckedt: Number
    edtdte: DayField
    usrnme: Text
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
