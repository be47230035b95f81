"""A process of its own with many tasks, which share a token file with other processes; see test_refresh.py.

It is told on its standard input how far the clock is ahead, makes a call in each task at once, says what came of them,
and waits for the next line.
"""

from __future__ import annotations

import asyncio
import json
import sys
from datetime import datetime, timedelta
from typing import Any

import msgspec

from sagewire.accounting import AsyncAccounting
from sagewire.accounting._product import PRODUCT
from sagewire.runtime import Credentials, FileStore, OAuthSession
from sagewire.runtime.effects import Clock, World


class Ahead(Clock):
    """Real time and what the sandbox's clock is ahead of it."""

    seconds = 0.0

    def now(self) -> datetime:
        """The sandbox's time of day."""
        return super().now() + timedelta(seconds=self.seconds)


def _client(place: dict[str, Any], clock: Ahead) -> AsyncAccounting:
    world = World(clock=clock)
    credentials = Credentials(client_id=place["client_id"], client_secret=place["client_secret"])
    session = OAuthSession.of(
        msgspec.structs.replace(PRODUCT),
        credentials,
        FileStore(place["file"]),
        authorize_url=place["authorize_url"],
        token_url=place["token_url"],
        world=world,
    )
    return AsyncAccounting(auth=session, business=place["business"], base_url=place["base_url"], world=world)


async def _call(client: AsyncAccounting) -> str:
    try:
        await client.user.get()
    except Exception as error:  # noqa: BLE001 - told to the test
        return f"{type(error).__name__}: {error}"
    return ""


async def main() -> None:
    """Serves rounds until its input ends."""
    place: dict[str, Any] = json.loads(sys.argv[1])
    clock = Ahead()
    async with _client(place, clock) as client:
        print("ready", flush=True)
        while line := await asyncio.to_thread(sys.stdin.readline):
            clock.seconds = float(line)
            told = await asyncio.gather(*(_call(client) for _ in range(place["tasks"])))
            print(json.dumps([error for error in told if error]), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
