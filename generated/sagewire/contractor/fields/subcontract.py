"""The fields of a `Subcontract` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class SubcontractFields:
    """The fields of a `Subcontract` that a filter or an order may name."""

    recnum: Number
    ctcnum: Text
    divnum: Number
    vndnum: Number
    jobnum: Number
    phsnum: Number
    dscrpt: Text
    taxdst: Number
    usrdf1: Text
    usrdf2: Text
    status: Number
    contyp: Number
    rtnrte: Number
    pmtbnd: Number
    prfbnd: Number
    appdte: DayField
    condte: DayField
    orgstr: DayField
    orgfin: DayField
    strdte: DayField
    subcmp: DayField
    findte: DayField
    hotlst: Number
    paysts: Number
    lckedt: Number
    entdte: DayField
    usrnme: Text
    cntttl: Number
    chgttl: Number
    ctcttl: Number
    taxttl: Number
    invttl: Number
    balttl: Number
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
