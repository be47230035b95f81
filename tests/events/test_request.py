"""The body of an instance: what is published, word for word; what is wrong with it; and what is right."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagewire.events import (
    Dates,
    Finding,
    InstanceRequest,
    PollingEvents,
    PollingWarning,
    ResourcePoll,
    sage200_polling,
    sage200_published_polling,
)
from sagewire.runtime.errors import SagewireWarning, UsageError

GOLDEN = Path(__file__).parent / "golden"
CALLBACK = "https://console.cloud-elements.com"
X = "X" * 32


def published(password: str) -> PollingEvents:
    return sage200_published_polling(CALLBACK, username="CompanyName123", password=password)


TEMPLATE = InstanceRequest(
    name="",
    api_secret="",
    api_key="",
    subscription_key="",
    signing_key="",
    company_name="",
    events=published("P@$$word"),
    tags=("",),
)
EXAMPLE = InstanceRequest(
    name="myCoolInstance",
    api_secret="X" * 30,
    api_key=X,
    subscription_key=X,
    signing_key=X,
    company_name="Cloud-Elements Demodata",
    events=published("P@$$w0rd"),
    tags=("API_Polling_Sage200",),
)
GOOD = InstanceRequest(
    name="Books",
    api_key="the key",
    api_secret="the secret",
    events=sage200_polling("https://example.test/events", signature_key="sign with this"),
)


@pytest.mark.parametrize(("name", "request_"), [("template", TEMPLATE), ("example", EXAMPLE)])
def test_the_published_bodies_come_out_word_for_word(name: str, request_: InstanceRequest) -> None:
    golden = (GOLDEN / f"instance_{name}.json").read_text(encoding="utf-8")
    with pytest.warns(PollingWarning):
        body = request_.to_wire()
    assert json.dumps(body, indent=2) + "\n" == golden  # the order of names too
    assert InstanceRequest.from_wire(json.loads(golden)) == request_


def test_the_two_faults_of_the_published_body_are_warned_of() -> None:
    with pytest.warns(SagewireWarning) as caught:
        EXAMPLE.to_wire()
    found = [warning.message.finding for warning in caught if isinstance(warning.message, PollingWarning)]
    assert [(finding.kind, finding.level) for finding in found] == [
        ("other-resource", "fault"),
        ("date-fields", "fault"),
    ]
    assert found[0].resources == ("transactions",)
    assert "/hubs/finance/transactions" in found[0].mend
    assert len(found[1].resources) == 7
    assert "updated_at and created_at" in found[1].message
    with pytest.warns(SagewireWarning) as again:
        EXAMPLE.arguments()
    assert {Path(warning.filename).name for warning in (*caught, *again)} == {Path(__file__).name}


def test_faults_of_a_body_from_elsewhere_are_found() -> None:
    body = json.loads((GOLDEN / "instance_example.json").read_text(encoding="utf-8"))
    assert {finding.kind for finding in InstanceRequest.from_wire(body).findings() if finding.level == "fault"} == {
        "other-resource",
        "date-fields",
    }


def test_the_corrected_preset_has_nothing_to_warn_of() -> None:
    assert GOOD.findings() == ()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        body = GOOD.to_wire()
    settings = body["configuration"]
    polls = settings["event.poller.configuration"]
    assert settings["event.notification.enabled"] is True
    assert settings["event.poller.refresh_interval"] == "15"
    assert settings["event.notification.signature.key"] == "sign with this"
    assert "event.notification.basic.username" not in settings
    assert polls["transactions"]["url"].startswith("/hubs/finance/transactions?where=date_time_updated>='${gmtDate:")
    assert polls["transactions"]["datesConfiguration"]["updatedDateField"] == "date_time_updated"
    assert body["tags"] == []


def test_the_fields_of_the_preset_are_fields_of_sage_200() -> None:
    from sagewire.events.rows import sage200_fields

    for name in ("customers", "products", "transactions", "warehouses", "warehouse-holdings"):
        assert {"date_time_updated", "date_time_created"} <= sage200_fields(name)
        assert not {"updated_at", "created_at"} & sage200_fields(name)
    assert sage200_fields("payments") == frozenset()


def test_a_code_from_a_login_goes_into_provider_data() -> None:
    body = attrs.evolve(GOOD, code="a code", provider_data={"realm": "1"}).to_wire()
    assert body["providerData"] == {"code": "a code", "realm": "1"}
    assert list(body) == ["element", "providerData", "configuration", "tags", "name"]


def test_arguments_carry_the_body_as_it_is() -> None:
    arguments = attrs.evolve(GOOD, extra={"filter.response.nulls": "true"}).arguments()
    assert arguments["options"].extra_body["configuration"]["filter.response.nulls"] == "true"
    assert "the secret" not in repr(arguments["options"])


def test_no_secret_is_shown() -> None:
    assert GOOD.events is not None
    events = attrs.evolve(GOOD.events, username="u", password="hidden-1", signature_key="hidden-2")
    shown = repr(
        InstanceRequest(
            name="n",
            api_key="hidden-3",
            api_secret="hidden-4",
            subscription_key="hidden-5",
            signing_key="hidden-6",
            code="hidden-7",
            provider_secret="hidden-8",
            provider_data={"x": "hidden-9"},
            extra={"x": "hidden-0"},
            events=events,
        )
    )
    assert "hidden" not in shown
    assert "'u'" in shown


def poll(**changes: Any) -> ResourcePoll:
    url = "/hubs/finance/customers?where=date_time_updated>='${gmtDate:yyyy-MM-dd'T'HH:mm:ss}'"
    dates = Dates(
        updated_field="date_time_updated",
        updated_format="yyyy-MM-dd",
        created_field="date_time_created",
        created_format="yyyy-MM-dd",
    )
    return ResourcePoll(**{"url": url, "dates": dates, **changes})


def kinds(element: str = "sage200", *, name: str = "customers", **changes: Any) -> dict[str, str]:
    events = PollingEvents(resources={name: poll(**changes)}, callback_url=CALLBACK, signature_key="k")
    request = InstanceRequest(name="n", element=element, events=events)
    return {finding.kind: finding.level for finding in request.findings()}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, {}),
        ({"name": "products"}, {"other-resource": "fault"}),
        ({"url": "/hubs/finance/customers"}, {"no-time": "advice"}),
        ({"dates": None}, {"no-dates": "advice"}),
        ({"url": "/hubs/finance/customers?where=date_time_updated>'${date:yyyy-MM-dd}'"}, {"zone": "advice"}),
        ({"url": "/hubs/finance/customers?where=date_time_updated>'${gmtDate:YYYY-MM-dd}'"}, {"date-format": "fault"}),
        ({"url": "/hubs/finance/customers?where=date_time_updated>'${gmtDate:yyyy-MM-DD}'"}, {"date-format": "fault"}),
        ({"url": "/x?where=date_time_updated>'${gmtDate:yyyy-MM-dd hh:mm}'"}, {"date-format": "fault"}),
        ({"element": "another", "url": "/x?where=modified>'${gmtDate:yyyy}'"}, {"date-fields": "fault"}),
        ({"element": "another", "url": "/x?where=date_time_updated>'${gmtDate:yyyy}'"}, {}),
        ({"element": "another", "url": "/x?where=date_time_updated%3E%27${gmtDate:yyyy}%27"}, {}),
    ],
)
def test_findings(changes: dict[str, Any], expected: dict[str, str]) -> None:
    assert kinds(**changes) == expected


def test_findings_about_protection_and_secrets() -> None:
    events = PollingEvents(resources={"customers": poll()}, callback_url=CALLBACK)
    bare = InstanceRequest(name="", events=events, api_secret="********")
    assert {finding.kind: finding.level for finding in bare.findings()} == {
        "unprotected": "fault",
        "masked-secret": "fault",
        "blank": "advice",
    }
    with_password = attrs.evolve(events, username="u", password="p")
    assert [finding.kind for finding in InstanceRequest(name="n", events=with_password).findings()] == ["no-signature"]
    assert str(Finding("blank", "advice", "a is empty.", "Fill it in.", ("r",))) == "r: a is empty. Fill it in."


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: poll(url="hubs/finance/customers"), "begins with one slash"),
        (lambda: poll(url="//elsewhere.test/customers"), "begins with one slash"),
        (lambda: poll(url="/a\nb"), "control character"),
        (lambda: poll(url="/a?x=${dat:yyyy}"), "did you mean"),
        (lambda: poll(page_size=0), "page_size"),
        (lambda: poll(poll_delay=True), "poll_delay"),
        (lambda: poll(filter_by_updated_date="true"), "filter_by_updated_date"),
        (lambda: PollingEvents(resources={}, callback_url=CALLBACK), "resources is empty"),
        (lambda: PollingEvents(resources={"a": poll()}, callback_url="http://example.test"), "https"),
        (lambda: PollingEvents(resources={"a": poll()}, callback_url="https://u:p@example.test"), "credentials"),
        (lambda: PollingEvents(resources={"a": poll()}, callback_url=CALLBACK, interval=0), "interval"),
        (lambda: PollingEvents(resources={"a": poll()}, callback_url=CALLBACK, interval="15"), "interval"),  # type: ignore[arg-type]  # wrong on purpose
        (lambda: PollingEvents(resources={"a": poll()}, callback_url=CALLBACK, interval=None), "interval"),  # type: ignore[arg-type]  # wrong on purpose
        (lambda: PollingEvents(resources={"a": poll()}, callback_url=CALLBACK, username="u"), "belong together"),
        (lambda: PollingEvents(resources={"a": poll()}, callback_url=CALLBACK, username="u:v", password="p"), "colon"),
        (lambda: InstanceRequest(name="n", tags="one"), "list of texts"),
        (lambda: InstanceRequest(name="n", tags=(1,)), "list of texts"),  # type: ignore[arg-type]  # wrong on purpose
        (lambda: InstanceRequest(name="n", element=""), "element"),
        (lambda: InstanceRequest(name="n", extra={"company.name": "x"}), "company.name"),
        (lambda: sage200_polling(CALLBACK, resources=["costumers"]), "did you mean 'customers'"),
        (lambda: sage200_polling(CALLBACK, resources="customers"), "list of names"),
        (lambda: InstanceRequest.from_wire({"element": {"key": "a"}}), "configuration"),
        (lambda: Dates.from_wire({}), "updated_field"),
    ],
)
def test_what_cannot_be_right_is_refused(make: Any, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        make()


def test_an_answer_with_text_everywhere_is_read() -> None:
    settings = {**GOOD.to_wire()["configuration"], "event.notification.enabled": "true"}
    settings["event.poller.configuration"] = json.dumps(settings["event.poller.configuration"])
    assert PollingEvents.from_wire(settings) == GOOD.events
    wire = poll(filter_by_updated_date=False, page_size=200, poll_delay=5).to_wire()
    spelled = {("filterByUpdateDate" if key == "filterByUpdatedDate" else key): value for key, value in wire.items()}
    assert ResourcePoll.from_wire({**spelled, "pageSize": "200", "new": 1}) == attrs.evolve(
        ResourcePoll.from_wire(wire), extra={"new": 1}
    )
    with pytest.raises(UsageError, match="customers: The URL of a poll"):
        PollingEvents.from_wire({"event.poller.configuration": {"customers": {"url": ":"}}})
    with pytest.raises(UsageError, match="not JSON"):
        PollingEvents.from_wire({"event.poller.configuration": "{"})


texts = st.text(min_size=1).filter(str.strip)
counts = st.none() | st.integers(1, 10_000)
formats = st.sampled_from(["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", "EEE, dd MMM yy hh:mm a z"])
dates = st.builds(
    Dates,
    updated_field=texts,
    updated_format=formats,
    updated_timezone=st.none() | st.just("GMT"),
    created_field=texts,
    created_format=formats,
)
polls = st.builds(
    ResourcePoll,
    url=st.sampled_from(["/a", "/hubs/x/b?where=c>'${date:yyyy}'", "/b?since=${epoch:ms}"]),
    id_field=texts,
    dates=st.none() | dates,
    filter_by_updated_date=st.none() | st.booleans(),
    page_size=counts,
    poll_delay=counts,
    created_check_tolerance=counts,
)


@given(
    resources=st.dictionaries(texts, polls, min_size=1, max_size=3),
    interval=st.integers(1, 10_000),
    key=st.none() | texts,
    secret=st.none() | texts,
    tags=st.lists(st.text()),
)
def test_a_body_is_read_back_as_it_was_written(
    resources: dict[str, ResourcePoll], interval: int, key: str | None, secret: str | None, tags: list[str]
) -> None:
    events = PollingEvents(resources=resources, callback_url=CALLBACK, interval=interval, signature_key=key)
    request = InstanceRequest(name="n", api_secret=secret, events=events, tags=tuple(tags))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PollingWarning)
        body = json.loads(json.dumps(request.to_wire()))
    assert InstanceRequest.from_wire(body) == request
    assert body["configuration"]["event.poller.refresh_interval"] == str(interval)
    assert body["tags"] == tags
