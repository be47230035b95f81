"""Body that creates a contact payment."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostContactPayments(Row, frozen=True, kw_only=True):
    """Body that creates a contact payment."""

    contact_payment: "m.PostContactPaymentsContactPayment" = sent()
    """What the new record is to hold."""
