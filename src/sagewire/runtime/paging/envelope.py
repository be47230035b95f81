"""Pages in envelopes: rows, a link to the next page, a total. Bare arrays are taken too, and go on by number.

The next page is the operation's own address with the link's parameters: the link is never followed as such, so that
credentials go nowhere else, and its path may begin with a version or not. A link ends the list by its absence. Where
there is none to be had (a bare array), a page with fewer rows than were asked for ends it, and so does a page without
a new row: some servers give the last page again for every number beyond it. An envelope that has a link, and tells
that it is the page that was asked for, may hold nothing new, where many rows were born meanwhile: it ends nothing.

The promise: no row comes twice (its key is remembered over many pages). A row deleted before the present position
shifts the others back, so that one may be missed; one that is new may be missed or not.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import msgspec

from sagewire.runtime.calls.routing import Pairs
from sagewire.runtime.decoding.values import digits, is_array
from sagewire.runtime.errors import DecodeError, PagingError
from sagewire.runtime.model import Model, wire
from sagewire.runtime.operation import Paging
from sagewire.runtime.paging.base import Answer, Ask, Listing, Strategy, Walk

REMEMBERED = 10_000
"""Keys that are remembered, so that memory stays bounded: rows do not shift further than that between two pages."""

MOST_REPEATED = 100
"""Pages without a new row in a row: more than that are no rows that shifted, but a server that goes in circles."""

_FIELDS: dict[str, Any] = {"rows": list, "next": str, "back": str, "total": int, "page": int, "size": int}


def shape(row: Any, paging: Paging | Mapping[str, str]) -> Any:
    """The type of an answer: an envelope of these rows, or an array of them."""
    options = paging.options if isinstance(paging, Paging) else paging
    names = tuple((field, options[field]) for field in _FIELDS if field in options)
    return _envelope(row, names, "open" in options) | list[row] if names else list[row]


@cache
def _envelope(row: Any, names: tuple[tuple[str, str], ...], is_open: bool) -> Any:
    types = {**_FIELDS, "rows": list[row]}
    hints = {field: types[field] | None for field, _ in names}
    fields = {field: wire(name) for field, name in names}
    body: dict[str, Any] = {"__module__": __name__, "__annotations__": hints, **fields}
    body["__open__"] = is_open
    make: Any = type(Model)
    return make("Envelope", (Model,), body, frozen=True, kw_only=True, forbid_unknown_fields=not is_open)


def rows(whole: Any) -> Sequence[Any]:
    """The rows of an answer.

    Raises:
        DecodeError: it is neither an envelope with rows nor an array.
    """
    found: object = whole if is_array(whole) else getattr(whole, "rows", None)
    if not is_array(found):
        raise DecodeError("The answer holds no rows where a page of them was expected.")
    return found


def total(whole: Any) -> int | None:
    """The number of rows in all pages; None where the answer does not tell it."""
    told = getattr(whole, "total", None)
    if isinstance(told, str):
        return digits(told)
    return told if isinstance(told, int) and not isinstance(told, bool) and told >= 0 else None


def count(listing: Listing) -> Pairs:
    """The smallest page that can be asked for: its envelope tells the total."""
    return msgspec.structs.replace(listing, left=lambda: 1).sized()


def walk(listing: Listing) -> Walk:
    """Asks for one page after another, by links where there are any, else by number."""
    paging = listing.paging
    seen = _Seen(listing.key or "id")
    wanted = listing.rows_wanted()  # the same for every page, or the numbers would count something else
    size = [(paging.size_parameter, str(wanted))] if paging.size_parameter and wanted else []
    number = 1 if listing.first is None else listing.first
    query: Pairs = [*listing.fixed, *size, *_numbered(paging, number)]
    repeated = 0
    while True:
        answer = yield Ask(query, keep=seen.fresh)
        link = None if is_array(answer.whole) else getattr(answer.whole, "next", None)
        repeated = 0 if answer.rows else repeated + 1
        if repeated and (link is None or getattr(answer.whole, "page", None) != number):
            return
        if repeated > MOST_REPEATED:
            raise PagingError(f"{MOST_REPEATED} pages in a row held no new row, and each led to another.")
        if link is not None:
            own = parameters_of(link, answer.url)
            number = _risen(paging, own, number)
            query = [*_without(query, own), *own.items()]
        elif is_array(answer.whole) or listing.endless:
            if not paging.skip_parameter or _is_short(answer, wanted):
                return
            number += 1
            query = [*listing.fixed, *size, *_numbered(paging, number)]
        else:
            return


def parameters_of(link: object, url: str) -> dict[str, str]:
    """The parameters of a link to the next page.

    Args:
        link: as it came.
        url: what was asked.

    Raises:
        PagingError: it leads to another place than the list itself.
    """
    if not isinstance(link, str) or not link:
        raise PagingError(f"The link to the next page is no link, but {type(link).__name__}.")
    try:
        asked, told = urlsplit(url), urlsplit(link)
    except ValueError:
        raise PagingError("The link to the next page is not a URL.") from None
    elsewhere = (told.scheme or told.netloc) and told[:2] != asked[:2]
    here, there = unquote(asked.path).strip("/"), unquote(told.path).strip("/")
    if elsewhere or not (f"/{here}".endswith(f"/{there}") if there else not told.path):
        raise PagingError("The link to the next page leads to another place than the list: it is not followed.")
    return dict(parse_qsl(told.query, keep_blank_values=True))


def _risen(paging: Paging, own: Mapping[str, str], number: int) -> int:
    """The number of the page that a link leads to, where it has one: it must be further on."""
    told = own.get(paging.skip_parameter, "") if paging.skip_parameter else ""
    there = digits(told)
    if there is None:
        return number
    if there <= number:
        raise PagingError(f"The link to the next page leads back: from page {number} to page {there}.")
    return there


def _numbered(paging: Paging, number: int) -> Pairs:
    return [(paging.skip_parameter, str(number))] if paging.skip_parameter else []


def _without(query: Pairs, own: Mapping[str, str]) -> Pairs:
    return [pair for pair in query if pair[0] not in own]


def _is_short(answer: Answer, wanted: int) -> bool:
    """Whether a page has fewer rows than were asked for; where that is not known, only an empty one is the end."""
    return len(rows(answer.whole)) < wanted


class _Seen:
    """Tells rows that are new from those that came before."""

    def __init__(self, key: str) -> None:
        self._key = key
        self._known: dict[Any, None] = {}
        self._last: Sequence[Any] = ()

    def fresh(self, page: Sequence[Any]) -> Sequence[Any]:
        """The rows of a page that did not come before. A page that is wholly the last one has none."""
        if page and page == self._last:
            return ()
        self._last = page
        known = self._known
        found: list[Any] = []
        for row in page:
            key = getattr(row, self._key, None)
            if isinstance(key, str | int):
                if key in known:
                    continue
                known[key] = None
            found.append(row)
        while len(known) > REMEMBERED:
            del known[next(iter(known))]
        return found


STRATEGY = Strategy(walk, shape, rows, count, total, numbered=True)
