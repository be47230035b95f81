from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import httpx2
import pytest

from sagewire.sandbox import Sandbox
from sagewire.sandbox.cloud_elements import Instance, javadate
from sagewire.sandbox.cloud_elements.deliveries import sign
from tests.sandbox.receiver import Receiver
from tests.sandbox.support import Api

PLATFORM = {"Authorization": "User sandbox-user-secret, Organization sandbox-organization-secret"}
WHERE = "where=date_time_updated>='${gmtDate:yyyy-MM-dd'T'HH:mm:ss}'"
DATES = {
    "updatedDateField": "date_time_updated",
    "updatedDateFormat": "yyyy-MM-dd'T'HH:mm:ss.SSS",
    "updatedDateTimezone": "GMT",
    "createdDateField": "date_time_created",
    "createdDateFormat": "yyyy-MM-dd'T'HH:mm:ss.SSS",
    "createdDateTimezone": "GMT",
}


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as made:
        yield made


def resource(name: str, **changes: Any) -> dict[str, Any]:
    return {"url": f"/hubs/finance/{name}?{WHERE}", "idField": "id", "datesConfiguration": DATES} | changes


def instance(
    box: Sandbox, receiver: Receiver, changes: dict[str, Any] | None = None, *, background: bool = False
) -> Instance:
    box.cloud_elements.settings.background = background
    base = {
        "oauth.api.key": "key",
        "oauth.api.secret": "secret",
        "event.notification.enabled": True,
        "event.notification.callback.url": f"{receiver.url}/events",
        "event.notification.basic.username": "CompanyName123",
        "event.notification.basic.password": "P@$$word",
        "event.notification.signature.key": "MySecretEventSignatureKey",
        "event.poller.refresh_interval": "1",
        "event.poller.configuration": {"customers": resource("customers")},
    }
    return box.cloud_elements.add_instance(base | (changes or {}), name="Shop", tags=["a"])


def wait(until: Callable[[], Any], seconds: float = 10.0) -> None:
    deadline = time.monotonic() + seconds
    while not until():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.01)


def rename(api: Api, count: int) -> list[int]:
    rows = api.ok("/customers", top=count)
    for row in rows:
        api.changed(f"/customers/{row['id']}", {"name": f"{row['name']}!"[:60]})
    return [row["id"] for row in rows]


def events_of(receiver: Receiver) -> list[dict[str, Any]]:
    return [event for posted in receiver.posted for event in json.loads(posted.body)["message"]["events"]]


def test_the_published_signature() -> None:
    body = b"<INSERT_EVENT_NOTIFICATION_RESPONSE_BODY>"
    assert sign("MySecretEventSignatureKey", body) == "sha256=jHdbRx5EZAsOfTwAPJOGkNUzQMVVdu5VJlxcsk+G6jQ="


def test_a_change_is_polled_and_told(box: Sandbox, api: Api, receiver: Receiver) -> None:
    made = instance(box, receiver)
    assert box.cloud_elements.poll() == []
    (key,) = rename(api, 1)
    new = api.made("/customers", {"reference": "EVT01", "name": "New"})["id"]
    (event,) = box.cloud_elements.poll()
    (posted,) = receiver.posted
    document = json.loads(posted.body)
    assert posted.headers["authorization"] == "Basic " + base64.b64encode(b"CompanyName123:P@$$word").decode()
    digest = hmac.new(b"MySecretEventSignatureKey", posted.body, hashlib.sha256).digest()
    assert posted.headers["elements-webhook-signature"] == f"sha256={base64.b64encode(digest).decode()}"
    assert posted.headers["elements-webhook-id"] == document["id"]
    message = document["message"]
    assert (message["instanceId"], message["instance_id"], message["eventId"]) == (made.id, made.id, event.id)
    kinds = {change["objectId"]: change["eventType"] for change in message["events"]}
    assert kinds == {str(key): "UPDATED", str(new): "CREATED"}
    assert {row["id"] for row in message["raw"]["customers"]} == {key, new}
    assert message["raw"]["objectType"] == "customers"
    assert box.cloud_elements.poll() == []


def test_many_changes_are_split_and_each_carries_all(box: Sandbox, api: Api, receiver: Receiver) -> None:
    instance(box, receiver)
    keys = rename(api, 25)
    (event,) = box.cloud_elements.poll()
    documents = [json.loads(posted.body) for posted in receiver.posted]
    assert [len(document["message"]["events"]) for document in documents] == [10, 10, 5]
    assert {len(document["message"]["raw"]["customers"]) for document in documents} == {25}
    assert {document["message"]["eventId"] for document in documents} == {event.id}
    assert [int(change["objectId"]) for change in events_of(receiver)] == keys


def test_it_polls_by_itself_and_pages(box: Sandbox, api: Api, receiver: Receiver) -> None:
    box.cloud_elements.settings.minute = 0.05
    box.cloud_elements.settings.page_size = 7
    instance(box, receiver, background=True)
    keys = rename(api, 20)
    wait(lambda: {int(change["objectId"]) for change in events_of(receiver)} == set(keys))
    polls = box.ledger.calls("GET", "/hubs/finance/customers")
    assert len(polls) > 1
    assert any("nextPage" in call.parameters for call in polls)
    assert polls[0].parameters["where"].startswith("date_time_updated>='20")
    time.sleep(0.3)
    assert len(events_of(receiver)) == len(keys)


def test_the_interval_passes_with_the_clock(box: Sandbox, api: Api, receiver: Receiver) -> None:
    instance(box, receiver, {"event.poller.refresh_interval": "15"}, background=True)
    rename(api, 1)
    time.sleep(0.2)
    assert not receiver.posted
    box.clock.advance(15 * 60 + 1)
    wait(lambda: receiver.posted)


def test_the_published_example_finds_nothing(box: Sandbox, api: Api, receiver: Receiver) -> None:
    seed = {
        "updatedDateField": "updated_at",
        "updatedDateFormat": "yyyy-MM-dd'T'HH:mm:ss'Z'",
        "updatedDateTimezone": "GMT",
        "createdDateField": "created_at",
        "createdDateFormat": "yyyy-MM-dd'T'HH:mm:ss'Z'",
        "createdDateTimezone": "GMT",
    }
    wrong = resource("customers", datesConfiguration=seed)
    instance(box, receiver, {"event.poller.configuration": {"customers": wrong}})
    rename(api, 3)
    assert box.cloud_elements.poll() == []
    unfiltered = resource("customers", datesConfiguration=seed, filterByUpdatedDate=False)
    instance(box, receiver, {"event.poller.configuration": {"transactions": unfiltered}})
    rename(api, 1)
    (event,) = box.cloud_elements.poll()
    assert event.changes[0]["objectType"] == "transactions"
    assert {change["eventType"] for change in event.changes} == {"UPDATED"}


def test_notifications_are_off_unless_switched_on(box: Sandbox, api: Api, receiver: Receiver) -> None:
    made = instance(box, receiver, {"event.notification.enabled": False})
    rename(api, 1)
    assert box.cloud_elements.poll() == []
    assert len(box.cloud_elements.poll(made)) == 1
    assert not receiver.posted


def test_the_event_log(box: Sandbox, api: Api, receiver: Receiver) -> None:
    made = instance(box, receiver)
    rename(api, 1)
    (event,) = box.cloud_elements.poll()
    own = {"Authorization": f"User sandbox-user-secret, Element {made.token}"}
    with httpx2.Client(base_url=box.url("cloud_elements"), headers=PLATFORM) as http:
        (row,) = http.get(f"/instances/{made.id}/events").json()
        assert (row["id"], row["status"]) == (event.id, "NOTIFIED")
        assert json.loads(row["providerData"])["objectType"] == "customers"
        assert http.get(f"/instances/{made.id}/events/{event.id}").json() == row
        assert http.get("/instances/events", headers=own).json() == [row]
        assert http.get(f"/instances/events/{event.id}", headers=own).json() == row
        assert http.get("/instances/events/none", headers=own).status_code == 404


def test_a_failing_poll_is_made_up_for(box: Sandbox, api: Api, receiver: Receiver) -> None:
    made = instance(box, receiver)
    rename(api, 1)
    box.faults.on("GET", "/hubs/finance/customers").status(502)
    assert box.cloud_elements.poll() == []
    assert "502" in made.problems[0]
    assert len(box.cloud_elements.poll()) == 1


def test_the_retry_ladder_then_the_queue_then_redelivery(box: Sandbox, api: Api, receiver: Receiver) -> None:
    settings = box.cloud_elements.settings
    settings.retry_second, settings.retries = 0.0001, 4
    made = instance(box, receiver)
    receiver.answer = lambda _number: 500
    rename(api, 1)
    box.cloud_elements.poll()
    delivery = box.cloud_elements.deliveries[0]
    wait(lambda: box.cloud_elements.deliver() >= 0 and delivery.status == "queued")
    assert [callback.status for callback in delivery.attempts] == [500] * 5
    assert len({posted.body for posted in receiver.posted}) == 1
    assert not made.subscribed
    rename(api, 1)
    box.cloud_elements.poll()
    assert [one.status for one in box.cloud_elements.deliveries] == ["queued", "queued"]
    assert len(receiver.posted) == 5
    receiver.answer = lambda _number: 200
    with httpx2.Client(base_url=box.url("cloud_elements"), headers=PLATFORM) as http:
        where = {"where": f"channel='webhook' and status='queued' and config.url='{receiver.url}/events'"}
        path = "/notifications/subscriptions/deliveries"
        assert len(http.get(path, params=where).json()) == 2
        assert http.get(path, params={"where": "status='queued' and config.url='http://elsewhere'"}).json() == []
        assert http.put(path).status_code == 400
        assert http.put(path, params=where).status_code == 200
        box.cloud_elements.deliver()
        assert http.get(path, params=where).json() == []
    assert {one.status for one in box.cloud_elements.deliveries} == {"delivered"}
    assert made.subscribed


def test_the_ladder_climbs_as_published(box: Sandbox, api: Api, receiver: Receiver) -> None:
    instance(box, receiver)
    receiver.answer = lambda _number: 503
    rename(api, 1)
    box.cloud_elements.poll()
    (delivery,) = box.cloud_elements.deliveries
    assert delivery.status == "retry"
    for step, seconds in enumerate((4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144), 2):
        assert delivery.due is not None
        box.clock.advance(seconds - 2)
        box.cloud_elements.deliver()
        assert len(delivery.attempts) == step - 1
        box.clock.advance(3)
        box.cloud_elements.deliver()
        assert len(delivery.attempts) == step
    assert delivery.status == "queued"


def test_the_policy_may_be_to_queue_at_once(box: Sandbox, api: Api, receiver: Receiver) -> None:
    instance(box, receiver)
    receiver.answer = lambda _number: 401
    with httpx2.Client(base_url=box.url("cloud_elements"), headers=PLATFORM) as http:
        http.post("/accounts/1/settings", json={"notification.webhook.failure.policy": "queue"})
    rename(api, 1)
    box.cloud_elements.poll()
    assert [one.status for one in box.cloud_elements.deliveries] == ["queued"]
    assert len(receiver.posted) == 1


def test_callbacks_elsewhere_are_not_called(box: Sandbox, api: Api, receiver: Receiver) -> None:
    instance(box, receiver, {"event.notification.callback.url": "https://console.example.com"})
    rename(api, 1)
    box.cloud_elements.poll()
    (delivery,) = box.cloud_elements.deliveries
    assert "this machine only" in delivery.attempts[0].error


def test_further_headers(box: Sandbox, api: Api, receiver: Receiver) -> None:
    instance(box, receiver, {"event.notification.callback.headers": "X-Shop: one, X-Other: two"})
    rename(api, 1)
    box.cloud_elements.poll()
    assert (receiver.posted[0].headers["x-shop"], receiver.posted[0].headers["x-other"]) == ("one", "two")


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("a='${date:yyyy-MM-dd'T'HH:mm:ss}'", "a='2025-01-02T03:04:05'"),
        ("${gmtDate:yyyy-MM-dd'T'HH:mm:ss.SSS'Z'}", "2025-01-02T03:04:05.678Z"),
        ("${epoch:s}|${epoch:ms}|${epoch}", "1735787045|1735787045678|1735787045678"),
        ("${dateTimeZone:Europe/Berlin:dd/MM/yy HH:mm}", "02/01/25 04:04"),
        ("${date:yyyyMMddHHmmssX}", "20250102030405Z"),
    ],
)
def test_placeholders(address: str, expected: str) -> None:
    assert javadate.expand(address, datetime(2025, 1, 2, 3, 4, 5, 678_000, tzinfo=UTC)) == expected


def test_patterns_that_mean_nothing() -> None:
    with pytest.raises(ValueError, match="Illegal pattern character 'Q'"):
        javadate.write("Q", datetime(2025, 1, 1, tzinfo=UTC))
    with pytest.raises(ValueError, match="time zone"):
        javadate.expand("${dateTimeZone:Nowhere/Land:yyyy}", datetime(2025, 1, 1, tzinfo=UTC))
    assert javadate.read("yyyy-MM-dd", "no date") is None
