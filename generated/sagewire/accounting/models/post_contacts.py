"""Body that creates a contact."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostContacts(Row, frozen=True, kw_only=True):
    """Body that creates a contact."""

    contact: "m.PostContactsContact" = sent()
    """What the new record is to hold."""
