"""Writing many records: in arrays no longer than the product takes, one after the other, each record accounted for.

Everything is checked before the first array is sent. The first array that does not succeed as a whole ends the write:
its error says what became of every record, so what succeeded is not lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, cast

import attrs
import msgspec

from sagewire.runtime.calls import verdicts
from sagewire.runtime.calls.bodies import balanced, built_body, encoded, natural_keys
from sagewire.runtime.calls.call import perform
from sagewire.runtime.calls.job import Job, prepare
from sagewire.runtime.calls.records import Record, Records, State
from sagewire.runtime.calls.routing import choose
from sagewire.runtime.calls.verdicts import Verdict
from sagewire.runtime.decoding.values import is_object
from sagewire.runtime.effects import Steps
from sagewire.runtime.errors import ApiError, OutcomeUnknown, SagewireError, UsageError
from sagewire.runtime.results import Task
from sagewire.runtime.wire.message import Response

_STATES: Mapping[verdicts.Says, State] = {"success": "succeeded", "error": "failed", "unknown": "unknown"}


@attrs.frozen
class Part:
    """Some of the records, as one request.

    Attributes:
        start: the place of the first among all.
        given: the records as the caller gave them.
        built: the same as they are sent.
        job: the request.
    """

    start: int
    given: Sequence[Mapping[str, Any]]
    built: Sequence[Any]
    job: Job


def records(task: Task) -> Steps[Records]:
    """Writes many records.

    Returns:
        What became of each; every one succeeded.

    Raises:
        UsageError: a record is wrong; nothing was sent.
        SagewireError: not all succeeded; its `records` say what became of each.
    """
    parts = list(_parts(task))
    done: list[Record] = []
    for number, part in enumerate(parts):
        try:
            exchange = yield from perform(task.core, part.job, task.finder)
        except SagewireError as error:
            unsent = [record for later in parts[number + 1 :] for record in _same(later, "not-sent")]
            error.tell(Records([*done, *_after(task, part, error), *unsent]))
            raise
        done += _told(task, part, _verdict(task, part, exchange.response))
    return Records(done)


def _parts(task: Task) -> Iterator[Part]:
    route = choose(task.operations, task.arguments)
    operation = route.operation
    setting = operation.extensions["batch"]
    given = task.body
    if isinstance(given, str | bytes | Mapping) or not isinstance(given, Sequence):
        raise UsageError(f"{operation.resource}.{operation.name} takes a list of records.")
    rows = cast("Sequence[Mapping[str, Any]]", given)
    if not rows:
        return
    shape = None if task.shape is None else task.shape()
    base = prepare(task.core, route, task.arguments, task.options, shape=lambda: None, body=[])
    built, sure = built_body(task.core, operation, base.options, shape, rows)
    balanced(operation, built)
    size = max(1, int(str(setting["max"])))
    for start in range(0, len(rows), size):
        some = built[start : start + size]
        body = some[0] if len(some) == 1 and setting.get("single") else some
        job = msgspec.structs.replace(
            base,
            content=encoded(body, operation, task.core, sure=sure),
            keys=natural_keys(operation, some),
            secrets=base.secrets,
        )
        yield Part(start, rows[start : start + size], some, job)


def _after(task: Task, part: Part, error: SagewireError) -> list[Record]:
    """The records of a request that did not succeed."""
    if isinstance(error, OutcomeUnknown):
        cause = error.__cause__
        verdict = _verdict(task, part, cause.response) if isinstance(cause, ApiError) and cause.response else None
        return _told(task, part, verdict) if verdict and verdict.results else _same(part, "unknown")
    if isinstance(error, ApiError):
        verdict = _verdict(task, part, error.response) if error.response else None
        if verdict is not None and verdict.told:
            return _told(task, part, verdict)
        return _same(part, "failed", error.sage_message)
    return _same(part, "not-sent")  # no credentials, no connection, no time: it never left


def _verdict(task: Task, part: Part, response: Response) -> Verdict | None:
    setting = task.core.outcome_of(part.job.operation)
    return verdicts.read(setting, response) if setting else None


def _same(part: Part, state: State, message: str = "") -> list[Record]:
    return [Record(part.start + place, state, message, row) for place, row in enumerate(part.given)]


def _told(task: Task, part: Part, verdict: Verdict | None) -> list[Record]:
    """What an answer says of each record; where it says nothing of one, what it says of all."""
    if verdict is None:
        return _same(part, "succeeded")
    setting = task.core.outcome_of(part.job.operation)
    match = cast("Sequence[str]", part.job.operation.extensions["batch"].get("match", ("index",)))
    found = matched(part.built, verdict.results, match)
    alone = len(part.given) == 1
    out: list[Record] = []
    for place, row in enumerate(part.given):
        answer = found.get(place)
        if answer is not None:
            state, message = _STATES[verdicts.says(setting, answer)], verdicts.words(setting, answer)
            if state == "failed" and not message and alone:
                message = verdict.message
        else:
            sure = verdict.envelope == "success" or alone
            state = _STATES[verdict.envelope if verdict.envelope != "error" else verdict.says] if sure else "unknown"
            message = verdict.message if state != "succeeded" else ""
        out.append(Record(part.start + place, state, message, row, answer or {}))
    return out


def matched(
    built: Sequence[Any], results: Sequence[Mapping[str, Any]], match: Sequence[str]
) -> dict[int, Mapping[str, Any]]:
    """Which result belongs to which record: by the fields named, best first, else by place if none is missing."""
    found: dict[int, Mapping[str, Any]] = {}
    places = {place for result in results if isinstance(place := result.get("index"), int)}
    first = 1 if places == set(range(1, len(built) + 1)) else 0  # counted from 1 after all
    left: list[Mapping[str, Any]] = []
    for result in results:
        place = next(
            (place for name in match if (place := _place(built, result, name, first)) not in {None, *found}), None
        )
        if place is None:
            left.append(result)
        else:
            found[place] = result
    if left and not found and len(results) == len(built):
        return dict(enumerate(results))
    return found


def _place(built: Sequence[Any], result: Mapping[str, Any], name: str, first: int) -> int | None:
    value = result.get(name)
    if value is None:
        return None
    if name == "index":
        known = isinstance(value, int) and not isinstance(value, bool) and 0 <= value - first < len(built)
        return cast(int, value) - first if known else None
    same = [
        place for place, record in enumerate(built) if is_object(record) and _plain(record.get(name)) == _plain(value)
    ]
    return same[0] if len(same) == 1 else None


def _plain(value: Any) -> Any:
    if isinstance(value, bool) or value is None:
        return value
    try:
        return Decimal(str(value)).normalize()
    except ArithmeticError:
        return str(value)
