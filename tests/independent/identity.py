"""Logins against an OpenID provider that others wrote (`oidc-provider`): each flow is a function that asserts.

What the provider does on its own, its events tell: which refresh tokens were spent, and which logins it ended.
"""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import attrs
import pytest

from sagewire.runtime.auth import Credentials, FileStore, MemoryStore, OAuthSession, Store, Tokens
from sagewire.runtime.auth.callback import AuthorizationRequest
from sagewire.runtime.auth.login import login
from sagewire.runtime.client import Client
from sagewire.runtime.effects import Clock, World, drive_async, drive_sync
from sagewire.runtime.errors import LoginFailed, LoginRequired, SagewireWarning
from sagewire.runtime.operation import Operation
from sagewire.runtime.product import OAuthCode, Product
from sagewire.runtime.resource import Resource
from sagewire.runtime.wire.http import AsyncHttp, SyncHttp
from tests.independent.browser import Browser
from tests.independent.node import PLACE, Server, free_port

HERE = Path(__file__).parent
SECRET = "a secret: with / and + and % in it, 50% longer than most"
METHODS = {"body": "client_secret_post", "basic": "client_secret_basic", "public": "none"}
"""Ways in which a client proves itself, as we and as the provider name them."""
_ENDED = ("access_token.ended", "ended")
_ME = Operation(id="Me", method="GET", path="/me", resource="me", name="get", context=False)


class Later(Clock):
    """Real time, and what a test adds to it."""

    def __init__(self) -> None:
        """Begins with real time."""
        self.ahead = 0.0

    def now(self) -> datetime:
        """The time of day."""
        return super().now() + timedelta(seconds=self.ahead)

    def monotonic(self) -> float:
        """The steady clock."""
        return super().monotonic() + self.ahead


@attrs.define
class Provider:
    """The provider, running.

    Attributes:
        server: the program.
        callback: the redirect URI of every client.
    """

    server: Server
    callback: str

    @property
    def url(self) -> str:
        """Where it is."""
        return self.server.url

    def happened(self) -> list[tuple[str, str]]:
        """What it has told of tokens by now: the kind of event, and of which token."""
        self.end_access("")  # what it answers comes after everything before it
        return self._told()

    def count(self, event: str) -> int:
        """How often something happened."""
        return sum(name == event for name, _ in self.happened())

    def end_access(self, token: str) -> None:
        """Ends an access token before its time."""
        ended = self._told().count(_ENDED)
        self.server.say(token)
        end = time.monotonic() + 10
        while self._told().count(_ENDED) == ended:
            assert time.monotonic() < end, "the provider does not answer"
            time.sleep(0.005)

    def _told(self) -> list[tuple[str, str]]:
        told = [json.loads(line) for line in list(self.server.lines) if line.startswith("{")]
        return [(event["event"], str(event["id"])) for event in told]


@contextmanager
def provider() -> Iterator[Provider]:
    """Runs the provider on free ports of loopback."""
    port, callback = free_port(), f"http://127.0.0.1:{free_port()}/callback"
    clients = [
        {
            "client_id": way,
            "redirect_uris": [callback],
            "grant_types": ["authorization_code", "refresh_token"],
            "token_endpoint_auth_method": method,
            **({} if method == "none" else {"client_secret": SECRET}),
        }
        for way, method in METHODS.items()
    ]
    settings = {"port": port, "clients": clients, "package": str(PLACE / "node_modules")}
    with Server([str(HERE / "identity.mjs"), json.dumps(settings)], port) as server:
        yield Provider(server, callback)


@attrs.define
class User:
    """A program's login at the provider, and what its person does."""

    provider: Provider
    way: str
    store: Store = attrs.field(factory=MemoryStore)
    clock: Later = attrs.field(factory=Later)
    shown: list[str] = attrs.field(factory=list[str])
    http: SyncHttp = attrs.field(factory=SyncHttp)
    session: OAuthSession = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self.session = self.new_session()

    def new_session(self, redirect_uri: str = "") -> OAuthSession:
        """Another one on the same store, as another process would have."""
        url = self.provider.url
        grant = OAuthCode(
            authorize_url=f"{url}/auth",
            token_url=f"{url}/token",
            revoke_url=f"{url}/token/revocation",
            scopes=("openid", "offline_access"),
            extra={"prompt": "consent"},  # as OpenID wants it for offline_access
            client_auth="basic" if self.way == "basic" else "body",
            offline_scope="offline_access",
        )
        secret = None if self.way == "public" else SECRET
        credentials = Credentials(
            client_id=self.way, client_secret=secret, redirect_uri=redirect_uri or self.provider.callback
        )
        return OAuthSession(grant, credentials, self.store, world=World(clock=self.clock), how_to_login="log in here")

    def run(self, steps: Any) -> Any:
        """Performs steps."""
        return drive_sync(steps, self.http, Clock())

    def log_in(self, *, session: OAuthSession | None = None, consents: bool = True, deadline: float = 20.0) -> Tokens:
        """Logs in through the loopback callback, with a browser in a thread of its own."""

        def browser(url: str) -> None:
            visit = Browser(self.provider.callback).log_in
            threading.Thread(target=visit, args=(url,), kwargs={"consents": consents}, daemon=True).start()

        steps = login(session or self.session, show=self.shown.append, browser=browser, deadline=deadline)
        tokens: Tokens = self.run(steps)
        return tokens

    def came_back(self) -> tuple[AuthorizationRequest, str]:
        """Begins a login, and brings back the address that the browser ended at."""
        request = self.session.flow.authorization_url()
        page = Browser(self.provider.callback, visits=False).log_in(request.url)
        assert page.url.startswith(self.provider.callback), page
        return request, page.url

    def client(self, session: OAuthSession | None = None) -> Client:
        """A client of the provider's own API."""
        product = Product(package="tests", title="Identity", env="IDENTITY", servers=())
        return Client(product, auth=session or self.session, base_url=self.provider.url, retry=0)

    def call(self, client: Client | None = None) -> None:
        """One call with the access token."""
        if client is not None:
            Resource(client)._none((_ME,), None, {})
            return
        with self.client() as own:
            self.call(own)

    def kept(self) -> Tokens:
        """What the store holds."""
        tokens = self.store.load()
        assert tokens is not None
        return tokens


def in_and_out(user: User) -> None:
    """Log in through the browser, call, refresh, call, log out."""
    tokens = user.log_in()
    assert tokens.refresh
    assert "offline_access" in tokens.scope
    user.call()
    user.clock.ahead += tokens.lifetime
    user.call()
    assert user.kept().generation == 2
    assert user.kept().refresh != tokens.refresh
    assert user.kept().consented_at == tokens.consented_at
    before = user.provider.count("grant.revoked")
    user.run(user.session.logout())
    assert user.store.load() is None
    assert user.provider.count("grant.revoked") == before + 1


def refreshed_often(user: User) -> None:
    """Twenty expiries, each shared by sixteen threads of two sessions: each refresh token is spent once."""
    user.log_in()
    spent, ended = user.provider.count("refresh_token.consumed"), user.provider.count("grant.revoked")
    with user.client() as one, user.client(user.new_session()) as two:
        for _ in range(20):
            user.clock.ahead += 3600
            threads = [threading.Thread(target=user.call, args=((one, two)[number % 2],)) for number in range(16)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        user.call(one)
    assert user.kept().generation == 21
    consumed = [token for event, token in user.provider.happened() if event == "refresh_token.consumed"]
    assert len(consumed) - spent == 20
    assert max(Counter(consumed).values()) == 1
    assert user.provider.count("grant.revoked") == ended


def in_an_event_loop(user: User) -> None:
    """The same session in an event loop, with many tasks."""
    user.log_in()

    async def main() -> None:
        pool = AsyncHttp()
        try:
            for _ in range(3):
                user.clock.ahead += 3600
                calls = (drive_async(user.session.headers(user.clock.now()), pool, Clock()) for _ in range(20))
                assert len({str(headers) for headers in await asyncio.gather(*calls)}) == 1
        finally:
            await pool.close()

    asyncio.run(main())
    assert user.kept().generation == 4
    user.call()


def reuse_is_found_out(user: User) -> None:
    """A copy of the tokens is refreshed elsewhere: the provider ends the login, and a person is told to log in."""
    tokens = user.log_in()
    copy = attrs.evolve(user, store=MemoryStore(tokens))
    user.clock.ahead += 3600
    user.call()
    ended = user.provider.count("grant.revoked")
    with pytest.raises(LoginRequired, match="log in here"), copy.client() as client:
        copy.call(client)
    assert user.provider.count("grant.revoked") == ended + 1, "the provider saw the token twice"
    user.clock.ahead += 3600
    with pytest.raises(LoginRequired, match=r"no longer good.*log in here"):
        user.call()
    user.log_in()
    user.call()


def revoked_early(user: User) -> None:
    """An access token that was good and is revoked is renewed by its 401, once; then the login itself is revoked."""
    user.log_in()
    with user.client() as client:
        user.call(client)
        user.provider.end_access(user.kept().access)
        user.call(client)
        assert (user.kept().generation, user.kept().forced) == (2, True)
        user.run(user.session.flow.revoke(user.kept()))
        user.clock.ahead += 900  # so soon after the first, a second 401 would be no reason to renew again
        with pytest.raises(LoginRequired):
            user.call(client)


def denied(user: User) -> None:
    """The person does not consent."""
    with pytest.raises(LoginFailed) as told:
        user.log_in(consents=False)
    assert told.value.code == "access_denied"
    assert user.store.load() is None


def wrong_redirect(user: User) -> None:
    """A redirect URI that is not registered: the provider shows an error, and sends nobody anywhere."""
    other = f"http://127.0.0.1:{free_port()}/callback"
    session = user.new_session(redirect_uri=other)
    page = Browser(other).log_in(session.flow.authorization_url().url)
    assert page.status == 400
    assert "redirect_uri" in page.text
    with pytest.raises(LoginFailed) as told:
        user.log_in(session=session, deadline=1.0)
    assert told.value.code == "timeout"
    request, callback = user.came_back()
    code = user.session.flow.code_from(callback, request)
    with pytest.raises(LoginFailed) as told:  # and a code is good for its own redirect URI only
        user.run(user.session.flow.exchange(code, attrs.evolve(request, redirect_uri=other)))
    assert told.value.code == "invalid_grant"


def another_login(user: User) -> None:
    """The callback of one login does not fit another: its state, and if that were forged, its proof key."""
    _, came = user.came_back()
    second, _ = user.came_back()
    with pytest.raises(LoginFailed) as told:
        user.session.flow.code_from(came, second)
    assert told.value.code == "state_mismatch"
    query = {name: values[0] for name, values in parse_qs(urlsplit(came).query).items()}
    forged = f"{user.provider.callback}?{urlencode({**query, 'state': second.state})}"
    code = user.session.flow.code_from(forged, second)
    with pytest.raises(LoginFailed) as told:
        user.run(user.session.flow.exchange(code, second))
    assert told.value.code == "invalid_grant"


def code_once(user: User) -> None:
    """A code works once; its second use ends what came of the first."""
    request, came = user.came_back()
    code = user.session.flow.code_from(came, request)
    tokens = user.run(user.session.adopt(user.run(user.session.flow.exchange(code, request))))
    user.call()
    with pytest.raises(LoginFailed) as told:
        user.run(user.session.flow.exchange(code, request))
    assert told.value.code == "invalid_grant"
    assert code not in str(told.value)
    user.clock.ahead += 3600
    with pytest.raises(LoginRequired):
        user.call()
    assert tokens.access not in str(told.value)


def wrong_secret(user: User) -> None:
    """A client that is not who it says: its own error, and no reason to log in again."""
    user.log_in()
    flow = user.session.flow
    secret = "not-the-secret" if user.way != "public" else None
    client = "nobody" if user.way == "public" else user.way
    wrong = attrs.evolve(flow, credentials=attrs.evolve(flow.credentials, client_id=client, client_secret=secret))
    with pytest.raises(LoginFailed) as told:
        user.run(wrong.refresh(user.kept()))
    assert told.value.code == "invalid_client"
    user.clock.ahead += 3600
    user.call()


def scope_without_refresh(user: User) -> None:
    """Without `offline_access` there is no refresh token: a warning names it, and the end is told."""
    request = user.session.flow.authorization_url(scopes=["openid"])
    page = Browser(user.provider.callback, visits=False).log_in(request.url)
    code = user.session.flow.code_from(page.url, request)
    with pytest.warns(SagewireWarning, match="offline_access"):
        tokens = user.run(user.session.flow.exchange(code, request))
    user.run(user.session.adopt(tokens))
    assert user.kept().refresh is None
    user.call()
    user.clock.ahead += 3600
    with pytest.raises(LoginRequired, match="no refresh token"):
        user.call()


FLOWS: Mapping[str, Callable[[User], None]] = {
    flow.__name__: flow
    for flow in (
        in_and_out,
        refreshed_often,
        in_an_event_loop,
        reuse_is_found_out,
        revoked_early,
        denied,
        wrong_redirect,
        another_login,
        code_once,
        wrong_secret,
        scope_without_refresh,
    )
}


def at(running: Provider, way: str, folder: Path) -> User:
    """A person's program with nothing in its store yet."""
    return User(running, way, FileStore(folder / "tokens.json"))
