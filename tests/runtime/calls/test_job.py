"""Calls made ready: wrappers, idempotency ids, and what pages may replace."""

from __future__ import annotations

import json
import re
from typing import Any
from uuid import UUID

import msgspec
import pytest

from sagewire.runtime import results
from sagewire.runtime.calls.job import prepare
from sagewire.runtime.calls.routing import route_of
from sagewire.runtime.effects import drive_sync
from sagewire.runtime.errors import OutcomeUnknown, UsageError
from sagewire.runtime.operation import NaturalKey, Operation, Parameter
from sagewire.runtime.options import RequestOptions
from sagewire.runtime.results import Task
from sagewire.runtime.wire.message import Request, Response
from tests.runtime.support import Book, BookWrite, Example, Script, answer, broken, world

ONCE: dict[str, dict[str, object]] = {"idempotency": {"field": "once", "form": "hex"}, "wrapper": {"name": "book"}}
WRAPPED = Operation(
    id="Wrapped", method="POST", path="/books", resource="books", name="create", body=True, safety="write",
    extensions=ONCE, natural_key=NaturalKey(keys=(("name",),), find="GetBooks"),
)  # fmt: skip
BY_HEADER = Operation(
    id="ByHeader", method="POST", path="/drafts", resource="drafts", name="create", safety="write",
    extensions={"idempotency": {"header": "X-Once", "form": "uuid"}},
)  # fmt: skip


def call(script: Any, operation: Operation, body: Any = None, **options: Any) -> Any:
    client = Example(transport=script, world=world())
    shape = None if body is None else lambda: BookWrite
    task = Task(client.core, (operation,), RequestOptions(**options), {}, shape, body)
    return drive_sync(results.value(task, lambda: Book), script, client.core.world.clock)


class Ledger:
    """A server that makes one record for each id, and may lose its answers."""

    def __init__(self, *fates: str) -> None:
        self.records: dict[str, int] = {}
        self.fates = list(fates)
        self.ids: list[str] = []

    def send(self, request: Request) -> Response:
        fate = self.fates.pop(0) if self.fates else "answered"
        key = request.headers.get("X-Once") or json.loads(request.content or b"")["book"]["once"]
        self.ids.append(key)
        if fate != "refused":
            self.records.setdefault(key, len(self.records) + 1)
        if fate == "lost":
            raise broken("sent")
        return answer({"id": self.records[key]}) if fate == "answered" else answer(None, 500)


@pytest.mark.parametrize("operation", [WRAPPED, BY_HEADER])
@pytest.mark.parametrize("fates", [("lost",), ("failed",), ("refused",), ("lost", "failed"), ("failed", "lost")])
def test_a_write_whose_answer_is_lost_ends_with_one_record_in_hand(
    operation: Operation, fates: tuple[str, ...]
) -> None:
    ledger = Ledger(*fates)
    assert call(ledger, operation, {"name": "a"} if operation is WRAPPED else None).id == 1
    assert list(ledger.records.values()) == [1]
    assert len(set(ledger.ids)) == 1
    assert len(ledger.ids) == len(fates) + 1


@pytest.mark.parametrize("operation", [WRAPPED, BY_HEADER])
def test_doubt_is_raised_only_after_every_try_and_can_be_settled(operation: Operation) -> None:
    ledger = Ledger("lost", "failed", "lost")
    body = {"name": "a"} if operation is WRAPPED else None
    with pytest.raises(OutcomeUnknown, match="It was sent 3 times with the same id") as caught:
        call(ledger, operation, body)
    assert caught.value.idempotency_id == ledger.ids[0]
    assert call(ledger, operation, body, idempotency_id=caught.value.idempotency_id).id == 1
    assert list(ledger.records.values()) == [1]


def test_ids_have_the_form_that_is_asked_for_and_differ() -> None:
    ledger = Ledger()
    call(ledger, WRAPPED, {"name": "a"})
    call(ledger, WRAPPED, {"name": "a"})
    call(ledger, BY_HEADER)
    one, two, header = ledger.ids
    assert re.fullmatch("[0-9a-f]{32}", one)
    assert one != two
    assert str(UUID(header)) == header


def test_a_body_may_bring_its_own_id() -> None:
    job = prepare(
        Example(transport=Script(answer()), world=world()).core,
        route_of(WRAPPED),
        {},
        RequestOptions(extra_body={"once": "mine"}),
        shape=lambda: BookWrite,
        body={"name": "a"},
    )
    assert json.loads(job.content or b"") == {"book": {"name": "a", "once": "mine"}}
    assert (job.identity, job.key, job.repeatable) == ("mine", {"name": "a"}, True)


def test_a_header_must_be_one() -> None:
    with pytest.raises(UsageError):
        call(Ledger(), BY_HEADER, idempotency_id="a\nb")


def test_pages_replace_parameters_of_the_same_name() -> None:
    operation = Operation(
        id="Q", method="GET", path="/q", resource="q", name="list",
        parameters=(Parameter(name="a", wire="a", location="query"), Parameter(name="b", wire="b", location="query")),
    )  # fmt: skip
    core = Example(transport=Script(answer()), world=world()).core
    job = prepare(core, route_of(operation), {"a": [1, 2], "b": 3}, None, pairs=[("a", "4"), ("c", "5")])
    assert job.url.partition("?")[2] == "b=3&a=4&c=5"


def test_a_default_is_sent_unless_something_is_given() -> None:
    flag = Parameter(name="flag", wire="flag", location="query", default=False)
    operation = Operation(id="D", method="GET", path="/d", resource="d", name="get", parameters=(flag,))
    core = Example(transport=Script(answer()), world=world()).core
    for given, sent in ((None, "false"), (True, "true"), (False, "false")):
        assert prepare(core, route_of(operation), {"flag": given}, None).url.endswith(f"flag={sent}")
    plain = msgspec.structs.replace(operation, parameters=(msgspec.structs.replace(flag, default=None),))
    assert "?" not in prepare(core, route_of(plain), {"flag": None}, None).url
