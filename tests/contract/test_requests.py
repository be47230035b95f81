"""For every operation of every product, sync and async: what its method sends is what the document asks for.

Arguments are drawn by hypothesis from a seed of each operation's own, so a failure comes again.
"""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Callable, Iterator, Sequence

import pytest
from hypothesis import HealthCheck, Phase, given, note, seed, settings

from sagewire.runtime.wire.message import Request
from tests.contract import answers
from tests.contract.calls import Call, calls, edition_of
from tests.contract.failing import each
from tests.contract.products import Case, chunks
from tests.contract.record import AsyncRecorder, Recorder, finished, finished_async
from tests.contract.requests import check

CHUNKS = chunks()
_OFTEN, _WHOLE = 5, 2
SOME = settings(
    max_examples=_OFTEN,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.data_too_large, HealthCheck.filter_too_much, HealthCheck.too_slow],
    report_multiple_bugs=False,
    phases=[Phase.explicit, Phase.generate, Phase.shrink],
)


@pytest.fixture(scope="module")
def loop() -> Iterator[asyncio.Runner]:
    """One event loop for every call."""
    with asyncio.Runner() as runner:
        yield runner


class Both:
    """Makes calls with a sync and an async client, which must send the same."""

    def __init__(self, case: Case, loop: asyncio.Runner) -> None:
        """Makes the clients."""
        self._script = answers.ended(case)
        self._loop = loop
        self._sync, self._async = Recorder(), Recorder()
        self._client = case.product.client(self._sync, edition_of(case))
        self._async_client = case.product.async_client(AsyncRecorder(self._async), edition_of(case))

    def send(self, call: Call) -> Sequence[Request]:
        """The requests of a call, the sync client's first."""
        self._sync.play(*self._script)
        finished(call.on(self._client))
        self._async.play(*self._script)
        self._loop.run(self._call(call))
        assert len(self._sync.requests) == len(self._async.requests) == 1, "one request was wanted of each client"
        requests = [*self._sync.requests, *self._async.requests]
        if not call.case.identity:  # an id of its own tells each write from the next
            assert requests[0] == requests[1], "sync and async send different requests"
            return requests[:1]
        return requests

    async def _call(self, call: Call) -> None:
        await finished_async(call.on(self._async_client))


@pytest.mark.parametrize("cases", [group for _, group in CHUNKS], ids=[name for name, _ in CHUNKS])
def test_requests(cases: tuple[Case, ...], loop: asyncio.Runner) -> None:
    def hold(case: Case) -> None:
        both = Both(case, loop)

        def one(call: Call) -> None:
            note(f"called with {call.positional} and {call.keywords}; asks for {call.query.filter}")
            for request in both.send(call):
                check(call, request)

        _run(case, one, whole=False)
        if case.body is not None or case.parameters:
            _run(case, one, whole=True)

    each(cases, hold)


def _run(case: Case, one: Callable[[Call], None], *, whole: bool) -> None:
    number = zlib.crc32(f"{case.product.name} {case.id} {whole}".encode())
    often = settings(SOME, max_examples=_WHOLE if whole else _OFTEN)
    often(seed(number)(given(calls(case, whole=whole))(one)))()
