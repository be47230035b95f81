"""The fields of a `Vendor` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class VendorFields:
    """The fields of a `Vendor` that a filter or an order may name."""

    recnum: Number
    vndnme: Text
    shtnme: Text
    ownnme: Text
    addrs1: Text
    addrs2: Text
    ctynme: Text
    state: Text
    zipcde: Text
    fedidn: Text
    steidn: Text
    resnum: Text
    actnum: Text
    licnum: Text
    usrdf1: Text
    usrdf2: Text
    phnnum: Text
    pagnum: Text
    faxnum: Text
    cllphn: Text
    homphn: Text
    e_mail: Text
    dscrte: Number
    lgrdft: Number
    cdedft: Number
    typdft: Number
    stsdft: Number
    wrndft: Number
    bal199: Number
    ytdact: Number
    lstact: Number
    begbal: Number
    endbal: Number
    vndtyp: Number
    prt199: Number
    minsts: Number
    taxdst: Number
    intrnl: Number
    cmprte: Number
    utxrte: Number
    hotlst: Text
    ordtyp: Number
    orddsc: Text
    contyp: Number
    condsc: Text
    ntetxt: Text
    dupchk: Number
    rfptyp: Number
    rfpdsc: Text
    sepchk: Number
    contct: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
