"""What the tests of Accounting share: calls in both worlds, a transport of their own, and Sage asked directly."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, Literal, TypeAlias
from weakref import WeakKeyDictionary

import attrs
import httpx2
import msgspec

from sagewire.runtime import OAuthSession
from sagewire.runtime.effects import World
from sagewire.runtime.paging.changes import AsyncChanges, Changes
from sagewire.runtime.paging.pager import AsyncPager, Pager
from sagewire.runtime.wire.message import Headers, Request, Response
from sagewire.sandbox import Sandbox
from sagewire.sandbox.connect import session, world

Mode: TypeAlias = Literal["sync", "async"]
MODES: tuple[Mode, ...] = ("sync", "async")


def at_once(sandbox: Sandbox) -> World:
    """The sandbox's clock, and dice by which every pause before another try is nothing."""
    return msgspec.structs.replace(world(sandbox), random=lambda: 0.0)


_SESSIONS: WeakKeyDictionary[Sandbox, OAuthSession] = WeakKeyDictionary()


def signed_in(sandbox: Sandbox) -> OAuthSession:
    """A login that lasts for all tests of a sandbox."""
    if sandbox not in _SESSIONS:
        _SESSIONS[sandbox] = session(sandbox, "accounting")
    return _SESSIONS[sandbox]


def called(sandbox: Sandbox, mode: Mode, call: Callable[[Any], Any], **keywords: Any) -> Any:
    """What a call gives in one world; lists and streams are read to their ends."""
    given = {"world": at_once(sandbox), "auth": signed_in(sandbox), **keywords}
    if mode == "sync":
        with sandbox.client("accounting", **given) as client:
            result = call(client)
            return list(result) if isinstance(result, Pager | Changes) else result

    async def main() -> Any:
        async with sandbox.async_client("accounting", **given) as client:
            result = call(client)
            return [row async for row in result] if isinstance(result, AsyncPager | AsyncChanges) else await result

    return asyncio.run(main())


@attrs.define
class Wire:
    """A transport in this process: keeps what is sent, and answers what it is told to.

    Attributes:
        answer: gives the body of an answer.
        status: of each answer.
        sent: the requests.
    """

    answer: Callable[[Request], bytes] = lambda _request: b"[]"
    status: int = 200
    sent: list[Request] = attrs.field(factory=list[Request])

    def send(self, request: Request) -> Response:
        """Keeps the request, answers."""
        self.sent.append(request)
        return Response(self.status, Headers({"content-type": "application/json"}), self.answer(request))


@attrs.define
class AsyncWire:
    """The same for an event loop."""

    wire: Wire

    async def send(self, request: Request) -> Response:
        """Keeps the request, answers."""
        return self.wire.send(request)


class Direct:
    """Asks the sandbox without the client: what a test compares with."""

    def __init__(self, sandbox: Sandbox) -> None:
        """Signs in."""
        token = sandbox.sign_in("accounting").access_token
        business = sandbox.credentials_for("accounting").context["business"]
        self._http = httpx2.Client(headers={"Authorization": f"Bearer {token}", "X-Business": business})
        self._base = sandbox.url("accounting")

    def __enter__(self) -> Direct:
        return self

    def __exit__(self, *_: object) -> None:
        self._http.close()

    def get(self, path: str, **query: str | int) -> Any:
        """The document at a path."""
        answer = self._http.get(f"{self._base}{path}", params=query)
        answer.raise_for_status()
        return answer.json()

    def rows(self, path: str, **query: str | int) -> list[dict[str, Any]]:
        """All rows of a list, by as few pages as can be."""
        found: list[dict[str, Any]] = []
        number, total = 1, 1
        while len(found) < total:
            page = self.get(path, items_per_page=200, page=number, **query)
            found, total, number = found + page["$items"], page["$total"], number + 1
        return found
