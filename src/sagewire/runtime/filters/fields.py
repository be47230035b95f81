"""A row's fields by their Python names: as proxies for `where` and `order_by`, and as names for `select`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from enum import IntEnum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeAlias, TypeGuard, TypeVar, Union, cast, get_args, get_origin

import attrs
import msgspec

from sagewire.runtime.decoding.values import Day, Instant, is_sequence
from sagewire.runtime.errors import UsageError
from sagewire.runtime.filters.where import Condition, DayField, Expression, Flag, InstantField, Number, Order, Text
from sagewire.runtime.model import Model
from sagewire.runtime.operation import Filter
from sagewire.runtime.suggest import did_you_mean

F = TypeVar("F")

# None is part of the aliases: a checker infers a lambda's argument from one flat union only.
Where: TypeAlias = Callable[[F], Condition] | Condition | None
"""What `where=` takes, for a class of fields."""
OrderBy: TypeAlias = str | Order | Sequence[str | Order] | Callable[[F], Order | Sequence[Order]] | None
"""What `order_by=` takes, for a class of fields."""

_KINDS: Mapping[Any, type[Expression[Any]]] = {
    str: Text,
    int: Number,
    Decimal: Number,
    bool: Flag,
    Day: DayField,
    dt.date: DayField,
    Instant: InstantField,
    dt.datetime: InstantField,
}


@attrs.frozen
class Column:
    """One field of a row.

    Attributes:
        wire: its name on the wire.
        kind: the expression that compares it; None where it cannot be compared.
        child: the model of its value, for an object or a list of objects.
        many: whether it is a list.
    """

    wire: str
    kind: type[Expression[Any]] | None = None
    child: type[Model] | None = None
    many: bool = False


@cache
def columns_of(model: type[Model]) -> Mapping[str, Column]:
    """A model's fields by their Python names."""
    return {field.name: _column(field.encode_name, field.type) for field in msgspec.structs.fields(model)}


def _column(wire: str, annotation: Any) -> Column:
    members = [member for member in _members(annotation) if member is not NoneType]
    kinds = {_KINDS.get(_plain(member)) for member in members}
    if len(kinds) == 1 and (kind := kinds.pop()):
        return Column(wire, kind)
    for member in members:
        if _is_model(member):
            return Column(wire, child=member)
        if get_origin(member) is list:
            item = get_args(member)[0]
            return Column(wire, child=item if _is_model(item) else None, many=True)
    return Column(wire)


def _is_model(annotation: Any) -> TypeGuard[type[Model]]:
    return isinstance(annotation, type) and issubclass(annotation, Model)


def _members(annotation: Any) -> tuple[Any, ...]:
    return get_args(annotation) if get_origin(annotation) in (Union, UnionType) else (annotation,)


def is_int_enum(annotation: object) -> bool:
    """Whether a type is an enumeration of named numbers."""
    return isinstance(annotation, type) and issubclass(annotation, IntEnum)


def _plain(annotation: Any) -> Any:
    if is_int_enum(annotation):
        return int
    if get_origin(annotation) is Literal:
        return str if isinstance(get_args(annotation)[0], str) else int
    return get_args(annotation)[0] if get_origin(annotation) is Annotated and annotation != Instant else annotation


class Fields:
    """Stands for a row in `where=lambda c: ...`: each attribute is a field to compare, or a child with its own."""

    __slots__ = ("__model", "__prefix", "__rules")

    def __init__(self, model: type[Model], rules: Filter | None = None, prefix: str = "") -> None:
        """Takes the model, what may be filtered on, and the way to a child."""
        self.__model = model
        self.__rules = rules
        self.__prefix = prefix

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        column = columns_of(self.__model).get(name)
        if column is None:
            raise UsageError(f"{self.__model.__name__} has no field {name!r}{did_you_mean(name, self.__choice())}")
        path = self.__prefix + column.wire
        if column.many:
            raise UsageError(f"{path} is a list: its rows cannot be filtered or ordered by here.")
        if column.child is not None:
            return Fields(column.child, self.__rules, path + ".")
        if column.kind is None:
            raise UsageError(f"{path} cannot be compared: the specification leaves its type open.")
        return column.kind(path)

    def __choice(self) -> list[str]:
        only = self.__rules.only if self.__rules else ()
        columns = columns_of(self.__model).items()
        return [
            name for name, column in columns if not column.many and (not only or self.__prefix + column.wire in only)
        ]

    def __repr__(self) -> str:
        return f"Fields({self.__model.__name__})"


def condition_of(where: Any, model: type[Model], rules: Filter | None = None) -> Condition | None:
    """What the caller gave as `where=`, as a condition.

    Args:
        where: a function of the fields, a condition, or None.
        model: the model of the rows.
        rules: what the operation accepts.

    Raises:
        UsageError: it gives no condition.
    """
    if where is None or isinstance(where, Condition):
        return where
    given = where(Fields(model, rules)) if callable(where) else where
    if isinstance(given, Condition):
        return given
    if isinstance(given, Flag):
        raise UsageError("A field alone is no condition: compare it, as in c.on_hold.is_(True).")
    raise UsageError(f"`where` must give a condition, as in lambda c: c.balance > 1000; it gave {given!r}.")


def orders_of(order_by: Any, model: type[Model]) -> tuple[Order, ...]:
    """What the caller gave as `order_by=`, with every name checked and on the wire's terms.

    Args:
        order_by: `"name"`, `"-balance"`, `"balance desc"`, `"name, balance desc"`, `Order`s, a sequence of these,
            or a function of the fields that gives `Order`s. None is no order.
        model: the model of the rows.

    Raises:
        UsageError: a name or a direction does not exist.
    """
    if order_by is None:
        return ()
    given: Any = cast(Any, order_by)(Fields(model)) if callable(order_by) else order_by
    entries: Iterable[Any] = given if is_sequence(given) else [given]
    return tuple(order for entry in entries for order in _orders(entry, model))


def _orders(entry: Any, model: type[Model]) -> list[Order]:
    if isinstance(entry, Order):
        return [entry]
    if isinstance(entry, Expression):
        return [entry.asc()]
    if isinstance(entry, str):
        return [_order(part, model) for part in entry.split(",")]
    raise UsageError(f"`order_by` takes names and orders such as c.balance.desc(), not {entry!r}.")


def _order(text: str, model: type[Model]) -> Order:
    name, _, direction = text.strip().partition(" ")
    if name.startswith("-") and not direction:
        return Order(wire_path(name[1:], model), descending=True)
    if direction.strip().lower() not in ("", "asc", "desc"):
        raise UsageError(f"{text.strip()!r} is no order: write 'name', 'name desc' or '-name'.")
    return Order(wire_path(name, model), direction.strip().lower() == "desc")


def select_of(select: Sequence[str] | str, model: type[Model]) -> list[str]:
    """The wire names of the fields that a caller selects; dots reach into a child.

    Args:
        select: Python names, as a sequence or one text with commas.
        model: the model of the rows.

    Raises:
        UsageError: a name does not exist.
    """
    names: Sequence[object] = select.split(",") if isinstance(select, str) else select
    if not is_sequence(names) or not all(isinstance(name, str) for name in names):
        raise UsageError(f"`select` takes the names of fields, as in ['id', 'name'], not {select!r}.")
    return list(dict.fromkeys(wire_path(name.strip(), model, lists=True) for name in names))


def wire_path(name: str, model: type[Model], *, lists: bool = False) -> str:
    """The wire's form of a dotted Python name; names that are the wire's own already are taken too.

    Args:
        name: `name`, or `customer.name`.
        model: the model of the rows.
        lists: whether the way may lead through lists.

    Raises:
        UsageError: there is no such field.
    """
    path: list[str] = []
    inside: type[Model] | None = model
    for step in name.split("."):
        if inside is None:
            raise UsageError(f"{'.'.join(path)} has no fields of its own, so {name!r} leads nowhere.")
        columns = columns_of(inside)
        column = columns.get(step) or next((one for one in columns.values() if one.wire == step), None)
        if column is None:
            raise UsageError(f"{inside.__name__} has no field {step!r}{did_you_mean(step, columns)}")
        if column.many and not lists:
            raise UsageError(f"{column.wire} is a list: rows cannot be ordered by it.")
        path.append(column.wire)
        inside = column.child
    return ".".join(path)
