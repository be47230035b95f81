"""What a request needs before it may leave: a place among the calls under way, its moment, and credentials."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from sagewire.runtime.calls.deadline import Deadline
    from sagewire.runtime.calls.job import Job
    from sagewire.runtime.core import Core
    from sagewire.runtime.effects import Steps, Ticket


def admitted(core: Core, deadline: Deadline) -> Steps[Ticket | None]:
    """Waits for a place and for the moment that the rate limit allows; anew where someone was told to pause meanwhile.

    Returns:
        The place, to be released after the answer; None where no limit is set on calls under way.

    Raises:
        CallError: the deadline comes before that.
    """
    place = None if core.slots is None else (yield from deadline.take(core.slots, "to wait for calls under way"))
    bucket, clock = core.bucket, core.world.clock
    try:
        while bucket is not None:
            pauses, now = bucket.pauses, clock.monotonic()
            moment = bucket.reserve(now)
            if moment <= now:
                break
            try:
                yield from deadline.wait(moment - now, "to wait for the rate limit")
            except BaseException:
                bucket.give_back(moment)
                raise
            if bucket.pauses == pauses:
                break
            bucket.give_back(moment)
    except BaseException:
        if place is not None:
            place.release()
        raise
    return place


def slowed(core: Core, seconds: float) -> None:
    """Lets nobody with these credentials begin for that long: Sage said that it is too much."""
    if core.bucket is not None:
        core.bucket.pause(core.world.clock.monotonic() + seconds)


def credentials(core: Core, job: Job) -> Steps[Mapping[str, str]]:
    """The headers that let a call in; none where it goes elsewhere, or needs none. May refresh a token first.

    Raises:
        SagewireError: there are none.
    """
    setting = job.operation.extensions.get("credentials")
    parts = cast("Sequence[str]", setting["parts"]) if setting is not None else None
    if job.foreign or parts == []:
        return {}
    now = core.world.clock.now()
    return (yield from core.auth.headers(now) if parts is None else core.auth.headers_of(parts, now))
