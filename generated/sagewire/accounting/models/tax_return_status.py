"""State of a tax return."""

from sagewire.accounting.models._base import Row


class TaxReturnStatus(Row, frozen=True, kw_only=True):
    """State of a tax return."""

    id: str | None = None
    name: str | None = None
