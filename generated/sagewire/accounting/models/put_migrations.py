"""Body that changes the state of the move from another Sage product."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutMigrations(Row, frozen=True, kw_only=True):
    """Body that changes the state of the move from another Sage product.

    Deprecated.
    """

    migrations: "m.PutMigrationsMigrations" = sent()
    """What is to be changed; what is left out stays as it is."""
