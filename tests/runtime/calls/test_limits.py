"""Limits: no window ever holds more than the rate; places are first come, first served; who shares what."""

from __future__ import annotations

import asyncio
import os
import threading
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagewire.runtime.auth.base import StaticToken
from sagewire.runtime.calls.limits import RateBucket, Slots, bucket_for, slots_for
from sagewire.runtime.effects import Clock
from sagewire.runtime.wire.message import Request, Response
from tests.runtime.support import AsyncExample, AsyncScript, Example, FakeClock, Script, answer, unique, world


@given(st.integers(1, 5), st.lists(st.floats(0, 30, width=16), max_size=60))
def test_no_window_holds_more_than_the_rate(rate: int, gaps: list[float]) -> None:
    bucket, now, begun = RateBucket(rate, 60.0), 0.0, list[float]()
    for gap in gaps:
        now += gap
        begun.append(bucket.reserve(now))
    assert begun == sorted(begun)
    for index in range(len(begun) - rate):
        assert begun[index + rate] - begun[index] >= 60.0


@given(st.integers(1, 4), st.lists(st.tuples(st.sampled_from("rgp"), st.floats(0, 30, width=16)), max_size=60))
def test_giving_back_and_pausing_never_allow_more(rate: int, events: list[tuple[str, float]]) -> None:
    bucket, now, held = RateBucket(rate, 60.0), 0.0, list[float]()
    for what, gap in events:
        now += gap
        if what == "r":
            held.append(bucket.reserve(now))
        elif what == "p":
            bucket.pause(now + gap)
        elif held and held[-1] > now:
            bucket.give_back(held.pop())
    assert held == sorted(held)
    for index in range(len(held) - rate):
        assert held[index + rate] - held[index] >= 60.0


def test_a_burst_is_free_and_the_next_one_waits() -> None:
    bucket = RateBucket(3, 60.0)
    assert [bucket.reserve(10.0) for _ in range(5)] == [10.0, 10.0, 10.0, 70.0, 70.0]
    bucket.give_back(70.0)
    assert bucket.reserve(10.0) == 70.0
    assert RateBucket(1).reserve(5.0) == 5.0


def test_a_pause_holds_everyone() -> None:
    bucket = RateBucket(100)
    bucket.pause(30.0)
    bucket.pause(20.0)
    assert bucket.reserve(1.0) == 30.0
    assert bucket.reserve(31.0) == 31.0


def test_clients_with_one_id_share_a_bucket_and_the_lower_rate_wins() -> None:
    clock, key = Clock(), next(unique)
    first = bucket_for(key, "https://a:443", 6000, 60.0, clock)
    assert bucket_for(key, "https://a:443", 20, 60.0, Clock()) is first
    assert first.rate == 20
    assert bucket_for(key, "https://b:443", 20, 60.0, clock) is not first
    assert bucket_for(next(unique), "https://a:443", 20, 60.0, clock) is not first
    assert bucket_for(key, "https://a:443", 20, 60.0, FakeClock()) is not first
    assert bucket_for("", "https://a:443", 20, 60.0, clock) is not bucket_for("", "https://a:443", 20, 60.0, clock)
    places = slots_for(key, "https://a:443", 2, clock)
    assert slots_for(key, "https://a:443", 2, clock) is places


def test_slots_are_first_come_first_served() -> None:
    slots = Slots(2)
    tickets = [slots.request() for _ in range(4)]
    assert [ticket.ready() for ticket in tickets] == [True, True, False, False]
    tickets[2].release()
    tickets[0].release()
    tickets[0].release()
    assert [ticket.ready() for ticket in tickets] == [False, True, False, True]


def test_views_and_clients_wait_together() -> None:
    around, key = world(), next(unique)
    clients = [
        Example(
            transport=Script(answer({"id": 1})), world=around, auth=StaticToken("t", limits_key=key, development=True)
        )
        for _ in range(2)
    ]
    calls = [clients[0], clients[1], clients[0].with_options(timeout=3)]
    for number in range(21):
        calls[number % 3].books.get(1)
    assert around.clock.monotonic() == 61.0  # a minute, and a margin


@pytest.mark.parametrize("delay", [0.0, 0.3, 0.99])
def test_a_request_that_was_long_on_its_way_does_not_make_the_next_minute_too_full(delay: float) -> None:
    clock = FakeClock()
    bucket, came = bucket_for(next(unique), "https://a:443", 20, 60.0, clock), list[float]()
    for number in range(45):
        came.append(bucket.reserve(0.0) + (delay if number % 20 == 0 else 0.0))
    for index in range(len(came) - 20):
        assert came[index + 20] - came[index] >= 60.0, "a server that counts a sliding minute says 429"


def test_a_storm_of_threads_never_exceeds_the_concurrency(monkeypatch: pytest.MonkeyPatch) -> None:
    busy, most, lock = 0, 0, threading.Lock()

    def send(request: Request) -> Response:
        nonlocal busy, most
        with lock:
            busy += 1
            most = max(most, busy)
        Clock().sleep(0.001)
        with lock:
            busy -= 1
        return answer({"id": 1})

    client = _limited(Example(transport=Script(send)), 3)
    threads = [threading.Thread(target=lambda: [client.books.get(1) for _ in range(5)]) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most <= 3
    assert len(client.core.slots._queue) == 0


def test_a_storm_of_tasks_with_cancellations_leaks_no_place() -> None:
    async def main() -> Any:
        class Slow(AsyncScript):
            async def send(self, request: Request) -> Response:  # type: ignore[override]  # the async twin
                await asyncio.sleep(0.002)
                return answer({"id": 1})

        client = _limited(AsyncExample(transport=Slow(answer(None))), 2)
        tasks = [asyncio.create_task(client.books.get(1)) for _ in range(20)]
        await asyncio.sleep(0.003)
        for task in tasks[::3]:
            task.cancel()
        done: list[Any] = await asyncio.gather(*tasks, return_exceptions=True)
        assert all(isinstance(one, asyncio.CancelledError) or one.id == 1 for one in done)
        return client.core.slots._queue

    assert not asyncio.run(main())


def _limited(client: Any, size: int) -> Any:
    import msgspec

    client.core = msgspec.structs.replace(client.core, slots=Slots(size))
    return client


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_fork_forgets_what_the_parent_shared() -> None:
    key = next(unique)
    bucket = bucket_for(key, "https://a:443", 1, 60.0, Clock())
    bucket.reserve(0.0)
    pid = os.fork()
    if pid == 0:
        fresh = bucket_for(key, "https://a:443", 1, 60.0, Clock())
        os._exit(0 if fresh is not bucket else 1)
    assert os.waitpid(pid, 0)[1] == 0
