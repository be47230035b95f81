"""For every write of every product, sync and async: what Sage would refuse, or must not get, never leaves."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import attrs
import pytest

from sagewire.runtime.errors import ConfigurationError, UsageError
from tests.contract.calls import Call, is_named, plain_call
from tests.contract.failing import each
from tests.contract.products import Case, chunks, write_hints
from tests.contract.record import AsyncRecorder, Recorder, finished, finished_async
from tests.contract.schema import Shape

CHUNKS = chunks()


@pytest.fixture(scope="module")
def loop() -> Iterator[asyncio.Runner]:
    """One event loop for every call."""
    with asyncio.Runner() as runner:
        yield runner


@pytest.mark.parametrize("cases", [group for _, group in CHUNKS], ids=[name for name, _ in CHUNKS])
def test_refusals(cases: tuple[Case, ...], loop: asyncio.Runner) -> None:
    def hold(case: Case) -> None:
        call = plain_call(case)
        for what, body in _wrong_bodies(case).items():
            _hold_refused(what, _with_body(call, body), UsageError, loop)
        for edition in case.product.servers:
            if case.edition not in ("", edition):
                _hold_refused(f"edition {edition}", attrs.evolve(call, edition=edition), UsageError, loop)
            for name, value in _foreign_fields(case, edition).items():
                foreign = attrs.evolve(_with_body(call, {name: value}), edition=edition)
                _hold_refused(f"{name} of another edition than {edition}", foreign, UsageError, loop)
        _hold_context(call, loop)

    each(cases, hold)


def _hold_refused(what: str, call: Call, error: type[Exception], loop: asyncio.Runner, **settings: Any) -> None:
    recorder = Recorder()
    client = call.case.product.client(recorder, call.edition, **settings)
    with pytest.raises(error) as told:
        finished(call.on(client))
    async_client = call.case.product.async_client(AsyncRecorder(recorder), call.edition, **settings)
    with pytest.raises(error) as async_told:
        loop.run(_finish(call, async_client))
    assert str(told.value) == str(async_told.value), what
    assert not recorder.requests, f"{what}: a request was sent"


async def _finish(call: Call, client: Any) -> None:
    await finished_async(call.on(client))


def _hold_context(call: Call, loop: asyncio.Runner) -> None:
    """Without site, company or the like nothing is sent, but for what needs none."""
    case = call.case
    if not case.product.context() or not case.in_context:
        return
    nothing: dict[str, Any] = {field["name"]: None for field, _ in case.product.context()}
    _hold_refused("no context", call, ConfigurationError, loop, **nothing)


def _with_body(call: Call, body: dict[str, Any]) -> Call:
    case = call.case
    assert case.inner is not None
    if is_named(case.inner):
        return attrs.evolve(call, keywords={**call.keywords, **body})
    return attrs.evolve(call, positional=(*call.positional[:-1], [body]))


def _wrong_bodies(case: Case) -> dict[str, dict[str, Any]]:
    """A body for each kind of mistake that the write schema makes possible."""
    if case.inner is None or case.write_type is None:
        return {}
    shape = case.inner.item if case.inner.kind == "array" else case.inner
    names = {wire: name for wire, (name, _) in write_hints(case.write_type).items()}
    wrong: dict[str, dict[str, Any]] = {} if shape.is_open else {"unknown field": {"zz_no_such_field": 1}}
    for wire, field in shape.fields.items():
        if (
            field.flat.get("readOnly") and wire not in case.keywords and not shape.is_open
        ):  # where it is, it names the parent
            wrong.setdefault("read-only field", {wire: 1})
    for wire, field in shape.writable.items():
        for what, value in _wrong_values(field).items():
            wrong.setdefault(what, {names[wire]: value})
    return wrong


def _wrong_values(field: Shape) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if not field.takes_null:
        found["null"] = None
    if field.kind == "text":
        found["number for text"] = 12
        if field.longest is not None:
            found["too long"] = "x" * (field.longest + 1)
    elif field.kind == "decimal":
        found |= {"float": 0.1, "not a number": Decimal("NaN"), "infinity": Decimal("Infinity"), "text": "1.00"}
        if "x-sagewire-scale" in field.flat:
            found["too many places"] = Decimal(11).scaleb(-field.scale - 1)
    elif field.kind == "integer":
        found |= {"truth for a number": True, "text for a number": "5"}
    elif field.kind == "boolean":
        found["number for truth"] = 1
    elif field.kind == "day":
        found["text for a day"] = "2024-01-02"
    elif field.kind == "instant":
        found["text for an instant"] = "2024-01-02T00:00:00Z"
    elif field.kind == "array":
        found["one for many"] = "text"
    elif field.kind == "object":
        found["text for an object"] = "text"
    return found


def _foreign_fields(case: Case, edition: str) -> dict[str, Any]:
    """One field of the body that this edition lacks."""
    if case.inner is None or case.write_type is None or case.edition:
        return {}
    shape = case.inner.item if case.inner.kind == "array" else case.inner
    values = {"text": "a", "integer": 1, "boolean": True, "decimal": Decimal(1)}
    names = {wire: name for wire, (name, _) in write_hints(case.write_type).items()}
    found = {
        names[wire]: values[field.kind]
        for wire, field in shape.writable.items()
        if field.edition not in ("", edition) and field.kind in values
    }
    return dict(list(found.items())[:1])
