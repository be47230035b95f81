"""A business that the user can work in."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant, sent


class Business(Row, frozen=True, kw_only=True):
    """A business that the user can work in."""

    created_at: Instant | None = None
    updated_at: Instant | None = None
    displayed_as: str = sent()
    id: str = sent()
    name: str | None = None
    address_line_1: str | None = None
    address_line_2: str | None = None
    city: str | None = None
    postal_code: str | None = None
    country: "m.Country | None" = None
    """The country of the business."""
    region: str | None = None
    telephone: str | None = None
    mobile: str | None = None
    website: str | None = None
    is_demo: bool | None = None
    """True for a business with sample data."""
    ni_based: bool | None = None
    """True if based in Northern Ireland."""
    subscriptions: "list[m.Subscription] | None" = None
    """The Sage products that the business subscribes to; look for one with `active` true."""
