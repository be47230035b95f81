"""State of a quote or estimate."""

from sagewire.accounting.models._base import Row


class QuoteStatus(Row, frozen=True, kw_only=True):
    """State of a quote or estimate."""

    id: str | None = None
    """Status of the quote or estimate."""
    displayed_as: str | None = None
