"""The life of an instance: a login, its making, its token, another callback, its end; and no secret on the way."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import attrs
import httpx2
import pytest

from sagewire.events import Instance, InstanceRequest, InstanceStore, PollingEvents
from sagewire.runtime import errors
from sagewire.runtime.options import RequestOptions
from sagewire.sandbox import Sandbox
from tests.cloud_elements.support import API_KEY, API_SECRET, PASSWORD, SIGNATURE_KEY, Caller, make, request

CALLBACK = "https://books.example.com/events"


def code_of(box: Sandbox, caller: Caller) -> str:
    """What a user's consent gives: the start at the platform, then Sage ID, then the address of the application."""
    back = box.credentials.redirect_uri
    start = caller.call(
        lambda c: c.elements.oauth_url(
            key_or_id="sage200", api_key=API_KEY, api_secret=API_SECRET, callback_url=back, state="a state"
        )
    )
    assert start.element == "sage200"
    answer = httpx2.get(start.oauth_url, follow_redirects=False)
    arrived = urlsplit(answer.headers["location"])
    query = parse_qs(arrived.query)
    assert (f"{arrived.scheme}://{arrived.netloc}{arrived.path}", query["state"]) == (back, ["a state"])
    return query["code"][0]


def test_a_login_becomes_an_instance_whose_token_opens_the_hub(box: Sandbox, caller: Caller, tmp_path: Path) -> None:
    asked = request(CALLBACK, code=code_of(box, caller))
    store = InstanceStore.file("books", directory=tmp_path)
    store.check_writable()
    made = make(caller, asked)
    store.save(Instance.of(made))
    assert (made.name, made.tags, made.valid, made.events_enabled) == ("Books", ["books"], True, True)

    kept = InstanceStore.file("books", directory=tmp_path).load()  # another program, later
    assert kept == Instance(id=made.id, token=made.token, name="Books", element="sage200")
    hub = caller.other(box, organization=None, element=kept.token)
    assert len(hub.call(lambda c: c.customers.list(limit=5))) == 5
    hub.close()
    sent = box.ledger.calls("GET", "/hubs/finance/customers")[-1]
    assert sent.status == 200


def test_what_the_platform_keeps_is_what_was_asked_for(box: Sandbox, caller: Caller) -> None:
    asked = request(CALLBACK, extra={"filter.response.nulls": "true"})
    made = make(caller, asked)
    settings = made.configuration or {}
    assert settings["filter.response.nulls"] == "true"
    assert asked.events is not None
    hidden = attrs.evolve(asked.events, password="********", signature_key="********")
    assert PollingEvents.from_wire(settings) == hidden  # all text, secrets masked
    body = asked.to_wire()
    wire = {**body, "configuration": settings}
    assert {finding.kind for finding in InstanceRequest.from_wire(wire).findings()} == {"masked-secret"}


@pytest.mark.parametrize("missing", ["user", "organization"])
def test_making_one_needs_user_and_organization(box: Sandbox, caller: Caller, missing: str) -> None:
    poor = caller.other(box, **{missing: None, "element": "token"})
    with pytest.raises(errors.ConfigurationError) as caught:
        make(poor, request(CALLBACK))
    assert missing in str(caught.value)
    poor.close()
    wrong = caller.other(box, **{missing: "hidden-wrong"})
    with pytest.raises(errors.ApiError) as refused:
        make(wrong, request(CALLBACK))
    assert refused.value.status == 401
    assert "whoever has the account" in str(refused.value.hint)
    assert "hidden-wrong" not in f"{refused.value}{refused.value!r}"
    wrong.close()
    assert not box.cloud_elements.instances


def test_a_code_is_good_once_and_for_its_own_application(box: Sandbox, caller: Caller) -> None:
    code = code_of(box, caller)
    first = request(CALLBACK, code=code)
    for wrong in (attrs.evolve(first, api_secret="hidden-wrong"), attrs.evolve(first, code="hidden-made-up")):
        with pytest.raises(errors.ApiError) as caught:
            make(caller, wrong)
        assert caught.value.status == 400
        assert "invalid_" in str(caught.value)
        assert "good once" in str(caught.value.hint)
        assert "hidden" not in f"{caught.value}{caught.value!r}"
    made = make(caller, first)
    with pytest.raises(errors.ApiError, match="used"):
        make(caller, first)
    box.clock.advance(61)
    late = code_of(box, caller)
    box.clock.advance(61)
    with pytest.raises(errors.ApiError, match="expired"):
        make(caller, request(CALLBACK, code=late))
    assert list(box.cloud_elements.instances) == [made.id]


def test_a_login_that_ended_is_renewed(box: Sandbox, caller: Caller) -> None:
    made = make(caller, request(CALLBACK))
    box.cloud_elements.instances[made.id].login_ended = True
    hub = caller.other(box, element=made.token)
    with pytest.raises(errors.ApiError) as caught:
        hub.call(lambda c: c.banks.list())
    assert "elements.oauth_url" in str(caught.value.hint)
    again = request(CALLBACK, code=code_of(box, caller), name="Books again")
    replaced = caller.call(lambda c: c.instances.replace(made.id, **again.arguments()))
    assert (replaced.id, replaced.token, replaced.name) == (made.id, made.token, "Books again")
    assert hub.call(lambda c: c.banks.list())
    hub.close()


def test_a_lost_answer_makes_no_second_instance(box: Sandbox, caller: Caller) -> None:
    box.faults.on("POST", "/instances").reset_after()
    with pytest.raises(errors.OutcomeUnknown):
        caller.call(lambda c: c.instances.create(**request(CALLBACK).arguments(RequestOptions(timeout=5))))
    assert box.ledger.count("POST", "/instances") == 1
    found = caller.call(lambda c: c.instances.list(tags=["books"]))
    assert [row.name for row in found] == ["Books"]
    assert Instance.of(found[0]).token == box.cloud_elements.instances[found[0].id].token


def test_finding_reading_and_changing(box: Sandbox, caller: Caller) -> None:
    made = make(caller, request(CALLBACK))
    other = make(caller, request(CALLBACK, name="Other", tags=["b"]))
    assert {row.id for row in caller.call(lambda c: c.instances.list())} == {made.id, other.id}
    assert [row.id for row in caller.call(lambda c: c.instances.list(search_text="othe"))] == [other.id]
    assert caller.call(lambda c: c.instances.list(tags=["books", "b"])) == []  # 404 there, no error here
    assert caller.call(lambda c: c.instances.get(other.id)).name == "Other"

    moved = caller.call(
        lambda c: c.instances.update(made.id, configuration={"event_notification_callback_url": f"{CALLBACK}/2"})
    )
    assert moved.configuration["event.notification.callback.url"] == f"{CALLBACK}/2"
    kept = box.cloud_elements.instances[made.id]
    assert kept.setting("event.notification.basic.password") == PASSWORD  # what is not named stays
    own = caller.other(box, element=made.token)
    renamed = own.call(lambda c: c.instances.update_own(name="Mine"))
    assert (renamed.id, renamed.name) == (made.id, "Mine")
    own.close()


def test_a_deleted_instance_is_gone_with_its_token(box: Sandbox, caller: Caller) -> None:
    made = make(caller, request(CALLBACK))
    hub = caller.other(box, element=made.token)
    assert hub.call(lambda c: c.banks.list())
    caller.call(lambda c: c.instances.delete(made.id))
    with pytest.raises(errors.ApiError) as caught:
        hub.call(lambda c: c.banks.list())
    assert caught.value.status == 401
    assert "deleted" in str(caught.value.hint)
    hub.close()
    with pytest.raises(errors.NotFound):
        caller.call(lambda c: c.instances.get(made.id))


def test_nothing_secret_is_shown(box: Sandbox, caller: Caller, caplog: pytest.LogCaptureFixture) -> None:
    """A whole life, with everything that is shown on the way: rows, clients, requests, errors, logs."""
    user, organization = box.cloud_elements.secrets
    shown: list[Any] = []
    code = code_of(box, caller)
    with caplog.at_level(logging.DEBUG):
        caller.call(
            lambda c: c.elements.oauth_url(
                key_or_id="sage200", api_key=API_KEY, api_secret=API_SECRET, callback_url=CALLBACK
            )
        )
        asked = request(CALLBACK, code=code, signing_key="hidden-signing-key", provider_secret="hidden-provider")
        arguments = asked.arguments()
        made = caller.call(lambda c: c.instances.create(**arguments))
        hub = caller.other(box, element=made.token)
        shown += [caller.client, hub.client, hub.client.auth, asked, asked.events, arguments["options"], made]
        shown += [
            Instance.of(made),
            *asked.findings(),
            *caller.call(lambda c: c.configuration.list(instance_id=made.id)),
        ]
        box.faults.on("GET", "/elements/*/oauth/url", times=9).html(502)
        for fail in (
            lambda: code_of(box, caller),
            lambda: caller.call(lambda c: c.instances.create(**arguments)),
            lambda: caller.call(lambda c: c.instances.update(0, configuration={"oauth_api_secret": API_SECRET})),
            lambda: hub.call(lambda c: c.customers.get(0)),
        ):
            with pytest.raises(errors.ApiError) as caught:
                fail()
            shown += [caught.value, str(caught.value), caught.value.attempts]
        hub.close()
    secret = [user, organization, made.token, PASSWORD, SIGNATURE_KEY, API_SECRET, "hidden", code]
    servers = ("uvicorn", "oauthlib")  # the other side, which is in this process only here
    logged = [record.getMessage() for record in caplog.records if not record.name.startswith(servers)]
    assert len(logged) > 10
    told = "\n".join([*map(repr, shown), *logged])
    assert [one for one in secret if one in told] == []
