"""What is to be changed; what is left out stays as it is."""

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant


class PutMigrationsMigrations(Row, frozen=True, kw_only=True):
    """What is to be changed; what is left out stays as it is."""

    status_id: str | None = None
    """State of the migration."""
    started_at: Instant | None = None
    completed_at: Instant | None = None
    source_product: str | None = None
    """At most 50 characters."""
    source_product_version: str | None = None
    """At most 50 characters."""
    source_license: str | None = None
    """At most 50 characters."""
    source_tool: str | None = None
    """At most 50 characters."""
    source_tool_version: str | None = None
    """At most 50 characters."""
    schema_id: str | None = None
    """Id of the migration's data schema. At most 100 characters."""
