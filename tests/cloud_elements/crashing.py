"""A receiver that dies: `python -m tests.cloud_elements.crashing PORT FOLDER WHEN`, which `test_crash.py` starts.

`WHEN` says at which moment of its third event it is killed: before it is handled, after it was handled, after it was
remembered as handled; `never` otherwise. What it handles is appended to a file, durably.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from sagewire.events import Event, Receiver, SeenFile
from sagewire.serving import running

KEY = "a signature key"
THIRD = 3


class Dying(SeenFile):
    """Remembers, and dies after the third time if it is to."""

    def __init__(self, path: Path, when: str) -> None:
        super().__init__(path)
        self._when = when
        self._added = 0

    def add(self, key: str) -> None:
        super().add(key)
        self._added += 1
        if self._when == "remembered" and self._added == THIRD:
            die()


def die() -> None:
    """Ends the process at once, as a power cut does."""
    os.kill(os.getpid(), signal.SIGKILL)


def main(port: int, folder: Path, when: str) -> None:
    """Receives until its standard input ends."""
    met = 0

    def handle(event: Event) -> None:
        nonlocal met
        met += 1
        if when == "before" and met == THIRD:
            die()
        with (folder / "handled").open("a", encoding="ascii") as out:
            out.write(f"{event.object_id}\n")
            out.flush()
            os.fsync(out.fileno())
        if when == "after" and met == THIRD:
            die()

    with Dying(folder / "seen.db", when) as seen:
        app = Receiver(signature_key=KEY, seen=seen).app(handle, path="/events")
        with running(app, port=port) as url:
            print(url, flush=True)
            sys.stdin.read()


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
