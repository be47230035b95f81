"""The fields of a `Subaccount` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class SubaccountFields:
    """The fields of a `Subaccount` that a filter or an order may name."""

    recnum: Number
    shtnme: Text
    lngnme: Text
    ctract: Number
    begbal: Number
    endbal: Number
    strbal: Number
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
