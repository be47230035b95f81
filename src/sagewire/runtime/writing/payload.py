"""What a caller named, as the body to send: checked against the write type before anything leaves.

The annotations of the generated `TypedDict`s are the single source: they type the call, and they are read here.
Every problem of one call is reported in one error.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

import attrs

from sagewire.runtime.decoding.values import is_mapping
from sagewire.runtime.errors import UsageError
from sagewire.runtime.product import WireForms
from sagewire.runtime.suggest import did_you_mean
from sagewire.runtime.writing.quick import Plan, Quick, plan_of


@attrs.define
class Call:
    """One body being built: the product's forms, and the problems found so far.

    Attributes:
        forms: how the product writes values.
        edition: the edition that is written to; empty where unknown.
        quick: objects may be written the quick way.
        loose: something is in the body that was not written the quick way, so the encoder looks at it again.
        problems: what is wrong so far.
    """

    forms: WireForms
    edition: str
    quick: bool = False
    loose: bool = False
    problems: list[str] = attrs.field(factory=list[str])

    def refuse(self, path: str, problem: str) -> None:
        """Notes a problem and goes on."""
        self.problems.append(f"{path}: {problem}")

    def finish(self, what: str) -> None:
        """Raises everything that was noted."""
        if not self.problems:
            return
        of = f" of {what}" if what else ""
        if len(self.problems) == 1:
            raise UsageError(f"An argument{of} is wrong; nothing was sent. {self.problems[0]}")
        listed = "".join(f"\n  {problem}" for problem in self.problems)
        raise UsageError(f"{len(self.problems)} arguments{of} are wrong; nothing was sent.{listed}")


Writer: TypeAlias = Callable[[Any, str, Call], Any]
"""Gives the wire's value, or notes a problem (what it gives then is never sent)."""


@attrs.frozen
class Field:
    """One argument: where it goes and how it is checked.

    Attributes:
        wire: its name on the wire.
        write: the exact writer.
        required: the object is refused without it.
        edition: the only edition that has it; empty for all.
        null: what becomes of an explicit None, where that differs from the product's rule.
        native: the type that one native call can judge, None where there is none.
        quick: the quick writer, where there is one and `native` is None.
    """

    wire: str
    write: Writer
    required: bool = False
    edition: str = ""
    null: str = ""
    native: Any = None
    quick: Quick | None = None


class Shape:
    """The plan of one write type."""

    def __init__(self, fields: Mapping[str, Field], *, is_open: bool = False) -> None:
        """Takes the fields by the names of their arguments, and whether there may be more than these."""
        self.fields = fields
        self._is_open = is_open
        self._by_wire = {field.wire: name for name, field in fields.items()}
        self._plans: dict[tuple[WireForms, str], Plan | None] = {}

    def write(self, values: Any, path: str, call: Call) -> dict[str, Any]:
        """Writes an object; `path` is empty at the root."""
        plan = self.plan(call.forms, call.edition) if call.quick else None
        written = None if plan is None else plan.write(values, path, call)
        if written is not None:
            return written
        call.loose = True
        return self._exactly(values, path, call)

    def plan(self, forms: WireForms, edition: str) -> Plan | None:
        """The plan of the quick way, made once; None where there is none."""
        key = (forms, edition)
        if key not in self._plans:
            self._plans[key] = plan_of(self.fields, forms, edition)
        return self._plans[key]

    def _exactly(self, values: Any, path: str, call: Call) -> dict[str, Any]:
        if not is_mapping(values):
            call.refuse(path, f"is {named(values)} where a mapping of fields is wanted")
            return {}
        out: dict[str, Any] = {}
        for name, value in values.items():
            here = f"{path}.{name}" if path else str(name)
            field = self.fields.get(name)
            if field is None and self._is_open and isinstance(name, str) and name not in self._by_wire:
                out[name] = value
            elif field is None:
                call.refuse(here, f"there is no such field{self._suggest(name)}")
            elif field.edition and call.edition and field.edition != call.edition:
                call.refuse(here, f"only the {field.edition} edition has this field, not {call.edition}")
            elif value is None:
                self._null(field, here, call, out)
            else:
                out[field.wire] = field.write(value, here, call)
        for name, field in self.fields.items():
            if field.required and name not in values:
                call.refuse(f"{path}.{name}" if path else name, "must be given")
        return out

    def _null(self, field: Field, path: str, call: Call, out: dict[str, Any]) -> None:
        if (field.null or call.forms.null) == "send":
            out[field.wire] = None
        else:
            call.refuse(path, "Sage refuses null here; leave the argument out")

    def _suggest(self, name: object) -> str:
        python = self._by_wire.get(str(name))
        return f"; its name here is {python!r}" if python else did_you_mean(str(name), self.fields)


class Built(NamedTuple):
    """A body under its wire names, ready for `codec.encode`.

    Attributes:
        body: the object, or the list of objects.
        sure: everything in it is known to be right, so that the encoder need not look again.
    """

    body: Any
    sure: bool


def build(
    shape: Any,
    values: Mapping[str, Any],
    *,
    forms: WireForms,
    edition: str = "",
    raw: Mapping[str, Any] | None = None,
    what: str = "",
) -> dict[str, Any]:
    """Builds the body of a write, in the exact way; see `built`."""
    return _one(shape, values, Call(forms, edition), raw, what)


def built(
    shape: Any,
    values: Mapping[str, Any],
    *,
    forms: WireForms,
    edition: str = "",
    raw: Mapping[str, Any] | None = None,
    what: str = "",
) -> Built:
    """Builds the body of a write from what the caller named.

    Args:
        shape: the generated `TypedDict`.
        values: the arguments by their Python names; absent is not sent.
        forms: how the product writes values.
        edition: the edition that is written to; empty where unknown, then no field is refused for it.
        raw: fields under their wire names that are sent as they are, over everything else.
        what: the call's name, for errors.

    Raises:
        UsageError: one or more arguments are wrong; the message names each with its path.
    """
    call = Call(forms, edition, quick=True)
    body = _one(shape, values, call, raw, what)
    return Built(body, sure=not (raw or call.loose))


def build_many(
    shape: Any,
    rows: Sequence[Mapping[str, Any]],
    *,
    forms: WireForms,
    edition: str = "",
    name: str = "items",
    what: str = "",
) -> list[dict[str, Any]]:
    """Builds the body of a bulk write, in the exact way; see `built_many`."""
    return _many(shape, rows, Call(forms, edition), name, what)


def built_many(
    shape: Any,
    rows: Sequence[Mapping[str, Any]],
    *,
    forms: WireForms,
    edition: str = "",
    name: str = "items",
    what: str = "",
) -> Built:
    """Builds the body of a bulk write; see `built`.

    Args:
        shape: the generated `TypedDict` of one item.
        rows: the items.
        forms: how the product writes values.
        edition: the edition that is written to.
        name: the argument's name, for errors.
        what: the call's name, for errors.

    Raises:
        UsageError: one or more arguments are wrong.
    """
    call = Call(forms, edition, quick=True)
    body = _many(shape, rows, call, name, what)
    return Built(body, sure=not call.loose)


def _one(shape: Any, values: Mapping[str, Any], call: Call, raw: Mapping[str, Any] | None, what: str) -> dict[str, Any]:
    from sagewire.runtime.writing.shapes import shape_of  # built on what is declared here

    body: dict[str, Any] = shape_of(shape).write(values, "", call)
    call.finish(what)
    return {**body, **raw} if raw else body


def _many(shape: Any, rows: Sequence[Mapping[str, Any]], call: Call, name: str, what: str) -> list[dict[str, Any]]:
    from sagewire.runtime.writing.shapes import shape_of
    from sagewire.runtime.writing.writers import write_list

    body: list[dict[str, Any]] = write_list(shape_of(shape).write)(rows, name, call)
    call.finish(what)
    return body


def named(value: object) -> str:
    """A value's type, for a sentence."""
    name = type(value).__name__
    return f"an {name}" if name[0] in "aeio" else f"a {name}"
