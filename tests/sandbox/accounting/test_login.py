"""Signing in: codes, tokens and their lifetimes, scopes, countries, revocation."""

from __future__ import annotations

import base64
import hashlib
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import httpx2
import pytest

from sagewire.sandbox import Sandbox
from tests.sandbox.accounting.support import Api

VERIFIER = "v" * 64
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()


def authorize(box: Sandbox, **changes: str) -> httpx2.Response:
    known = box.credentials_for("accounting")
    wanted = {
        "response_type": "code",
        "client_id": known.client_id,
        "redirect_uri": known.redirect_uri,
        "scope": "full_access",
        "state": "s1",
        "code_challenge": CHALLENGE,
        "code_challenge_method": "S256",
        **changes,
    }
    page = box.sign_in_urls("accounting").authorize
    assert page.endswith("/oauth2/auth/central?filter=apiv3.1")
    return httpx2.get(page + "&" + str(httpx2.QueryParams(wanted)))


def answer(response: httpx2.Response) -> dict[str, str]:
    assert response.status_code == 302, response.text
    return {name: values[0] for name, values in parse_qs(urlsplit(response.headers["location"]).query).items()}


def raw_code(response: httpx2.Response) -> str:
    query = urlsplit(response.headers["location"]).query
    return next(part.removeprefix("code=") for part in query.split("&") if part.startswith("code="))


def token(box: Sandbox, **form: str) -> httpx2.Response:
    known = box.credentials_for("accounting")
    given = {"client_id": known.client_id, "client_secret": known.client_secret, **form}
    return httpx2.post(box.sign_in_urls("accounting").token, data=given)


def exchange(box: Sandbox, code: str, **changes: str) -> httpx2.Response:
    redirect_uri = box.credentials_for("accounting").redirect_uri
    form = {"grant_type": "authorization_code", "code": code, "redirect_uri": redirect_uri, "code_verifier": VERIFIER}
    return token(box, **{**form, **changes})


def refresh(box: Sandbox, held: str) -> httpx2.Response:
    return token(box, grant_type="refresh_token", refresh_token=held)


def refused(response: httpx2.Response, error: str) -> None:
    assert response.status_code == 400, response.text
    assert response.json()["error"] == error


def test_a_code_arrives_encoded_and_works_once(box: Sandbox) -> None:
    response = authorize(box)
    encoded = raw_code(response)
    assert encoded.startswith("GB%2F")
    assert answer(response)["state"] == "s1"
    refused(exchange(box, encoded), "invalid_grant")
    given = exchange(box, unquote(encoded))
    assert given.status_code == 200, given.text
    document = given.json()
    assert (document["expires_in"], document["refresh_token_expires_in"]) == (300, 2_678_400)
    assert (document["token_type"], document["scope"]) == ("bearer", "full_access")
    assert document["requested_by_id"]
    assert document["access_token"].count(".") == 2
    assert len(document["access_token"]) <= 2048
    refused(exchange(box, unquote(encoded)), "invalid_grant")


def test_a_code_lasts_a_minute(box: Sandbox) -> None:
    code = answer(authorize(box))["code"]
    box.clock.advance(61)
    refused(exchange(box, code), "invalid_grant")


@pytest.mark.parametrize("changes", [{"code_verifier": "w" * 64}, {"redirect_uri": "http://127.0.0.1:8765/Callback"}])
def test_a_code_is_bound(box: Sandbox, changes: dict[str, str]) -> None:
    response = exchange(box, answer(authorize(box))["code"], **changes)
    assert response.status_code == 400


def test_plain_proof_keys_are_taken_too(box: Sandbox) -> None:
    code = answer(authorize(box, code_challenge=VERIFIER, code_challenge_method="plain"))["code"]
    assert exchange(box, code).status_code == 200


def test_a_wrong_secret_is_a_400(box: Sandbox) -> None:
    refused(exchange(box, answer(authorize(box))["code"], client_secret="wrong"), "invalid_client")
    refused(token(box, grant_type="client_credentials"), "unsupported_grant_type")


def test_basic_authentication_works(box: Sandbox) -> None:
    known = box.credentials_for("accounting")
    form = {
        "grant_type": "authorization_code",
        "code": answer(authorize(box))["code"],
        "redirect_uri": known.redirect_uri,
        "code_verifier": VERIFIER,
    }
    urls = box.sign_in_urls("accounting")
    assert httpx2.post(urls.token, data=form, auth=(known.client_id, known.client_secret)).status_code == 200


def test_access_lasts_five_minutes(api: Api) -> None:
    assert api.get("/contacts").status_code == 200
    api.sandbox.clock.advance(299)
    assert api.get("/contacts").status_code == 200
    api.sandbox.clock.advance(2)
    assert api.refused(api.get("/contacts"), 401)["$message"]
    assert api.http.get("/contacts", headers={"Authorization": "Bearer nonsense"}).status_code == 401


def test_refresh_tokens_work_once_and_only_the_newest(box: Sandbox) -> None:
    first = str(box.sign_in("accounting").refresh_token)
    second = refresh(box, first).json()["refresh_token"]
    refused(refresh(box, first), "invalid_grant")
    third = refresh(box, second)
    assert third.status_code == 200, "the use of an old one does not harm the newest"
    refused(refresh(box, second), "invalid_grant")


def test_logins_do_not_end_each_other(box: Sandbox) -> None:
    one, two = box.sign_in("accounting"), box.sign_in("accounting")
    assert refresh(box, str(one.refresh_token)).status_code == 200
    assert refresh(box, str(two.refresh_token)).status_code == 200


def test_each_refresh_token_has_31_days_of_its_own(box: Sandbox) -> None:
    held = str(box.sign_in("accounting").refresh_token)
    for _ in range(3):
        box.clock.advance(30 * 86_400)
        held = refresh(box, held).json()["refresh_token"]
    box.clock.advance(31 * 86_400 + 1)
    refused(refresh(box, held), "invalid_grant")


def test_refresh_tokens_can_be_revoked_access_tokens_cannot(box: Sandbox) -> None:
    api = Api(box)
    known, urls = box.credentials_for("accounting"), box.sign_in_urls("accounting")
    form = {"client_id": known.client_id, "client_secret": known.client_secret}
    for held in (api.tokens.access_token, str(api.tokens.refresh_token)):
        response = httpx2.post(urls.revoke, data={**form, "token": held})
        assert (response.status_code, response.json()) == (200, {"success": "ok"})
    refused(refresh(box, str(api.tokens.refresh_token)), "invalid_grant")
    assert api.get("/contacts").status_code == 200
    refused(httpx2.post(urls.revoke, data={**form, "client_secret": "x", "token": "y"}), "invalid_client")
    [call, *_] = box.ledger.calls("POST", "/revoke")
    assert api.tokens.access_token not in call.body


def test_readonly_may_read_only(box: Sandbox) -> None:
    api = Api(box, box.sign_in("accounting", scopes=("readonly",)))
    assert api.get("/contacts").status_code == 200
    api.refused(api.post("/contacts", {"contact": {}}), 403)
    assert box.ledger.created() == []


@pytest.mark.parametrize(("country", "prefix"), [("ie", "IE"), ("gb", "GB")])
def test_the_country_of_a_business(box: Sandbox, country: str, prefix: str) -> None:
    assert answer(authorize(box, country=country))["code"].startswith(f"{prefix}/")


def test_no_business_in_that_country(box: Sandbox) -> None:
    given = answer(authorize(box, country="ca"))
    assert given["reason"] == "Email already in use"
    assert "code" not in given
    box.identity_for("accounting").user.sites = []
    assert "error" in answer(authorize(box))
    with pytest.raises(RuntimeError, match="Email already in use"):
        box.sign_in("accounting")


def test_unknown_scopes_and_callbacks(box: Sandbox) -> None:
    assert answer(authorize(box, scope="offline_access"))["error"] == "invalid_scope"
    assert authorize(box, redirect_uri="http://127.0.0.1:8765/callback/").status_code == 400
    assert answer(authorize(box, sandbox="deny"))["error"] == "access_denied"


def test_the_login_of_one_product_is_nothing_to_the_other(box: Sandbox) -> None:
    accounting, sage200 = box.sign_in("accounting"), box.sign_in("sage200")
    wrong: dict[str, Any] = {"Authorization": accounting.authorization}
    assert httpx2.get(f"{box.url('sage200')}/sites", headers=wrong).status_code == 401
    wrong = {"Authorization": sage200.authorization}
    assert httpx2.get(f"{box.url('accounting')}/businesses", headers=wrong).status_code == 401


def test_a_browser_is_asked(box: Sandbox) -> None:
    known = box.credentials_for("accounting")
    wanted = {"response_type": "code", "client_id": known.client_id, "redirect_uri": known.redirect_uri}
    page = box.sign_in_urls("accounting").authorize + "&" + str(httpx2.QueryParams(wanted))
    response = httpx2.get(page, headers={"Accept": "text/html"})
    assert response.status_code == 200
    assert "Sage Accounting" in response.text
    assert "filter=apiv3.1" in response.text
