"""The fields of a `EquipmentCost` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class EquipmentCostFields:
    """The fields of a `EquipmentCost` that a filter or an order may name."""

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
    csttyp: Number
    vndnum: Number
    opreqp: Number
    empnum: Number
    payrec: Number
    paytyp: Number
    csthrs: Number
    eqptyp: Number
    eqpqty: Number
    cstamt: Number
    grswge: Number
    eqpunt: Number
    usrnme: Text
    lgrrec: Number
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
