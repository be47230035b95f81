"""Body that changes an other payment or receipt; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutOtherPayments(Row, frozen=True, kw_only=True):
    """Body that changes an other payment or receipt; what is left out stays as it is."""

    other_payment: "m.PutOtherPaymentsOtherPayment" = sent()
    """What is to be changed; what is left out stays as it is."""
