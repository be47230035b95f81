"""Before a request leaves: whoever is not let in gives everything back that it held."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from sagewire.runtime.calls.admission import admitted
from sagewire.runtime.calls.deadline import Deadline
from sagewire.runtime.calls.limits import RateBucket, Slots
from sagewire.runtime.core import Core
from sagewire.runtime.effects import Wait, drive_sync
from sagewire.runtime.errors import TimedOut
from tests.runtime.support import Example, Script, world


def core(bucket: RateBucket, slots: Slots) -> Core:
    client = Example(transport=Script(), world=world())
    return msgspec.structs.replace(client.core, bucket=bucket, slots=slots)


def deadline(of: Core, seconds: float | None) -> Deadline:
    return Deadline(of.world.clock, seconds, lambda why: TimedOut(f"no time {why}"))


def let_in(of: Core, seconds: float | None = None) -> Any:
    return drive_sync(admitted(of, deadline(of, seconds)), Script(), of.world.clock)


def test_who_has_no_time_for_the_rate_gives_place_and_moment_back() -> None:
    bucket, slots = RateBucket(1, 60), Slots(1)
    one = core(bucket, slots)
    now = one.world.clock.monotonic()
    let_in(one).release()
    with pytest.raises(TimedOut, match="no time to wait for the rate limit"):
        let_in(one, 30)
    let_in(one, 90).release()  # the place is free
    assert one.world.clock.monotonic() == now + 60  # and the moment the next one, not the one after it


def test_who_is_interrupted_while_it_waits_gives_both_back() -> None:
    bucket, slots = RateBucket(1, 60), Slots(1)
    one = core(bucket, slots)
    let_in(one).release()
    waiting = admitted(one, deadline(one, None))
    next(waiting)  # the place, given by hand
    assert isinstance(waiting.send(slots.request()), Wait)
    waiting.close()
    assert slots.request().ready()
    assert bucket.reserve(0) == one.world.clock.monotonic() + 60


def test_a_pause_while_it_waits_holds_it_longer() -> None:
    bucket, slots = RateBucket(1, 60), Slots(1)
    one = core(bucket, slots)
    let_in(one).release()
    start = one.world.clock.monotonic()
    waiting = admitted(one, deadline(one, None))
    next(waiting)
    place = slots.request()
    assert waiting.send(place) == Wait(60)
    bucket.pause(start + 90)
    one.world.clock.sleep(60)
    assert waiting.send(None) == Wait(30)
    one.world.clock.sleep(30)
    with pytest.raises(StopIteration) as done:
        waiting.send(None)
    assert done.value.value is place
