"""What a paging strategy is given and what it gives: it asks for a page, gets the answer, and asks for the next.

A strategy is a generator and does no I/O, so it serves both worlds and is tested without any.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from sagewire.runtime.calls.routing import Pairs
from sagewire.runtime.operation import Paging
from sagewire.runtime.value import Value
from sagewire.runtime.wire.message import Response

if TYPE_CHECKING:
    from sagewire.runtime.filters.condition import Order


class Ask(Value, frozen=True):
    """One page to be asked for.

    Attributes:
        query: query parameters of this page.
        url: a link from the last answer, to be followed instead of the operation's own URL.
        headers: further headers (a token from the last answer).
        keep: says which rows of the page count; None means all.
    """

    __shown__ = {"query": None, "url": None}

    query: Pairs = []
    url: str = ""
    headers: dict[str, str] = {}
    keep: Callable[[Sequence[Any]], Sequence[Any]] | None = None


class Answer(Value, frozen=True):
    """One page that arrived.

    Attributes:
        rows: its rows.
        whole: the answer as it was decoded (an envelope, where the strategy has one; else the rows).
        response: the response.
        url: what was asked.
    """

    __shown__ = {"url": None}

    rows: Sequence[Any]
    whole: Any
    response: Response
    url: str = ""


class Listing(Value, frozen=True, kw_only=True):
    """What the caller wants of a list, in the wire's own words.

    Attributes:
        paging: how the operation pages.
        filter: the filter, empty for none.
        orders: the caller's own order.
        fixed: parameters of every page (select, expand).
        size: rows wanted in a page, 0 for the server's own number.
        key: the attribute of a row that holds the paging key; empty where there is none.
        left: how many rows are still wanted, None for all; asked before each page.
        names: names of the parameters for filter and order.
        first: number of the first page, for strategies that count pages; None begins at the beginning.
        endless: a page without a link to the next one says nothing of whether there is one.
    """

    __shown__ = {"filter": None, "fixed": None}

    paging: Paging
    filter: str = ""
    orders: tuple[Order, ...] = ()
    fixed: Pairs = []
    size: int = 0
    key: str = ""
    left: Callable[[], int | None] = lambda: None
    names: dict[str, str] = {}
    first: int | None = None
    endless: bool = False

    def sized(self) -> Pairs:
        """The page size as a parameter; see `rows_wanted`."""
        size = self.rows_wanted()
        return [(self.paging.size_parameter, str(size))] if self.paging.size_parameter and size else []

    def rows_wanted(self) -> int:
        """The page size: no more than is wanted, within what the server allows; 0 where nothing is known of it."""
        paging, left = self.paging, self.left()
        size = self.size or paging.default_size
        if left is not None and (not size or left < size):
            size = left
        if paging.max_size:
            size = min(size, paging.max_size)
        return max(size, paging.min_size) if size else 0

    def filtered(self, text: str) -> Pairs:
        """A filter as a parameter."""
        return [(self.names["filter"], text)] if text else []

    def ordered(self, text: str) -> Pairs:
        """An order as a parameter."""
        return [(self.names["order"], text)] if text and "order" in self.names else []


Walk: TypeAlias = Generator[Ask, Answer, None]


def bare(row: Any, _paging: Paging) -> Any:
    """The type of an answer that is an array of rows and nothing else."""
    return list[row]


def as_is(whole: Any) -> Sequence[Any]:
    """The rows of such an answer."""
    rows: Sequence[Any] = whole
    return rows


class Strategy(Value, frozen=True):
    """A way to page.

    Attributes:
        walk: asks for pages.
        shape: the type of a whole answer, from the type of a row.
        rows: the rows of a decoded answer; raises `DecodeError` where it holds none.
        count: the parameters that a count is asked with, None where the strategy cannot ask.
        total: the number of rows in all pages, as a decoded answer tells it; None where it does not.
        numbered: a caller may say which page to begin with.
    """

    walk: Callable[[Listing], Walk]
    shape: Callable[[Any, Paging], Any] = bare
    rows: Callable[[Any], Sequence[Any]] = as_is
    count: Callable[[Listing], Pairs] | None = None
    total: Callable[[Any], int | None] = lambda _whole: None
    numbered: bool = False
