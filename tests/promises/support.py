"""What the tests of the promises share: clients that cannot send, and calls in both worlds."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import attrs

from sagewire.runtime.wire.message import Headers, Request, Response
from sagewire.sage200 import AsyncSage200, Sage200
from tests.contract.record import finished, finished_async

SITE, COMPANY = "0b5e6f3c-2f5a-4c53-9d5c-6a6c3d1f0a11", 7


@attrs.define
class Wire:
    """A transport in this process: keeps what is sent, and answers what it is told to.

    Attributes:
        answer: gives the body of an answer.
        sent: the requests.
    """

    answer: Callable[[Request], bytes] = lambda _request: b"[]"
    sent: list[Request] = attrs.field(factory=list[Request])

    def send(self, request: Request) -> Response:
        """Keeps the request, answers."""
        self.sent.append(request)
        return Response(200, Headers({"content-type": "application/json"}), self.answer(request))


@attrs.define
class AsyncWire:
    """The same for an event loop."""

    wire: Wire

    async def send(self, request: Request) -> Response:
        """Keeps the request, answers."""
        return self.wire.send(request)


def offline(wire: Wire, **keywords: Any) -> Sage200:
    """A client on a wire."""
    return Sage200(**{"auth": "token", "site": SITE, "company": COMPANY, "transport": wire, **keywords})


def in_both(wire: Wire, call: Callable[[Any], Any], **keywords: Any) -> list[Any]:
    """What a call gives, or the error it ends in: sync, then async."""
    given = {"auth": "token", "site": SITE, "company": COMPANY, **keywords}
    results: list[Any] = []
    try:
        results.append(finished(call(Sage200(transport=wire, **given))))
    except Exception as error:  # noqa: BLE001 - the tests look at it
        results.append(error)

    async def main() -> Any:
        return await finished_async(call(AsyncSage200(transport=AsyncWire(wire), **given)))

    try:
        results.append(asyncio.run(main()))
    except Exception as error:  # noqa: BLE001 - the tests look at it
        results.append(error)
    return results
