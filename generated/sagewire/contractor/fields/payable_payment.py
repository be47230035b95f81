"""The fields of a `PayablePayment` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class PayablePaymentFields:
    """The fields of a `PayablePayment` that a filter or an order may name."""

    recnum: Number
    dscrpt: Text
    chknum: Text
    chkdte: DayField
    actper: Number
    amount: Number
    dsctkn: Number
    aplcrd: Number
    lgrrec: Number
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
