"""Sage 50 Cloud: keys in a header of one's choice, addresses instead of ids, open records, secrets in paths."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from typing import Any

import pytest

from sagewire.runtime import errors
from sagewire.runtime.auth.keys import RotatingKey
from sagewire.runtime.auth.kinds import key_service, rotating_key
from sagewire.runtime.auth.stores.secret import MemorySecret
from sagewire.runtime.hooks import Hooks
from sagewire.runtime.wire.message import Request
from sagewire.sage50 import Sage50
from sagewire.sage50 import models as m
from sagewire.sage50._product import PRODUCT
from tests.runtime.support import Outcome, Script, answer, world

BASE = "https://sage.example"


def client(*outcomes: Outcome, **settings: Any) -> tuple[Sage50, Script]:
    script = Script(*outcomes)
    given: dict[str, Any] = {"auth": "key-1", "base_url": BASE, "world": world(), **settings}
    return Sage50(transport=script, **given), script


def test_the_address_of_the_service_must_be_given() -> None:
    with pytest.raises(errors.ConfigurationError, match="base_url"):
        Sage50(auth="key-1")


def test_the_key_goes_into_the_header_of_ones_choice() -> None:
    sage, script = client(answer([]))
    list(sage.scopes.list())
    assert script.requests[0].headers["apikey"] == "key-1"
    sage, script = client(answer([]), key_header="X-Key")
    list(sage.scopes.list())
    assert (script.requests[0].headers["X-Key"], "apikey" in script.requests[0].headers) == ("key-1", False)
    key = rotating_key(PRODUCT, BASE, MemorySecret("s"))
    client(answer([]), auth=key, key_header="X-Key")
    assert key.service.header == "X-Key"


def test_where_keys_rotate_follows_the_package_and_the_paths() -> None:
    service = key_service(PRODUCT, BASE, paths={"/api": "/v2"}, header="X-Key")
    assert (service.url, service.method, service.header) == (f"{BASE}/v2/apikey", "PATCH", "X-Key")
    assert (service.initial, service.secret, service.key) == ("initialApikey", "secret", "apikey")


def test_a_401_rotates_once_with_the_first_key_and_the_secret() -> None:
    def reply(request: Request) -> Any:
        if request.url.endswith("/apikey"):
            assert "apikey" not in request.headers
            assert json.loads(request.content or b"") == {"initialApikey": "first", "secret": "s"}
            return answer({"apiKey": "second", "expires": 3600})
        return answer([{"scope": "Orders"}]) if request.headers["apikey"] == "second" else answer({"code": "x"}, 401)

    key = rotating_key(PRODUCT, BASE, MemorySecret("s"))
    sage, script = client(reply, auth=key)
    sage.run(key.consented("first"))
    assert [scope.scope for scope in sage.scopes.list()] == ["Orders"]
    assert [request.method for request in script.requests] == ["GET", "PATCH", "GET"]


def test_without_a_key_the_hint_says_how_to_one() -> None:
    key = rotating_key(PRODUCT, BASE, MemorySecret("s"))
    assert isinstance(key, RotatingKey)
    sage, script = client(answer([]), auth=key)
    with pytest.raises(errors.LoginRequired, match="Enable External Integration"):
        list(sage.scopes.list())
    assert script.requests == []


def test_onboarding_sends_no_key_and_shows_no_id(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    seen: list[Request] = []
    reply = answer({"passcode": "pass-9", "expires": 600})
    sage, script = client(reply, hooks=Hooks(on_request=lambda _, request: seen.append(request)))
    passcode = sage.passcodes.create(developer_id="dev-7", application_id="app-8", secret="s-3")
    assert script.requests[0].url == f"{BASE}/api/developers/dev-7/applications/app-8/passcodes"
    assert "apikey" not in script.requests[0].headers
    assert passcode.expires == 600
    shown = f"{passcode!r} {seen} {[request.url for request in seen]} {caplog.text}"
    assert not [secret for secret in ("dev-7", "app-8", "s-3", "pass-9") if secret in shown]
    sage, _ = client(answer({"message": "no"}, 404))
    with pytest.raises(errors.NotFound) as told:
        sage.passcodes.create(developer_id="dev-7", application_id="app-8", secret="s-3")
    assert "dev-7" not in f"{told.value} {told.value!r} {told.value.response!r}"


def test_an_end_may_be_a_time_or_seconds_and_capitals_do_not_count() -> None:
    sage, _ = client(answer({"apiKey": "new", "Expires": "2026-01-02T03:04:05Z"}))
    key = sage.api_keys.rotate(initial_apikey="first", secret="s")
    assert (key.apikey, key.expires) == ("new", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC))
    assert "new" not in repr(key)
    assert m.ApiKey.from_wire({"APIKEY": "x"}).apikey == "x"


@pytest.mark.parametrize(
    ("address", "url", "key"),
    [
        ("abc", f"{BASE}/api/tracking/abc", True),
        (f"{BASE}/tracks/9?sig=1", f"{BASE}/tracks/9?sig=1", True),
        ("/tracks/9", f"{BASE}/tracks/9", True),
        ("https://storage.example/9?sig=1", "https://storage.example/9?sig=1", False),
    ],
)
def test_an_address_may_stand_for_an_id_and_elsewhere_gets_no_key(address: str, url: str, key: bool) -> None:
    sage, script = client(answer({"status": "somewhere new", "progress": "half"}))
    tracking = sage.tracking.get(address)
    assert (tracking.status, tracking.progress) == ("somewhere new", "half")
    assert script.requests[0].url == url
    assert ("apikey" in script.requests[0].headers) == key


@pytest.mark.parametrize("address", ["http://storage.example/9", "https://me:secret@storage.example/9"])
def test_addresses_that_are_not_safe_are_refused(address: str) -> None:
    sage, script = client(answer([]))
    with pytest.raises((errors.UsageError, errors.ConfigurationError)):
        list(sage.results.read(address=address))
    assert script.requests == []


def test_records_are_open_and_no_file_is_no_row() -> None:
    drifts: list[Any] = []
    row = {"id": "1", "anything": {"deep": [1]}}
    sage, _ = client(answer([row]), hooks=Hooks(on_drift=drifts.append), strict=True)
    (record,) = sage.scopes.read(scope="Orders")
    assert (record.id, dict(record.extra), record.to_wire()) == ("1", {"anything": {"deep": [1]}}, row)
    assert drifts == []
    sage, _ = client(answer(None, 204))
    assert list(sage.scopes.read(scope="Orders")) == []
