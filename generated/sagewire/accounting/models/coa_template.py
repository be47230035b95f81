"""A chart of accounts that Sage offers for a country."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant, sent


class CoaTemplate(Row, frozen=True, kw_only=True):
    """A chart of accounts that Sage offers for a country."""

    id: str = sent()
    """At most 25 characters."""
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    name: str | None = None
    """At most 50 characters."""
    country: "m.Base | None" = None
    """The country that the template is made for (a row of `countries`)."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
