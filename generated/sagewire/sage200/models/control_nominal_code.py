"""A control account: the nominal account Sage posts to for a fixed purpose."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class ControlNominalCode(Row, frozen=True, kw_only=True):
    """A control account: the nominal account Sage posts to for a fixed purpose."""

    id: int = sent()
    """Read-only."""
    name: str | None = None
    """Purpose of the control account. At most 50 characters. Read-only."""
    account_number: str | None = None
    """Nominal account number that serves the purpose. At most 8 characters. Read-only."""
    nominal_reporting_type: str | None = None
    """One of the values of `nominal_reporting_types`. Read-only."""
    control_nominal_code_type: str | None = None
    """One of the values of `control_nominal_code_types`. Read-only."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
