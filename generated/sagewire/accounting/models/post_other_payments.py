"""Body that creates an other payment or receipt."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostOtherPayments(Row, frozen=True, kw_only=True):
    """Body that creates an other payment or receipt."""

    other_payment: "m.PostOtherPaymentsOtherPayment" = sent()
    """What the new record is to hold."""
