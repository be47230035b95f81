"""Pages by number, in envelopes or bare, in a stable order.

The promise is that of pages by position: a row that comes or goes before the present page shifts the rest, so that one
may come twice or not at all. Only an empty page ends the list: a short one may be a server's own limit. A page that is
the same as the one before ends in an error, since the server then takes no notice of the number.
"""

from __future__ import annotations

from sagewire.runtime.errors import PagingError
from sagewire.runtime.paging.base import Answer, Ask, Listing, Strategy, Walk
from sagewire.runtime.paging.envelope import rows, shape, total
from sagewire.runtime.paging.skip import complete_order


def walk(listing: Listing) -> Walk:
    """Asks for one page after another."""
    paging = listing.paging
    wanted = listing.rows_wanted()  # the same for every page, or the numbers would count something else
    size = [(paging.size_parameter, str(wanted))] if paging.size_parameter and wanted else []
    order = listing.ordered(complete_order(listing))
    number = int(paging.options.get("first", "1")) if listing.first is None else listing.first
    before: Answer | None = None
    while True:
        place = [(paging.skip_parameter, str(number))] if paging.skip_parameter else []
        answer = yield Ask([*listing.fixed, *listing.filtered(listing.filter), *order, *place, *size])
        if not answer.rows:
            return
        if not paging.skip_parameter:
            raise PagingError("The operation names no parameter for the page, so only its first page can be read.")
        if before is not None and _is_same(before, answer):
            raise PagingError("The server gave the same page again, as if it did not know how to count pages.")
        before, number = answer, number + 1


def _is_same(before: Answer, answer: Answer) -> bool:
    return len(answer.rows) > 1 and before.response.content == answer.response.content


STRATEGY = Strategy(walk, shape, rows, total=total, numbered=True)
