"""Types as Python: what is read, what is written, what is filtered on, what parameters take."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from generator import naming
from generator.code import literal
from generator.parsed import Parsed
from generator.plain import Json, object_of
from generator.types import ANY, Type, readable
from generator.view import View

MARKS = ("Binary", "DayForm", "Edition", "InstantForm", "Null", "Scale", "Text", "Wire")
"""What annotations of written values may carry, from the runtime."""
_READ = {
    "str": "str",
    "int": "int",
    "bool": "bool",
    "decimal": "Decimal",
    "day": "Day",
    "instant": "Instant",
    "uuid": "UUID",
    "bytes": "str",
    "any": "Any",
    "none": "None",
}
_WRITE = {
    **_READ,
    "decimal": "Decimal | int",
    "day": "dt.date",
    "instant": "dt.datetime",
    "uuid": "str",
    "bytes": "bytes",
}
_FILTER = {
    "str": "Text",
    "uuid": "Text",
    "int": "Number",
    "decimal": "Number",
    "bool": "Flag",
    "day": "DayField",
    "instant": "InstantField",
}


@attrs.frozen
class Shapes:
    """What the named schemas of a document are in Python.

    Attributes:
        view: the document.
        parsed: what the parser read of it.
        homes: enumeration -> module of models that holds it.
        null: what the product does with a null where the document does not say: `send` or `refuse`.
        endless: maps that hold nothing but themselves; what is inside is taken as it comes.
    """

    view: View
    parsed: Parsed
    homes: dict[str, str]
    null: str
    endless: frozenset[str] = frozenset()

    def cls(self, name: str) -> str:
        """The class of a named schema."""
        return naming.class_name(name)

    def is_enum(self, name: str) -> bool:
        """Whether a named schema is an enumeration."""
        return bool(self.parsed.schemas[name].values)

    def names_of(self, name: str) -> dict[str, str]:
        """What the numbers of an enumeration are called; empty where that is not said."""
        found: dict[str, str] = self.view.schemas[name].get("x-sagewire-enum-names") or {}
        return found

    def alias(self, name: str) -> str:
        """The type of a named schema in annotations: of numbers with names, more than their class."""
        return f"{self.cls(name)}Code" if self.names_of(name) else self.cls(name)

    def is_map(self, name: str) -> bool:
        """Whether a named schema is an object without fields of its own."""
        schema = self.parsed.schemas[name]
        return not schema.values and not schema.fields and schema.extra is not None

    def real(self, type_: Type) -> Type:
        """A type with maps and decidable unions made plain."""
        if type_.kind == "named" and self.is_map(type_.name):
            inside = self.parsed.schemas[type_.name].extra or ANY
            return Type("map", items=(ANY if type_.name in self.endless else inside,))
        if type_.kind == "union":
            return self._union(type_)
        return type_

    def _union(self, union: Type) -> Type:
        options = list(dict.fromkeys(self.real(item) for item in union.items if item.kind != "none"))
        if not options:
            return ANY
        if {option.kind for option in options} <= {"int", "decimal"} and len(options) > 1:
            return Type("decimal")
        kinds = [self.union_kind(option) for option in options]
        if "str" in kinds:  # an open enumeration and text are text
            options = [option for option, kind in zip(options, kinds, strict=True) if kind != "text-values"]
            kinds = [kind for kind in kinds if kind != "text-values"]
        if len(options) == 1:
            return options[0]
        return Type("union", items=tuple(options)) if readable(kinds) else ANY

    def union_kind(self, type_: Type) -> str:
        """What an alternative of a union looks like to the decoder."""
        if type_.kind == "named":
            values = self.parsed.schemas[type_.name].values
            return "model" if not values else "int-values" if isinstance(values[0], int) else "text-values"
        if type_.kind == "literal":
            return {"str": "text-values", "int": "int-values"}.get(type(type_.values[0]).__name__, "bool")
        return type_.kind

    # reading ---------------------------------------------------------------------------------------------------

    def read(self, type_: Type, raw: Json, home: str = "", *, nulls: bool = False) -> str:
        """The annotation of a value that is read.

        Args:
            type_: the type as parsed.
            raw: its schema, for marks inside of it.
            home: the module that the annotation stands in.
            nulls: add None where the schema allows null.
        """
        type_ = self.real(type_)
        text = self._read(type_, raw, home)
        return f"{text} | None" if nulls and raw.get("x-view-nullable") and text not in ("Any", "None") else text

    def _read(self, type_: Type, raw: Json, home: str) -> str:
        if type_.kind == "named":
            own = self.homes.get(type_.name) == home and self.is_enum(type_.name)
            return self.alias(type_.name) if own else f"m.{self.alias(type_.name)}"
        if type_.kind == "list":
            return f"list[{self.read(type_.items[0], raw.get('items') or {}, home, nulls=True)}]"
        if type_.kind == "map":
            return f"dict[str, {self.read(type_.items[0], self._inside(raw), home, nulls=True)}]"
        if type_.kind == "union":
            return " | ".join(self._read(item, {}, home) for item in type_.items)
        if type_.kind == "literal":
            return _literals(type_)
        return _READ[type_.kind]

    def _inside(self, raw: Json) -> Json:
        inside = self.view.resolve(raw).get("additionalProperties")
        return object_of(inside)

    # writing ---------------------------------------------------------------------------------------------------

    def write(self, type_: Type, raw: Json) -> str:
        """The annotation of a value that is written, without the marks of its field."""
        type_ = self.real(type_)
        if type_.kind == "named":
            return f"m.{self.alias(type_.name)}" if self.is_enum(type_.name) else f"p.{self.cls(type_.name)}Write"
        if type_.kind == "list":
            return f"Sequence[{self.marked(type_.items[0], raw.get('items') or {})}]"
        if type_.kind == "map":
            return f"Mapping[str, {self.write(type_.items[0], self._inside(raw))}]"
        if type_.kind == "union":
            return " | ".join(self.write(item, {}) for item in type_.items)
        if type_.kind == "literal":
            return _literals(type_)
        return _WRITE[type_.kind]

    def marked(self, type_: Type, raw: Json, field: tuple[str, ...] = ()) -> str:
        """The same with what is checked before sending: `Annotated[str, Text(8)]`."""
        text = "bytes | PathLike[str]" if raw.get("x-sagewire-binary") else self.write(type_, raw)
        if self.sends_null(raw) and text not in ("Any", "None"):
            text += " | None"
        marks = [*self._value_marks(self.real(type_).kind, raw), *field]
        return f"Annotated[{text}, {', '.join(marks)}]" if marks else text

    def _value_marks(self, kind: str, raw: Json) -> list[str]:
        marks: list[str] = []
        if raw.get("x-sagewire-binary"):
            return [f"Binary({raw.get('x-sagewire-max-bytes', '')})"]
        if kind == "str" and isinstance(raw.get("maxLength"), int):
            marks.append(f"Text({raw['maxLength']})")
        if kind == "decimal" and isinstance(raw.get("x-sagewire-scale"), int):
            marks.append(f"Scale({raw['x-sagewire-scale']})")
        if kind in ("day", "instant"):
            marks.append("DayForm()" if kind == "day" else "InstantForm()")
        return marks

    def sends_null(self, raw: Json) -> bool:
        """Whether an explicit None is sent for a value."""
        own = raw.get("x-sagewire-null")
        return (own or ("send" if raw.get("x-view-nullable") else self.null)) == "send"

    # filtering, parameters -------------------------------------------------------------------------------------

    def filter(self, type_: Type) -> str:
        """The type of a field in `where`; empty where it cannot be filtered on."""
        type_ = self.real(type_)
        if type_.kind == "named":
            values = self.parsed.schemas[type_.name].values
            return f"{self.cls(type_.name)}Fields" if not values else "Number" if isinstance(values[0], int) else "Text"
        if type_.kind == "literal":
            return _FILTER.get(type(type_.values[0]).__name__, "")
        return _FILTER.get(type_.kind, "")

    def parameter(self, type_: Type, values: list[object] | None, times: Sequence[str] = ()) -> str:
        """The annotation of a path, query or header parameter; `times` are the kinds of time that its text may be."""
        if times:
            return f"{' | '.join(_WRITE[time] for time in times)} | str"
        texts = [value for value in values or () if isinstance(value, str)]
        if type_.kind == "list":
            return f"Sequence[{self.parameter(type_.items[0], values)}]"
        if texts and type_.kind in ("str", "any"):
            return f"Literal[{', '.join(literal(text) for text in texts)}] | str"
        if type_.kind == "uuid":
            return "UUID | str"
        return _WRITE.get(type_.kind, "str") if type_.kind not in ("any", "none", "literal", "union") else "str"


def _literals(type_: Type) -> str:
    return f"Literal[{', '.join(literal(value) for value in type_.values)}]"


def endless_maps(parsed: Parsed) -> frozenset[str]:
    """The maps that lead back to themselves through maps, lists and unions alone."""
    maps = {name: schema.extra for name, schema in parsed.schemas.items() if not schema.fields and schema.extra}

    def inside(type_: Type) -> set[str]:
        found = {type_.name} & maps.keys() if type_.kind == "named" else set[str]()
        return found.union(*(inside(item) for item in type_.items))

    leads = {name: inside(extra) for name, extra in maps.items()}
    for _ in maps:
        leads = {name: found.union(*(leads[other] for other in found)) for name, found in leads.items()}
    return frozenset(name for name, found in leads.items() if name in found)
