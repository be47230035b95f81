"""The fields of a `PayrollRecord` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class PayrollRecordFields:
    """The fields of a `PayrollRecord` that a filter or an order may name."""

    recnum: Number
    empnum: Number
    strprd: DayField
    payprd: DayField
    chknum: Text
    chkdte: DayField
    taxste: Text
    salary: Number
    payrt1: Number
    payrt2: Number
    payrt3: Number
    advnce: Number
    paytyp: Number
    status: Number
    qtrnum: Number
    reghrs: Number
    ovthrs: Number
    prmhrs: Number
    sckhrs: Number
    vachrs: Number
    holhrs: Number
    pieces: Number
    ttlhrs: Number
    regpay: Number
    ovtpay: Number
    prmpay: Number
    sckpay: Number
    vacpay: Number
    holpay: Number
    pcerte: Number
    perdim: Number
    mscpay: Number
    grspay: Number
    dedttl: Number
    addttl: Number
    netpay: Number
    entdte: DayField
    pcpyrt: Number
    dirdep: Number
    lgrrec: Number
    usrnme: Text
    ntetxt: Text
    ddpbch: Number
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
