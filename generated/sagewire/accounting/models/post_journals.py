"""Body that creates a journal."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostJournals(Row, frozen=True, kw_only=True):
    """Body that creates a journal."""

    journal: "m.PostJournalsJournal" = sent()
    """What the new record is to hold."""
