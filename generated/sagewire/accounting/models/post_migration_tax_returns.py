"""Body that creates a migrated tax return."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostMigrationTaxReturns(Row, frozen=True, kw_only=True):
    """Body that creates a migrated tax return.

    Deprecated.
    """

    migration_tax_return: "m.PostMigrationTaxReturnsMigrationTaxReturn" = sent()
    """What the new record is to hold."""
