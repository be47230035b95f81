"""Charge rates, one for each rate type; an array that is sent on a change replaces all of them."""

from decimal import Decimal

from sagewire.accounting.models._base import Row


class PutServicesServiceSalesRate(Row, frozen=True, kw_only=True):
    """Charge rates, one for each rate type; an array that is sent on a change replaces all of them."""

    rate_name: str | None = None
    rate: Decimal | None = None
    """Charge for one unit of the service."""
    rate_includes_tax: bool | None = None
    """True if `rate` holds tax."""
    service_rate_type_id: str | None = None
    """Rate list (id of a row of `service_rate_types`)."""
