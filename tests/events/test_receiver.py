"""The receiver: every event handled once, whatever the service repeats, splits or reorders."""

from __future__ import annotations

import base64
import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sagewire.events import Event, InProgress, Receiver, SeenFile, SeenMemory, Unauthentic, sign
from sagewire.runtime.errors import ConfigurationError, StoreError, UsageError
from tests.events.support import KEY, envelope, event, packed, signed


def names(events: list[Event]) -> list[object]:
    return [found.object_id for found in events]


def test_events_are_handled_once() -> None:
    receiver, handled = Receiver(signature_key=KEY), list[Event]()
    body = packed(envelope([event("7"), event("8"), event("7")]))
    assert receiver.receive(signed(body), body, handled.append) == 2
    assert receiver.receive(signed(body), body, handled.append) == 0
    later = packed(envelope([event("7")], event_id="e-2"))
    assert receiver.receive(signed(later), later, handled.append) == 1
    assert names(handled) == [7, 8, 7]


def test_a_split_notification_is_handled_event_by_event() -> None:
    rows = {"customers": [{"id": number, "name": f"customer {number}"} for number in range(25)]}
    receiver, handled = Receiver(signature_key=KEY), list[str]()

    def handler(found: Event) -> None:
        assert found.row is not None
        handled.append(found.row["name"])

    for start in (0, 10, 20):
        part = [event(str(number)) for number in range(start, min(start + 10, 25))]
        body = packed(envelope(part, rows))
        assert receiver.receive(signed(body), body, handler) == len(part)
    assert handled == [f"customer {number}" for number in range(25)]


def test_what_a_handler_did_not_finish_comes_again() -> None:
    receiver, handled, failing = Receiver(signature_key=KEY), list[Event](), [2]
    body = packed(envelope([event("1"), event("2"), event("3")]))

    def handler(found: Event) -> None:
        if found.object_id in failing:
            failing.clear()
            raise RuntimeError("the database is away")
        handled.append(found)

    with pytest.raises(RuntimeError):
        receiver.receive(signed(body), body, handler)
    assert receiver.receive(signed(body), body, handler) == 2
    assert names(handled) == [1, 2, 3]


def test_two_deliveries_at_once_do_not_handle_the_same_event() -> None:
    receiver = Receiver(signature_key=KEY)
    body = packed(envelope([event("1")]))
    busy, go = threading.Event(), threading.Event()

    def slow(_: Event) -> None:
        busy.set()
        assert go.wait(10)

    thread = threading.Thread(target=receiver.receive, args=(signed(body), body, slow))
    thread.start()
    try:
        assert busy.wait(10)
        with pytest.raises(InProgress):
            receiver.receive(signed(body), body, slow)
        other = packed(envelope([event("2")]))
        assert receiver.receive(signed(other), other, lambda _: None) == 1
    finally:
        go.set()
        thread.join()
    assert receiver.receive(signed(body), body, slow) == 0


def test_strangers_are_refused() -> None:
    body = packed(envelope([event("1")]))
    password = {"authorization": "Basic " + base64.b64encode(b"u:p").decode()}
    both = Receiver(username="u", password="p", signature_key=KEY)
    assert len(both.read({**password, **signed(body)}, body).events) == 1
    for headers in ({}, password, signed(body), {**password, **signed(body, "other")}):
        with pytest.raises(Unauthentic) as caught:
            both.read(headers, body)
        assert caught.value.status == 401
        assert "u:p" not in str(caught.value)
    with pytest.raises(Unauthentic):
        both.read({**password, **signed(body)}, body + b" ")
    old = {"Elements-Webhook-Signature": sign(KEY, body, algorithm="sha1")}
    with pytest.raises(Unauthentic):
        Receiver(signature_key=KEY).read(old, body)
    assert Receiver(signature_key=KEY, allow_sha1=True).read(old, body).events
    assert Receiver(unprotected=True).read({}, body).events


def test_a_receiver_must_be_protected() -> None:
    for wrong in ({}, {"username": "u"}, {"password": "p"}, {"username": "", "password": ""}, {"signature_key": ""}):
        with pytest.raises(ConfigurationError):
            Receiver(**wrong)  # type: ignore[arg-type]  # wrong on purpose
    shown = repr(Receiver(username="u", password="hidden", signature_key="hidden"))
    assert shown == "<Receiver that demands basic and signature>"


def test_memory_is_bounded() -> None:
    seen = SeenMemory(limit=3)
    for key in "abcad":
        seen.add(key)
    assert len(seen) == 3
    assert [key for key in "abcd" if seen.contains(key)] == ["a", "c", "d"]
    with pytest.raises(UsageError):
        SeenMemory(limit=0)


def test_a_file_remembers(tmp_path: Path) -> None:
    path = tmp_path / "state" / "seen.db"
    body = packed(envelope([event("1"), event("2")]))
    with SeenFile(path) as seen:
        assert Receiver(signature_key=KEY, seen=seen).receive(signed(body), body, lambda _: None) == 2
    with SeenFile(path) as seen, SeenFile(path) as other:
        assert Receiver(signature_key=KEY, seen=seen).receive(signed(body), body, lambda _: None) == 0
        seen.add("shared")
        assert other.contains("shared")
    assert b"customers" not in path.read_bytes()


def test_a_file_is_bounded_and_checked(tmp_path: Path) -> None:
    with SeenFile(tmp_path / "seen.db", limit=3) as seen:
        for key in ("a", "b", "c", "a", "d"):
            seen.add(key)
        assert [key for key in "abcd" if seen.contains(key)] == ["b", "c", "d"]
    with pytest.raises(StoreError, match="cannot be used"):
        seen.contains("a")
    other = tmp_path / "other"
    other.write_text("no database, and long enough to tell " * 50, encoding="utf-8")
    other.chmod(0o600)
    with pytest.raises(StoreError, match="cannot be used"):
        SeenFile(other)


@settings(max_examples=50)
@given(
    st.lists(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 3)), max_size=6), max_size=8), st.integers(0, 2**32)
)
def test_whatever_is_repeated_each_event_is_finished_once(calls: list[list[tuple[int, int]]], failing: int) -> None:
    receiver, finished, failures = Receiver(signature_key=KEY), list[tuple[str, object]](), failing

    def handler(found: Event) -> None:
        nonlocal failures
        failures, odd = divmod(failures, 2)
        if odd:
            raise RuntimeError
        finished.append((found.event_id, found.object_id))

    for call in calls:
        for event_id in {group for _, group in call}:
            items = [event(str(number)) for number, group in call if group == event_id]
            body = packed(envelope(items, event_id=f"e-{event_id}"))
            for _ in range(40):  # the service tries again until it is answered with 200
                try:
                    receiver.receive(signed(body), body, handler)
                    break
                except RuntimeError:
                    continue
    assert len(finished) == len(set(finished))
    assert set(finished) == {(f"e-{group}", number) for call in calls for number, group in call}
