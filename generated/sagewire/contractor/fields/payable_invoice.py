"""The fields of a `PayableInvoice` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class PayableInvoiceFields:
    """The fields of a `PayableInvoice` that a filter or an order may name."""

    recnum: Number
    invnum: Text
    pchord: Text
    ctcnum: Text
    vndnum: Number
    jobnum: Number
    phsnum: Number
    dscrpt: Text
    invdte: DayField
    duedte: DayField
    refnum: Text
    dscdte: DayField
    invtyp: Number
    status: Number
    payee2: Text
    usrdf1: Text
    usrdf2: Text
    dscavl: Number
    retain: Number
    setpay: Number
    amtpad: Number
    dsctkn: Number
    invttl: Number
    adjust: Number
    freigh: Number
    ttlpad: Number
    invbal: Number
    invnet: Number
    actper: Number
    entdte: DayField
    lgrrec: Number
    usrnme: Text
    btcnum: Number
    hotlst: Number
    shpnum: Text
    cmpamt: Number
    usetax: Number
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
