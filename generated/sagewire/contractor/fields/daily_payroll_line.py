"""The fields of a `DailyPayrollLine` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class DailyPayrollLineFields:
    """The fields of a `DailyPayrollLine` that a filter or an order may name."""

    paydte: DayField
    linnum: Number
    empnum: Number
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
    payhrs: Number
    pcerte: Number
    pieces: Number
    cmpcde: Number
    dptmnt: Number
    opreqp: Number
    eqpunt: Number
    oprhrs: Number
    stdhrs: Number
    idlhrs: Number
    bllunt: Number
    oprbll: Number
    stdbll: Number
    idlbll: Number
    usrdf1: Text
    ntetxt: Text
    absnce: Number
