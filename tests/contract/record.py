"""Transports that answer from a script and keep what they were sent, and a clock that never waits."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import attrs

from sagewire.runtime.effects import Clock
from sagewire.runtime.paging.pager import AsyncPager, Pager
from sagewire.runtime.wire.message import Headers, Request, Response

_START = datetime(2025, 6, 1, 12, tzinfo=UTC)


class Rushing(Clock):
    """Time passes at every look, so that no limit on rates is ever reached."""

    def __init__(self) -> None:
        """Starts at noon."""
        self._passed = 0.0

    def now(self) -> datetime:
        """The time of day."""
        return _START + timedelta(seconds=self._passed)

    def monotonic(self) -> float:
        """Seconds since the start."""
        self._passed += 1.0
        return self._passed

    def sleep(self, seconds: float) -> None:
        """Lets time pass without waiting."""
        self._passed += seconds

    async def asleep(self, seconds: float) -> None:
        """Lets time pass without waiting."""
        self._passed += seconds


@attrs.define
class Recorder:
    """Answers each request with the next text of the script; the last one answers all that follow.

    Attributes:
        script: the bodies of the answers.
        requests: what was sent.
        token: the header in which every answer but the last tells the next page; empty where none does.
    """

    script: list[bytes] = attrs.field(factory=lambda: [b"{}"])
    requests: list[Request] = attrs.field(factory=list[Request])
    token: str = ""

    def play(self, *script: bytes) -> None:
        """Starts anew with another script."""
        self.script = list(script)
        self.requests = []

    def send(self, request: Request) -> Response:
        """Keeps the request and answers."""
        body = self.script[min(len(self.requests), len(self.script) - 1)]
        self.requests.append(request)
        headers = {"Content-Type": "application/json"}
        if self.token and len(self.requests) < len(self.script):
            headers[self.token] = f"page {len(self.requests) + 1}/+"
        return Response(status=200, headers=Headers(headers), content=body)


@attrs.define
class AsyncRecorder:
    """The same for an event loop.

    Attributes:
        recorder: what answers and keeps.
    """

    recorder: Recorder = attrs.field(factory=Recorder)

    async def send(self, request: Request) -> Response:
        """Keeps the request and answers."""
        await asyncio.sleep(0)
        return self.recorder.send(request)


def finished(result: Any) -> Any:
    """The result of a sync call; a list is read to its end."""
    return list(result) if _is_pager(result) else result


async def finished_async(result: Any) -> Any:
    """The result of an async call; a list is read to its end."""
    return [row async for row in result] if _is_pager(result) else await result


def _is_pager(result: Any) -> bool:
    return isinstance(result, Pager | AsyncPager)
