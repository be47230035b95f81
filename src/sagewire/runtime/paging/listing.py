"""From a list method's arguments to what is asked for: filter, order, fields, page size, paging strategy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

import msgspec

from sagewire.runtime.calls.routing import Pairs
from sagewire.runtime.decoding.values import digits
from sagewire.runtime.errors import UsageError
from sagewire.runtime.filters.dialects import dialect_of
from sagewire.runtime.filters.fields import columns_of, condition_of, orders_of, select_of
from sagewire.runtime.filters.where import Condition, Order
from sagewire.runtime.model import Model
from sagewire.runtime.operation import Operation, Paging
from sagewire.runtime.paging import strategy_of
from sagewire.runtime.paging.base import Answer, Ask, Listing, Strategy, Walk
from sagewire.runtime.value import Value
from sagewire.runtime.wire.urls import encode_query

QUERY_LENGTH = 1900
"""Characters that a query may have: common servers take 2048."""

_FOR_THE_KEY = 100
_LEAST = 200

_NONE = Paging(strategy="none")


class Wanted(Value, frozen=True, kw_only=True):
    """What a caller wants of a list.

    Attributes:
        operation: the list.
        row: the type of a row.
        strategy: how it is paged.
        listing: the first part of what is asked for.
        filters: the filter of each part; more than one where a list of values is too long for one URL.
        limit: rows wanted at most, None for all.
    """

    __shown__ = {"filters": None}

    operation: Operation
    row: Any
    strategy: Strategy
    listing: Listing
    filters: tuple[str, ...]
    limit: int | None

    def only(self, limit: int) -> Wanted:
        """The same, with no more rows than that."""
        least = limit if self.limit is None else min(limit, self.limit)
        return msgspec.structs.replace(self, limit=least)


def wanted(operation: Operation, row: Any, arguments: Mapping[str, Any], *, endless: bool = False) -> Wanted:
    """Works out what a list method was asked for.

    Args:
        operation: the list, as chosen.
        row: the type of its rows.
        arguments: the method's arguments.
        endless: a missing link to the next page does not mean that there is none.

    Raises:
        UsageError: an argument is wrong.
    """
    paging = operation.paging or _NONE
    limit, size = _count(arguments, "limit", 0), _count(arguments, "page_size", 1)
    names = dict(dialect_of(operation.query).names) if operation.query else {}
    condition = condition_of(arguments.get("where"), row, operation.filter) if names else None
    orders = orders_of(arguments.get("order_by"), row) if names else ()
    strategy = strategy_of(_strategy_name(paging, orders, operation))
    key = _attribute(row, paging.key)
    listing = Listing(
        paging=paging,
        orders=orders,
        fixed=selected(operation, row, arguments, paging.key if key else ""),
        size=size or 0,
        key=key,
        names=names,
        first=_count(arguments, "page", 1) if strategy.numbered else None,
        endless=endless,
    )
    return Wanted(
        operation=operation,
        row=row,
        strategy=strategy,
        listing=listing,
        filters=_filters(condition, operation, listing),
        limit=limit,
    )


def _count(arguments: Mapping[str, Any], name: str, least: int) -> int | None:
    value = arguments.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise UsageError(f"{name} must be a whole number of {least} or more, not {value!r}.")
    return value


def _strategy_name(paging: Paging, orders: Sequence[Order], operation: Operation) -> str:
    """By key, unless the caller wants another order or the key cannot be filtered on: then by position."""
    if paging.strategy != "keyset":
        return paging.strategy
    by_key = not orders or (orders[0].path == paging.key and not orders[0].descending)
    only = operation.filter.only if operation.filter else ()
    return "keyset" if by_key and (not only or paging.key in only) else "skip"


def _attribute(row: Any, key: str) -> str:
    if not key or not (isinstance(row, type) and issubclass(row, Model)):
        return ""
    found = next((name for name, column in columns_of(row).items() if column.wire == key), None)
    if found is None:
        raise UsageError(f"{row.__name__} has no field {key!r}, by which its list is paged.")
    return found


def selected(operation: Operation, row: Any, arguments: Mapping[str, Any], key: str = "") -> Pairs:
    """The parameters for chosen fields and children; the paging key is always among the fields.

    Raises:
        UsageError: a name does not exist.
    """
    if not operation.query:
        return []
    names = dialect_of(operation.query).names
    pairs: Pairs = []
    expand, select = arguments.get("expand"), arguments.get("select")
    if expand:
        pairs.append((names["expand"], expand if isinstance(expand, str) else ",".join(expand)))
    if select is not None:
        fields = select_of(select, row)
        if not fields:
            raise UsageError("select must name at least one field.")
        if key and key not in fields:
            fields.append(key)
        pairs.append((names["select"], ",".join(fields)))
    return pairs


def _filters(condition: Condition | None, operation: Operation, listing: Listing) -> tuple[str, ...]:
    if condition is None:
        return ("",)
    rules, write = operation.filter, dialect_of(operation.query).write

    def render(part: Condition) -> str:
        return write(part, rules)

    used = len(encode_query([*listing.fixed, *listing.ordered(",".join(map(str, listing.orders)))]))
    parts = condition.split(max(_LEAST, QUERY_LENGTH - _FOR_THE_KEY - used), render)
    if len(parts) > 1 and listing.orders:
        raise UsageError(
            "The list of values is too long for one request, and rows that come in several cannot come in one order: "
            "leave order_by out and sort them yourself."
        )
    return tuple(render(part) for part in parts)


class Walker:
    """Goes through a list, part by part and page by page; says what to ask for next. No I/O."""

    def __init__(self, want: Wanted) -> None:
        """Starts before the first page."""
        self._want = want
        self._filters: Iterator[str] = iter(want.filters)
        self._left = want.limit
        self._walk: Walk | None = None

    def first(self) -> Ask | None:
        """The first page to ask for, None where there is nothing to ask."""
        return None if self._left == 0 else self._next_part()

    def further(self, answer: Answer) -> tuple[Sequence[Any], Ask | None]:
        """Takes a page.

        Returns:
            Its rows, no more than are wanted, and the page to ask for next: None at the end.

        Raises:
            PagingError: the pages do not hold together.
        """
        assert self._walk is not None
        rows = answer.rows
        if self._left is not None:
            rows = rows[: self._left]
            self._left -= len(rows)
            if self._left == 0:
                self._walk.close()
                return rows, None
        try:
            return rows, self._walk.send(answer)
        except StopIteration:
            return rows, self._next_part()

    def _next_part(self) -> Ask | None:
        for text in self._filters:
            listing = msgspec.structs.replace(self._want.listing, filter=text, left=lambda: self._left)
            self._walk = self._want.strategy.walk(listing)
            for ask in self._walk:
                return ask
        return None


def keys_only(want: Wanted) -> Wanted:
    """The same rows with as little in them as the server can be asked for: to count them."""
    listing, names = want.listing, want.listing.names
    if not names or not listing.paging.key:
        return want
    size = listing.paging.max_size or listing.size
    return msgspec.structs.replace(
        want,
        listing=msgspec.structs.replace(listing, fixed=[(names["select"], listing.paging.key)], size=size, orders=()),
    )


_COUNTS = ("count", "@odata.count", "@count", "$count", "odata.count", "total", "$total", "value")


def count_in(value: object) -> int | None:
    """The number of rows in an answer to a count, None where the server gave rows instead."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value if value >= 0 else None
    if isinstance(value, str):
        return digits(value)
    if isinstance(value, list):
        rows = cast(list[object], value)
        if len(rows) != 1 or not isinstance(rows[0], Mapping):
            return None
        alone = cast(Mapping[object, object], rows[0])
        return count_in(alone) if len(alone) == 1 else None
    if isinstance(value, Mapping):
        pairs = cast(Mapping[object, object], value).items()
        return _count_in_object({str(name).lower(): inner for name, inner in pairs})
    return None


def _count_in_object(item: Mapping[str, object]) -> int | None:
    for name in _COUNTS:
        found = None if isinstance(item.get(name), Mapping) else count_in(item.get(name))
        if found is not None:
            return found
    return None
