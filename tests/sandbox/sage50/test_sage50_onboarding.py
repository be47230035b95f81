from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime

import httpx2
import pytest

from sagewire.sandbox import Sandbox
from tests.sandbox.receiver import Receiver


@pytest.fixture
def http(box: Sandbox) -> Iterator[httpx2.Client]:
    with httpx2.Client(base_url=box.url("sage50"), timeout=20) as client:
        yield client


APPLICATION = {"name": "Shop", "domain": "ecommerce", "approvalUrl": "http://127.0.0.1:1/approval"}
DEVELOPER = {"name": "Example Ltd", "email": "dev@example.com", "application": APPLICATION}


def register(box: Sandbox, http: httpx2.Client, **application: str) -> tuple[str, str]:
    answer = http.post("/api/developers", json=DEVELOPER | {"application": APPLICATION | application})
    assert answer.status_code == 201, answer.text
    mail = box.sage50.solve_captcha(answer.json()["registrationUrl"])
    return mail.developer_id, mail.application_id


def passcode(http: httpx2.Client, ids: tuple[str, str], secret: str = "shh") -> httpx2.Response:
    return http.post(f"/api/developers/{ids[0]}/applications/{ids[1]}/passcodes", json={"secret": secret})


def test_registration_gives_an_address_and_the_ids_come_by_mail(box: Sandbox, http: httpx2.Client) -> None:
    answer = http.post("/api/developers", json=DEVELOPER)
    assert answer.status_code == 201
    assert set(answer.json()) == {"registrationUrl"}
    url = answer.json()["registrationUrl"]
    assert "captcha" in httpx2.get(url).text
    assert not box.sage50.mails
    assert httpx2.post(url, data={"captcha": "4 ducks"}).status_code == 200
    assert [mail.to for mail in box.sage50.mails] == ["dev@example.com"]
    assert httpx2.get(url).status_code == 404
    with pytest.raises(ValueError, match="no registration"):
        box.sage50.solve_captcha(url)


def test_what_is_missing_is_named(http: httpx2.Client) -> None:
    answer = http.post("/api/developers", json=DEVELOPER | {"application": {"name": "x", "domain": "y"}})
    assert answer.status_code == 400
    assert "application.approvalUrl" in answer.json()["message"]
    assert http.post("/api/developers", content=b"{").status_code == 400


def test_further_applications(box: Sandbox, http: httpx2.Client) -> None:
    developer, first = register(box, http)
    answer = http.post(f"/api/developers/{developer}/applications", json=APPLICATION)
    assert answer.status_code == 201
    assert answer.json()["applicationId"] != first
    box.sage50.settings.application_ids = "mail"
    by_mail = http.post(f"/api/developers/{developer}/applications", json=APPLICATION).json()
    assert box.sage50.solve_captcha(by_mail["registrationUrl"]).developer_id == developer
    assert http.post("/api/developers/unknown/applications", json=APPLICATION).status_code == 404


def test_consent_posts_the_key_to_the_approval_url(box: Sandbox, http: httpx2.Client) -> None:
    with Receiver() as receiver:
        ids = register(box, http, approvalUrl=f"{receiver.url}/approval")
        given = passcode(http, ids).json()
        assert datetime.fromisoformat(given["expires"]) > box.clock.now()
        installation = box.sage50.consent(given["passcode"])
        assert installation is not None
        body = json.loads(receiver.posted[0].body)
    assert receiver.posted[0].path == "/approval"
    assert body["apikey"] == installation.apikey
    assert body["applicationId"] == ids[1]
    assert http.get("/api/scopes", headers={"apikey": body["apikey"]}).status_code == 200
    assert box.sage50.callbacks[-1].taken


def test_consent_may_be_denied_and_a_passcode_works_once_and_expires(box: Sandbox, http: httpx2.Client) -> None:
    ids = register(box, http)
    code = passcode(http, ids).json()["passcode"]
    assert box.sage50.consent(code, grant=False) is None
    with pytest.raises(ValueError, match="was used"):
        box.sage50.consent(code)
    late = passcode(http, ids).json()["passcode"]
    box.clock.advance(901)
    with pytest.raises(ValueError, match="has expired"):
        box.sage50.consent(late)
    with pytest.raises(ValueError, match="is unknown"):
        box.sage50.consent("nothing")


def test_callbacks_go_to_this_machine_only(box: Sandbox, http: httpx2.Client) -> None:
    ids = register(box, http, approvalUrl="https://shop.example.com/approval")
    assert box.sage50.consent(passcode(http, ids).json()["passcode"]) is not None
    assert box.sage50.callbacks[-1].status == 0
    assert "this machine only" in box.sage50.callbacks[-1].error


def test_the_end_may_be_told_in_seconds(box: Sandbox, http: httpx2.Client) -> None:
    box.sage50.settings.expires_as = "seconds"
    assert passcode(http, register(box, http)).json()["expires"] == 900


def test_an_expired_key_is_refused_everywhere_but_at_rotation(box: Sandbox, http: httpx2.Client) -> None:
    demo = box.sage50.installation
    old = {"apikey": demo.apikey}
    assert http.get("/api/scopes", headers=old).status_code == 200
    box.clock.advance(box.sage50.settings.key_lifetime + 1)
    for method, path in [
        ("GET", "/api/scopes"),
        ("GET", "/api/scopes/Customers"),
        ("POST", "/api/scopes/Orders/files"),
    ]:
        answer = http.request(method, path, headers=old, json=[] if method == "POST" else None)
        assert (answer.status_code, answer.json()["code"]) == (401, "apikeyExpired")
    body = {"initialApikey": demo.initial_apikey, "secret": demo.secret}
    rotated = http.patch("/api/apikey", json=body)
    assert rotated.status_code == 200
    assert datetime.fromisoformat(rotated.json()["expires"]) > box.clock.now()
    assert http.get("/api/scopes", headers={"apikey": rotated.json()["apikey"]}).status_code == 200
    assert http.get("/api/scopes", headers=old).status_code == 401
    assert http.get("/api/scopes").status_code == 401


def test_rotation_takes_the_first_key_again_and_again(box: Sandbox, http: httpx2.Client) -> None:
    demo = box.sage50.installation
    body = {"initialApikey": demo.initial_apikey, "secret": demo.secret}
    keys = [http.patch("/api/apikey", json=body).json()["apikey"] for _ in range(3)]
    assert len({*keys, demo.initial_apikey}) == 4
    assert demo.rotations == 3
    assert http.patch("/api/apikey", json=body | {"initialApikey": keys[-1]}).status_code == 401
    assert http.patch("/api/apikey", json=body | {"secret": "wrong"}).status_code == 401
    assert len(box.ledger.changed("api_keys")) == 3


def test_the_key_before_may_have_time_of_grace(box: Sandbox, http: httpx2.Client) -> None:
    box.sage50.settings.key_grace = 30
    demo = box.sage50.installation
    http.patch("/api/apikey", json={"initialApikey": demo.initial_apikey, "secret": demo.secret})
    assert http.get("/api/scopes", headers={"apikey": demo.initial_apikey}).status_code == 200
    box.clock.advance(31)
    assert http.get("/api/scopes", headers={"apikey": demo.initial_apikey}).status_code == 401


def test_the_ledger_keeps_no_key(box: Sandbox, http: httpx2.Client) -> None:
    demo = box.sage50.installation
    http.get("/api/scopes", headers={"apikey": demo.apikey})
    http.patch("/api/apikey", json={"initialApikey": demo.initial_apikey, "secret": demo.secret})
    text = repr(box.ledger.calls(product="sage50"))
    assert demo.initial_apikey not in text
    assert demo.secret not in text


def test_faults_reach_sage50(box: Sandbox, http: httpx2.Client) -> None:
    key = {"apikey": box.sage50.installation.apikey}
    box.faults.on(operation="ListScopes").status(503, headers={"Retry-After": "1"})
    assert http.get("/api/scopes", headers=key).status_code == 503
    box.faults.on("GET", "/api/scopes/{scope}").truncated()
    with pytest.raises(json.JSONDecodeError):
        http.get("/api/scopes/Customers", headers=key).json()
    box.faults.on("PATCH", "/api/apikey").reset_after()
    demo = box.sage50.installation
    with pytest.raises(httpx2.TransportError):
        http.patch("/api/apikey", json={"initialApikey": demo.initial_apikey, "secret": demo.secret})
    assert demo.rotations == 1
    box.faults.on(operation="ListScopes").expire_tokens()
    assert http.get("/api/scopes", headers={"apikey": demo.apikey}).status_code == 401
