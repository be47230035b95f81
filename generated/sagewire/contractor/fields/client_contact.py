"""The fields of a `ClientContact` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class ClientContactFields:
    """The fields of a `ClientContact` that a filter or an order may name."""

    recnum: Number
    linnum: Number
    cntnme: Text
    jobttl: Text
    phnnum: Text
    phnext: Text
    e_mail: Text
    cllphn: Text
    faxnum: Text
    othphn: Text
    othdsc: Text
    ntetxt: Text
    linref: Text
    msolid: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
