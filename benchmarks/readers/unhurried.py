"""Reads a whole list, and works on each page for a while. Serves: names are the keys of `WAYS` that use the client.

The command line is the server's address, the rows of a page and the milliseconds of work on one.
"""

from __future__ import annotations

import asyncio
import sys
import time

from benchmarks.serve import serve
from sagewire.sage200 import AsyncSage200, Sage200


def _read(url: str, page: int, work: float, ahead: bool) -> None:
    with Sage200(auth="token", site="site", company=1, base_url=url) as sage:
        pager = sage.customers.list(page_size=page)
        for number, _ in enumerate(pager.prefetch() if ahead else pager, 1):
            if number % page == 0:
                time.sleep(work)


async def _read_async(url: str, page: int, work: float, ahead: bool) -> None:
    async with AsyncSage200(auth="token", site="site", company=1, base_url=url) as sage:
        pager = sage.customers.list(page_size=page)
        number = 0
        async for _ in pager.prefetch() if ahead else pager:
            number += 1
            if number % page == 0:
                await asyncio.sleep(work)


def main(url: str, page: int, work: float) -> None:
    """Serves."""

    def read(name: str) -> None:
        ahead = name.endswith("prefetch")
        if "async" in name:
            asyncio.run(_read_async(url, page, work, ahead))
        else:
            _read(url, page, work, ahead)

    serve(lambda name: lambda: read(name), repeated=False)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]) / 1000)
