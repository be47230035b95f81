"""Targets: what others send unasked, and files as they arrive."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import msgspec
from hypothesis import strategies as st

from sagewire.events import Event, Receiver
from sagewire.events.envelope import parse_notification
from sagewire.events.polling import PollingEvents
from sagewire.events.refusals import Malformed, Refused
from sagewire.events.signature import is_basic, is_signed, sign
from sagewire.exchange import receiver as exchange
from sagewire.exchange.journal import Upload
from sagewire.exchange.outcome import matched
from sagewire.exchange.rows import known_rows
from sagewire.exchange.splitter import SnapshotBroken, blocks
from sagewire.runtime.errors import DecodeError, SagewireError
from sagewire.runtime.wire.callbacks import Callback
from sagewire.runtime.wire.message import Headers
from tests.runtime.sample import Customer
from tests.safety.targets import BODIES, Target, contents, documents, mangled, texts, worded, written

_NAMES = (
    "message",
    "events",
    "raw",
    "eventId",
    "instanceId",
    "objectType",
    "objectId",
    "eventType",
    "date",
    "pollDate",
    "customers",
    "id",
    "instanceTags",
    "createdDate",
)
_EVENT = {"objectType": "customers", "objectId": "7", "eventType": "UPDATED", "date": "2026-03-01T12:00:00Z"}
_NOTIFICATION = written(
    {"id": "1", "message": {"eventId": "e", "events": [_EVENT], "raw": {"customers": [{"id": 7, "balance": 1.10}]}}}
)
_CONSENT = written({"apikey": "first-key", "expires": "2026-03-01T12:00:00Z", "applicationId": "a", "domain": "d"})
_AT = datetime(2026, 3, 1, tzinfo=UTC)
_ROWS = b'[{"id": "1", "a": "]}{[\\"\\\\"}, {"id": "2", "b": [1, {"c": "\\u0041"}]},\n {"id": "3"}]'

notifications = contents(*_NAMES, seeds=(_NOTIFICATION,))


def _notification(body: bytes) -> None:
    found = parse_notification(body, id_fields={"customers": "$.id"}, models={"customers": Customer})
    for event in found.events:
        assert event.key is None or len(event.key) == 64
        _ = event.row
        try:
            repr(event.as_(Customer))
        except DecodeError as error:
            worded(error)
    repr(found)


def asked(app: Any, path: str, headers: list[tuple[bytes, bytes]], parts: list[bytes], method: str = "POST") -> int:
    """The status that an ASGI application answers; 0 where it says nothing, as to somebody who hung up."""
    statuses: list[int] = []
    waiting = [{"type": "http.request", "body": part, "more_body": True} for part in parts]
    if parts and parts[-1] != b"hang up":
        waiting[-1]["more_body"] = False

    async def receive() -> dict[str, Any]:
        return waiting.pop(0) if waiting else {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        if message["type"] == "http.response.start":
            statuses.append(message["status"])

    scope = {"type": "http", "method": method, "path": path, "root_path": "", "query_string": b"", "headers": headers}
    asyncio.run(app(scope, receive, send))
    assert len(statuses) <= 1
    return statuses[0] if statuses else 0


def _handled(event: Event) -> None:
    repr(event)


_RECEIVER = Receiver(username="u", password="p", signature_key="k")
_OPEN = Receiver(unprotected=True)
_APPS: tuple[Any, ...] = (_RECEIVER.app(_handled, max_bytes=1000), _OPEN.app(_handled, path="/hook", max_bytes=1000))


def _hook(given: tuple[int, str, list[tuple[bytes, bytes]], list[bytes], str]) -> None:
    number, path, headers, parts, method = given
    status = asked(_APPS[number], path, headers, parts, method)
    assert status in {0, 200, 400, 401, 404, 405, 413, 503}, status


def _kept(_: object) -> None:
    """A handler that takes everything."""


_EXCHANGE = exchange.Receiver(on_approval=_kept, on_notification=_kept, token="long-and-random", max_bytes=1000)


def _exchange(given: tuple[str, list[tuple[bytes, bytes]], list[bytes], str]) -> None:
    path, headers, parts, method = given
    status = asked(_EXCHANGE, path, headers, parts, method)
    assert status in {0, 200, 400, 404, 405, 413}, status
    assert status != 200 or path.rstrip("/").endswith("/long-and-random")


def _consent(given: tuple[bytes, str]) -> None:
    body, kind = given
    call = Callback("/", Headers({"content-type": kind}), body)
    repr(exchange.read_notification(call))
    repr(exchange.read_approval(call))


def _signature(given: tuple[str, str, bytes]) -> None:
    key, header, body = given
    assert is_signed(key, body, header) is (header.strip() == sign(key, body))
    is_basic(key, key, header)


def _split(given: tuple[bytes, int, int]) -> None:
    content, size, block = given
    pieces = [content[start : start + size] for start in range(0, len(content), size)]

    def rows(chunks: list[bytes]) -> list[bytes] | str:
        try:
            found = [bytes(row) for part in blocks(chunks, block=block, max_row=4096) for row in part]
        except SnapshotBroken as error:
            worded(error)
            return "broken"
        try:  # what is no UTF-8 inside of a text is refused when the row is read, before anything is applied
            known_rows([msgspec.Raw(b'{"id": "1", "row": ' + row + b"}") for row in found], "id", 0)
        except SnapshotBroken:
            return "broken"
        return found

    found = rows(pieces)
    try:
        whole: Any = msgspec.json.decode(content.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        whole = None
    if isinstance(whole, list) and all(isinstance(row, dict) for row in whole) and len(content) < 4096:
        assert found != "broken", "a whole array was refused"
        assert [msgspec.json.decode(row) for row in found if isinstance(row, bytes)] == whole
    else:
        assert found == "broken" or len(content) >= 4096, "what is no array of objects was taken"


def _known(content: bytes) -> None:
    block = msgspec.json.decode(content, type=list[msgspec.Raw])
    known_rows(block, "id", 0)


def _result(given: tuple[bytes | None, str]) -> None:
    content, status = given
    upload = Upload(
        number=1,
        state="done",
        at=_AT,
        ids=("1", "2"),
        content=b'[{"id":"1"},{"id":"2"}]',
        status=status,
        result=content,
    )
    found = matched(upload, "s", "id", good=True, problem="", forget=_kept)
    repr(found)
    assert len(found.results) == 2


def _configuration(value: Any) -> None:
    repr(PollingEvents.from_wire(value))


_headers = st.lists(
    st.tuples(
        st.sampled_from([b"authorization", b"elements-webhook-signature", b"content-length", b"content-type", b"x-a"]),
        st.one_of(
            st.sampled_from(
                [
                    b"Basic dTpw",
                    b"Basic =",
                    b"sha256=AAAA",
                    b"9" * 30,
                    b"-1",
                    b"\xb2",
                    b"application/x-www-form-urlencoded",
                    b"",
                ]
            ),
            st.binary(max_size=12),
        ),
    ),
    max_size=4,
)
_parts = st.lists(st.one_of(notifications.map(lambda b: b[:1200]), st.just(b"hang up"), st.just(_CONSENT)), max_size=3)
_methods = st.sampled_from(["POST", "POST", "POST", "GET", "HEAD", "PUT"])
_paths = st.one_of(
    st.sampled_from(["/hook", "/", "/approval/long-and-random", "/notification/long-and-random/", "/approval/x"]), texts
)

_split_content = st.one_of(
    contents("id", "a", seeds=(_ROWS,)),
    documents("id").map(lambda v: written([v])),
    st.lists(st.dictionaries(st.sampled_from("ab"), documents("id"), max_size=2), max_size=4).map(written),
    mangled(st.just(_ROWS)),
)


def _of_rows(run: Callable[[bytes], None]) -> Callable[[list[Any]], None]:
    return lambda rows: run(json.dumps(rows).encode())


TARGETS = (
    Target(
        name="notifications",
        inputs=notifications,
        run=_notification,
        raises=(Malformed,),
        examples=(_NOTIFICATION, *BODIES),
    ),
    Target(
        name="webhook receiver",
        inputs=st.tuples(st.integers(0, 1), _paths, _headers, _parts, _methods),
        run=_hook,
        raises=(Refused,),
        examples=(
            (1, "/hook", [], [_NOTIFICATION], "POST"),
            (0, "/", [(b"authorization", b"Basic dTpw")], [b"{}"], "POST"),
        ),
    ),
    Target(
        name="exchange receiver",
        inputs=st.tuples(_paths, _headers, _parts, _methods),
        run=_exchange,
        examples=(("/approval/long-and-random", [], [_CONSENT], "POST"), ("/approval/\ud800", [], [], "POST")),
    ),
    Target(
        name="consents",
        inputs=st.tuples(
            contents("apikey", "expires", "applicationId", "domain", "scope", "downloadUrl", seeds=(_CONSENT,)),
            st.sampled_from(["application/json", "application/x-www-form-urlencoded; charset=utf-8", ""]),
        ),
        run=_consent,
        raises=(ValueError,),
        examples=((b"apikey=" + b"&" * 5000, "application/x-www-form-urlencoded"),),
    ),
    Target(
        name="signatures",
        inputs=st.tuples(
            texts,
            st.one_of(texts, st.sampled_from(["sha256=", "sha1=AAAA", "Basic ====", "Basic " + "A" * 5])),
            st.binary(max_size=10),
        ),
        run=_signature,
    ),
    Target(
        name="snapshots",
        inputs=st.tuples(_split_content, st.integers(1, 40), st.sampled_from([1, 7, 64, 4096])),
        run=_split,
        examples=(
            (_ROWS, 1, 1),
            (_ROWS.replace(b"]}", b"]\xc2"), 24, 1),
            (b"[{}" + b" " * 5000 + b"]", 7, 1),
            (b"[" + b'{"a":' * 3000, 64, 64),
            (b"\xef\xbb\xbf[]", 1, 1),
            (b"[{}]]", 1, 7),
            (b"[,{}]", 1, 1),
            (b'[{"a":"' + b"\\" * 3001 + b'"}]', 3, 1),
        ),
    ),
    Target(
        name="rows of snapshots",
        inputs=st.lists(st.dictionaries(st.sampled_from(["id", "a"]), documents("id"), max_size=3), max_size=4),
        run=_of_rows(_known),
        raises=(SagewireError,),
    ),
    Target(
        name="result files",
        inputs=st.tuples(st.one_of(st.none(), contents("id", "status", "errors")), texts),
        run=_result,
        examples=tuple((body, "Processed") for body in BODIES),
    ),
    Target(
        name="polling configurations",
        inputs=st.one_of(
            documents("event.notification.enabled"),
            st.dictionaries(
                st.sampled_from(
                    [
                        "event.notification.enabled",
                        "event.vendor.type",
                        "event.poller.refresh_interval",
                        "event.poller.configuration",
                        "event.metadata",
                        "event.poller.urls",
                        "event.notification.callback.url",
                        "event.notification.signature.key",
                    ]
                ),
                documents("customers", "url", "idField", "datesConfiguration"),
                max_size=6,
            ),
        ),
        run=_configuration,
        raises=(SagewireError,),
    ),
)
