"""The fourth part of the tour, with Cloud Elements: `make demo`, or `python -m examples.cloud_elements_tour`.

Something changes in Sage 200, and a moment later this program knows: a platform polls Sage 200 and calls us. Here the
platform, Sage 200 and our receiver all run on this machine, and talk over HTTP as they would over the internet.
"""

from __future__ import annotations

import datetime as dt
import logging
import threading
from collections.abc import Callable
from contextlib import ExitStack
from decimal import Decimal
from pathlib import Path

import attrs
import httpx2

from examples.loopback import callback_uri, stand_in_browser
from examples.report import Report, plural
from examples.stage import stage
from sagewire.cloud_elements import CloudElements
from sagewire.events import (
    Event,
    Instance,
    InstanceRequest,
    InstanceStore,
    Receiver,
    SeenFile,
    sage200_polling,
    sage200_published_polling,
)
from sagewire.runtime import ApiError, ConfigurationError
from sagewire.runtime.wire.callbacks import Callback, CallbackApp, Reply
from sagewire.sage200 import Sage200
from sagewire.sandbox import Sandbox
from sagewire.serving import running

KEY, PASSWORD = "a signature key that nobody else has", "a password that nobody else has"
INTERVAL = 15


@attrs.define
class Inbox:
    """What the receiver hands over: each change once."""

    events: list[Event] = attrs.field(factory=list[Event])
    news: threading.Condition = attrs.field(factory=threading.Condition)

    def handle(self, event: Event) -> None:
        """Takes one event."""
        with self.news:
            self.events.append(event)
            self.news.notify_all()

    def take(self, number: int) -> list[Event]:
        """Waits for so many, and gives all that came."""
        with self.news:
            if not self.news.wait_for(lambda: len(self.events) >= number, timeout=30):
                raise TimeoutError(f"only {len(self.events)} of {number} events came")
            taken, self.events = self.events, []
        return taken


def log_in(report: Report, sandbox: Sandbox, platform: CloudElements, callback: str) -> str:
    """The platform says where a user lets it in; the code comes back to an address of ours."""
    codes: list[str] = []

    async def came_back(call: Callback) -> Reply:
        codes.append(httpx2.QueryParams(call.query)["code"])
        return Reply()

    port = httpx2.URL(callback).port or 0
    with running(CallbackApp(came_back, method="GET", path="/callback"), port=port):
        keys = sandbox.credentials
        start = platform.elements.oauth_url(
            key_or_id="sage200", api_key=keys.client_id, api_secret=keys.client_secret, callback_url=callback
        )
        stand_in_browser(start.oauth_url)
    report.say(f"The user consented at {start.oauth_url.partition('?')[0]}; a code came back to {callback}")
    return codes[0]


def look_through(report: Report) -> None:
    """The configuration that the platform's own guide shows would be taken without a word, and would not work."""
    published = InstanceRequest(
        name="As published",
        events=sage200_published_polling("https://books.example.com/events", username="u", password=PASSWORD),
    )
    for finding in published.findings():
        if finding.level == "fault":
            report.say(f"{finding.kind}: {finding}")
    mended = sage200_polling("https://books.example.com/events", signature_key=KEY)
    found = InstanceRequest(name="Mended", events=mended).findings()
    report.say(f"The ready configuration of this package: {plural(len(found), 'finding')}")
    report.say(f"It asks, say: {mended.resources['customers'].url_at(dt.datetime(2026, 3, 31, 9, 30, tzinfo=dt.UTC))}")


def make_an_instance(
    report: Report, sandbox: Sandbox, platform: CloudElements, url: str, code: str, store: InstanceStore
) -> Instance:
    """Needs the user's and the organisation's secret. The token comes once, so it is kept at once."""
    events = sage200_polling(url, interval=INTERVAL, username="sage", password=PASSWORD, signature_key=KEY)
    keys = sandbox.credentials
    request = InstanceRequest(
        name="Books", api_key=keys.client_id, api_secret=keys.client_secret, code=code, events=events, tags=["tour"]
    )
    store.check_writable()
    store.save(Instance.of(platform.instances.create(**request.arguments())))
    made = store.load()
    assert made is not None
    report.say(f"{made}, its token kept in {store!r}")
    report.say(f"Every {INTERVAL} minutes it polls {', '.join(events.resources)}")
    return made


def hear_of_changes(report: Report, sandbox: Sandbox, sage: Sage200, inbox: Inbox) -> None:
    """Somebody works in Sage 200. Nobody tells us but the platform."""
    first = sage.customers.list().first()
    assert first is not None
    sage.customers.update(first.id, name="Harbour Lights & Sons")
    made = sage.customers.create(reference="OAK01", name="Oak Boards Ltd")
    sage.sales_invoices.create(
        customer_id=made.id,
        transaction_date=dt.date(2026, 3, 31),
        document_goods_value=Decimal("1234567890.10"),
        document_tax_value=Decimal("0.20"),
    )
    pass_the_interval(sandbox)
    events = inbox.take(4)
    report.table(
        ("what", "of", "id", "the record that came along"),
        [(event.kind, event.resource, str(event.object_id), _shown(event)) for event in events],
    )
    report.say("The invoice is a transaction too, and its amount is exact.")


def _shown(event: Event) -> str:
    row = event.row or {}
    return str(row.get("name") or row.get("document_gross_value"))


def change_many(report: Report, sandbox: Sandbox, sage: Sage200, inbox: Inbox) -> None:
    """The platform puts ten changes into a notification, and all the records into each: going by records is a trap."""
    before = len(sandbox.cloud_elements.deliveries)
    for customer in sage.customers.list(limit=25):
        sage.customers.update(customer.id, website="www.example.com")
    pass_the_interval(sandbox)
    events = inbox.take(25)
    parts = [one.notification["message"] for one in sandbox.cloud_elements.deliveries[before:]]
    report.table(
        ("notification", "changes", "records"),
        [(number, len(part["events"]), len(part["raw"]["customers"])) for number, part in enumerate(parts, 1)],
    )
    report.say(f"{len({event.object_id for event in events})} customers, handled {plural(len(events), 'time')}")


def be_away(report: Report, sandbox: Sandbox, sage: Sage200, serve: Callable[[], object], inbox: Inbox) -> None:
    """The platform tries again after 4 seconds, 16, 64 ...; what comes twice is dropped."""
    customer = sage.customers.list().first()
    assert customer is not None
    sage.customers.update(customer.id, name="While you were out Ltd")
    pass_the_interval(sandbox)
    _until(lambda: sandbox.cloud_elements.deliveries[-1].status == "retry")
    report.say("Nobody answered; the platform will try again in 4 seconds")
    serve()
    sandbox.clock.advance(5)
    (event,) = inbox.take(1)
    report.say(f"Back again: {event.kind} {_shown(event)}")


def deliver_again(report: Report, sandbox: Sandbox, platform: CloudElements, inbox: Inbox) -> None:
    """Everything once more, by mistake."""
    deliveries = sandbox.cloud_elements.deliveries
    _until(lambda: all(one.status == "delivered" for one in deliveries))  # we hear of an event before they hear of that
    sent = sum(len(one.attempts) for one in deliveries)
    platform.deliveries.redeliver(where="channel='webhook' and status='delivered'")
    _until(lambda: sum(len(one.attempts) for one in deliveries) == sent + len(deliveries))
    told = plural(len(deliveries), "notification")
    report.say(f"{told} delivered once more, {plural(len(inbox.events), 'event')} handled")


def turn_strangers_away(report: Report, url: str) -> None:
    """Without the password nothing is read; with it, the signature must be that of the very bytes."""
    body = b'{"message": {"events": [{"objectType": "customers", "objectId": "1"}]}}'
    for who, auth in (("a stranger", None), ("one who knows the password", ("sage", PASSWORD))):
        headers = {"Elements-Webhook-Signature": "sha256=Zm9yZ2Vk"}
        answer = httpx2.post(url, content=body, headers=headers, auth=auth)
        report.say(f"{who}: HTTP {answer.status_code}")


def use_the_hub(report: Report, sandbox: Sandbox, made: Instance) -> None:
    """The instance's own resources take its token; the rest of the platform does not."""
    with connect(sandbox, made.token) as hub:
        since = sandbox.clock.now() - dt.timedelta(hours=2)
        changed = hub.customers.list(where=lambda c: c.date_time_updated > since, page_size=10)
        report.say(f"{plural(len(list(changed)), 'customer')} changed in the last two hours, ten at a time")
        customer = hub.customers.create(reference="HUB01", name="Through the hub Ltd")
        hub.customers.update(customer.id, website="www.example.com")
        report.say(f"Made and changed {customer.name}, id {customer.id} in Sage 200; deleted again")
        hub.customers.delete(customer.id)
        try:
            list(hub.instances.list())
        except ConfigurationError as error:
            report.say(f"But: {error.message}")


def end_it(report: Report, sandbox: Sandbox, platform: CloudElements, made: Instance, store: InstanceStore) -> None:
    """A deleted instance polls no more, and its token opens nothing."""
    platform.instances.delete(made.id)
    store.delete()
    with connect(sandbox, made.token) as hub:
        try:
            hub.banks.list().first()
        except ApiError as error:
            report.say(f"HTTP {error.status}: {error.sage_message}")


def connect(sandbox: Sandbox, element: str | None = None) -> CloudElements:
    """A client: of an instance with its token, else of the platform. In real life it is `from_profile()`."""
    user, organization = sandbox.cloud_elements.secrets
    address = sandbox.url("cloud_elements")
    return CloudElements(user=user, organization=None if element else organization, element=element, base_url=address)


def pass_the_interval(sandbox: Sandbox) -> None:
    """A quarter of an hour, in a moment."""
    sandbox.clock.advance(INTERVAL * 60 + 1)


def _until(happened: Callable[[], bool]) -> None:
    waited = threading.Event()
    for _ in range(3000):
        if happened():
            return
        waited.wait(0.01)
    raise TimeoutError("it did not happen")


def main() -> None:
    """Runs the tour."""
    logging.getLogger("sagewire.events").addHandler(logging.NullHandler())  # it would tell of the strangers too
    callback = callback_uri()
    sandbox = Sandbox(customers=60, redirect_uris=(callback,))
    title = "the fourth part, with an offline Cloud Elements that tells what changes in Sage 200"
    with stage(sandbox, title, "docs/cloud_elements.md.") as (report, folder):
        _visit(report, sandbox, folder, callback)


def _visit(report: Report, sandbox: Sandbox, folder: Path, callback: str) -> None:
    inbox, store = Inbox(), InstanceStore.file("books", directory=folder)
    with (
        SeenFile(folder / "seen.db") as seen,
        connect(sandbox) as platform,
        sandbox.client("sage200") as sage,
        ExitStack() as up,
    ):
        receiver = Receiver(username="sage", password=PASSWORD, signature_key=KEY, seen=seen)
        app = receiver.app(inbox.handle, path="/events")
        with report.step("Let the platform in to Sage 200"):
            code = log_in(report, sandbox, platform, callback)
        with report.step("Look a published configuration through"):
            look_through(report)
        with report.step("Start a receiver, and make an instance that tells it what changes"):
            origin = up.enter_context(running(app))
            made = make_an_instance(report, sandbox, platform, f"{origin}/events", code, store)
        with report.step("Work in Sage 200, and hear of it"):
            hear_of_changes(report, sandbox, sage, inbox)
        with report.step("Change many records at once"):
            change_many(report, sandbox, sage, inbox)
        with report.step("Be away for a moment"):
            up.close()
            port = httpx2.URL(origin).port or 0
            be_away(report, sandbox, sage, lambda: up.enter_context(running(app, port=port)), inbox)
        with report.step("Be told everything twice"):
            deliver_again(report, sandbox, platform, inbox)
        with report.step("Turn strangers away"):
            turn_strangers_away(report, f"{origin}/events")
        with report.step("Read and write through the hub"):
            use_the_hub(report, sandbox, made)
        with report.step("End it"):
            end_it(report, sandbox, platform, made, store)


if __name__ == "__main__":
    main()
