"""All that one sandbox holds, and the ASGI application over it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from email.utils import format_datetime
from typing import Any
from urllib.parse import parse_qsl, unquote

import attrs
from starlette.applications import Starlette
from starlette.routing import Mount

from sagewire.sandbox import control
from sagewire.sandbox.clock import Clock
from sagewire.sandbox.errors import Answer
from sagewire.sandbox.exchange import Exchange, Request
from sagewire.sandbox.faults import Faults
from sagewire.sandbox.journal import Call, Ledger, mask_form, mask_header
from sagewire.sandbox.kinds import JSON
from sagewire.sandbox.products import Found, Product
from sagewire.sandbox.service import Service, noted_body

_LARGEST_BODY = 16 * 1_048_576


class World:
    """Clock, identity, ledger, faults and products, joined into one application.

    Attributes:
        clock: the sandbox's clock.
        ledger: calls and records.
        faults: what goes wrong on purpose.
        products: what can be called.
        services: products without a login.
        app: the ASGI application.
    """

    def __init__(
        self,
        clock: Clock,
        ledger: Ledger,
        faults: Faults,
        products: Sequence[Product],
        services: Sequence[Service] = (),
    ) -> None:
        self.clock = clock
        self.ledger = ledger
        self.faults = faults
        self.products = tuple(products)
        self.services = tuple(services)
        self.app = Starlette(routes=[Mount("/", app=self._serve)])

    # what faults may do

    def expire_tokens(self) -> None:
        """Ends every access token of every product."""
        for product in self.products:
            product.identity.expire_tokens()
        for service in self.services:
            service.expire()

    def reset(self) -> None:
        """Data, faults, ledger and clock as they were at the start; tokens stay good."""
        for product in self.products:
            product.reset()
        for service in self.services:
            service.reset()
        self.faults.clear()
        self.ledger.clear()
        self.clock.reset()

    # calls

    async def _serve(
        self,
        scope: Mapping[str, Any],
        receive: Callable[[], Awaitable[Any]],
        send: Callable[[Any], Awaitable[None]],
    ) -> None:
        request, send = await _read(scope, receive), _dated(send, self.clock)
        if request.path.startswith("/_sandbox"):
            answer = control.answer(self, request)
            controls = _Controls(self, self.products[0])
            noted = Call(0, self.clock.now(), "", "")
            exchange = Exchange(request, noted, lambda: answer, controls, scope, receive, send)
            await exchange.send(answer)
            return
        placed = self._place(request)
        call, controls, service = placed.call, _Controls(self, placed.product), placed.service

        def finish(status: int) -> None:
            self.ledger.end(call, status)
            if service is not None and not exchange.postponed:
                service.leave(call)

        exchange = Exchange(request, call, placed.handle, controls, scope, receive, send, finish)
        try:
            if service is not None:
                await asyncio.sleep(service.pause(call))
            fault = self.faults.take(call, placed.template)
            if fault is None:
                await exchange.send(exchange.answer(whole=False))
            else:
                call.fault = type(fault.kind).__name__
                await fault.kind.perform(exchange)
        finally:
            finish(0)

    def _place(self, request: Request) -> _Placed:
        for service in self.services:
            found = service.find(request.path, request.method)
            if found is not None:
                return self._place_at(service, found, request)
        for product in self.products:
            found = product.find(request.path, request.method)
            if found is not None:
                call = self._begin(request, found.rest)
                call.product, call.edition, call.operation = product.name, found.edition, found.operation
                call.body = request.body.decode("utf-8", "replace")
                return _Placed(call, found.template, product.begin(request, call), product)
        call = self._begin(request, request.path)
        call.product = "identity"
        call.body = mask_form(request.body)
        call.query = tuple(parse_qsl(mask_form(request.query.encode()), keep_blank_values=True))
        return _Placed(call, request.path, lambda: self._identify(request), self.products[0])

    def _place_at(self, service: Service, found: Found, request: Request) -> _Placed:
        call = self._begin(request, found.rest)
        call.product, call.operation, call.body = service.name, found.operation, noted_body(request.body)
        answer = service.begin(request, call)

        def handle() -> Answer:
            try:
                return answer()
            finally:
                service.leave(call)

        return _Placed(call, found.template, handle, service, service)

    def _begin(self, request: Request, path: str) -> Call:
        call = self.ledger.begin(self.clock.now(), request.method, path)
        call.query = tuple(parse_qsl(request.query, keep_blank_values=True))
        call.headers = {name: mask_header(name, value) for name, value in request.headers.items()}
        return call

    def _identify(self, request: Request) -> Answer:
        for product in self.products:
            answer = product.identify(request)
            if answer is not None:
                return answer
        return Answer(404, json.dumps({"statusCode": 404, "message": "Resource not found"}).encode(), (JSON,))


@attrs.frozen
class _Placed:
    """A call, the template of its path, what answers it, and whose it is."""

    call: Call
    template: str
    handle: Callable[[], Answer]
    product: Product | Service
    service: Service | None = None


@attrs.frozen
class _Controls:
    """What faults may do to the product that was called."""

    world: World
    product: Product | Service

    def expire_tokens(self) -> None:
        """Ends every access token."""
        self.world.expire_tokens()

    def late(self, started: bool) -> None:
        """Counts commits that are still to come."""
        self.world.faults.late(started)

    @property
    def data(self) -> Any:
        """The data of the first company."""
        return self.product.data


def _dated(send: Callable[[Any], Awaitable[None]], clock: Clock) -> Callable[[Any], Awaitable[None]]:
    """Dates answers by the sandbox's clock: what is to be read again from then on begins there."""

    async def dated(message: Any) -> None:
        if message["type"] == "http.response.start":
            now = format_datetime(clock.now(), usegmt=True).encode()
            message = {**message, "headers": [*message["headers"], (b"date", now)]}
        await send(message)

    return dated


async def _read(scope: Mapping[str, Any], receive: Callable[[], Awaitable[Any]]) -> Request:
    body = bytearray()
    more = True
    while more:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False) and len(body) <= _LARGEST_BODY
    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
    client = scope.get("client") or ("", 0)
    raw: bytes = scope.get("raw_path") or scope["path"].encode()
    return Request(
        method=scope["method"],
        path=unquote(raw.decode("latin-1").split("?")[0]),
        query=scope.get("query_string", b"").decode("latin-1"),
        headers=headers,
        body=bytes(body),
        client=str(client[0]),
        origin=f"{scope.get('scheme', 'http')}://{headers.get('host', 'localhost')}",
    )
