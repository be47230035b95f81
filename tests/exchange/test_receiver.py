"""The callbacks: read whatever their case, bounded, and never a secret in a log."""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
from pathlib import Path
from typing import Any

import pytest

from sagewire.exchange import Approval, Inbox, Notification, Receiver
from sagewire.exchange.__main__ import build, command, main
from sagewire.runtime.auth.stores import FileStore
from sagewire.runtime.errors import ConfigurationError, UsageError

KEY = "the-very-first-key"


def call(
    app: Receiver, path: str, body: bytes | dict[str, Any], kind: str = "application/json", method: str = "POST"
) -> int:
    """Calls the application; gives the status."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    sent: list[dict[str, Any]] = []
    pieces = [content[start : start + 1000] for start in range(0, max(len(content), 1), 1000)]

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": pieces.pop(0), "more_body": bool(pieces)}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {"type": "http", "method": method, "path": path, "headers": [(b"content-type", kind.encode())]}
    asyncio.run(app(scope, receive, send))
    return int(sent[0]["status"])


def test_approvals_and_notifications_are_read_whatever_their_case() -> None:
    approvals: list[Approval] = []
    news: list[Notification] = []

    async def on_news(notification: Notification) -> None:
        news.append(notification)

    app = Receiver(on_approval=approvals.append, on_notification=on_news)
    assert call(app, "/approval", {"ApiKey": KEY, "applicationID": "a", "Expires": 3600, "tenant": 1}) == 200
    assert call(app, "/approval/", b"apikey=abc&expires=60", "application/x-www-form-urlencoded") == 200
    assert call(app, "/notification", {"SCOPE": "Products", "DownloadURL": "https://f.example/1"}) == 200
    assert call(app, "/notification", b"") == 200
    assert [(a.apikey, a.application_id, a.expires, dict(a.extra)) for a in approvals] == [
        (KEY, "a", 3600, {"tenant": 1}),
        ("abc", "", "60", {}),
    ]
    assert [(n.scope, n.download_url) for n in news] == [("Products", "https://f.example/1"), ("", "")]
    assert KEY not in repr(approvals)


def test_what_is_no_callback_is_refused() -> None:
    app = Receiver(on_approval=lambda approval: None, max_bytes=2000)
    assert call(app, "/approval", b"{") == 400
    assert call(app, "/approval", b"[]") == 400
    assert call(app, "/approval", {"expires": 1}) == 400
    assert call(app, "/approval", {"apikey": "two words"}) == 400
    assert call(app, "/approval", b"x" * 2001) == 413
    assert call(app, "/approval", b"", method="GET") == 405
    assert call(app, "/notification", {}) == 404
    assert call(app, "/elsewhere", {}) == 404
    with pytest.raises(UsageError):
        Receiver()
    with pytest.raises(UsageError, match="token"):
        Receiver(on_approval=print, token="a/b")


def test_the_token_keeps_strangers_out_and_itself_out_of_logs(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    taken: list[Approval] = []

    def fail(approval: Approval) -> None:
        taken.append(approval)
        raise RuntimeError(f"cannot keep {approval.apikey}")

    app = Receiver(on_approval=fail, token="t0ken-t0ken", max_bytes=100)
    assert call(app, "/approval", {"apikey": KEY}) == 404
    assert call(app, "/approval/t0ken-t0ke", {"apikey": KEY}) == 404
    assert taken == []
    assert call(app, app.approval_path, {"apikey": KEY}) == 500  # Sage may try again
    assert call(app, app.approval_path, b"x" * 101) == 413
    assert call(app, app.approval_path, b"nonsense") == 400
    assert len(taken) == 1
    assert "RuntimeError" in caplog.text
    assert KEY not in caplog.text
    assert "t0ken" not in caplog.text
    assert "t0ken" not in repr(app)


def test_it_can_be_mounted_and_started() -> None:
    from starlette.applications import Starlette
    from starlette.routing import Mount
    from starlette.testclient import TestClient

    news: list[Notification] = []
    inner: Any = Receiver(on_notification=news.append, token="abc")
    with TestClient(Starlette(routes=[Mount("/sage", app=inner)])) as client:
        assert client.post("/sage/notification/abc", json={"scope": "Orders"}).status_code == 200
        assert client.post("/sage/notification", json={"scope": "Orders"}).status_code == 404
    with TestClient(inner) as client:
        assert client.post("/notification/abc", json={"scope": "Stock"}).status_code == 200
    assert [notification.scope for notification in news] == ["Orders", "Stock"]


def test_news_wait_once_and_news_meanwhile_are_not_lost(tmp_path: Path) -> None:
    inbox = Inbox(tmp_path / "inbox.sqlite3")
    assert inbox.waiting() == {}
    for scope in ("Products", "Products", ""):
        inbox.note(Notification(scope=scope))
    waiting = inbox.waiting()
    assert waiting == {"": 1, "Products": 2}
    inbox.note(Notification(scope="Products"))
    inbox.done("Products", waiting["Products"])
    inbox.done("", waiting[""])
    assert Inbox(tmp_path / "inbox.sqlite3").waiting() == {"Products": 3}


def test_by_itself_it_keeps_keys_and_news(tmp_path: Path) -> None:
    options = command().parser.parse_args(
        ["receive", "--keys", str(tmp_path / "k" / "keys.json"), "--inbox", str(tmp_path / "i")]
    )
    app = build(options, {"SAGEWIRE_EXCHANGE_TOKEN": "abc"})
    for _ in range(2):
        assert call(app, "/approval/abc", {"apikey": KEY, "expires": "2030-01-02T03:04:05Z"}) == 200
    assert call(app, "/notification/abc", {"scope": "Products"}) == 200
    tokens = FileStore(tmp_path / "k" / "keys.json").load()
    assert tokens is not None
    assert (tokens.access, tokens.refresh, tokens.generation, tokens.expires_at.year) == (KEY, KEY, 1, 2030)
    assert Inbox(tmp_path / "i").waiting() == {"Products": 1}


def test_by_itself_it_wants_a_token(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SAGEWIRE_EXCHANGE_TOKEN", raising=False)
    assert main(["receive", "--inbox", "x"]) == 1
    assert "SAGEWIRE_EXCHANGE_TOKEN" in capsys.readouterr().err
    with pytest.raises(ConfigurationError, match="--keys"):
        build(argparse.Namespace(keys=None, inbox=None, unprotected=True), {})
