"""The generated packages that are installed, and their clients."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules

import sagewire
from sagewire.runtime.client import Client
from sagewire.runtime.errors import UsageError
from sagewire.runtime.product import Product


def known() -> list[str]:
    """The short names of the products, as they stand in profiles."""
    packages = (found.name for found in iter_modules(sagewire.__path__) if found.ispkg)
    return sorted(name for name in packages if find_spec(f"sagewire.{name}._product") is not None)


def product(name: str) -> Product:
    """A product's descriptor.

    Raises:
        UsageError: there is no such product.
    """
    if name not in known():
        raise UsageError(f"There is no product {name!r}; there are {', '.join(known())}.")
    found: Product = import_module(f"sagewire.{name}._product").PRODUCT
    return found


def client_class(name: str) -> type[Client]:
    """A product's sync client."""
    package = import_module(product(name).package)
    exported = (getattr(package, word) for word in package.__all__)
    return next(value for value in exported if isinstance(value, type) and issubclass(value, Client))
