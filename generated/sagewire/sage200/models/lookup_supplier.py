"""A supplier with the few fields a picker needs."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class LookupSupplier(Row, frozen=True, kw_only=True):
    """A supplier with the few fields a picker needs."""

    id: int = sent()
    reference: str | None = None
    """Account reference of the supplier. At most 20 characters."""
    name: str | None = None
    """At most 60 characters."""
    short_name: str | None = None
    """Short name for quick selection, at most 8 characters. At most 8 characters."""
    account_status_type_id: int | None = None
    """Id of a row of `account_status_types`."""
    post_code: str | None = None
    """At most 10 characters."""
