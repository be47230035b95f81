"""One call, from ready to answered: limits, credentials, sending, and what to do when it goes wrong.

The loop is written once, as steps; `drive_sync` and `drive_async` perform it. A write whose fate is unknown is never
sent again: it ends in `OutcomeUnknown`.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

from sagewire.runtime import hooks
from sagewire.runtime.calls import failures
from sagewire.runtime.calls.delivery import deliver
from sagewire.runtime.calls.job import MAX_BYTES, Job
from sagewire.runtime.calls.retry import Fate, fate_of_answer, fate_of_failure, retry_after
from sagewire.runtime.core import Core
from sagewire.runtime.effects import Acquire, Lock, LockTimeout, Steps, Ticket, TransportError, Wait
from sagewire.runtime.errors import CallError, SagewireError
from sagewire.runtime.wire.message import Attempt, Exchange, Request, Response

if TYPE_CHECKING:
    from sagewire.runtime.auth.base import Context
    from sagewire.runtime.calls.verdicts import Verdict

_retries = logging.getLogger("sagewire.retry")

_CLEAR_AFTER_DOUBT = frozenset({400, 405, 410, 411, 412, 413, 414, 415, 422, 428})

Finder = Callable[[Job, datetime], Any]
"""Makes `OutcomeUnknown.find` for a job that was sent at that time."""


def perform(core: Core, job: Job, finder: Finder | None = None) -> Steps[Exchange]:
    """Carries a call out.

    Args:
        core: the client.
        job: the call.
        finder: makes what `OutcomeUnknown.find` calls.

    Returns:
        The exchange; its response is a success.

    Raises:
        ApiError: Sage refused.
        ConnectionFailed: Sage was not reached, or a call that changes nothing got no answer.
        OutcomeUnknown: a write's answer was lost.
        LoginRequired: a user must log in.
    """
    run = _Run(core, job, finder)
    if "lane" not in job.operation.extensions:
        return (yield from run.loop())
    from sagewire.runtime.calls import lanes  # only products with lanes pay for its import

    lane = lanes.lane_for(core.product.package, core.origin, job.operation, job.context)
    return (yield from lanes.through(core, lane, run))


_Tried = tuple[Request, Response | TransportError, datetime, Mapping[str, str]]
"""What was sent (last), what came of it, when it was sent, and the credentials that the answer is about."""


class _Run:
    """The state of one call under way."""

    __slots__ = (
        "_attempts",
        "_clock",
        "_core",
        "_deadline",
        "_finder",
        "_in_doubt",
        "_job",
        "_policy",
        "_recorders",
        "_renewals",
        "_request",
        "_sent_at",
        "_tries",
    )

    def __init__(self, core: Core, job: Job, finder: Finder | None) -> None:
        self._core = core
        self._job = job
        self._finder = finder
        self._clock = core.world.clock
        self._policy = job.options.retries or core.policy
        limit = job.options.deadline
        self._deadline = None if limit is None else self._clock.monotonic() + limit
        self._attempts: list[Attempt] = []
        self._tries = 0
        self._renewals = 0
        self._in_doubt: CallError | None = None
        self._sent_at: datetime | None = None
        self._request: Request | None = None
        self._recorders = hooks.recorders(core.owner)

    def loop(self) -> Steps[Exchange]:
        """Tries until there is an answer to give, or an error to raise."""
        while True:
            self._tries += 1
            request, answer, at, credentials = yield from self._once()
            if isinstance(answer, TransportError):
                yield from self._after_failure(answer, at)
                continue
            verdict = self._verdict(answer)
            if 200 <= answer.status < 300 if verdict is None else verdict.says == "success":
                exchange = self._finished(request, answer, at, credentials)
                self._compare_echo(request, answer)
                return exchange
            elif answer.status == 401:
                yield from self._after_401(request, answer, at, credentials)
            elif verdict is not None and (self._is_write or not _is_passing(answer.status)):
                raise self._refused(request, answer, at, credentials, verdict)
            else:
                yield from self._after_error(request, answer, at, credentials)

    def _verdict(self, answer: Response) -> Verdict | None:
        """What the answer says of itself, where that counts; None where its status does."""
        setting = self._core.outcome_of(self._job.operation)
        if not setting or self._job.foreign:
            return None
        from sagewire.runtime.calls import verdicts  # only products that tell it in the body pay for its import

        verdict = verdicts.read(setting, answer)
        return verdict if verdict.told or 200 <= answer.status < 300 else None

    @property
    def sent(self) -> bool:
        """Whether a request has left, or may have."""
        return self._sent_at is not None

    @property
    def _is_write(self) -> bool:
        return self._job.operation.safety == "write"

    def _refused(
        self,
        request: Request,
        response: Response,
        sent_at: datetime,
        credentials: Mapping[str, str],
        verdict: Verdict,
    ) -> CallError:
        """The error of an answer that says that it is one, or does not say that it is none."""
        if verdict.says == "error":
            self._core.auth.accepted(credentials, self._about())
        self._attempts.append(Attempt(len(self._attempts) + 1, sent_at, response.status, f"told: {verdict.says}"))
        self._tell(Exchange(self._job.operation.id, request, response, tuple(self._attempts)))
        error = failures.of_answer(
            self._core,
            self._job.operation,
            response,
            self._attempts,
            situation=_shape(response),
            verdict=verdict,
            credentials=self._core.credentials_in(request, self._job.secrets),
        )
        if verdict.says == "unknown" and self._is_write:
            return self._doubted(error)
        return error if verdict.says == "error" else self._ended(error)

    def _once(self) -> Steps[_Tried]:
        """One try: limits, credentials, sending."""
        slot: Ticket | None = None
        if self._core.slots is not None:
            slot = yield from self.taken(self._core.slots, "to wait for calls under way")
        try:
            if self._core.bucket is not None:
                yield from self._admitted()
            credentials = yield from self._credentials()
            if self._deadline is not None and self._clock.monotonic() >= self._deadline:
                late = failures.out_of_time(self._job.operation, self._attempts, "to send it")
                raise self._ended(late)  # what was never sent has no unknown outcome
            made = self._request = self._made(credentials)
            at = self._clock.now()
            if self._sent_at is None:
                self._sent_at = at
            try:
                request, response = yield from deliver(self._core, self._job, made)
            except TransportError as error:
                return made, error, at, credentials
            # After a redirect elsewhere the answer says nothing about credentials that it never got.
            return request, response, at, credentials if credentials.keys() <= request.headers.keys() else {}
        finally:
            if slot is not None:
                slot.release()

    # -- before sending ------------------------------------------------------------------------------------------

    def taken(self, lock: Lock, why: str) -> Steps[Ticket]:
        """Takes a lock, for as long as the deadline allows."""
        try:
            ticket: Ticket = yield Acquire(lock, self._time_left())
        except LockTimeout:
            raise self._ended(failures.out_of_time(self._job.operation, self._attempts, why)) from None
        return ticket

    def waited(self, seconds: float, why: str) -> Steps[None]:
        """Lets time pass, if the deadline allows it."""
        if self._deadline is not None and self._clock.monotonic() + seconds >= self._deadline:
            raise self._ended(failures.out_of_time(self._job.operation, self._attempts, why))
        if seconds > 0:
            yield Wait(seconds)

    def _admitted(self) -> Steps[None]:
        """Waits for the moment that the rate limit allows; begins again where someone was told to pause meanwhile."""
        bucket = self._core.bucket
        assert bucket is not None
        while True:
            pauses, now = bucket.pauses, self._clock.monotonic()
            moment = bucket.reserve(now)
            if moment <= now:
                return
            try:
                yield from self.waited(moment - now, "to wait for the rate limit")
            except BaseException:
                bucket.give_back(moment)
                raise
            if bucket.pauses == pauses:
                return
            bucket.give_back(moment)

    def _credentials(self) -> Steps[Mapping[str, str]]:
        setting = self._job.operation.extensions.get("credentials")
        parts = cast("Sequence[str]", setting["parts"]) if setting is not None else None
        if self._job.foreign or parts == []:
            return {}
        try:
            now = self._clock.now()
            return (
                yield from self._core.auth.headers(now) if parts is None else self._core.auth.headers_of(parts, now)
            )
        except SagewireError as error:
            if self._in_doubt is not None:
                raise self._doubted(error) from error
            raise

    def _made(self, credentials: Mapping[str, str]) -> Request:
        job, left = self._job, self._time_left()
        timeout = job.options.timeout or self._core.timeout
        if timeout is not None and math.isinf(timeout):
            timeout = None
        if left is not None:
            timeout = left if timeout is None else min(timeout, left)
        return Request(
            method=job.operation.method,
            url=job.url,
            headers={**job.headers, **credentials},
            content=job.content,
            timeout=timeout,
            max_bytes=job.options.max_bytes or MAX_BYTES,
            total=left,
            sink=job.sink,
        )

    def _time_left(self) -> float | None:
        return None if self._deadline is None else max(self._deadline - self._clock.monotonic(), 0.001)

    # -- after sending -------------------------------------------------------------------------------------------

    def _finished(
        self, request: Request, response: Response, sent_at: datetime, credentials: Mapping[str, str]
    ) -> Exchange:
        self._attempts.append(Attempt(len(self._attempts) + 1, sent_at, response.status))
        self._core.auth.accepted(credentials, self._about())
        self._core.quota.earn()
        exchange = Exchange(self._job.operation.id, request, response, tuple(self._attempts))
        self._tell(exchange)
        return exchange

    def _tell(self, exchange: Exchange) -> None:
        on_response = self._core.hooks.on_response
        if on_response is None and not self._recorders:
            return
        request = self._core.shown(exchange.request, self._job.secrets)
        shown = Exchange(exchange.operation, request, exchange.response, exchange.attempts)
        for exchanges in self._recorders:
            exchanges.append(shown)
        if on_response is not None:
            on_response(shown)

    def _compare_echo(self, request: Request, response: Response) -> None:
        """An answer that is about another company than was asked for must not pass for the right one."""
        if not self._job.operation.context:
            return
        for field in self._core.product.context:
            if field.echoed:
                header = self._core.header_of(field)
                asked, told = request.headers.get(header), response.headers.get(header)
                if asked is not None and told is not None and asked.lower() != told.lower():
                    raise failures.wrong_echo(self._job.operation, field, asked, told)

    def _after_401(
        self, request: Request, response: Response, sent_at: datetime, credentials: Mapping[str, str]
    ) -> Steps[None]:
        self._attempts.append(Attempt(len(self._attempts) + 1, sent_at, 401, "refused: 401"))
        if credentials and self._renewals < self._core.auth.renewals:
            self._renewals += 1
            try:
                changed = yield from self._core.auth.rejected(credentials, self._about())
            except SagewireError as error:
                if self._in_doubt is not None:
                    raise self._doubted(error) from error
                raise
            if changed:
                self._tries -= 1  # the refused one was no try of this call, but of an old token
                return
        self._tell(Exchange(self._job.operation.id, request, response, tuple(self._attempts)))
        raise self._ended(self._unauthorized(request, response, credentials))

    def _about(self) -> Context:
        """What the request was about: a token that is good here may be refused elsewhere."""
        core, request = self._core, self._request
        if request is None or not self._job.operation.context:
            return (core.base_url,)
        return (core.base_url, *(request.headers.get(core.header_of(field), "") for field in core.product.context))

    def _unauthorized(self, request: Request, response: Response, credentials: Mapping[str, str]) -> CallError:
        core, operation = self._core, self._job.operation
        situation = core.auth.situation(credentials, self._about())
        about: dict[str, str] = {}
        if situation == "context-unauthorized":
            fields = core.product.context if operation.context else ()
            about = {
                f.name: str(self._job.context[f.name]) for f in fields if self._job.context.get(f.name) is not None
            }
            situation = situation if about else "unauthorized"
        return failures.of_answer(
            core,
            operation,
            response,
            self._attempts,
            situation=situation,
            context=about,
            credentials=core.credentials_in(request, self._job.secrets),
        )

    def _after_error(
        self, request: Request, response: Response, sent_at: datetime, credentials: Mapping[str, str]
    ) -> Steps[None]:
        if 400 <= response.status < 500 and response.status != 429:
            self._core.auth.accepted(credentials, self._about())  # whoever refuses the rest has taken the token
        asked = retry_after(response, self._clock.now())
        fate = fate_of_answer(response.status, asked, write=self._is_write)
        number = len(self._attempts) + 1
        pause = None
        if fate != "answered":
            allowed = self._policy.on_status and response.status >= 400 and self._may_repeat(fate)
            pause = self._pause(allowed=allowed, asked=asked, timed_out=response.status in {408, 504, 524})
        if response.status == 429 and self._core.bucket is not None:
            held = pause if pause is not None else min(asked or 0.0, self._policy.longest_retry_after)
            self._core.bucket.pause(self._clock.monotonic() + held)
        attempt = Attempt(number, sent_at, response.status, f"{fate}: {response.status}", pause or 0.0)
        self._attempts.append(attempt)
        if pause is None:
            self._tell(Exchange(self._job.operation.id, request, response, tuple(self._attempts)))
        if pause is None or (fate == "unknown" and self._job.operation.safety == "write"):
            error = failures.of_answer(
                self._core,
                self._job.operation,
                response,
                self._attempts,
                retry_after=asked,
                situation=_shape(response),
                credentials=self._core.credentials_in(request, self._job.secrets),
            )
            self._note(fate, error)
            if pause is None:
                raise self._ended(error, response.status if fate == "answered" else None)
        assert pause is not None
        yield from self._again(attempt, pause)

    def _after_failure(self, failure: TransportError, sent_at: datetime) -> Steps[None]:
        fate = fate_of_failure(failure)
        allowed = self._policy.on_failure and not failure.final and self._may_repeat(fate)
        pause = self._pause(allowed=allowed, asked=None, timed_out=failure.timed_out)
        attempt = Attempt(len(self._attempts) + 1, sent_at, None, f"{fate}: {failure.reason}", pause or 0.0)
        self._attempts.append(attempt)
        error = failures.of_failure(self._core, self._job.operation, failure, self._attempts)
        self._note(fate, error)
        if pause is None:
            raise self._ended(error)
        yield from self._again(attempt, pause)

    def _note(self, fate: Fate, error: CallError) -> None:
        """Keeps the first reason for doubt: from then on only a clear answer can clear it."""
        if fate == "unknown" and self._job.operation.safety == "write" and self._in_doubt is None:
            self._in_doubt = error

    # -- again, or not -------------------------------------------------------------------------------------------

    def _may_repeat(self, fate: Fate) -> bool:
        if fate == "refused" and self._is_write and self._status_is_silent:
            return False
        return fate != "unknown" or self._job.repeatable

    @property
    def _status_is_silent(self) -> bool:
        """Whether statuses say nothing of what became of a write: then none of them is a reason to send it again."""
        return bool(self._core.outcome_of(self._job.operation))

    def _pause(self, *, allowed: bool, asked: float | None, timed_out: bool) -> float | None:
        """The pause before the next try, None where there will be none."""
        policy = self._policy
        if not allowed or self._tries >= policy.max_attempts:
            return None
        if asked is not None and asked > policy.longest_retry_after:
            return None
        pause = policy.pause(self._tries, self._core.world.random()) if asked is None else asked
        if self._deadline is not None and self._clock.monotonic() + pause >= self._deadline:
            return None
        return pause if self._core.quota.spend(timed_out=timed_out) else None

    def _again(self, attempt: Attempt, pause: float) -> Steps[None]:
        operation = self._job.operation
        _retries.info(
            "%s %s: try %d: %s; again in %.2f s",
            operation.method,
            operation.path,
            attempt.number,
            attempt.failure,
            pause,
        )
        if self._core.hooks.on_retry is not None:
            self._core.hooks.on_retry(operation.id, attempt)
        if pause > 0:
            yield Wait(pause)

    def _ended(self, error: CallError, status: int | None = None) -> CallError:
        """The error to raise: doubt about an earlier try outlives whatever came later, but for a clear answer."""
        if self._in_doubt is None or status in _CLEAR_AFTER_DOUBT:
            return error
        return self._doubted(error)

    def _doubted(self, error: Exception) -> CallError:
        assert self._request is not None
        assert self._sent_at is not None
        cause = self._in_doubt if self._in_doubt is not None else error
        finder = self._finder
        sent_at = self._sent_at
        return failures.outcome_unknown(
            self._core,
            self._job,
            self._request,
            sent_at,
            self._attempts,
            cause,
            None if finder is None else lambda: finder(self._job, sent_at),
        )


def _is_passing(status: int) -> bool:
    """Whether a status tells of something that may have passed a moment later."""
    return status == 429 or status >= 500


def _shape(response: Response) -> str:
    return "html-answer" if "html" in response.headers.get("content-type", "") else ""
