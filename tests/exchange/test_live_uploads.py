"""Uploads to the offline Sage 50: checked before they are sent, sent once, followed, matched, taken up again."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from sagewire.exchange import (
    AsyncClientUploads,
    AsyncUploader,
    Backoff,
    ClientUploads,
    Contract,
    StillUnderWay,
    UploadDoubtful,
    Uploader,
    UploadRefused,
)
from sagewire.runtime.effects import World
from sagewire.runtime.errors import UsageError
from sagewire.sage50 import Sage50
from sagewire.sage50 import params as p
from sagewire.sandbox import Sandbox
from sagewire.sandbox.connect import world
from tests.exchange.life import IDS, born, ended, uploader_of
from tests.exchange.live import async_client_of, client_of, consented, order

SOON = Backoff(first=0.02, longest=0.05)


@pytest.fixture
def sage(box: Sandbox, tmp_path: Path) -> Iterator[Sage50]:
    with client_of(box, consented(box, tmp_path)) as client:
        yield client


def orders_of(sage: Sage50, folder: Path, **settings: Any) -> Uploader:
    settings = {"backoff": SOON, "world": sage.world, "contract": Contract(shape=p.OrderWrite), **settings}
    return Uploader("Orders", ClientUploads(sage), folder / "exchange", **settings)


def sent(box: Sandbox) -> int:
    """How many files Sage has taken."""
    return len(box.ledger.created("uploads"))


def test_orders_arrive_and_their_results_find_them(box: Sandbox, sage: Sage50, tmp_path: Path) -> None:
    box.sage50.settings.uploading = 0.05
    seen: list[tuple[str, Any]] = []
    with orders_of(sage, tmp_path, on_progress=lambda upload: seen.append((upload.status, upload.progress))) as orders:
        outcome = orders.upload([order("O-1"), order("O-2")])
        assert (outcome.status, outcome.good, outcome.complete, outcome.problem) == ("accepted", True, True, "")
        assert [(result.id, result.status) for result in outcome.results] == [
            ("O-1", "processed"),
            ("O-2", "processed"),
        ]
        numbers = [result.row and result.row["sageDocumentNumber"] for result in outcome.results]
        assert numbers == ["SO-000001", "SO-000002"]
        assert len(orders.uploads()) == 1
        outcome.acknowledge()
        assert orders.uploads() == []
    order_of_words = list(dict.fromkeys(status for status, _ in seen))
    assert order_of_words == ["uploading", "validating", "processing", "accepted"]
    assert [progress for _, progress in seen] == sorted(progress for _, progress in seen)
    received = box.sage50.received("Orders")["O-1"]
    assert (received["totalShipping"], received["orderDate"]) == (Decimal("4.90"), "2026-03-31T12:00:00Z")
    assert str(received["lines"][0]["netPrice"]) == "9.95"


def test_what_breaks_the_contract_is_not_sent(box: Sandbox, sage: Sage50, tmp_path: Path) -> None:
    broken: Any = {**order("O-2"), "total_shipping": "4.90", "customer": None}
    with orders_of(sage, tmp_path) as orders:
        with pytest.raises(UsageError) as told:
            orders.submit([order("O-1"), broken])
        assert "records[1].total_shipping" in str(told.value)
        assert "records[1].customer" in str(told.value)
        assert orders.uploads() == []
    assert box.ledger.count("POST", "/api/scopes/Orders/files") == 0


def test_more_fields_than_the_contract_names_go_along(box: Sandbox, sage: Sage50, tmp_path: Path) -> None:
    more: Any = {**order("O-1"), "giftWrap": True}
    with orders_of(sage, tmp_path) as orders:
        assert orders.upload([more]).good
    assert box.sage50.received("Orders")["O-1"]["giftWrap"] is True


def test_a_record_that_sage_refuses_is_told_with_its_errors(box: Sandbox, sage: Sage50, tmp_path: Path) -> None:
    with orders_of(sage, tmp_path) as orders:
        outcome = orders.upload([order("O-1"), order("O-2", product="P-unknown")])
    assert (outcome.status, outcome.good, outcome.complete) == ("failed", False, True)
    assert [(result.id, result.status, len(result.errors)) for result in outcome.results] == [
        ("O-1", "processed", 0),
        ("O-2", "rejected", 1),
    ]
    assert outcome.results[1].errors[0]["message"] == "there is no product P-unknown"
    assert list(box.sage50.received("Orders")) == ["O-1"]


@pytest.mark.parametrize("final", ["accepted", "failed", "badRequest"])
def test_a_final_state_needs_no_result(box: Sandbox, sage: Sage50, tmp_path: Path, final: Any) -> None:
    box.sage50.settings.results, box.sage50.settings.final = "never", final
    with orders_of(sage, tmp_path) as orders:
        outcome = orders.upload([order("O-1")])
    assert (outcome.status, outcome.complete, outcome.problem) == (final, False, "")
    assert [(result.id, result.row) for result in outcome.results] == [("O-1", None)]
    assert box.ledger.count("GET", "/api/results/*") == 0


def test_an_unknown_word_is_followed_until_it_changes_or_the_deadline_comes(
    box: Sandbox, sage: Sage50, tmp_path: Path
) -> None:
    box.sage50.settings.words = {"processing": "queuedForSage"}
    box.sage50.settings.progress = "text"
    box.sage50.installation.online = False
    with orders_of(sage, tmp_path, deadline=0.4) as orders:
        with pytest.raises(StillUnderWay, match="still queuedForSage: Sage 50 may be switched off") as told:
            orders.upload([order("O-1")])
        assert told.value.upload.progress == "75%"
        assert [upload.state for upload in orders.uploads()] == ["tracking"]
    box.sage50.installation.online = True
    with orders_of(sage, tmp_path, deadline=None) as orders:
        (outcome,) = orders.resume()
        assert outcome.good
    assert (sent(box), list(box.sage50.received("Orders"))) == (1, ["O-1"])


def test_a_target_that_is_off_for_hours_is_asked_ever_more_rarely(box: Sandbox, sage: Sage50, tmp_path: Path) -> None:
    box.sage50.installation.online = False
    inner, waits = world(box).clock, list[float]()

    class Patient(type(inner)):  # type: ignore[misc]  # the clock of the sandbox, with pauses that take no time
        def sleep(self, seconds: float) -> None:
            waits.append(seconds)
            box.clock.advance(seconds)
            if sum(waits) > 3 * 3600:
                box.sage50.installation.online = True

    patient = World(clock=Patient(), random=lambda: 1.0)
    with orders_of(sage, tmp_path, backoff=Backoff(), world=patient) as orders:
        assert orders.upload([order("O-1")]).good
    assert waits[:3] == [2.0, pytest.approx(3.2), pytest.approx(5.12)]
    assert max(waits) == 300.0
    assert len(waits) < 60


def test_final_words_are_configured(box: Sandbox, sage: Sage50, tmp_path: Path) -> None:
    box.sage50.settings.words = {"accepted": "Booked", "failed": "Bounced"}
    with orders_of(sage, tmp_path, final=["booked", "bounced"], good=["BOOKED"]) as orders:
        assert (orders.upload([order("O-1")]).good, orders.upload([order("O-2", "P-unknown")]).good) == (True, False)


def test_trouble_on_the_way_passes(box: Sandbox, sage: Sage50, tmp_path: Path) -> None:
    box.faults.on("GET", "/api/tracking/*").status(503)
    box.faults.on("GET", "/api/tracking/*").reset_before()
    box.faults.on("GET", "/api/tracking/*").too_many(retry_after=0)
    box.faults.on("GET", "/api/results/*").reset_before()
    with orders_of(sage, tmp_path) as orders:
        assert orders.upload([order("O-1")]).complete


def test_a_result_that_is_gone_does_not_hide_the_outcome(box: Sandbox, sage: Sage50, tmp_path: Path) -> None:
    box.faults.on("GET", "/api/results/*").status(410)
    with orders_of(sage, tmp_path) as orders:
        outcome = orders.upload([order("O-1")])
        assert (outcome.good, outcome.complete, "could not be had" in outcome.problem) == (True, False, True)
        (again,) = orders.resume()
        assert again.complete


def test_a_file_that_is_refused_is_told_of_and_not_sent_again(box: Sandbox, sage: Sage50, tmp_path: Path) -> None:
    box.faults.on("POST", "/api/scopes/*").status(422)
    with orders_of(sage, tmp_path) as orders:
        with pytest.raises(UploadRefused) as told:
            orders.submit([order("O-1")])
        assert (orders.resume(), told.value.upload.state) == ([], "refused")
    assert (box.ledger.count("POST", "/api/scopes/Orders/files"), sent(box)) == (1, 0)


@pytest.mark.parametrize("arrives", [True, False])
def test_a_lost_answer_is_never_sent_again_by_itself(box: Sandbox, sage: Sage50, tmp_path: Path, arrives: bool) -> None:
    fault = box.faults.on("POST", "/api/scopes/*")
    fault.reset_after() if arrives else fault.status(502)
    with orders_of(sage, tmp_path) as orders:
        with pytest.raises(UploadDoubtful, match="Look in Sage") as told:
            orders.upload([order("O-1")])
        assert orders.resume() == []
        assert sent(box) == arrives
        if not arrives:
            orders.resend(told.value.upload.number)
            assert [outcome.good for outcome in orders.resume()] == [True]
    assert sent(box) == 1


def test_event_loops_with_the_async_client(box: Sandbox, tmp_path: Path) -> None:
    async def go() -> list[bool]:
        async with async_client_of(box, consented(box, tmp_path)) as sage:
            orders = AsyncUploader(
                Uploader(
                    "Orders",
                    AsyncClientUploads(sage),
                    tmp_path / "exchange",
                    contract=Contract(shape=p.OrderWrite),
                    backoff=SOON,
                )
            )
            first = await orders.submit([order("O-1")])
            second = await orders.submit([order("O-2")])
            box.sage50.expire()
            return [
                outcome.good and outcome.complete for outcome in [await orders.wait(second), await orders.wait(first)]
            ]

    assert asyncio.run(go()) == [True, True]
    assert (sent(box), len(box.sage50.received("Orders"))) == (2, 2)


@pytest.mark.parametrize("step", ["sending", "sent", "tracking", "asked", "noted", "result"])
def test_a_program_that_is_killed_loses_nothing_and_sends_nothing_twice(
    box: Sandbox, sage: Sage50, tmp_path: Path, step: str
) -> None:
    status, told = ended(born(box, tmp_path, "upload", str(tmp_path), step))
    assert status == -signal.SIGKILL, told
    with uploader_of(sage, tmp_path) as orders:
        outcomes = orders.resume()
        (upload,) = orders.uploads()
        if step in {"sending", "sent"}:  # nobody can say whether Sage has it
            assert (outcomes, upload.state, "program ended" in upload.problem) == ([], "doubtful", True)
            assert sent(box) == (step == "sent")
            return
        (outcome,) = outcomes
        assert (outcome.good, outcome.complete, [result.id for result in outcome.results]) == (True, True, list(IDS))
    assert (sent(box), sorted(box.sage50.received("Orders"))) == (1, list(IDS))


def test_the_program_of_these_tests_lives_where_nothing_kills_it(box: Sandbox, sage: Sage50, tmp_path: Path) -> None:
    assert ended(born(box, tmp_path, "upload", str(tmp_path))) == (0, "accepted\n")
