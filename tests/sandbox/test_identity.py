from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest

from sagewire.sandbox import Client, Sandbox

VERIFIER = "v" * 64
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()


def authorize(box: Sandbox, accept: str = "*/*", **changes: str | None) -> httpx2.Response:
    known = box.credentials
    query: dict[str, Any] = {
        "audience": known.audience,
        "response_type": "code",
        "client_id": known.client_id,
        "redirect_uri": known.redirect_uri,
        "scope": " ".join(known.scopes),
        "state": "s1",
        "code_challenge": CHALLENGE,
        "code_challenge_method": "S256",
        **changes,
    }
    wanted = {name: value for name, value in query.items() if value is not None}
    return httpx2.get(f"{box.identity_url}/authorize", params=wanted, headers={"Accept": accept})


def answer(response: httpx2.Response) -> dict[str, str]:
    assert response.status_code == 302, response.text
    return {name: values[0] for name, values in parse_qs(urlsplit(response.headers["location"]).query).items()}


def token(box: Sandbox, **changes: str | None) -> httpx2.Response:
    known = box.credentials
    form: dict[str, Any] = {"client_id": known.client_id, "client_secret": known.client_secret, **changes}
    return httpx2.post(
        f"{box.identity_url}/oauth/token", data={name: value for name, value in form.items() if value is not None}
    )


def exchange(box: Sandbox, code: str, **changes: str | None) -> httpx2.Response:
    given = {"code_verifier": VERIFIER, "redirect_uri": box.credentials.redirect_uri, **changes}
    return token(box, grant_type="authorization_code", code=code, **given)


def refresh(box: Sandbox, value: str, **changes: str | None) -> httpx2.Response:
    return token(box, grant_type="refresh_token", refresh_token=value, **changes)


def test_a_login_gives_tokens(box: Sandbox) -> None:
    sent = answer(authorize(box))
    assert sent["state"] == "s1"
    response = exchange(box, sent["code"])
    document = response.json()
    assert response.status_code == 200
    assert document["token_type"] == "Bearer"
    assert document["expires_in"] == 28_800
    assert document["refresh_token"]
    claims = json.loads(base64.urlsafe_b64decode(document["access_token"].split(".")[1] + "=="))
    assert claims["exp"] - claims["iat"] == 28_800
    assert box.identity.check(document["access_token"]) is not None


def test_a_code_works_once(box: Sandbox) -> None:
    code = answer(authorize(box))["code"]
    assert exchange(box, code).status_code == 200
    assert exchange(box, code).json()["error"] == "invalid_grant"


def test_a_code_lasts_a_minute(box: Sandbox) -> None:
    code = answer(authorize(box))["code"]
    box.clock.advance(61)
    assert exchange(box, code).json()["error"] == "invalid_grant"


@pytest.mark.parametrize("verifier", ["w" * 64, None])
def test_the_verifier_must_fit(box: Sandbox, verifier: str | None) -> None:
    code = answer(authorize(box))["code"]
    response = exchange(box, code, code_verifier=verifier)
    assert response.status_code == 400
    assert response.json()["error"] in ("invalid_grant", "invalid_request")


def test_plain_challenges_are_refused(box: Sandbox) -> None:
    assert answer(authorize(box, code_challenge_method="plain"))["error"] == "invalid_request"


@pytest.mark.parametrize("audience", [None, "something/else"])
def test_the_audience_is_needed(box: Sandbox, audience: str | None) -> None:
    sent = answer(authorize(box, audience=audience))
    assert sent["error"] == "invalid_request"
    assert sent["state"] == "s1"
    assert "s200ukipd/sage200" in sent["error_description"]


@pytest.mark.parametrize("change", ["/", "?x=1", "2"])
def test_the_callback_is_matched_character_by_character(box: Sandbox, change: str) -> None:
    response = authorize(box, redirect_uri=box.credentials.redirect_uri + change)
    assert response.status_code == 403
    assert "Callback URL mismatch" in response.text
    code = answer(authorize(box))["code"]
    refused = exchange(box, code, redirect_uri=box.credentials.redirect_uri + change)
    assert "Callback URL mismatch" in refused.json()["error_description"]


def test_unknown_clients_get_no_redirect(box: Sandbox) -> None:
    assert authorize(box, client_id="nobody").status_code == 400


@pytest.mark.parametrize("secret", ["wrong", None])
def test_the_secret_is_checked(box: Sandbox, secret: str | None) -> None:
    code = answer(authorize(box))["code"]
    response = exchange(box, code, client_secret=secret)
    assert response.status_code == 401
    assert response.json()["error"] == "invalid_client"


def test_a_secret_may_come_in_the_header(box: Sandbox) -> None:
    known = box.credentials
    response = httpx2.post(
        f"{box.identity_url}/oauth/token",
        data={
            "grant_type": "authorization_code",
            "code": answer(authorize(box))["code"],
            "redirect_uri": known.redirect_uri,
            "code_verifier": VERIFIER,
        },
        auth=(known.client_id, known.client_secret),
    )
    assert response.status_code == 200


def test_without_offline_access_there_is_no_refresh_token(box: Sandbox) -> None:
    code = answer(authorize(box, scope="openid profile email"))["code"]
    document = exchange(box, code).json()
    assert "refresh_token" not in document
    assert document["scope"] == "openid profile email"


def test_foreign_scopes_are_refused(box: Sandbox) -> None:
    assert answer(authorize(box, scope="openid everything"))["error"] == "invalid_scope"


def test_refresh_tokens_rotate_and_work_once(box: Sandbox) -> None:
    first = exchange(box, answer(authorize(box))["code"]).json()
    second = refresh(box, first["refresh_token"]).json()
    assert second["refresh_token"] != first["refresh_token"]
    assert second["access_token"] != first["access_token"]
    assert refresh(box, first["refresh_token"]).json()["error"] == "invalid_grant"


def test_reuse_ends_the_family(box: Sandbox) -> None:
    first = exchange(box, answer(authorize(box))["code"]).json()
    second = refresh(box, first["refresh_token"]).json()
    refresh(box, first["refresh_token"])
    assert refresh(box, second["refresh_token"]).json()["error"] == "invalid_grant"


def test_reuse_can_be_forgiven(box: Sandbox) -> None:
    box.identity.detect_reuse = False
    try:
        first = exchange(box, answer(authorize(box))["code"]).json()
        second = refresh(box, first["refresh_token"]).json()
        refresh(box, first["refresh_token"])
        assert refresh(box, second["refresh_token"]).status_code == 200
    finally:
        box.identity.detect_reuse = True


def test_refresh_tokens_end_ninety_days_after_consent(box: Sandbox) -> None:
    value = exchange(box, answer(authorize(box))["code"]).json()["refresh_token"]
    for _ in range(2):
        box.clock.advance(44 * 86_400)
        value = refresh(box, value).json()["refresh_token"]
    box.clock.advance(3 * 86_400)
    assert refresh(box, value).json()["error"] == "invalid_grant"


def test_a_refresh_token_belongs_to_its_client(box: Sandbox) -> None:
    other = box.identity.add_client("other", redirect_uris=["http://127.0.0.1:1/x"])
    value = exchange(box, answer(authorize(box))["code"]).json()["refresh_token"]
    assert refresh(box, value, client_id=other.id, client_secret=other.secret).json()["error"] == "invalid_grant"


def test_public_clients_need_a_challenge(box: Sandbox) -> None:
    public = box.identity.add_client("public", secret="", redirect_uris=["http://127.0.0.1:1/cb"])
    uri = public.redirect_uris[0]
    bare = authorize(box, client_id="public", redirect_uri=uri, code_challenge=None, code_challenge_method=None)
    assert answer(bare)["error"] == "invalid_request"
    code = answer(authorize(box, client_id="public", redirect_uri=uri))["code"]
    response = exchange(box, code, client_id="public", client_secret=None, redirect_uri=uri)
    assert response.status_code == 200


def test_other_grants_are_not_offered(box: Sandbox) -> None:
    for grant in ("client_credentials", "password"):
        assert token(box, grant_type=grant, username="u", password="p").json()["error"] == "unsupported_grant_type"


def test_a_sage_id_must_be_registered(box: Sandbox) -> None:
    box.identity.user.registered = False
    sent = answer(authorize(box))
    assert sent["error"] == "access_denied"
    assert "registered" in sent["error_description"]


def test_credentials_of_the_old_method_are_refused(box: Sandbox) -> None:
    old = box.identity.add_client("old", redirect_uris=["http://127.0.0.1:1/old"], legacy=True)
    sent = answer(authorize(box, client_id="old", redirect_uri=old.redirect_uris[0]))
    assert sent["error"] == "unauthorized_client"


def test_browsers_are_asked(box: Sandbox) -> None:
    page = authorize(box, accept="text/html,*/*")
    assert page.status_code == 200
    assert "Allow as user@example.com" in page.text
    denied = authorize(box, accept="text/html", sandbox="deny")
    assert answer(denied)["error"] == "access_denied"
    allowed = authorize(box, accept="text/html", login_hint="user@example.com")
    assert "code" in answer(allowed)
    assert "code" in answer(authorize(box, accept="text/html", sandbox="auto"))
    box.identity.auto_approve = True
    try:
        assert "code" in answer(authorize(box, accept="text/html"))
    finally:
        box.identity.auto_approve = False


def test_there_is_no_revocation(box: Sandbox) -> None:
    assert httpx2.post(f"{box.identity_url}/oauth/revoke", data={"token": "x"}).status_code == 404


@pytest.mark.parametrize("body", ["", "%", "grant_type=refresh_token", "code=1&code=2&grant_type=authorization_code"])
def test_broken_token_requests_are_refused(box: Sandbox, body: str) -> None:
    response = httpx2.post(
        f"{box.identity_url}/oauth/token", content=body, headers={"Content-Type": "application/x-www-form-urlencoded"}
    )
    assert response.status_code in (400, 401)
    assert response.json()["error"]


def test_sign_in_says_why_it_failed(box: Sandbox) -> None:
    box.identity.user.registered = False
    with pytest.raises(RuntimeError, match="registered"):
        box.sign_in()


def test_nothing_secret_is_shown(box: Sandbox) -> None:
    known, tokens = box.credentials, box.sign_in()
    shown: list[Callable[[], str]] = [lambda: repr(known), lambda: repr(tokens)]
    for show in shown:
        assert known.client_secret not in show()
        assert tokens.access_token not in show()
    assert isinstance(box.identity.clients[known.client_id], Client)
