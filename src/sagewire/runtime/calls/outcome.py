"""Looking for the record that a lost write may have made: `OutcomeUnknown.find`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any

import attrs

from sagewire.runtime.calls.job import Job
from sagewire.runtime.errors import UsageError
from sagewire.runtime.operation import NaturalKey, Operation

if TYPE_CHECKING:
    from sagewire.runtime.client import AsyncClient, Client

MOST = 100
"""Candidates that are fetched at most: more than a handful means that the key tells nothing apart."""


@attrs.frozen
class Findings:
    """What was found by a natural key.

    Attributes:
        candidates: rows that match; it is for the caller to say whether one of them is the lost record.
        asked_at: when Sage was asked.
        key: fields and values that were asked for.
    """

    candidates: tuple[Any, ...]
    asked_at: datetime
    key: Mapping[str, Any]

    def __bool__(self) -> bool:
        return bool(self.candidates)

    def __str__(self) -> str:
        by = " and ".join(f"{name}={value!r}" for name, value in self.key.items())
        at = f"{self.asked_at:%Y-%m-%d %H:%M:%S} UTC"
        if not self.candidates:
            return (
                f"No record with {by} was found at {at}. That is no proof that none will appear: "
                "the write may still be on its way, or what it made may not be listed yet."
            )
        number = len(self.candidates)
        return f"{number} record{'s' if number > 1 else ''} with {by} at {at}: compare before you repeat the write."


def settle_time(job: Job, sent_at: datetime, now: datetime) -> float:
    """Seconds still to wait, so that a write on its way can arrive."""
    key = job.operation.natural_key
    settle = key.settle if key else 0.0
    return min(max(0.0, settle - (now - sent_at).total_seconds()), settle)


def find_operation(job: Job, package: str) -> Operation:
    """The list to look in.

    Raises:
        UsageError: the operation has no natural key, or the package does not know the list.
    """
    key = job.operation.natural_key
    found: Operation | None = import_module(package).OPERATIONS.get(key.find) if key else None
    if found is None:
        raise UsageError(f"{job.operation.resource}.{job.operation.name} names no list in which to look.")
    return found


def all_arguments(operation: Operation, key: NaturalKey, keys: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The list's arguments for several records: one reading where one field tells them apart, else one each."""
    names = {tuple(values) for values in keys}
    if len(keys) > 1 and operation.query and len(names) == 1 and len(only := next(iter(names))) == 1:
        from sagewire.runtime.filters.condition import OneOf

        field = key.fields.get(only[0], only[0])
        return [{"where": OneOf(field, tuple((values[only[0]],) for values in keys)), "limit": MOST * len(keys)}]
    return [arguments_for(operation, key, values) for values in keys]


def arguments_for(operation: Operation, key: NaturalKey, values: Mapping[str, Any]) -> dict[str, Any]:
    """The list's arguments: a filter by the key, or parameters of the same names where there is no filter."""
    named = {key.fields.get(name, name): value for name, value in values.items()}
    if operation.query:
        from sagewire.runtime.filters.where import AllOf, Compare

        parts = tuple(Compare(name, "eq", value) for name, value in named.items())
        return {"where": parts[0] if len(parts) == 1 else AllOf(parts), "limit": MOST}
    by_wire = {parameter.wire: parameter.name for parameter in operation.parameters}
    return {by_wire.get(name, name): value for name, value in named.items()} | {"limit": MOST}


def _pagers(client: Client | AsyncClient, job: Job) -> list[Any]:
    operation = find_operation(job, client.product.package)
    assert job.operation.natural_key is not None
    view = client.with_options(context=job.options.context) if job.options.context else client
    method = getattr(getattr(view, operation.resource), operation.name)
    return [method(**asked) for asked in all_arguments(operation, job.operation.natural_key, job.keys)]


def find(client: Client, job: Job, sent_at: datetime) -> Findings:
    """Waits for the settle period, then lists what has the job's natural key."""
    clock = client.world.clock
    pagers = _pagers(client, job)
    pause = settle_time(job, sent_at, clock.now())
    if pause:
        clock.sleep(pause)
    asked_at = clock.now()
    return Findings(tuple(row for pager in pagers for row in pager), asked_at, job.joined_key())


async def find_async(client: AsyncClient, job: Job, sent_at: datetime) -> Findings:
    """See `find`."""
    clock = client.world.clock
    pagers = _pagers(client, job)
    pause = settle_time(job, sent_at, clock.now())
    if pause:
        await clock.asleep(pause)
    asked_at = clock.now()
    return Findings(tuple([row for pager in pagers async for row in pager]), asked_at, job.joined_key())
