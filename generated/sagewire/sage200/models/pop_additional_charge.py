"""A charge, such as carriage, that can be put on a purchase order as a line."""

from decimal import Decimal

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class PopAdditionalCharge(Row, frozen=True, kw_only=True):
    """A charge, such as carriage, that can be put on a purchase order as a line."""

    id: int = sent()
    """Read-only."""
    code: str | None = None
    """At most 20 characters."""
    name: str | None = None
    """At most 60 characters."""
    charge_value: Decimal | None = None
    """Default amount of the charge without tax. 2 decimal places."""
    nominal_code_id: int | None = None
    """Nominal code to which the charge is posted (id of a row of `nominal_codes`)."""
    tax_code_id: int | None = None
    """Id of a row of `tax_codes`."""
    nominal_code: "m.NominalCode | None" = None
    """The nominal code (row of `nominal_codes`); comes with `$expand`. Read-only. Only there when named in `expand`."""
    tax_code: "m.TaxCode | None" = None
    """The tax code (row of `tax_codes`); comes with `$expand`. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
    """Read-only."""
