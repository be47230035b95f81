"""Lists: by key, by position, counted, split, fetched ahead; and the law of the key."""

from __future__ import annotations

import asyncio
import gc
import json
import sys
import threading
import tracemalloc
from collections.abc import Callable
from decimal import Decimal
from itertools import pairwise
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagewire.runtime import paging
from sagewire.runtime.errors import ConfigurationError, PagingError, ServerError, UsageError
from sagewire.runtime.paging.base import Answer, Ask, Listing, Strategy, Walk
from sagewire.runtime.paging.keyset import risen
from sagewire.runtime.paging.listing import QUERY_LENGTH, count_in
from sagewire.runtime.paging.pager import Page
from sagewire.runtime.wire.message import Headers, Request, Response
from tests.runtime.support import (
    AsyncExample,
    AsyncScript,
    AsyncShelf,
    Example,
    Script,
    Shelf,
    answer,
    query_of,
    rows,
    world,
)


def client(transport: Any) -> Example:
    return Example(transport=transport, world=world())


def ids(pager: Any) -> list[int]:
    return [row.id for row in pager]


def async_ids(shelf: AsyncShelf, make: Callable[[Any], Any]) -> list[int]:
    async def main() -> list[int]:
        return [row.id async for row in make(AsyncExample(transport=shelf, world=world()).books)]

    return asyncio.run(main())


def test_pages_go_by_key_and_end_on_an_empty_one() -> None:
    shelf = Shelf(rows(*range(1, 13)))
    assert ids(client(shelf).books.list()) == list(range(1, 13))
    assert [query_of(request) for request in shelf.requests] == [
        {"$orderby": "id", "$top": "5"},
        {"$orderby": "id", "$top": "5", "$filter": "id gt 5"},
        {"$orderby": "id", "$top": "5", "$filter": "id gt 10"},
        {"$orderby": "id", "$top": "5", "$filter": "id gt 12"},
    ]


def test_a_short_page_does_not_end_a_list() -> None:
    pages = iter([answer(rows(1, 2)), answer(rows(9)), answer(rows(10, 11)), answer([])])
    assert ids(client(Script(lambda request: next(pages))).books.list()) == [1, 2, 9, 10, 11]


def test_the_filter_is_bracketed_behind_the_key() -> None:
    shelf = Shelf(rows(*range(1, 9)))
    found = ids(client(shelf).books.list(where=lambda b: b.id.in_([1, 3, 5, 7, 8, 6])))
    assert found == [1, 3, 5, 6, 7, 8]
    assert query_of(shelf.requests[1])["$filter"].startswith("id gt 7 and (id eq 1 or ")


def test_select_always_adds_the_key() -> None:
    shelf = Shelf(rows(1, 2))
    assert [row.name for row in client(shelf).books.list(select=["name"])] == ["n1", "n2"]
    assert query_of(shelf.requests[0])["$select"] == "name,id"


@pytest.mark.parametrize(
    "page", [[{"id": 2}, {"id": 2}], [{"id": 3}, {"id": 2}], [{"name": "x"}], [{"id": None}], [{"id": True}]]
)
def test_a_key_that_does_not_rise_raises(page: list[Any]) -> None:
    with pytest.raises(PagingError):
        list(client(Script(answer(page), answer([]))).books.list())


@given(
    st.lists(
        st.one_of(st.integers(0, 9), st.sampled_from(["a", "b", True, None, 1.0, Decimal(3)])), min_size=1, max_size=5
    ),
    st.sampled_from([None, 0, 4, "a", Decimal("2.5")]),
)
def test_a_page_is_taken_where_each_key_is_above_the_one_before(keys: list[Any], last: Any) -> None:
    def above(one: Any, other: Any) -> bool:
        usable = isinstance(other, int | str | Decimal) and not isinstance(other, bool)
        if not usable or one is None:
            return usable
        if isinstance(one, str) or isinstance(other, str):
            return type(one) is type(other) and one != other
        return bool(other > one)

    page = [SimpleNamespace(id=key) for key in keys]
    if all(above(one, other) for one, other in pairwise([last, *keys])):
        assert risen(page, "id", last, "id") == keys[-1]
    else:
        with pytest.raises(PagingError):
            risen(page, "id", last, "id")


def test_a_server_that_ignores_the_filter_raises_instead_of_looping() -> None:
    given = client(Script(answer(rows(1, 2, 3)))).books.list()
    with pytest.raises(PagingError):
        list(given)


def test_the_callers_order_pages_by_position_with_the_key_as_tie_break() -> None:
    shelf = Shelf(rows(*range(1, 12)))
    found = ids(client(shelf).books.list(order_by="-name"))
    assert sorted(found) == list(range(1, 12))
    assert [query_of(request).get("$skip") for request in shelf.requests] == [None, "5", "10", "11"]
    assert {query_of(request)["$orderby"] for request in shelf.requests} == {"name desc,id asc"}
    assert ids(client(shelf).books.list(order_by="id")) == list(range(1, 12))
    assert "$skip" not in query_of(shelf.requests[-1])


def test_lists_without_a_key_go_by_position() -> None:
    shelf = Shelf(rows(*range(1, 8)))
    assert sorted(ids(client(shelf).books.views())) == list(range(1, 8))
    assert [query_of(request).get("$skip") for request in shelf.requests] == [None, "5", "7"]
    with pytest.raises(PagingError, match="same page again"):
        list(client(Script(answer(rows(1, 2)))).books.views())


def test_limit_and_page_size() -> None:
    shelf = Shelf(rows(*range(1, 30)))
    assert ids(client(shelf).books.list(limit=7, page_size=4)) == list(range(1, 8))
    assert [query_of(request)["$top"] for request in shelf.requests] == ["4", "3"]
    assert ids(client(shelf).books.list(limit=0)) == []
    assert len(shelf.requests) == 2
    list(client(shelf).books.list(page_size=999, limit=11))
    assert query_of(shelf.requests[2])["$top"] == "10"
    for wrong in ({"limit": -1}, {"page_size": 0}, {"limit": True}, {"page_size": "5"}):
        with pytest.raises(UsageError):
            client(shelf).books.list(**wrong)


def test_first_asks_for_one() -> None:
    shelf = Shelf(rows(4, 5))
    book = client(shelf).books.list().first()
    assert book is not None
    assert book.id == 4
    assert query_of(shelf.requests[0])["$top"] == "1"
    assert len(shelf.requests) == 1
    assert client(Shelf([])).books.list().first() is None


def test_pages_carry_their_responses() -> None:
    pages = list(client(Shelf(rows(*range(1, 8)))).books.list().pages())
    assert [len(page) for page in pages] == [5, 2]
    assert isinstance(pages[0], Page)
    assert pages[0].response.status == 200
    assert [row.id for row in pages[1]] == [6, 7]


def test_nothing_is_sent_before_the_first_row_and_a_list_can_be_read_again() -> None:
    shelf = Shelf(rows(1))
    pager = client(shelf).books.list()
    assert not shelf.requests
    assert ids(pager) == ids(pager) == [1]
    assert "books.list" in repr(pager)


def test_wrong_names_are_refused_at_once() -> None:
    wrong: dict[str, Any]
    for wrong in ({"order_by": "nmae"}, {"select": ["nope"]}, {"where": lambda b: b.nope == 1}, {"select": []}):
        with pytest.raises(UsageError):
            client(Shelf([])).books.list(**wrong)


def test_long_lists_of_values_are_split_and_no_row_comes_twice() -> None:
    shelf = Shelf(rows(*range(1, 400)))
    wanted = [*range(1, 400, 2), *range(1, 50)]
    found = ids(client(shelf).books.list(where=lambda b: b.id.in_(wanted)))
    assert sorted(found) == sorted(set(wanted))
    assert len(found) == len(set(found))
    assert max(len(request.url.partition("?")[2]) for request in shelf.requests) <= QUERY_LENGTH
    assert client(shelf).books.list(where=lambda b: b.id.in_(wanted)).count() == len(set(wanted))
    assert len(ids(client(shelf).books.list(where=lambda b: b.id.in_(wanted), limit=130))) == 130
    assert ids(client(shelf).books.list(where=lambda b: b.id.in_([]))) == []
    assert client(shelf).books.list(where=lambda b: b.id.in_([])).count() == 0
    with pytest.raises(UsageError, match="order_by"):
        client(shelf).books.list(where=lambda b: b.id.in_(wanted), order_by="name")


@pytest.mark.parametrize(
    "counted", [7, "7", {"count": 7}, {"@odata.count": 7}, {"value": 7}, {"Count": "7"}, [{"count": 7}]]
)
def test_counts_come_in_many_shapes(counted: Any) -> None:
    script = Script(answer(counted))
    assert client(script).books.list().count() == 7
    assert query_of(script.requests[0]) == {"$count": "true"}
    assert client(script).books.list(limit=3).count() == 3


def test_a_server_that_cannot_count_is_read_by_keys_only() -> None:
    shelf = Shelf(rows(*range(1, 25)))

    def send(request: Request) -> Response:
        return shelf.send(request.replaced(url=request.url.replace("$count=true", "$metadata=false")))

    script = Script(send)
    assert client(script).books.list(select=["name"]).count() == 24
    assert query_of(shelf.requests[1]) == {"$select": "id", "$orderby": "id", "$top": "10"}
    assert count_in([{"id": 3}]) is None


@pytest.mark.parametrize("value", [True, -1, "many", None, [], [1, 2], {}, {"id": 7}])
def test_what_is_no_count(value: Any) -> None:
    assert count_in(value) is None


def test_async_lists() -> None:
    shelf = AsyncShelf(rows(*range(1, 12)))
    assert async_ids(shelf, lambda books: books.list()) == list(range(1, 12))
    assert async_ids(shelf, lambda books: books.list().prefetch()) == list(range(1, 12))
    assert async_ids(shelf, lambda books: books.list(order_by="name", limit=3)) == [3, 6, 9]

    async def main() -> tuple[Any, Any, Any]:
        books = AsyncExample(transport=shelf, world=world()).books
        pages = [len(page) async for page in books.list().pages()]
        return await books.list().count(), (await books.list().first()).id, pages  # type: ignore[union-attr]  # there is one

    assert asyncio.run(main()) == (11, 1, [5, 5, 1])


def test_prefetch_asks_while_the_caller_works() -> None:
    shelf = Shelf(rows(*range(1, 12)))
    fetched = threading.Semaphore(0)
    shelf.before_page = lambda number: fetched.release()
    pages = client(shelf).books.list().prefetch().pages()
    next(pages)
    assert fetched.acquire(timeout=5)
    assert fetched.acquire(timeout=5)  # the second page, though nobody has asked for it
    pages.close()
    assert ids(client(shelf).books.list().prefetch()) == list(range(1, 12))


def test_prefetch_raises_when_its_page_is_due() -> None:
    script = Script(answer(rows(1, 2)), answer(None, 400))
    pages = client(script).books.list().prefetch().pages()
    assert len(next(pages)) == 2
    with pytest.raises(Exception, match="HTTP 400"):
        next(pages)
    list(client(Script(answer(rows(1)), answer([]))).books.list(limit=1).prefetch())


def test_an_abandoned_prefetch_leaves_nothing_behind() -> None:
    async def main() -> int:
        shelf = AsyncShelf(rows(*range(1, 12)))
        books = AsyncExample(transport=shelf, world=world()).books
        pages = books.list().prefetch().pages()
        await anext(pages)
        await pages.aclose()
        return len(asyncio.all_tasks())

    assert asyncio.run(main()) == 1


def test_errors_pass_through() -> None:
    with pytest.raises(ServerError):
        list(client(Script(answer(None, 500))).books.list())


def test_one_page_in_memory() -> None:
    payload = "x" * 2000

    def page(request: Request) -> Response:
        start = int(query_of(request).get("$filter", "id gt 0").rpartition(" ")[2])
        return answer([{"id": start + n, "name": payload} for n in range(1, 11)] if start < 2000 else [])

    pager = client(Script(page)).books.list()
    script: Any = pager._transport
    tracemalloc.start()
    for number, _ in enumerate(pager):
        script.requests.clear() if number % 10 == 0 else None
    gc.collect()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 60 * 10 * 2000  # 200 pages of 20 kB, but never more than a few at once


def test_strategies_can_be_added() -> None:
    def walk(listing: Listing) -> Walk:
        got: Answer = yield Ask([("page", "1")])
        link = got.response.headers.get("next", "")
        if link:
            yield Ask(url=link)

    paging.register("by-link", Strategy(walk))
    from sagewire.runtime import results
    from sagewire.runtime.operation import Operation, Paging
    from sagewire.runtime.paging.pager import Pager
    from tests.runtime.support import Book

    linked = Operation(id="L", method="GET", path="/l", resource="l", name="list", paging=Paging(strategy="by-link"))
    for link, trusted in (("https://api.example.test/v1/l?page=2", True), ("https://evil.example.test/l", False)):
        script = Script(answer(rows(1), next=link), answer(rows(2)))
        core = client(script).core
        pager = Pager(results.Task(core, (linked,), None, {}), lambda: Book, script)
        assert ids(pager) == [1, 2]
        assert script.requests[1].url == link
        assert ("Authorization" in script.requests[1].headers) is trusted
        assert ("X-Site" in script.requests[1].headers) is trusted
    with pytest.raises(ConfigurationError, match="no paging strategy"):
        paging.strategy_of("unheard-of")


EVENTS = st.lists(st.tuples(st.sampled_from(["insert", "delete"]), st.integers(1, 60)), max_size=6)


@given(st.sets(st.integers(1, 60), max_size=40), st.lists(EVENTS, max_size=12), st.booleans())
def test_every_row_that_existed_throughout_comes_exactly_once(
    start: set[int], events: list[list[tuple[str, int]]], ahead: bool
) -> None:
    shelf = Shelf(rows(*start))
    deleted: set[int] = set()

    def change(number: int) -> None:
        for what, key in events[number] if number < len(events) else []:
            if what == "insert":
                shelf.rows.setdefault(key, {"id": key, "name": "new"})
            elif shelf.rows.pop(key, None):
                deleted.add(key)

    shelf.before_page = change
    pager = client(shelf).books.list()
    found = ids(pager.prefetch() if ahead else pager)
    assert len(found) == len(set(found))
    assert set(found) >= start - deleted


@given(st.sets(st.integers(1, 60), max_size=40), st.integers(1, 10), st.integers(0, 50), st.sampled_from(["", "name"]))
def test_a_still_list_comes_whole_in_any_page_size(keys: set[int], size: int, limit: int, order: str) -> None:
    found = ids(client(Shelf(rows(*keys))).books.list(page_size=size, limit=limit, order_by=order or None))
    whole = sorted(keys) if not order else sorted(keys, key=lambda key: (key % 3, key))
    assert found == whole[:limit]


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_a_page_goes_before_the_next_one_is_asked_for(asynchronous: bool) -> None:
    contents = [json.dumps(page).encode() for page in (rows(1, 2), rows(3, 4), rows(5), [])]
    held: list[int] = []

    def played(_request: Request) -> Response:
        held.append(sum(map(sys.getrefcount, contents)))
        return Response(200, Headers({"content-type": "application/json"}), contents[len(held) - 1])

    async def read() -> list[int]:
        async_client = AsyncExample(transport=AsyncScript(played), world=world())
        return [row.id async for row in async_client.books.list()]

    found = asyncio.run(read()) if asynchronous else ids(client(Script(played)).books.list())
    assert found == [1, 2, 3, 4, 5]
    assert len(set(held)) == 1, f"references to bodies at each request: {held}"
