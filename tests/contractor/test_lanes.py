"""Transactions run strictly one at a time: first come first served in a process, exclusive across processes."""

from __future__ import annotations

import asyncio
import errno
import gc
import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from examples.shared_lane import RowLock
from sagewire.contractor import AsyncContractor, Contractor
from sagewire.runtime import Clock, OutcomeUnknown, StoreError, TimedOut, World
from sagewire.runtime.auth.lock import FairLock
from sagewire.runtime.effects import TransportError
from sagewire.runtime.errors import ApiError
from sagewire.runtime.options import RequestOptions
from sagewire.runtime.wire.message import Request, Response
from sagewire.sandbox import Sandbox
from tests.contractor.conftest import Hurried
from tests.runtime.support import AsyncScript, FakeClock, Outcome, Script, answer, broken

OK = answer({"response": "SUCCESS"})


@pytest.fixture(params=["file", "own"])
def locks(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, Any]:
    """Both kinds of lock: the file's, and one that is passed in."""
    return {} if request.param == "file" else {"lane_locks": partial(RowLock, tmp_path / "lanes.db")}


def enter(sage: Contractor, number: str, **options: Any) -> None:
    sage.journal_transactions.create(
        trnnum=number,
        trndte=date(2025, 5, 1),
        dscrpt="x",
        lines=[{"lgract": 5000, "dbtamt": Decimal(1)}, {"lgract": 1000, "crdamt": Decimal(1)}],
        options=RequestOptions(**options),
    )


def scripted(*outcomes: Outcome, **settings: Any) -> tuple[Contractor, Script]:
    script = Script(*outcomes)
    given: dict[str, Any] = {"token": "t", "customer": "C1", "company": "main", **settings}
    return Contractor(transport=script, **given), script


def numbers(script: Script) -> list[str]:
    return [json.loads(request.content or b"")["trnnum"] for request in script.requests]


def judged(box: Sandbox, wanted: int) -> None:
    """The sandbox's ledger: every transaction once, none beside another, no key given twice."""
    entered = [record.values["trnnum"] for record in box.ledger.created("lgrtrn")]
    assert len(entered) == len(set(entered)) == wanted
    assert box.ledger.count("POST", "/api/JournalTransactions") == wanted
    assert box.ledger.most_at_once("POST", "/api/JournalTransactions") == 1
    assert not box.ledger.overlaps
    assert not box.contractor.duplicates("lgrtrn")


# -- within a process ----------------------------------------------------------------------------------------------


class Door:
    """A transport whose first call waits until it is let go on; later ones are quick."""

    def __init__(self) -> None:
        self.script = Script(OK)
        self.inside = threading.Event()
        self.open = threading.Event()

    def send(self, request: Request) -> Response:
        reply = self.script.send(request)
        self.inside.set()
        assert self.open.wait(20)
        return reply


@pytest.fixture
def joins(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Waits until so many have joined queues."""
    joined = threading.Semaphore(0)
    request = FairLock.request

    def noted(lock: FairLock) -> Any:
        ticket = request(lock)
        joined.release()
        return ticket

    monkeypatch.setattr(FairLock, "request", noted)

    def wait(count: int) -> None:
        for _ in range(count):
            assert joined.acquire(timeout=20)

    return wait


def test_threads_are_served_in_the_order_in_which_they_came(
    joins: Callable[[int], None], locks: dict[str, Any]
) -> None:
    door = Door()
    clients = [
        Contractor(token="t", customer="C1", company="main", transport=door, **locks) for _ in range(4)
    ]  # the lane is the company's, not the client's
    threads: list[threading.Thread] = []
    for number in range(32):
        threads.append(threading.Thread(target=enter, args=(clients[number % 4], str(number))))
        threads[-1].start()
        joins(1)
    assert door.inside.wait(20)
    assert numbers(door.script) == ["0"]
    door.open.set()
    for thread in threads:
        thread.join()
    assert numbers(door.script) == [str(number) for number in range(32)]


def test_tasks_are_served_in_the_order_in_which_they_came(locks: dict[str, Any]) -> None:
    script = Script(OK)
    busy: list[int] = []

    class Slow:
        async def send(self, request: Request) -> Response:
            busy.append(1)
            assert len(busy) == 1
            await asyncio.sleep(0.001)
            busy.pop()
            return script.send(request)

    async def go() -> None:
        async with AsyncContractor(token="t", customer="C1", company="main", transport=Slow(), **locks) as sage:
            await asyncio.gather(*(sage.journal_transactions.create(trnnum=str(number)) for number in range(32)))

    asyncio.run(go())
    assert numbers(script) == [str(number) for number in range(32)]


def test_whoever_gives_up_in_the_queue_leaves_nothing_locked(locks: dict[str, Any]) -> None:
    script = Script(OK)
    inside, open_ = asyncio.Event(), asyncio.Event()

    class Door:
        async def send(self, request: Request) -> Response:
            inside.set()
            await open_.wait()
            return script.send(request)

    async def go() -> None:
        sage = AsyncContractor(token="t", customer="C1", company="main", transport=Door(), **locks)
        first = asyncio.create_task(sage.journal_transactions.create(trnnum="1"))
        await inside.wait()
        waiting = [asyncio.create_task(sage.journal_transactions.create(trnnum=number)) for number in "23456"]
        await asyncio.sleep(0.05)
        for task in waiting[:4]:
            task.cancel()
        with pytest.raises(TimedOut, match="lane"):
            await sage.journal_transactions.create(trnnum="7", options=RequestOptions(deadline=0.02))
        assert all(isinstance(error, asyncio.CancelledError) for error in await asyncio.gather(
            *waiting[:4], return_exceptions=True))  # fmt: skip
        open_.set()
        await asyncio.gather(first, waiting[4])
        await sage.journal_transactions.create(trnnum="8")

    asyncio.run(go())
    assert numbers(script) == ["1", "6", "8"]


def test_companies_and_customers_do_not_wait_for_each_other(locks: dict[str, Any]) -> None:
    """Four go in together, as many as the client's limit lets in; capitals do not make a company another one."""
    together = threading.Barrier(4)

    def meet(_: Request) -> Response:
        together.wait(10)
        return OK

    which = [("C1", "a"), ("C1", "b"), ("C2", "a"), ("C2", "b")]
    clients = [scripted(meet, customer=customer, company=company, **locks)[0] for customer, company in which]
    threads = [threading.Thread(target=enter, args=(client, "1")) for client in clients]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not together.broken
    door = Door()
    held = Contractor(token="t", customer="C1", company="a", transport=door, **locks)
    thread = threading.Thread(target=enter, args=(held, "1"))
    thread.start()
    assert door.inside.wait(20)
    same, script = scripted(OK, customer="c1", company="A", **locks)
    with pytest.raises(TimedOut, match="lane"):
        enter(same, "2", deadline=0.05)
    assert not script.requests
    view, script = scripted(OK, customer="C1", company="b", **locks)
    with pytest.raises(TimedOut, match="lane"):  # the company of the call counts
        enter(view, "3", deadline=0.05, context={"company": "a"})
    door.open.set()
    thread.join()


def test_masters_and_reads_pass_by(locks: dict[str, Any]) -> None:
    door = Door()
    held = Contractor(token="t", customer="C1", company="a", transport=door, **locks)
    thread = threading.Thread(target=enter, args=(held, "1"))
    thread.start()
    assert door.inside.wait(20)
    other, script = scripted(OK, OK, answer({"response": "SUCCESS", "data": []}), company="a", **locks)
    other.vendors.create(vndnme="A")
    other.vendors.create_many([{"vndnme": "B"}, {"vndnme": "C"}])
    assert list(other.vendors.list()) == []
    assert len(script.requests) == 3
    door.open.set()
    thread.join()


# -- across processes ----------------------------------------------------------------------------------------------


def started(box: Sandbox, go: Path, name: str, threads: int, each: int, *more: str) -> subprocess.Popen[str]:
    module = [sys.executable, "-m", "tests.contractor.lane_worker", box.url("contractor"), str(go), name]
    return subprocess.Popen(
        [*module, str(threads), str(each), *more], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def ready(process: subprocess.Popen[str]) -> None:
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"


def ended(process: subprocess.Popen[str]) -> None:
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0, out + err


@pytest.mark.parametrize("own", [False, True], ids=["file", "own"])
def test_four_processes_with_eight_threads_each(
    box: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own: bool
) -> None:
    processes: list[subprocess.Popen[str]] = []
    for number in range(4):
        if own:  # as on four machines, which share no files
            monkeypatch.setenv("SAGEWIRE_CACHE_DIR", str(tmp_path / f"machine{number}"))
        more = [str(tmp_path / "lanes.db")] if own else []
        processes.append(started(box, tmp_path / "go", str(number), 8, 1, *more))
    for process in processes:
        ready(process)
    (tmp_path / "go").touch()
    for process in processes:
        ended(process)
    judged(box, 32)


def test_a_process_that_is_killed_blocks_nobody(box: Sandbox, tmp_path: Path, clock: Hurried, hurried: World) -> None:
    """Its transaction may still be under way, so the lane rests before the next one."""
    box.contractor.settings.transaction_time = 0.2
    (tmp_path / "go").touch()
    victim = started(box, tmp_path / "go", "victim", 2, 1)
    ready(victim)
    deadline = time.monotonic() + 20
    while not box.ledger.open("contractor"):
        assert time.monotonic() < deadline
        time.sleep(0.002)
    victim.send_signal(signal.SIGKILL)
    victim.communicate()
    with box.client("contractor", world=hurried) as sage:
        enter(sage, "after")
        enter(sage, "later")
    assert len(clock.rests) == 1
    assert 3 < clock.rests[0] <= 5
    entered = [record.values["trnnum"] for record in box.ledger.created("lgrtrn")]
    assert entered[0] in {"victim-0-0", "victim-1-0"}  # whichever thread came first
    assert entered[1:] == ["after", "later"]
    assert not box.ledger.overlaps


# -- after an outcome that nobody knows ------------------------------------------------------------------------------


def faked(*outcomes: Outcome, **settings: Any) -> tuple[Contractor, Script, FakeClock]:
    clock = FakeClock()
    sage, script = scripted(*outcomes, world=World(clock=clock, random=lambda: 0.5), **settings)
    return sage, script, clock


@pytest.mark.parametrize("lost", [broken("sent"), broken("sent", timed_out=True), answer(None, 502), answer({})])
def test_the_lane_rests_while_a_lost_transaction_may_still_be_under_way(lost: Outcome) -> None:
    sage, script, clock = faked(lost, OK)
    with pytest.raises(OutcomeUnknown):
        enter(sage, "1")
    assert clock.waits == []
    enter(sage, "2")
    assert clock.waits == [5]
    enter(sage, "3")
    assert clock.waits == [5]
    other, _, own = faked(OK, company="other")
    enter(other, "4")
    assert own.waits == []
    assert numbers(script) == ["1", "2", "3"]


def test_who_has_waited_already_does_not_wait_again() -> None:
    sage, _, clock = faked(broken("sent"), answer({"response": "SUCCESS", "data": []}), OK)
    with pytest.raises(OutcomeUnknown) as lost:
        enter(sage, "1")
    lost.value.find()
    assert clock.waits == [5]
    enter(sage, "2")
    assert clock.waits == [5]


def test_a_deadline_within_the_rest_sends_nothing() -> None:
    sage, script, _ = faked(broken("sent"), OK)
    with pytest.raises(OutcomeUnknown):
        enter(sage, "1")
    with pytest.raises(TimedOut, match="lane"):
        enter(sage, "2", deadline=3)
    enter(sage, "3", deadline=6)
    assert numbers(script) == ["1", "3"]


@pytest.mark.parametrize(
    "clear", [answer({"response": "ERROR", "message": "no"}), answer({"response": "ERROR"}, 500), broken("connect")]
)
def test_a_clear_outcome_needs_no_rest(clear: Outcome) -> None:
    sage, _, clock = faked(clear, OK)
    if isinstance(clear, TransportError):
        enter(sage, "1")  # it never left, so it is sent again
        pauses = list(clock.waits)
    else:
        with pytest.raises(ApiError):
            enter(sage, "1")
        pauses = []
    enter(sage, "2")
    assert clock.waits == pauses


def test_a_note_that_was_cut_short_makes_for_a_rest(cache: Path) -> None:
    sage, _, clock = faked(broken("sent"), OK)
    with pytest.raises(OutcomeUnknown):
        enter(sage, "1")
    (note,) = (cache / "lanes").glob("*.sent")
    assert datetime.fromisoformat(note.read_text()) == clock.now().astimezone(UTC)
    note.write_text("2024-01-")
    enter(sage, "2")
    assert clock.waits == [5]
    assert not note.exists()


def test_a_note_that_cannot_be_written_hides_no_unknown_outcome(monkeypatch: pytest.MonkeyPatch) -> None:
    sage, script, clock = faked(broken("sent"), OK)
    with monkeypatch.context() as patch:
        send = script.send

        def exhausted(*_: object, **__: object) -> None:
            raise OSError(errno.EMFILE, "Too many open files")

        def last_descriptor(request: Request) -> Response:
            patch.setattr(Path, "write_text", exhausted)
            return send(request)

        patch.setattr(script, "send", last_descriptor)
        with pytest.raises(OutcomeUnknown):
            enter(sage, "1")
    enter(sage, "2")
    assert clock.waits == [5]
    assert numbers(script) == ["1", "2"]


def test_a_cancelled_transaction_makes_the_lane_rest() -> None:
    waits: list[float] = []

    class Clocked(Clock):
        async def asleep(self, seconds: float) -> None:
            if seconds > 1:
                waits.append(seconds)
            await asyncio.sleep(0)

    async def go() -> None:
        inside = asyncio.Event()

        class Hanging:
            async def send(self, request: Request) -> Response:
                if not inside.is_set():
                    inside.set()
                    await asyncio.Event().wait()
                return OK

        sage = AsyncContractor(
            token="t", customer="C1", company="main", transport=Hanging(), world=World(clock=Clocked())
        )
        task = asyncio.create_task(sage.journal_transactions.create(trnnum="1"))
        await inside.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await sage.journal_transactions.create(trnnum="2")

    asyncio.run(go())
    assert len(waits) == 1
    assert 4 < waits[0] <= 5


# -- a lock that is passed in ----------------------------------------------------------------------------------------


class Lock:
    """Notes what is asked of it."""

    def __init__(self, name: str, told: list[str], *, taken: int = 0, fails: str = "") -> None:
        assert len(name) == 32
        self.told, self.taken, self.fails = told, taken, fails

    def acquire(self) -> bool:
        self.told.append("acquire")
        if self.fails == "acquire":
            raise OSError("the database is gone")
        self.taken -= 1
        return self.taken < 0

    def release(self, rest: float) -> None:
        self.told.append(f"release {rest:g}")
        if self.fails == "release":
            raise OSError("the database is gone")


def test_a_lock_of_ones_own_is_asked_until_it_is_free_and_given_back(cache: Path) -> None:
    told: list[str] = []
    sage, script, clock = faked(OK, broken("sent"), lane_locks=partial(Lock, told=told, taken=3))
    enter(sage, "1")
    assert told == ["acquire"] * 4 + ["release 0"]
    assert clock.waits == [0.001, 0.002, 0.004]
    told.clear()
    with pytest.raises(OutcomeUnknown):
        enter(sage, "2")
    assert told[-1] == "release 5"
    told.clear()
    held, _, _ = faked(OK, lane_locks=partial(Lock, told=told, taken=10_000))
    with pytest.raises(TimedOut, match="lane"):
        enter(held, "3", deadline=1)
    assert not [word for word in told if word.startswith("release")]
    assert len(script.requests) == 2
    assert not cache.exists()


def test_a_lock_that_fails_sends_nothing_and_hides_nothing(caplog: pytest.LogCaptureFixture) -> None:
    told: list[str] = []
    sage, script, _ = faked(OK, lane_locks=partial(Lock, told=told, fails="acquire"))
    with pytest.raises(StoreError, match=r"cannot be taken: the database is gone\. Nothing was sent"):
        enter(sage, "1")
    assert (script.requests, told) == ([], ["acquire"])
    sage, script, _ = faked(OK, lane_locks=partial(Lock, told=told, fails="release"))
    enter(sage, "2")  # it has been entered: that is what counts
    assert len(script.requests) == 1
    assert "cannot be given back" in caplog.text


def test_a_call_that_is_thrown_away_gives_its_lock_back() -> None:
    """A loop that ends without cancelling its tasks leaves nobody to perform effects."""
    told: list[str] = []

    class Hanging:
        async def send(self, _request: Request) -> Response:
            await asyncio.Event().wait()
            return OK

    sage = AsyncContractor(
        token="t", customer="C1", company="main", transport=Hanging(), lane_locks=partial(Lock, told=told)
    )
    loop = asyncio.new_event_loop()
    task = loop.create_task(sage.journal_transactions.create(trnnum="1"))
    while len(told) < 1:
        loop.run_until_complete(asyncio.sleep(0.001))
    loop.run_until_complete(asyncio.sleep(0.02))
    steps = task.get_coro()
    assert steps is not None
    steps.close()
    assert told == ["acquire", "release 5"]
    task.cancel()
    with pytest.raises((asyncio.CancelledError, RuntimeError)):
        loop.run_until_complete(task)
    loop.close()
    gc.collect()


def test_a_lock_that_is_taken_while_its_caller_gives_up_is_given_back() -> None:
    told: list[str] = []
    asked, free = threading.Event(), threading.Event()

    class Slow(Lock):
        def acquire(self) -> bool:
            asked.set()
            assert free.wait(20)
            return super().acquire()

    async def go() -> None:
        script = AsyncScript(OK)
        sage = AsyncContractor(
            token="t", customer="C1", company="main", transport=script, lane_locks=partial(Slow, told=told)
        )
        task = asyncio.create_task(sage.journal_transactions.create(trnnum="1"))
        await asyncio.to_thread(asked.wait, 20)
        task.cancel()
        await asyncio.sleep(0)
        free.set()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert script.requests == []

    asyncio.run(go())
    assert told == ["acquire", "release 0"]


def test_a_row_whose_holder_died_runs_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("examples.shared_lane.LEASE", 0.2)
    first, second = RowLock(tmp_path / "x.db", "lane"), RowLock(tmp_path / "x.db", "lane")
    assert first.acquire()
    assert not second.acquire()
    time.sleep(0.25)
    assert second.acquire()
    first.release(0)  # too late: it is not its own any more
    assert not first.acquire()
    second.release(0.2)
    assert not first.acquire()
    time.sleep(0.25)
    assert first.acquire()
