"""Body that creates a contact person."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostContactPersons(Row, frozen=True, kw_only=True):
    """Body that creates a contact person."""

    contact_person: "m.PostContactPersonsContactPerson" = sent()
    """What the new record is to hold."""
