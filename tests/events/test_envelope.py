"""Notifications: tolerant where nothing is lost by it, clear where they cannot be read, and never anything else."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagewire.events import Event, Malformed, Receiver, Refused, parse_notification, sage200_models
from sagewire.runtime.errors import UsageError
from sagewire.sage200 import models as m
from tests.events.support import KEY, envelope, event, packed, signed

ROWS = {"customers": [{"id": 7, "reference": "ABB001", "name": "Abbey", "balance": 1234.10, "new_field": 1}]}


def test_a_notification_is_read() -> None:
    read = parse_notification(packed(envelope([event("7", pollDate="2024-07-31T19:40:00Z")], ROWS)))
    assert (read.id, read.event_id, read.instance_id, read.instance_name) == ("n-1", "e-1", "77", "Books")
    assert (read.tags, read.severity, read.unreadable) == (("demo",), "low", ())
    (found,) = read.events
    assert len({found, *read.events}) == 1
    assert (found.kind, found.resource, found.object_id, found.element) == ("UPDATED", "customers", 7, "sage200")
    assert found.date == datetime(2024, 7, 31, 19, 39, 46, tzinfo=UTC)
    assert found.poll_date == datetime(2024, 7, 31, 19, 40, tzinfo=UTC)
    assert "Abbey" not in repr(read)


def test_records_are_looked_up_and_exact() -> None:
    body = packed(envelope([event("7"), event("8"), event("x", resource="documents")], ROWS))
    body = body.replace(b"1234.1", b"1234.10")
    found, missing, other = parse_notification(body, models=sage200_models()).events
    assert found.row is not None
    assert found.row["balance"] == Decimal("1234.10")
    assert str(found.row["balance"]) == "1234.10"
    record = found.record
    assert isinstance(record, m.Customer)
    assert str(record.balance) == "1234.10"
    assert record.extra == {"new_field": 1}
    customer = found.as_(m.Customer)
    assert customer is not None
    assert customer == record
    assert missing.row is None
    assert missing.record is None
    with pytest.raises(UsageError, match="documents"):
        _ = other.record
    with pytest.raises(TypeError):
        found.row["balance"] = 1  # type: ignore[index]  # it cannot be changed


def test_records_may_have_another_id_field() -> None:
    rows = {"customers": [{"key": {"id": "A"}, "name": "one"}, {"key": None}, 5, {"name": "two"}]}
    (found,) = parse_notification(packed(envelope([event("A")], rows)), id_fields={"customers": "$.key.id"}).events
    assert found.row is not None
    assert found.row["name"] == "one"


@pytest.mark.parametrize(
    ("wire", "id"),
    [
        ("27825", 27825),
        ("0", 0),
        ("-5", -5),
        (27825, 27825),
        ("007", "007"),
        ("1.0", "1.0"),
        ("٣", "٣"),
        ("9" * 30, "9" * 30),
    ],
)
def test_ids_are_numbers_where_they_are(wire: object, id: object) -> None:
    (found,) = parse_notification(packed(envelope([{"objectType": "customers", "objectId": wire}]))).events
    assert found.object_id == id
    assert type(found.object_id) is type(id)
    assert found.kind == "UNKNOWN"
    assert found.date is None


def test_what_names_no_record_is_set_apart() -> None:
    items = [event("7"), {"objectType": "customers"}, None, {"objectId": "1"}, {"objectType": "c", "objectId": True}]
    read = parse_notification(packed(envelope(items)))
    assert len(read.events) == 1
    assert len(read.unreadable) == 4
    with pytest.raises(Malformed, match="None of"):
        parse_notification(packed(envelope(items[1:])))
    assert parse_notification(packed(envelope([]))).events == ()


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "not JSON"),
        (b"<html>", "not JSON"),
        (b'{"message": {"events": [', "not JSON"),
        (b'{"a": "\xff"}', "not JSON"),
        (b"[]", "no object"),
        (b"{}", "message.events"),
        (b'{"message": "text"}', "message.events"),
        (b'{"message": {"events": {}}}', "message.events"),
        (b'{"eventId": 1, "response": {"events": [{"path": "/a"}]}}', "asynchronous jobs"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"message": ' * 100_000, "nested too deeply"),
    ],
)
def test_what_is_no_notification_is_refused(body: bytes, said: str) -> None:
    with pytest.raises(Malformed, match=said) as caught:
        parse_notification(body)
    assert caught.value.status == 400


def test_keys_tell_events_apart() -> None:
    same = Event(kind="UPDATED", resource="customers", object_id=7, event_id="e", instance_id="1")
    others = [
        Event(kind="CREATED", resource="customers", object_id=7, event_id="e", instance_id="1"),
        Event(kind="UPDATED", resource="products", object_id=7, event_id="e", instance_id="1"),
        Event(kind="UPDATED", resource="customers", object_id=8, event_id="e", instance_id="1"),
        Event(kind="UPDATED", resource="customers", object_id=7, event_id="f", instance_id="1"),
        Event(kind="UPDATED", resource="customers", object_id=7, event_id="e", instance_id="2"),
        Event(kind="UPDATED", resource="customers", object_id=7, date=datetime(2024, 1, 1, tzinfo=UTC)),
    ]
    assert len({one.key for one in (same, *others)}) == 7
    assert Event(kind="UPDATED", resource="customers", object_id=7).key is None


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
names = st.sampled_from(["objectType", "objectId", "eventType", "date", "pollDate", "eventId", "elementKey"])
things = st.dictionaries(names, values, max_size=7)
messages = st.fixed_dictionaries(
    {"events": st.lists(things | values, max_size=4) | values},
    optional=dict.fromkeys(("raw", "eventId", "instanceId", "instanceName", "instanceTags"), values),
)
envelopes = st.fixed_dictionaries(
    {"message": messages | values}, optional=dict.fromkeys(("id", "createdDate", "severity", "response"), values)
)


@given(envelopes)
def test_any_envelope_is_read_or_refused(body: Any) -> None:
    try:
        read = parse_notification(json.dumps(body).encode("utf-8", "surrogatepass"), models=sage200_models())
    except Malformed:
        return
    for found in read.events:
        assert found.resource
        assert found.row is None or "objectId" not in found.row or found.row
        assert found.key is None or len(found.key) == 64


@given(st.binary(), st.dictionaries(st.text(), st.text()))
def test_any_call_is_read_or_refused(body: bytes, headers: dict[str, str]) -> None:
    receiver = Receiver(username="u", password="p", signature_key=KEY)
    with pytest.raises(Refused):
        receiver.read(headers, body)
    try:
        Receiver(signature_key=KEY).read({**headers, **signed(body)}, body)
    except Malformed:
        return
