"""The change feed, whole: Sage 200 changes, the platform polls and notifies, and each change is handed over once."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable
from decimal import Decimal
from typing import Any
from urllib.parse import urlsplit

import attrs
import pytest

from sagewire.events import (
    Event,
    PollingEvents,
    PollingWarning,
    sage200_polling,
    sage200_published_polling,
    sign,
)
from sagewire.sage200 import Sage200
from sagewire.sage200 import models as s
from sagewire.sandbox import Sandbox
from sagewire.sandbox.cloud_elements import deliveries
from tests.cloud_elements.support import PASSWORD, PROTECTION, Caller, listen, listening, make, rename, request

QUEUED = "channel='webhook' and status='queued'"


def eventually(happened: Callable[[], Any]) -> None:
    last = time.monotonic() + 20
    while not happened():
        assert time.monotonic() < last, "it did not happen"
        time.sleep(0.01)


def climb(box: Sandbox) -> None:
    """Lets the days of the retry ladder pass: 4 seconds, 16, 64, ..."""
    for rung in range(1, box.cloud_elements.settings.retries + 1):
        box.clock.advance(4**rung + 1)
        box.cloud_elements.deliver()


# -- what happens in Sage 200 arrives ----------------------------------------------------------------------------------


def test_every_resource_of_the_preset_arrives_once(box: Sandbox, sage: Sage200, caller: Caller) -> None:
    with listening() as listener:
        made = make(caller, request(listener.url))
        assert box.cloud_elements.poll() == []
        (changed,) = rename(sage, 1)
        new = sage.customers.create(reference="FEED01", name="Harbour Lights Ltd")
        today = dt.date(2026, 3, 31)
        invoice = sage.sales_invoices.create(
            customer_id=new.id,
            transaction_date=today,
            document_goods_value=Decimal("1234567890.10"),
            document_tax_value=Decimal("0.20"),
        )
        bank = sage.banks.list().first()
        product = sage.products.list().first()
        warehouse = sage.warehouses.list().first()
        holding = sage.warehouse_holdings.list().first()
        assert bank
        assert product
        assert warehouse
        assert holding
        payment = sage.sales_receipts.create(
            customer_id=new.id, bank_id=bank.id, transaction_date=today, cheque_value=Decimal("5.05")
        )
        sage.products.update(product.id, name="Oak board")
        sage.warehouses.update(warehouse.id, description="Harbour")
        sage.warehouse_holdings.update(holding.id, reorder_level=Decimal("2.5"))
        posted = {
            row.urn: row.id for row in sage.sales_posted_transactions.list(where=lambda t: t.urn >= int(invoice.urn))
        }
        box.cloud_elements.poll()
        events = {(event.resource, event.object_id): event for event in listener.handled}
        told = listener.told()
        invoiced, paid = posted[int(invoice.urn)], posted[int(payment.urn)]
        assert sorted(told, key=str) == sorted(
            [
                ("UPDATED", "customers", changed),
                ("CREATED", "customers", new.id),
                ("CREATED", "invoices", invoiced),
                ("CREATED", "payments", paid),
                ("CREATED", "transactions", invoiced),
                ("CREATED", "transactions", paid),
                ("UPDATED", "products", product.id),
                ("UPDATED", "warehouses", warehouse.id),
                ("UPDATED", "warehouse-holdings", holding.id),
            ],
            key=str,
        )
        transaction = events["transactions", invoiced].record
        assert isinstance(transaction, s.SalesPostedTransaction)
        assert str(transaction.document_gross_value) == "1234567890.30"  # digit for digit, through the notification too
        row = events["invoices", invoiced].row
        assert row is not None
        assert str(row["document_goods_value"]) == "1234567890.10"
        customer = events["customers", new.id].as_(s.Customer)
        assert customer is not None
        assert customer.reference == "FEED01"
        assert {event.instance_id for event in events.values()} == {str(made.id)}
        box.cloud_elements.poll()
        assert listener.told() == []


def test_it_polls_and_tells_by_itself(box: Sandbox, sage: Sage200, caller: Caller) -> None:
    box.cloud_elements.settings.background = True
    box.cloud_elements.settings.minute = 0.05
    with listening() as listener:
        made = listen(caller, listener)
        keys = rename(sage, 12)
        eventually(lambda: len(listener.handled) >= 12)
        polls = box.ledger.count("GET", "/hubs/finance/customers")
        eventually(lambda: box.ledger.count("GET", "/hubs/finance/customers") > polls + 1)  # and nothing comes twice
        caller.call(lambda c: c.instances.delete(made.id))
        assert sorted(listener.told()) == sorted([("UPDATED", "customers", key) for key in keys])


def test_a_split_notification_is_handled_record_by_record(box: Sandbox, sage: Sage200, caller: Caller) -> None:
    with listening() as listener:
        listen(caller, listener)
        keys = rename(sage, 25)
        box.cloud_elements.poll()
        parts = [one.notification["message"] for one in box.cloud_elements.deliveries]
        assert [len(part["events"]) for part in parts] == [10, 10, 5]
        assert [len(part["raw"]["customers"]) for part in parts] == [25, 25, 25]
        names = {event.object_id: event.row["name"] for event in listener.handled if event.row is not None}
        assert [key for _, _, key in listener.told()] == keys
        assert names == {row.id: row.name for row in sage.customers.list() if row.id in keys}


def test_a_coroutine_function_handles_too(box: Sandbox, sage: Sage200, caller: Caller) -> None:
    handled: list[int | str] = []

    async def handle(event: Event) -> None:
        handled.append(event.object_id)

    with listening(handler=handle) as listener:
        listen(caller, listener)
        keys = rename(sage, 11)
        box.cloud_elements.poll()
    assert handled == keys


# -- strangers ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("wrong", [{"password": "other"}, {"username": "other"}, {"signature_key": "other"}])
def test_what_is_wrongly_signed_is_refused_and_can_be_redelivered(
    box: Sandbox, sage: Sage200, caller: Caller, wrong: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    box.cloud_elements.settings.retries = 1
    with listening(**wrong) as listener:
        listen(caller, listener)
        (key,) = rename(sage, 1)
        box.cloud_elements.poll()
        climb(box)
        (delivery,) = box.cloud_elements.deliveries
        assert [attempt.status for attempt in delivery.attempts] == [401, 401]
        assert listener.told() == []
        assert PASSWORD not in caplog.text
        port = urlsplit(listener.url).port or 0
    with listening(port) as listener:  # with the right ones, at the same address
        caller.call(lambda c: c.deliveries.redeliver(where=QUEUED))
        box.cloud_elements.deliver()
        assert listener.told() == [("UPDATED", "customers", key)]


def test_old_signatures_are_refused_unless_they_are_asked_for(
    box: Sandbox, sage: Sage200, caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deliveries, "sign", lambda key, body: sign(key, body, algorithm="sha1"))
    with listening() as strict, listening(allow_sha1=True) as lenient:
        listen(caller, strict)
        listen(caller, lenient, name="Old")
        rename(sage, 1)
        box.cloud_elements.poll()
        assert {one.url: one.attempts[0].status for one in box.cloud_elements.deliveries} == {
            strict.url: 401,
            lenient.url: 200,
        }
        assert (len(strict.told()), len(lenient.told())) == (0, 1)


# -- the receiver is away ----------------------------------------------------------------------------------------------


def test_what_a_receiver_missed_is_sent_again(box: Sandbox, sage: Sage200, caller: Caller) -> None:
    with listening() as listener:
        listen(caller, listener)
        port = urlsplit(listener.url).port or 0
    keys = rename(sage, 12)
    box.cloud_elements.poll()
    assert [one.status for one in box.cloud_elements.deliveries] == ["retry", "retry"]
    with listening(port) as listener:
        climb(box)
        assert [key for _, _, key in listener.told()] == keys
    assert {tuple(one.status for one in delivery.attempts) for delivery in box.cloud_elements.deliveries} == {(0, 200)}


def test_a_failing_handler_is_asked_again_for_what_it_did_not_finish(
    box: Sandbox, sage: Sage200, caller: Caller
) -> None:
    finished: list[int | str] = []

    failures = [RuntimeError("the database is away")]

    def handle(event: Event) -> None:
        if len(finished) == 3 and failures:
            raise failures.pop()
        finished.append(event.object_id)

    with listening(handler=handle) as listener:
        listen(caller, listener)
        keys = rename(sage, 5)
        box.cloud_elements.poll()
        assert finished == keys[:3]
        climb(box)
    assert finished == keys
    (delivery,) = box.cloud_elements.deliveries
    assert [attempt.status for attempt in delivery.attempts] == [500, 200]


def test_after_the_last_retry_events_queue_until_they_are_redelivered(
    box: Sandbox, sage: Sage200, caller: Caller
) -> None:
    with listening() as listener:
        made = listen(caller, listener)
        listener.failing = True
        box.cloud_elements.settings.retry_second = 1e-6  # days become a third of a second
        rename(sage, 1)
        box.cloud_elements.poll()
        eventually(lambda: box.cloud_elements.deliver() == 0 and not box.cloud_elements.instances[made.id].subscribed)
        (first,) = box.cloud_elements.deliveries
        assert [attempt.status for attempt in first.attempts] == [500] * 10  # once, and nine retries
        assert not box.cloud_elements.instances[made.id].subscribed
        rename(sage, 2)
        box.cloud_elements.poll()
        assert len(box.cloud_elements.deliveries[1].attempts) == 0  # the subscription is switched off

        found = caller.call(lambda c: c.deliveries.list(where=lambda d: d.status == "queued"))
        assert [(row.status, row.config.url) for row in found] == [("queued", listener.url)] * 2
        listener.failing = False
        where = f"{QUEUED} and config.url='{listener.url}'"
        caller.call(lambda c: c.deliveries.redeliver(where=where))
        box.cloud_elements.deliver()
        assert [kind for kind, _, _ in listener.told()] == ["UPDATED"] * 3
        caller.call(lambda c: c.deliveries.redeliver(where="status='delivered'"))  # by mistake: nothing comes twice
        box.cloud_elements.deliver()
        assert listener.told() == []
        assert caller.call(lambda c: c.deliveries.list(where=lambda d: d.status == "queued")) == []


def test_the_account_may_queue_at_once(box: Sandbox, sage: Sage200, caller: Caller) -> None:
    policy = {"notification_webhook_failure_policy": "queue"}
    caller.call(lambda c: c.account_settings.update(account_id=1, **policy))
    with listening() as listener:
        listen(caller, listener)
        listener.failing = True
        rename(sage, 1)
        box.cloud_elements.poll()
        (delivery,) = box.cloud_elements.deliveries
        assert (delivery.status, len(delivery.attempts)) == ("queued", 1)


def test_a_callback_can_move(box: Sandbox, sage: Sage200, caller: Caller) -> None:
    with listening() as old, listening() as new:
        made = listen(caller, old)
        rename(sage, 1)
        box.cloud_elements.poll()
        caller.call(lambda c: c.instances.update(made.id, configuration={"event_notification_callback_url": new.url}))
        rename(sage, 1)
        box.cloud_elements.poll()
        assert (len(old.told()), len(new.told())) == (1, 1)


def test_the_event_log_tells_what_was_found(box: Sandbox, sage: Sage200, caller: Caller) -> None:
    with listening() as listener:
        made = listen(caller, listener)
        rename(sage, 1)
        box.cloud_elements.poll()
        (event,) = listener.handled
    (logged,) = caller.call(lambda c: c.events.list(instance_id=made.id))
    assert (logged.id, logged.status) == (event.event_id, "NOTIFIED")
    hub = caller.other(box, element=made.token)
    assert hub.call(lambda c: c.events.get(logged.id)) == logged
    hub.close()


# -- the two faults of the published configuration ---------------------------------------------------------------------


def published(url: str) -> PollingEvents:
    return sage200_published_polling(url, interval=1, **PROTECTION)


def unfiltered(events: PollingEvents) -> PollingEvents:
    """Without the filter by the date of the last change, which finds nothing where there is no such date."""
    polls = {name: attrs.evolve(poll, filter_by_updated_date=False) for name, poll in events.resources.items()}
    return attrs.evolve(events, resources=polls)


def test_the_published_configuration_is_warned_of_and_finds_nothing(
    box: Sandbox, sage: Sage200, caller: Caller
) -> None:
    with listening() as listener:
        with pytest.warns(PollingWarning) as caught:
            make(caller, request("", published(listener.url)))
        assert [
            str(warning.message.finding.kind) for warning in caught if isinstance(warning.message, PollingWarning)
        ] == [
            "other-resource",
            "date-fields",
        ]
        rename(sage, 3)
        box.cloud_elements.poll()
        assert listener.told() == []  # no record has updated_at, so each is dropped as unchanged


def test_the_published_configuration_takes_customers_for_transactions_and_new_for_changed(
    box: Sandbox, sage: Sage200, caller: Caller
) -> None:
    with listening() as listener:
        with pytest.warns(PollingWarning):
            make(caller, request("", unfiltered(published(listener.url))))
        (changed,) = rename(sage, 1)
        new = sage.customers.create(reference="FEED01", name="Harbour Lights Ltd").id
        box.cloud_elements.poll()
        told = set(listener.told())
        assert {("UPDATED", "customers", changed), ("UPDATED", "customers", new)} <= told  # which is new?
        assert {("UPDATED", "transactions", changed), ("UPDATED", "transactions", new)} <= told  # no transactions these


def test_the_mended_configuration_tells_them_apart(box: Sandbox, sage: Sage200, caller: Caller) -> None:
    with listening() as listener:
        make(caller, request(listener.url))
        (changed,) = rename(sage, 1)
        new = sage.customers.create(reference="FEED01", name="Harbour Lights Ltd").id
        box.cloud_elements.poll()
        assert sorted(listener.told()) == [("CREATED", "customers", new), ("UPDATED", "customers", changed)]


def test_each_fault_alone_is_as_bad_as_it_is_said_to_be(box: Sandbox, sage: Sage200, caller: Caller) -> None:
    """The address with good dates, and the dates with a good address."""
    with listening() as mislabelled, listening() as blind:
        good = sage200_polling(mislabelled.url, interval=1, **PROTECTION)
        wrong = attrs.evolve(good.resources["transactions"], url=good.resources["customers"].url)
        with pytest.warns(PollingWarning, match="arrives as one of 'transactions'"):
            make(caller, request("", attrs.evolve(good, resources={"transactions": wrong})))
        dates = published(blind.url).resources["customers"].dates
        dateless = attrs.evolve(good.resources["customers"], dates=dates, filter_by_updated_date=False)
        with pytest.warns(PollingWarning, match="which the records do not have"):
            make(caller, request("", attrs.evolve(good, callback_url=blind.url, resources={"customers": dateless})))
        new = sage.customers.create(reference="FEED01", name="Harbour Lights Ltd").id
        box.cloud_elements.poll()
        assert mislabelled.told() == [("CREATED", "transactions", new)]
        assert ("UPDATED", "customers", new) in blind.told()
