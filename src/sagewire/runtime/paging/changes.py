"""Following a list: what was made, changed and deleted since a moment, as one stream.

The promise: rows that were made or changed come first, in the list's order, then the deleted ones. Within each a row
comes once. The moment itself counts: where the product does not count it, it is asked a little earlier, and what is
known to lie before is left out. What changes while the stream is read may come or not; it comes with the next stream,
if that begins at `next_since`. So every change comes at least once, and one close to the border may come twice.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Generic, Literal, TypeAlias, TypeVar, cast

import attrs

from sagewire.runtime.calls.retry import moment_of
from sagewire.runtime.calls.routing import choose
from sagewire.runtime.core import Core
from sagewire.runtime.errors import UsageError
from sagewire.runtime.operation import Operation
from sagewire.runtime.paging.pager import AsyncPager, Pager
from sagewire.runtime.wire.message import Response

T = TypeVar("T")

Deletions: TypeAlias = Literal["if offered"] | bool
"""Whether deleted rows are asked for."""

_SECOND = timedelta(seconds=1)


@attrs.frozen
class Change(Generic[T]):
    """What happened to one row.

    Attributes:
        kind: created: made since then. updated: changed since then, or made, where its row does not say when.
            deleted: gone since then.
        id: the row's key.
        row: the row, as it is now or was at last.
    """

    kind: Literal["created", "updated", "deleted"]
    id: str
    row: T


@attrs.frozen
class Plan:
    """What is asked for, and how the answers are told apart.

    Attributes:
        asks: arguments of the list, each with whether its rows are deleted ones.
        since: the moment, in whole seconds.
        key: the attribute that identifies a row.
        created: the attribute with the moment at which a row was made; empty where there is none.
        removed: the same for its deletion.
        now: the time of day.
    """

    asks: tuple[tuple[dict[str, Any], bool], ...]
    since: datetime
    key: str
    created: str
    removed: str
    now: Callable[[], datetime]


def follow(
    core: Core,
    operations: Sequence[Operation],
    row: Callable[[], Any],
    since: datetime,
    deletions: Deletions,
    arguments: Mapping[str, Any],
) -> Plan:
    """Works out what is to be asked.

    Args:
        core: the client.
        operations: the list.
        row: gives the type of its rows.
        since: the moment, with its zone.
        deletions: whether deleted rows are asked for.
        arguments: further arguments of the list.

    Raises:
        UsageError: the moment has no zone, or deletions are wanted where the product offers none.
    """
    operation = choose(operations, arguments).operation
    setting = operation.extensions["changes"]
    what = f"{operation.resource}.changes"
    if not isinstance(cast(object, since), datetime) or since.utcoffset() is None:
        raise UsageError(f"{what} needs a datetime with its time zone.")
    if deletions is True and "deleted" not in setting:
        raise UsageError(
            f"{core.product.title} does not tell which {operation.resource} were deleted: "
            "leave deletions out, and read the whole list where deletions matter."
        )
    since = since.replace(microsecond=0)  # rows tell whole seconds
    columns = dict(zip(row().__struct_encode_fields__, row().__struct_fields__, strict=True))
    asking = _Asking(operation, setting, arguments)
    asks = [(asking.since("since", "inclusive", since), False)]
    if deletions and "deleted" in setting:
        asks.append((asking.since("deleted", "deleted_inclusive", since), True))
    return Plan(
        asks=tuple(asks),
        since=since,
        key=columns.get(str(setting.get("key", "id")), ""),
        created=columns.get(str(setting.get("created", "")), ""),
        removed=columns.get(str(setting.get("removed", "")), ""),
        now=core.world.clock.now,
    )


class _Asking:
    """Puts the arguments of the list together."""

    def __init__(self, operation: Operation, setting: Mapping[str, Any], arguments: Mapping[str, Any]) -> None:
        self._names = {parameter.wire: parameter.name for parameter in operation.parameters}
        self._setting = setting
        self._common = dict(arguments)
        asked: Mapping[str, str] = setting.get("ask", {})
        for wire, value in asked.items():
            if self._common.get(self._names[wire]) is None:
                self._common[self._names[wire]] = value
        self._select()

    def _select(self) -> None:
        """Adds the fields by which changes are told apart to those that the caller named."""
        name = self._names.get(str(self._setting.get("select")), "")
        chosen = self._common.get(name)
        if not name or chosen == "all":
            return
        fields = [field for field in str(chosen or "").split(",") if field]
        needed = [str(self._setting[what]) for what in ("created", "updated", "removed") if what in self._setting]
        self._common[name] = ",".join(dict.fromkeys([*fields, *needed]))

    def since(self, what: str, inclusive: str, moment: datetime) -> dict[str, Any]:
        counts = self._setting.get(inclusive, True)
        earlier = timedelta(seconds=0 if counts else int(self._setting.get("overlap", 1)))
        return {**self._common, self._names[str(self._setting[what])]: moment - earlier}


class _Sieve(Generic[T]):
    """Turns rows into changes, each once."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._gone: set[str] = set()

    def taken(self, rows: Sequence[T], *, deleted: bool) -> Iterator[Change[T]]:
        for row in rows:
            key = str(getattr(row, self._plan.key, None) or "")
            removed = self._moment(row, self._plan.removed)
            if deleted or removed is not None:
                if key in self._gone or (removed is not None and removed < self._plan.since):
                    continue
                self._gone.add(key)
                yield Change("deleted", key, row)
            else:
                created = self._moment(row, self._plan.created)
                fresh = created is not None and created >= self._plan.since
                yield Change("created" if fresh else "updated", key, row)

    def _moment(self, row: T, name: str) -> datetime | None:
        value = getattr(row, name, None) if name else None
        return value if isinstance(value, datetime) and value.utcoffset() is not None else None


class _Stream:
    """What both streams share."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._next: datetime | None = None
        self._noted = False

    @property
    def next_since(self) -> datetime | None:
        """Where the next stream should begin; None before this one has begun.

        A little before the first page was asked for, by the server's own clock where it tells it. Where nothing was
        made or changed, the moment at which this stream began: nothing is lost, and there is nothing to repeat.
        """
        return self._next

    def _begin(self) -> None:
        self._next = self._plan.since
        self._noted = False

    def _note(self, response: Response, *, deleted: bool) -> None:
        """Takes the time of the first page; that of deleted rows comes too late to count."""
        if self._noted or deleted:
            return
        self._noted = True
        told = moment_of(response.headers.get("date", "")) or self._plan.now()
        self._next = (told - timedelta(seconds=response.elapsed) - _SECOND).replace(microsecond=0)


class Changes(_Stream, Generic[T]):
    """Changes of one list since a moment; nothing is sent before the first is asked for. Iterating again asks again."""

    def __init__(self, plan: Plan, rows: Callable[[dict[str, Any]], Pager[T]]) -> None:
        """Made by a resource's `changes`."""
        super().__init__(plan)
        self._rows = rows

    def __iter__(self) -> Generator[Change[T], None, None]:
        self._begin()
        sieve = _Sieve[T](self._plan)
        for arguments, deleted in self._plan.asks:
            for page in self._rows(arguments).pages():
                self._note(page.response, deleted=deleted)
                yield from sieve.taken(page.rows, deleted=deleted)


class AsyncChanges(_Stream, Generic[T]):
    """Changes of one list since a moment; nothing is sent before the first is asked for. Iterating again asks again."""

    def __init__(self, plan: Plan, rows: Callable[[dict[str, Any]], AsyncPager[T]]) -> None:
        """Made by a resource's `changes`."""
        super().__init__(plan)
        self._rows = rows

    async def __aiter__(self) -> AsyncIterator[Change[T]]:
        self._begin()
        sieve = _Sieve[T](self._plan)
        for arguments, deleted in self._plan.asks:
            async for page in self._rows(arguments).pages():
                self._note(page.response, deleted=deleted)
                for change in sieve.taken(page.rows, deleted=deleted):
                    yield change
