"""A receiver that is killed: every change is handled at least once, and twice only if it was at hand just then."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from sagewire.events import sage200_polling
from sagewire.sage200 import Sage200
from sagewire.sandbox import Sandbox
from tests.cloud_elements.crashing import KEY
from tests.cloud_elements.support import platform, rename, request

ROOT = Path(__file__).parents[2]


@contextmanager
def receiver(folder: Path, when: str, port: int = 0) -> Generator[tuple[str, subprocess.Popen[str]]]:
    """A receiver in a process of its own, and its address."""
    command = [sys.executable, "-m", "tests.cloud_elements.crashing", str(port), str(folder), when]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip(), process
        finally:
            if process.poll() is None:
                process.communicate(timeout=30)


@pytest.mark.parametrize(("when", "twice"), [("before", False), ("after", True), ("remembered", False)])
def test_no_change_is_lost_and_only_the_one_at_hand_can_come_twice(
    box: Sandbox, sage: Sage200, tmp_path: Path, when: str, twice: bool
) -> None:
    client = platform(box)
    with receiver(tmp_path, when) as (url, process):
        events = sage200_polling(f"{url}/events", resources=["customers"], signature_key=KEY)
        client.instances.create(**request("", events).arguments())
        keys = rename(sage, 5)
        box.cloud_elements.poll()
        assert process.wait(30) == -signal.SIGKILL
    (delivery,) = box.cloud_elements.deliveries
    assert (delivery.status, delivery.attempts[0].status) == ("retry", 0)
    handled = tmp_path / "handled"
    assert handled.read_text(encoding="ascii").split() == [str(key) for key in keys[: 2 if when == "before" else 3]]

    with receiver(tmp_path, "never", urlsplit(url).port or 0) as (_, process):
        box.clock.advance(5)
        box.cloud_elements.deliver()
        assert delivery.status == "delivered"
        box.cloud_elements.queue.redeliver([delivery])  # once more, for nothing
        box.cloud_elements.deliver()
    again = [keys[2]] if twice else []
    assert handled.read_text(encoding="ascii").split() == [str(key) for key in (*keys[:3], *again, *keys[3:])]
    client.close()
