"""The fields of a `CostCode` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class CostCodeFields:
    """The fields of a `CostCode` that a filter or an order may name."""

    recnum: Number
    cdenme: Text
    untdsc: Text
    divnum: Number
    cmpcde: Number
    maxwge: Number
    cmpcd2: Number
    dptnum: Number
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
