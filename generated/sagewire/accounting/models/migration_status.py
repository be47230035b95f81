"""State of a migration."""

from sagewire.accounting.models._base import Row


class MigrationStatus(Row, frozen=True, kw_only=True):
    """State of a migration.

    Deprecated.
    """

    id: str | None = None
    displayed_as: str | None = None
