"""The move of a business from another Sage product."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant, wire


class Migration(Row, frozen=True, kw_only=True):
    """The move of a business from another Sage product.

    Deprecated.
    """

    id: str | None = None
    """At most 32 characters."""
    path: str | None = wire("$path")
    status: "m.MigrationStatus | None" = None
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
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
