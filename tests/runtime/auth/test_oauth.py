from __future__ import annotations

import base64
import json
import warnings
from datetime import timedelta
from email.utils import format_datetime
from typing import Any
from urllib.parse import parse_qs, parse_qsl, quote, urlsplit

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagewire.runtime.auth import AuthorizationRequest, CodeFlow, Credentials
from sagewire.runtime.auth.callback import query_of
from sagewire.runtime.auth.endpoint import GrantInDoubt
from sagewire.runtime.auth.pkce import challenge_of, new_state, new_verifier, same
from sagewire.runtime.errors import ConfigurationError, ConnectionFailed, LoginFailed, SagewireWarning, UsageError
from tests.runtime.auth.support import (
    CREDENTIALS,
    SECRET,
    START,
    FakeClock,
    Fault,
    Run,
    TokenServer,
    answers,
    grant,
    lost,
    unreachable,
    world,
)


class Rig:
    def __init__(self, credentials: Credentials = CREDENTIALS, **changes: Any) -> None:
        self.clock, self.server = FakeClock(), TokenServer()
        self.run = Run(self.server, self.clock)
        self.hints: list[tuple[str, str]] = []
        self.flow = CodeFlow(
            grant=grant(**changes), credentials=credentials, world=world(self.clock), explain=self.explain
        )

    def explain(self, situation: str, text: str) -> str:
        self.hints.append((situation, text))
        return f"hint for {situation}"

    def begin(self) -> AuthorizationRequest:
        request = self.flow.authorization_url()
        self.server.codes["code-1"] = challenge_of(request.verifier)
        return request


# -- PKCE ------------------------------------------------------------------------------------------------------------


def test_challenge_is_the_one_of_the_standard() -> None:
    assert challenge_of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk") == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


def test_verifiers_and_states_are_fresh_and_long_enough() -> None:
    assert len({new_verifier() for _ in range(50)} | {new_state() for _ in range(50)}) == 100
    assert 43 <= len(new_verifier()) <= 128
    assert same("é", "é")
    assert not same("a", "b")


# -- the login URL ---------------------------------------------------------------------------------------------------


def test_the_url_keeps_the_query_it_had_and_carries_everything() -> None:
    rig = Rig()
    request = rig.flow.authorization_url(extra={"locale": "en-GB"})
    parts = urlsplit(request.url)
    assert f"{parts.scheme}://{parts.netloc}{parts.path}" == "https://id.example/authorize"
    assert dict(parse_qsl(parts.query)) == {
        "filter": "api",
        "audience": "the-api",
        "locale": "en-GB",
        "response_type": "code",
        "client_id": "app-1",
        "redirect_uri": CREDENTIALS.redirect_uri,
        "scope": "openid offline_access",
        "state": request.state,
        "code_challenge": challenge_of(request.verifier),
        "code_challenge_method": "S256",
    }
    assert "scope=openid%20offline_access" in request.url
    assert request.state not in repr(request)
    assert request.verifier not in repr(request)


def test_every_login_has_its_own_state_and_verifier() -> None:
    flow = Rig().flow
    requests = [flow.authorization_url(scopes=["x"]) for _ in range(5)]
    assert len({request.state for request in requests} | {request.verifier for request in requests}) == 10


def test_without_pkce_there_is_no_challenge() -> None:
    request = Rig(pkce="").flow.authorization_url()
    assert request.verifier == ""
    assert "challenge" not in request.url


def test_extra_cannot_replace_what_protects_the_login() -> None:
    with pytest.raises(UsageError, match="redirect_uri, state"):
        Rig().flow.authorization_url(extra={"state": "x", "redirect_uri": "https://evil/"})


@pytest.mark.parametrize("name", ["authorize_url", "token_url", "revoke_url"])
def test_identity_servers_are_reached_by_https(name: str) -> None:
    with pytest.raises(ConfigurationError, match="https"):
        Rig(CREDENTIALS, **{name: "http://id.example/x"})


@pytest.mark.parametrize(
    "changes",
    [
        {"client_id": " "},
        {"client_secret": ""},
        {"redirect_uri": "callback"},
        {"redirect_uri": "http://app.example/cb"},
        {"redirect_uri": "https://app.example/cb#x"},
        {"redirect_uri": "https:///cb"},
        {"refresh_lifetime": timedelta(0)},
    ],
)
def test_credentials_that_cannot_work_are_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        attrs.evolve(CREDENTIALS, **changes)


def test_credentials_do_not_show_their_secret() -> None:
    assert SECRET not in repr(CREDENTIALS)
    assert SECRET not in repr(Rig().flow)
    assert "client_secret=None" in repr(Credentials(client_id="app"))


# -- the callback ----------------------------------------------------------------------------------------------------


def test_the_code_is_taken_from_an_address_or_its_query() -> None:
    flow = Rig().flow
    request = flow.authorization_url()
    query = f"code=a%2Fb+c&state={request.state}"
    for text in (query, f"?{query}", f"  http://127.0.0.1:8765/callback?{query}#_=_ \n", f"/callback?{query}"):
        assert flow.code_from(text, request) == "a/b+c"


@given(st.text(st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="%"), min_size=1))
def test_a_code_that_arrives_encoded_is_decoded_however_often_the_way_decoded_it(code: str) -> None:
    flow = Rig(code_encoded=True).flow
    request = flow.authorization_url()
    once = quote(code, safe="")
    for sent in (once, quote(once, safe="")):
        assert flow.code_from(f"?code={sent}&state={request.state}", request) == code


@pytest.mark.parametrize(
    ("callback", "code"),
    [
        ("", "no_state"),
        ("code-1", "no_state"),
        ("http://127.0.0.1:8765/callback", "no_state"),
        ("?code=code-1", "no_state"),
        ("?code=code-1&state=other", "state_mismatch"),
        ("?code=code-1&state=", "state_mismatch"),
        ("?error=access_denied&state=other", "state_mismatch"),
        ("?state={state}", "no_code"),
        ("?code=&state={state}", "no_code"),
        ("?code=a&code=b&state={state}", "ambiguous_callback"),
        ("?code=a&state={state}&state=x", "ambiguous_callback"),
        ("?error=server_error&state={state}", "server_error"),
    ],
)
def test_callbacks_that_are_no_login(callback: str, code: str) -> None:
    flow = Rig().flow
    request = flow.authorization_url()
    with pytest.raises(LoginFailed) as caught:
        flow.code_from(callback.format(state=request.state), request)
    assert caught.value.code == code
    assert caught.value.status is None


@pytest.mark.parametrize(
    ("error", "description", "situation"),
    [
        ("access_denied", "User+did+not+authorize", "access-denied"),
        ("unauthorized", "The+Sage+ID+is+not+registered", "login-failed"),
        ("invalid_request", "Callback+URL+mismatch.", "redirect-mismatch"),
        ("invalid_request", "The+redirect_uri+does+not+match", "redirect-mismatch"),
    ],
)
def test_a_refused_login_says_why_in_words_that_diagnoses_can_find(
    error: str, description: str, situation: str
) -> None:
    rig = Rig()
    request = rig.flow.authorization_url()
    with pytest.raises(LoginFailed) as caught:
        rig.flow.code_from(f"?error={error}&error_description={description}&state={request.state}", request)
    words = description.replace("+", " ").rstrip(".")
    assert f"{error}: {words}" in str(caught.value)
    assert caught.value.hint == f"hint for {situation}"
    assert rig.hints == [(situation, f"{error}: {words}")]


def test_a_hostile_description_stays_on_one_short_line() -> None:
    rig = Rig()
    request = rig.flow.authorization_url()
    text = quote("a\r\n\x1b[31mb" + "c" * 5000)
    with pytest.raises(LoginFailed) as caught:
        rig.flow.code_from(f"?error=e&error_description={text}&state={request.state}", request)
    assert "\n" not in caught.value.message
    assert "\x1b" not in caught.value.message
    assert len(caught.value.message) < 500


@given(st.text())
def test_any_text_as_a_callback_ends_in_a_typed_error(text: str) -> None:
    flow = Rig().flow
    with pytest.raises(LoginFailed):
        flow.code_from(text, flow.authorization_url())


def test_query_of() -> None:
    assert query_of("a=1&b&c=%20x+y&error_description=x+y") == {"a": "1", "c": " x+y", "error_description": "x y"}


# -- the exchange ----------------------------------------------------------------------------------------------------


def test_exchange() -> None:
    rig = Rig()
    request = rig.begin()
    tokens = rig.run(rig.flow.exchange("code-1", request))
    assert rig.server.requests == [
        {
            "grant_type": "authorization_code",
            "code": "code-1",
            "redirect_uri": CREDENTIALS.redirect_uri,
            "code_verifier": request.verifier,
            "client_id": "app-1",
            "client_secret": SECRET,
        }
    ]
    assert rig.server.headers[0]["Content-Type"] == "application/x-www-form-urlencoded"
    assert rig.server.headers[0]["Accept"] == "application/json"
    assert (tokens.access, tokens.refresh, tokens.generation) == ("access-1", "refresh-1", 1)
    assert tokens.issued_at == tokens.consented_at == START
    assert tokens.expires_at == START + timedelta(seconds=300)
    assert tokens.refresh_expires_at == START + timedelta(days=90)
    assert tokens.client_id == "app-1"
    assert tokens.extra == {"requested_by_id": "user-7"}


def test_a_public_client_sends_no_secret_and_basic_goes_into_the_header() -> None:
    public = Rig(Credentials(client_id="app-1"), client_auth="basic")
    public.run(public.flow.exchange("code-1", public.begin()))
    assert "client_secret" not in public.server.requests[0]
    assert public.server.requests[0]["client_id"] == "app-1"
    assert "Authorization" not in public.server.headers[0]
    rig = Rig(Credentials(client_id="a:b", client_secret="ü+%"), client_auth="basic")
    rig.run(rig.flow.exchange("code-1", rig.begin()))
    assert not {"client_id", "client_secret"} & rig.server.requests[0].keys()
    scheme, _, value = rig.server.headers[0]["Authorization"].partition(" ")
    assert (scheme, base64.b64decode(value)) == ("Basic", b"a%3Ab:%C3%BC%2B%25")


def test_a_reply_without_refresh_token_warns_and_names_the_scope() -> None:
    rig = Rig()
    rig.server.gives_refresh = False
    with pytest.warns(SagewireWarning, match=r"offline_access(.|\n)*hint for no-refresh-token"):
        tokens = rig.run(rig.flow.exchange("code-1", rig.begin()))
    assert tokens.refresh is None
    assert tokens.refresh_expires_at is None


@pytest.mark.parametrize(
    ("value", "seconds"), [(60, 60), ("60", 60), (60.5, 60.5), (None, 300), ("x", 300), (True, 300)]
)
def test_the_life_of_a_token_is_what_the_server_says(value: object, seconds: float) -> None:
    rig = Rig()
    rig.server.faults.append(answers(200, {"access_token": "a", "refresh_token": "r", "expires_in": value}))
    tokens = rig.run(rig.flow.exchange("code-1", rig.begin()))
    assert tokens.expires_at == START + timedelta(seconds=seconds)


def test_the_end_of_the_refresh_token() -> None:
    def end(told: object = None, chosen: int | None = None, later: int = 10, **changes: Any) -> float:
        lifetime = timedelta(days=chosen) if chosen else None
        rig = Rig(attrs.evolve(CREDENTIALS, refresh_lifetime=lifetime), **changes)
        tokens = attrs.evolve(rig.server.tokens(rig.clock))
        rig.clock.pass_(later * 86400)
        body = {"access_token": "a", "refresh_token": "r", "expires_in": 300, "refresh_token_expires_in": told}
        rig.server.faults.append(answers(200, body))
        fresh = rig.run(rig.flow.refresh(tokens))
        return (fresh.refresh_expires_at - START).total_seconds() / 86400 if fresh.refresh_expires_at else -1

    assert end() == 100
    assert end(refresh_lifetime_absolute=True) == 90
    assert end(chosen=30) == 40
    assert end(chosen=30, refresh_lifetime_absolute=True) == 30
    assert end(chosen=200) == 100
    assert end(told=31 * 86400) == 41
    assert end(refresh_lifetime_max=0) == -1


REFUSALS = [
    (400, {"error": "invalid_grant", "error_description": "Invalid authorization code"}, "invalid_grant: Invalid"),
    (403, {"error": "access_denied", "error_description": "Unregistered"}, "access_denied: Unregistered"),
    (401, {"error": "invalid_client"}, "invalid_client"),
    (400, {"code": "bad", "message": "other shape"}, "bad: other shape"),
    (400, b"<html><head><title> Oops \n something </title></head><body>x</body></html>", "HTML page titled 'Oops"),
    (404, b"<html>", "an HTML page"),
    (400, b"", "an empty answer"),
    (400, b"plain words", "plain words"),
    (400, b"[1]", "no OAuth error"),
    (400, b'{"error": {"nested": true}}', "no OAuth error"),
    (200, {"error": "invalid_grant"}, "invalid_grant"),
]


@pytest.mark.parametrize(("status", "body", "said"), REFUSALS)
def test_refusals_of_every_shape(status: int, body: object, said: str) -> None:
    rig = Rig()
    rig.server.faults.append(answers(status, body))
    with pytest.raises(LoginFailed) as caught:
        rig.run(rig.flow.exchange("code-1", rig.begin()))
    assert said in str(caught.value)
    assert caught.value.status == status
    assert len(rig.server.requests) == 1


def test_no_secret_is_repeated_from_an_answer() -> None:
    rig = Rig()
    tokens = rig.server.tokens(rig.clock)
    echo = f"bad {SECRET} {tokens.refresh} {tokens.access}"
    rig.server.faults.append(answers(400, {"error": "invalid_grant", "error_description": echo}))
    with pytest.raises(LoginFailed) as caught:
        rig.run(rig.flow.refresh(tokens))
    shown = f"{caught.value}{caught.value!r}{rig.hints}"
    assert not [secret for secret in (SECRET, tokens.refresh, tokens.access) if secret and secret in shown]


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"<html>", {"x": 1}, {"access_token": ""}, {"access_token": 5}, {"access_token": "a b"}]
)
def test_a_success_without_tokens_leaves_the_refresh_in_doubt(body: object) -> None:
    rig = Rig()
    rig.server.faults += [answers(200, body), answers(200, body)]
    with pytest.raises(GrantInDoubt):
        rig.run(rig.flow.refresh(rig.server.tokens(rig.clock)))
    with pytest.raises(LoginFailed, match="start the login again"):
        rig.run(rig.flow.exchange("code-1", rig.begin()))


def test_other_kinds_of_tokens_are_refused() -> None:
    rig = Rig()
    rig.server.faults.append(answers(200, {"access_token": "a", "token_type": "mac"}))
    with pytest.raises(LoginFailed, match="bearer"):
        rig.run(rig.flow.exchange("code-1", rig.begin()))


# -- what is sent again, and what never ------------------------------------------------------------------------------


def test_an_unreachable_server_is_tried_again() -> None:
    rig = Rig()
    rig.server.faults += [unreachable, unreachable]
    assert rig.run(rig.flow.refresh(rig.server.tokens(rig.clock))).generation == 2
    assert len(rig.server.requests) == 3
    assert rig.clock.waits == [0.5, 1.0]
    rig.server.faults += [unreachable] * 3
    with pytest.raises(ConnectionFailed, match="not reached") as caught:
        rig.run(rig.flow.refresh(rig.server.tokens(rig.clock)))
    assert not isinstance(caught.value, GrantInDoubt)


@pytest.mark.parametrize("fault", [lost, answers(500, b""), answers(502, b"<html>"), answers(503, b"")])
def test_a_lost_answer_is_never_asked_for_again(fault: Fault) -> None:
    rig = Rig()
    rig.server.faults.append(fault)
    with pytest.raises(GrantInDoubt):
        rig.run(rig.flow.refresh(rig.server.tokens(rig.clock)))
    assert len(rig.server.requests) == 1


def test_a_busy_server_is_waited_for_within_reason() -> None:
    rig = Rig()
    rig.server.faults += [
        answers(429, b"", **{"Retry-After": "7"}),
        answers(503, b"", **{"Retry-After": "3"}),
    ]
    assert rig.run(rig.flow.refresh(rig.server.tokens(rig.clock))).generation == 2
    assert rig.clock.waits == [7, 3]
    rig.server.faults.append(answers(429, b"", **{"Retry-After": "3600"}))
    with pytest.raises(ConnectionFailed, match="3600 s"):
        rig.run(rig.flow.refresh(rig.server.tokens(rig.clock)))
    assert rig.clock.waits == [7, 3]
    later = format_datetime(rig.clock.now() + timedelta(seconds=5), usegmt=True)
    rig.server.faults += [answers(429, b"", **{"Retry-After": later}), answers(503, b"", **{"Retry-After": "soon"})]
    with pytest.raises(GrantInDoubt):  # a 503 that does not say when to come back may be a lost answer
        rig.run(rig.flow.refresh(rig.server.tokens(rig.clock)))
    assert rig.clock.waits == [7, 3, 5]


# -- refresh and revoke ----------------------------------------------------------------------------------------------


def test_refresh_keeps_what_the_answer_leaves_out() -> None:
    rig = Rig()
    tokens = rig.server.tokens(rig.clock, extra={"id_token": "i", "requested_by_id": "u"}, scope="openid")
    rig.clock.pass_(200)
    rig.server.faults.append(answers(200, {"access_token": "a2", "expires_in": 300, "requested_by_id": "v"}))
    fresh = rig.run(rig.flow.refresh(tokens, forced=True))
    assert (fresh.access, fresh.refresh, fresh.generation, fresh.forced) == ("a2", tokens.refresh, 2, True)
    assert fresh.consented_at == START
    assert fresh.scope == "openid"
    assert fresh.extra == {"id_token": "i", "requested_by_id": "v"}
    assert rig.server.requests[0]["grant_type"] == "refresh_token"
    with pytest.raises(UsageError):
        rig.run(rig.flow.refresh(attrs.evolve(tokens, refresh=None)))


def test_revoke() -> None:
    rig = Rig()
    tokens = rig.server.tokens(rig.clock)
    rig.run(rig.flow.revoke(tokens))
    assert tokens.refresh not in rig.server.good
    assert rig.server.requests[0]["token"] == tokens.refresh
    rig.server.faults.append(answers(400, {"error": "invalid_client"}))
    with pytest.raises(LoginFailed, match="revocation was refused"):
        rig.run(rig.flow.revoke(tokens))
    with pytest.raises(UsageError, match="no revocation"):
        rig.run(Rig(revoke_url="").flow.revoke(tokens))


def test_nothing_warns_where_all_is_well() -> None:
    rig = Rig()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        tokens = rig.run(rig.flow.exchange("code-1", rig.begin()))
    assert json.loads(tokens.to_json())["access_token"] == "access-1"
    assert parse_qs(urlsplit(rig.flow.authorization_url().url).query)["filter"] == ["api"]


def test_a_server_may_give_its_words_under_another_name() -> None:
    rig = Rig()
    request = rig.flow.authorization_url()
    with pytest.raises(LoginFailed, match="access_denied: Email already in use"):
        rig.flow.code_from(f"?error=access_denied&reason=Email+already+in+use&state={request.state}", request)
