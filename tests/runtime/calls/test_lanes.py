"""Lanes: one at a time per company, first come first served here, exclusive across processes."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from sagewire.runtime.calls.lanes import cache_directory, lane_for, private
from sagewire.runtime.effects import Clock
from sagewire.runtime.errors import ConfigurationError, TimedOut
from sagewire.runtime.options import RequestOptions
from sagewire.runtime.wire.message import Request, Response
from tests.runtime.support import POST_IN_LANE, Example, Script, answer


@pytest.fixture(autouse=True)
def _own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SAGEWIRE_CACHE_DIR", str(tmp_path / "cache"))


def test_threads_go_one_at_a_time_and_companies_do_not_wait_for_each_other() -> None:
    lock, busy, most, together = threading.Lock(), dict[str, int](), dict[str, int](), 0

    def send(request: Request) -> Response:
        nonlocal together
        company = request.headers["X-Company"]
        with lock:
            busy[company] = busy.get(company, 0) + 1
            most[company] = max(most.get(company, 0), busy[company])
            together = max(together, sum(busy.values()))
        Clock().sleep(0.01)
        with lock:
            busy[company] -= 1
        return answer(None)

    clients = [Example(transport=Script(send), company=company) for company in (1, 2) for _ in range(3)]
    threads = [threading.Thread(target=lambda c=client: [c.books.enter() for _ in range(4)]) for client in clients]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == {"1": 1, "2": 1}
    assert together == 2


def test_another_process_is_waited_for(tmp_path: Path) -> None:
    code = (
        "import sys; from tests.runtime.support import POST_IN_LANE, PRODUCT, BASE\n"
        "from sagewire.runtime.calls.lanes import lane_for\n"
        "from sagewire.runtime.auth.lock import PathLock\n"
        "lane = lane_for(PRODUCT.package, 'https://api.example.test:443', POST_IN_LANE, {'company': '7'})\n"
        "lane.path.parent.mkdir(parents=True, mode=0o700); ticket = PathLock(lane.path).request()\n"
        "assert ticket.ready(); print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path.cwd(), text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        script = Script(answer(None))
        client = Example(transport=script)
        with pytest.raises(TimedOut, match="lane"):
            client.books.enter(options=RequestOptions(deadline=0.1))
        assert not script.requests
        other.communicate("")
    client.books.enter(options=RequestOptions(deadline=5))
    assert len(script.requests) == 1


def test_lanes_are_told_apart() -> None:
    names = {
        lane_for(package, origin, POST_IN_LANE, context).name
        for package, origin, context in [
            ("a", "o", {"company": "1"}),
            ("a", "o", {"company": "1", "site": "other"}),
            ("b", "o", {"company": "1"}),
            ("a", "p", {"company": "1"}),
            ("a", "o", {"company": "2"}),
            ("a", "o", {"company": "x"}),
            ("a", "o", {"company": " X"}),
        ]
    }
    assert len(names) == 5


@pytest.mark.skipif(os.name != "posix", reason="modes are a POSIX matter")
def test_the_directory_is_private(tmp_path: Path) -> None:
    private(tmp_path / "a" / "lanes")
    assert stat.S_IMODE((tmp_path / "a" / "lanes").stat().st_mode) == 0o700
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o777)
    with pytest.raises(ConfigurationError, match="other users"):
        private(shared)
    (tmp_path / "file").write_text("")
    with pytest.raises(ConfigurationError, match="SAGEWIRE_CACHE_DIR"):
        private(tmp_path / "file" / "lanes")


def test_where_lock_files_live(monkeypatch: pytest.MonkeyPatch) -> None:
    assert cache_directory({"SAGEWIRE_CACHE_DIR": "/x"}) == Path("/x")
    monkeypatch.setattr(sys, "platform", "linux")
    assert cache_directory({"XDG_CACHE_HOME": "/c"}) == Path("/c/sagewire")
    monkeypatch.setattr(sys, "platform", "win32")
    assert cache_directory({"LOCALAPPDATA": "/l"}) == Path("/l/sagewire")
