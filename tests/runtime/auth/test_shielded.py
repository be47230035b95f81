"""What is shielded goes on to its end, even if the event loop itself ends."""

from __future__ import annotations

import asyncio
import threading
from datetime import UTC, datetime

import pytest

from sagewire.runtime.effects import Clock, Run, Send, Shielded, Steps, Transport, drive_async
from sagewire.runtime.wire.message import Request, Response


class Slow:
    """A transport whose answer comes only when it is let go."""

    def __init__(self) -> None:
        self.asked = threading.Event()
        self.let_go = threading.Event()

    def send(self, request: Request) -> Response:
        self.asked.set()
        assert self.let_go.wait(10)
        return Response(200, content=b"new token")


class AsyncSlow:
    def __init__(self, twin: Slow) -> None:
        self.twin = twin

    def blocking(self) -> Transport:
        return self.twin

    async def send(self, request: Request) -> Response:
        raise AssertionError("shielded steps must not depend on the event loop")


def test_the_end_of_the_event_loop_does_not_lose_what_is_shielded() -> None:
    slow, kept = Slow(), list[bytes]()

    def refresh() -> Steps[None]:
        answer: Response = yield Send(Request("POST", "http://127.0.0.1/token"))
        yield Run(lambda: kept.append(answer.content))

    def call() -> Steps[None]:
        yield Shielded(refresh())

    async def program() -> None:
        background = asyncio.create_task(drive_async(call(), AsyncSlow(slow), Clock()))
        while not slow.asked.is_set():
            await asyncio.sleep(0.001)
        threading.Timer(0.05, slow.let_go.set).start()
        assert not background.done()  # the program ends here, and asyncio.run cancels every task that is left

    asyncio.run(program())
    assert kept == [b"new token"]


def test_a_cancelled_caller_is_told_so_after_the_work_is_done() -> None:
    slow, kept = Slow(), list[datetime]()

    def refresh() -> Steps[None]:
        yield Send(Request("POST", "http://127.0.0.1/token"))
        kept.append(datetime.now(UTC))

    def call() -> Steps[None]:
        yield Shielded(refresh())

    async def program() -> None:
        task = asyncio.create_task(drive_async(call(), AsyncSlow(slow), Clock()))
        while not slow.asked.is_set():
            await asyncio.sleep(0.001)
        task.cancel()
        await asyncio.sleep(0.02)
        assert not task.done()
        slow.let_go.set()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert kept

    asyncio.run(program())
