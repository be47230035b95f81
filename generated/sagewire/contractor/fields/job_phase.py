"""The fields of a `JobPhase` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class JobPhaseFields:
    """The fields of a `JobPhase` that a filter or an order may name."""

    recnum: Number
    phsnum: Number
    phsnme: Text
    bllamt: Number
    retain: Number
    mdldsc: Text
    untdsc: Text
    untqty: Number
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
