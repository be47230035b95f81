"""The `x-sagewire-*` vocabulary: which keys there are, where each may stand, what each may say.

The vocabulary itself is data, `vocabulary.schema.json`: for each key a JSON Schema with its description and its places.
"""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema_rs

from generator.errors import raise_all
from generator.grammar import article, did_you_mean, walk

if TYPE_CHECKING:
    from generator.document import Document
    from generator.errors import SpecError
    from generator.grammar import Location

PREFIX = "x-sagewire-"
_FILE = Path(__file__).with_name("vocabulary.schema.json")


def check(document: Document) -> None:
    """Check every key of the vocabulary in a document.

    Args:
        document: The document, bundled and overlaid.

    Raises:
        SpecError: If a key is unknown or misplaced, or its value has the wrong shape.
        SpecErrors: If there are several such errors.
    """
    raise_all(problems(document))


def problems(document: Document) -> list[SpecError]:
    """Give what is wrong with the keys of the vocabulary in a document; see `check`."""
    found: list[SpecError] = []
    for location, kind, value in walk(document.root):
        for key, held in value.items():
            if key.startswith(PREFIX):
                found += _problems(document, (*location, key), kind, key, held)
    return found


@functools.cache
def definitions() -> dict[str, Any]:
    """Give the definitions of the vocabulary, by the names of the keys without their prefix."""
    definitions: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))["$defs"]
    return definitions


@functools.cache
def _validator(name: str) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(
        {key: item for key, item in definitions()[name].items() if key != "places"}
    )


def _problems(document: Document, location: Location, kind: str, key: str, value: Any) -> list[SpecError]:
    name = key.removeprefix(PREFIX)
    definition = definitions().get(name)
    if definition is None:
        near = did_you_mean(key, [PREFIX + known for known in definitions()])
        return [document.error(location, f"`{key}` is no key of the vocabulary{near}", "correct or remove it")]
    places = definition["places"]
    if kind not in places:
        what = f"`{key}` may not stand at {article(kind)}"
        return [document.error(location, what, f"it belongs at: {', '.join(places)}")]
    if name in ("context", "auth") and (kind == "document") == (value == "none"):
        mend = f"{'say how' if name == 'auth' else 'list the headers'} at the document, write `none` at an operation"
        return [document.error(location, f"`{key}` cannot be that at {article(kind)}", mend)]
    mend = f"see {_FILE.name}: {definition['description'].partition('. ')[0].rstrip('.')}"
    errors = [inner for error in _validator(name).iter_errors(value) for inner in _plain(error)]
    return [
        document.error((*location, *path), f"`{key}` is malformed: {message}", mend) for path, message in errors[:5]
    ]


def _plain(error: jsonschema_rs.ValidationError) -> list[tuple[Location, str]]:
    """Say an error plainly; of a choice, say what is wrong with the alternative of the right type."""
    path = tuple(error.instance_path)
    match error.kind:
        case jsonschema_rs.ValidationErrorKind.AdditionalProperties(unexpected=unexpected):
            return [((*path, name), f"`{name}` is unknown here") for name in unexpected]
        case jsonschema_rs.ValidationErrorKind.Enum(options=options):
            return [(path, f"{json.dumps(error.instance)} is none of {', '.join(map(str, options))}")]
        case jsonschema_rs.ValidationErrorKind.OneOfNotValid() | jsonschema_rs.ValidationErrorKind.AnyOf() as kind:
            return _alternatives(path, kind.context)
        case _:
            return [(path, error.message)]


def _alternatives(path: Location, context: list[list[jsonschema_rs.ValidationError]]) -> list[tuple[Location, str]]:
    for branch in context:
        if any(len(error.instance_path) > len(path) for error in branch):
            return [item for error in branch for item in _plain(error)]
    messages = [_plain(branch[0])[0][1] for branch in context if branch]
    return [(path, ", or ".join(messages))]
