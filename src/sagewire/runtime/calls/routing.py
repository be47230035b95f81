"""From a method's arguments to a request line: which operation is meant, and what its URL and headers are."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from enum import Enum
from typing import Any, cast

from sagewire.runtime.decoding.values import day_text, decimal_text, offset_text
from sagewire.runtime.errors import UsageError
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.product import WireForms
from sagewire.runtime.wire.urls import check_header, encode_query, path_segment

_BRACED = re.compile(r"\{([^{}]+)\}")

Pairs = list[tuple[str, str]]


class Route:
    """An operation, taken apart once."""

    __slots__ = ("_literals", "_path", "headers", "names", "operation", "queries")

    def __init__(self, operation: Operation) -> None:
        """Takes the path template apart."""
        in_path = {p.wire: p for p in operation.parameters if p.location == "path"}
        pieces = _BRACED.split(operation.path)
        self.operation = operation
        self._literals = pieces[::2]
        self._path = [in_path.get(wire) or _undeclared(wire) for wire in pieces[1::2]]
        self.names = frozenset(parameter.name for parameter in self._path)
        self.queries = tuple(p for p in operation.parameters if p.location == "query")
        self.headers = tuple(p for p in operation.parameters if p.location == "header")

    def argument(self, wire: str) -> str:
        """The argument for a parameter of the path."""
        return next((parameter.name for parameter in self._path if parameter.wire == wire), wire)

    def path(self, arguments: Mapping[str, Any], forms: WireForms, secrets: list[str]) -> str:
        """The path with its values, encoded; values that must not be shown are added to `secrets`.

        Raises:
            UsageError: a value is missing or cannot stand in a path.
        """
        out = self._literals[0]
        for parameter, literal in zip(self._path, self._literals[1:], strict=True):
            value = arguments.get(parameter.name)
            if type(value) is int and not parameter.secret:
                out = f"{out}{value}{literal}"
            else:
                segment = path_segment(text_of(value, parameter, forms), parameter.name)
                out = f"{out}{segment}{literal}"
                if parameter.secret:
                    secrets.append(segment)
        return out

    def query(self, arguments: Mapping[str, Any], forms: WireForms, secrets: list[str] | None = None) -> Pairs:
        """The named query parameters that were given, or have a default; secret ones are added to `secrets`.

        Raises:
            UsageError: a required one is missing, or a value cannot be written.
        """
        pairs: Pairs = []
        for parameter in self.queries:
            value = arguments.get(parameter.name)
            if value is None:
                value = parameter.default
            if value is not None:
                written = _written(value, parameter, forms)
                pairs += written
                if parameter.secret and secrets is not None:
                    secrets += [encode_query([pair]) for pair in written]
            elif parameter.required:
                raise UsageError(f"{self.operation.resource}.{self.operation.name} needs {parameter.name}.")
        return pairs

    def header_values(self, arguments: Mapping[str, Any], forms: WireForms) -> dict[str, str]:
        """The header parameters that were given, or have a default.

        Raises:
            UsageError: a required one is missing, or a value cannot be written.
        """
        found: dict[str, str] = {}
        for parameter in self.headers:
            value = arguments.get(parameter.name)
            if value is None:
                value = parameter.default
            if value is not None:
                found[parameter.wire] = check_header(parameter.wire, text_of(value, parameter, forms))
            elif parameter.required:
                raise UsageError(f"{self.operation.resource}.{self.operation.name} needs {parameter.name}.")
        return found


def _undeclared(wire: str) -> Parameter:
    return Parameter(name=wire, wire=wire, location="path", required=True)


_routes: dict[int, Route] = {}


def route_of(operation: Operation) -> Route:
    """The route of an operation, made once. (It keeps the operation, so the identity stays its own.)"""
    known = _routes.get(id(operation))
    if known is None:
        known = _routes[id(operation)] = Route(operation)
    return known


_other_paths: dict[tuple[int, str], Route] = {}


def rerouted(route: Route, paths: Mapping[str, str]) -> Route:
    """The route at another path, where the client was told one.

    Raises:
        ConfigurationError: the other path has other parameters.
    """
    from sagewire.runtime.calls.paths import replaced

    operation = replaced(route.operation, paths)
    if operation is route.operation:
        return route
    key = (id(route.operation), operation.path)  # `_routes` keeps the operation, so the identity stays its own
    return _other_paths.setdefault(key, Route(operation))


def choose(operations: Sequence[Operation], arguments: Mapping[str, Any]) -> Route:
    """The route whose path values are exactly the ones that were given.

    Raises:
        UsageError: no route takes them; the message names the sets that would do.
    """
    routes = [route_of(operation) for operation in operations]
    wanted = routes[0].names.union(*[route.names for route in routes[1:]])
    given = frozenset([name for name in wanted if arguments.get(name) is not None])
    for route in routes:
        if route.names == given:
            return route
    operation = operations[0]
    sets = sorted({_listed(route.names) for route in routes}, key=len)
    raise UsageError(
        f"{operation.resource}.{operation.name} takes {' or '.join(sets)}, and was given {_listed(given)}."
    )


def _listed(names: frozenset[str]) -> str:
    return " and ".join(sorted(names, key=lambda name: (name == "id", name))) if names else "no parent"


def text_of(value: Any, parameter: Parameter, forms: WireForms) -> str:
    """One value as text.

    Raises:
        UsageError: there is no exact form for it.
    """
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Decimal):
        return decimal_text(value)
    if isinstance(value, dt.datetime):
        if parameter.form == "day":
            raise UsageError(f"{parameter.name} is a day: give a date, in the time zone whose day you mean.")
        return offset_text(value)
    if isinstance(value, dt.date):
        return day_text(value, forms.day if parameter.form == "instant" else "")
    if value is None:
        raise UsageError(f"{parameter.name} must be given.")
    if type(value).__name__ == "UUID":
        return str(value)
    raise UsageError(f"{parameter.name} cannot be a {type(value).__name__}.")


def _written(value: Any, parameter: Parameter, forms: WireForms) -> Pairs:
    if isinstance(value, list | tuple | set | frozenset):
        texts = [text_of(item, parameter, forms) for item in cast(Sequence[Any], value)]
        return [(parameter.wire, text) for text in texts] if parameter.explode else [(parameter.wire, ",".join(texts))]
    return [(parameter.wire, text_of(value, parameter, forms))]
