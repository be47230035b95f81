"""An office type of an account (head office or branch role)."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class HeadOfficeType(Row, frozen=True, kw_only=True):
    """An office type of an account (head office or branch role)."""

    id: int = sent()
    """Number of the value, as views give it in `..._id` fields. Read-only."""
    description: str = sent()
    """At most 50 characters. Read-only."""
    value: str = sent()
    """Name of the value, as carried by `office_type` of a customer. At most 50 characters. Read-only."""
