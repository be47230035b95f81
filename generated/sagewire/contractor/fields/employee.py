"""The fields of a `Employee` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class EmployeeFields:
    """The fields of a `Employee` that a filter or an order may name."""

    recnum: Number
    lstnme: Text
    fstnme: Text
    midini: Text
    status: Number
    addrs1: Text
    addrs2: Text
    ctynme: Text
    state: Text
    zipcde: Text
    phnnum: Text
    pagnum: Text
    faxnum: Text
    cllphn: Text
    homnum: Text
    e_mail: Text
    socsec: Text
    eqpnum: Number
    dtebth: DayField
    dtehre: DayField
    dteina: DayField
    lstrse: DayField
    gender: Number
    mrtsts: Number
    hertge: Number
    paypst: Number
    wrkcmp: Number
    empcmp: Number
    crtrpt: Number
    taxste: Text
    payprd: Number
    paygrp: Number
    payrt1: Number
    payrt2: Number
    payrt3: Number
    salary: Number
    advdue: Number
    accsck: Number
    sckrte: Number
    sckmth: Number
    accvac: Number
    vacrte: Number
    vacmth: Number
    usrdf1: Text
    usrdf2: Text
    loctax: Number
    uninum: Number
    ntetxt: Text
    i9verf: Number
    exmovr: Number
    emptyp: Number
    comisn: Number
    actnum: Text
    rtnmbr: Text
    prente: Number
    acttyp: Number
    depamt: Number
    actnm2: Text
    rtnmb2: Text
    prent2: Number
    acttp2: Number
    dp2amt: Number
    actnm3: Text
    rtnmb3: Text
    prent3: Number
    acttp3: Number
    dp3amt: Number
    actnm4: Text
    rtnmb4: Text
    prent4: Number
    acttp4: Number
    dp4amt: Number
    dirdep: Number
    fullst: Text
    fulfst: Text
    rtetyp: Number
    rtetp2: Number
    rtetp3: Number
    rtetp4: Number
    sckchk: Number
    htglst: Number
    hiract: Number
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
