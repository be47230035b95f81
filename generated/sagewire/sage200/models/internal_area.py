"""A part of the business that stock can be issued to, with its nominal account."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class InternalArea(Row, frozen=True, kw_only=True):
    """A part of the business that stock can be issued to, with its nominal account."""

    id: int = sent()
    """Read-only."""
    name: str | None = None
    """At most 20 characters. Read-only."""
    is_default: bool | None = None
    """True for the area used by default. Read-only."""
    nominal_code_id: int | None = None
    """Nominal account charged for issues to the area (id of a row of `nominal_codes`). Read-only. Sage 200
    Professional only.
    """
    nominal_code: "m.NominalCode | None" = None
    """Nominal account; absent unless expanded. Read-only. Only there when named in `expand`. Sage 200 Professional
    only.
    """
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); filter on it with `gt` to poll for changes. Absent from the answer to a POST.
    Read-only.
    """
