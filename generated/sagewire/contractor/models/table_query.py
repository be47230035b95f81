"""What to read of a table."""

from sagewire.contractor.models._base import Row
from sagewire.runtime.model import wire


class TableQuery(Row, frozen=True, kw_only=True):
    """What to read of a table.

    Inferred, not stated by the maker.
    """

    table: str | None = None
    """Name of the table, such as `lgrtrn`."""
    fields: list[str] | None = None
    """Columns to return; all without it."""
    filter: str | None = None
    """Condition on columns, as in SQL."""
    order_by: str | None = wire("orderBy")
    """Columns to sort by, with commas between, each alone or with `desc`."""
    top: int | None = None
    """Rows to return at most."""
