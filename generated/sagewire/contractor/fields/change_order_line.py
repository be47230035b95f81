"""The fields of a `ChangeOrderLine` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class ChangeOrderLineFields:
    """The fields of a `ChangeOrderLine` that a filter or an order may name."""

    recnum: Number
    linnum: Number
    dscrpt: Text
    chghrs: Number
    chgunt: Number
    bdgprc: Number
    vndnum: Number
    vndctc: Number
    ctclin: Number
    chgnum: Text
    chgsts: Number
    chgdte: DayField
    cstcde: Number
    csttyp: Number
    usrdf1: Text
    ntetxt: Text
    linref: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
