"""The fields of a `ReceivableInvoiceLine` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class ReceivableInvoiceLineFields:
    """The fields of a `ReceivableInvoiceLine` that a filter or an order may name."""

    recnum: Number
    linnum: Number
    prtnum: Number
    dscrpt: Text
    alpnum: Text
    untdsc: Text
    linqty: Number
    linprc: Number
    extprc: Number
    lgract: Number
    subact: Number
    cstcde: Number
    usrdf1: Text
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
