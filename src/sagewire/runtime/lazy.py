"""Packages and mappings whose parts are imported when they are first asked for."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sagewire.runtime.operation import Operation


def attach(package: str, modules: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]], list[str]]:
    """What a package needs to import its modules lazily: its `__getattr__`, `__dir__` and `__all__`.

    Args:
        package: the package's own `__name__`.
        modules: module of the package -> the public names in it, with blanks between; none means the module itself.
    """
    homes = {name: module for module, names in modules.items() for name in names.split()}
    whole = {module for module, names in modules.items() if not names}

    def get(name: str) -> Any:
        if name not in homes and name not in whole:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        holder = importlib.import_module(f"{package}.{homes.get(name, name)}")
        value = holder if name in whole else getattr(holder, name)
        setattr(sys.modules[package], name, value)
        return value

    public = sorted((*homes, *whole))

    def names() -> list[str]:
        return sorted({*vars(sys.modules[package]), *public})

    return get, names, public


class LazyOperations(Mapping[str, Operation]):
    """Operations by id. Asking for one imports the module of its resource; listing the ids imports nothing."""

    def __init__(self, package: str, places: Mapping[str, str]) -> None:
        """Takes the package of the resources, and for each id `module:CONSTANT`."""
        self._package = package
        self._places = places

    def __getitem__(self, operation_id: str) -> Operation:
        module, _, constant = self._places[operation_id].partition(":")
        operation: Operation = getattr(importlib.import_module(f"{self._package}.{module}"), constant)
        return operation

    def __contains__(self, operation_id: object) -> bool:
        return operation_id in self._places

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def __repr__(self) -> str:
        return f"<{len(self)} operations>"


def load_all(package: str, folders: tuple[str, ...]) -> None:
    """Imports every module in some folders of a package.

    Args:
        package: the package's dotted name.
        folders: its subpackages.
    """
    import pkgutil  # only programs that ask for everything pay for its import

    for folder in folders:
        parent = importlib.import_module(f"{package}.{folder}")
        for found in pkgutil.iter_modules(parent.__path__):
            importlib.import_module(f"{parent.__name__}.{found.name}")
