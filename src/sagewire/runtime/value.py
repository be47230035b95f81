"""The base of values on the way from `import` to the first call.

They are native structs, and speak attrs' protocol as rows do, at the first question. Why not attrs: importing it and
building its classes took 18 of the 39 ms that a client's start adds to `import httpx2`; a struct is built in a
tenth of the time. Value classes that a start does not need are attrs classes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar

import msgspec

__all__ = ["Described", "Value"]


class Described:
    """attrs' description of a class, made at the first question, so that nothing else pays for importing attrs."""

    def __init__(self, describe: Callable[[Any], Any]) -> None:
        """Takes what makes the description."""
        self._describe = describe

    def __get__(self, value: object, owner: type[Any]) -> Any:
        return self._describe(owner)


@cache
def _description(cls: type[Value]) -> Any:
    import attrs

    hints: dict[str, Any] = {}
    for base in reversed(cls.__mro__):
        hints.update(vars(base).get("__annotations__", {}))
    fields: dict[str, Any] = {
        name: attrs.field(kw_only=True, alias=name, type=hints[name], repr=cls.__shown__.get(name, repr) is not None)
        for name in cls.__struct_fields__
    }
    return attrs.fields(attrs.make_class(cls.__name__, fields, init=False, repr=False, eq=False, slots=False))


class Value(msgspec.Struct, frozen=True):
    """A frozen value. `attrs.evolve`, `attrs.asdict` and `attrs.fields` work on it."""

    __shown__: ClassVar[Mapping[str, Callable[[Any], str] | None]] = {}
    """Fields that are shown in another form than their own, or (None) not at all."""
    if TYPE_CHECKING:
        __attrs_attrs__: ClassVar[Any]
    else:
        __attrs_attrs__ = Described(_description)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.__rich_repr__())})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """What may be shown."""
        shown: list[tuple[str, Any]] = []
        for name in self.__struct_fields__:
            form = self.__shown__.get(name, repr)
            if form is not None:
                shown.append((name, _Shown(form(getattr(self, name)))))
        return shown


class _Shown:
    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return self._text
