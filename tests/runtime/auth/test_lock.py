from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from sagewire.runtime.auth.lock import FairLock, PathLock
from sagewire.runtime.errors import StoreError


@pytest.fixture(params=["fair", "path"])
def lock(request: pytest.FixtureRequest, tmp_path: Path) -> FairLock | PathLock:
    return FairLock() if request.param == "fair" else PathLock(tmp_path / "x.lock")


def test_first_come_first_served(lock: FairLock | PathLock) -> None:
    first, second, third = lock.request(), lock.request(), lock.request()
    assert first.ready()
    assert not second.ready()
    assert not third.ready()
    second.release()  # gave up while waiting
    first.release()
    first.release()
    assert third.ready()
    assert not first.ready()
    third.release()


def test_two_locks_on_one_path_share_one_queue(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path, target_is_directory=True)
    first = PathLock(tmp_path / "x.lock").request()
    second = PathLock(tmp_path / "link" / "x.lock").request()
    assert first.ready()
    assert not second.ready()
    first.release()
    assert second.ready()
    second.release()


def test_a_ticket_may_be_released_by_another_thread(lock: FairLock | PathLock) -> None:
    ticket = lock.request()
    assert ticket.ready()
    thread = threading.Thread(target=ticket.release)
    thread.start()
    thread.join()
    after = lock.request()
    assert after.ready()
    after.release()


def test_never_two_at_once(lock: FairLock | PathLock) -> None:
    inside: list[int] = []
    most: list[int] = []

    def work() -> None:
        for _ in range(15):
            ticket = lock.request()
            while not ticket.ready():
                threading.Event().wait(0.0003)
            inside.append(1)
            most.append(len(inside))
            inside.pop()
            ticket.release()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(most) == {1}
    assert len(most) == 60


HOLDER = """
import sys, time
from pathlib import Path
from sagewire.runtime.auth.lock import PathLock
ticket = PathLock(Path(sys.argv[1])).request()
assert ticket.ready()
print("held", flush=True)
time.sleep(60)
"""


def test_exclusive_across_processes_and_free_after_a_death(tmp_path: Path) -> None:
    path = tmp_path / "x.lock"
    with subprocess.Popen([sys.executable, "-c", HOLDER, str(path)], stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        ticket = PathLock(path).request()
        assert not ticket.ready()
        holder.send_signal(signal.SIGKILL)
        holder.wait()
    assert ticket.ready()
    assert path.stat().st_mode & 0o777 == 0o600
    ticket.release()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_fork_leaves_the_child_with_free_queues_and_the_parent_with_its_lock(tmp_path: Path) -> None:
    fair, path = FairLock(), PathLock(tmp_path / "x.lock")
    mine, ours = fair.request(), path.request()
    assert mine.ready()
    assert ours.ready()
    child = os.fork()
    if child == 0:
        other, theirs = fair.request(), path.request()
        right = other.ready() and not theirs.ready()  # the file is still the parent's
        mine.release()
        os._exit(0 if right else 1)
    assert os.waitpid(child, 0)[1] == 0
    outside = "import sys; from pathlib import Path; from sagewire.runtime.auth.lock import PathLock; "
    outside += "sys.exit(PathLock(Path(sys.argv[1])).request().ready())"
    assert subprocess.run([sys.executable, "-c", outside, str(tmp_path / "x.lock")], check=False).returncode == 0
    assert mine.ready()
    ours.release()


def test_a_lock_file_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "x.lock").mkdir()
    ticket = PathLock(tmp_path / "x.lock").request()
    with pytest.raises(StoreError, match=r"x\.lock"):
        ticket.ready()
    ticket.release()
