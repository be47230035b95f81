"""Reads 100,000 customers and prints how far the memory grew after the first pages, in bytes.

Run as `python -m tests.promises.reader sync|async plain|prefetch|kept`. The rows have every field that Sage sends.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

from sagewire.runtime import Hooks
from sagewire.runtime.wire.message import Request
from sagewire.sage200 import AsyncSage200, Sage200
from tests.memory import peak
from tests.promises.support import COMPANY, SITE, AsyncWire, Wire

ROWS, PAGE, FIRST = 100_000, 500, 10_000
_SAMPLES: dict[str, Any] = {"integer": 7, "boolean": False, "number": 1234.5, "string": "A text"}


def _rest_of_row() -> bytes:
    """The fields of a customer but for its id, from the bundled document."""
    document = json.loads(files("sagewire.sage200").joinpath("openapi.json").read_bytes())
    row: dict[str, Any] = {}
    for name, field in document["components"]["schemas"]["customer"]["properties"].items():
        if name == "id" or field.get("type") not in _SAMPLES or field.get("writeOnly"):
            continue
        row[name] = "2024-01-02T00:00:00Z" if field.get("format") == "date-time" else _SAMPLES[field["type"]]
    return json.dumps(row).encode()[1:]


def _wire() -> Wire:
    rest = _rest_of_row()

    def answer(request: Request) -> bytes:
        last = re.search(r"id%20gt%20(\d+)", request.url)
        first = int(last[1]) + 1 if last else 1
        rows = (b'{"id":%d,%s' % (number, rest) for number in range(first, min(first + PAGE, ROWS + 1)))
        return b"[" + b",".join(rows) + b"]"

    class Forgetful(Wire):
        """Keeps nothing: the memory to be measured is the client's."""

        def send(self, request: Request) -> Any:
            """Answers."""
            self.sent.clear()
            return super().send(request)

    return Forgetful(answer)


def _refuse(drift: object) -> None:
    raise AssertionError(f"the sample is not what Sage sends: {drift}")


class _Meter:
    """Counts rows, and remembers the peak after the first pages."""

    def __init__(self, keep: bool) -> None:
        self.rows, self.at_first = 0, 0
        self.kept: list[Any] | None = [] if keep else None

    def take(self, row: Any) -> None:
        """Counts a row."""
        self.rows += 1
        assert row.id == self.rows
        if self.kept is not None:
            self.kept.append(row)
        if self.rows == FIRST:
            self.at_first = peak()


def main(mode: str, way: str) -> Iterator[int]:
    """Reads, then gives rows and growth."""
    meter = _Meter(way == "kept")
    common: dict[str, Any] = {"auth": "token", "site": SITE, "company": COMPANY, "hooks": Hooks(on_drift=_refuse)}
    if mode == "sync":
        pager = Sage200(transport=_wire(), **common).customers.list(page_size=PAGE)
        for row in pager.prefetch() if way == "prefetch" else pager:
            meter.take(row)
    else:

        async def read() -> None:
            pager = AsyncSage200(transport=AsyncWire(_wire()), **common).customers.list(page_size=PAGE)
            async for row in pager.prefetch() if way == "prefetch" else pager:
                meter.take(row)

        asyncio.run(read())
    yield meter.rows
    yield peak() - meter.at_first


if __name__ == "__main__":
    print(*main(sys.argv[1], sys.argv[2]))
