"""`vocabulary.md`: every `x-sagewire-*` key, from the JSON Schema that holds them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from sagewire.runtime.decoding.values import is_array, is_object

ROOT = Path(__file__).parent.parent
SCHEMA = ROOT / "generator" / "vocabulary.schema.json"
PREFIX = "x-sagewire-"
LONGEST = 16

HEAD = """\
# The `x-sagewire-*` vocabulary

<!-- Written by `python -m docs` from generator/vocabulary.schema.json. Do not edit. -->

What an overlay may say about an interface beyond OpenAPI. Behaviour is data: each key selects from closed, named
strategies of the runtime, so that no product's name appears in its code. A key that is not listed here, stands in the
wrong place or has another shape is a located error.

`places` are the objects of the OpenAPI document at which a key may stand. The examples are taken from `overlays/` and
`specs/`; a key without one is reserved for products that are still to come.
"""


def page() -> str:
    """The page's text."""
    definitions: dict[str, Any] = json.loads(SCHEMA.read_text(encoding="utf-8"))["$defs"]
    sources = [_read(path) for path in _sources()]
    index = ["", "| key | places | what it says |", "| --- | --- | --- |"]
    sections: list[str] = []
    for name, definition in definitions.items():
        places = ", ".join(definition["places"])
        index.append(f"| [`{PREFIX}{name}`](#{PREFIX}{name}) | {places} | {_cell(definition['description'])} |")
        sections += _section(name, definition, sources)
    return "\n".join([HEAD.rstrip(), *index, *sections]) + "\n"


def _sources() -> list[Path]:
    return [*sorted((ROOT / "overlays").glob("*/*.yaml")), *sorted((ROOT / "specs").glob("*/openapi.yaml"))]


def _read(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def _section(name: str, definition: dict[str, Any], sources: list[Any]) -> list[str]:
    lines = ["", f"## {PREFIX}{name}", "", definition["description"], ""]
    lines.append(f"Places: {', '.join(definition['places'])}.")
    rows = list(_rows(definition, ""))
    if rows:
        lines += ["", "| field | value | meaning |", "| --- | --- | --- |"]
        lines += [f"| {field} | {_cell(value)} | {_cell(meaning)} |" for field, value, meaning in rows]
    else:
        lines.append(f"Value: {_value(definition)}.")
    example = _example(name, sources)
    return [*lines, "", "```yaml", example, "```"] if example else lines


def _rows(schema: dict[str, Any], path: str) -> Iterator[tuple[str, str, str]]:
    """The fields of a value, those of its alternatives and items included."""
    required = set(schema.get("required", ()))
    for name, inner in schema.get("properties", {}).items():
        field = f"{path}{name}"
        value = _value(inner) + (" (required)" if name in required else "")
        yield f"`{field}`", value, inner.get("description", "")
        yield from _rows(inner, f"{field}.")
    if schema.get("type") == "array" and isinstance(schema.get("items"), dict):
        yield from _rows(schema["items"], f"{path}[].")
    for alternative in (*schema.get("oneOf", ()), *schema.get("anyOf", ()), *_consequence(schema)):
        yield from (row for row in _rows(alternative, path) if row[0] != "`kind`")


def _consequence(schema: dict[str, Any]) -> list[dict[str, Any]]:
    return [schema["then"]] if "then" in schema else []


def _value(schema: dict[str, Any]) -> str:
    """What a value may be, in words."""
    if "const" in schema:
        return f"`{schema['const']}`"
    if "enum" in schema:
        return " or ".join(f"`{member}`" for member in schema["enum"])
    for key in ("oneOf", "anyOf"):
        if key in schema and "type" not in schema:
            return ", or ".join(dict.fromkeys(_value(alternative) for alternative in schema[key]))
    kind = schema.get("type", "any value")
    if is_array(kind):
        return " or ".join(map(str, kind))
    if kind == "array":
        return f"list of {_plural(_value(schema.get('items', {})))}"
    return str(kind)


def _plural(value: str) -> str:
    return value if value[-1] in "`s" else f"{value}s"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _example(name: str, sources: list[Any]) -> str:
    """The use of a key that shows most without being long, as YAML; long lists are cut."""
    key = PREFIX + name
    found = {_yaml(key, _cut(value)) for source in sources for value in _uses(source, key)}
    return min(found, key=lambda text: (text.count("\n") > LONGEST, -text.count("\n"), len(text), text), default="")


def _uses(value: Any, key: str) -> Iterator[Any]:
    if is_object(value):
        for name, inner in value.items():
            if name == key:
                yield inner
            yield from _uses(inner, key)
    elif is_array(value):
        for inner in value:
            yield from _uses(inner, key)


def _cut(value: Any) -> Any:
    if not is_array(value) or len(value) <= 6:
        return value
    return value[: 1 if is_object(value[0]) else 3]


def _yaml(key: str, value: Any) -> str:
    return yaml.safe_dump({key: value}, sort_keys=False, allow_unicode=True, width=100).rstrip()
