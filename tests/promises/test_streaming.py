"""Lists: flat memory over 100,000 rows; and while others work, every row that was there throughout, exactly once."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Literal, TypeAlias

import attrs
import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sagewire.runtime.wire.message import Request
from sagewire.sandbox import Sandbox
from sagewire.sandbox.sage200.company import Company
from tests.promises.support import Wire, in_both

ROOT = Path(__file__).parents[2]
FLAT, KEPT = 12_000_000, 40_000_000


def growth(mode: str, way: str) -> int:
    """Bytes by which a process grew that read 100,000 rows, after the first 10,000."""
    command = [sys.executable, "-m", "tests.promises.reader", mode, way]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    rows, grown = map(int, done.stdout.split())
    assert rows == 100_000
    return grown


@pytest.mark.skipif(sys.platform == "win32", reason="the system does not tell the peak in this way")
@pytest.mark.parametrize("way", ["plain", "prefetch"])
@pytest.mark.parametrize("mode", ["sync", "async"])
def test_memory_stays_flat(mode: str, way: str) -> None:
    assert growth(mode, way) < FLAT


@pytest.mark.skipif(sys.platform == "win32", reason="the system does not tell the peak in this way")
def test_the_measure_sees_rows_that_are_kept() -> None:
    assert growth("sync", "kept") > KEPT


Change: TypeAlias = tuple[Literal["insert", "delete", "rename"], int]
CHANGES = st.lists(
    st.lists(st.tuples(st.sampled_from(["insert", "insert", "delete", "rename"]), st.integers(0, 10**6)), max_size=4),
    max_size=14,
)


@attrs.define
class Meddler:
    """Somebody who works on the customers while they are read.

    Attributes:
        data: the company.
        changes: what to do after each page.
        touched: ids that were inserted, deleted or renamed meanwhile.
    """

    data: Company
    changes: Iterator[Sequence[Change]]
    touched: set[int] = attrs.field(factory=set[int])

    def ids(self) -> list[int]:
        """Those that are there."""
        return [row["id"] for row in self.data.find("customer")]

    def __call__(self, _data: Any) -> None:
        """Does the next part of the work."""
        for what, number in next(self.changes, ()):
            there = self.ids()
            if what == "insert":
                self.insert(there, number)
            elif there:
                key = there[number % len(there)]
                self.touched.add(key)
                if what == "delete":
                    self.data.store.remove("customer", key)
                else:
                    self.data.change("customer", key, {"name": f"{'AB'[number % 2]}{number}"})

    def insert(self, there: Sequence[int], number: int) -> None:
        """At the end, as Sage does, or into a gap, as no table that is read by key need fear."""
        free = (set(range(min(there, default=1), max(there, default=1) + 40)) - set(there)) or {1}
        key = sorted(free)[number % len(free)] if number % 3 else max(there, default=0) + 1 + number % 5
        self.touched.add(key)
        self.data.create("customer", {"id": key, "name": f"{'AB'[number % 2]}{number}", "reference": f"R{number}"})

    def refill(self, least: int) -> None:
        """Brings the table back to a size at which there is something to read."""
        there = self.ids()
        for key in there[least + 20 :]:
            self.data.store.remove("customer", key)
        for number in range(least - len(there)):
            self.data.create("customer", {"name": f"{'AB'[number % 2]}{number}", "reference": f"N{number}"})


Way: TypeAlias = Literal["plain", "where", "in", "in-and-where"]
WAYS: tuple[Way, ...] = ("plain", "where", "in", "in-and-where")


def wanted(way: Way, asked: set[int]) -> Any:
    """The filter of a way to read; a long `in_()` is sent in several parts."""
    some = sorted(asked, key=lambda key: key * 7919 % 10007)  # what is there is in every part
    return {
        "plain": None,
        "where": lambda c: c.name.startswith("A"),
        "in": lambda c: c.id.in_(some),
        "in-and-where": lambda c: c.id.in_(some) & c.name.startswith("A"),
    }[way]


def read(box: Sandbox, mode: str, prefetch: bool, where: Any, size: int) -> list[int]:
    """The ids of a list, in the order in which they came."""
    if mode == "sync":
        with box.client() as sage:
            pager = sage.customers.list(where=where, page_size=size, select=["id", "name"])
            return [row.id for row in (pager.prefetch() if prefetch else pager)]

    async def main() -> list[int]:
        async with box.async_client() as sage:
            pager = sage.customers.list(where=where, page_size=size, select=["id", "name"])
            return [row.id async for row in (pager.prefetch() if prefetch else pager)]

    return asyncio.run(main())


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("mode", ["sync", "async"])
@settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(changes=CHANGES, size=st.integers(3, 12), prefetch=st.booleans())
def test_every_row_that_existed_throughout_comes_exactly_once(
    box: Sandbox, mode: str, way: Way, changes: list[list[Change]], size: int, prefetch: bool
) -> None:
    box.faults.clear()
    meddler = Meddler(box.data, iter(changes))
    meddler.refill(60)
    before = {row["id"]: row["name"] for row in box.data.find("customer")}
    asked = {key for key in before if key % 3} | set(range(10**6, 10**6 + 120))
    box.faults.on("GET", "/customers", times=None).changed(meddler)
    box.ledger.clear()
    came = read(box, mode, prefetch, wanted(way, asked), size)

    assert len(came) == len(set(came)), "a row came twice"
    chosen = {key for key in before if not way.startswith("in") or key in asked}
    chosen = {key for key in chosen if not way.endswith("where") or before[key].startswith("A")}
    throughout = chosen - meddler.touched
    assert throughout <= set(came), "a row that was there throughout is missing"
    assert set(came) - throughout <= meddler.touched, "a row that does not fit came"
    filters = {call.parameters.get("$filter", "").rpartition(" and (")[2] for call in box.ledger.calls("GET")}
    assert len(filters) > 1 or not way.startswith("in"), "the long list of values came in several parts"


def test_a_short_page_is_not_the_end() -> None:
    """A server may hold rows back after it has cut a page; only an empty one ends the list."""
    pages = [[1, 2, 3, 4, 5], [7], [8, 9], [12, 13, 14, 15, 16], []]

    def answer(request: Request) -> bytes:
        last = re.search(r"id%20gt%20(\d+)", request.url)
        above = int(last[1]) if last else 0
        page = next((page for page in pages if page and page[0] > above), [])
        return msgspec.json.encode([{"id": key} for key in page])

    wire = Wire(answer)
    expected = [key for page in pages for key in page]
    for prefetch in (False, True):
        for rows in in_both(wire, partial(pager_of, prefetch=prefetch)):
            assert [row.id for row in rows] == expected
    assert len(wire.sent) == 4 * len(pages)


def pager_of(client: Any, prefetch: bool) -> Any:
    """The customers, five at a time."""
    pager = client.customers.list(page_size=5)
    return pager.prefetch() if prefetch else pager


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_by_position_rows_are_lost_and_the_page_says_so(box: Sandbox, mode: str) -> None:
    """What the other way does not promise really happens: so the test above can tell the two apart."""
    meddler = Meddler(box.data, iter([]))
    meddler.refill(60)
    before = meddler.ids()

    def remove(data: Any) -> None:
        for key in meddler.ids()[:3]:
            data.store.remove("customer", key)

    box.faults.on("GET", "/customers", nth=1).changed(remove)
    if mode == "sync":
        with box.client() as sage:
            came = [row.id for row in sage.customers.list(order_by="name", page_size=10)]
    else:

        async def main() -> list[int]:
            async with box.async_client() as sage:
                return [row.id async for row in sage.customers.list(order_by="name", page_size=10)]

        came = asyncio.run(main())
    assert set(came) < set(before)
