"""All that one sandbox holds, and the ASGI application over it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl, unquote

from starlette.applications import Starlette
from starlette.routing import Mount

from sagewire.sandbox import control
from sagewire.sandbox.clock import Clock
from sagewire.sandbox.errors import Answer
from sagewire.sandbox.exchange import Exchange, Request
from sagewire.sandbox.faults import Faults
from sagewire.sandbox.identity import Identity
from sagewire.sandbox.journal import Call, Ledger, mask_form, mask_header
from sagewire.sandbox.kinds import JSON
from sagewire.sandbox.oauth import Endpoints
from sagewire.sandbox.products import Found
from sagewire.sandbox.sage200.company import Company
from sagewire.sandbox.sage200.product import Sage200
from sagewire.sandbox.service import Service, noted_body
from sagewire.sandbox.sites import Site

_LARGEST_BODY = 16 * 1_048_576


class World:
    """Clock, identity, ledger, faults and products, joined into one application.

    Attributes:
        clock: the sandbox's clock.
        identity: Sage ID.
        ledger: calls and records.
        faults: what goes wrong on purpose.
        sites: what can be reached.
        sage200: the product.
        services: the other products.
        app: the ASGI application.
    """

    def __init__(
        self,
        clock: Clock,
        identity: Identity,
        ledger: Ledger,
        faults: Faults,
        sites: list[Site],
        sage200: Sage200,
        services: Sequence[Service] = (),
    ) -> None:
        self.clock = clock
        self.identity = identity
        self.ledger = ledger
        self.faults = faults
        self.sites = sites
        self.sage200 = sage200
        self.services = services
        self._endpoints = Endpoints(identity)
        self.app = Starlette(routes=[Mount("/", app=self._serve)])

    # what faults may do

    def expire_tokens(self) -> None:
        """Ends every access token."""
        self.identity.expire_tokens()
        for service in self.services:
            service.expire()

    def late(self, started: bool) -> None:
        """Counts commits that are still to come."""
        self.faults.late(started)

    @property
    def data(self) -> Company:
        """The data of the first company."""
        site = self.sites[0]
        return self.sage200.company(site.site_id, next(iter(site.companies)))

    def reset(self) -> None:
        """Data, faults, ledger and clock as they were at the start; tokens stay good."""
        self.sage200.reset()
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
        request = await _read(scope, receive)
        if request.path.startswith("/_sandbox"):
            answer = control.answer(self, request)
            exchange = Exchange(request, Call(0, self.clock.now(), "", ""), lambda: answer, self, scope, receive, send)
            await exchange.send(answer)
            return
        call, template, handle, service = self._place(request)

        def finish(status: int) -> None:
            self.ledger.end(call, status)
            if service is not None and not exchange.postponed:
                service.leave(call)

        exchange = Exchange(request, call, handle, self, scope, receive, send, finish)
        try:
            if service is not None:
                await asyncio.sleep(service.pause(call))
            fault = self.faults.take(call, template)
            if fault is None:
                await exchange.send(exchange.answer(whole=False))
            else:
                call.fault = type(fault.kind).__name__
                await fault.kind.perform(exchange)
        finally:
            finish(0)

    def _place(self, request: Request) -> tuple[Call, str, Callable[[], Answer], Service | None]:
        for service in self.services:
            found = service.find(request.path, request.method)
            if found is not None:
                return self._place_at(service, found, request)
        edition, rest, operation = self.sage200.find(request.path, request.method)
        call = self.ledger.begin(self.clock.now(), request.method, rest or request.path)
        call.query = tuple(parse_qsl(request.query, keep_blank_values=True))
        call.headers = {name: mask_header(name, value) for name, value in request.headers.items()}
        if edition:
            call.product, call.edition = self.sage200.name, edition
            call.operation = operation.id if operation else ""
            call.body = request.body.decode("utf-8", "replace")
            return call, operation.path if operation else "", lambda: self.sage200.answer(request, call), None
        call.product = "identity"
        call.body = mask_form(request.body)
        call.query = tuple(parse_qsl(mask_form(request.query.encode()), keep_blank_values=True))
        return call, request.path, lambda: self._identify(request), None

    def _place_at(
        self, service: Service, found: Found, request: Request
    ) -> tuple[Call, str, Callable[[], Answer], Service | None]:
        call = self.ledger.begin(self.clock.now(), request.method, found.rest)
        call.query = tuple(parse_qsl(request.query, keep_blank_values=True))
        call.headers = {name: mask_header(name, value) for name, value in request.headers.items()}
        call.product, call.operation, call.body = service.name, found.operation, noted_body(request.body)
        answer = service.begin(request, call)

        def handle() -> Answer:
            try:
                return answer()
            finally:
                service.leave(call)

        return call, found.template, handle, service

    def _identify(self, request: Request) -> Answer:
        if request.path == "/authorize" and request.method == "GET":
            return self._endpoints.authorize(request.uri, request.headers)
        if request.path == "/oauth/token" and request.method == "POST":
            return self._endpoints.token(request.uri, request.headers, request.body.decode("utf-8", "replace"))
        return Answer(404, json.dumps({"statusCode": 404, "message": "Resource not found"}).encode(), (JSON,))


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
