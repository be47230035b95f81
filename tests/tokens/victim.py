"""A process that is killed on request: `python -m tests.tokens.victim KIND`, its settings in the environment.

It makes one call to have everything loaded, says `ready`, and then forks a child for each line of its input. The child
makes one call with a client of its own, and how it ends is told: `{"told": error or "", "died": signal or 0, "window":
[the line of Python at which the answer was there, and that at which the new one was written]}`.

    {"ahead": 0.0, "at": 1234}      killed (SIGKILL) at the so many-th line of Python
    {"ahead": 0.0, "limit": "disk"} may write no file any more (RLIMIT_FSIZE), as if the disk were full
    {"ahead": 0.0, "limit": "user"} is a user who may read the store's directory but not write in it
    {"ahead": 0.0, "beside": true}  while another child makes a call, which is told as `other`
"""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
import threading
from types import FrameType
from typing import Any

from sagewire.runtime.effects import World
from tests.tokens.parties import NOBODY
from tests.tokens.worker import Ahead, made, opened

_ANSWERED = {"read_grant", "_read"}
_WRITTEN = "save_surely"


class Counter:
    """Counts the lines of Python that this thread runs, and dies at one of them."""

    def __init__(self, fatal: int | None) -> None:
        """Starts counting at once."""
        self.fatal = fatal
        self.lines = 0
        self.answered = self.written = 0
        threading.settrace(self._enter)
        sys.settrace(self._enter)

    def _enter(self, frame: FrameType, event: str, argument: Any) -> Any:
        code = frame.f_code
        if "importlib" in code.co_filename:
            return None
        if "/runtime/auth/" in code.co_filename:
            if code.co_name in _ANSWERED:
                self.answered = self.lines
            if code.co_name == _WRITTEN:
                return self._writing
        return self._line

    def _line(self, frame: FrameType, event: str, argument: Any) -> Any:
        if event == "line":
            self.lines += 1
            if self.lines == self.fatal:
                os.kill(os.getpid(), signal.SIGKILL)
        return self._line

    def _writing(self, frame: FrameType, event: str, argument: Any) -> Any:
        self._line(frame, event, argument)
        self.written = self.lines
        return self._writing


def _limit(how: str) -> None:
    if how == "disk":
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    if how == "user" and os.geteuid() == 0:
        os.setegid(NOBODY)
        os.seteuid(NOBODY)


def _child(kind: str, order: dict[str, Any]) -> tuple[int, int]:
    """Forks; the child's process id, and where to read what it tells."""
    read, write = os.pipe()
    pid = os.fork()
    if pid:
        os.close(write)
        return pid, read
    os.close(read)
    clock = Ahead()
    clock.seconds = order["ahead"]
    client = opened(kind, World(clock=clock))
    _limit(order.get("limit", ""))
    counter = Counter(order["at"]) if "at" in order else None
    told: dict[str, Any] = {"told": made(client)}
    sys.settrace(None)
    if counter is not None:
        told["window"] = [counter.answered, counter.written]
    os.write(write, json.dumps(told).encode())
    os._exit(0)


def _told(pid: int, read: int) -> dict[str, Any]:
    with os.fdopen(read) as pipe:
        text = pipe.read()
    status = os.waitpid(pid, 0)[1]
    return {"told": "", **(json.loads(text) if text else {}), "died": status & 0x7F}


def main(kind: str) -> None:
    """Serves until its input ends."""
    with opened(kind, World()) as client:
        first = made(client)
    print(first or "ready", flush=True)
    for line in sys.stdin:
        order = json.loads(line)
        child = _child(kind, order)
        other = _child(kind, {"ahead": order["ahead"]}) if order.get("beside") else None
        told = _told(*child)
        if other is not None:
            told["other"] = _told(*other)
        print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
