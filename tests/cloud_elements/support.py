"""An application that listens to Cloud Elements, put together from the client, the builder and the receiver."""

from __future__ import annotations

import asyncio
import inspect
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

import attrs

from sagewire.cloud_elements import AsyncCloudElements, CloudElements
from sagewire.cloud_elements import models as m
from sagewire.events import Event, InstanceRequest, PollingEvents, Receiver, sage200_polling
from sagewire.events.receiver import Handler
from sagewire.runtime.effects import Clock, World
from sagewire.sage200 import Sage200
from sagewire.sandbox import Sandbox
from sagewire.serving import running

API_KEY, API_SECRET, SUBSCRIPTION_KEY = "sandbox-client", "sandbox-secret", "hidden-subscription-key"
USERNAME, PASSWORD, SIGNATURE_KEY = "CompanyName123", "hidden-P@$$w0rd", "hidden-signature-key"
PROTECTION: dict[str, Any] = {"username": USERNAME, "password": PASSWORD, "signature_key": SIGNATURE_KEY}


class Quick(Clock):
    """Waits for nobody: neither between tries nor for a record to settle."""

    def sleep(self, seconds: float) -> None:
        """Does not."""

    async def asleep(self, seconds: float) -> None:
        """Does not either."""


def platform(box: Sandbox, *, asynchronous: bool = False, **credentials: Any) -> CloudElements | AsyncCloudElements:
    """A client of the sandbox; with User and Organization unless told otherwise."""
    user, organization = box.cloud_elements.secrets
    settings = {"base_url": box.url("cloud_elements"), "world": World(clock=Quick())}
    given = {"user": user, "organization": organization, **settings, **credentials}
    return AsyncCloudElements(**given) if asynchronous else CloudElements(**given)


@attrs.define
class Caller:
    """Calls a client of either world: one test for both."""

    client: CloudElements | AsyncCloudElements
    runner: asyncio.Runner

    def call(self, act: Callable[[Any], Any]) -> Any:
        """What a call gives; of a list its rows."""
        found = act(self.client)
        if hasattr(found, "__aiter__"):
            return self.runner.run(_all(found))
        if inspect.isawaitable(found):
            return self.runner.run(_one(found))
        return list(found) if hasattr(found, "pages") else found

    def other(self, box: Sandbox, **credentials: Any) -> Caller:
        """A client of the same world with other credentials."""
        asynchronous = isinstance(self.client, AsyncCloudElements)
        return Caller(platform(box, asynchronous=asynchronous, **credentials), self.runner)

    def close(self) -> None:
        """Closes the client."""
        closing = self.client.close()
        if closing is not None:
            self.runner.run(closing)


async def _all(pager: Any) -> list[Any]:
    return [row async for row in pager]


async def _one(call: Any) -> Any:
    return await call


@attrs.define
class Listener:
    """An application that is served: what came to it, and what it does with that.

    Attributes:
        url: where it is.
        handled: events that the handler has finished.
        failing: whether the handler fails.
    """

    url: str = ""
    handled: list[Event] = attrs.field(factory=list[Event])
    failing: bool = False
    guard: threading.Lock = attrs.field(factory=threading.Lock, repr=False)

    def handle(self, event: Event) -> None:
        """Takes an event."""
        if self.failing:
            raise RuntimeError("the database is away")
        with self.guard:
            self.handled.append(event)

    def told(self) -> list[tuple[str, str, int | str]]:
        """Kind, resource and id of what was handled, and forgets it."""
        with self.guard:
            told = [(event.kind, event.resource, event.object_id) for event in self.handled]
            self.handled.clear()
        return told


@contextmanager
def listening(port: int = 0, *, handler: Handler | None = None, **receiver: Any) -> Generator[Listener]:
    """Serves a receiver on loopback."""
    listener = Listener()
    app = Receiver(**{**PROTECTION, **receiver}).app(handler or listener.handle, path="/events")
    with running(app, port=port) as origin:
        listener.url = f"{origin}/events"
        yield listener


def request(url: str, events: PollingEvents | None = None, **changes: Any) -> InstanceRequest:
    """An instance that polls Sage 200 and tells a URL."""
    polling = events or sage200_polling(url, interval=1, **PROTECTION)
    given = {"name": "Books", "api_key": API_KEY, "api_secret": API_SECRET, "subscription_key": SUBSCRIPTION_KEY}
    return InstanceRequest(**{**given, "events": polling, "tags": ["books"], **changes})


def make(caller: Caller, asked: InstanceRequest) -> m.Instance:
    """Makes an instance."""
    made: m.Instance = caller.call(lambda c: c.instances.create(**asked.arguments()))
    return made


def listen(
    caller: Caller, listener: Listener, resources: tuple[str, ...] = ("customers",), **changes: Any
) -> m.Instance:
    """Makes an instance that tells a listener of some resources."""
    events = sage200_polling(listener.url, resources=resources, interval=1, **PROTECTION)
    return make(caller, request("", events, **changes))


def rename(sage: Sage200, count: int) -> list[int]:
    """Changes customers in Sage 200; their ids."""
    rows = list(sage.customers.list(limit=count))
    for row in rows:
        sage.customers.update(row.id, name=f"{row.name[:50]} *")
    return [row.id for row in rows]
