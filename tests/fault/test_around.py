"""Faults that the matrix has no cell for: no connection at all, several in a row, a lookup that fails, a mixed fate."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import closing

import pytest

from sagewire.runtime import RequestOptions, RetryPolicy
from sagewire.runtime.errors import (
    ConnectionFailed,
    NotFound,
    OutcomeUnknown,
    RateLimited,
    SagewireError,
    ServerError,
    Unauthorized,
)
from sagewire.sandbox import Sandbox
from tests.fault.acts import ACTS, Act, Create, Delete, Update
from tests.fault.rig import MODES, Mode, bench, product_calls, token_calls

PLAIN = RequestOptions()


@pytest.fixture
def closed_port() -> Iterator[int]:
    """A port at which nobody listens."""
    with closing(socket.socket()) as held:
        held.bind(("127.0.0.1", 0))
        yield held.getsockname()[1]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("kind", ACTS, ids=lambda kind: kind.name)
def test_what_was_never_sent_is_tried_again_and_never_in_doubt(
    box: Sandbox, kind: type[Act], mode: Mode, closed_port: int
) -> None:
    act = kind(box)
    base = box.url("sage200").replace(box.identity_url, f"http://127.0.0.1:{closed_port}")
    with bench(box, mode, base_url=base) as with_client, pytest.raises(SagewireError) as told:
        act.call(with_client, PLAIN)
    assert type(told.value) is ConnectionFailed
    assert [attempt.failure.partition(":")[0] for attempt in told.value.attempts] == ["unsent"] * 3
    assert act.done() == 0


@pytest.mark.parametrize("mode", MODES)
def test_doubt_outlives_what_comes_later(box: Sandbox, mode: Mode) -> None:
    """Carried out, then refused with 429: the second answer says nothing about the first try."""
    act = Create(box)
    box.faults.on("POST", "/sop_orders").too_many(1)
    box.faults.on("POST", "/sop_orders").reset_after()
    with bench(box, mode) as with_client, pytest.raises(OutcomeUnknown) as told:
        act.call(with_client, PLAIN)
    assert [attempt.status for attempt in told.value.attempts] == [429, None]
    assert (len(product_calls(box, "POST", "/sop_orders")), act.done()) == (2, 1)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("kind", [Create, Update, Delete], ids=lambda kind: kind.name)
def test_a_write_survives_all_that_is_clear(box: Sandbox, mode: Mode, kind: type[Act]) -> None:
    act = kind(box)
    box.faults.on(act.method, act.path).unauthorized()
    box.faults.on(act.method, act.path).too_many(1)
    box.faults.on(act.method, act.path).status(503, headers={"Retry-After": "1"})
    with bench(box, mode) as with_client:
        act.check_success(act.call(with_client, PLAIN))
        assert with_client.clock.waits == [1.0, 1.0]
    assert (len(product_calls(box, act.method, act.path)), act.done(), len(token_calls(box))) == (4, 1, 1)


@pytest.mark.parametrize("mode", MODES)
def test_find_is_a_read_and_survives_what_reads_survive(box: Sandbox, mode: Mode) -> None:
    act = Create(box)
    box.faults.on("POST", "/sop_orders").reset_after()
    box.faults.on("GET", "/sop_orders").status(502)
    box.faults.on("GET", "/sop_orders").reset_before()
    with bench(box, mode) as with_client:
        with pytest.raises(OutcomeUnknown) as told:
            act.call(with_client, PLAIN)
        found = with_client.done(told.value.find())
        assert 4.9 < with_client.clock.waits[0] <= 5.0, "the settle period"
        assert [row.id for row in found.candidates] == [box.ledger.created("sop_orders")[0].id]
        box.faults.on("GET", "/sop_orders", times=None).status(502)
        with pytest.raises(ServerError):
            with_client.done(told.value.find())
    assert act.done() == 1


@pytest.mark.parametrize("mode", MODES)
def test_find_looks_where_the_write_was_sent(box: Sandbox, mode: Mode) -> None:
    """The lost call had a context of its own: so has the lookup."""
    act = Create(box)
    box.faults.on("POST", "/sop_orders").reset_after()
    known = box.credentials
    options = RequestOptions(context={"site": known.site, "company": known.company})
    with bench(box, mode, site="elsewhere", company=9) as with_client:
        with pytest.raises(OutcomeUnknown) as told:
            act.call(with_client, options)
        assert len(with_client.done(told.value.find()).candidates) == 1


@pytest.mark.parametrize("mode", MODES)
def test_retries_can_be_switched_off_and_have_a_budget(box: Sandbox, mode: Mode) -> None:
    box.faults.on("GET", times=None).status(500)
    with bench(box, mode) as with_client:
        with pytest.raises(ServerError):
            with_client.done(with_client.client.customers.get(1, options=RequestOptions(retries=0)))
        assert box.ledger.count() == 1
        while with_client.client.core.quota.left >= 5:
            with pytest.raises(ServerError):
                with_client.done(with_client.client.customers.get(1, options=RequestOptions(retries=20)))
        box.ledger.clear()
        with pytest.raises(ServerError):
            with_client.done(with_client.client.customers.get(1))
        assert box.ledger.count() == 1, "a Sage in trouble does not get three times the load"


@pytest.mark.parametrize("mode", MODES)
def test_a_429_holds_the_other_calls_of_the_client_back(box: Sandbox, mode: Mode) -> None:
    box.faults.on("GET", "/customers/*", times=None).too_many(60)
    with bench(box, mode, retry=RetryPolicy(max_attempts=1)) as with_client:
        with pytest.raises(RateLimited) as told:
            with_client.done(with_client.client.customers.get(1))
        assert told.value.retry_after == 60
        with_client.done(with_client.client.sites.list().first())
        assert 59 < sum(with_client.clock.waits) <= 60


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("status", [302, 307])
def test_nothing_goes_where_a_redirect_leads(box: Sandbox, mode: Mode, status: int) -> None:
    """Another origin gets no request at all: not of a read, not of a write, and no credentials."""
    heard: list[bytes] = []
    with closing(socket.create_server(("127.0.0.1", 0))) as elsewhere:
        elsewhere.settimeout(0.05)
        end = threading.Event()

        def listen() -> None:
            while not end.is_set():
                try:
                    connection, _ = elsewhere.accept()
                except TimeoutError:
                    continue
                with closing(connection):
                    heard.append(connection.recv(4096))

        listener = threading.Thread(target=listen)
        listener.start()
        try:
            box.faults.on(times=None).redirect(f"http://127.0.0.1:{elsewhere.getsockname()[1]}/x", status)
            with bench(box, mode) as with_client:
                for kind in ACTS:
                    with pytest.raises(SagewireError):
                        kind(box).call(with_client, PLAIN)
        finally:
            end.set()
            listener.join()
    assert heard == []


@pytest.mark.parametrize("mode", MODES)
def test_a_redirect_at_home_is_followed_by_reads_alone(box: Sandbox, mode: Mode) -> None:
    asked, given = (row["id"] for row in box.data.find("customer")[:2])
    act = Create(box)
    box.faults.on("GET", f"/customers/{asked}").redirect(f"{box.url('sage200')}/customers/{given}")
    box.faults.on("POST", "/sop_orders").redirect(f"{box.url('sage200')}/sop_orders", 307)
    with bench(box, mode) as with_client:
        assert with_client.done(with_client.client.customers.get(asked)).id == given
        with pytest.raises(SagewireError) as told:
            act.call(with_client, PLAIN)
    assert (getattr(told.value, "status", None), act.done()) == (307, 0)


@pytest.mark.parametrize("mode", MODES)
def test_errors_that_are_answers_are_not_tried_again(box: Sandbox, mode: Mode) -> None:
    with bench(box, mode) as with_client:
        with pytest.raises(NotFound) as told:
            with_client.done(with_client.client.customers.get(1))
        assert len(told.value.attempts) == box.ledger.count() == 1
        with pytest.raises(Unauthorized):
            with_client.done(with_client.client.customers.get(1, options=RequestOptions(context={"site": "nowhere"})))
