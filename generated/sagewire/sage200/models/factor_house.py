"""A factor to whom payments for some suppliers go instead of to the supplier."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class FactorHouse(Row, frozen=True, kw_only=True):
    """A factor to whom payments for some suppliers go instead of to the supplier.

    Published as required: `name`.
    """

    id: int = sent()
    """Read-only."""
    name: str | None = None
    """Name of the factor; required. At most 60 characters."""
    reference: str | None = None
    """Short reference of the factor. At most 20 characters."""
    main_address: "m.FactorHouseMainAddress | None" = None
    """Address and contact details of the factor; comes with `$expand`. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
    """Read-only."""
