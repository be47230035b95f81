"""The fields of a `TimeLine` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class TimeLineFields:
    """The fields of a `TimeLine` that a filter or an order may name."""

    recnum: Number
    linnum: Number
    dtewrk: DayField
    daywrk: Text
    dscrpt: Text
    wrkord: Text
    jobnum: Number
    eqpnum: Number
    loctax: Number
    phsnum: Number
    cstcde: Number
    paytyp: Number
    paygrp: Number
    payrte: Number
    hrswrk: Number
    pcerte: Number
    pieces: Number
    cmpcde: Number
    dptmnt: Number
    jobcst: Number
    cmpsub: Number
    bensub: Number
    cmpwge: Number
    cmpgrs: Number
    absnce: Number
    usrdf1: Text
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
