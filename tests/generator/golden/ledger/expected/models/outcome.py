"""What became of it."""

from typing import TYPE_CHECKING, Literal

from acme.ledger.models._base import Row

if TYPE_CHECKING:
    OutcomeResult = Literal["OK", "NO"] | str
    """One of these values; another one stays as it came."""
else:
    OutcomeResult = Literal["OK", "NO"]


class Outcome(Row, frozen=True, kw_only=True):
    """What became of it."""

    result: OutcomeResult | None = None
    text: str | None = None
