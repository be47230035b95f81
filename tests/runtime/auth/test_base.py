from __future__ import annotations

import pytest

from sagewire.runtime.auth import NoAuth, StaticToken
from sagewire.runtime.auth.base import bearer, can_listen_at, is_loopback, origin_of, require_secure
from sagewire.runtime.errors import ConfigurationError, UsageError
from tests.runtime.auth.support import START, FakeClock, Run, TokenServer


def test_static_token_and_no_auth() -> None:
    run = Run(TokenServer(), FakeClock())
    auth = StaticToken("abc.def", limits_key="app-1")
    sent = run(auth.headers(START))
    assert sent == {"Authorization": "Bearer abc.def"}
    assert run(auth.rejected(sent)) is False
    auth.accepted(sent)
    assert auth.limits_key == "app-1"
    assert "abc" not in repr(auth)
    assert run(NoAuth().headers(START)) == {}


@pytest.mark.parametrize("token", ["", "a b", "a\r\nX-Evil: 1", "Bearer abc", "ü", " abc"])
def test_a_token_that_no_header_can_carry_is_refused(token: str) -> None:
    with pytest.raises(UsageError, match="without the word Bearer"):
        StaticToken(token)


def test_headers_go_only_where_a_client_allowed_them() -> None:
    auth = StaticToken("abc")
    assert not auth.may_go_to("https://api.example/x")
    auth.bind("https://API.example/v1", "http://127.0.0.1:8000")
    assert auth.may_go_to("https://api.example:443/other")
    assert auth.may_go_to("http://127.0.0.1:8000/")
    for url in (
        "http://api.example/",
        "https://api.example:8443/",
        "https://api.example.evil/",
        "https://api.example@evil/",
        "https://files.api.example/",
        "http://127.0.0.1:8001/",
    ):
        assert not auth.may_go_to(url), url


def test_origins() -> None:
    assert origin_of("HTTPS://Api.Example/x?y") == "https://api.example:443"
    assert origin_of("http://[::1]:80/") == "http://[::1]:80"
    for url in ("", "/x", "ftp://x/", "https://", "https://x:99999/", "https://[::1"):
        with pytest.raises(UsageError):
            origin_of(url)


def test_secrets_travel_only_by_https_or_within_this_machine() -> None:
    for url in ("https://x/", "http://localhost:1/", "http://127.0.0.1/", "http://127.8.8.8/", "http://[::1]/"):
        require_secure(url, "URL")
    for url in ("http://x/", "ftp://x/", "x", "", "http://127.0.0.1.evil/", "http://localhost.evil/", "https://[::1"):
        with pytest.raises(ConfigurationError):
            require_secure(url, "URL")
    assert is_loopback("LOCALHOST")
    assert can_listen_at("http://localhost:1/cb")
    assert not can_listen_at("https://localhost:1/cb")
    assert not can_listen_at("https://app.example/cb")


def test_bearer() -> None:
    assert bearer({"authorization": "bearer x"}) == "x"
    assert bearer({"Authorization": "Basic x"}) is None
    assert bearer({}) is None
