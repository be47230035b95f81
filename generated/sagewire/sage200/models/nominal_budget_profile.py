"""A named pattern that spreads a yearly budget over the periods."""

from sagewire.runtime.model import sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class NominalBudgetProfile(Row, frozen=True, kw_only=True):
    """A named pattern that spreads a yearly budget over the periods."""

    id: int = sent()
    name: str | None = None
    """At most 50 characters. Read-only."""
    periods: "list[m.NominalPeriodBudgetProfile] | None" = None
    """Share of each accounting period; needs `$expand`. Only there when named in `expand`."""
