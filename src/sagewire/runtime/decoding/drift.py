"""Drift: where an answer differs from the specification without being unusable."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import Literal, TypeAlias

from sagewire.runtime.errors import DriftError
from sagewire.runtime.value import Value

Kind: TypeAlias = Literal["unknown-field", "unknown-value", "wrong-type"]
"""unknown-field: kept in `row.extra`. unknown-value: an enumeration has a new member. wrong-type: kept as it came."""

Hook: TypeAlias = "Callable[[Drift], object]"

_MOST = 10_000
"""Differences remembered at most: an answer whose names are data must not fill the memory."""

_log = logging.getLogger("sagewire.drift")


class Drift(Value, frozen=True):
    """One difference. It never holds the value itself, which may be private.

    Attributes:
        model: the model whose field it is.
        field: the field's name on the wire; `[]` after it means inside its list.
        kind: what differs.
        found: JSON type of what arrived (`string`, `number`, ...).
        path: JSON path of the first place where it was seen.
    """

    model: str
    field: str
    kind: Kind
    found: str
    path: str = "$"

    def __eq__(self, other: object) -> bool:
        return self._what == other._what if isinstance(other, Drift) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._what)

    @property
    def _what(self) -> tuple[str, str, str, str]:
        """Everything but the place: the same difference elsewhere is the same."""
        return self.model, self.field, self.kind, self.found

    def __str__(self) -> str:
        field = self.field if self.field.isprintable() else ascii(self.field)
        return f"{self.kind} at {self.path}: {self.model}.{field[:80]} arrived as {self.found}"


class DriftReporter:
    """Tells of each (model, field, kind) once: to the hook, and to the log `sagewire.drift`.

    One per client. Threads may share it; two that see the same drift at the same moment may both tell.
    """

    def __init__(self, hook: Hook | None = None) -> None:
        """Takes the caller's hook, if any."""
        self._hook = hook
        self._told: set[tuple[str, str, str]] = set()

    def told(self, model: str, field: str, kind: Kind, /) -> bool:
        """Whether this difference was reported before."""
        return (model, field, kind) in self._told or len(self._told) >= _MOST

    def report(self, drift: Drift, /) -> None:
        """Reports a difference, unless that was done before."""
        if self.told(drift.model, drift.field, drift.kind):
            return
        self._told.add((drift.model, drift.field, drift.kind))
        _log.log(logging.WARNING if drift.kind == "wrong-type" else logging.INFO, "%s", drift)
        if self._hook is not None:
            self._hook(drift)


class Silent(DriftReporter):
    """Reports nothing."""

    def told(self, _model: str, _field: str, _kind: Kind, /) -> bool:
        """Everything counts as told."""
        return True

    def report(self, _drift: Drift, /) -> None:
        """Does nothing."""


class Reading:
    """One pass over one answer: where it is, and whom to tell."""

    def __init__(self, reporter: DriftReporter, *, strict: bool = False) -> None:
        """Starts at the root."""
        self.trail: list[str | int] = []
        self._reporter = reporter
        self._strict = strict

    def told(self, kind: Kind, model: str, fields: Iterable[str]) -> bool:
        """Whether there is nothing left to tell, or to refuse, of differences in these fields."""
        return not self._strict and all(self._reporter.told(model, field, kind) for field in fields)

    def drift(self, kind: Kind, model: str, field: str, value: object, *steps: str) -> None:
        """Tells of a difference, or refuses it."""
        if self._reporter.told(model, field, kind) and not self._strict:
            return
        path = "$" + "".join(map(_step, (*self.trail, *steps)))
        drift = Drift(model, field, kind, json_type(value), path)
        if self._strict:
            raise DriftError(f"The answer differs from the specification: {drift}.")
        self._reporter.report(drift)


def _step(step: str | int) -> str:
    if isinstance(step, str):
        return f".{step}" if step.isidentifier() else f"[{step[:80]!a}]"
    return f"[{step}]"


def json_type(value: object) -> str:
    """The JSON type of a decoded value."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, str):
        return "string"
    if isinstance(value, dict):
        return "object"
    if isinstance(value, list | tuple):
        return "array"
    return "number"
