"""One kind of report category."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class NominalReportCategoryType(Row, frozen=True, kw_only=True):
    """One kind of report category."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 20 characters. Read-only."""
    value: str = sent()
    """Name of the value, as enum fields return it and as `$filter` takes it in quotes. At most 20 characters.
    Read-only.
    """
