"""The fields of a `PurchaseOrder` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class PurchaseOrderFields:
    """The fields of a `PurchaseOrder` that a filter or an order may name."""

    recnum: Number
    ordnum: Text
    orddte: DayField
    vndnum: Number
    attion: Text
    odrdby: Number
    jobnum: Number
    phsnum: Number
    eqpmnt: Number
    dscrpt: Text
    docnum: Text
    docsrc: Number
    taxdst: Number
    appdte: DayField
    schdte: DayField
    deldte: DayField
    delvia: Text
    ordtyp: Number
    status: Number
    addrs1: Text
    addrs2: Text
    ctynme: Text
    state: Text
    zipcde: Text
    usrdf1: Text
    usrdf2: Text
    rcvdte: Number
    currnt: Number
    cancel: Number
    subttl: Number
    slstax: Number
    pchttl: Number
    pchbal: Number
    entdte: DayField
    usrnme: Text
    hotlst: Number
    lckedt: Number
    ntetxt: Text
    tsknum: Number
    issdat: DayField
    issbch: Number
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
