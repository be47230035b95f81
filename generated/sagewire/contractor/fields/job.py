"""The fields of a `Job` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class JobFields:
    """The fields of a `Job` that a filter or an order may name."""

    recnum: Number
    jobnme: Text
    shtnme: Text
    clnnum: Number
    contct: Text
    addrs1: Text
    addrs2: Text
    ctynme: Text
    state: Text
    zipcde: Text
    phnnum: Text
    faxnum: Text
    achtct: Number
    lender: Number
    sprvsr: Number
    slsemp: Number
    estemp: Number
    usrdf1: Text
    usrdf2: Text
    lcltax: Number
    slstax: Number
    lgract: Number
    dptmnt: Number
    dsccnt: Number
    finchg: Number
    retain: Number
    cntrct: Number
    begbal: Number
    endbal: Number
    biddte: DayField
    plnrcv: DayField
    actbid: DayField
    ctcdte: DayField
    prelen: DayField
    sttdte: DayField
    cmpdte: DayField
    lenfld: DayField
    lenrls: DayField
    jobtyp: Number
    status: Number
    pstwip: Number
    crtfid: Number
    connum: Text
    pchord: Text
    ntetxt: Text
    export: Text
    lotclr: Text
    lotprm: Number
    plnprc: Number
    actprc: Number
    estdte: DayField
    actdte: DayField
    lotnum: Text
    modnme: Text
    sqarft: Number
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
