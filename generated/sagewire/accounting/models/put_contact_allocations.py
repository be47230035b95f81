"""Body that changes a contact allocation; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutContactAllocations(Row, frozen=True, kw_only=True):
    """Body that changes a contact allocation; what is left out stays as it is."""

    contact_allocation: "m.PutContactAllocationsContactAllocation" = sent()
    """What is to be changed; what is left out stays as it is."""
