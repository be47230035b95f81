"""Plans the types: models to read, `TypedDict`s to write, and the typing-only fields of filters."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import attrs

from generator import naming
from generator.code import literal, names_in, prose, sentence
from generator.describe import Words
from generator.parsed import Parsed
from generator.plain import Json
from generator.plan import EnumPlan, FieldPlan, ModelPlan, WritePlan
from generator.problems import Problems
from generator.render import MARKS, Shapes
from generator.types import Type
from generator.view import View

_STANDARD = (
    ("dt", "import datetime as dt"),
    ("Decimal", "from decimal import Decimal"),
    ("UUID", "from uuid import UUID"),
    ("PathLike", "from os import PathLike"),
)
_FIELD_TYPES = ("DayField", "Flag", "InstantField", "Number", "Text")


class ModelPlanner:
    """Plans the types of one document."""

    def __init__(self, shapes: Shapes, words: Words, package: str, problems: Problems) -> None:
        """Takes the shapes of the document and the package that it becomes."""
        self.shapes = shapes
        self.view: View = shapes.view
        self.parsed: Parsed = shapes.parsed
        self.words = words
        self.package = package
        self.problems = problems
        self.names = {name: self._field_names(name) for name in self.parsed.schemas}

    def _field_names(self, schema: str) -> dict[str, str]:
        """Safe field -> attribute; an overlay's `x-sagewire-python` wins."""
        raw: Json = self.view.schemas[schema].get("properties") or {}
        named: dict[str, str] = {}
        for field, body in raw.items():
            wanted = body.get("x-sagewire-python")
            name = naming.identifier(str(wanted), reserved=naming.MODEL_RESERVED) if wanted else field
            if name in named.values():
                at = f"{self.view.names[schema]}/properties/{body['x-view-wire']}"
                self.problems.add(at, f"two fields are called {name!r} in Python", "change x-sagewire-python")
            named[field] = name
        return named

    def written_names(self, body: Type | None, taken: str) -> frozenset[str]:
        """The keywords of a body that is taken as fields."""
        if body is None or taken != "fields" or self.shapes.real(body).kind != "named":
            return frozenset()
        raw: Json = self.view.schemas[body.name]["properties"]
        return frozenset(self.names[body.name][field] for field, part in raw.items() if not part.get("readOnly"))

    # reading ---------------------------------------------------------------------------------------------------

    def models(self) -> tuple[ModelPlan, ...]:
        """Every named schema with fields, and every enumeration that stands alone."""
        found: list[ModelPlan] = []
        for name, schema in self.parsed.schemas.items():
            if schema.values:
                if self.shapes.homes[name] == naming.module_name(name):
                    found.append(self._enum_module(name))
            elif not self.shapes.is_map(name):
                found.append(self._model(name))
        return tuple(sorted(found, key=lambda model: model.module))

    def _enum_module(self, name: str) -> ModelPlan:
        enum = self._enum(name)
        imports = (_INT_ENUM, "from typing import TYPE_CHECKING") if enum.members else _ENUM_IMPORTS
        return ModelPlan(name="", module=naming.module_name(name), doc=enum.doc, enums=(enum,), imports=imports)

    def _enum(self, name: str) -> EnumPlan:
        values = self.parsed.schemas[name].values
        raw = self.view.schemas[name]
        doc = prose(raw.get("description", "")) or "One of these values; another one stays as it came."
        base = "int" if isinstance(values[0], int) else "str"
        shown = ", ".join(literal(value) for value in values)
        named = self.shapes.names_of(name)
        if named:
            members = self._members(name, named)
            return EnumPlan(self.shapes.alias(name), self.shapes.cls(name), base, doc, members)
        return EnumPlan(name=self.shapes.cls(name), values=f"Literal[{shown}]", base=base, doc=doc)

    def _members(self, name: str, named: dict[str, str]) -> tuple[tuple[str, int, str], ...]:
        found: list[tuple[str, int, str]] = []
        for value in self.parsed.schemas[name].values:
            label = prose(named.get(str(value), ""))
            member = naming.identifier(label or str(value), prefix="value").upper()
            if any(member == other for other, *_ in found):
                what = f"two numbers are called {member!r} in Python"
                self.problems.add(self.view.names[name], what, "name one of the two differently")
            found.append((member, int(value), sentence(label) or "Not named."))
        if any(self.shapes.cls(other) == self.shapes.alias(name) for other in self.parsed.schemas):
            what = f"another schema has the name {self.shapes.alias(name)!r}, which the numbers with names need"
            self.problems.add(self.view.names[name], what, "rename one of the two")
        return tuple(found)

    def _model(self, name: str) -> ModelPlan:
        raw = self.view.schemas[name]
        module = naming.module_name(name)
        own_enums = [enum for enum, home in self.shapes.homes.items() if home == module]
        fields = _apart(
            self._field(name, field, module) for field, body in raw["properties"].items() if not body.get("writeOnly")
        )
        secret = tuple(
            self.names[name][field] for field, body in raw["properties"].items()
            if body.get("x-sagewire-secret") and not body.get("writeOnly")
        )  # fmt: skip
        enums = tuple(self._enum(enum) for enum in own_enums)
        return ModelPlan(
            name=self.shapes.cls(name),
            module=module,
            doc=self.words.model(raw, name),
            fields=fields,
            enums=enums,
            secret=secret,
            imports=self._model_imports(fields, enums, secret, is_open=self._is_open(name)),
            is_open=self._is_open(name),
        )

    def _is_open(self, name: str) -> bool:
        raw = self.view.schemas[name]
        return raw.get("additionalProperties") is True and bool(raw.get("properties"))

    def _field(self, schema: str, field: str, module: str) -> FieldPlan:
        raw = self.view.schemas[schema]["properties"][field]
        parsed = self.parsed.schemas[schema]
        name, wire = self.names[schema][field], raw["x-view-wire"]
        type_ = parsed.fields[field]
        text = self.shapes.read(type_, raw, module)
        sent = raw.get("x-sagewire-sent", self.words.enforced and field in parsed.required)
        sent = bool(sent) and not raw.get("x-view-nullable") and text not in ("Any", "None")
        renamed = literal(wire) if name != wire else ""
        default = f"sent({renamed})" if sent else f"wire({renamed})" if renamed else "None"
        annotation = text if sent or text in ("Any", "None") else f"{text} | None"
        return FieldPlan(name, wire, annotation, default, self._doc(raw, type_))

    def _doc(self, raw: Json, type_: Type) -> str:
        whole = self.view.resolve(raw) if self._is_scalar_ref(raw) else raw
        return self.words.field(whole, self.shapes.real(type_).kind, str(raw.get("description", "")))

    def _is_scalar_ref(self, raw: Json) -> bool:
        return "$ref" in raw and "enum" in self.view.resolve(raw)

    def _model_imports(
        self, fields: tuple[FieldPlan, ...], enums: tuple[EnumPlan, ...], secret: tuple[str, ...], *, is_open: bool
    ) -> tuple[str, ...]:
        used = names_in(*(field.annotation for field in fields), *(field.default for field in fields))
        lines = _standard(used)
        plain = any(not enum.members for enum in enums)
        lines += [_INT_ENUM] if any(enum.members for enum in enums) else []
        typing: list[str] = [name for name in ("Any", "Literal") if name in used or (name == "Literal" and plain)]
        typing += ["ClassVar"] if secret or is_open else []
        typing += ["TYPE_CHECKING"] if enums else []
        if typing:
            lines.append(f"from typing import {', '.join(sorted(typing))}")
        runtime = [name for name in ("Day", "Instant", *_MAKERS) if name in used]
        runtime += [f"{name} as _{name}" for name in _MAKERS if f"_{name}" in used]
        lines.append(f"from {self.package}.models._base import Row")
        if runtime:
            lines.append(f"from sagewire.runtime.model import {', '.join(runtime)}")
        if "m" in used:
            lines.append(f"from {self.package} import models as m")
        return tuple(lines)

    # writing ---------------------------------------------------------------------------------------------------

    def writes(self, roots: Iterable[tuple[Type, bool]]) -> tuple[WritePlan, ...]:
        """The write types that bodies need and that schemas ask for, with those inside of them.

        Args:
            roots: types of bodies, each with whether the body may be partial, so that nothing is required in it.
        """
        marked = [(Type("named", name), False) for name, raw in self.view.schemas.items() if raw.get(_WRITTEN)]
        roots = [*roots, *marked]
        partial = self._reached([type_ for type_, some in roots if some], self._written)
        found = [
            self._write(name, required=self.words.enforced and name not in partial)
            for name in sorted(self._reached([type_ for type_, _ in roots], self._written))
        ]
        return tuple(sorted(found, key=lambda write: write.module))

    def _written(self, name: str) -> list[Type]:
        raw: Json = self.view.schemas[name].get("properties") or {}
        return [type_ for field, type_ in self.parsed.schemas[name].fields.items() if not raw[field].get("readOnly")]

    def _reached(self, types: list[Type], inside: Callable[[str], list[Type]]) -> set[str]:
        """The models that types lead to."""
        found: set[str] = set()
        waiting = list(types)
        while waiting:
            type_ = self.shapes.real(waiting.pop())
            waiting += type_.items
            if type_.kind == "named" and type_.name not in found and not self.shapes.is_enum(type_.name):
                found.add(type_.name)
                waiting += inside(type_.name)
        return found

    def _write(self, name: str, *, required: bool) -> WritePlan:
        raw = self.view.schemas[name]
        parsed = self.parsed.schemas[name]
        fields: list[FieldPlan] = []
        for field, body in raw["properties"].items():
            if body.get("readOnly"):
                continue
            text = self.shapes.marked(parsed.fields[field], body, self._field_marks(name, field, body))
            if required and field in parsed.required:
                text = f"Required[{text}]"
            fields.append(FieldPlan(self.names[name][field], body["x-view-wire"], text, ""))
        cls = self.shapes.cls(name)
        return WritePlan(
            name=f"{cls}Write",
            module=naming.module_name(name),
            doc=f"What may be written of a `{cls}`; a key that is left out is not sent.",
            fields=tuple(fields),
            imports=self._write_imports(fields, is_open=self._is_open(name)),
            is_open=self._is_open(name),
        )

    def _field_marks(self, schema: str, field: str, body: Json) -> tuple[str, ...]:
        marks: list[str] = []
        if body.get("x-sagewire-edition"):
            marks.append(f"Edition({literal(body['x-sagewire-edition'])})")
        policy = "send" if self.shapes.sends_null(body) else "refuse"
        if policy != self.shapes.null:
            marks.append(f'Null("{policy}")')
        if self.names[schema][field] != body["x-view-wire"]:
            marks.append(f"Wire({literal(body['x-view-wire'])})")
        return tuple(marks)

    def _write_imports(self, fields: list[FieldPlan], *, is_open: bool) -> tuple[str, ...]:
        used = names_in(*(field.annotation for field in fields))
        lines = _standard(used)
        typing = [name for name in ("Annotated", "Any", "Literal", "Required") if name in used]
        lines.append(f"from typing import {', '.join([*typing, 'TypedDict'])}")
        abc = [name for name in ("Mapping", "Sequence") if name in used]
        if abc:
            lines.append(f"from collections.abc import {', '.join(abc)}")
        marks = [*(name for name in MARKS if name in used), *(["open_to_more"] if is_open else [])]
        if marks:
            lines.append(f"from sagewire.runtime.writing.marks import {', '.join(marks)}")
        lines += [f"from {self.package} import {folder} as {short}" for folder, short in _FOLDERS if short in used]
        return tuple(lines)

    # filtering -------------------------------------------------------------------------------------------------

    def filters(self, rows: Iterable[Type], singles: Iterable[Type]) -> tuple[WritePlan, ...]:
        """The typing-only fields of rows that are filtered, with those inside of them.

        Args:
            rows: types of rows that can be filtered.
            singles: types of single records, of which only the children that can be fetched are of interest.
        """
        filtered = self._reached(list(rows), self._filtered)
        others = {type_.name for type_ in singles if type_.kind == "named" and self.expandable(type_)} - filtered
        found = [self._filter(name, whole=name in filtered) for name in sorted(filtered | others)]
        return tuple(sorted(found, key=lambda plan: plan.module))

    def expandable(self, row: Type) -> tuple[str, ...]:
        """The children of a row that are there only when named in `expand`."""
        if row.kind != "named" or self.shapes.is_enum(row.name):
            return ()
        raw: Json = self.view.schemas[row.name].get("properties") or {}
        return tuple(self.names[row.name][field] for field, body in raw.items() if body.get("x-sagewire-expandable"))

    def _filtered(self, name: str) -> list[Type]:
        return [type_ for type_ in self.parsed.schemas[name].fields.values() if self.shapes.real(type_).kind == "named"]

    def _filter(self, name: str, *, whole: bool) -> WritePlan:
        raw = self.view.schemas[name]
        fields: list[FieldPlan] = []
        for field, body in raw["properties"].items() if whole else ():
            text = self.shapes.filter(self.parsed.schemas[name].fields[field])
            if text and not body.get("writeOnly"):
                fields.append(FieldPlan(self.names[name][field], body["x-view-wire"], text, ""))
        used = names_in(*(field.annotation for field in fields))
        kinds = [kind for kind in _FIELD_TYPES if kind in used]
        choices = self.expandable(Type("named", name=name))
        lines = [f"from sagewire.runtime.filters.where import {', '.join(kinds)}"] if kinds else []
        lines += ["from typing import Literal, TypeAlias"] if choices else []
        cls = self.shapes.cls(name)
        doc = f"The fields of a `{cls}` that a filter or an order may name."
        return WritePlan(f"{cls}Fields", naming.module_name(name), doc, tuple(fields), tuple(lines), choices)


_FOLDERS = (("models", "m"), ("params", "p"))
_INT_ENUM = "from enum import IntEnum"
_MAKERS = ("sent", "wire")
_WRITTEN = "x-sagewire-written"
_ENUM_IMPORTS = ("from typing import TYPE_CHECKING, Literal",)


def _apart(found: Iterable[FieldPlan]) -> tuple[FieldPlan, ...]:
    """Calls what makes a field by another name where a field of the class is called so."""
    fields = tuple(found)
    taken = {field.name for field in fields}.intersection(_MAKERS)
    return tuple(
        attrs.evolve(field, default=f"_{field.default}") if field.default.partition("(")[0] in taken else field
        for field in fields
    )


def _standard(names: set[str]) -> list[str]:
    return [line for name, line in _STANDARD if name in names]


def homes_of(view: View, parsed: Parsed) -> dict[str, str]:
    """Enumeration -> the module it stands in: its owner's where it was written inline, else its own."""
    by_pointer = {pointer: name for name, pointer in view.names.items()}
    homes: dict[str, str] = {}
    for name, schema in parsed.schemas.items():
        if not schema.values:
            continue
        owner, pointer = name, view.names[name]
        while "/" in pointer and owner == name:
            pointer = pointer.rpartition("/")[0]
            candidate = by_pointer.get(pointer)
            if candidate and not parsed.schemas[candidate].values and parsed.schemas[candidate].fields:
                owner = candidate
        homes[name] = naming.module_name(owner)
    return homes
