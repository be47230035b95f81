"""Body that changes a journal code; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutJournalCodes(Row, frozen=True, kw_only=True):
    """Body that changes a journal code; what is left out stays as it is.

    Deprecated.
    """

    journal_code: "m.PutJournalCodesJournalCode" = sent()
    """What is to be changed; what is left out stays as it is."""
