"""How long an event loop was kept from its other work, told by a task that wants to run every millisecond."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable

_TICK = 0.001


class Ticker:
    """Notes each gap between two of its turns beyond the millisecond that it slept.

    Attributes:
        wall: gaps in seconds.
        cpu: what of them the loop's thread worked, in seconds: a busy machine adds nothing to it.
    """

    def __init__(self) -> None:
        self.wall: list[float] = []
        self.cpu: list[float] = []

    async def run(self) -> None:
        """Ticks until it is cancelled."""
        while True:
            wall, cpu = time.perf_counter(), time.thread_time()
            await asyncio.sleep(_TICK)
            self.wall.append(time.perf_counter() - wall - _TICK)
            self.cpu.append(time.thread_time() - cpu)


async def ticking(work: Awaitable[object]) -> Ticker:
    """Does something while a ticker runs."""
    ticker = Ticker()
    task = asyncio.create_task(ticker.run())
    await asyncio.sleep(5 * _TICK)
    ticker.wall.clear()
    ticker.cpu.clear()
    await work
    await asyncio.sleep(2 * _TICK)
    task.cancel()
    return ticker
