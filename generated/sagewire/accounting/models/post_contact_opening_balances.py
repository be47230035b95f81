"""Body that creates a contact opening balance."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostContactOpeningBalances(Row, frozen=True, kw_only=True):
    """Body that creates a contact opening balance."""

    contact_opening_balance: "m.PostContactOpeningBalancesContactOpeningBalance" = sent()
    """What the new record is to hold."""
