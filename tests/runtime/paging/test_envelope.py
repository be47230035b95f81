"""Envelopes and bare arrays: every row once, and an end, whatever the server does past it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagewire.runtime.errors import DecodeError, DriftError, PagingError, UsageError
from sagewire.runtime.operation import Operation, Paging, Parameter
from sagewire.runtime.paging.envelope import REMEMBERED, parameters_of, shape
from sagewire.runtime.paging.pager import AsyncPager, Pager
from sagewire.runtime.results import Task
from sagewire.runtime.wire.message import Request, Response
from tests.runtime.support import BASE, AsyncExample, AsyncScript, Book, Example, Script, answer, query_of, world

NAMES = {"rows": "$items", "next": "$next", "total": "$total", "page": "$page", "size": "$size", "back": "$back"}
PAGING = Paging(
    strategy="envelope", size_parameter="size", default_size=4, max_size=10, skip_parameter="page", options=NAMES
)
FIELDS = Parameter(name="fields", wire="fields", location="query")
LIST = Operation(
    id="ListBooks", method="GET", path="/books", resource="books", name="list", paging=PAGING, parameters=(FIELDS,)
)


class Library:
    """A list in pages: past its end, the last page comes again."""

    def __init__(self, count: int, *, bare: bool = False, link: str = "/books?page={page}&size={size}") -> None:
        self.ids = list(range(1, count + 1))
        self.bare = bare
        self.link = link
        self.requests: list[Request] = []
        self.before: Callable[[int], None] = lambda number: None

    def send(self, request: Request) -> Response:
        self.before(len(self.requests))
        self.requests.append(request)
        query = query_of(request)
        size = int(query.get("size", 4))
        last = max(1, -(-len(self.ids) // size))
        page = min(int(query.get("page", 1)), last)
        rows = [{"id": number, "name": "n"} for number in self.ids[(page - 1) * size : page * size]]
        if self.bare:
            return answer(rows)
        link = self.link.format(page=page + 1, size=size) if page < last else None
        return answer(
            {"$total": len(self.ids), "$page": page, "$next": link, "$back": None, "$size": size, "$items": rows}
        )


def books(transport: Any, operation: Operation = LIST, **arguments: Any) -> Pager[Book]:
    client = Example(transport=transport, world=world())
    return Pager(Task(client.core, (operation,), None, arguments), lambda: Book, transport)


def ids(pager: Any) -> list[int]:
    return [row.id for row in pager]


@pytest.mark.parametrize("bare", [False, True])
@given(count=st.integers(0, 30), size=st.integers(1, 12), limit=st.none() | st.integers(0, 35))
def test_every_row_comes_once_and_the_loop_ends(bare: bool, count: int, size: int, limit: int | None) -> None:
    library = Library(count, bare=bare)
    assert ids(books(library, page_size=size, limit=limit)) == library.ids[:limit]
    assert len(library.requests) <= count // min(size, 10) + 2


@pytest.mark.parametrize("bare", [False, True])
@given(count=st.integers(1, 20), size=st.integers(1, 6), moves=st.lists(st.integers(-1, 3), max_size=12))
def test_rows_that_come_meanwhile_repeat_nothing(bare: bool, count: int, size: int, moves: list[int]) -> None:
    library = Library(count, bare=bare)

    def move(number: int) -> None:
        for _ in range(moves[number] if number < len(moves) else 0):
            library.ids.insert(0, 1000 + len(library.ids) + number)

    library.before = move
    found = ids(books(library, page_size=size))
    assert len(found) == len(set(found))
    assert bare or set(found) >= set(range(1, count + 1))


def test_links_are_followed_by_their_parameters() -> None:
    library = Library(9)
    assert len(ids(books(library, fields="all"))) == 9
    assert [request.url.partition("?")[2] for request in library.requests] == [
        "fields=all&size=4&page=1",
        "fields=all&page=2&size=4",
        "fields=all&page=3&size=4",
    ]
    assert {request.url.partition("?")[0] for request in library.requests} == {f"{BASE}/books"}


@pytest.mark.parametrize("start", ["/books", "/v1/books", "books", "", f"{BASE}/books"])
def test_links_may_be_written_in_several_ways(start: str) -> None:
    assert ids(books(Library(9, link=f"{start}?page={{page}}"))) == list(range(1, 10))


@pytest.mark.parametrize(
    "link",
    [
        "https://elsewhere.example/v1/books?page={page}",
        "//elsewhere.example/v1/books?page={page}",
        "/shelves?page={page}",
        "/ooks?page={page}",
        "http://[",
        "/books?page=1",
    ],
)
def test_links_to_other_places_are_refused(link: str) -> None:
    library = Library(9, link=link)
    with pytest.raises(PagingError):
        ids(books(library))
    assert len(library.requests) == 1


def test_a_link_that_is_none_is_refused() -> None:
    with pytest.raises(PagingError, match="no link"):
        parameters_of(5, f"{BASE}/books")


def test_a_bare_array_ends_at_a_short_page_or_at_repeated_ids() -> None:
    short, full = Library(6, bare=True), Library(8, bare=True)
    assert ids(books(short)) == list(range(1, 7))
    assert len(short.requests) == 2
    assert ids(books(full)) == list(range(1, 9))
    assert len(full.requests) == 3  # the last page came again


def test_where_links_say_nothing_pages_go_on_by_number() -> None:
    library = Library(8)

    def send(request: Request) -> Response:
        whole = msgspec.json.decode(library.send(request).content)
        return answer({**whole, "$next": None})

    client = Example(transport=Script(send), world=world())
    task = Task(client.core, (LIST,), None, {})
    assert len(ids(Pager(task, lambda: Book, Script(send)))) == 4
    server = msgspec.structs.replace(client.core.server, null_next="bare")
    core = msgspec.structs.replace(client.core, server=server)
    assert ids(Pager(Task(core, (LIST,), None, {}), lambda: Book, Script(send))) == list(range(1, 9))


def test_a_caller_may_begin_at_a_page() -> None:
    library = Library(10)
    assert ids(books(library, page=2)) == list(range(5, 11))
    assert ids(books(library, page=9)) == [9, 10]
    with pytest.raises(UsageError):
        books(library, page=0)


def test_the_page_size_keeps_within_bounds_and_stays() -> None:
    library = Library(30)
    operation = msgspec.structs.replace(LIST, paging=msgspec.structs.replace(PAGING, min_size=3))
    assert books(library, operation, page_size=50).first() is not None
    assert query_of(library.requests[-1])["size"] == "3"
    ids(books(library, page_size=50))
    assert query_of(library.requests[-1])["size"] == "10"
    library.requests.clear()
    assert len(ids(books(library, page_size=4, limit=6))) == 6
    assert [query_of(request)["size"] for request in library.requests] == ["4", "4"]


def test_a_count_is_the_total() -> None:
    library = Library(9)
    assert books(library).count() == 9
    assert books(library, limit=5).count() == 5
    assert [query_of(request) for request in library.requests] == [{"size": "1"}] * 2
    assert books(library, page=3).count() == 1
    assert books(Library(9, bare=True)).count() == 9
    assert books(Script(answer({"$total": "12", "$items": []}))).count() == 12


@pytest.mark.parametrize("reply", [{}, {"$items": None}, {"$items": {}}, 5, None, "x", {"message": "no"}])
def test_an_answer_without_rows_is_no_page(reply: object) -> None:
    with pytest.raises(DecodeError):
        ids(books(Script(answer(reply))))


def test_envelopes_tolerate_what_is_new_and_report_it() -> None:
    reply = answer({"$items": [{"id": 1, "new": 5}], "$next": None, "$more": 1})
    (book,) = books(Script(reply))
    assert book.extra == {"new": 5}
    client = Example(transport=Script(reply), world=world(), strict=True)
    with pytest.raises(DriftError):
        ids(Pager(Task(client.core, (LIST,), None, {}), lambda: Book, Script(reply)))


def test_the_same_type_is_made_once() -> None:
    assert shape(Book, PAGING).__args__[0] is shape(Book, PAGING).__args__[0]
    assert shape(Book, Paging(strategy="envelope")) == list[Book]


def test_rows_without_a_key_end_when_a_page_comes_again() -> None:
    page = answer({"$items": [{"name": "a"}] * 4, "$next": "/books?page=2"})
    again = answer({"$items": [{"name": "a"}] * 4, "$next": "/books?page=3"})
    assert len(list(books(Script(page, again)))) == 4


def test_a_server_that_goes_in_circles_is_left() -> None:
    def send(request: Request) -> Response:
        page = int(query_of(request)["page"])
        return answer({"$items": [{"id": 1}], "$page": page, "$next": f"/books?page={page + 1}"})

    with pytest.raises(PagingError, match="held no new row"):
        ids(books(Script(send)))


def test_memory_is_bounded() -> None:
    library = Library(REMEMBERED * 2 + 5)
    operation = msgspec.structs.replace(LIST, paging=msgspec.structs.replace(PAGING, max_size=5000))
    assert sum(1 for _ in books(library, operation, page_size=5000)) == REMEMBERED * 2 + 5


def test_async_lists_are_the_same() -> None:
    async def main() -> list[int]:
        library = Library(9)
        transport = AsyncScript(library.send)
        client = AsyncExample(transport=transport, world=world())
        pager = AsyncPager(Task(client.core, (LIST,), None, {}), lambda: Book, transport)
        assert await pager.count() == 9
        return [row.id async for row in pager.prefetch()]

    assert asyncio.run(main()) == list(range(1, 10))
