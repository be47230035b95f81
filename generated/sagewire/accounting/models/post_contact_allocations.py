"""Body that creates a contact allocation."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostContactAllocations(Row, frozen=True, kw_only=True):
    """Body that creates a contact allocation."""

    contact_allocation: "m.PostContactAllocationsContactAllocation" = sent()
    """What the new record is to hold."""
