"""A manual posting of debits and credits."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, Instant, sent


class Journal(Row, frozen=True, kw_only=True):
    """A manual posting of debits and credits."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    transaction: "m.Base | None" = None
    """The posting behind this resource (a row of `transactions`)."""
    transaction_type: "m.Base | None" = None
    """The kind of posting (a row of `transaction_types`)."""
    deleted_at: Instant | None = None
    """Set once the resource is deleted; `deleted_since` finds such rows."""
    date: Day | None = None
    reference: str | None = None
    """Reference of the journal. At most 255 characters."""
    description: str | None = None
    """At most 200 characters."""
    total: Decimal | None = None
    """Sum of the debits, which equals that of the credits."""
    journal_lines: "list[m.JournalLine] | None" = None
    """The lines; debits and credits must balance."""
    migrated: bool | None = None
    """True if the resource came from another Sage product by migration."""
    journal_code: "m.JournalCode | None" = None
    """The journal that the posting belongs to (French accounting; a row of `journal_codes`)."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
