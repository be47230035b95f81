"""Body that creates an address."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostAddresses(Row, frozen=True, kw_only=True):
    """Body that creates an address."""

    address: "m.PostAddressesAddress" = sent()
    """What the new record is to hold."""
