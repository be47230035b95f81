"""For every list of every product, sync and async: rows that come in two pages come once each, and in their order."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from hypothesis import given, note, seed, settings

from sagewire.runtime.wire.message import Request
from tests.contract.answers import Rows, is_in_one, paged
from tests.contract.calls import Call, calls, edition_of
from tests.contract.failing import each
from tests.contract.odata import Tree, joined, read_filter
from tests.contract.products import Case, chunks
from tests.contract.reading import mismatch
from tests.contract.record import AsyncRecorder, Recorder, finished, finished_async
from tests.contract.requests import check, query_of
from tests.contract.test_requests import SOME
from tests.contract.values import Number

CHUNKS = [(name, lists) for name, group in chunks() if (lists := tuple(case for case in group if case.listed))]
TWICE = settings(SOME, max_examples=2)


@pytest.fixture(scope="module")
def loop() -> Iterator[asyncio.Runner]:
    """One event loop for every call."""
    with asyncio.Runner() as runner:
        yield runner


@pytest.mark.parametrize("cases", [group for _, group in CHUNKS], ids=[name for name, _ in CHUNKS])
def test_two_pages(cases: tuple[Case, ...], loop: asyncio.Runner) -> None:
    def hold(case: Case) -> None:
        rows = Rows(case)
        pages = [
            [rows.full().value, rows.minimal().value, rows.nulls().value],
            [rows.minimal().value, rows.full().value],
        ]

        def one(call: Call) -> None:
            note(f"called with {call.positional} and {call.keywords}; asks for {call.query.filter}")
            _hold_pages(call, pages, loop)

        TWICE(seed(zlib.crc32(f"{case.product.name} {case.id}".encode()))(given(calls(case))(one)))()

    each(cases, hold)


def _hold_pages(call: Call, pages: Sequence[Sequence[Any]], loop: asyncio.Runner) -> None:
    case, script = call.case, paged(call.case, pages)
    token = case.paging.get("header", "")
    recorder = Recorder(script, token=token)
    found = finished(call.on(case.product.client(recorder, edition_of(case))))
    _compare(call, [row for page in pages for row in page], found)

    other = Recorder(script, token=token)
    client = case.product.async_client(AsyncRecorder(other), edition_of(case))
    assert loop.run(finished_async(call.on(client))) == found, "the async client reads other rows"
    assert other.requests == recorder.requests, "the async client asks for other pages"

    assert len(recorder.requests) == _wanted(call, pages), f"{len(recorder.requests)} pages were asked for"
    for number, request in enumerate(recorder.requests):
        check(call, request, first=number == 0)
        if number:
            _check_position(call, request, number, [row for page in pages[:number] for row in page])


def _compare(call: Call, sent: Sequence[Any], found: Sequence[Any]) -> None:
    limit = call.query.keywords.get("limit")
    expected = sent[:limit]
    assert len(found) == len(expected), f"{len(found)} rows came, not {len(expected)}"
    shape = call.case.rows
    assert shape is not None
    for index, (row, wire) in enumerate(zip(found, expected, strict=True)):
        differs = mismatch(row, wire, shape, f"row {index}")
        assert not differs, differs


def _wanted(call: Call, pages: Sequence[Sequence[Any]]) -> int:
    """Pages to be asked for: the empty one at the end too, unless enough rows came before it."""
    limit = call.query.keywords.get("limit")
    if is_in_one(call.case):
        return 1
    come, asked = 0, 0
    for page in pages:
        asked, come = asked + 1, come + len(page)
        if limit is not None and come >= limit:
            return asked
    return asked if call.case.paging["strategy"] in ("envelope", "header-token") else asked + 1


def _check_position(call: Call, request: Request, number: int, before: Sequence[Any]) -> None:
    paging = call.case.paging
    asked = dict(query_of(request))
    if paging["strategy"] == "envelope":
        assert asked[paging["skip"]["parameter"]] == "2"
        return
    if paging["strategy"] == "numbered":
        first = call.query.keywords.get("page") or paging["page"].get("first", 1)
        assert asked[paging["page"]["parameter"]] == str(first + number)
        return
    if paging["strategy"] == "header-token":
        assert asked[paging["parameter"]] == f"page {number + 1}/+"
        return
    if not _by_key(call):
        assert asked[paging["skip"]["parameter"]] == str(len(before))
        return
    last = before[-1][paging["key"]]
    above: Tree = ("compare", paging["key"], "gt", ("number" if isinstance(last, Number) else "text", str(last)))
    expected = joined("and", [above, *([call.query.filter] if call.query.filter else [])])
    assert read_filter(asked["$filter"]) == expected, f"the next page is asked for by {asked['$filter']}"


def _by_key(call: Call) -> bool:
    paging, only = call.case.paging, call.case.filter.get("only", [])
    orders, key = call.query.orders, paging.get("key")
    fits = not orders or orders[0] == (key, False)
    return bool(paging["strategy"] == "keyset" and fits and (not only or key in only))
