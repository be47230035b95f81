"""The errors that calls end in: what to raise, with which words, and with which hint."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any

import msgspec

from sagewire.runtime.calls.job import Job
from sagewire.runtime.core import Core
from sagewire.runtime.effects import TransportError
from sagewire.runtime.errors import (
    ApiError,
    CallError,
    ConnectionFailed,
    DecodeError,
    OutcomeUnknown,
    SagewireError,
    TimedOut,
    api_error_class,
)
from sagewire.runtime.operation import Operation
from sagewire.runtime.product import ContextField
from sagewire.runtime.wire import redact
from sagewire.runtime.wire.message import Attempt, Request, Response

if TYPE_CHECKING:
    from sagewire.runtime.calls.verdicts import Verdict


def ready(core: Core, operation: Operation) -> None:
    """Loads what it takes to tell what became of a write, before it leaves.

    Afterwards an import may fail, since no file descriptor is left, say; and nobody would learn that it was sent.
    """
    from sagewire.runtime.calls import diagnoses

    diagnoses.of(core.product)
    names = ["email.utils", "sagewire.runtime.calls.replies"]  # the first reads dates; the HTTP library brings it too
    if core.outcome_of(operation):
        names.append("sagewire.runtime.calls.verdicts")
    for name in names:
        import_module(name)


def of_answer(
    core: Core,
    operation: Operation,
    response: Response,
    attempts: Sequence[Attempt],
    *,
    situation: str = "",
    context: dict[str, str] | None = None,
    retry_after: float | None = None,
    verdict: Verdict | None = None,
    credentials: Sequence[str] = (),
) -> ApiError:
    """The error for an answer that is one.

    Args:
        core: the client.
        operation: what was called.
        response: the answer.
        attempts: every try.
        situation: what the runtime knows beyond the answer.
        context: the context headers' values by name, where they may be what was refused.
        retry_after: the seconds that the answer asks to wait.
        verdict: what the answer says of itself, where its status says nothing.
        credentials: the secrets of the request, which no error may repeat.
    """
    from sagewire.runtime.calls import replies  # only errors pay for its import

    reply = replies.parse(response)
    if verdict is not None and verdict.message:
        reply = msgspec.structs.replace(reply, message=verdict.message)
    reply = reply.without(credentials)
    request_id = redact.words(replies.request_id(response, core.product.request_id_headers), credentials)
    words = reply.message.strip().removesuffix(".") or "no message"
    code = f" [{reply.code}]" if reply.code else ""
    where = f"{operation.method} {operation.path}"
    unsaid = ", which does not say whether it succeeded" if verdict is not None and verdict.says == "unknown" else ""
    text = f"{where}: HTTP {response.status}{unsaid}{code}: {words}"
    if request_id:
        text += f" (request {request_id})"
    if context:
        about = ", ".join(f"{name}={value}" for name, value in context.items())
        text += f". The token is new, or was taken before, so {about} may be wrong, or out of this user's reach"
    if retry_after is not None:
        text += f". It asks to wait {retry_after:g} s"
    hint = core.explain(
        status=response.status,
        text=f"{reply.code} {reply.message} {reply.text}",
        situation=situation,
        operation=operation.id,
    )
    return api_error_class(response.status)(
        f"{text}{_tries(attempts)}.",
        status=response.status,
        code=reply.code,
        sage_message=reply.message,
        request_id=request_id,
        response=response,
        retry_after=retry_after,
        attempts=attempts,
        hint=hint,
    )


def of_failure(core: Core, operation: Operation, error: TransportError, attempts: Sequence[Attempt]) -> CallError:
    """The error for a request that got no answer, where that is all there is to say."""
    kind = TimedOut if error.timed_out else ConnectionFailed
    seen = "Sage was not reached" if error.phase == "connect" else "the answer was lost"
    failed = kind(
        f"{operation.method} {operation.path}: {seen}: {error.reason}{_tries(attempts)}.",
        attempts=attempts,
        hint=core.explain(situation=_situation(error), text=error.reason, operation=operation.id),
    )
    failed.__cause__ = error
    return failed


def _situation(error: TransportError) -> str:
    if error.timed_out:
        return "timed-out"
    return "not-reached" if error.phase == "connect" else ""  # a connection that broke later did reach the host


def outcome_unknown(
    core: Core,
    job: Job,
    request: Request,
    sent_at: datetime,
    attempts: Sequence[Attempt],
    cause: Exception,
    finder: Any,
) -> OutcomeUnknown:
    """The error for a write of which nobody knows whether it was carried out."""
    operation = job.operation
    why = cause.message if isinstance(cause, SagewireError) else str(cause)
    failed = OutcomeUnknown(
        f"{operation.method} {operation.path} was sent, and may or may not have been carried out. "
        f"{_what_now(job, attempts)} What happened: {why}",
        request=core.shown(request, job.secrets),
        sent_at=sent_at,
        key=job.joined_key(),
        idempotency_id=job.identity,
        finder=finder if job.keys else None,
        attempts=attempts,
        hint=cause.hint if isinstance(cause, SagewireError) else "",
    )
    failed.__cause__ = cause
    return failed


def _what_now(job: Job, attempts: Sequence[Attempt]) -> str:
    if job.identity:
        times = f"{len(attempts)} times with the same id" if len(attempts) > 1 else "once"
        return (
            f"It was sent {times}. The same call with options=RequestOptions(idempotency_id={job.identity!r}) "
            "gives the record that it made, or makes it."
        )
    if job.keys:
        return "It was not sent again. find() looks for the record by what was sent."
    return "It was not sent again. Compare the records before you repeat it."


def wrong_echo(operation: Operation, field: ContextField, asked: str, told: str) -> DecodeError:
    """The error for a success that is about something else than was asked for."""
    done = "" if operation.safety in {"read", "preview"} else " What was sent has been carried out there."
    return DecodeError(
        f"{operation.method} {operation.path}: {field.name}={asked} was asked for, "
        f"and the answer says that it is about {told}.{done}"
    )


def out_of_time(operation: Operation, attempts: Sequence[Attempt], why: str) -> TimedOut:
    """The error for a call whose deadline leaves no room for another try."""
    return TimedOut(
        f"{operation.method} {operation.path}: the call's deadline leaves no time {why}{_tries(attempts)}.",
        attempts=attempts,
    )


def _tries(attempts: Sequence[Attempt]) -> str:
    return f" ({len(attempts)} tries)" if len(attempts) > 1 else ""
