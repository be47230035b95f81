"""Clients: settings, life and death, and what they show of themselves."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx2
import msgspec
import pytest

from sagewire.runtime.auth.base import StaticToken
from sagewire.runtime.auth.credentials import Credentials
from sagewire.runtime.auth.session import OAuthSession
from sagewire.runtime.client import Client
from sagewire.runtime.errors import ConfigurationError, LoginRequired, UsageError
from sagewire.runtime.product import OAuthCode
from sagewire.runtime.wire.http import SyncHttp
from tests.runtime.support import PRODUCT, AsyncExample, Example, Script, answer, world

BOOK = {"id": 1, "name": "a"}


def test_settings_are_checked() -> None:
    wrong: dict[str, Any]
    for wrong in (
        {"edition": "huge"},
        {"company": "seven"},
        {"company": True},
        {"site": 1.5},
        {"timeout": 0},
        {"retry": -1},
    ):
        with pytest.raises(UsageError):
            Example(**wrong)
    for url in ("http://api.example.test", "nonsense"):
        with pytest.raises(ConfigurationError):
            Example(base_url=url)
    with pytest.raises(UsageError):
        Client(PRODUCT, context={"tenant": 1})
    with pytest.raises(UsageError):
        Client(PRODUCT, headers={"tenant": "1"})
    with pytest.raises(ConfigurationError, match="EXAMPLE_BASE_URL"):
        Client(msgspec.structs.replace(PRODUCT, servers=()))
    assert Client(msgspec.structs.replace(PRODUCT, servers=()), base_url="https://a.test/").base_url == "https://a.test"


def test_editions_choose_the_server() -> None:
    assert Example().base_url == "https://api.example.test/v1"
    assert (Example().edition, Example(edition="small").edition) == ("full", "small")
    assert Example(edition="small", base_url="http://127.0.0.1:1").edition == "small"


def test_nothing_secret_is_shown() -> None:
    client = Example(auth="secret-token", subscription_key="secret-key")
    for thing in (client, client.core, client.books, client.auth, client.transport):
        assert "secret-" not in repr(thing)


def test_a_closed_client_says_so() -> None:
    with Example() as client:
        pass
    with pytest.raises(UsageError, match="closed"):
        client.books.get(1)
    view = Example().with_options(timeout=1)
    view.close()
    assert isinstance(view.transport, SyncHttp)
    assert not view.transport._closed

    async def main() -> None:
        async with AsyncExample() as client:
            pass
        with pytest.raises(UsageError, match="closed"):
            await client.books.get(1)

    asyncio.run(main())


def test_own_http_clients_serve() -> None:
    seen: list[httpx2.Request] = []

    def handle(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(200, json=BOOK)

    with httpx2.Client(transport=httpx2.MockTransport(handle), headers={"X-Own": "1"}) as own:
        assert Example(http_client=own).books.get(1).id == 1
    assert seen[0].headers["x-own"] == "1"
    assert seen[0].headers["authorization"] == "Bearer token-0123456789"
    assert seen[0].headers["user-agent"].startswith("sagewire/")
    assert Example(http_client=httpx2.MockTransport(handle)).books.get(1).id == 1

    async def main() -> int:
        async with AsyncExample(http_client=httpx2.MockTransport(handle)) as client:
            return (await client.books.get(1)).id

    assert asyncio.run(main()) == 1


def test_a_session_without_a_login_asks_for_one() -> None:
    assert isinstance(PRODUCT.auth, OAuthCode)
    session = OAuthSession(PRODUCT.auth, Credentials(client_id="abc"))
    script = Script(answer(BOOK))
    client = Example(auth=session, transport=script, world=world())
    with pytest.raises(LoginRequired):
        client.books.get(1)
    assert not script.requests
    with pytest.raises(ConfigurationError, match="no login"):
        Example(transport=script).login()


def test_a_login_takes_scopes_and_further_parameters() -> None:
    class Stop(Exception):
        pass

    def paste(_: str) -> str:
        raise Stop

    assert isinstance(PRODUCT.auth, OAuthCode)
    shown: list[str] = []
    client = Example(auth=OAuthSession(PRODUCT.auth, Credentials(client_id="abc")), world=world())
    with pytest.raises(Stop):
        client.login(show=shown.append, open_browser=False, paste=paste, scopes=["readonly"], extra={"country": "gb"})
    assert {"scope=readonly", "country=gb"} <= set(shown[0].partition("?")[2].split("&"))


def test_clients_come_from_profiles(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SAGEWIRE_PROFILE_FILE", str(tmp_path / "p.toml"))
    (tmp_path / "p.toml").write_text('[default.support]\nsite = "S4"\ncompany = 4\n')
    monkeypatch.setenv("EXAMPLE_ACCESS_TOKEN", "tok")
    script = Script(answer(BOOK))
    assert Example.from_profile(transport=script).books.get(1).id == 1
    assert script.requests[0].headers["X-Site"] == "S4"
    assert AsyncExample.from_profile("default", base_url="https://b.test").base_url == "https://b.test"
    monkeypatch.delenv("EXAMPLE_ACCESS_TOKEN")
    assert isinstance(Example.from_profile(auth=StaticToken("own")).auth, StaticToken)
    with pytest.raises(UsageError, match="no product"):
        Client.from_profile()


def test_headers_of_a_shared_auth_go_where_its_clients_are() -> None:
    auth = StaticToken("tok")
    Example(auth=auth)
    assert auth.may_go_to("https://api.example.test/x")
    assert not auth.may_go_to("https://evil.example.test/x")


def test_importing_a_client_imports_no_http_library() -> None:
    code = (
        "import sys\n"
        "import sagewire.runtime\n"
        "from sagewire.runtime.resource import Resource, AsyncResource\n"
        "from sagewire.runtime.client import Client, AsyncClient\n"
        "from sagewire.runtime.product import Product, Server\n"
        "client = Client(Product(package='x', title='x', env='X', servers=(Server(url='https://a.test'),)), auth='t')\n"
        "Resource(client)\n"
        "heavy = {'httpx2', 'httpcore2', 'asyncio', 'ssl', 'email', 'http.server', 'tomllib', 'filelock', 'socket'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_public_names_are_lazy_and_all_there() -> None:
    import sagewire.runtime as runtime

    for name in runtime.__all__:
        assert getattr(runtime, name) is not None
    assert set(runtime.__all__) <= set(dir(runtime))
    with pytest.raises(AttributeError):
        runtime.__getattr__("nothing")
    text = (Path(__file__).parents[2] / "pyproject.toml").read_text()
    assert f'version = "{runtime.__version__}"' in text
