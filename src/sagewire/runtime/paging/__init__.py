"""How pages of a list are asked for: one strategy per file, found by the name that the operation gives."""

from __future__ import annotations

from importlib import import_module

from sagewire.runtime.errors import ConfigurationError
from sagewire.runtime.paging.base import Answer, Ask, Listing, Strategy, Walk

__all__ = ["Answer", "Ask", "Listing", "Strategy", "Walk", "register", "strategy_of"]

_HOMES = {
    "envelope": "sagewire.runtime.paging.envelope",
    "header-token": "sagewire.runtime.paging.header_token",
    "keyset": "sagewire.runtime.paging.keyset",
    "numbered": "sagewire.runtime.paging.numbered",
    "skip": "sagewire.runtime.paging.skip",
    "none": "sagewire.runtime.paging.single",
}
_loaded: dict[str, Strategy] = {}


def register(name: str, strategy: Strategy) -> None:
    """Adds a strategy under a name that operations may use."""
    _loaded[name] = strategy


def strategy_of(name: str) -> Strategy:
    """The strategy of that name.

    Raises:
        ConfigurationError: there is none.
    """
    known = _loaded.get(name)
    if known is None:
        home = _HOMES.get(name)
        if home is None:
            raise ConfigurationError(
                f"There is no paging strategy {name!r}, only {', '.join(sorted({*_HOMES, *_loaded}))}."
            )
        known = _loaded[name] = import_module(home).STRATEGY
    return known
