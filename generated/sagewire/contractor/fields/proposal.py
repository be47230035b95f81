"""The fields of a `Proposal` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class ProposalFields:
    """The fields of a `Proposal` that a filter or an order may name."""

    recnum: Number
    lckedt: Number
    hotlst: Number
    edtdte: DayField
    usrnme: Text
    colshw: Number
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
