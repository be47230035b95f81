"""The fields of a `JournalLine` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class JournalLineFields:
    """The fields of a `JournalLine` that a filter or an order may name."""

    recnum: Number
    linnum: Number
    dscrpt: Text
    lgract: Number
    subact: Number
    dbtamt: Number
    crdamt: Number
    usrdf1: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
