"""The kinds of result: what each method of a resource does, as steps for both worlds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from sagewire.runtime import failures
from sagewire.runtime.call import Finder, perform
from sagewire.runtime.core import Core
from sagewire.runtime.effects import Steps
from sagewire.runtime.errors import DecodeError, DriftError
from sagewire.runtime.job import Job, prepare
from sagewire.runtime.message import Exchange
from sagewire.runtime.operation import Operation
from sagewire.runtime.options import RequestOptions
from sagewire.runtime.routing import Route, choose
from sagewire.runtime.urls import origin_of

if TYPE_CHECKING:
    from sagewire.runtime.listing import Wanted
    from sagewire.runtime.paging.base import Answer, Ask


@attrs.frozen
class Task:
    """A method call, as a resource hands it on.

    Attributes:
        core: the client.
        operations: the routes that the method folds.
        options: the caller's options.
        arguments: the arguments by their Python names.
        shape: gives the write type, None where there is no body.
        body: what the caller named.
        finder: makes `OutcomeUnknown.find`.
    """

    core: Core
    operations: tuple[Operation, ...]
    options: RequestOptions | None
    arguments: Mapping[str, Any]
    shape: Callable[[], Any] | None = None
    body: Any = None
    finder: Finder | None = None


def value(task: Task, row: Callable[[], Any]) -> Steps[Any]:
    """Carries a call out and reads its answer as `row()`."""
    route = choose(task.operations, task.arguments)
    shape = row()
    job = _job(task, route, _selected(route.operation, shape, task.arguments))
    exchange = yield from perform(task.core, job, task.finder)
    return read(task, job, exchange, shape)


def values(task: Task, row: Callable[[], Any]) -> Steps[Any]:
    """Carries a call out and reads its answer as an array."""
    route = choose(task.operations, task.arguments)
    job = _job(task, route)
    exchange = yield from perform(task.core, job, task.finder)
    return read(task, job, exchange, array_of(row()))


def array_of(row: Any) -> Any:
    """The type of an array of rows."""
    return list[row]


def nothing(task: Task) -> Steps[None]:
    """Carries a call out; what comes back is not read."""
    yield from perform(task.core, _job(task, choose(task.operations, task.arguments)), task.finder)


def content(task: Task) -> Steps[bytes]:
    """Carries a call out and gives its body; a download may come from another origin, which gets no credentials."""
    job = _job(task, choose(task.operations, task.arguments))
    job.elsewhere = True
    exchange = yield from perform(task.core, job, task.finder)
    return exchange.response.content


def page(task: Task, want: Wanted, ask: Ask) -> Steps[Answer]:
    """Fetches one page of a list."""
    from sagewire.runtime.paging.base import Answer

    job = page_job(task, ask)
    exchange = yield from perform(task.core, job, task.finder)
    whole = read(task, job, exchange, want.strategy.shape(want.row))
    return Answer(want.strategy.rows(whole), whole, exchange.response)


def page_job(task: Task, ask: Ask) -> Job:
    """The call that fetches a page."""
    route = choose(task.operations, task.arguments)
    job = _job(task, route, ask.query)
    job.headers.update(ask.headers)
    if ask.url:
        job.url = ask.url
        job.foreign = origin_of(ask.url) != task.core.origin and not task.core.auth.may_go_to(ask.url)
        if job.foreign:
            job.headers = {"Accept": job.headers.get("Accept", "*/*")}
    return job


def _job(task: Task, route: Route, pairs: Sequence[tuple[str, str]] = ()) -> Job:
    return prepare(task.core, route, task.arguments, task.options, pairs=list(pairs), shape=task.shape, body=task.body)


def _selected(operation: Operation, row: Any, arguments: Mapping[str, Any]) -> Sequence[tuple[str, str]]:
    if not operation.query or not (arguments.get("select") or arguments.get("expand")):
        return ()
    from sagewire.runtime.listing import selected

    return selected(operation, row, arguments)


def read(task: Task, job: Job, exchange: Exchange, shape: Any) -> Any:
    """Reads an answer.

    Raises:
        DecodeError: it cannot be read.
        OutcomeUnknown: it cannot be read, and it was to say what became of a write.
    """
    from sagewire.runtime.codec import codec_of

    strict = job.options.strict
    try:
        return codec_of(shape).decode(
            exchange.response.content, task.core.drift, strict=task.core.strict if strict is None else strict
        )
    except DriftError:
        raise
    except DecodeError as error:
        operation = job.operation
        told = DecodeError(
            f"{operation.method} {operation.path}: HTTP {exchange.response.status}: {error.message}",
            hint=task.core.explain(
                status=exchange.response.status,
                text=exchange.response.text[:2000],
                situation="html-answer" if "html" in exchange.response.headers.get("content-type", "") else "",
                operation=operation.id,
            ),
        )
        told.__cause__ = error
        if operation.safety != "write":
            raise told from error
        finder = task.finder
        sent_at = exchange.attempts[0].at
        raise failures.outcome_unknown(
            task.core,
            job,
            exchange.request,
            sent_at,
            exchange.attempts,
            told,
            None if finder is None else lambda: finder(job, sent_at),
        ) from told
