"""The fields of a `Equipment` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class EquipmentFields:
    """The fields of a `Equipment` that a filter or an order may name."""

    recnum: Number
    eqpnme: Text
    shtnme: Text
    srlnum: Text
    licnum: Text
    eqptyp: Number
    depmnt: Number
    pchdte: DayField
    strdte: DayField
    enddte: DayField
    oprbll: Number
    oprcst: Number
    stbbll: Number
    stbcst: Number
    idlbll: Number
    idlcst: Number
    ttlhrs: Number
    ttlmls: Number
    lstloc: Text
    status: Number
    usrdf1: Text
    usrdf2: Text
    ntetxt: Text
    entdte: DayField
    usrnme: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
