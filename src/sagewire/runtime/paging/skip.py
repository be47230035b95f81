"""Pages by position: skip what was read, in a stable order.

The promise is smaller than by key: a row inserted or deleted before the present position while reading shifts the
rest, so that a row may come twice or not at all. The order is always complete: the caller's own ends in the paging
key as a tie-break, else the operation's stable order is used.

An empty page ends the list, not a short one: a server that caps its pages lower than was asked, or holds rows back
after it has cut the page, would otherwise end it early. That costs one small request at the end.
"""

from __future__ import annotations

from sagewire.runtime.errors import PagingError
from sagewire.runtime.filters.odata import order_text
from sagewire.runtime.filters.where import Order
from sagewire.runtime.paging.base import Answer, Ask, Listing, Strategy, Walk


def walk(listing: Listing) -> Walk:
    """Asks for one page after another, each after all rows that came before."""
    paging = listing.paging
    order = listing.ordered(complete_order(listing))
    read = 0
    before: Answer | None = None
    while True:
        if read and not paging.skip_parameter:
            raise PagingError("The operation names no parameter to skip rows by, so only its first page can be read.")
        skip = [(paging.skip_parameter, str(read))] if read else []
        query = [*listing.fixed, *listing.filtered(listing.filter), *order, *skip, *listing.sized()]
        answer = yield Ask(query)
        if not answer.rows:
            return
        _refuse_repetition(listing, before, answer)
        read += len(answer.rows)
        before = answer


def complete_order(listing: Listing) -> str:
    """The order that leaves no two rows equal, as far as is known."""
    paging = listing.paging
    if not listing.orders:
        return paging.order or paging.key
    orders = listing.orders
    if paging.key and all(order.path != paging.key for order in orders):
        orders = (*orders, Order(paging.key))
    return order_text(orders)


def _refuse_repetition(listing: Listing, before: Answer | None, answer: Answer) -> None:
    """A server that ignores the position gives its first page for ever."""
    if before is None:
        return
    if listing.key:
        repeated = getattr(before.rows[0], listing.key, None) == getattr(answer.rows[0], listing.key, None) is not None
    else:
        repeated = len(answer.rows) > 1 and before.response.content == answer.response.content
    if repeated:
        raise PagingError("The server gave the same page again, as if it did not know how to skip rows.")


STRATEGY = Strategy(walk)
