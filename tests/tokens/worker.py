"""A process that shares a login or key, its settings in the environment: `python -m tests.tokens.worker KIND THREADS`.

It says `ready`. Then, for each line of its input (`{"ahead": 12.5, "way": "threads"}`: how far the sandbox's clock is
ahead, and how to call), it makes as many calls at once as it has threads, and says which ones failed.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import Any

from sagewire.accounting import Accounting, AsyncAccounting
from sagewire.runtime.effects import Clock, World
from sagewire.sage50 import AsyncSage50, Sage50

LOOPS = 2
FORKS = 4


class Ahead(Clock):
    """Real time, and what the sandbox's clock is ahead of it."""

    def __init__(self) -> None:
        """Begins with real time."""
        self.seconds = 0.0

    def now(self) -> datetime:
        """The sandbox's time of day."""
        return super().now() + timedelta(seconds=self.seconds)


def client_type(kind: str) -> Any:
    """The client of a kind of party."""
    return Accounting if kind == "login" else Sage50


def opened(kind: str, world: World) -> Any:
    """A client of one's own, from the environment."""
    return client_type(kind).from_profile(world=world)


def made(client: Any) -> str:
    """Makes one call; what went wrong, empty if nothing."""
    try:
        if isinstance(client, Accounting):
            client.user.get()
        else:
            list(client.scopes.list())
    except Exception as error:  # noqa: BLE001 - told to whoever asked
        return f"{type(error).__name__}: {error}"
    return ""


def by_threads(client: Any, count: int, pool: ThreadPoolExecutor) -> Sequence[str]:
    """So many threads share the client."""
    return list(pool.map(lambda _: made(client), range(count)))


def by_loops(client: Any, count: int) -> Sequence[str]:
    """Event loops in threads of their own, each with a client, share the credentials."""
    told: list[str] = []

    async def call(other: Any) -> str:
        try:
            if isinstance(other, AsyncAccounting):
                await other.user.get()
            else:
                await other.scopes.list().first()
        except Exception as error:  # noqa: BLE001 - told to whoever asked
            return f"{type(error).__name__}: {error}"
        return ""

    async def crowd() -> None:
        kind: Any = AsyncAccounting if isinstance(client, Accounting) else AsyncSage50
        async with kind.from_profile(auth=client.auth, world=client.world) as other:
            told.extend(await asyncio.gather(*(call(other) for _ in range(count // LOOPS))))

    threads = [threading.Thread(target=lambda: asyncio.run(crowd())) for _ in range(LOOPS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return told


def by_forks(client: Any, count: int, pool: ThreadPoolExecutor) -> Sequence[str]:
    """Threads call, and while they do the process forks; each child makes a call with what it has inherited."""
    running = [pool.submit(made, client) for _ in range(count - FORKS)]
    told = [child() for child in [_forked(client) for _ in range(FORKS)]]
    return [*told, *(future.result() for future in running)]


def _forked(client: Any) -> Callable[[], str]:
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(write, made(client).encode()[:4000])
        os._exit(0)
    os.close(write)

    def ended() -> str:
        with os.fdopen(read) as pipe:
            text = pipe.read()
        return text or ("" if os.waitpid(child, 0)[1] == 0 else "the child died")

    return ended


def main(kind: str, threads: str) -> None:
    """Serves rounds until its input ends."""
    clock, count = Ahead(), int(threads)
    with opened(kind, World(clock=clock)) as client, ThreadPoolExecutor(count) as pool:
        print("ready", flush=True)
        for line in sys.stdin:
            order = json.loads(line)
            clock.seconds = order["ahead"]
            if order["way"] == "loops":
                told = by_loops(client, count)
            else:
                told = (by_forks if order["way"] == "forks" else by_threads)(client, count, pool)
            print(json.dumps([len(told), [error for error in told if error]]), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
