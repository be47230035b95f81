"""A clock to turn by hand, an identity server in memory (single-use refresh tokens, PKCE), and what tests build."""

from __future__ import annotations

import asyncio
import http.client
import json
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar
from urllib.parse import parse_qsl, urlsplit

from sagewire.runtime.auth import Credentials, OAuthSession, Store, Tokens
from sagewire.runtime.auth.pkce import challenge_of
from sagewire.runtime.effects import Clock, Steps, TransportError, World, drive_sync
from sagewire.runtime.product import OAuthCode
from sagewire.runtime.wire.message import Headers, Request, Response

T = TypeVar("T")

START = datetime(2024, 3, 1, 9, 0, tzinfo=UTC)
LIFETIME = 300
SECRET = "s3cret-of-the-client"
CREDENTIALS = Credentials(client_id="app-1", client_secret=SECRET, redirect_uri="http://127.0.0.1:8765/callback")


def grant(base: str = "https://id.example", **changes: Any) -> OAuthCode:
    settings: dict[str, Any] = {
        "authorize_url": f"{base}/authorize?filter=api",
        "token_url": f"{base}/token",
        "revoke_url": f"{base}/revoke",
        "scopes": ("openid", "offline_access"),
        "extra": {"audience": "the-api"},
        "access_lifetime": LIFETIME,
        "refresh_lifetime_max": 90 * 86400,
        "offline_scope": "offline_access",
    }
    return OAuthCode(**(settings | changes))


class FakeClock(Clock):
    """Time that passes only when a test (or a wait of more than a poll) says so."""

    def __init__(self) -> None:
        self.wall = START
        self.steady = 1000.0
        self.waits: list[float] = []

    def now(self) -> datetime:
        return self.wall

    def monotonic(self) -> float:
        return self.steady

    def pass_(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.steady += seconds

    def sleep(self, seconds: float) -> None:
        if seconds < 0.05:  # a poll at a lock
            time.sleep(0.0005)
        else:
            self.waits.append(seconds)
            self.pass_(seconds)

    async def asleep(self, seconds: float) -> None:
        if seconds < 0.05:
            await asyncio.sleep(0.0005)
        else:
            self.waits.append(seconds)
            self.pass_(seconds)


def world(clock: Clock) -> World:
    return World(clock=clock, random=lambda: 0.5)


Fault = Callable[[Request], Response | None]


class TokenServer:
    """The identity server, as a transport. Refresh tokens are single-use; the second use is counted and refused."""

    def __init__(self, *, rotates: bool = True, refresh: bool = True, lifetime: float = LIFETIME) -> None:
        self.rotates, self.gives_refresh, self.lifetime = rotates, refresh, lifetime
        self.codes: dict[str, str] = {}
        self.good: set[str] = set()
        self.spent: list[tuple[float, str]] = []
        self.refused: list[str] = []
        self.requests: list[dict[str, str]] = []
        self.headers: list[dict[str, str]] = []
        self.faults: list[Fault] = []
        self.before: Callable[[], None] = lambda: None
        self._count = 0
        self._guard = threading.Lock()

    def send(self, request: Request) -> Response:
        assert request.method == "POST"
        self.before()
        fields = dict(parse_qsl((request.content or b"").decode(), keep_blank_values=True))
        with self._guard:
            self.requests.append(fields)
            self.headers.append(dict(request.headers))
            fault = self.faults.pop(0) if self.faults else None
        if fault is not None:
            answer = fault(request)
            if answer is not None:
                return answer
        with self._guard:
            return self.answer(urlsplit(request.url).path, fields)

    def answer(self, path: str, fields: dict[str, str]) -> Response:
        if path == "/revoke":
            self.good.discard(fields["token"])
            return reply(200, {"success": "ok"})
        if fields["grant_type"] == "authorization_code":
            challenge = self.codes.pop(fields["code"], None)
            if challenge is None or challenge != challenge_of(fields["code_verifier"]):
                return reply(400, {"error": "invalid_grant", "error_description": "Invalid code"})
            return self._issue()
        old = fields["refresh_token"]
        if old not in self.good:
            self.refused.append(old)
            return reply(400, {"error": "invalid_grant", "error_description": f"Unknown or invalid token {old}"})
        self.spent.append((time.monotonic(), old))
        if self.rotates:
            self.good.discard(old)
        return self._issue()

    def _issue(self) -> Response:
        self._count += 1
        body: dict[str, object] = {
            "access_token": f"access-{self._count}",
            "token_type": "bearer",
            "expires_in": self.lifetime,
            "scope": "openid offline_access",
            "requested_by_id": "user-7",
        }
        if self.gives_refresh:
            self.good.add(f"refresh-{self._count}")
            body["refresh_token"] = f"refresh-{self._count}"
        return reply(200, body)

    def tokens(self, clock: Clock, **changes: Any) -> Tokens:
        """Tokens as a user's login would have left them."""
        body = json.loads(self._issue().content)
        now = clock.now()
        settings: dict[str, Any] = {
            "access": body["access_token"],
            "refresh": body.get("refresh_token"),
            "issued_at": now,
            "expires_at": now + timedelta(seconds=self.lifetime),
            "consented_at": now,
            "client_id": "app-1",
        }
        return Tokens(**(settings | changes))


class AsyncServer:
    """The same server for an event loop; a gate can hold the answer back."""

    def __init__(self, server: TokenServer) -> None:
        self.server = server
        self.asked: asyncio.Event | None = None
        self.gate: asyncio.Event | None = None

    async def send(self, request: Request) -> Response:
        response = self.server.send(request)
        if self.asked is not None and self.gate is not None:
            self.asked.set()
            await self.gate.wait()
        await asyncio.sleep(0)
        return response


class Wire:
    """A transport over real sockets, enough for a token endpoint on loopback."""

    def send(self, request: Request) -> Response:
        parts = urlsplit(request.url)
        connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=request.timeout)
        try:
            connection.request(request.method, parts.path, request.content, dict(request.headers))
            answer = connection.getresponse()
            return Response(status=answer.status, headers=Headers(answer.getheaders()), content=answer.read())
        except OSError as error:
            raise TransportError(str(error), phase="connect") from error
        finally:
            connection.close()


def reply(status: int, body: object, **headers: str) -> Response:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Response(status=status, headers=Headers(headers), content=content)


def answers(status: int, body: object, **headers: str) -> Fault:
    """A server that gives this answer and does nothing."""
    return lambda request: reply(status, body, **headers)


def lost(request: Request) -> Response | None:
    raise TransportError("the connection was reset", phase="sent")


def unreachable(request: Request) -> Response | None:
    raise TransportError("connection refused", phase="connect")


def session_of(server: TokenServer, clock: Clock, store: Store) -> OAuthSession:
    return OAuthSession(
        grant(rotates=server.rotates), CREDENTIALS, store, world=world(clock), how_to_login="run `demo login`"
    )


class Run:
    """Drives steps against one server and clock."""

    def __init__(self, server: TokenServer, clock: FakeClock) -> None:
        self.server, self.clock = server, clock

    def __call__(self, steps: Steps[T]) -> T:
        return drive_sync(steps, self.server, self.clock)

    def token(self, session: OAuthSession) -> str:
        return self(session.headers(self.clock.now()))["Authorization"].removeprefix("Bearer ")
