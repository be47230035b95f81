"""Canary secrets of every kind, through every product and every end: seen nowhere but where they belong."""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
from functools import partial
from pathlib import Path
from typing import Any

import attrs
import pytest

from sagewire.events import Receiver
from sagewire.exchange import receiver as exchange
from sagewire.runtime.auth.base import StaticToken
from sagewire.runtime.auth.credentials import Credentials
from sagewire.runtime.auth.oauth import CodeFlow
from sagewire.runtime.auth.session import OAuthSession
from sagewire.runtime.auth.stores import FileStore
from sagewire.runtime.calls.lanes import VARIABLE
from sagewire.runtime.decoding import codec
from sagewire.runtime.hidden import Secret
from sagewire.runtime.hooks import NO_HOOKS, Hooks
from sagewire.runtime.product import OAuthCode, WireForms
from sagewire.sandbox import Sandbox
from tests.contract.products import products
from tests.contract.record import finished
from tests.safety.canaries import CANARY, Sightings, tried, watched
from tests.safety.lean import Lean, Told
from tests.safety.receiving import asked
from tests.safety.scenes import ENDS, SCENES, Call, tokens
from tests.safety.spying import spied

BY_NAME = {scene.name: scene for scene in SCENES}


@pytest.fixture(autouse=True)
def _own_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "cache"))


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("scene", BY_NAME)
def test_secrets_are_seen_nowhere_but_where_they_belong(scene: str, asynchronous: bool, tmp_path: Path) -> None:
    carried: set[str] = set()
    for number, end in enumerate(ENDS):
        folder = tmp_path / str(number)
        folder.mkdir(mode=0o700)
        found = spied(BY_NAME[scene], end, folder, asynchronous=asynchronous)
        assert not found.wrong, (end, found.wrong[:5])
        assert found.looked > 20
        carried |= found.carried
    assert carried == set(BY_NAME[scene].homes), "a secret was never on its way, so nothing was proved of it"


def test_a_row_shows_no_secret_field() -> None:
    shown = 0
    for product in products():
        for name in dir(product.module("models")):
            model = getattr(product.module("models"), name)
            for field in getattr(model, "__secret__", ()):
                row = model(**{field: CANARY["socsec"]})
                assert "CANARY" not in repr(row)
                assert CANARY["socsec"] in str(row.to_wire())
                assert pickle.loads(pickle.dumps(row)) == row
                shown += 1
    assert shown > 20


def finish(call: Call, client: Any) -> Any:
    """A call, read to its end."""
    return finished(call(client))


class Broken(Exception):
    """What a hook may raise."""


def _broken(*_: object) -> None:
    raise Broken


@pytest.mark.parametrize("scene", BY_NAME)
@pytest.mark.parametrize("hook", ["on_request", "on_response", "on_retry"])
def test_an_error_of_a_hook_shows_no_credentials(scene: str, hook: str, tmp_path: Path) -> None:
    sightings, told = Sightings(), BY_NAME[scene]
    with Lean(lambda _: Told(429 if hook == "on_retry" else 200)) as server, watched(sightings):
        client = told.make(told.kinds[0], server.url, tmp_path, Hooks(**{hook: _broken}))
        for name, call in told.calls.items():
            tried(sightings, f"{scene}: {name}", partial(finish, call, client))
        client.close()
    assert not sightings.seen


@pytest.mark.parametrize("scene", list(BY_NAME)[1:])  # a refresh that was begun is finished, cancelled or not
def test_a_cancelled_call_shows_no_credentials(scene: str, tmp_path: Path) -> None:
    sightings, told = Sightings(), BY_NAME[scene]

    async def cancelled(client: Any) -> None:
        result = next(iter(told.calls.values()))(client)
        task = asyncio.ensure_future(result if asyncio.iscoroutine(result) else anext(aiter(result)))
        await asyncio.sleep(0.05)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError as error:
            sightings.look_through(error, "cancelled")
        await client.close()

    with Lean(lambda _: Told(how="silent")) as server, watched(sightings):
        asyncio.run(cancelled(told.make(told.kinds[1], server.url, tmp_path, NO_HOOKS)))
    assert sightings.looked > 3
    assert not sightings.seen


@pytest.mark.parametrize("scene", BY_NAME)
def test_a_client_that_cannot_be_made_shows_no_secret(scene: str, tmp_path: Path) -> None:
    sightings, told = Sightings(), BY_NAME[scene]
    for base in ("http://elsewhere.example", "nonsense", "https://a.example/?q"):
        tried(sightings, base, partial(told.make, told.kinds[0], base, tmp_path, NO_HOOKS))
    assert sightings.looked > 10
    assert not sightings.seen


def test_settings_from_outside_are_shown_nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    sightings = Sightings()
    names = {
        "CLIENT_SECRET": "client-secret",
        "ACCESS_TOKEN": "static-token",
        "TOKEN": "auth-token",
        "API_KEY": "first-key",
        "SECRET": "rotation-secret",
        "USER": "user-secret",
        "ELEMENT": "element-secret",
        "SUBSCRIPTION_KEY": "subscription-key",
    }
    for product in products():
        prefix = product.module("_product").PRODUCT.env
        for variable, kind in names.items():
            monkeypatch.setenv(f"{prefix}_{variable}", CANARY[kind])
        for wrong in ("", "DEVELOPMENT", "BASE_URL", "EDITION"):
            if wrong:
                monkeypatch.setenv(f"{prefix}_{wrong}", "nonsense")
            client = tried(sightings, f"{product} {wrong}", product.client_class.from_profile)
            sightings.look_at("a client", client)
    profile = tmp_path / "profiles.toml"
    profile.write_text(
        f"[default.sage200]\nclient_secret = '{CANARY['client-secret']}'\nnothing = '{CANARY['access-token']}'\n"
    )
    profile.chmod(0o644)
    monkeypatch.setenv("SAGEWIRE_PROFILE_FILE", str(profile))
    for mode in (0o644, 0o600):
        profile.chmod(mode)
        tried(sightings, "a profile", lambda: products()[-2].client_class.from_profile())
    assert sightings.looked > 60
    assert not sightings.seen


def test_a_login_shows_neither_code_nor_verifier() -> None:
    sightings = Sightings()
    grant = OAuthCode(authorize_url="https://id.example/authorize", token_url="https://id.example/token")
    flow = CodeFlow(grant=grant, credentials=Credentials(client_id="c", client_secret=CANARY["client-secret"]))
    request = flow.authorization_url()
    for answer in (
        f"?state=wrong&code={CANARY['login-code']}",
        f"?code={CANARY['login-code']}",
        f"?state={request.state}&state=x&code={CANARY['login-code']}",
    ):
        tried(sightings, "a callback", partial(flow.code_from, answer, request))
    sightings.look_at("a login", request)
    sightings.look_at("a flow", flow)
    assert request.verifier not in repr(request)
    # `code_from` is given the callback by its caller, whose frame has it too: its frames are not looked at.
    assert not [one for one in sightings.seen if " local " not in one and "traceback" not in one]


def test_a_secret_is_text_whose_repr_does_not_show_it() -> None:
    secret = Secret(CANARY["access-token"])
    assert secret == CANARY["access-token"]
    assert repr([secret]) == "['...']"
    assert pickle.loads(pickle.dumps(secret)) == secret
    assert repr(copy.deepcopy({"token": secret})) == "{'token': '...'}"


def test_a_secret_is_written_as_the_text_that_it_is(tmp_path: Path) -> None:
    secret = Secret(CANARY["access-token"])
    ordinary = {"a": str(secret), "b": [str(secret)]}
    assert codec.encode({"a": secret, "b": [secret]}, WireForms()) == codec.encode(ordinary, WireForms())
    former = attrs.evolve(tokens(), extra={"former": [secret]})
    store = FileStore(tmp_path / "own" / "tokens.json")
    store.save(former)
    assert store.load() == former


def test_what_is_copied_or_pickled_shows_no_more_than_before(tmp_path: Path) -> None:
    for thing in (
        tokens(),
        StaticToken(CANARY["static-token"]),
        Credentials(client_id="c", client_secret=CANARY["client-secret"]),
    ):
        for twin in (copy.copy(thing), copy.deepcopy(thing), pickle.loads(pickle.dumps(thing))):
            assert "CANARY" not in repr(twin)
    session = OAuthSession(
        OAuthCode(authorize_url="https://i.example/a", token_url="https://i.example/t"), Credentials(client_id="c")
    )
    with pytest.raises(TypeError):
        pickle.dumps(session)


def test_receivers_show_nothing_of_what_they_demand_or_get(caplog: pytest.LogCaptureFixture) -> None:
    sightings = Sightings()
    events = Receiver(username="u", password=CANARY["callback-password"], signature_key=CANARY["signature-key"])
    open_to_all = Receiver(unprotected=True)
    consents = exchange.Receiver(on_approval=_broken, on_notification=_broken, token=CANARY["receiver-token"])
    body = (
        b'{"message": {"events": [{"objectType": "customers", "objectId": 1}], "raw": {"token": "%s"}}}'
        % CANARY["instance-token"].encode()
    )
    consent = b'{"apikey": "%s", "applicationId": "%s"}' % (
        CANARY["first-key"].encode(),
        CANARY["application-id"].encode(),
    )
    with watched(sightings):
        for header in (b"Basic AAAA", b"", b"Bearer " + CANARY["callback-password"].encode()):
            assert asked(events.app(_broken), "/", [(b"authorization", header)], [body]) == 401
        assert asked(open_to_all.app(_broken), "/", [], [body]) == 500
        for path in (consents.approval_path, consents.notification_path, "/approval/wrong"):
            asked(consents, path, [], [consent])
        for thing in (
            events,
            open_to_all,
            consents,
            exchange.Approval(apikey=CANARY["first-key"], application_id=CANARY["application-id"]),
        ):
            sightings.look_at(type(thing).__name__, thing)
    assert sightings.looked > 8
    assert not sightings.seen


def test_the_sandbox_logs_no_token_and_no_secret() -> None:
    seen: list[str] = []

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if not record.name.startswith("oauthlib"):  # it tells what it does in detail, at DEBUG
                seen.append(f"{record.name} {record.getMessage()}")

    keep, root = Keep(logging.DEBUG), logging.getLogger()
    root.addHandler(keep)
    before = root.level
    root.setLevel(logging.DEBUG)
    try:
        with Sandbox() as sandbox, sandbox.client("sage200") as sage:
            sage.customers.list(limit=1).first()
            secrets = [sandbox.credentials.client_secret, *sandbox.identity.access, *sandbox.identity.refresh]
            sandbox.clock.advance(9 * 3600)
            sage.customers.list(limit=1).first()
            secrets += [*sandbox.identity.access, *sandbox.identity.refresh]
    finally:
        root.removeHandler(keep)
        root.setLevel(before)
    assert len(secrets) > 3
    assert not [text for text in seen for secret in secrets if secret and secret in text]
