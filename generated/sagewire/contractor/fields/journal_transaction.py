"""The fields of a `JournalTransaction` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class JournalTransactionFields:
    """The fields of a `JournalTransaction` that a filter or an order may name."""

    recnum: Number
    trnnum: Text
    trndte: DayField
    pchord: Text
    dscrpt: Text
    status: Number
    srcnum: Number
    actprd: Number
    entdte: DayField
    vndnum: Number
    payee1: Text
    payee2: Text
    addrs1: Text
    addrs2: Text
    ctynme: Text
    state: Text
    usrdf1: Text
    usrdf2: Text
    arcrec: Number
    usrnme: Text
    lgrrec: Number
    ntetxt: Text
    zipcde: Text
    chkamt: Number
    active: Number
    jobvar: Number
    eqpvar: Number
    wipvar: Number
    ccrclr: Number
    ccract: Number
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
    postyr: Number
