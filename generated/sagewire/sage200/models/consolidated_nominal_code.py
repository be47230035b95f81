"""A nominal code that other codes can be consolidated into."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class ConsolidatedNominalCode(Row, frozen=True, kw_only=True):
    """A nominal code that other codes can be consolidated into."""

    id: int = sent()
    """Read-only."""
    name: str | None = None
    """At most 60 characters. Read-only."""
    reference: str | None = None
    """Nominal account number, up to 8 characters. At most 8 characters. Read-only."""
    cost_centre_id: int | None = None
    """Cost centre of the code (id of a row of `cost_centres`). Read-only."""
    cost_centre_code: str | None = None
    """Code of the cost centre; blank if the code has none. At most 3 characters. Read-only."""
    department_id: int | None = None
    """Department of the code (id of a row of `departments`). Read-only."""
    department_code: str | None = None
    """Code of the department; blank if the code has none. At most 3 characters. Read-only."""
    nominal_account_type: str | None = None
    """One of the values of `nominal_account_types`. Read-only."""
    account_status_type: str | None = None
    """One of the values of `account_status_types`. Default: `AccountStatusActive`."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
