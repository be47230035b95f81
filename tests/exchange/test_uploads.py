"""Uploads: checked, sent once, followed to a final state, matched to their records, taken up again after a crash."""

from __future__ import annotations

import asyncio
import json
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Required, TypedDict

import pytest

from sagewire.exchange import (
    AsyncUploader,
    Backoff,
    Contract,
    StillUnderWay,
    Tracking,
    UploadDoubtful,
    Uploader,
    UploadRefused,
)
from sagewire.runtime.effects import World
from sagewire.runtime.errors import (
    BadRequest,
    ConnectionFailed,
    LoginRequired,
    NotFound,
    OutcomeUnknown,
    ServerError,
    UsageError,
)
from sagewire.runtime.wire.message import Request
from sagewire.runtime.writing.marks import Scale, Wire
from tests.exchange.support import UploadPort
from tests.runtime.auth.support import START, FakeClock

ACCEPTED = Tracking(status="accepted")
ORDERS = [{"id": "1", "total": Decimal("9.90")}, {"id": "2", "total": 3}]


class OrderWrite(TypedDict, total=False):
    id: Required[str]
    total: Annotated[Decimal | int, Scale(2)]
    payment_method: Annotated[str, Wire("paymentMethod")]


class Killed(BaseException):
    """The process is gone."""


def uploader(port: UploadPort, directory: Path, clock: FakeClock | None = None, **settings: Any) -> Uploader:
    settings.setdefault("contract", Contract(shape=OrderWrite))
    return Uploader("Orders", port, directory, world=World(clock=clock or FakeClock(), random=lambda: 1.0), **settings)


def test_a_file_is_built_sent_and_followed(tmp_path: Path) -> None:
    told = [Tracking(status="uploading"), Tracking(status="Whatever", progress=40), Tracking(status="validating")]
    result = "https://files.example/result"
    port = UploadPort(*told, Tracking(status="Accepted", progress="100", result_url=result))
    port.results[result] = (
        b'[{"ID":"2","Status":"failed","errors":[{"code":"E1"}]},{"id":"1","status":"ok"},{"id":"9"}]'
    )
    seen: list[tuple[str, Any]] = []
    clock = FakeClock()
    orders = uploader(port, tmp_path, clock, on_progress=lambda upload: seen.append((upload.status, upload.progress)))
    outcome = orders.upload([{**ORDERS[0], "payment_method": "card"}, ORDERS[1]])
    assert json.loads(port.sent[0]) == [{"id": "1", "total": 9.9, "paymentMethod": "card"}, {"id": "2", "total": 3}]
    assert b'"total":9.90' in port.sent[0]
    assert seen == [("uploading", None), ("Whatever", 40), ("validating", None), ("Accepted", "100")]
    assert clock.waits == [2.0, 3.2, pytest.approx(5.12)]
    assert (outcome.good, outcome.complete, outcome.problem) == (True, True, "")
    assert [(r.id, r.status, len(r.errors), r.record["id"]) for r in outcome.results] == [
        ("1", "ok", 0, "1"),
        ("2", "failed", 1, "2"),
    ]
    assert outcome.unmatched == ({"id": "9"},)
    assert len(orders.uploads()) == 1
    outcome.acknowledge()
    assert orders.uploads() == []


@pytest.mark.parametrize("status", ["accepted", "failed", "badRequest", "BADREQUEST"])
def test_a_final_state_needs_no_result(tmp_path: Path, status: str) -> None:
    port = UploadPort(Tracking(status=status))
    outcome = uploader(port, tmp_path).upload(ORDERS)
    assert (outcome.status, outcome.good, outcome.complete) == (status, status == "accepted", False)
    assert [(r.id, r.row) for r in outcome.results] == [("1", None), ("2", None)]


def test_final_words_are_configurable(tmp_path: Path) -> None:
    port = UploadPort(ACCEPTED, Tracking(status="posted"))
    orders = uploader(port, tmp_path, final=["posted", "rejected"], good=["posted"])
    assert (orders.upload(ORDERS).status, port.asked) == ("posted", 2)


def test_an_unknown_status_is_followed_until_the_deadline_and_then_later(tmp_path: Path) -> None:
    port, clock = UploadPort(Tracking(status="queued")), FakeClock()
    orders = uploader(port, tmp_path, clock, deadline=3600, backoff=Backoff(first=10, factor=2, longest=600))
    with pytest.raises(StillUnderWay, match="still queued") as caught:
        orders.upload(ORDERS)
    assert (clock.now() - START).total_seconds() == 3600
    port.told = [ACCEPTED]
    assert orders.wait(caught.value.upload).good


def test_what_passes_by_itself_is_asked_again(tmp_path: Path) -> None:
    trouble: list[Tracking | Exception] = [ConnectionFailed("away"), ServerError("ill", status=503)]
    assert uploader(UploadPort(*trouble, ACCEPTED), tmp_path).upload(ORDERS).good
    with pytest.raises(NotFound):
        uploader(UploadPort(NotFound("gone", status=404)), tmp_path).upload(ORDERS)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"<html>", "no JSON"),
        (b'[{"id":"1"}, 7]', "more than records"),
        (NotFound("x", status=404), "could not be had"),
    ],
)
def test_a_result_that_cannot_be_read_is_said(tmp_path: Path, content: bytes | Exception, words: str) -> None:
    port = UploadPort(Tracking(status="failed", result_url="https://r.example/"))
    port.results["https://r.example/"] = content
    orders = uploader(port, tmp_path)
    outcome = orders.upload(ORDERS)
    assert words in outcome.problem
    if isinstance(content, Exception):
        port.results["https://r.example/"] = b'{"id":"2","status":"ok"}'
        again = orders.wait(outcome.number)
        assert [r.status for r in again.results] == ["", "ok"]


@pytest.mark.parametrize(
    ("records", "words"),
    [
        ([], "no records"),
        ([{"total": 1}], "id: must be given"),
        ([{"id": "1"}, {"id": "1"}], "came before"),
        ([{"id": "1", "total": Decimal("1.005")}], "total"),
        ([{"id": "1", "paymentMethod": "x"}], "payment_method"),
    ],
)
def test_what_breaks_the_contract_is_not_sent(tmp_path: Path, records: list[dict[str, Any]], words: str) -> None:
    port = UploadPort(ACCEPTED)
    orders = uploader(port, tmp_path)
    with pytest.raises(UsageError, match=words):
        orders.upload(records)
    assert (port.sent, orders.uploads()) == ([], [])


def test_without_a_type_records_go_as_they_are(tmp_path: Path) -> None:
    port = UploadPort(ACCEPTED)
    uploader(port, tmp_path, contract=Contract(key="ref")).upload([{"ref": 7, "x": [Decimal("1.50")]}])
    assert port.sent == [b'[{"ref":7,"x":[1.50]}]']
    with pytest.raises(UsageError, match="no ref"):
        uploader(port, tmp_path, contract=Contract(key="ref")).upload([{"id": 7}])
    with pytest.raises(UsageError, match="upload fewer"):
        uploader(port, tmp_path, contract=Contract(max_bytes=9)).upload([{"id": "7"}])


# -- what goes wrong while sending ------------------------------------------------------------------------------------


def raising(error: BaseException) -> Any:
    def send() -> None:
        raise error

    return send


def test_a_lost_answer_is_doubtful_and_never_sent_again_by_itself(tmp_path: Path) -> None:
    port = UploadPort(ACCEPTED)
    port.on_send = raising(OutcomeUnknown("lost", request=Request("POST", "https://x.example"), sent_at=START))
    orders = uploader(port, tmp_path)
    with pytest.raises(UploadDoubtful) as caught:
        orders.upload(ORDERS)
    port.on_send = lambda: None
    number = caught.value.upload.number
    assert orders.resume() == []
    with pytest.raises(UploadDoubtful, match="resend"):
        orders.wait(number)
    assert port.sent == []
    assert orders.wait(orders.resend(number)).good
    with pytest.raises(UsageError, match="not doubtful"):
        orders.resend(number)


@pytest.mark.parametrize("error", [ConnectionFailed("away"), LoginRequired("consent"), ServerError("busy", status=503)])
def test_what_was_never_sent_is_sent_by_resume(tmp_path: Path, error: Exception) -> None:
    port = UploadPort(ACCEPTED)
    port.on_send = raising(error)
    with pytest.raises(type(error)):
        uploader(port, tmp_path).upload(ORDERS)
    port.on_send = lambda: None
    assert [outcome.good for outcome in uploader(port, tmp_path).resume()] == [True]
    assert len(port.sent) == 1


def test_a_refused_file_is_refused_for_good(tmp_path: Path) -> None:
    port = UploadPort(ACCEPTED)
    port.on_send = raising(BadRequest("no such scope", status=400))
    orders = uploader(port, tmp_path)
    with pytest.raises(UploadRefused, match="no such scope") as caught:
        orders.upload(ORDERS)
    port.on_send = lambda: None
    assert orders.resume() == []
    with pytest.raises(UploadRefused):
        orders.wait(caught.value.upload)
    orders.acknowledge(caught.value.upload.number)
    with pytest.raises(UsageError, match="no upload"):
        orders.wait(caught.value.upload)


def test_no_tracking_url_is_doubtful(tmp_path: Path) -> None:
    port = UploadPort(ACCEPTED)
    port.send = lambda scope, content: ""  # type: ignore[method-assign]  # Sage forgot it
    with pytest.raises(UploadDoubtful, match="did not say where"):
        uploader(port, tmp_path).upload(ORDERS)


# -- crashes ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("point", "sent", "state"),
    [
        ("sending", 0, "doubtful"),
        ("sent", 1, "doubtful"),
        ("tracking", 1, "tracking"),
        ("asked", 1, "tracking"),
        ("noted", 1, "done"),
        ("result", 1, "done"),
    ],
)
def test_a_crash_resumes_tracking_and_never_sends_twice(tmp_path: Path, point: str, sent: int, state: str) -> None:
    port = UploadPort(Tracking(status="accepted", result_url="https://r.example/"))
    port.results["https://r.example/"] = b'[{"id":"1","status":"ok"},{"id":"2","status":"ok"}]'

    def step(name: str, number: int) -> None:
        if name == point:
            raise Killed

    dying = uploader(port, tmp_path, on_step=step)
    with pytest.raises(Killed):
        dying.upload(ORDERS)
    dying.close()
    orders = uploader(port, tmp_path)
    assert [(u.state, u.ids) for u in orders.uploads()] == [(state, ("1", "2"))]
    outcomes = orders.resume()
    assert len(port.sent) == sent
    assert [outcome.complete for outcome in outcomes] == ([True] if state != "doubtful" else [])
    assert len(orders.resume()) == len(outcomes)  # until it is acknowledged
    assert len(port.fetched) <= 2


# -- event loops ------------------------------------------------------------------------------------------------------


def test_event_loops_follow_uploads_together(tmp_path: Path) -> None:
    port = UploadPort(Tracking(status="queued"), Tracking(status="queued"), ACCEPTED)
    orders = AsyncUploader(uploader(port, tmp_path))

    async def go() -> None:
        assert (await orders.upload(ORDERS)).good
        await orders.submit([{"id": "3"}])
        assert [outcome.number for outcome in await orders.resume()] == [1, 2]
        assert len(await orders.uploads()) == 2

    asyncio.run(go())
