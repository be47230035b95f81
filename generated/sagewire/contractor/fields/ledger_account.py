"""The fields of a `LedgerAccount` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class LedgerAccountFields:
    """The fields of a `LedgerAccount` that a filter or an order may name."""

    recnum: Number
    shtnme: Text
    lngnme: Text
    subact: Number
    sumact: Number
    csttyp: Number
    begbal: Number
    endbal: Number
    nxtchk: Number
    nxtdep: Number
    strbal: Number
    acttyp: Number
    dbtcrd: Number
    ntetxt: Text
    jobsub: Number
    iscrcd: Number
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
