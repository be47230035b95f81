from __future__ import annotations

import asyncio
import http.client
import socket
import threading
import time
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any
from urllib.parse import parse_qs, urlsplit

import attrs
import pytest

from sagewire.runtime.auth import MemoryStore, OAuthSession
from sagewire.runtime.auth.login import can_await_callback, login
from sagewire.runtime.auth.loopback import CallbackServer
from sagewire.runtime.effects import Clock, World, drive_async, drive_sync
from sagewire.runtime.errors import ConfigurationError, LoginFailed, StoreError
from tests.runtime.auth.support import CREDENTIALS, AsyncServer, TokenServer, grant


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def get(url: str, *, host: str = "", path: str = "") -> tuple[int, str, dict[str, str]]:
    parts = urlsplit(url)
    connection = http.client.HTTPConnection("127.0.0.1", parts.port, timeout=5)
    try:
        headers = {"Host": host} if host else {}
        connection.request("GET", path or f"{parts.path}?{parts.query}", headers=headers)
        answer = connection.getresponse()
        return answer.status, answer.read().decode(), {k.lower(): v for k, v in answer.getheaders()}
    finally:
        connection.close()


class Rig:
    def __init__(self, redirect_uri: str | None = None) -> None:
        self.port = free_port()
        self.uri = redirect_uri or f"http://127.0.0.1:{self.port}/callback"
        self.server = TokenServer()
        self.store = MemoryStore()
        credentials = attrs.evolve(CREDENTIALS, redirect_uri=self.uri)
        self.session = OAuthSession(grant(), credentials, self.store, world=World())
        self.shown: list[str] = []

    def consent(self, url: str) -> dict[str, str]:
        """What the identity server does with the link: notes the challenge, gives a code."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        self.server.codes["code-1"] = asked["code_challenge"]
        return asked

    def callback(self, url: str, **changes: str) -> str:
        asked = self.consent(url)
        query = {"code": "code-1", "state": asked["state"]} | changes
        return f"{asked['redirect_uri']}?" + "&".join(f"{name}={value}" for name, value in query.items())

    def browser(self, *visits: Callable[[str], object]) -> Callable[[str], object]:
        """A browser that makes these visits in a thread of its own, as a real one would."""

        def go(url: str) -> None:
            for visit in visits:
                visit(url)

        return lambda url: threading.Thread(target=go, args=(url,), daemon=True).start()

    def paste(self, prompt: str) -> str:
        return self.callback(self.shown[0].partition("\n")[2])

    def login(self, **settings: Any) -> Any:
        settings.setdefault("deadline", 10.0)
        steps = login(self.session, show=self.shown.append, **settings)
        return drive_sync(steps, self.server, Clock())


@pytest.fixture
def rig() -> Rig:
    return Rig()


def test_login_by_callback(rig: Rig) -> None:
    answers: SimpleQueue[tuple[int, str, dict[str, str]]] = SimpleQueue()
    tokens = rig.login(browser=rig.browser(lambda url: answers.put(get(rig.callback(url)))))
    assert rig.store.load() == tokens
    assert tokens.access == "access-1"
    assert rig.session.tokens == tokens
    status, page, headers = answers.get(timeout=10)  # the login may end before the browser has read its page
    assert status == 200
    assert "You can close this page" in page
    assert "code-1" not in page
    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] == "no-referrer"
    assert rig.shown[0].startswith("Open this link and log in:\nhttps://id.example/authorize?filter=api&")
    assert "next login is needed by" in rig.shown[-1]
    with pytest.raises(OSError, match="refused"):
        get(rig.uri)


def test_login_in_an_event_loop(rig: Rig) -> None:
    async def main() -> None:
        steps = login(rig.session, show=rig.shown.append, browser=rig.browser(lambda url: get(rig.callback(url))))
        tokens = await drive_async(steps, AsyncServer(rig.server), Clock())
        assert tokens.access == "access-1"

    asyncio.run(main())


def test_a_cancelled_login_frees_the_port_at_once(rig: Rig) -> None:
    async def main() -> None:
        steps = login(rig.session, show=rig.shown.append, deadline=60)
        task = asyncio.ensure_future(drive_async(steps, AsyncServer(rig.server), Clock()))
        while not rig.shown:
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    start = time.monotonic()
    asyncio.run(main())
    assert time.monotonic() - start < 5
    with CallbackServer(rig.session.flow.authorization_url()):
        pass


def test_no_browser_is_opened_unless_asked(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    with pytest.raises(LoginFailed, match=f"no callback came to {rig.uri}") as caught:
        rig.login(deadline=0.1)
    assert caught.value.code == "timeout"
    assert opened == []


def test_everything_else_is_ignored_and_only_one_callback_counts(rig: Rig) -> None:
    statuses: list[int] = []

    def ask(url: str, **how: str) -> None:
        statuses.append(get(url, **how)[0])

    def silent(_: str) -> None:
        socket.create_connection(("127.0.0.1", rig.port)).close()
        time.sleep(0.01)

    idle: list[socket.socket] = []
    tokens = rig.login(
        browser=rig.browser(
            lambda _: idle.append(socket.create_connection(("127.0.0.1", rig.port))),  # opened ahead, says nothing
            silent,
            lambda url: ask(rig.uri, path="/favicon.ico"),
            lambda url: ask(rig.uri, path="/callback/"),
            lambda url: ask(rig.uri),
            lambda url: ask(rig.callback(url, state="other")),
            lambda url: ask(rig.callback(url, state="")),
            lambda url: ask(f"{rig.uri}?error=access_denied"),
            lambda url: ask(f"{rig.callback(url)}&code=evil"),
            lambda url: ask(rig.callback(url), host="evil.example"),
            lambda url: ask(rig.callback(url)),
        )
    )
    idle[0].close()
    assert statuses[:8] == [404, 404, 400, 400, 400, 400, 400, 404]
    assert tokens.access == "access-1"


def test_a_second_callback_is_told_so(rig: Rig) -> None:
    request = rig.session.flow.authorization_url()
    with CallbackServer(request) as server:
        assert get(rig.callback(request.url))[0] == 200
        assert get(rig.callback(request.url, code="other"))[0] == 410
        end = time.monotonic() + 5
        while server.callback is None and time.monotonic() < end:  # it is handed over after the browser's answer
            time.sleep(0.001)
        assert "code-1" in (server.callback or "")


def test_it_listens_on_this_machine_only(rig: Rig) -> None:
    with CallbackServer(rig.session.flow.authorization_url()) as server:
        assert server.address == ("127.0.0.1", rig.port)


def test_ignored_callbacks_are_named_when_time_is_up(rig: Rig) -> None:
    with pytest.raises(LoginFailed, match="1 came that belonged to another login"):
        rig.login(deadline=0.4, browser=rig.browser(lambda url: get(rig.callback(url, state="other"))))


def test_a_refusal_at_the_identity_server_is_raised(rig: Rig) -> None:
    pages: list[str] = []

    def refuse(url: str) -> None:
        state = rig.consent(url)["state"]
        pages.append(get(f"{rig.uri}?error=access_denied&error_description=%3Cscript%3E&state={state}")[1])

    with pytest.raises(LoginFailed, match="access_denied: <script>"):
        rig.login(browser=rig.browser(refuse))
    end = time.monotonic() + 5
    while not pages and time.monotonic() < end:  # the program may go on before the browser has read its page
        time.sleep(0.001)
    assert "Login not completed" in pages[0]
    assert "script" not in pages[0]
    assert rig.store.load() is None


def test_login_by_pasting_listens_nowhere(rig: Rig) -> None:
    pasted: list[str] = []

    def paste(prompt: str) -> str:
        pasted.append(prompt)
        with pytest.raises(OSError, match="refused"):
            get(rig.uri)
        return rig.callback(rig.shown[0].partition("\n")[2])

    assert rig.login(paste=paste).access == "access-1"
    assert pasted == ["Paste that whole address here: "]
    assert rig.uri in rig.shown[1]

    def only_the_code(prompt: str) -> str:
        return "code-1"

    with pytest.raises(LoginFailed, match="whole address"):
        rig.login(paste=only_the_code)


def test_a_redirect_uri_elsewhere_needs_pasting() -> None:
    rig = Rig("https://app.example/callback")
    assert not can_await_callback(rig.session)
    with pytest.raises(ConfigurationError, match="paste"):
        rig.login()
    assert rig.login(paste=rig.paste).access == "access-1"


def test_localhost_is_this_machine_and_port_zero_is_none() -> None:
    rig = Rig(f"http://localhost:{free_port()}/cb")
    assert rig.login(browser=rig.browser(lambda url: get(rig.callback(url)))).access == "access-1"
    with pytest.raises(ConfigurationError, match="not 0"):
        Rig("http://127.0.0.1:0/cb").login()


def test_a_port_that_is_taken_is_named(rig: Rig) -> None:
    with CallbackServer(rig.session.flow.authorization_url()), pytest.raises(ConfigurationError, match=str(rig.port)):
        rig.login()


def test_the_store_is_proved_before_the_user_is_asked(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise StoreError("read-only")

    monkeypatch.setattr(rig.store, "check_writable", refuse)
    with pytest.raises(StoreError, match="read-only"):
        rig.login()
    assert rig.shown == []
