"""The fields of a `PurchaseOrderLine` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class PurchaseOrderLineFields:
    """The fields of a `PurchaseOrderLine` that a filter or an order may name."""

    recnum: Number
    linnum: Number
    prtnum: Number
    prtdsc: Text
    alpnum: Text
    untdsc: Text
    linqty: Number
    linprc: Number
    extttl: Number
    rcvdte: Number
    currnt: Number
    cancel: Number
    cstcde: Number
    csttyp: Number
    invloc: Number
    lgract: Number
    subact: Number
    usrdf1: Text
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
