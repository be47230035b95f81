"""For every write of many records, sync and async: how they are sent, and what is told of each."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Iterator
from typing import Any

import attrs
import pytest

from sagewire.runtime.errors import ApiError, OutcomeUnknown, SagewireError
from sagewire.runtime.wire.message import Request, Response
from tests.contract.failing import each
from tests.contract.products import Case, products, write_hints
from tests.contract.record import AsyncRecorder, Recorder
from tests.contract.schema import Json

PRODUCTS = [product for product in products() if any(case.batch for case in product.cases)]


@pytest.fixture(scope="module")
def loop() -> Iterator[asyncio.Runner]:
    """One event loop for every call."""
    with asyncio.Runner() as runner:
        yield runner


@attrs.define
class Keeper(Recorder):
    """Answers with a word for each record; records of one name are refused.

    Attributes:
        outcome: how the product says it.
        lost: the answer to the request of that number says nothing.
    """

    outcome: Json = attrs.field(factory=dict[str, Any])
    lost: int = -1

    def send(self, request: Request) -> Response:
        """Keeps the request and answers."""
        records = json.loads(request.content or b"")
        many = records if isinstance(records, list) else [records]
        good, bad = self.outcome["success"][0], self.outcome["error"][0]
        results = [
            {"index": place, self.outcome["field"]: bad, "message": "no"}
            if "refused" in record.values()
            else {"index": place, self.outcome["field"]: good}
            for place, record in enumerate(many)
        ]
        whole = bad if any(result[self.outcome["field"]] == bad for result in results) else good
        answer: Json = {self.outcome["field"]: whole}
        if isinstance(records, list):
            answer[self.outcome["results"]] = list(reversed(results))
        elif whole == bad:
            answer["message"] = "no"
        if len(self.requests) == self.lost:
            answer = {}
        self.script = [json.dumps(answer).encode()]
        return super().send(request)


@pytest.mark.parametrize("product", PRODUCTS, ids=repr)
def test_batches(product: Any, loop: asyncio.Runner) -> None:
    def hold(case: Case) -> None:
        name = next(name for name in write_hints(case.write_type).values() if "str" in str(name[1]))[0]
        size = case.batch["max"]
        rows = [{name: f"number {number}"} for number in range(2 * size + 1)]
        requests, told = _sent(case, rows, loop)
        assert [len(_records(request)) for request in requests] == [size, size, 1]
        assert [record for request in requests for record in _records(request)] == [_wire(case, row) for row in rows]
        assert [record.index for record in told] == list(range(len(rows)))
        assert {record.state for record in told} == {"succeeded"}
        assert _sent(case, [], loop) == ([], ())
        _hold_refused(case, name, rows, loop)
        _hold_lost(case, rows, loop)

    each([case for case in product.cases if case.batch], hold)


def _hold_refused(case: Case, name: str, rows: list[Any], loop: asyncio.Runner) -> None:
    size = case.batch["max"]
    with pytest.raises(ApiError, match="no") as refused:
        _sent(case, [*rows[:size], {name: "refused"}, *rows[size:]], loop)
    records = refused.value.records
    assert records is not None
    assert [record.state for record in records[: size + 1]] == ["succeeded"] * size + ["failed"]
    assert [(record.index, record.message) for record in records.failed] == [(size, "no")]
    assert len(records) == len(rows) + 1
    assert len(records.unsent) == len(rows) + 1 - 2 * size
    assert f"record {size}: no" in str(refused.value)


def _hold_lost(case: Case, rows: list[Any], loop: asyncio.Runner) -> None:
    size = case.batch["max"]
    with pytest.raises(OutcomeUnknown) as lost:
        _sent(case, rows, loop, lost=1)
    records = lost.value.records
    assert records is not None
    states = ["succeeded"] * size + ["unknown"] * size + ["not-sent"]
    assert [record.state for record in records] == states


def _sent(case: Case, rows: list[Any], loop: asyncio.Runner, **settings: Any) -> tuple[list[Request], Any]:
    operation = case.product.operations[case.id]
    name = operation.name if case.gives_records else f"{operation.name}_many"
    keepers = [Keeper(outcome=case.outcome, **settings) for _ in range(2)]
    client = case.product.client(keepers[0], case.product.edition)
    other = case.product.async_client(AsyncRecorder(keepers[1]), case.product.edition)

    async def ask() -> Any:
        return await getattr(getattr(other, operation.resource), name)(rows)

    told: Any = ()
    try:
        told = getattr(getattr(client, operation.resource), name)(rows)
    finally:
        twin = loop.run(_ended(ask()))
        assert keepers[0].requests == keepers[1].requests, "the async client sends something else"
    assert twin == told, "the async client tells something else"
    return keepers[0].requests, tuple(told)


async def _ended(asked: Awaitable[Any]) -> Any:
    """What comes of a call, its error too."""
    try:
        return await asked
    except SagewireError as error:
        return error


def _records(request: Request) -> list[Json]:
    body = json.loads(request.content or b"")
    return body if isinstance(body, list) else [body]


def _wire(case: Case, row: Json) -> Json:
    names = {name: wire for wire, (name, _) in write_hints(case.write_type).items()}
    return {names[name]: value for name, value in row.items()}
