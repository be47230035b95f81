"""Ends a piece of work at each of its effects in turn, and looks at what is left behind."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections.abc import Callable, Generator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Literal, TypeAlias
from urllib.parse import parse_qs

import attrs
import pytest

from sagewire.accounting import Accounting, AsyncAccounting
from sagewire.accounting._product import PRODUCT as ACCOUNTING
from sagewire.contractor import AsyncContractor, Contractor
from sagewire.runtime.auth.credentials import Credentials
from sagewire.runtime.auth.kinds import rotating_key
from sagewire.runtime.auth.session import OAuthSession
from sagewire.runtime.auth.stores import FileStore
from sagewire.runtime.auth.stores.secret import MemorySecret
from sagewire.runtime.auth.tokens import Tokens
from sagewire.runtime.calls.lanes import cache_directory
from sagewire.runtime.effects import Acquire, Clock, Effect, Run, Send, Shielded, Steps, Wait, World
from sagewire.runtime.product import Product
from sagewire.runtime.wire.message import Headers, Request, Response
from sagewire.sage50 import AsyncSage50, Sage50
from sagewire.sage50._product import PRODUCT as SAGE50
from sagewire.sage200 import AsyncSage200, Sage200
from sagewire.sage200._product import PRODUCT as SAGE200

BASE = "https://api.example.test"
When: TypeAlias = Literal["before", "after", "within"]
"""before: the effect is not performed. after: it is, and nobody gets its result. within: the same, inside of what is
shielded too, as an interrupt from the keyboard is."""
Make = Callable[[Path, Any], Any]


class Still(Clock):
    """Waits for nothing: its time passes where somebody waits."""

    def __init__(self) -> None:
        self._passed = 0.0

    def monotonic(self) -> float:
        """What was waited."""
        return self._passed

    def sleep(self, seconds: float) -> None:
        """Passes at once."""
        self._passed += seconds

    async def asleep(self, seconds: float) -> None:
        """Passes at the next turn of the loop."""
        await asyncio.sleep(0)
        self._passed += seconds


class Sage:
    """A server in memory, with tokens that work once, and a script of statuses for the calls that come first."""

    def __init__(self, *statuses: int) -> None:
        self._statuses = list(statuses)
        self._number = itertools.count(1)
        self.access, self.refresh, self.key = "access-0", "refresh-0", "key-0"
        self.writes = 0

    def send(self, request: Request) -> Response:
        """Answers."""
        if request.url.endswith("/token"):
            return self._token(request)
        if request.url.lower().endswith("/apikey"):
            self.key = f"key-{next(self._number)}"
            return _json(200, {"apikey": self.key, "expires": "2099-01-01T00:00:00Z"})
        given = request.headers.get("Authorization", f"Bearer {self.access}"), request.headers.get("apikey", self.key)
        if given != (f"Bearer {self.access}", self.key):
            return _json(401, {"message": "no"})
        if self._statuses and (status := self._statuses.pop(0)) != 200:
            return Response(status, Headers({"retry-after": "1"}), b"{}", request.url)
        return self._answer(request)

    def _token(self, request: Request) -> Response:
        given = parse_qs((request.content or b"").decode()).get("refresh_token", [""])[0]
        if given != self.refresh:
            return _json(400, {"error": "invalid_grant", "error_description": "it was used before"})
        number = next(self._number)
        self.access, self.refresh = f"access-{number}", f"refresh-{number}"
        return _json(200, {"access_token": self.access, "refresh_token": self.refresh, "expires_in": 3600})

    def _answer(self, request: Request) -> Response:
        if request.method != "GET":
            self.writes += 1
            own = str(self.writes) if "contacts" in request.url else self.writes
            return _json(200, {"id": own, "response": "SUCCESS"})
        if "pdf" in request.headers.get("Accept", ""):
            return Response(200, Headers({"content-type": "application/pdf"}), b"%PDF" * 1000, request.url)
        if request.url.partition("?")[0].endswith("customers"):
            start = int((parse_qs(request.url.partition("?")[2]).get("$filter") or ["id gt 0"])[0].rpartition(" ")[2])
            return _json(200, [{"id": start + step} for step in range(1, 3)] if start < 4 else [])
        return _json(200, {"id": 1})


def _json(status: int, value: object) -> Response:
    return Response(status, Headers({"content-type": "application/json"}), json.dumps(value).encode(), BASE)


class Transport:
    """A server in memory, as sync clients see it; it ends the program at no moment by itself."""

    def __init__(self, sage: Sage) -> None:
        self._sage = sage

    def send(self, request: Request) -> Response:
        """Sends."""
        return poured(request, self._sage.send(request))


class AsyncTransport:
    """The same for an event loop, with turns of the loop before and after the server acts."""

    def __init__(self, sage: Sage) -> None:
        self._sage = sage

    async def send(self, request: Request) -> Response:
        """Sends."""
        await asyncio.sleep(0)
        response = self._sage.send(request)
        await asyncio.sleep(0)
        return poured(request, response)


def poured(request: Request, response: Response) -> Response:
    """What the HTTP seam does where a body goes into a file."""
    if request.sink is None or not response.ok:
        return response
    request.sink.begin()
    request.sink.write(response.content)
    return Response(response.status, response.headers, b"", response.url)


def _session(product: Product, folder: Path, ends: float) -> OAuthSession:
    now = datetime.now(UTC)
    store = FileStore(folder / "tokens.json")
    if store.load() is None:
        store.save(
            Tokens(
                access="access-0",
                refresh="refresh-0",
                issued_at=now - timedelta(hours=2),
                expires_at=now + timedelta(seconds=ends),
                consented_at=now,
            )
        )
    credentials = Credentials(client_id="c", client_secret="s")
    return OAuthSession.of(product, credentials, store, token_url=f"{BASE}/token", authorize_url=f"{BASE}/authorize")


@attrs.frozen(kw_only=True)
class Work:
    """A piece of work.

    Attributes:
        name: what it is.
        kinds: the sync and the async class.
        settings: further keywords of the client, made anew for each; gets the folder.
        statuses: what the server answers first.
        do: the work; gets the client and the folder. A list or a coroutine is read to its end.
    """

    name: str
    kinds: tuple[Any, Any]
    settings: Callable[[Path], Mapping[str, Any]]
    do: Callable[[Any, Path], Any]
    statuses: tuple[int, ...] = ()

    def client(self, folder: Path, sage: Sage, *, asynchronous: bool = False) -> Any:
        """A client for it."""
        transport = AsyncTransport(sage) if asynchronous else Transport(sage)
        world = World(clock=Still(), random=lambda: 0.5)
        return self.kinds[asynchronous](base_url=BASE, transport=transport, world=world, **self.settings(folder))


def _sage200(ends: float = 3600.0) -> Callable[[Path], Mapping[str, Any]]:
    return lambda folder: {"auth": _session(SAGE200, folder, ends), "site": "s", "company": 1}


def _used_up(client: Any) -> Any:
    """A client that has asked for all that the rate allows; so only once."""
    bucket = client.core.bucket
    if not bucket._taken:
        for _ in range(bucket.rate):
            bucket.reserve(client.core.world.clock.monotonic())
    return client


def _accounting(folder: Path) -> Mapping[str, Any]:
    return {"auth": _session(ACCOUNTING, folder, 3600.0), "business": "b"}


def _sage50(folder: Path) -> Mapping[str, Any]:
    now = datetime.now(UTC)
    store = FileStore(folder / "keys.json")
    if store.load() is None:
        store.save(
            Tokens(
                access="key-old",
                refresh="key-first",
                issued_at=now,
                expires_at=now + timedelta(days=1),
                consented_at=now,
            )
        )
    return {"auth": rotating_key(SAGE50, BASE, MemorySecret("s"), store)}


def _contractor(folder: Path) -> Mapping[str, Any]:
    return {"token": "t", "customer": "c", "company": str(folder)[-8:].strip("/")}


WORKS = (
    Work(name="read", kinds=(Sage200, AsyncSage200), settings=_sage200(), do=lambda sage, _: sage.customers.get(1)),
    Work(
        name="list",
        kinds=(Sage200, AsyncSage200),
        settings=_sage200(),
        do=lambda sage, _: sage.customers.list(page_size=2),
    ),
    Work(
        name="list ahead",
        kinds=(Sage200, AsyncSage200),
        settings=_sage200(),
        do=lambda sage, _: sage.customers.list(page_size=2).prefetch(),
    ),
    Work(
        name="write",
        kinds=(Sage200, AsyncSage200),
        settings=_sage200(),
        do=lambda sage, _: sage.sop_orders.create(customer_id=1),
    ),
    Work(
        name="busy server",
        kinds=(Sage200, AsyncSage200),
        settings=_sage200(),
        statuses=(429, 503),
        do=lambda sage, _: sage.customers.get(1),
    ),
    Work(
        name="rate limit",
        kinds=(Sage200, AsyncSage200),
        settings=_sage200(),
        do=lambda sage, _: _used_up(sage).customers.get(1),
    ),
    Work(
        name="refresh", kinds=(Sage200, AsyncSage200), settings=_sage200(-1.0), do=lambda sage, _: sage.customers.get(1)
    ),
    Work(
        name="refresh ahead of its end",
        kinds=(Sage200, AsyncSage200),
        settings=_sage200(60.0),
        do=lambda sage, _: sage.customers.get(1),
    ),
    Work(
        name="refresh after a 401",
        kinds=(Sage200, AsyncSage200),
        settings=_sage200(),
        statuses=(401,),
        do=lambda sage, _: sage.customers.get(1),
    ),
    Work(
        name="idempotent write",
        kinds=(Accounting, AsyncAccounting),
        settings=_accounting,
        statuses=(500,),
        do=lambda books, _: books.contacts.create(name="A", contact_type_ids=["CUSTOMER"]),
    ),
    Work(
        name="download",
        kinds=(Accounting, AsyncAccounting),
        settings=_accounting,
        statuses=(503,),
        do=lambda books, folder: books.sales_invoices.pdf("1", to=folder / "invoice.pdf"),
    ),
    Work(
        name="transaction in its lane",
        kinds=(Contractor, AsyncContractor),
        settings=_contractor,
        do=lambda books, _: books.budgets.create(recnum=1, lines=[{"cstcde": 1}]),
    ),
    Work(
        name="key rotation", kinds=(Sage50, AsyncSage50), settings=_sage50, do=lambda files, _: files.tracking.get("1")
    ),
)


class Stop(BaseException):
    """The end from outside: a cancelled task, or an interrupt from the keyboard."""


@attrs.define
class Driver:
    """Performs effects, and ends the work at one of them.

    Attributes:
        sage: the server.
        clock: the client's.
        at: the number of the effect to end at, from 0; a number that is never reached ends nothing.
        when: on which side of it.
        count: effects so far.
        reached: whether it came to that.
    """

    sage: Sage
    clock: Clock
    at: int
    when: When
    count: int = 0
    reached: bool = False

    def drive(self, steps: Steps[Any], *_: object, shielded: bool = False) -> Any:
        """Performs steps, as the shells do."""
        resume: Callable[[Any], Effect] = steps.send
        value: Any = None
        while True:
            try:
                effect = resume(value)
            except StopIteration as stop:
                return stop.value
            try:
                value, resume = self._performed(effect, shielded), steps.send
            except BaseException as error:  # noqa: BLE001  # as the shells do
                value, resume = error, steps.throw

    def _performed(self, effect: Effect, shielded: bool) -> Any:
        counts = not shielded or self.when == "within"
        number = self.count
        self.count += counts
        hit = counts and number == self.at
        if hit and self.when == "before":
            self.reached = True
            raise Stop
        value = self._perform(effect)
        if hit and not (isinstance(effect, Acquire)):  # a lock that was got is handed over at once
            self.reached = True
            raise Stop
        return value

    def _perform(self, effect: Effect) -> Any:
        if isinstance(effect, Send):
            return poured(effect.request, self.sage.send(effect.request))
        if isinstance(effect, Wait):
            return self.clock.sleep(effect.seconds)
        if isinstance(effect, Run):
            return effect.function()
        if isinstance(effect, Shielded):
            return self.drive(effect.steps, shielded=True)
        ticket = effect.lock.request()
        assert ticket.ready(), "a lock is taken, and nobody is there who holds it"
        return ticket


def left_behind(client: Any, folder: Path) -> list[str]:
    """What should not be there after work has ended, however it did."""
    core, wrong = client.core, list[str]()
    if core.slots is not None and core.slots._queue:
        wrong.append("a place among the calls under way is still taken")
    now = core.world.clock.monotonic()
    if core.bucket is not None and any(moment > now for moment in core.bucket._taken):
        wrong.append("a moment of the rate limit is reserved for nobody")
    refresher = getattr(core.auth, "_refresher", None)
    if refresher is not None:
        if refresher._flight._queue:
            wrong.append("the refresh of this process is locked")
        ticket = refresher.kept.store.lock().request()
        if not ticket.ready():
            wrong.append("the token store is locked")
        ticket.release()
    wrong += [f"{path.name} is left" for path in folder.rglob("*") if path.suffix in {".tmp", ".part"}]
    for path in folder.rglob("*.pdf"):
        if path.read_bytes() != b"%PDF" * 1000:
            wrong.append(f"{path.name} is not whole")
    lanes = cache_directory() / "lanes"
    wrong += [f"the lane {path.name[:8]} is blocked" for path in lanes.glob("*.lock") if not _is_free(path)]
    return wrong


def _is_free(path: Path) -> bool:
    from sagewire.runtime.auth.lock import PathLock

    ticket = PathLock(path).request()
    free = ticket.ready()
    ticket.release()
    return free


def in_memory(driver: Driver) -> Any:
    """Puts a driver in the place of the sync shell."""
    patch = pytest.MonkeyPatch()
    for module in ("sagewire.runtime.resource", "sagewire.runtime.paging.pager", "sagewire.runtime.client"):
        patch.setattr(f"{module}.drive_sync", driver.drive)
    return patch


def ended_at_each(work: Work, when: When, folder: Path) -> Generator[tuple[int, list[str]]]:
    """Does the work again and again, and ends it at one effect after the other.

    Yields:
        The number of the effect, and what is wrong afterwards.
    """
    for at in itertools.count():
        own = folder / f"{when}-{at}"
        own.mkdir(mode=0o700)
        sage = Sage(*work.statuses)
        client = work.client(own, sage)
        driver = Driver(sage, client.core.world.clock, at, when)
        patch = in_memory(driver)
        try:
            _finished(work.do(client, own))
        except Stop:
            pass
        finally:
            patch.undo()
        wrong = left_behind(client, own)
        sage._statuses.clear()
        if when == "within" and sage.refresh != "refresh-0" and _stored(own) not in {sage.refresh, None}:
            sage.refresh = (
                _stored(own) or ""
            )  # an interrupt between the reply and the saving: nobody could have kept it
        for again in (client, work.client(own, sage)):
            _finished(work.do(again, own))
            wrong += left_behind(again, own)
        yield at, wrong
        if at >= driver.count:
            return


def _stored(folder: Path) -> str | None:
    path = folder / "tokens.json"
    tokens = FileStore(path).load() if path.exists() else None
    return tokens.refresh if tokens is not None else None


def _finished(result: Any) -> Any:
    return list(result) if hasattr(result, "pages") else result


async def cancelled_after(work: Work, turns: int, folder: Path) -> tuple[bool, list[str]]:
    """Cancels the work, as a task, after some turns of the event loop.

    Returns:
        Whether it was under way then, and what is wrong afterwards.
    """
    sage = Sage(*work.statuses)
    client = work.client(folder, sage, asynchronous=True)
    before = asyncio.all_tasks()
    task = asyncio.ensure_future(_finished_async(work.do(client, folder)))
    for _ in range(turns):
        await asyncio.sleep(0)
    under_way = task.cancel()
    await asyncio.wait([task])
    if not task.cancelled():
        task.exception()
    await asyncio.sleep(0)
    wrong = left_behind(client, folder)
    wrong += [f"a task is left: {left.get_coro()}" for left in asyncio.all_tasks() - before]
    sage._statuses.clear()
    for again in (client, work.client(folder, sage, asynchronous=True)):
        await _finished_async(work.do(again, folder))
    wrong += left_behind(client, folder)
    return under_way, wrong


async def _finished_async(result: Any) -> Any:
    return [row async for row in result] if hasattr(result, "pages") else await result
