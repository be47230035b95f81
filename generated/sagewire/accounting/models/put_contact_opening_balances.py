"""Body that changes a contact opening balance; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutContactOpeningBalances(Row, frozen=True, kw_only=True):
    """Body that changes a contact opening balance; what is left out stays as it is."""

    contact_opening_balance: "m.PutContactOpeningBalancesContactOpeningBalance" = sent()
    """What is to be changed; what is left out stays as it is."""
