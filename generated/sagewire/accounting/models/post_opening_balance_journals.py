"""Body that creates an opening balance journal."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostOpeningBalanceJournals(Row, frozen=True, kw_only=True):
    """Body that creates an opening balance journal."""

    opening_balance_journal: "m.PostOpeningBalanceJournalsOpeningBalanceJournal" = sent()
    """What the new record is to hold."""
