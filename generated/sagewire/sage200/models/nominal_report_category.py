"""A category that groups nominal codes for the financial statements."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class NominalReportCategory(Row, frozen=True, kw_only=True):
    """A category that groups nominal codes for the financial statements."""

    id: int = sent()
    """Read-only."""
    account_report_type: str | None = None
    """Statement the category belongs to; compare with `nominal_reporting_types`. At most 20 characters."""
    code: str | None = None
    """Code of the category, up to 4 characters. At most 4 characters."""
    description: str | None = None
    """At most 60 characters."""
    account_report_category_type: str | None = None
    """One of the values of `nominal_report_category_types`."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
