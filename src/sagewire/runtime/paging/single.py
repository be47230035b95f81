"""No pages: one request, and what comes is the list."""

from __future__ import annotations

from sagewire.runtime.filters.odata import order_text
from sagewire.runtime.paging.base import Ask, Listing, Strategy, Walk


def walk(listing: Listing) -> Walk:
    """Asks once."""
    order = listing.ordered(order_text(listing.orders))
    yield Ask([*listing.fixed, *listing.filtered(listing.filter), *order, *listing.sized()])


STRATEGY = Strategy(walk)
