"""Whether a call is tried once more, and after how long."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from sagewire.runtime.effects import Steps, Wait

if TYPE_CHECKING:
    from sagewire.runtime.calls.deadline import Deadline
    from sagewire.runtime.calls.job import Job
    from sagewire.runtime.calls.retry import Fate, RetryPolicy
    from sagewire.runtime.core import Core
    from sagewire.runtime.wire.message import Attempt

_log = logging.getLogger("sagewire.retry")


def policy_of(core: Core, job: Job) -> RetryPolicy:
    """The retry policy of a call: its own, or the client's."""
    return job.options.retries or core.policy


def may_repeat(core: Core, job: Job, fate: Fate) -> bool:
    """Whether a request of that fate may be sent again at all."""
    operation = job.operation
    if fate == "refused" and operation.safety == "write" and core.outcome_of(operation):
        return False  # statuses say nothing of what became of a write: none of them is a reason to send it again
    return fate != "unknown" or job.repeatable


def pause_before(
    core: Core, job: Job, deadline: Deadline, *, tries: int, asked: float | None, timed_out: bool
) -> float | None:
    """The pause before the next try of a call that may be tried again, paid for; None where there will be none.

    Args:
        core: the client.
        job: the call.
        deadline: its end.
        tries: how many there were.
        asked: the seconds that the answer asks to wait, None where it does not.
        timed_out: whether the last one ended in a time-out, which costs more.
    """
    policy = policy_of(core, job)
    if tries >= policy.max_attempts:
        return None
    if asked is not None and asked > policy.longest_retry_after:
        return None
    pause = policy.pause(tries, core.world.random()) if asked is None else asked
    if not deadline.allows(pause):
        return None
    return pause if core.quota.spend(timed_out=timed_out) else None


def waited(core: Core, job: Job, attempt: Attempt, pause: float) -> Steps[None]:
    """Tells of a try that failed, and lets the pause pass."""
    operation = job.operation
    _log.info(
        "%s %s: try %d: %s; again in %.2f s", operation.method, operation.path, attempt.number, attempt.failure, pause
    )
    if core.hooks.on_retry is not None:
        core.hooks.on_retry(operation.id, attempt)
    if pause > 0:
        yield Wait(pause)
