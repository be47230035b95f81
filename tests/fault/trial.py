"""Carries out one cell of the matrix."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sagewire.runtime.errors import OutcomeUnknown, SagewireError
from sagewire.sandbox import Fault, Sandbox, match
from tests.fault.acts import Given, Stage
from tests.fault.ailments import Foreign
from tests.fault.cell import Cell
from tests.fault.compare import Check, made
from tests.fault.judge import Verdict, takes_anything
from tests.fault.rig import Bench, Wire, bench, renewal_of
from tests.fault.trouble import Ground

_PATIENCE = 30.0
OLD = 10.0
"""Seconds that the credentials have left: so few that every call waits for new ones."""


def tried(sandbox: Sandbox, ground: Ground, cell: Cell) -> str:
    """Carries out a cell.

    Returns:
        The outcome in a word or two.

    Raises:
        AssertionError: it is not what must come of it.
    """
    expected = cell.verdict()
    assert expected is not None
    _fresh(sandbox, ground)
    given = _prepared(sandbox, cell, ground)
    try:
        with _bench(sandbox, cell, given, ground) as stage:
            with_client, fault = stage
            if cell.warm and not cell.renewal:
                with_client.done(cell.product.touch(with_client.client))
                with_client.wire.sent.clear()
            came = made(cell, with_client, given)
            assert type(came.told) is (expected.told or type(None)), repr(came.told)
            _met(fault, expected.sent if cell.for_ever else 1)
            check = Check(cell, expected, with_client, given, ground, came)
            check.renewal() if cell.renewal else check.call()
            return _word(cell, came.told, expected)
    finally:
        sandbox.faults.clear()
        ground.gate.open()


def _met(fault: Fault | None, times: int) -> None:
    """Waits until the server has met the fault: a client in haste is gone before a busy server has looked."""
    end = time.monotonic() + _PATIENCE
    while fault is not None and fault.fired < times:
        assert time.monotonic() < end, "the fault was not met"
        time.sleep(0.002)


def _fresh(sandbox: Sandbox, ground: Ground) -> None:
    sandbox.faults.clear()
    sandbox.clock.reset()
    for product in ("sage200", "accounting"):
        sandbox.identity_for(product).forget()
    ground.elsewhere.heard.clear()
    lanes = Path(os.environ["SAGEWIRE_CACHE_DIR"]) / "lanes"  # the tests' own
    shutil.rmtree(lanes, ignore_errors=True)  # so that none rests after an earlier cell


def _prepared(sandbox: Sandbox, cell: Cell, ground: Ground) -> Given:
    with bench(sandbox, "sync", cell.product.name) as own:
        stage = Stage(sandbox, own.client)
        given = {"text": stage.text, **cell.act.prepare(stage)}
    if isinstance(cell.ailment.sign, Foreign) and cell.act.link == "address":
        given["address"] = ground.elsewhere.url
    ground.elsewhere.media_type, ground.elsewhere.body = cell.act.foreign
    sandbox.ledger.clear()
    return given


@contextmanager
def _bench(sandbox: Sandbox, cell: Cell, given: Given, ground: Ground) -> Iterator[tuple[Bench, Fault | None]]:
    """The client, and the fault that waits for it."""
    ailment, act = cell.ailment, cell.act
    nth, times = 1 if cell.renewal else act.nth, None if cell.for_ever else 1
    base = sandbox.url(cell.product.name)
    path = act.path.format(**given)
    method, url = renewal_of(sandbox, cell.product.name) if cell.renewal else (act.method, f"{base}{path}")
    wire = Wire(method, url, hasty=ailment.hasty, nth=nth, times=times)
    if ailment.reach:
        wire.lost = lambda request: ground.lost(request, ailment.reach)
    settings = {"ends_in": OLD} if cell.renewal else {}
    with bench(sandbox, cell.mode, cell.product.name, wire=wire, **settings) as with_client:
        fault = None
        if ailment.make is not None and "address" not in given:
            place = url.removeprefix(base).removeprefix(sandbox.identity_url)
            fault = sandbox.faults.add(match(method, place, nth=nth, times=times), ailment.make(ground))
        yield with_client, fault


def _word(cell: Cell, told: SagewireError | None, expected: Verdict) -> str:
    if told is None:
        spoilt = takes_anything(cell.act, cell.ailment) and not cell.renewal
        name = "as it came" if spoilt else "followed" if expected.followed else "ok"
    else:
        name = "unknown" if isinstance(told, OutcomeUnknown) else type(told).__name__
    return f"{name} x{expected.sent}" if expected.sent > 1 else name
