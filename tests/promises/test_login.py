"""Logging in at the sandbox's Sage ID: where to, with what, what is kept, what is said, and who is never bothered."""

from __future__ import annotations

import asyncio
import re
import socket
import threading
import urllib.error
import urllib.request
import warnings
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import attrs
import pytest

from sagewire.runtime import OAuthSession
from sagewire.runtime.auth import FileStore, MemoryStore, next_login
from sagewire.runtime.auth.credentials import Credentials
from sagewire.runtime.auth.login import login
from sagewire.runtime.effects import World
from sagewire.runtime.errors import LoginFailed, LoginRequired, SagewireWarning
from sagewire.sage200 import AsyncSage200, Sage200
from sagewire.sage200._product import PRODUCT
from sagewire.sandbox import Sandbox
from sagewire.sandbox.connect import world
from tests.fault.rig import QuickClock, signed_in, token_calls
from tests.promises.support import Wire, in_both, offline

_HTTP = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def free_port() -> int:
    """A port that nobody uses now."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])


@attrs.define
class Person:
    """Reads what is shown, follows the link as a browser would, and remembers.

    Attributes:
        shown: what was shown.
        goes: whether the link is followed.
        status: of the page that the browser ended at.
    """

    shown: list[str] = attrs.field(factory=list[str])
    goes: bool = True
    status: int = 0

    def __call__(self, line: str) -> None:
        """Sees a line."""
        self.shown.append(line)
        if self.goes and "/authorize?" in line:
            threading.Thread(target=self._browse, args=(line.partition("\n")[2],)).start()

    def _browse(self, url: str) -> None:
        try:
            with _HTTP.open(url, timeout=10) as page:
                self.status = page.status
        except urllib.error.HTTPError as error:
            self.status = error.code

    @property
    def link(self) -> str:
        """The link that was shown."""
        return next(line.partition("\n")[2] for line in self.shown if "/authorize?" in line)


@attrs.define
class Desk:
    """A client that nobody has logged in to yet."""

    box: Sandbox
    redirect: str
    store: Any = attrs.field(factory=MemoryStore)
    changes: dict[str, Any] = attrs.field(factory=dict[str, Any])

    @property
    def session(self) -> OAuthSession:
        """Its credentials."""
        known = self.box.credentials
        given = {"client_id": known.client_id, "client_secret": known.client_secret, "redirect_uri": self.redirect}
        root = self.box.identity_url
        return OAuthSession.of(
            PRODUCT,
            Credentials(**{**given, **self.changes}),
            self.store,
            authorize_url=f"{root}/authorize",
            token_url=f"{root}/oauth/token",
            world=world(self.box),
        )

    def client(self) -> Sage200:
        """The client."""
        return Sage200(auth=self.session, base_url=self.box.url("sage200"), world=world(self.box))

    def login(self, person: Person, mode: str = "sync", **how: Any) -> OAuthSession:
        """Logs in, and gives the session."""
        if mode == "sync":
            with self.client() as sage:
                sage.login(show=person, open_browser=False, **how)
                assert isinstance(sage.auth, OAuthSession)
                return sage.auth
        session = self.session

        async def main() -> None:
            async with AsyncSage200(auth=session, base_url=self.box.url("sage200"), world=world(self.box)) as sage:
                await sage.login(show=person, open_browser=False, **how)

        asyncio.run(main())
        return session


@pytest.fixture
def desk(box: Sandbox) -> Iterator[Desk]:
    redirect = f"http://127.0.0.1:{free_port()}/my/callback"
    uris = box.identity.clients[box.credentials.client_id].redirect_uris
    uris.append(redirect)
    yield Desk(box, redirect)
    uris.remove(redirect)


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_login_end_to_end(desk: Desk, mode: str) -> None:
    person = Person()
    session = desk.login(person, mode)
    query = parse_qs(urlsplit(person.link).query)
    assert query["redirect_uri"] == [desk.redirect], "character by character"
    assert query["scope"] == ["openid profile email offline_access"]
    assert query["audience"] == ["s200ukipd/sage200"]
    assert query["code_challenge_method"] == ["S256"]
    assert person.status == 200
    tokens = session.tokens
    assert tokens is not None
    assert tokens.refresh_expires_at == tokens.consented_at + timedelta(days=90)
    assert next_login(tokens) == tokens.refresh_expires_at
    day = f"{tokens.refresh_expires_at:%Y-%m-%d}"
    assert person.shown[-1] == f"Logged in. The next login is needed by {tokens.refresh_expires_at:%Y-%m-%d %H:%M} UTC."
    assert day in person.shown[-1]


def test_the_port_and_the_path_are_those_that_were_registered(desk: Desk) -> None:
    for _ in range(3):
        person = Person()
        desk.login(person)
        assert parse_qs(urlsplit(person.link).query)["redirect_uri"] == [desk.redirect]


@pytest.mark.parametrize("change", ["/", "?a=1", "/../callback"])
def test_another_redirect_uri_is_refused_and_explained(desk: Desk, change: str) -> None:
    """Sage ID shows its page to the user, who never comes back; told of it, the hints know it."""
    desk.redirect += change
    person = Person()
    session = desk.session
    with desk.client() as sage, pytest.raises(LoginFailed, match="no callback came to"):
        sage.run(login(session, show=person, deadline=0.4))
    assert person.status == 403
    assert token_calls(desk.box) == []
    with pytest.raises(urllib.error.HTTPError) as page:
        _HTTP.open(person.link, timeout=10)
    text = page.value.read().decode()
    assert "Callback URL mismatch" in text
    assert "Ask: Sage Developer Services." in sage.core.explain(text=text)


def test_a_mismatch_at_the_exchange_has_the_hint(desk: Desk) -> None:
    """A web application that came back to one address and names another."""
    session = desk.session
    request = session.flow.authorization_url()
    with pytest.raises(urllib.error.URLError):
        _HTTP.open(request.url, timeout=10)  # nobody listens at the callback
    code = list(desk.box.identity.codes)[-1]
    with desk.client() as sage, pytest.raises(LoginFailed) as told:
        sage.run(session.flow.exchange(code, attrs.evolve(request, redirect_uri=f"{desk.redirect}/")))
    assert "registered" in told.value.hint
    assert "Ask: Sage Developer Services." in told.value.hint
    with desk.client() as sage, pytest.raises(LoginFailed, match="The code was refused") as told:
        sage.run(session.flow.exchange("no-such-code", request))
    assert "refresh token" not in told.value.hint, "there is none yet"


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_without_a_refresh_token_a_warning_names_the_scope(desk: Desk, mode: str) -> None:
    person = Person()
    with pytest.warns(SagewireWarning, match="offline_access") as told:
        session = desk.login(person, mode, scopes=["openid", "profile", "email"])
    assert "openid profile email offline_access" in str(told[0].message)
    assert session.tokens is not None
    assert session.tokens.refresh is None
    assert f"{session.tokens.expires_at:%Y-%m-%d %H:%M} UTC" in person.shown[-1]


def test_with_the_default_scopes_nothing_is_warned_of(desk: Desk) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert desk.login(Person()).tokens


def test_consent_and_lifetime_are_stored_and_survive_refreshes(desk: Desk, tmp_path: Path) -> None:
    desk.store = FileStore(tmp_path / "tokens.json")
    desk.changes["refresh_lifetime"] = timedelta(days=30)
    first = desk.login(Person()).tokens
    assert first is not None
    assert first.refresh_expires_at == first.consented_at + timedelta(days=30)
    desk.box.clock.advance(9 * 3600)
    with desk.client() as sage:
        assert sage.sites.list().first()
    later = FileStore(tmp_path / "tokens.json").load()
    assert later is not None
    assert later.generation == first.generation + 1
    assert (later.consented_at, later.refresh_expires_at) == (first.consented_at, first.refresh_expires_at)


def test_no_lifetime_is_longer_than_ninety_days(desk: Desk) -> None:
    desk.changes["refresh_lifetime"] = timedelta(days=365)
    tokens = desk.login(Person()).tokens
    assert tokens is not None
    assert tokens.refresh_expires_at == tokens.consented_at + timedelta(days=90)


def test_unattended_calls_raise_and_never_open_a_browser(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("open", "open_new", "open_new_tab", "get"):
        monkeypatch.setattr(f"webbrowser.{name}", lambda *_: pytest.fail("a browser was opened"))
    monkeypatch.setattr("builtins.input", lambda *_: pytest.fail("somebody was asked"))
    wire = Wire()
    calls = [
        lambda client: client.sites.list(),
        lambda client: client.customers.get(1),
        lambda client: client.sop_orders.create(customer_id=1),
        lambda client: client.sop_orders.delete(1),
        lambda client: client.customers.list().count(),
    ]
    for call in calls:
        for end in in_both(wire, call, auth=desk.session):
            assert type(end) is LoginRequired
            assert "call login() on the client" in end.message
    assert wire.sent == []


def test_a_refusal_of_the_user_is_told(desk: Desk) -> None:
    """Somebody whose Sage ID is not registered."""
    desk.box.identity.user.registered = False
    with pytest.raises(LoginFailed, match="has not been registered") as told:
        desk.login(Person())
    assert "https://www.sage200onlineservices.com/register" in told.value.hint or "register" in told.value.hint.lower()
    assert "Ask: the user who signs in" in told.value.hint


@pytest.mark.parametrize("legacy", [True, False])
def test_old_credentials_are_told(desk: Desk, legacy: bool) -> None:
    """Of the old method: refused at the start, or with a secret that Sage ID does not know."""
    client = desk.box.identity.clients[desk.box.credentials.client_id]
    client.legacy = legacy
    if not legacy:
        desk.changes["client_secret"] = "of-the-old-method"
    try:
        with pytest.raises(LoginFailed) as told:
            desk.login(Person())
    finally:
        client.legacy = False
    assert "old sign-in method" in told.value.hint
    assert "Ask: Sage Developer Services." in told.value.hint


def test_development_credentials_keep_to_twenty_a_minute(box: Sandbox) -> None:
    """Kept with the credentials: every client that has them, and none of them says so itself. Sage would refuse."""
    known = box.credentials
    box.identity.clients[known.client_id].development = True
    box.rate_limits = True
    clock = QuickClock(box)
    session = OAuthSession.of(
        PRODUCT,
        Credentials(client_id=known.client_id, client_secret=known.client_secret, development=True),
        MemoryStore(signed_in(box)),
        world=World(clock=clock),
    )
    settings: dict[str, Any] = {"base_url": box.url("sage200"), "world": World(clock=clock)}
    with Sage200(auth=session, **settings) as one, Sage200(auth=session, **settings) as two:
        for number in range(50):
            (one, two)[number % 2].sites.list().first()
    assert len(box.ledger.calls("GET", "/sites", status=200)) == 50
    assert len(box.ledger.calls(status=429)) <= 2, "only where a call overtook the one of a minute ago by a hair"
    assert 119 < sum(clock.waits) < 125, "two minutes, for the twenty-first and the forty-first"


def test_the_rate_is_6000_or_20(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def rate(client: Any) -> int:
        return int(client.core.bucket.rate)

    assert rate(offline(Wire())) == 6000
    assert rate(offline(Wire(), development=True)) == 20
    own = Credentials(client_id="dev", development=True)
    assert rate(offline(Wire(), auth=OAuthSession.of(PRODUCT, own))) == 20
    assert (
        rate(offline(Wire(), auth=OAuthSession.of(PRODUCT, attrs.evolve(own, client_id="p", development=False))))
        == 6000
    )
    profile = tmp_path / "profiles.toml"
    profile.write_text('[default.sage200]\nclient_id = "from-file"\ndevelopment = true\n')
    profile.chmod(0o600)
    monkeypatch.setenv("SAGEWIRE_PROFILE_FILE", str(profile))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert rate(Sage200.from_profile()) == 20
    monkeypatch.setenv("SAGE200_CLIENT_ID", "from-environment")
    monkeypatch.setenv("SAGE200_DEVELOPMENT", "no")
    assert rate(Sage200.from_profile()) == 6000


def test_the_link_holds_the_redirect_uri_as_it_was_given() -> None:
    for uri in ("http://localhost:8765/", "http://127.0.0.1:8765", "https://app.example/cb?x=1&y=%20", "my-app:/back"):
        session = OAuthSession.of(PRODUCT, Credentials(client_id="c", redirect_uri=uri))
        link = session.flow.authorization_url().url
        assert parse_qs(urlsplit(link).query)["redirect_uri"] == [uri]
        assert not re.search(r"redirect_uri=[^&]*:0", link)
