"""One call: what is sent, what is checked before, and what each failure comes to."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

import attrs
import msgspec
import pytest

from sagewire.runtime import errors
from sagewire.runtime.auth.base import Auth, Context
from sagewire.runtime.calls.retry import RetryPolicy
from sagewire.runtime.effects import Steps, TransportError, Wait
from sagewire.runtime.hooks import Hooks
from sagewire.runtime.options import RequestOptions
from sagewire.runtime.wire.message import Attempt, Exchange, Headers, Request, Response
from tests.runtime.support import (
    BASE,
    PRODUCT,
    AsyncExample,
    AsyncScript,
    Example,
    FakeClock,
    Outcome,
    Script,
    answer,
    broken,
    query_of,
    unique,
    world,
)

BOOK = {"id": 1, "name": "a"}


def with_status(status: int) -> Callable[[], Response]:
    return lambda: answer({"Message": "no"}, status)


FAILURES: dict[str, tuple[Callable[[], Response | TransportError], str]] = {
    "connect": (lambda: broken("connect"), "unsent"),
    "connect-timeout": (lambda: broken("connect", timed_out=True), "unsent"),
    "reset": (lambda: broken("sent"), "unknown"),
    "read-timeout": (lambda: broken("sent", timed_out=True), "unknown"),
    "429": (lambda: answer({"message": "slow"}, 429), "refused"),
    "429-after": (lambda: answer({"message": "slow"}, 429, retry_after="3"), "refused"),
    "503-after": (lambda: answer(None, 503, retry_after="2"), "refused"),
    **{str(status): (with_status(status), "unknown") for status in (408, 500, 502, 503, 504, 520, 524, 527, 599)},
    **{str(status): (with_status(status), "answered") for status in (400, 403, 404, 405, 409, 410, 418, 422, 501)},
}
CALLS: dict[str, tuple[Callable[[Any], Any], bool, bool]] = {  # call, may be repeated, is a write
    "read": (lambda c: c.books.get(1), True, False),
    "preview": (lambda c: c.books.preview(name="a"), True, False),
    "idempotent": (lambda c: c.books.replace(1, name="a"), True, False),
    "write": (lambda c: c.books.create(name="a"), False, True),
    "delete": (lambda c: c.books.delete(1), False, True),
    "write-once": (lambda c: c.books.create_once(name="a"), True, True),
}


def sync_call(call: Callable[[Any], Any], *outcomes: Outcome, **settings: Any) -> tuple[Any, Script, FakeClock]:
    script, around = Script(*outcomes), world()
    client = Example(transport=script, world=around, **settings)
    result = _caught(lambda: call(client))
    assert isinstance(around.clock, FakeClock)
    return result, script, around.clock


def async_call(call: Callable[[Any], Any], *outcomes: Outcome, **settings: Any) -> tuple[Any, Script, FakeClock]:
    script, around = AsyncScript(*outcomes), world()

    async def main() -> Any:
        return await call(AsyncExample(transport=script, world=around, **settings))

    result = _caught(lambda: asyncio.run(main()))
    assert isinstance(around.clock, FakeClock)
    return result, script, around.clock


def _caught(call: Callable[[], Any]) -> Any:
    try:
        return call()
    except errors.SagewireError as error:
        return error


@pytest.mark.parametrize("drive", [sync_call, async_call])
@pytest.mark.parametrize(("kind", "failure"), list(itertools.product(CALLS, FAILURES)))
def test_each_failure_of_each_kind_of_call(drive: Any, kind: str, failure: str) -> None:
    call, repeatable, is_write = CALLS[kind]
    make, fate = FAILURES[failure]
    result, script, clock = drive(call, make())
    again = fate in {"unsent", "refused"} or (fate == "unknown" and repeatable)
    assert len(script.requests) == (3 if again else 1)
    assert len(result.attempts) == len(script.requests)
    assert len(clock.waits) == len(script.requests) - 1
    unknown = is_write and fate == "unknown"
    assert isinstance(result, errors.OutcomeUnknown) is unknown
    if unknown:
        assert not {"Authorization"} & set(result.request.headers)
        assert result.__cause__ is not None
    elif fate == "answered" or failure[0].isdigit():
        assert isinstance(result, errors.ApiError)
        assert result.status == int(failure[:3])
    else:
        assert isinstance(result, errors.ConnectionFailed)
        assert isinstance(result, errors.TimedOut) is ("timeout" in failure)


@pytest.mark.parametrize("drive", [sync_call, async_call])
@pytest.mark.parametrize("failure", [name for name, (_, fate) in FAILURES.items() if fate != "answered"])
@pytest.mark.parametrize("kind", ["read", "preview", "idempotent", "write-once"])
def test_a_repeatable_call_survives_two_failures(drive: Any, kind: str, failure: str) -> None:
    call, make = CALLS[kind][0], FAILURES[failure][0]
    result, script, _ = drive(call, make(), make(), answer(BOOK))
    assert result.name == "a"
    assert len({(r.method, r.url, r.content) for r in script.requests}) == 1  # one idempotency id for all tries


@pytest.mark.parametrize("drive", [sync_call, async_call])
@pytest.mark.parametrize("second", ["connect", "429", "403", "404", "409"])
def test_doubt_outlives_what_comes_after(drive: Any, second: str) -> None:
    result, script, _ = drive(CALLS["write-once"][0], broken("sent"), FAILURES[second][0]())
    assert isinstance(result, errors.OutcomeUnknown)
    assert len(script.requests) > 1


@pytest.mark.parametrize("drive", [sync_call, async_call])
def test_a_clear_answer_ends_doubt(drive: Any) -> None:
    result, _, _ = drive(CALLS["write-once"][0], broken("sent"), answer({"Message": "bad"}, 422))
    assert isinstance(result, errors.Unprocessable)


def test_the_request_is_complete() -> None:
    result, script, _ = sync_call(lambda c: c.books.create(name="a", price=Decimal("1.10")), answer(BOOK))
    request = script.requests[0]
    assert result.id == 1
    assert (request.method, request.url) == ("POST", f"{BASE}/books")
    assert request.content == b'{"name":"a","price":1.10}'
    assert request.headers["X-Site"] == "S1"
    assert request.headers["X-Company"] == "7"
    assert request.headers["Authorization"] == "Bearer token-0123456789"
    assert request.headers["Content-Type"] == "application/json"
    assert "token-0123456789" not in repr(request)


def test_path_values_are_encoded_and_places_refused() -> None:
    client = Example(transport=Script(answer(BOOK)), world=world())
    client.books.get("a/b?c#d é+")
    request = client.transport.requests[0]  # type: ignore[attr-defined]  # the script's own
    assert request.url == f"{BASE}/books/a%2Fb%3Fc%23d%20%C3%A9%2B"
    for value in ("", ".", "..", "\ud800"):
        with pytest.raises(errors.UsageError):
            client.books.get(value)


def test_the_route_follows_the_parents() -> None:
    script = Script(answer([]))
    client = Example(transport=script, world=world())
    list(client.books.list())
    list(client.books.list(shelf_id=4))
    assert [request.url.partition("?")[0] for request in script.requests] == [
        f"{BASE}/books",
        f"{BASE}/shelves/4/books",
    ]
    with pytest.raises(errors.UsageError, match=r"takes id, and was given no parent"):
        client.books.get(None)  # type: ignore[arg-type]  # what a caller should not do


def test_a_missing_context_is_refused_before_anything_is_sent() -> None:
    script = Script(answer(BOOK))
    client = Example(transport=script, world=world(), site=None)
    with pytest.raises(errors.ConfigurationError, match=r"no site.*client\.sites\.list\(\).*EXAMPLE_SITE"):
        client.books.get(1)
    assert not script.requests
    assert list(Example(transport=Script(answer([])), world=world(), site=None).sites.list()) == []
    assert client.with_options(context={"site": "S2"}).books.get(1).id == 1
    assert client.books.get(1, options=RequestOptions(context={"site": "S3"})).id == 1
    assert [request.headers["X-Site"] for request in script.requests] == ["S2", "S3"]


def test_unknown_context_values_are_refused() -> None:
    client = Example(transport=Script(answer(BOOK)), world=world())
    with pytest.raises(errors.UsageError, match="only site, company"):
        client.with_options(context={"sight": "S2"})
    with pytest.raises(errors.UsageError, match="whole number"):
        client.books.get(1, options=RequestOptions(context={"company": "x"}))


def test_an_echo_of_another_context_is_an_error() -> None:
    fields = tuple(msgspec.structs.replace(field, echoed=True) for field in PRODUCT.context)
    for told, right in (("s1", True), ("S2", False), ("", True)):
        reply = answer(BOOK, x_site=told) if told else answer(BOOK)
        client = Example(transport=Script(reply), world=world())
        client.core = msgspec.structs.replace(client.core, product=msgspec.structs.replace(PRODUCT, context=fields))
        if right:
            assert client.books.get(1).id == 1
            continue
        with pytest.raises(errors.DecodeError, match="site=S1 was asked for"):
            client.books.get(1)
        with pytest.raises(errors.DecodeError, match="carried out there"):
            client.books.create(name="a")


def test_an_operation_of_another_edition_is_not_sent() -> None:
    script = Script(answer([]))
    with pytest.raises(errors.UsageError, match="small edition"):
        Example(transport=script, world=world()).books.leaflets()
    assert not script.requests
    assert Example(transport=script, world=world(), edition="small").books.leaflets() == []
    assert script.requests[0].url == "https://api.example.test/small/leaflets"


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "\x00", "☃", " a"])
def test_header_values_cannot_end_their_line(value: str) -> None:
    script = Script(answer(BOOK))
    with pytest.raises(errors.UsageError):
        Example(transport=script, world=world(), site=value)
    with pytest.raises(errors.UsageError):
        Example(transport=script, world=world()).books.get(1, options=RequestOptions(headers={"X-A": value}))
    assert not script.requests


@pytest.mark.parametrize("name", ["Authorization", "host", "Content-Length", "cookie"])
def test_headers_that_are_not_the_callers(name: str) -> None:
    with pytest.raises(errors.UsageError, match="cannot be set by hand"):
        Example(transport=Script(answer(BOOK)), world=world()).books.get(1, options=RequestOptions(headers={name: "x"}))


def test_options_reach_the_wire() -> None:
    script = Script(answer(BOOK))
    client = Example(transport=script, world=world(), subscription_key="k3y")
    options = RequestOptions(
        timeout=5, headers={"accept": "text/x"}, extra_query={"$x": "a b+c"}, extra_body={"later": 1}, max_bytes=9
    )
    client.books.preview(name="a", options=options)
    request = script.requests[0]
    assert request.url.endswith("?$x=a%20b%2Bc")
    assert request.content == b'{"name":"a","later":1}'
    assert (request.timeout, request.max_bytes) == (5, 9)
    assert request.headers["accept"] == "text/x"
    assert "Accept" not in request.headers
    assert request.headers["X-Key"] == "k3y"


class Changing(Auth):
    """Credentials that a refusal may change."""

    def __init__(self, *, changes: bool, good: bool = False) -> None:
        super().__init__()
        self.changes, self.good, self.generation, self.asked = changes, good, 1, 0

    def headers(self, now: datetime) -> Steps[Mapping[str, str]]:
        return {"Authorization": f"Bearer g{self.generation}"}
        yield Wait(0)

    def rejected(self, sent: Mapping[str, str], context: Context = ()) -> Steps[bool]:
        self.asked += 1
        self.generation += self.changes
        return self.changes
        yield Wait(0)

    def situation(self, sent: Mapping[str, str], context: Context = ()) -> str:
        return "context-unauthorized" if self.good else "unauthorized"


@pytest.mark.parametrize("drive", [sync_call, async_call])
@pytest.mark.parametrize("kind", CALLS)
def test_a_401_is_sent_once_more_with_new_credentials(drive: Any, kind: str) -> None:
    auth = Changing(changes=True)
    result, script, _ = drive(CALLS[kind][0], answer(None, 401), answer(BOOK), auth=auth)
    assert not isinstance(result, Exception)
    assert [request.headers["Authorization"] for request in script.requests] == ["Bearer g1", "Bearer g2"]
    result, script, _ = drive(CALLS[kind][0], answer(None, 401), auth=auth)
    assert isinstance(result, errors.Unauthorized)
    assert len(script.requests) == 2


def test_a_401_from_elsewhere_says_nothing_about_the_credentials() -> None:
    auth = Changing(changes=True)
    away = answer(None, 302, location="https://files.example.test/x")
    result, script, _ = sync_call(lambda c: c.books.cover(1), away, answer(None, 401), auth=auth)
    assert isinstance(result, errors.Unauthorized)
    assert auth.asked == 0
    assert "Authorization" not in script.requests[1].headers


def test_a_401_with_a_good_token_names_the_context() -> None:
    result, script, _ = sync_call(CALLS["read"][0], answer(None, 401), auth=Changing(changes=False, good=True))
    assert isinstance(result, errors.Unauthorized)
    assert "site=S1, company=7" in str(result)
    assert len(script.requests) == 1


def test_retry_after_is_honoured_up_to_a_cap() -> None:
    result, _, clock = sync_call(CALLS["write"][0], answer(None, 429, retry_after="119.5"), answer(BOOK))
    assert result.id == 1
    assert clock.waits[0] == 119.5
    result, script, clock = sync_call(CALLS["write"][0], answer(None, 503, retry_after="121"))
    assert isinstance(result, errors.ServerError)
    assert (result.retry_after, len(script.requests), clock.waits) == (121.0, 1, [])
    when = "Tue, 02 Jan 2024 12:00:07 GMT"
    _, _, clock = sync_call(CALLS["read"][0], answer(None, 500, retry_after=when), answer(BOOK))
    assert clock.waits == [7.0]


def test_the_deadline_covers_everything() -> None:
    options = RequestOptions(deadline=4)
    around = world()

    def slow(_: Request) -> TransportError:
        around.clock.sleep(3)
        return broken("sent", timed_out=True)

    script = Script(slow)
    client = Example(transport=script, world=around)
    with pytest.raises(errors.TimedOut):
        client.books.get(1, options=options)
    assert len(script.requests) == 2
    assert script.requests[0].timeout == script.requests[0].total == 4
    assert script.requests[1].total is not None
    assert script.requests[1].total < 1


def test_what_the_deadline_leaves_no_time_for_is_not_sent() -> None:
    around = world()

    class Slow(Auth):
        def headers(self, now: datetime) -> Steps[Mapping[str, str]]:
            yield Wait(5)
            return {}

    script = Script(answer(BOOK))
    client = Example(transport=script, world=around, auth=Slow())
    with pytest.raises(errors.TimedOut, match="no time to send it"):
        client.books.create(name="a", options=RequestOptions(deadline=4))
    assert script.requests == []


def test_the_quota_ends_retry_storms() -> None:
    script = Script(broken("sent", timed_out=True))
    client = Example(transport=script, world=world())
    for _ in range(200):
        with pytest.raises(errors.TimedOut):
            client.books.get(1)
    assert len(script.requests) == 200 + 50  # 500 / 10
    assert client.core.quota.left == 0
    script.outcomes = (answer(BOOK),)
    for _ in range(10):
        client.books.get(1)
    assert client.core.quota.left == 10


def test_a_policy_can_forbid_retries() -> None:
    for retry in (0, RetryPolicy(max_attempts=1), RetryPolicy(on_failure=False)):
        _, script, _ = sync_call(CALLS["read"][0], broken("connect"), retry=retry)
        assert len(script.requests) == 1
    _, script, _ = sync_call(lambda c: c.books.get(1, options=RequestOptions(retries=5)), broken("connect"))
    assert len(script.requests) == 6


def test_hooks_see_everything_but_credentials() -> None:
    seen: list[Any] = []
    hooks = Hooks(
        on_request=lambda operation, request: seen.append((operation, request)),
        on_response=seen.append,
        on_retry=lambda operation, attempt: seen.append(attempt),
        on_drift=seen.append,
    )
    sync_call(CALLS["read"][0], answer(None, 500), answer({**BOOK, "new": 1}), hooks=hooks)
    assert [type(item) for item in seen[:4]] == [tuple, Attempt, tuple, Exchange]
    assert seen[4].kind == "unknown-field"
    assert "token-0123456789" not in str([attrs.asdict(x) if attrs.has(type(x)) else x[1].headers for x in seen[:4]])


def test_capture_records_this_clients_exchanges() -> None:
    script = Script(answer(BOOK), answer({"Message": "no"}, 404), answer(BOOK))
    client, other = (Example(transport=script, world=world()) for _ in range(2))
    with client.capture() as exchanges:
        client.books.get(1)
        with pytest.raises(errors.NotFound):
            client.with_options(timeout=3).books.get(2)
        other.books.get(3)
    client.books.get(4)
    assert [exchange.response.status for exchange in exchanges] == [200, 404]
    assert "Authorization" not in exchanges[0].request.headers


def test_redirects_keep_credentials_at_home() -> None:
    home = answer(None, 302, location="/v1/books/2")
    result, script, _ = sync_call(CALLS["read"][0], home, answer(BOOK))
    assert result.id == 1
    assert script.requests[1].url == f"{BASE}/books/2"
    assert "Authorization" in script.requests[1].headers
    away = answer(None, 302, location="https://files.example.test/x")
    result, script, _ = sync_call(CALLS["read"][0], away, answer(BOOK))
    assert isinstance(result, errors.BadRequest)
    assert len(script.requests) == 1
    picture = Response(200, Headers({}), b"png")
    result, script, _ = sync_call(lambda c: c.books.cover(1), away, picture)
    assert result == b"png"
    assert not {"Authorization", "X-Site", "X-Company", "X-Key"} & set(script.requests[1].headers)
    result, script, _ = sync_call(lambda c: c.books.cover(1), answer(None, 302, location="http://files.example.test/x"))
    assert isinstance(result, errors.BadRequest)
    for status in (301, 302, 303):  # a server may answer so a write that it has carried out
        result, script, _ = sync_call(CALLS["write"][0], answer(None, status, location="/v1/books/2"), answer(BOOK))
        assert isinstance(result, errors.OutcomeUnknown)
        assert len(script.requests) == 1
    for status in (307, 308):
        result, script, _ = sync_call(CALLS["write"][0], answer(None, status, location="/v1/books/2"), answer(BOOK))
        assert isinstance(result, errors.BadRequest)
        assert len(script.requests) == 1
    result, script, _ = sync_call(CALLS["read"][0], home)
    assert isinstance(result, errors.BadRequest)
    assert len(script.requests) == 6
    result, script, _ = sync_call(CALLS["read"][0], answer(None, 302, location="https://["))
    assert isinstance(result, errors.BadRequest)


@pytest.mark.parametrize("drive", [sync_call, async_call])
@pytest.mark.parametrize("content", [b"", b'{"id": 1, "na', b"<html><title>Log in</title>", b"[1]"])
def test_a_success_that_cannot_be_read(drive: Any, content: bytes) -> None:
    lost = Response(200, Headers({"content-type": "text/html"}), content)
    result, script, _ = drive(CALLS["read"][0], lost)
    assert isinstance(result, errors.DecodeError)
    result, script, _ = drive(CALLS["write"][0], lost)
    assert isinstance(result, errors.OutcomeUnknown)
    assert len(script.requests) == 1
    result, _, _ = drive(CALLS["delete"][0], lost)
    assert type(result) is (errors.OutcomeUnknown if content else type(None)), "a web page confirms nothing"


def test_strict_mode_raises_on_drift() -> None:
    result, _, _ = sync_call(CALLS["read"][0], answer({**BOOK, "new": 1}), strict=True)
    assert isinstance(result, errors.DriftError)
    result, _, _ = sync_call(CALLS["read"][0], answer({**BOOK, "new": 1}))
    assert result.extra == {"new": 1}


def test_bulk_bodies_and_select() -> None:
    result, script, _ = sync_call(lambda c: c.books.update_many([{"name": "a"}, {"name": "b"}]), answer([BOOK]))
    assert script.requests[0].content == b'[{"name":"a"},{"name":"b"}]'
    assert result[0].id == 1
    _, script, _ = sync_call(lambda c: c.books.get(1, select=["name"], expand=["author"]), answer(BOOK))
    assert query_of(script.requests[0]) == {"$select": "name", "$expand": "author"}


def test_errors_carry_what_was_said() -> None:
    said = answer({"Message": "Bad tax code"}, 400, x_request_id="r-1")
    result, _, _ = sync_call(CALLS["write"][0], said)
    assert (result.sage_message, result.request_id, result.status) == ("Bad tax code", "r-1", 400)
    assert str(result) == "POST /books: HTTP 400: Bad tax code (request r-1)."


@pytest.mark.parametrize("drive", [sync_call, async_call])
def test_a_429_pauses_every_client_with_the_same_id(drive: Any) -> None:
    from sagewire.runtime.auth.base import StaticToken

    around, key = world(), next(unique)
    busy = Example(
        transport=Script(answer(None, 429, retry_after="30")), world=around, retry=0,
        auth=StaticToken("t1", limits_key=key),
    )  # fmt: skip
    other = Example(transport=Script(answer(BOOK)), world=around, auth=StaticToken("t2", limits_key=key))
    stranger = Example(transport=Script(answer(BOOK)), world=around, auth=StaticToken("t3", limits_key=next(unique)))
    with pytest.raises(errors.RateLimited) as caught:
        busy.books.get(1)
    assert caught.value.retry_after == 30
    stranger.books.get(1)
    assert around.clock.monotonic() == 0
    other.books.get(1)
    assert around.clock.monotonic() == 30


def test_development_credentials_wait_for_their_rate() -> None:
    around = world()
    client = Example(transport=Script(answer(BOOK)), world=around, development=True)
    for _ in range(20):
        client.books.get(1)
    assert around.clock.monotonic() == 0
    client.books.get(1)
    assert around.clock.monotonic() == 61  # a minute, and a margin
    for _ in range(19):
        client.books.get(1)
    with pytest.raises(errors.TimedOut, match="rate limit"):
        client.books.get(1, options=RequestOptions(deadline=10))


def test_requests_in_the_log_hold_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    sync_call(
        lambda c: list(c.books.list(where=lambda b: b.name == "Private Person")),
        answer(None, 500, set_cookie="hush"),
        answer([]),
        subscription_key="k3y",
    )
    assert "sagewire.http" in {record.name for record in caplog.records}
    assert "sagewire.retry" in {record.name for record in caplog.records}
    for secret in ("Private", "token-0123456789", "k3y", "hush"):
        assert secret not in caplog.text


def test_the_finder_looks_by_what_was_sent() -> None:
    script = Script(broken("sent"), answer([BOOK]), answer([]))
    around = world()
    client = Example(transport=script, world=around)
    with pytest.raises(errors.OutcomeUnknown) as caught:
        client.books.create(name="a")
    findings = caught.value.find()
    assert around.clock.monotonic() == 5.0
    assert findings.candidates[0].id == 1
    assert query_of(script.requests[1])["$filter"] == "name eq 'a'"
    assert "compare" in str(findings)
    with pytest.raises(errors.OutcomeUnknown) as caught:
        Example(transport=Script(broken("sent")), world=world()).books.create(price=1)
    with pytest.raises(errors.UsageError):
        caught.value.find()


def test_the_async_finder_is_awaited() -> None:
    async def main() -> None:
        client = AsyncExample(transport=AsyncScript(broken("sent"), answer([])), world=world())
        with pytest.raises(errors.OutcomeUnknown) as caught:
            await client.books.create(name="a")
        findings = await caught.value.find()
        assert not findings
        assert "no proof" in str(findings)

    asyncio.run(main())


def test_interrupts_pass_and_leave_nothing_locked(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    monkeypatch.setenv("SAGEWIRE_CACHE_DIR", str(tmp_path))

    def interrupt(request: Request) -> Response:
        raise KeyboardInterrupt

    script = Script(interrupt)
    client = Example(transport=script, world=world())
    with pytest.raises(KeyboardInterrupt):
        client.books.enter()
    script.outcomes = (answer(None),)
    client.books.enter()
