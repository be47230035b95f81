"""Balance of a ledger account when the books were opened."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant, sent


class LedgerAccountOpeningBalance(Row, frozen=True, kw_only=True):
    """Balance of a ledger account when the books were opened."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    ledger_account: "m.Base | None" = None
    """The ledger account (a row of `ledger_accounts`)."""
    details: str | None = None
    """At most 255 characters."""
    debit: Decimal | None = None
    """Debit amount; 0 if the line is a credit."""
    credit: Decimal | None = None
    """Credit amount; 0 if the line is a debit."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
