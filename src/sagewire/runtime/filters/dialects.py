"""The languages in which lists are asked: how each calls its parameters, and what writes its conditions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TypeAlias

import attrs

from sagewire.runtime.errors import ConfigurationError
from sagewire.runtime.filters.condition import Condition
from sagewire.runtime.operation import Filter

Write: TypeAlias = Callable[[Condition, Filter | None], str]


@attrs.frozen
class Dialect:
    """A language.

    Attributes:
        names: the parameters for filter, order, fields (`select`) and, where it has such, children (`expand`).
        write: writes a condition; raises `UsageError` where the language cannot say it.
    """

    names: Mapping[str, str]
    write: Write


_HOMES = {
    "odata": "sagewire.runtime.filters.odata",
    "sql": "sagewire.runtime.filters.sql",
    "ceql": "sagewire.runtime.filters.ceql",
}
_NAMES: Mapping[str, Mapping[str, str]] = {
    "odata": {"filter": "$filter", "order": "$orderby", "select": "$select", "expand": "$expand"},
    "sql": {"filter": "where", "order": "orderby", "select": "fields"},
    "ceql": {"filter": "where", "order": "orderBy", "select": "fields"},
}
_loaded: dict[str, Dialect] = {}


def dialect_of(name: str) -> Dialect:
    """The language of that name.

    Raises:
        ConfigurationError: there is none.
    """
    known = _loaded.get(name)
    if known is None:
        home = _HOMES.get(name)
        if home is None:
            raise ConfigurationError(f"There is no query language {name!r}, only {', '.join(_HOMES)}.")
        write: Write = getattr(import_module(home), name)
        known = _loaded[name] = Dialect(_NAMES[name], write)
    return known
