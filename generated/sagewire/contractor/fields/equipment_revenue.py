"""The fields of a `EquipmentRevenue` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class EquipmentRevenueFields:
    """The fields of a `EquipmentRevenue` that a filter or an order may name."""

    recnum: Number
    eqpnum: Number
    trnnum: Text
    dscrpt: Text
    trndte: DayField
    entdte: DayField
    actprd: Number
    srcnum: Number
    status: Number
    cstcde: Number
    eqpmnt: Number
    jobnum: Number
    eqpunt: Number
    eqptyp: Number
    eqpqty: Number
    rvnamt: Number
    lgrrec: Number
    ntetxt: Text
    usrnme: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
