"""The fields of a `SubcontractLine` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class SubcontractLineFields:
    """The fields of a `SubcontractLine` that a filter or an order may name."""

    recnum: Number
    linnum: Number
    dscrpt: Text
    cstcde: Number
    csttyp: Number
    amount: Number
    change: Number
    cntrct: Number
    billed: Number
    remain: Number
    usrdf1: Text
    ntetxt: Text
    linref: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
