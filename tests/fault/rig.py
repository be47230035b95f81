"""The bench of the fault tests: clients of every product, in both worlds, and a clock that moves instead of waiting."""

from __future__ import annotations

import asyncio
import importlib
import secrets
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any, Literal, TypeAlias

import attrs

from sagewire.runtime.auth.credentials import Credentials
from sagewire.runtime.auth.kinds import rotating_key
from sagewire.runtime.auth.session import OAuthSession
from sagewire.runtime.auth.stores import MemoryStore
from sagewire.runtime.auth.stores.secret import MemorySecret
from sagewire.runtime.auth.tokens import Tokens
from sagewire.runtime.effects import Clock, World
from sagewire.runtime.wire.http import AsyncHttp, SyncHttp
from sagewire.runtime.wire.message import Request, Response
from sagewire.sandbox import Call, Sandbox
from sagewire.sandbox.identity import Access, Refresh
from tests.fault.trouble import HASTE

Mode: TypeAlias = Literal["sync", "async"]
MODES: tuple[Mode, ...] = ("sync", "async")
LIFE = 28_800.0

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


@attrs.define(eq=False)
class Wire:
    """Sees every request that leaves: counts those of one kind, and has its way with some of them.

    Attributes:
        method: verb of the kind.
        url: address of the kind, without a query.
        lost: leads a request away.
        hasty: those that are struck are not given much time.
        nth: the first that is struck.
        times: how many are struck; None for all that follow.
        sent: the requests of the kind, as the client made them.
    """

    method: str = ""
    url: str = ""
    lost: Callable[[Request], Request] | None = None
    hasty: bool = False
    nth: int = 1
    times: int | None = 1
    sent: list[Request] = attrs.field(factory=list[Request])

    def passed(self, request: Request) -> Request:
        """What becomes of a request."""
        if (request.method, request.url.partition("?")[0]) != (self.method, self.url):
            return request
        self.sent.append(request)
        number = len(self.sent)
        if number < self.nth or (self.times is not None and number >= self.nth + self.times):
            return request
        led = request if self.lost is None else self.lost(request)
        return led.replaced(timeout=HASTE) if self.hasty else led


@attrs.frozen
class Over:
    """A transport over a wire."""

    inner: SyncHttp
    wire: Wire

    def send(self, request: Request) -> Response:
        """Sends it."""
        return self.inner.send(self.wire.passed(request))


@attrs.frozen
class AsyncOver:
    """The same for an event loop."""

    inner: AsyncHttp
    wire: Wire

    async def send(self, request: Request) -> Response:
        """Sends it."""
        return await self.inner.send(self.wire.passed(request))

    def blocking(self) -> Over | None:
        """For what no cancellation may interrupt."""
        twin = self.inner.blocking()
        return None if twin is None else Over(twin, self.wire)


def product_of(name: str) -> Any:
    """The descriptor of a product."""
    return importlib.import_module(f"sagewire.{name}._product").PRODUCT


def signed_in(sandbox: Sandbox, product: str = "sage200", *, ends_in: float = LIFE) -> Tokens:
    """Tokens as a login would have left them, put into the sandbox's books directly."""
    identity, known, now = sandbox.identity_for(product), sandbox.credentials_for(product), sandbox.clock.now()
    access, refresh, family = (secrets.token_hex(12) for _ in range(3))
    owner = (known.client_id, identity.user.login, tuple(known.scopes))
    identity.access[access] = Access(*owner, identity.clock.seconds() + ends_in, family)
    identity.refresh[refresh] = Refresh(*owner, identity.clock.seconds() + identity.refresh_lifetime, family)
    return Tokens(
        access=access,
        refresh=refresh,
        issued_at=now - timedelta(seconds=LIFE - ends_in),
        expires_at=now + timedelta(seconds=ends_in),
        consented_at=now,
        refresh_expires_at=now + timedelta(seconds=identity.refresh_lifetime),
        client_id=known.client_id,
    )


def session_for(sandbox: Sandbox, clock: Clock, product: str = "sage200", *, ends_in: float = LIFE) -> OAuthSession:
    """A login of its own that keeps itself fresh."""
    known, urls = sandbox.credentials_for(product), sandbox.sign_in_urls(product)
    return OAuthSession.of(
        product_of(product),
        Credentials(client_id=known.client_id, client_secret=known.client_secret, redirect_uri=known.redirect_uri),
        MemoryStore(signed_in(sandbox, product, ends_in=ends_in)),
        authorize_url=urls.authorize,
        token_url=urls.token,
        world=World(clock=clock, random=lambda: 0.5),
    )


def key_for(sandbox: Sandbox, clock: Clock, product: str, *, ends_in: float = LIFE) -> Any:
    """The demo installation's key, which rotates; its life begins anew."""
    installation, now = sandbox.sage50.installation, sandbox.clock.now()
    installation.apikey, installation.previous = installation.initial_apikey, ("", 0.0)
    installation.expires = sandbox.clock.seconds() + ends_in
    tokens = Tokens(
        access=installation.apikey,
        refresh=installation.initial_apikey,
        issued_at=now - timedelta(seconds=LIFE - ends_in),
        expires_at=now + timedelta(seconds=ends_in),
        consented_at=now,
        token_type="",
    )
    return rotating_key(
        product_of(product),
        sandbox.url(product),
        MemorySecret(installation.secret),
        MemoryStore(tokens),
        world=World(clock=clock, random=lambda: 0.5),
    )


def settings_for(sandbox: Sandbox, clock: Clock, product: str, *, ends_in: float = LIFE) -> dict[str, Any]:
    """What a client of a product is given, with credentials of its own."""
    common = {"base_url": sandbox.url(product), "world": World(clock=clock, random=lambda: 0.5)}
    if product == "sage50":
        return {**common, "auth": key_for(sandbox, clock, product, ends_in=ends_in)}
    if product in sandbox.services:
        return {**common, **sandbox.keys(product)}
    context = sandbox.credentials_for(product).context
    return {**common, "auth": session_for(sandbox, clock, product, ends_in=ends_in), **context}


def renewal_of(sandbox: Sandbox, product: str) -> tuple[str, str]:
    """Verb and address of the request that renews a product's credentials; empty where nothing does."""
    if product == "sage50":
        return "PATCH", f"{sandbox.url(product)}/api/apikey"
    return ("", "") if product in sandbox.services else ("POST", sandbox.sign_in_urls(product).token)


@attrs.define(eq=False)
class Bench:
    """One client on the sandbox, sync or async, that tests use in one way.

    Attributes:
        sandbox: the server.
        clock: the client's clock.
        client: the client.
        loop: runs the async client; None for the sync one.
        wire: what the client's requests go over.
    """

    sandbox: Sandbox
    clock: QuickClock
    client: Any
    loop: asyncio.Runner | None
    wire: Wire

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

    def quiet(self, let_go: Callable[[], None] = lambda: None) -> None:
        """Waits until every call of this test has ended and every late commit has landed.

        Args:
            let_go: lets go of what is held back.
        """
        end = time.monotonic() + _PATIENCE
        while True:
            let_go()
            if self.sandbox.faults.settle(0.0) and all(call.ended is not None for call in self.sandbox.ledger.calls()):
                return
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
    sandbox: Sandbox,
    mode: Mode,
    product: str = "sage200",
    *,
    wire: Wire | None = None,
    ends_in: float = LIFE,
    **settings: Any,
) -> Generator[Bench]:
    """A fresh client with credentials and a clock of its own."""
    clock, wire = QuickClock(sandbox), wire or Wire()
    common = {**settings_for(sandbox, clock, product, ends_in=ends_in), **settings}
    package = importlib.import_module(f"sagewire.{product}")
    name = "".join(part.capitalize() for part in product.split("_"))
    if mode == "sync":
        pool = SyncHttp()
        try:
            yield Bench(sandbox, clock, getattr(package, name)(transport=Over(pool, wire), **common), None, wire)
        finally:
            pool.close()
        return
    with asyncio.Runner() as loop:
        async_pool = AsyncHttp()
        made = getattr(package, f"Async{name}")(transport=AsyncOver(async_pool, wire), **common)
        try:
            yield Bench(sandbox, clock, made, loop, wire)
        finally:
            loop.run(async_pool.close())


def product_calls(sandbox: Sandbox, method: str, path: str) -> list[Call]:
    """The calls of one kind that came, in their order."""
    return sandbox.ledger.calls(method, path, product="sage200")


def token_calls(sandbox: Sandbox) -> list[Call]:
    """The token requests of Sage 200 that came."""
    return sandbox.ledger.calls("POST", "/oauth/token")


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
