"""The fields of a `BudgetLine` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class BudgetLineFields:
    """The fields of a `BudgetLine` that a filter or an order may name."""

    recnum: Number
    phsnum: Number
    linnum: Number
    cstcde: Number
    hrsbdg: Number
    matbdg: Number
    labbdg: Number
    eqpbdg: Number
    subbdg: Number
    othbdg: Number
    usrcs6: Number
    usrcs7: Number
    usrcs8: Number
    usrcs9: Number
    ttlbdg: Number
    untdsc: Text
    estunt: Number
    untcst: Number
    usrdf1: Text
    ntetxt: Text
    hrsorg: Number
    matorg: Number
    laborg: Number
    eqporg: Number
    suborg: Number
    othorg: Number
    cs6org: Number
    cs7org: Number
    cs8org: Number
    cs9org: Number
    ttlorg: Number
    euntor: Number
    ucstor: Number
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
