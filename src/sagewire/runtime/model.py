"""The base of every generated row: a frozen value that is read natively and keeps what it does not know."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import Enum
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Self

import msgspec

from sagewire.runtime.decoding.values import Day, Instant, day_text, decimal_text, instant_text, is_array, is_object
from sagewire.runtime.operation import WireForms

__all__ = ["Day", "Instant", "Model", "sent", "wire", "wire_value"]

_NOTHING: Mapping[str, Any] = MappingProxyType({})
_NUMBERS = WireForms()
_AS_IS = frozenset({str, int, bool, Decimal})
"""What JSON has as it is; where amounts are text, that is said field by field."""
_HINTS: Mapping[Any, Any] = {f"{kind.__name__} | None": kind | None for kind in (str, int, bool)}
"""What most annotations say, known beforehand: most of the time of a first read went into evaluating them."""


def sent(name: str | None = None) -> Any:
    """Declares a field that Sage always sends: `T` to the checker, None at run time should it be missing.

    Args:
        name: its name on the wire, where that differs from the attribute's.
    """
    return None if name is None else wire(name)


def wire(name: str) -> Any:
    """Declares a field whose name on the wire differs from the attribute's; None where it is missing."""
    return msgspec.field(default=None, name=name)


class _LazyAttrs:
    """attrs' description of a model, made at the first question, so that rows cost no attrs import."""

    def __get__(self, row: object, owner: type[Model]) -> Any:
        return _attributes(owner)


if TYPE_CHECKING:
    _ModelMeta = msgspec.StructMeta
else:

    class _ModelMeta(msgspec.StructMeta):
        """Lets a constructor take `extra`, so that evolving a row keeps it. The decoder does not come this way."""

        def __new__(mcls, name, bases, namespace, **config):
            hints = namespace.get("__annotations__")
            if hints:
                namespace["__annotations__"] = {field: _HINTS.get(hint, hint) for field, hint in hints.items()}
            return super().__new__(mcls, name, bases, namespace, **config)

        def __call__(self, *args, extra=None, **fields):
            row = super().__call__(*args, **fields)
            if extra:
                keep(row, dict(extra))
            return row


class Model(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    dict=True,
    omit_defaults=True,
    metaclass=_ModelMeta,
):
    """A row as Sage gave it: frozen, compared by value.

    None means that Sage did not say. Fields that the specification does not know are in `extra`. attrs' own functions
    (`attrs.fields`, `attrs.asdict`, `attrs.evolve`, `attrs.has`) work on it, with `extra` as one more field.
    """

    __wire__: ClassVar[WireForms] = _NUMBERS
    """How the product writes values; set once, on the base of its models."""
    __secret__: ClassVar[frozenset[str]] = frozenset()
    """Names of the fields whose values are masked wherever a row is shown."""
    __open__: ClassVar[bool] = False
    """Whether rows are known to hold more fields than are specified: then these are in `extra` and are no drift."""
    if TYPE_CHECKING:
        __attrs_attrs__: ClassVar[Any]
    else:
        __attrs_attrs__ = _LazyAttrs()

    @property
    def extra(self) -> Mapping[str, Any]:
        """What arrived under names that the specification does not know, as it came."""
        kept = vars(self).get("extra")
        return _NOTHING if kept is None else MappingProxyType(kept)

    @classmethod
    def from_wire(cls, wire: Mapping[str, Any], /) -> Self:
        """Reads a row from decoded JSON, tolerantly: unknown fields, values and types are kept as they are.

        Args:
            wire: the JSON object; decimals may be given as `Decimal`, int, float or text.

        Raises:
            DecodeError: it is no mapping, or holds a number that is not finite.
        """
        from sagewire.runtime.decoding.codec import read_mapping  # the codec builds on models

        return read_mapping(cls, wire)

    def to_wire(self) -> dict[str, Any]:
        """Gives the row back under its wire names, ready for JSON.

        Days and instants are text in the product's form; decimals stay `Decimal` (text where the product writes
        text), digit for digit. `extra` is included, None is not.
        """
        cls = type(self)
        forms, amounts = _written(cls)
        values = zip(cls.__struct_encode_fields__, msgspec.structs.astuple(self), strict=True)
        out = {
            key: value if type(value) in _AS_IS else wire_value(value, forms)
            for key, value in values
            if value is not None
        }
        for key in amounts:
            if key in out:
                out[key] = wire_value(out[key], cls.__wire__)
        extra = vars(self).get("extra")
        return {**out, **extra} if extra else out

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({shown})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """What is worth showing: no None, no secret."""
        values = ((name, getattr(self, name)) for name in self.__struct_fields__)
        shown = [(name, _MASK if name in self.__secret__ else value) for name, value in values if value is not None]
        return [*shown, ("extra", dict(self.extra))] if self.extra else shown

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(self) is not type(other):
            return NotImplemented
        return super().__eq__(other) and self.extra == other.extra

    def __ne__(self, other: object) -> bool:
        same = self.__eq__(other)
        return same if same is NotImplemented else not same

    def __hash__(self) -> int:
        return hash((type(self), *(_hashable(getattr(self, name)) for name in self.__struct_fields__)))

    def __copy__(self) -> Self:
        return self.__replace__()

    def __replace__(self, **changes: Any) -> Self:
        """Gives `copy.replace` a row that keeps its extra."""
        row = msgspec.structs.replace(self, **changes)
        if self.extra:
            keep(row, dict(self.extra))
        return row

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        values = ((name, getattr(self, name)) for name in self.__struct_fields__)
        return _rebuilt, (type(self), {name: value for name, value in values if value is not None}, dict(self.extra))


class _Mask:
    def __repr__(self) -> str:
        return "'***'"


_MASK = _Mask()


def keep(row: Model, extra: dict[str, Any]) -> None:
    """Gives a new row its extra."""
    vars(row)["extra"] = extra


def wire_value(value: Any, forms: WireForms) -> Any:
    """A value as JSON has it; whatever is not a day, an instant, a decimal or a row stays as it is."""
    write = _WRITERS.get(value.__class__)
    if write is not None:
        return write(value, forms)
    if isinstance(value, Model):
        return value.to_wire()
    for base, write in _WRITERS.items():
        if isinstance(value, base):
            return write(value, forms)
    return value.value if isinstance(value, Enum) else value


_WRITERS: Mapping[type[Any], Callable[[Any, WireForms], Any]] = {
    Decimal: lambda value, forms: decimal_text(value) if forms.decimal == "string" else value,
    dt.datetime: lambda value, _: instant_text(value),
    dt.date: lambda value, forms: day_text(value, forms.day),
    list: lambda value, forms: [wire_value(item, forms) for item in value],
    dict: lambda value, forms: {key: wire_value(item, forms) for key, item in value.items()},
}
"""An instant is a day too: it stands first."""


def _rebuilt(cls: type[Model], fields: dict[str, Any], extra: dict[str, Any]) -> Model:
    row = cls(**fields)
    if extra:
        keep(row, extra)
    return row


def _hashable(value: Any) -> Any:
    """Equal values give equal answers; lists and mappings, which have no hash, give theirs."""
    if is_array(value):
        return tuple(_hashable(item) for item in value)
    if is_object(value):
        return frozenset((key, _hashable(item)) for key, item in value.items())
    return value


@cache
def _written(cls: type[Model]) -> tuple[WireForms, frozenset[str]]:
    """How values are written that are no amounts, and the names of the amounts, where these are written as text.

    A number that strayed into another field stays a number.
    """
    forms, amounts = cls.__wire__, frozenset[str]()
    if forms.decimal == "string":
        amounts = frozenset(f.encode_name for f in msgspec.structs.fields(cls) if _mentions(f.type, Decimal))
    return WireForms(day=forms.day), amounts


def _mentions(annotation: Any, wanted: type) -> bool:
    return annotation is wanted or any(_mentions(part, wanted) for part in getattr(annotation, "__args__", ()))


@cache
def _attributes(cls: type[Model]) -> Any:
    import attrs

    def attribute(name: str, wire: str, hint: Any) -> Any:
        shown = name not in cls.__secret__
        return attrs.field(
            default=None, kw_only=True, alias=name, type=hint, repr=shown, metadata={"wire": wire} if wire else {}
        )

    described = {
        field.name: attribute(field.name, field.encode_name, field.type) for field in msgspec.structs.fields(cls)
    }
    described["extra"] = attribute("extra", "", Mapping[str, Any])
    return attrs.fields(attrs.make_class(cls.__name__, described, init=False, repr=False, eq=False, slots=False))
