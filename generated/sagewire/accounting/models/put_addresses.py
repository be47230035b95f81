"""Body that changes an address; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutAddresses(Row, frozen=True, kw_only=True):
    """Body that changes an address; what is left out stays as it is."""

    address: "m.PutAddressesAddress" = sent()
    """What is to be changed; what is left out stays as it is."""
