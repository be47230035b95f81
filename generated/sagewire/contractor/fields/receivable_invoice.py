"""The fields of a `ReceivableInvoice` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class ReceivableInvoiceFields:
    """The fields of a `ReceivableInvoice` that a filter or an order may name."""

    recnum: Number
    invnum: Text
    invdte: DayField
    jobnum: Number
    phsnum: Number
    dscrpt: Text
    taxdst: Number
    pchord: Text
    duedte: DayField
    refnum: Text
    dscdte: DayField
    invtyp: Number
    status: Number
    usrdf1: Text
    usrdf2: Text
    dscavl: Number
    retain: Number
    slstax: Number
    amtpad: Number
    dsctkn: Number
    invttl: Number
    invbal: Number
    invnet: Number
    taxabl: Number
    actper: Number
    lgrrec: Number
    nontax: Number
    entdte: DayField
    ttlpad: Number
    usrnme: Text
    hotlst: Number
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
