"""Nothing that Sage publishes is lost between the specs and the package.

Every operation is called, sync and async, by tests/contract; the specs are held to what is published by
tests/specs/test_accounting.py; the generator takes a warning of the parser for an error, and `make check` generates.
Here the two ends are joined: what is published is in the package.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

from sagewire.accounting import OPERATIONS

PUBLISHED = Path(__file__).parents[1] / "specs"


def _heads(file: str) -> list[str]:
    return [line for line in (PUBLISHED / file).read_text("utf-8").splitlines() if not line.startswith("  ")]


def test_301_of_301_operations() -> None:
    published = [head.split(" ") for head in _heads("accounting_operations.txt")]
    assert len(published) == 301
    found = {name: (one.method, one.path) for name, one in OPERATIONS.items()}
    assert found == {name: (method, path) for method, path, name in published}


def _fields() -> dict[str, list[str]]:
    """Schema -> its fields on the wire, of the first level."""
    found: dict[str, list[str]] = {}
    for line in (PUBLISHED / "accounting_fields.txt").read_text("utf-8").splitlines():
        if not line.startswith("  "):
            found[line] = []
        elif "." not in line.partition(":")[0]:
            found[list(found)[-1]].append(line.strip().partition(":")[0].rstrip("!"))
    return found


def test_every_published_property_is_an_attribute() -> None:
    fields = _fields()
    assert len(fields) == 212
    models: Any = import_module("sagewire.accounting.models")
    classes = {name.lower(): name for name in models.__all__}
    missing: list[str] = []
    for schema, names in fields.items():
        model: Any = getattr(models, classes.get(schema.lower(), ""), None)
        if model is None:
            missing.append(schema)
            continue
        missing += [f"{schema}.{name}" for name in names if name not in model.__struct_encode_fields__]
    assert missing == []
