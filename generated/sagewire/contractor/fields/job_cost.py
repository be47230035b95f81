"""The fields of a `JobCost` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class JobCostFields:
    """The fields of a `JobCost` that a filter or an order may name."""

    recnum: Number
    wrkord: Text
    jobnum: Number
    trnnum: Text
    dscrpt: Text
    trndte: DayField
    entdte: DayField
    actprd: Number
    srcnum: Number
    status: Number
    bllsts: Number
    phsnum: Number
    cstcde: Number
    csttyp: Number
    vndnum: Number
    eqpnum: Number
    empnum: Number
    payrec: Number
    paytyp: Number
    csthrs: Number
    cstamt: Number
    blgqty: Number
    blgamt: Number
    pieces: Number
    lgrrec: Number
    blgunt: Number
    eqptyp: Number
    eqpunt: Number
    eqpqty: Number
    grswge: Number
    ovrrde: Number
    blgttl: Number
    active: Number
    acrinv: Number
    shwamt: Number
    ovhamt: Number
    pftamt: Number
    taxabl: Number
    usrnme: Text
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
