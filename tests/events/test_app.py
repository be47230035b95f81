"""The ASGI application: what it answers, and that a stranger's body is never read."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest
from starlette.applications import Starlette
from starlette.routing import Mount

from sagewire.events import Event, Receiver
from sagewire.events.__main__ import build, command, handler_of, main
from sagewire.runtime.errors import ConfigurationError, UsageError
from sagewire.runtime.wire.callbacks import CallbackApp
from tests.events.support import KEY, envelope, event, packed, signed

BODY = packed(envelope([event("7")]))


def call(app: Any, body: bytes = BODY, headers: dict[str, str] | None = None, **more: Any) -> httpx2.Response:
    """Posts to an application."""

    async def run() -> httpx2.Response:
        async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://receiver.test") as http:
            method, path = more.get("method", "POST"), more.get("path", "/")
            return await http.request(method, path, content=body, headers=signed(body) if headers is None else headers)

    return asyncio.run(run())


def test_a_notification_is_answered_as_the_service_expects() -> None:
    handled: list[Event] = []
    app = Receiver(signature_key=KEY).app(handled.append)
    answer = call(app)
    assert (answer.status_code, answer.content) == (200, b"{}")
    assert answer.headers["content-type"] == "application/json"
    assert call(app).status_code == 200
    assert [found.object_id for found in handled] == [7]


def test_a_coroutine_function_is_awaited() -> None:
    handled: list[object] = []

    async def handler(found: Event) -> None:
        await asyncio.sleep(0)
        handled.append(found.object_id)

    class Handler:
        async def __call__(self, found: Event) -> None:
            await handler(found)

    app = Receiver(signature_key=KEY).app(handler)
    assert [call(app).status_code, call(app).status_code] == [200, 200]
    assert call(Receiver(signature_key=KEY).app(Handler())).status_code == 200
    assert handled == [7, 7]


def test_refusals() -> None:
    handled: list[Event] = []
    app = Receiver(username="u", password="p").app(handled.append)
    assert call(app, headers={}).status_code == 401
    assert "www-authenticate" in call(app, headers={}).headers
    app = Receiver(signature_key=KEY).app(handled.append, path="/events", max_bytes=5000)
    assert call(app, path="/events", headers=signed(b"other")).status_code == 401
    assert call(app, b"garbage", path="/events").status_code == 400
    assert call(app, path="/elsewhere").status_code == 404
    assert call(app, path="/events", method="GET").status_code == 405
    assert call(app, b" " * 5001, path="/events").status_code == 413
    assert handled == []
    assert call(app, path="/events/").status_code == 200
    with pytest.raises(UsageError):
        Receiver(signature_key=KEY).app(None)  # type: ignore[arg-type]  # wrong on purpose


def test_a_handler_that_fails_makes_the_service_try_again(caplog: pytest.LogCaptureFixture) -> None:
    attempts: list[Event] = []

    def handler(found: Event) -> None:
        attempts.append(found)
        if len(attempts) == 1:
            raise RuntimeError("away")

    app = Receiver(signature_key=KEY).app(handler)
    with caplog.at_level(logging.ERROR):
        assert call(app).status_code == 500
    assert "not handled" in caplog.text
    assert KEY not in caplog.text
    assert call(app).status_code == 200
    assert call(app).status_code == 200
    assert len(attempts) == 2


def test_an_event_under_way_is_answered_with_later() -> None:
    async def run() -> list[int]:
        busy, go = asyncio.Event(), asyncio.Event()

        async def handler(_: Event) -> None:
            busy.set()
            await go.wait()

        app = Receiver(signature_key=KEY).app(handler)
        transport = httpx2.ASGITransport(app=app)
        async with httpx2.AsyncClient(transport=transport, base_url="http://receiver.test") as http:
            first = asyncio.create_task(http.post("/", content=BODY, headers=signed(BODY)))
            await asyncio.wait_for(busy.wait(), 10)
            second = await http.post("/", content=BODY, headers=signed(BODY))
            assert second.headers["retry-after"]
            go.set()
            return [(await first).status_code, second.status_code]

    assert asyncio.run(run()) == [200, 503]


def test_it_can_be_mounted() -> None:
    handled: list[Event] = []
    outer = Starlette(routes=[Mount("/hooks/sage", app=Receiver(signature_key=KEY).app(handled.append, path="/in"))])
    assert call(outer, path="/hooks/sage/in").status_code == 200
    assert call(outer, path="/hooks/sage/out").status_code == 404
    whole = Starlette(routes=[Mount("/hooks/sage", app=Receiver(signature_key=KEY).app(handled.append))])
    assert call(whole, path="/hooks/sage/").status_code == 200


def scope(**changes: Any) -> dict[str, Any]:
    headers = [(name.lower().encode(), value.encode()) for name, value in signed(BODY).items()]
    return {"type": "http", "method": "POST", "path": "/", "headers": headers, "query_string": b"", **changes}


def drive(app: CallbackApp, scope: dict[str, Any], messages: list[dict[str, Any]]) -> tuple[list[Any], int]:
    """Runs an application by hand: what it sent, and how many messages it left unread."""
    sent: list[Any] = []

    async def receive() -> Any:
        return messages.pop(0)

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(app(scope, receive, send))
    return sent, len(messages)


def part(body: bytes, *, more: bool = False) -> dict[str, Any]:
    return {"type": "http.request", "body": body, "more_body": more}


def test_a_strangers_body_is_not_read() -> None:
    app = Receiver(username="u", password="p").app(print)
    sent, unread = drive(app, scope(), [part(BODY)])
    assert (sent[0]["status"], unread) == (401, 1)
    announced = scope(headers=[*scope()["headers"], (b"content-length", b"9" * 30)])
    sent, unread = drive(Receiver(signature_key=KEY).app(print), announced, [part(BODY)])
    assert (sent[0]["status"], unread) == (413, 1)


def test_bodies_come_in_parts_and_break_off() -> None:
    handled: list[Event] = []
    app = Receiver(signature_key=KEY).app(handled.append, max_bytes=len(BODY))
    sent, _ = drive(app, scope(), [part(BODY[:9], more=True), part(b"", more=True), part(BODY[9:])])
    assert sent[0]["status"] == 200
    sent, _ = drive(app, scope(), [part(BODY, more=True), part(b"!")])
    assert sent[0]["status"] == 413
    sent, _ = drive(app, scope(), [part(BODY[:9], more=True), {"type": "http.disconnect"}])
    assert sent == []
    assert len(handled) == 1


def test_servers_may_start_and_stop_it() -> None:
    app = Receiver(signature_key=KEY).app(print)
    sent, _ = drive(app, {"type": "lifespan"}, [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}])
    assert [message["type"] for message in sent] == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
    sent, _ = drive(app, {"type": "websocket"}, [{"type": "websocket.connect"}])
    assert sent == [{"type": "websocket.close", "code": 1000}]


def test_the_command_line(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    options = command().parser.parse_args(["receive", "--path", "/events", "--seen", str(tmp_path / "seen.db")])
    with pytest.raises(ConfigurationError, match="SAGEWIRE_EVENTS_SIGNATURE_KEY"):
        build(options, {})
    app = build(options, {"SAGEWIRE_EVENTS_SIGNATURE_KEY": KEY})
    assert call(app, path="/events").status_code == 200
    shown = json.loads(capsys.readouterr().out)
    assert (shown["kind"], shown["resource"], shown["id"]) == ("UPDATED", "customers", 7)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    (tmp_path / "events_handler_of_a_test.py").write_text(
        "class A:\n    handle = print\nnumber = 1\n", encoding="utf-8"
    )
    assert handler_of("events_handler_of_a_test:A.handle") is print
    for wrong in (
        "events_handler_of_a_test",
        "nowhere_at_all:a",
        "events_handler_of_a_test:b",
        "events_handler_of_a_test:number",
    ):
        with pytest.raises(UsageError, match="handler"):
            handler_of(wrong)
    monkeypatch.delenv("SAGEWIRE_EVENTS_SIGNATURE_KEY", raising=False)
    monkeypatch.delenv("SAGEWIRE_EVENTS_PASSWORD", raising=False)
    assert main(["receive"]) == 1
    assert "--unprotected" in capsys.readouterr().err


def test_it_runs_by_itself() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, "-m", "sagewire.events", "receive", "--port", str(port)],
        env={**os.environ, "SAGEWIRE_EVENTS_SIGNATURE_KEY": KEY},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        answer = _eventually(lambda: httpx2.post(f"http://127.0.0.1:{port}/", content=BODY, headers=signed(BODY)))
        assert answer.status_code == 200
        assert httpx2.post(f"http://127.0.0.1:{port}/", content=BODY, headers={}).status_code == 401
    finally:
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=30)
    assert [json.loads(line)["id"] for line in out.splitlines()] == [7]


def _eventually(act: Callable[[], httpx2.Response]) -> httpx2.Response:
    last = time.monotonic() + 30
    while True:
        try:
            return act()
        except httpx2.TransportError:
            if time.monotonic() > last:
                raise
            time.sleep(0.05)
