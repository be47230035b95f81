"""What a first call would import and build, done ahead: for servers, whose event loop must not wait for it."""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import FunctionType, ModuleType
from typing import Any, is_typeddict

from sagewire.runtime.decoding.codec import codec_of
from sagewire.runtime.errors import UsageError
from sagewire.runtime.filters.fields import columns_of
from sagewire.runtime.lazy import load_all
from sagewire.runtime.model import Model
from sagewire.runtime.operation import Operation
from sagewire.runtime.paging import envelope, strategy_of
from sagewire.runtime.product import Product
from sagewire.runtime.resource import Resource
from sagewire.runtime.suggest import did_you_mean
from sagewire.runtime.wire import http
from sagewire.runtime.writing.shapes import prepare

_NAMED = re.compile(r"\b([mp])\.(\w+)")
_FOR_LOGINS = frozenset(
    {"sagewire.runtime.auth.login", "sagewire.runtime.auth.loopback", "sagewire.runtime.auth.stores.keyring"}
)
_PUT_OFF = ("concurrent.futures.thread", "email.utils", "filelock", "uuid")
"""What the runtime, or asyncio for it, imports where it is first needed."""


def preload(package: str, resources: Sequence[str] = ()) -> None:
    """Imports and builds what calls need: the runtime, the HTTP library, resources, models and their codecs.

    Args:
        package: the generated package's dotted name.
        resources: names of the resources that will be used; none for all of them.

    Raises:
        UsageError: there is no such resource.
    """
    _import_runtime()
    http.prepare()
    parts = {name: importlib.import_module(f"{package}.{name}") for name in ("_client", "models", "params")}
    for name in ("_diagnoses", "_operations"):
        if importlib.util.find_spec(f"{package}.{name}"):
            importlib.import_module(f"{package}.{name}")
    product: Product = importlib.import_module(f"{package}._product").PRODUCT
    found = _resources(package)
    for name in resources or found:
        if name not in found:
            raise UsageError(f"{product.title} has no resource {name!r}{did_you_mean(name, found)}")
        _prepare_resource(importlib.import_module(f"{package}.resources.{name}"), parts, product)
    if not resources:
        load_all(package, ("models", "params"))


def _import_runtime() -> None:
    import sagewire.runtime as runtime

    found = [module.name for module in pkgutil.walk_packages(runtime.__path__, f"{runtime.__name__}.")]
    for name in (*(name for name in found if name not in _FOR_LOGINS), *_PUT_OFF):
        importlib.import_module(name)


def _resources(package: str) -> list[str]:
    parent = importlib.import_module(f"{package}.resources")
    return [module.name for module in pkgutil.iter_modules(parent.__path__)]


def _prepare_resource(module: ModuleType, parts: Mapping[str, ModuleType], product: Product) -> None:
    operations = [value for value in vars(module).values() if isinstance(value, Operation)]
    editions = {"", *(server.edition for server in product.servers)}
    for name, method in _methods(module):
        for annotation in method.__annotations__.values():
            for kind, named in _NAMED.findall(annotation):
                if kind == "p" and is_typeddict(shape := getattr(parts["params"], named)):
                    prepare(shape, product.wire, editions)
        for shape in _shapes(method, parts["models"], [each for each in operations if each.name == name]):
            codec_of(shape).prepare()


def _methods(module: ModuleType) -> Iterator[tuple[str, FunctionType]]:
    for value in vars(module).values():
        if isinstance(value, type) and issubclass(value, Resource) and value.__module__ == module.__name__:
            for name, method in vars(value).items():
                if isinstance(method, FunctionType):
                    yield name, method


def _shapes(method: Callable[..., Any], models: ModuleType, operations: Sequence[Operation]) -> Iterator[Any]:
    """The types that a method's answers are read as: its own annotation says them, `m.Customer` or a list of such."""
    returned: str = method.__annotations__.get("return", "")
    for _, named in _NAMED.findall(returned):
        row: Any = getattr(models, named)
        if not (isinstance(row, type) and issubclass(row, Model)):
            continue
        if returned.startswith("Pager["):
            columns_of(row)
            pagings = [operation.paging for operation in operations if operation.paging is not None]
            yield from (strategy_of(paging.strategy).shape(row, paging) for paging in pagings)
        elif "list[" in returned:
            names = [operation.extensions.get("envelope") for operation in operations]
            yield from (envelope.shape(row, {n: str(v) for n, v in (of or {}).items()}) for of in names)
        else:
            yield row | None if returned.endswith("| None") else row
