"""The first call of a process on a running loop: prints the longest time that the loop was kept, and of it the work.

The command line is the server's address, and `preload` where the program has prepared itself.
"""

from __future__ import annotations

import asyncio
import sys

import sagewire.sage200 as package
from benchmarks.readers.ticking import Ticker, ticking


async def _first(url: str) -> Ticker:
    async with package.AsyncSage200(auth="token", site="site", company=1, base_url=url) as sage:
        return await ticking(sage.customers.get(7))


if __name__ == "__main__":
    if "preload" in sys.argv:
        package.preload()
    _ = package.AsyncSage200  # importing the client is no part of a call
    ticker = asyncio.run(_first(sys.argv[1]))
    print(max(ticker.wall), max(ticker.cpu))
