"""One value of the Intrastat date enumeration."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class IntrastatDateType(Row, frozen=True, kw_only=True):
    """One value of the Intrastat date enumeration."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 30 characters."""
    value: str = sent()
    """Name of the value, as `intrastat_date_type` of the SOP and POP settings holds it. At most 40 characters."""
