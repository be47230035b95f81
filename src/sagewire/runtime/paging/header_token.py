"""Pages by a token: a header of each answer holds what the next page is asked for with; the last page has none.

What a token stands for is the server's affair, and so is the promise. A token that comes a second time raises, since
following it would go in circles. An empty page with a token does not end the list.
"""

from __future__ import annotations

from sagewire.runtime.calls.routing import Pairs
from sagewire.runtime.errors import PagingError
from sagewire.runtime.filters.odata import order_text
from sagewire.runtime.paging.base import Ask, Listing, Strategy, Walk


def walk(listing: Listing) -> Walk:
    """Asks for one page after another, each with the token of the one before."""
    paging = listing.paging
    wanted = listing.rows_wanted()
    size = [(paging.size_parameter, str(wanted))] if paging.size_parameter and wanted else []
    order = listing.ordered(order_text(listing.orders) or paging.order)
    query: Pairs = [*listing.fixed, *listing.filtered(listing.filter), *order, *size]
    seen: set[str] = set()
    token = ""
    while True:
        answer = yield Ask([*query, (paging.options["parameter"], token)] if token else query)
        token = answer.response.headers.get(paging.options["header"], "").strip()
        if not token:
            return
        if token in seen:
            raise PagingError("The token of the next page came a second time: following it would go in circles.")
        seen.add(token)


STRATEGY = Strategy(walk)
