"""For every operation of every product, sync and async: what arrives is what the caller gets.

Each kind of answer that the schema allows is decoded by the real client and compared, field by field, with the tests'
own reading of the same bytes: nothing is lost, nothing is changed, and drift is told of where there is any, only there.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from typing import Any

import pytest

from sagewire.runtime.decoding.drift import Drift
from sagewire.runtime.errors import DriftError
from sagewire.runtime.hooks import Hooks
from sagewire.runtime.options import RequestOptions
from tests.contract.answers import Row, Rows, whole
from tests.contract.calls import Call, plain_call
from tests.contract.failing import each
from tests.contract.products import Case, chunks
from tests.contract.reading import given_back, mismatch, plain, same
from tests.contract.record import AsyncRecorder, Recorder, finished, finished_async

CHUNKS = chunks()
STRICT = RequestOptions(strict=True)


@pytest.fixture(scope="module")
def loop() -> Iterator[asyncio.Runner]:
    """One event loop for every call."""
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Drift is made here by the thousand, and need not be logged."""
    log = logging.getLogger("sagewire.drift")
    level = log.level
    log.setLevel(logging.CRITICAL)
    yield
    log.setLevel(level)


@pytest.mark.parametrize("cases", [group for _, group in CHUNKS], ids=[name for name, _ in CHUNKS])
def test_answers(cases: tuple[Case, ...], loop: asyncio.Runner) -> None:
    def hold(case: Case) -> None:
        call = plain_call(case)
        if case.gives_records:
            return  # what becomes of each record is told by tests of its own
        if case.answer is None:
            _hold_nothing(call, loop)
            return
        for row in Rows(case).every_kind():
            try:
                _hold_row(call, row, loop)
            except Exception as error:
                error.add_note(f"in the answer of the kind {row.kind!r}")
                raise

    each(cases, hold)


def _hold_nothing(call: Call, loop: asyncio.Runner) -> None:
    recorder = Recorder([b""])
    assert finished(call.on(call.case.product.client(recorder, call.edition))) is None
    client = call.case.product.async_client(AsyncRecorder(recorder), call.edition)
    assert loop.run(finished_async(call.on(client))) is None


def _hold_row(call: Call, row: Row, loop: asyncio.Runner) -> None:
    case = call.case
    is_paged = case.listed and case.paging.get("strategy") != "header-token"
    script = [whole(case, [row.value]), whole(case, [])] if is_paged else [whole(case, [row.value])]
    drifts: list[Drift] = []
    hooks = Hooks(on_drift=drifts.append)
    client = case.product.client(Recorder(script), call.edition, hooks=hooks)
    _compare(case, row, finished(call.on(client)))
    assert {(drift.field, drift.kind) for drift in drifts} == row.drifts, f"drift was reported as {drifts}"

    told = list(drifts)
    drifts.clear()
    async_client = case.product.async_client(AsyncRecorder(Recorder(script)), call.edition, hooks=hooks)
    _compare(case, row, loop.run(finished_async(call.on(async_client))))
    assert drifts == told, f"the async client reported {drifts}"
    _hold_strict(call, row, script)


def _hold_strict(call: Call, row: Row, script: list[bytes]) -> None:
    client = call.case.product.client(Recorder(script), call.edition)
    strict = call.with_options(STRICT)
    if not row.drifts:
        _compare(call.case, row, finished(strict.on(client)))
        return
    with pytest.raises(DriftError):
        finished(strict.on(client))


def _compare(case: Case, row: Row, result: Any) -> None:
    shape = case.rows
    assert shape is not None
    if case.rows is not case.answer or case.rows_field:
        assert len(result) == 1, f"{len(result)} rows came, one was sent"
        (result,) = result
    differs = mismatch(result, row.value, shape)
    assert not differs, differs
    if shape.kind != "object":
        return
    back = result.to_wire()
    expected = given_back(row.value, shape, case.product.wire)
    assert same(expected, back), f"to_wire gave {_first(expected, back)}"
    assert case.model.from_wire(plain(row.value)) == result, "from_wire reads another row"


def _first(expected: dict[str, Any], found: dict[str, Any]) -> str:
    names = [name for name in {**expected, **found} if not same(expected.get(name), found.get(name))]
    return ", ".join(f"{name}: {found.get(name)!r} instead of {expected.get(name)!r}" for name in names[:3])
