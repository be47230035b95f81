"""Body that changes a contact person; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutContactPersons(Row, frozen=True, kw_only=True):
    """Body that changes a contact person; what is left out stays as it is."""

    contact_person: "m.PutContactPersonsContactPerson" = sent()
    """What is to be changed; what is left out stays as it is."""
