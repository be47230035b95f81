"""What is tested, what the documents hold and what the packages offer are the same, to the last operation and field."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from importlib import import_module
from inspect import Parameter, getmembers, isfunction, signature
from typing import Any, get_args, get_type_hints

import msgspec
import pytest

from tests.contract.products import GENERATED, VERBS, Case, Product, chunks, inner_type, products, write_hints
from tests.contract.queries import child_model
from tests.contract.schema import Kind, Shape

ALL = pytest.mark.parametrize("product", products(), ids=repr)
_EXPRESSIONS: Mapping[Kind, str] = {
    "decimal": "Number",
    "integer": "Number",
    "boolean": "Flag",
    "day": "DayField",
    "instant": "InstantField",
    "enum": "Text",
    "text": "Text",
}


def test_every_package_is_tested() -> None:
    packages = {found.name for found in GENERATED.iterdir() if (found / "_client.py").exists()}
    assert packages == {product.name for product in products()} != set()


@ALL
def test_operations(product: Product) -> None:
    stated = {
        operation["operationId"]: (verb.upper(), path)
        for path, item in product.document["paths"].items()
        for verb, operation in item.items()
        if verb in VERBS
    }
    assert {case.id: (case.method, case.path) for case in product.cases} == stated
    assert {name: (found.method, found.path) for name, found in product.operations.items()} == stated
    tested = [case.id for _, group in chunks() for case in group if case.product is product]
    assert sorted(tested) == sorted(stated)
    assert len(tested) == len(product.cases) == len(product.operations)


@ALL
def test_methods(product: Product) -> None:
    offered = {(name, method) for name, resource in _resources(product.client_class) for method in _methods(resource)}
    used = {(found.resource, found.name) for found in product.operations.values()}
    for case in product.cases:
        other: list[dict[str, str]] = case.raw.get("x-sagewire-representations", [])
        extra = [form["method"] for form in other] + ["changes"] * ("x-sagewire-changes" in case.raw)
        if case.batch and case.inner is not case.body:
            extra = [*extra, f"{product.operations[case.id].name}_many"]
        used |= {(product.operations[case.id].resource, method) for method in extra}
    assert offered == used, f"only offered: {sorted(offered - used)}, only stated: {sorted(used - offered)}"


@ALL
def test_sync_and_async_take_the_same(product: Product) -> None:
    twins = dict(_resources(product.async_class))
    for name, resource in _resources(product.client_class):
        theirs = _methods(twins.pop(name))
        ours = _methods(resource)
        assert ours.keys() == theirs.keys(), name
        for method, function in ours.items():
            assert _taken(function) == _taken(theirs[method]), f"{name}.{method}"
            assert function.__doc__, f"{name}.{method} has no description"
            assert function.__doc__ == theirs[method].__doc__, f"{name}.{method}"
    assert not twins


def _taken(function: Any) -> list[Parameter]:
    return list(signature(function).parameters.values())


def _resources(client: Any) -> Iterable[tuple[str, Any]]:
    members: dict[str, Any] = {**vars(client)}
    module = import_module(client.__module__)
    for name, holder in members.items():
        if isinstance(holder, cached_property):
            yield name, get_type_hints(members[name].func, vars(module))["return"]


def _methods(resource: Any) -> dict[str, Any]:
    return {name: function for name, function in getmembers(resource, isfunction) if not name.startswith("_")}


# fields --------------------------------------------------------------------------------------------------------


@ALL
def test_every_property_is_in_its_model(product: Product) -> None:
    pairs = _models(product)
    for shape, model in pairs.items():
        stated, found = set(shape.readable), set(model.__struct_encode_fields__)
        assert found == stated, f"{model.__name__}: only {sorted(found - stated)}, without {sorted(stated - found)}"
        _check_honesty(shape, model)
    models = product.module("models")
    offered = {name for name in models.__all__ if hasattr(getattr(models, name), "__struct_fields__")}
    assert offered == {model.__name__ for model in pairs.values()}
    unread = {name for name, shape in product.schemas.named().items() if shape.fields and shape not in pairs}
    assert not unread, f"no model stands for {sorted(unread)}"


def _check_honesty(shape: Shape, model: Any) -> None:
    """What is always sent is `T`, everything else `T | None`."""
    names = dict(zip(model.__struct_encode_fields__, model.__struct_fields__, strict=True))
    for wire in shape.readable:
        annotation = str(model.__annotations__[names[wire]])
        if annotation not in ("Any", "typing.Any"):
            assert bool(re.search("None|Optional", annotation)) != (wire in shape.sent), (
                f"{model.__name__}.{names[wire]}: {annotation}"
            )


def _models(product: Product) -> dict[Shape, Any]:
    """Every object of the document with its model: from the answers downwards; what no answer holds, by its name."""
    pairs: dict[Shape, Any] = {}
    for case in product.cases:
        if case.rows is not None and case.model is not None:
            _pair(case.rows, case.model, pairs)
    models = product.module("models")
    for case in product.cases:
        if case.inner is not None and case.write_type is not None:
            named = case.write_type.__name__.removesuffix("Write")
            if named in models.__all__:
                _pair(case.inner, getattr(models, named), pairs)
    by_name = {_folded(name): name for name in models.__all__}
    for name, shape in product.schemas.named().items():
        if shape.fields and shape not in pairs and _folded(name) in by_name:
            _pair(shape, getattr(models, by_name[_folded(name)]), pairs)
    return pairs


def _folded(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _pair(shape: Shape, model: Any, pairs: dict[Shape, Any]) -> None:
    while shape.kind in ("array", "map"):
        shape = shape.item
    if shape.kind != "object" or shape in pairs:
        return
    pairs[shape] = model
    for field in msgspec.structs.fields(model):
        inner = shape.readable.get(field.encode_name)
        child = child_model(field.type)
        if inner is not None and child is not None:
            _pair(inner, child, pairs)


@ALL
def test_every_writable_property_is_in_its_write_type(product: Product) -> None:
    pairs: dict[Shape, Any] = {}
    for case in product.cases:
        if case.inner is not None and case.write_type is not None:
            _pair_written(case.inner, case.write_type, pairs)
    for name, raw in product.document["components"]["schemas"].items():
        if raw.get("x-sagewire-written"):
            typed = getattr(product.module("params"), f"{name}Write")
            _pair_written(product.schemas.shape({"$ref": f"#/components/schemas/{name}"}), typed, pairs)
    for shape, typed in pairs.items():
        stated, found = set(shape.writable), set(write_hints(typed))
        assert found == stated, f"{typed.__name__}: only {sorted(found - stated)}, without {sorted(stated - found)}"
    assert set(product.module("params").__all__) == {typed.__name__ for typed in pairs.values()}


def _pair_written(shape: Shape, typed: Any, pairs: dict[Shape, Any]) -> None:
    while shape.kind in ("array", "map"):
        shape = shape.item
    if shape.kind != "object" or shape in pairs:
        return
    pairs[shape] = typed
    for wire, (_, hint) in write_hints(typed).items():
        inner = inner_type(hint)
        if inner is not None and wire in shape.writable:
            _pair_written(shape.writable[wire], inner, pairs)


@ALL
def test_every_field_can_be_filtered_and_expanded(product: Product) -> None:
    for case in product.cases:
        if case.asks and case.rows is not None and case.rows.kind == "object":
            _check_filter(case, case.rows)
            _check_expand(case, case.rows)


def _check_filter(case: Case, rows: Shape) -> None:
    named = re.search(r"\bf\.(\w+Fields)", str(case.keywords["where"].annotation)) if "where" in case.keywords else None
    if not case.listed:
        assert named is None
        return
    assert named is not None, f"{case.id} takes no filter"
    typed: Mapping[str, str] = getattr(case.product.module("fields"), named[1]).__annotations__
    names = dict(zip(case.model.__struct_encode_fields__, case.model.__struct_fields__, strict=True))
    wanted = {
        names[wire]: "Number" if _is_number(field) else _EXPRESSIONS[field.kind]
        for wire, field in rows.readable.items()
        if field.kind in _EXPRESSIONS
    }
    assert {name: kind for name, kind in typed.items() if not kind.endswith("Fields")} == wanted, case.id
    children = {names[wire] for wire, field in rows.readable.items() if field.kind == "object"}
    assert typed.keys() - wanted.keys() == children, case.id


def _is_number(field: Shape) -> bool:
    return field.kind == "enum" and isinstance(field.flat["enum"][0], int)


def _check_expand(case: Case, rows: Shape) -> None:
    children = {name for name, field in rows.readable.items() if field.flat.get("x-sagewire-expandable")}
    if not children:
        assert "expand" not in case.keywords
        return
    named = re.search(r"\bf\.(\w+Expand)", str(case.keywords["expand"].annotation))
    assert named is not None
    assert set(get_args(getattr(case.product.module("fields"), named[1]))) == children, case.id
