"""The kinds of result: what each method of a resource does, as steps for both worlds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from types import NoneType
from typing import TYPE_CHECKING, Any, cast, get_args

import msgspec

from sagewire.runtime.calls import failures
from sagewire.runtime.calls.call import perform
from sagewire.runtime.calls.history import Finder
from sagewire.runtime.calls.job import Job, prepare
from sagewire.runtime.calls.routing import Route, choose
from sagewire.runtime.core import Core
from sagewire.runtime.effects import Run, Steps
from sagewire.runtime.errors import ApiError, DecodeError, DriftError, SagewireError
from sagewire.runtime.operation import Operation
from sagewire.runtime.options import RequestOptions
from sagewire.runtime.wire.message import Exchange, Response
from sagewire.runtime.wire.urls import origin_of

if TYPE_CHECKING:
    from sagewire.runtime.decoding.codec import Codec
    from sagewire.runtime.paging.base import Answer, Ask
    from sagewire.runtime.paging.listing import Wanted
    from sagewire.runtime.wire.sinks import Sink, Target


class Task(msgspec.Struct, frozen=True):
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

    def __repr__(self) -> str:
        return f"<Task {self.operations[0].id}>"  # what the caller named may be secret


def value(task: Task, row: Callable[[], Any]) -> Steps[Any]:
    """Carries a call out and reads its answer as `row()`."""
    route = choose(task.operations, task.arguments)
    shape = row()
    job = _job(task, route, _selected(route.operation, shape, task.arguments))
    codec = _codec(shape)
    exchange = yield from _performed(task, job)
    if not exchange.response.content and NoneType in get_args(shape):
        return None  # a success that has nothing to show, yet
    return read(task, job, exchange, codec)


def values(task: Task, row: Callable[[], Any]) -> Steps[Any]:
    """Carries a call out and reads its answer as an array."""
    route = choose(task.operations, task.arguments)
    job = _job(task, route)
    names = route.operation.extensions.get("envelope")
    if not names:
        codec = _codec(array_of(row()))
        return read(task, job, (yield from _performed(task, job)), codec)
    from sagewire.runtime.paging.envelope import rows, shape

    codec = _codec(shape(row(), {name: str(value) for name, value in names.items()}))
    exchange = yield from _performed(task, job)
    whole = read(task, job, exchange, codec)
    try:
        return list(rows(whole))
    except DecodeError as error:
        raise _unreadable(task, job, exchange, error) from error


def array_of(row: Any) -> Any:
    """The type of an array of rows."""
    return list[row]


def nothing(task: Task) -> Steps[None]:
    """Carries a call out; what comes back is not read, but a web page comes from somebody else.

    Raises:
        DecodeError: it did.
        OutcomeUnknown: it did, and the call was a write.
    """
    job = _job(task, choose(task.operations, task.arguments))
    exchange = yield from _performed(task, job)
    response = exchange.response
    if response.content and "html" in response.headers.get("content-type", "") and "html" not in job.operation.accept:
        raise _unreadable(task, job, exchange, DecodeError("a web page came, so nothing says that it was done."))


def content(task: Task, to: Target | None = None, accept: str = "") -> Steps[bytes]:
    """Carries a call out and gives its body; a download may come from another origin, which gets no credentials.

    Args:
        task: the call.
        to: takes the body, in bounded memory; then nothing is given.
        accept: the media type to ask for, instead of the operation's own.
    """
    from sagewire.runtime.wire.sinks import fits, sink_of  # only who downloads pays for its import

    job = _job(task, choose(task.operations, task.arguments))
    job.elsewhere = True
    if accept:
        job.headers["Accept"] = accept
    job.sink = sink = None if to is None else sink_of(to, accept)
    try:
        exchange = yield from _performed(task, job)
        response = exchange.response
        if not fits(response.headers.get("content-type", ""), accept):
            came = response.headers["content-type"].partition(";")[0]
            raise _told(task, job, exchange, DecodeError(f"{came} came where {accept} was asked for."))
        if sink is None:
            return response.content
        if response.content:  # from a transport that knows no sinks
            yield Run(partial(_pour, sink, response.content))
        yield Run(sink.finish)
        return b""
    finally:
        if sink is not None:
            sink.discard()


def _pour(sink: Sink, body: bytes) -> None:
    sink.begin()
    sink.write(body)


def page(task: Task, want: Wanted, ask: Ask) -> Steps[Answer]:
    """Fetches one page of a list."""
    from sagewire.runtime.paging.base import Answer

    job = page_job(task, ask)
    try:
        exchange = yield from perform(task.core, job, task.finder)
    except ApiError as error:
        if error.response is None or not _means_empty(job, error, error.response):
            raise
        return Answer([], [], error.response, job.url)
    if exchange.response.status == _NO_CONTENT and not exchange.response.content:
        return Answer([], [], exchange.response, exchange.request.url)
    whole, rows = _read_page(task, job, exchange, want)
    return Answer(rows if ask.keep is None else ask.keep(rows), whole, exchange.response, exchange.request.url)


_NO_CONTENT = 204


def _means_empty(job: Job, error: ApiError, response: Response) -> bool:
    """Whether an error is the operation's way to say that nothing matches; a web page never is."""
    statuses = cast("Sequence[int]", job.operation.extensions.get("empty", {}).get("status", ()))
    return error.status in statuses and "html" not in response.headers.get("content-type", "")


def _read_page(task: Task, job: Job, exchange: Exchange, want: Wanted) -> tuple[Any, Sequence[Any]]:
    whole = read(task, job, exchange, _codec(want.strategy.shape(want.row, want.listing.paging)))
    try:
        return whole, want.strategy.rows(whole)
    except DecodeError as error:
        raise _told(task, job, exchange, error) from error


def count(task: Task, want: Wanted) -> Steps[int | None]:
    """Asks for the number of rows; None where the answer does not tell it."""
    from sagewire.runtime.paging.base import Ask

    assert want.strategy.count is not None
    job = page_job(task, Ask([*want.listing.fixed, *want.strategy.count(want.listing)]))
    exchange = yield from perform(task.core, job, task.finder)
    return want.strategy.total(_read_page(task, job, exchange, want)[0])


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


def _performed(task: Task, job: Job) -> Steps[Exchange]:
    """The steps that carry a call out, in its other way too where it has one."""
    if "fallback" not in job.operation.extensions:
        return perform(task.core, job, task.finder)
    from sagewire.runtime.calls.fallback import performed  # only who makes such a call pays for its import

    return performed(task.core, job, task.finder)


def _selected(operation: Operation, row: Any, arguments: Mapping[str, Any]) -> Sequence[tuple[str, str]]:
    if not operation.query or not (arguments.get("select") or arguments.get("expand")):
        return ()
    from sagewire.runtime.paging.listing import selected

    return selected(operation, row, arguments)


def _codec(shape: Any) -> Codec:
    """What reads an answer. A write has it before it leaves: an answer that came must not fail for want of a module."""
    from sagewire.runtime.decoding.codec import codec_of

    return codec_of(shape)


def read(task: Task, job: Job, exchange: Exchange, codec: Codec) -> Any:
    """Reads an answer.

    Raises:
        DecodeError: it cannot be read.
        OutcomeUnknown: it cannot be read, and it was to say what became of a write.
    """
    strict = job.options.strict
    try:
        return codec.decode(
            exchange.response.content, task.core.drift, strict=task.core.strict if strict is None else strict
        )
    except DriftError:
        raise
    except DecodeError as error:
        told = _unreadable(task, job, exchange, error)
        raise told from told.__cause__


def _unreadable(task: Task, job: Job, exchange: Exchange, error: DecodeError) -> SagewireError:
    """The error of an answer that cannot be read: nobody knows what became of a write."""
    told = _told(task, job, exchange, error)
    told.__cause__ = error
    if job.operation.safety != "write":
        return told
    finder, sent_at = task.finder, exchange.attempts[0].at
    find = None if finder is None else lambda: finder(job, sent_at)
    return failures.outcome_unknown(task.core, job, exchange.request, sent_at, exchange.attempts, told, find)


def _told(task: Task, job: Job, exchange: Exchange, error: DecodeError) -> DecodeError:
    """The error of an answer that cannot be read, with what is known of the call."""
    response, operation = exchange.response, job.operation
    return DecodeError(
        f"{operation.method} {operation.path}: HTTP {response.status}: {error.message}",
        hint=task.core.explain(
            status=response.status,
            text=response.text[:2000],
            situation="html-answer" if "html" in response.headers.get("content-type", "") else "",
            operation=operation.id,
        ),
    )
