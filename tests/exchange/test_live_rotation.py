"""Keys that end in the middle of anything: one rotation, whoever asks, and a way back from every crash."""

from __future__ import annotations

import asyncio
import logging
import signal
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from sagewire.exchange import Backoff, ClientSnapshots, ClientUploads, Contract, Uploader
from sagewire.runtime.errors import LoginRequired
from sagewire.sage50 import Sage50
from sagewire.sage50 import params as p
from sagewire.sandbox import Sandbox
from tests.exchange.life import born, ended
from tests.exchange.live import async_client_of, client_of, consented, kept, order, rotations


@pytest.fixture
def sage(box: Sandbox, tmp_path: Path) -> Iterator[Sage50]:
    with client_of(box, consented(box, tmp_path)) as client:
        yield client


def statuses(box: Sandbox, method: str, path: str) -> list[int | None]:
    return [call.status for call in box.ledger.calls(method, path)]


def test_in_the_middle_of_a_download(box: Sandbox, sage: Sage50, tmp_path: Path) -> None:
    snapshots = ClientSnapshots(sage)
    assert snapshots.fetch("Products", tmp_path / "a")
    box.sage50.expire()
    assert snapshots.fetch("Products", tmp_path / "b")
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    assert (statuses(box, "GET", "/api/scopes/Products"), rotations(box)) == ([200, 401, 200], 1)


def test_in_the_middle_of_an_upload_and_of_its_tracking(box: Sandbox, sage: Sage50, tmp_path: Path) -> None:
    box.sage50.settings.processing = 0.3
    asked: list[str] = []

    def end(upload: object) -> None:
        asked.append(repr(upload))
        if len(asked) == 1:
            box.sage50.expire()

    contract = Contract(shape=p.OrderWrite)
    backoff = Backoff(first=0.02, longest=0.05)
    port, folder = ClientUploads(sage), tmp_path / "x"
    with Uploader("Orders", port, folder, contract=contract, backoff=backoff, on_progress=end) as orders:
        box.sage50.expire()
        assert orders.upload([order("O-1")]).good
    assert (statuses(box, "POST", "/api/scopes/Orders/files"), rotations(box)) == ([401, 202], 2)
    assert statuses(box, "GET", "/api/tracking/*").count(401) == 1
    assert len(box.ledger.created("uploads")) == 1


def test_at_the_result(box: Sandbox, sage: Sage50, tmp_path: Path) -> None:
    ends = {"accepted": box.sage50.expire}
    with Uploader(
        "Orders",
        ClientUploads(sage),
        tmp_path / "x",
        backoff=Backoff(first=0.02),
        contract=Contract(shape=p.OrderWrite),
        on_progress=lambda upload: ends.get(upload.status, int)(),
    ) as orders:
        assert orders.upload([order("O-1")]).complete
    assert (statuses(box, "GET", "/api/results/*"), rotations(box)) == ([401, 200], 1)


@pytest.mark.parametrize("grace", [0.0, 60.0])
def test_many_threads_and_several_processes_rotate_once(
    box: Sandbox, sage: Sage50, tmp_path: Path, grace: float
) -> None:
    box.sage50.settings.key_grace = grace
    snapshots = ClientSnapshots(sage)
    assert snapshots.fetch("Products", tmp_path / "warm")
    box.sage50.expire()
    begin = threading.Barrier(8)

    def read(number: int) -> bool:
        begin.wait(30)
        return snapshots.fetch("Products", tmp_path / f"{number}")

    programs = [born(box, tmp_path, "read", str(tmp_path), "4") for _ in range(2)]
    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(read, range(8)))
    assert [ended(program) for program in programs] == [(0, "0\n")] * 2
    assert (rotations(box), box.sage50.installation.rotations) == (1, 1)
    assert kept(tmp_path).access == box.sage50.installation.apikey


def test_a_401_for_a_key_that_others_have_changed_meanwhile_does_not_rotate_again(
    box: Sandbox, sage: Sage50, tmp_path: Path
) -> None:
    snapshots = ClientSnapshots(sage)
    assert snapshots.fetch("Products", tmp_path / "a")
    box.sage50.expire()
    box.faults.on("GET", "/api/scopes/Stock").delay(0.5)
    with ThreadPoolExecutor(1) as pool:
        late = pool.submit(snapshots.fetch, "Stock", tmp_path / "b")
        while box.ledger.count("GET", "/api/scopes/Stock") == 0:
            time.sleep(0.01)
        assert snapshots.fetch("Products", tmp_path / "c")
        assert rotations(box) == 1
        assert not late.done()
        assert late.result(20)
    assert (statuses(box, "GET", "/api/scopes/Stock"), rotations(box)) == ([401, 200], 1)


def test_tasks_of_an_event_loop_rotate_once(box: Sandbox, tmp_path: Path) -> None:
    async def go() -> int:
        async with async_client_of(box, consented(box, tmp_path)) as sage:
            box.sage50.expire()
            return len(await asyncio.gather(*(sage.scopes.download(scope="Products") for _ in range(12))))

    assert (asyncio.run(go()), rotations(box)) == (12, 1)


def test_a_crash_between_rotation_and_writing_is_mended_by_the_next_program(
    box: Sandbox, sage: Sage50, tmp_path: Path
) -> None:
    list(sage.scopes.list())
    box.sage50.expire()
    status, told = ended(born(box, tmp_path, "rotate", str(tmp_path)))
    assert (status, rotations(box)) == (-signal.SIGKILL, 1), told
    left = kept(tmp_path)
    assert left.access != box.sage50.installation.apikey  # the new key is lost, and what is kept is dead
    assert "rotating_since" in left.extra
    assert ended(born(box, tmp_path, "read", str(tmp_path), "1")) == (0, "0\n")
    assert rotations(box) == 2
    tokens = kept(tmp_path)
    assert (tokens.access, tokens.refresh) == (box.sage50.installation.apikey, box.sage50.installation.initial_apikey)
    assert "rotating_since" not in tokens.extra


@pytest.mark.parametrize("lose", ["reset_after", "reset_before"])
def test_a_rotation_whose_answer_is_lost_is_asked_for_again(
    box: Sandbox, sage: Sage50, tmp_path: Path, lose: str
) -> None:
    list(sage.scopes.list())
    box.sage50.expire()
    fault: Callable[[], object] = getattr(box.faults.on("PATCH", "/api/apikey"), lose)
    fault()
    assert len(list(sage.scopes.list())) == 4
    assert rotations(box) == 2


def test_a_withdrawn_consent_says_what_to_do_and_shows_nothing(
    box: Sandbox, sage: Sage50, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    installation = box.sage50.installation
    secrets = (installation.secret, installation.apikey)
    list(sage.scopes.list())
    installation.expire()
    installation.secret = "another"
    with pytest.raises(LoginRequired, match="A user must consent") as told:
        list(sage.scopes.list())
    assert rotations(box) == 1
    text = f"{told.value} {told.value!r} {told.value.__cause__!r} {sage.auth!r} {caplog.text}"
    assert [secret for secret in secrets if secret in text] == []


def test_a_401_that_is_not_about_the_keys_age_rotates_once(box: Sandbox, sage: Sage50) -> None:
    for _ in range(6):
        box.faults.on("GET", "/api/scopes").status(401)
    with pytest.raises(Exception, match="401"):
        list(sage.scopes.list())
    assert rotations(box) == 1
    box.faults.clear()
