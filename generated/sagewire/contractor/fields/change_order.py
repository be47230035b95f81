"""The fields of a `ChangeOrder` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class ChangeOrderFields:
    """The fields of a `ChangeOrder` that a filter or an order may name."""

    recnum: Number
    chgnum: Text
    chgdte: DayField
    jobnum: Number
    phsnum: Number
    dscrpt: Text
    reason: Text
    usrdf1: Text
    usrdf2: Text
    pchord: Text
    subdte: DayField
    aprdte: DayField
    invdte: DayField
    delreq: Number
    dysdly: Number
    chgtyp: Number
    status: Number
    submto: Text
    submby: Number
    reqamt: Number
    appamt: Number
    cstamt: Number
    ovhamt: Number
    pftamt: Number
    reqpft: Number
    entdte: DayField
    usrnme: Text
    chgscp: Text
    hotlst: Number
    lckedt: Number
    actper: Number
    mrgamt: Number
    reqmrg: Number
    estamt: Number
    estovh: Number
    upgrde: Number
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
