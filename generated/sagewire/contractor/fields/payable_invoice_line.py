"""The fields of a `PayableInvoiceLine` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class PayableInvoiceLineFields:
    """The fields of a `PayableInvoiceLine` that a filter or an order may name."""

    recnum: Number
    linnum: Number
    prtnum: Number
    prtdsc: Text
    alpnum: Text
    untdsc: Text
    linqty: Number
    linprc: Number
    extttl: Number
    actnum: Number
    subact: Number
    invloc: Number
    sernum: Text
    usrdf1: Text
    linref: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
