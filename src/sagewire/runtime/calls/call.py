"""One call, from ready to answered: let in, sent, judged, and what to do when it goes wrong.

The loop is written once, as steps; `drive_sync` and `drive_async` perform it. A write whose fate is unknown is never
sent again: it ends in `OutcomeUnknown`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING

from sagewire.runtime.calls import admission, again, failures
from sagewire.runtime.calls.deadline import Deadline
from sagewire.runtime.calls.delivery import deliver
from sagewire.runtime.calls.history import Finder, History, Sent
from sagewire.runtime.calls.job import MAX_BYTES, Job
from sagewire.runtime.calls.retry import fate_of_answer, fate_of_failure, retry_after
from sagewire.runtime.core import Core
from sagewire.runtime.effects import Steps, TransportError
from sagewire.runtime.errors import CallError, SagewireError
from sagewire.runtime.wire.message import Exchange, Request, Response

if TYPE_CHECKING:
    from sagewire.runtime.calls.verdicts import Verdict


def perform(core: Core, job: Job, finder: Finder | None = None) -> Steps[Exchange]:
    """The steps that carry a call out.

    Args:
        core: the client.
        job: the call.
        finder: makes what `OutcomeUnknown.find` calls.

    Returns:
        The steps. They give the exchange, whose response is a success, or they raise `ApiError` (Sage refused),
        `ConnectionFailed` (Sage was not reached, or a call that changes nothing got no answer), `OutcomeUnknown` (a
        write's answer was lost) or `LoginRequired` (a user must log in).
    """
    if job.operation.safety in _CHANGES:
        failures.ready(core, job.operation)
    call = _Call(core, job, finder)
    if "lane" not in job.operation.extensions:
        return call.loop()
    from sagewire.runtime.calls import lanes  # only products with lanes pay for its import

    lane = lanes.lane_for(core.product.package, core.origin, job.operation, job.context)
    return lanes.through(core, lane, call)


_CHANGES = frozenset({"write", "idempotent"})


class _Call:
    """One call under way."""

    __slots__ = ("_core", "_history", "_job", "_renewals", "_tries", "deadline")

    def __init__(self, core: Core, job: Job, finder: Finder | None) -> None:
        self._core = core
        self._job = job
        self._history = History(core, job, finder)
        self._tries = 0
        self._renewals = 0
        self.deadline = Deadline(core.world.clock, job.options.deadline, self._history.late)

    @property
    def sent(self) -> bool:
        """Whether a request has left, or may have."""
        return self._history.sent

    def loop(self) -> Steps[Exchange]:
        """Tries until there is an answer to give, or an error to raise."""
        while True:
            self._tries += 1
            sent, answer = yield from self._once()
            if isinstance(answer, TransportError):
                yield from self._after_failure(sent, answer)
                continue
            verdict = self._verdict(answer)
            if 200 <= answer.status < 300 if verdict is None else verdict.says == "success":
                return self._finished(sent, answer)
            elif answer.status == 401:
                yield from self._after_401(sent, answer)
            elif verdict is not None and (self._is_write or not _is_passing(answer.status)):
                raise self._refused(sent, answer, verdict)
            else:
                yield from self._after_error(sent, answer)

    def _once(self) -> Steps[tuple[Sent, Response | TransportError]]:
        """One try: let in, and sent."""
        place = yield from admission.admitted(self._core, self.deadline)
        try:
            try:
                credentials = yield from admission.credentials(self._core, self._job)
            except SagewireError as error:
                self._history.recall(error)
                raise
            self.deadline.check("to send it")  # what was never sent has no unknown outcome
            request = self._request(credentials)
            sent = self._history.leaving(request, credentials)
            try:
                request, answer = yield from deliver(self._core, self._job, request)
            except TransportError as error:
                return sent, error
            return sent if request is sent.request else sent.redirected(request), answer
        finally:
            if place is not None:
                place.release()

    def _request(self, credentials: Mapping[str, str]) -> Request:
        job, left = self._job, self.deadline.left()
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

    # -- what an answer says -------------------------------------------------------------------------------------

    @property
    def _is_write(self) -> bool:
        return self._job.operation.safety == "write"

    def _verdict(self, answer: Response) -> Verdict | None:
        """What the answer says of itself, where that counts; None where its status does."""
        setting = self._core.outcome_of(self._job.operation)
        if not setting or self._job.foreign:
            return None
        from sagewire.runtime.calls import verdicts  # only products that tell it in the body pay for its import

        verdict = verdicts.read(setting, answer)
        return verdict if verdict.told or 200 <= answer.status < 300 else None

    def _finished(self, sent: Sent, response: Response) -> Exchange:
        self._history.note(sent, response.status)
        self._core.auth.accepted(sent.credentials, sent.about)
        self._core.quota.earn()
        exchange = self._history.tell(sent, response)
        self._compare_echo(sent.request, response)
        return exchange

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

    def _refused(self, sent: Sent, response: Response, verdict: Verdict) -> CallError:
        """The error of an answer that says that it is one, or does not say that it is none."""
        if verdict.says == "error":
            self._core.auth.accepted(sent.credentials, sent.about)
        self._history.note(sent, response.status, f"told: {verdict.says}")
        self._history.tell(sent, response)
        error = self._history.refusal(sent, response, situation=_shape(response), verdict=verdict)
        if verdict.says == "unknown" and self._is_write:
            return self._history.doubted(error)
        return error if verdict.says == "error" else self._history.ended(error)

    # -- again, or not -------------------------------------------------------------------------------------------

    def _after_401(self, sent: Sent, response: Response) -> Steps[None]:
        self._history.note(sent, 401, "refused: 401")
        if sent.credentials and self._renewals < self._core.auth.renewals:
            self._renewals += 1
            try:
                changed = yield from self._core.auth.rejected(sent.credentials, sent.about)
            except SagewireError as error:
                self._history.recall(error)
                raise
            if changed:
                self._tries -= 1  # the refused one was no try of this call, but of an old token
                return
        self._history.tell(sent, response)
        raise self._history.ended(self._unauthorized(sent, response))

    def _unauthorized(self, sent: Sent, response: Response) -> CallError:
        core, operation, values = self._core, self._job.operation, self._job.context
        situation, context = core.auth.situation(sent.credentials, sent.about), dict[str, str]()
        if situation == "context-unauthorized":
            names = [field.name for field in core.product.context] if operation.context else []
            context = {name: str(values[name]) for name in names if values.get(name) is not None}
            situation = situation if context else "unauthorized"
        return self._history.refusal(sent, response, situation=situation, context=context)

    def _after_error(self, sent: Sent, response: Response) -> Steps[None]:
        core, job, status = self._core, self._job, response.status
        if 400 <= status < 500 and status != 429:
            self._core.auth.accepted(sent.credentials, sent.about)  # whoever refuses the rest has taken the token
        asked = retry_after(response, core.world.clock.now())
        fate = fate_of_answer(status, asked, write=self._is_write)
        policy = again.policy_of(core, job)
        pause: float | None = None
        if fate != "answered" and policy.on_status and status >= 400 and again.may_repeat(core, job, fate):
            timed_out = status in {408, 504, 524}
            pause = again.pause_before(core, job, self.deadline, tries=self._tries, asked=asked, timed_out=timed_out)
        if status == 429:
            admission.slowed(core, min(asked or 0.0, policy.longest_retry_after) if pause is None else pause)
        attempt = self._history.note(sent, status, f"{fate}: {status}", pause or 0.0)
        if pause is None:
            self._history.tell(sent, response)
        in_doubt = fate == "unknown" and self._is_write
        if pause is None or in_doubt:
            error = self._history.refusal(sent, response, retry_after=asked, situation=_shape(response))
            if in_doubt:
                self._history.doubt(error)
            if pause is None:
                raise self._history.ended(error, status if fate == "answered" else None)
        yield from again.waited(core, job, attempt, pause)

    def _after_failure(self, sent: Sent, failure: TransportError) -> Steps[None]:
        core, job = self._core, self._job
        fate = fate_of_failure(failure)
        pause: float | None = None
        if again.policy_of(core, job).on_failure and not failure.final and again.may_repeat(core, job, fate):
            pause = again.pause_before(
                core, job, self.deadline, tries=self._tries, asked=None, timed_out=failure.timed_out
            )
        attempt = self._history.note(sent, None, f"{fate}: {failure.reason}", pause or 0.0)
        error = failures.of_failure(core, job.operation, failure, self._history.attempts)
        if fate == "unknown" and self._is_write:
            self._history.doubt(error)
        if pause is None:
            raise self._history.ended(error)
        yield from again.waited(core, job, attempt, pause)


def _is_passing(status: int) -> bool:
    """Whether a status tells of something that may have passed a moment later."""
    return status == 429 or status >= 500


def _shape(response: Response) -> str:
    return "html-answer" if "html" in response.headers.get("content-type", "") else ""
