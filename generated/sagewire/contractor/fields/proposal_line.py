"""The fields of a `ProposalLine` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class ProposalLineFields:
    """The fields of a `ProposalLine` that a filter or an order may name."""

    recnum: Number
    phsnum: Number
    linnum: Number
    itmnum: Number
    cstcde: Number
    dscrpt: Text
    matprp: Number
    labprp: Number
    eqpprp: Number
    subprp: Number
    othprp: Number
    usrcs6: Number
    usrcs7: Number
    usrcs8: Number
    usrcs9: Number
    ttlprp: Number
    usrdf1: Text
    ntetxt: Text
    matorg: Number
    laborg: Number
    eqporg: Number
    suborg: Number
    othorg: Number
    cs6org: Number
    cs7org: Number
    cs8org: Number
    cs9org: Number
    ttlorg: Number
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
