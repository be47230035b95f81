"""A charge rate of a service."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant


class Rate(Row, frozen=True, kw_only=True):
    """A charge rate of a service."""

    id: str | None = None
    displayed_as: str | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None
    rate_name: str | None = None
    rate: Decimal | None = None
    """Charge for one unit of the service."""
    rate_includes_tax: bool | None = None
    """True if `rate` holds tax."""
    service_rate_type: "m.Base | None" = None
    """The rate list that the rate belongs to (a row of `service_rate_types`)."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
