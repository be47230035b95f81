"""The bench of the fault tests: clients in both worlds on one sandbox, and a clock that moves instead of waiting."""

from __future__ import annotations

import asyncio
import secrets
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any, Literal, TypeAlias

import attrs

from sagewire.runtime.auth.credentials import Credentials
from sagewire.runtime.auth.session import OAuthSession
from sagewire.runtime.auth.stores import MemoryStore
from sagewire.runtime.auth.tokens import Tokens
from sagewire.runtime.effects import Clock, World
from sagewire.runtime.wire.http import AsyncHttp, SyncHttp
from sagewire.runtime.wire.message import Request, Response
from sagewire.sage200 import AsyncSage200, Sage200
from sagewire.sage200._product import PRODUCT
from sagewire.sandbox import Call, Fault, Sandbox
from sagewire.sandbox.identity import SCOPES, Access, Refresh

Mode: TypeAlias = Literal["sync", "async"]
MODES: tuple[Mode, ...] = ("sync", "async")
HASTE = 0.1
"""Seconds that the client waits for an answer which a fault holds back for longer."""

_POLL = 0.05
_PATIENCE = 30.0


class QuickClock(Clock):
    """Time goes on as ever, and a wait of more than a poll moves it instead, the sandbox's clock with it."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._ahead = 0.0
        self.waits: list[float] = []

    def now(self) -> Any:
        """The sandbox's time of day."""
        return self._sandbox.clock.now()

    def monotonic(self) -> float:
        """Real seconds, and those that were not waited."""
        return time.monotonic() + self._ahead

    def pass_(self, seconds: float) -> None:
        """Lets time pass."""
        self.waits.append(seconds)
        self._ahead += seconds
        self._sandbox.clock.advance(seconds)

    def sleep(self, seconds: float) -> None:
        """Polls in real time; anything longer only passes."""
        if seconds < _POLL:
            time.sleep(seconds)
        else:
            self.pass_(seconds)

    async def asleep(self, seconds: float) -> None:
        """The same in an event loop."""
        await asyncio.sleep(seconds if seconds < _POLL else 0)
        if seconds >= _POLL:
            self.pass_(seconds)


Hasty = Callable[[Request], bool]


def patient(request: Request) -> bool:
    """Gives every request its time."""
    del request
    return False


@attrs.frozen
class Hurry:
    """A transport that waits only briefly for requests which will not be answered in time anyway."""

    inner: SyncHttp
    hasty: Hasty

    def send(self, request: Request) -> Response:
        """Sends it."""
        return self.inner.send(request.replaced(timeout=HASTE) if self.hasty(request) else request)


@attrs.frozen
class AsyncHurry:
    """The same for an event loop."""

    inner: AsyncHttp
    hasty: Hasty

    async def send(self, request: Request) -> Response:
        """Sends it."""
        return await self.inner.send(request.replaced(timeout=HASTE) if self.hasty(request) else request)

    def blocking(self) -> Hurry | None:
        """For what no cancellation may interrupt."""
        twin = self.inner.blocking()
        return None if twin is None else Hurry(twin, self.hasty)


def signed_in(sandbox: Sandbox, *, ends_in: float = 28_800.0) -> Tokens:
    """Tokens as a login would have left them, put into the sandbox's books directly."""
    identity, now = sandbox.identity, sandbox.clock.now()
    access, refresh, family = (secrets.token_hex(12) for _ in range(3))
    owner = (sandbox.credentials.client_id, identity.user.login, SCOPES)
    identity.access[access] = Access(*owner, identity.clock.seconds() + ends_in, family)
    identity.refresh[refresh] = Refresh(*owner, identity.clock.seconds() + identity.refresh_lifetime, family)
    return Tokens(
        access=access,
        refresh=refresh,
        issued_at=now - timedelta(seconds=28_800.0 - ends_in),
        expires_at=now + timedelta(seconds=ends_in),
        consented_at=now,
        refresh_expires_at=now + timedelta(seconds=identity.refresh_lifetime),
        client_id=sandbox.credentials.client_id,
    )


def session_for(sandbox: Sandbox, clock: Clock, *, ends_in: float = 28_800.0) -> OAuthSession:
    """A login of its own that keeps itself fresh."""
    known = sandbox.credentials
    return OAuthSession.of(
        PRODUCT,
        Credentials(client_id=known.client_id, client_secret=known.client_secret, redirect_uri=known.redirect_uri),
        MemoryStore(signed_in(sandbox, ends_in=ends_in)),
        authorize_url=f"{sandbox.identity_url}/authorize",
        token_url=f"{sandbox.identity_url}/oauth/token",
        world=World(clock=clock, random=lambda: 0.5),
    )


@attrs.define(eq=False)
class Bench:
    """One client on the sandbox, sync or async, that tests use in one way.

    Attributes:
        sandbox: the server.
        clock: the client's clock.
        client: the client.
        loop: runs the async client; None for the sync one.
    """

    sandbox: Sandbox
    clock: QuickClock
    client: Sage200 | AsyncSage200
    loop: asyncio.Runner | None

    def done(self, result: Any) -> Any:
        """The result of a call, awaited where it must be."""
        if self.loop is None or not hasattr(result, "__await__"):
            return result
        return self.loop.run(_awaited(result))

    def rows(self, pager: Any, into: list[Any]) -> list[Any]:
        """Reads a list to its end; what came before a failure stays in `into`."""
        if self.loop is not None:
            self.loop.run(_collect(pager, into))
            return into
        keep = into.append
        for row in pager:
            keep(row)
        return into

    def quiet(self) -> None:
        """Waits until every call of this test has ended and every late commit has landed."""
        end = time.monotonic() + _PATIENCE
        assert self.sandbox.faults.settle(_PATIENCE)
        while any(call.ended is None for call in self.sandbox.ledger.calls()):
            assert time.monotonic() < end, "a call does not end"
            time.sleep(0.002)


async def _collect(pager: Any, into: list[Any]) -> None:
    keep = into.append
    async for row in pager:
        keep(row)


async def _awaited(result: Any) -> Any:
    return await result


@contextmanager
def bench(
    sandbox: Sandbox, mode: Mode, *, hasty: Hasty = patient, ends_in: float = 28_800.0, **settings: Any
) -> Generator[Bench]:
    """A fresh client with a login and a clock of its own."""
    clock = QuickClock(sandbox)
    known = sandbox.credentials
    common: dict[str, Any] = {
        "auth": session_for(sandbox, clock, ends_in=ends_in),
        "site": known.site,
        "company": known.company,
        "base_url": sandbox.url("sage200"),
        "world": World(clock=clock, random=lambda: 0.5),
        **settings,
    }
    if mode == "sync":
        pool = SyncHttp()
        try:
            yield Bench(sandbox, clock, Sage200(transport=Hurry(pool, hasty), **common), None)
        finally:
            pool.close()
        return
    with asyncio.Runner() as loop:
        async_pool = AsyncHttp()
        try:
            yield Bench(sandbox, clock, AsyncSage200(transport=AsyncHurry(async_pool, hasty), **common), loop)
        finally:
            loop.run(async_pool.close())


def product_calls(sandbox: Sandbox, method: str, path: str) -> list[Call]:
    """The calls of one kind that came, in their order."""
    return sandbox.ledger.calls(method, path, product="sage200")


def token_calls(sandbox: Sandbox) -> list[Call]:
    """The token requests that came."""
    return sandbox.ledger.calls("POST", "/oauth/token")


def is_next(fault: Fault, method: str, path: str) -> Hasty:
    """Says whether a request is one that a fault will take."""

    def hasty(request: Request) -> bool:
        fits = request.method == method and request.url.partition("?")[0].endswith(path)
        return fits and not fault.spent and fault.seen + 1 >= fault.match.nth

    return hasty


def together(count: int, work: Callable[[int], None]) -> None:
    """Runs the work in so many threads that start at once."""
    barrier = threading.Barrier(count)

    def go(number: int) -> None:
        barrier.wait()
        work(number)

    threads = [threading.Thread(target=go, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
