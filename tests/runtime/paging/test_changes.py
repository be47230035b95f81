"""Changes of a list: kinds, borders, what comes twice; sync and async alike."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagewire.runtime.errors import UsageError
from sagewire.runtime.model import Instant, Model, sent
from sagewire.runtime.operation import Operation, Paging, Parameter
from sagewire.runtime.paging.changes import AsyncChanges, Change, Changes, follow
from sagewire.runtime.paging.pager import AsyncPager, Pager
from sagewire.runtime.results import Task
from sagewire.runtime.wire.message import Request, Response
from tests.runtime.support import AsyncExample, AsyncScript, Example, Script, answer, query_of, world

SINCE = datetime(2024, 1, 1, tzinfo=UTC)
SETTING: dict[str, Any] = {
    "since": "changed",
    "deleted": "gone",
    "deleted_inclusive": False,
    "created": "made",
    "updated": "touched",
    "removed": "ended",
    "overlap": 2,
    "select": "fields",
}


PAGING = Paging(
    strategy="envelope",
    size_parameter="size",
    default_size=2,
    skip_parameter="page",
    options={"rows": "rows", "next": "next"},
)


class Row(Model, frozen=True, kw_only=True):
    """A row with its moments."""

    id: str = sent()
    made: Instant | None = None
    touched: Instant | None = None
    ended: Instant | None = None


def operation(**changes: Any) -> Operation:
    """The list; a setting that is None is left out."""
    setting = {key: value for key, value in {**SETTING, **changes}.items() if value is not None}
    return Operation(
        id="L", method="GET", path="/rows", resource="rows", name="list", paging=PAGING,
        extensions={"changes": setting},
        parameters=(
            Parameter(name="changed", wire="changed", location="query", form="instant"),
            Parameter(name="gone", wire="gone", location="query", form="instant"),
            Parameter(name="fields", wire="fields", location="query"),
        ),
    )  # fmt: skip


class Book:
    """A fake that keeps to the borders: `changed` counts, `gone` does not. Rows: id, made, touched, ended."""

    def __init__(self, rows: list[tuple[str, int, int, int | None]]) -> None:
        self.rows = rows
        self.requests: list[Request] = []

    def send(self, request: Request) -> Response:
        self.requests.append(request)
        query = query_of(request)
        gone = datetime.fromisoformat(query["gone"]) if "gone" in query else None
        changed = datetime.fromisoformat(query["changed"]) if "changed" in query else None
        found = [row for row in self.rows if self._fits(row, changed, gone)]
        page = int(query["page"])
        link = f"/rows?page={page + 1}" if len(found) > page * 2 else None
        return answer({"rows": [_wire(row) for row in found[(page - 1) * 2 : page * 2]], "next": link})

    def _fits(self, row: tuple[str, int, int, int | None], changed: datetime | None, gone: datetime | None) -> bool:
        if gone is not None:
            return row[3] is not None and at(row[3]) > gone
        return row[3] is None and changed is not None and at(row[2]) >= changed


def at(second: int) -> datetime:
    return SINCE + timedelta(seconds=second)


def _wire(row: tuple[str, int, int, int | None]) -> dict[str, Any]:
    made, touched, ended = (None if moment is None else at(moment).isoformat() for moment in row[1:])
    return {"id": row[0], "made": made, "touched": touched, **({"ended": ended} if ended else {})}


def changes(transport: Any, since: datetime = SINCE, *, deletions: Any = "if offered", **setting: Any) -> Changes[Row]:
    arguments = setting.pop("arguments", {})
    client = Example(transport=transport, world=world())
    list_ = operation(**setting)
    plan = follow(client.core, (list_,), lambda: Row, since, deletions, arguments)
    return Changes(plan, lambda asked: Pager(Task(client.core, (list_,), None, asked), lambda: Row, transport))


def told(stream: Any) -> list[tuple[str, str]]:
    return [(change.kind, change.id) for change in stream]


seconds = st.integers(-5, 5)
rows = st.lists(st.tuples(seconds, seconds, st.none() | seconds), max_size=8).map(
    lambda found: [(f"r{number}", min(one, two), max(one, two), end) for number, (one, two, end) in enumerate(found)]
)


@given(rows)
def test_what_happened_since_then_comes_once_and_nothing_else(rows: list[tuple[str, int, int, int | None]]) -> None:
    expected = [
        ("created" if made >= 0 else "updated", key) for key, made, when, end in rows if end is None and when >= 0
    ]
    expected += [("deleted", key) for key, _, _, end in rows if end is not None and end >= 0]
    assert told(changes(Book(rows))) == expected


def test_what_is_not_inclusive_is_asked_earlier() -> None:
    book = Book([("a", 0, 0, None), ("b", 0, 0, 0)])
    assert told(changes(book, SINCE + timedelta(microseconds=999))) == [("created", "a"), ("deleted", "b")]
    assert [(query_of(request).get("changed"), query_of(request).get("gone")) for request in book.requests] == [
        ("2024-01-01T00:00:00Z", None),
        (None, "2023-12-31T23:59:58Z"),
    ]
    told(changes(book, inclusive=False))
    assert query_of(book.requests[2])["changed"] == "2023-12-31T23:59:58Z"


def test_deletions_where_there_are_none_to_be_had() -> None:
    book = Book([("a", 0, 0, None)])
    assert told(changes(book, deleted=None)) == [("created", "a")]
    assert len(book.requests) == 1
    with pytest.raises(UsageError, match="does not tell which rows were deleted"):
        changes(book, deletions=True, deleted=None)
    assert told(changes(Book([("b", 0, 0, 1)]), deletions=False)) == []


def test_rows_without_moments_count_as_updated() -> None:
    script = Script(answer([{"id": "1"}]))
    assert told(changes(script, deleted=None)) == [("updated", "1")]
    assert told(changes(script, deleted=None, created=None, removed=None)) == [("updated", "1")]
    assert told(changes(script, removed=None)) == [("updated", "1"), ("deleted", "1")]


def test_a_deleted_row_in_the_first_list_comes_once() -> None:
    dead = answer([{"id": "1", "ended": "2024-01-02T00:00:00Z"}])
    assert told(changes(Script(dead))) == [("deleted", "1")]


def test_fields_that_tell_changes_apart_are_always_asked_for() -> None:
    for given_, asked in (
        (None, "made,touched,ended"),
        ("id,made", "id,made,touched,ended"),
        ("all", "all"),
    ):
        book = Book([])
        told(changes(book, arguments={"fields": given_}))
        assert query_of(book.requests[0])["fields"] == asked
    book = Book([])
    told(changes(book, ask={"fields": "all"}))
    assert query_of(book.requests[0])["fields"] == "all"


@pytest.mark.parametrize("since", [SINCE.replace(tzinfo=None), "2024-01-01", SINCE.date()])
def test_a_moment_needs_its_zone(since: Any) -> None:
    with pytest.raises(UsageError, match="time zone"):
        changes(Book([]), since)


def test_the_next_stream_begins_before_this_one_was_asked_for() -> None:
    reply = answer([{"id": "1"}], date="Mon, 06 May 2024 07:08:09 GMT")
    stream = changes(Script(Response(200, reply.headers, reply.content, elapsed=2.5)))
    assert stream.next_since is None
    told(stream)
    assert stream.next_since == datetime(2024, 5, 6, 7, 8, 5, tzinfo=UTC)
    silent = changes(Script(answer([{"id": "1"}])))
    told(silent)
    assert silent.next_since == datetime(2024, 1, 2, 11, 59, 59, tzinfo=UTC)  # by our own clock, a second earlier


@pytest.mark.parametrize("rows", [[], [("a", 0, 0, 1)]])
def test_the_next_stream_begins_where_this_one_did_if_nothing_was_made(rows: Any) -> None:
    stream = changes(Book(rows))
    told(stream)
    assert stream.next_since == SINCE


def test_other_zones_are_kept() -> None:
    book = Book([])
    told(changes(book, SINCE.astimezone(timezone(timedelta(hours=2)))))
    assert query_of(book.requests[0])["changed"] == "2024-01-01T02:00:00+02:00"


def test_async_streams_are_the_same() -> None:
    book = Book([("a", -1, 0, None), ("b", 0, 0, None), ("c", 0, 1, None), ("d", 0, 0, 3)])
    transport = AsyncScript(book.send)

    async def main() -> list[Change[Row]]:
        client = AsyncExample(transport=transport, world=world())
        list_ = operation()
        plan = follow(client.core, (list_,), lambda: Row, SINCE, "if offered", {})
        stream = AsyncChanges(
            plan, lambda asked: AsyncPager(Task(client.core, (list_,), None, asked), lambda: Row, transport)
        )
        return [change async for change in stream]

    found = asyncio.run(main())
    assert told(found) == [("updated", "a"), ("created", "b"), ("created", "c"), ("deleted", "d")]
