"""The deadline of a call: no wait is begun that would outlast it, and a lock is waited for no longer."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagewire.runtime.calls.deadline import Deadline
from sagewire.runtime.calls.limits import Slots
from sagewire.runtime.effects import drive_sync
from sagewire.runtime.errors import TimedOut
from tests.runtime.support import FakeClock, Script

SECONDS = st.floats(0, 100, width=32)


def late(why: str) -> TimedOut:
    return TimedOut(f"no time {why}")


def driven(steps: Generator[Any, Any, Any], clock: FakeClock) -> Any:
    return drive_sync(steps, Script(), clock)


@given(limit=SECONDS, pauses=st.lists(SECONDS, max_size=8))
def test_waits_end_before_it_or_are_not_begun(limit: float, pauses: list[float]) -> None:
    clock = FakeClock()
    begun, deadline = clock.monotonic(), Deadline(clock, limit, late)
    for pause in pauses:
        before = clock.monotonic()
        if deadline.allows(pause):
            driven(deadline.wait(pause, "to wait"), clock)
            assert clock.monotonic() - begun < limit
            deadline.check("to go on")
        else:
            with pytest.raises(TimedOut, match="no time to wait"):
                driven(deadline.wait(pause, "to wait"), clock)
            assert clock.monotonic() == before


def test_it_comes() -> None:
    clock = FakeClock()
    deadline = Deadline(clock, 5, late)
    assert deadline.left() == 5
    clock.sleep(5)
    assert deadline.left() == 0.001
    with pytest.raises(TimedOut, match="no time to send it"):
        deadline.check("to send it")


def test_without_a_limit_it_never_comes() -> None:
    clock = FakeClock()
    deadline = Deadline(clock, None, late)
    driven(deadline.wait(10_000, "to wait"), clock)
    deadline.check("to go on")
    assert deadline.left() is None


def test_a_lock_that_stays_taken_leaves_nobody_in_its_queue() -> None:
    clock, slots = FakeClock(), Slots(1)
    first = driven(Deadline(clock, None, late).take(slots, "to queue"), clock)
    with pytest.raises(TimedOut, match="no time to queue"):
        driven(Deadline(clock, 2, late).take(slots, "to queue"), clock)
    assert clock.monotonic() == pytest.approx(FakeClock().monotonic() + 2, abs=0.05)
    first.release()
    assert slots.request().ready()
