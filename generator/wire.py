"""The document as the wire shows it: lists inside of their envelopes. For `openapi.json`; plans are made without."""

from __future__ import annotations

from typing import Any

from generator.grammar import METHODS, clone, is_object
from generator.plain import Json, array_of, object_of

_TYPES: dict[str, Json] = {
    "next": {"type": ["string", "null"], "description": "Link to the next page; null on the last."},
    "back": {"type": ["string", "null"], "description": "Link to the page before; null on the first."},
    "total": {"type": "integer", "description": "Number of rows in all pages."},
    "page": {"type": "integer", "description": "Number of this page."},
    "size": {"type": "integer", "description": "Rows in a page."},
}


def as_sent(document: Json) -> Json:
    """A document whose lists answer with the envelopes that `x-sagewire-envelope` tells of.

    Args:
        document: bundled and overlaid; not changed.
    """
    found: Json = {**document}
    tells = object_of(document.get("x-sagewire-outcome"))
    paths = {path: _item(item, tells) for path, item in object_of(document.get("paths")).items()}
    if paths:
        found["paths"] = paths
    return found


def _item(item: Any, tells: Json) -> Any:
    if not any(is_object(item.get(method)) and "x-sagewire-envelope" in item[method] for method in METHODS):
        return item
    item = clone(item)
    for method in METHODS:
        operation = object_of(item.get(method))
        names = object_of(operation.get("x-sagewire-envelope"))
        outcome = object_of(operation.get("x-sagewire-outcome")) or tells
        for status, response in object_of(operation.get("responses")).items() if names else ():
            for media in object_of(object_of(response).get("content")).values() if str(status)[:1] == "2" else ():
                if object_of(object_of(media).get("schema")).get("type") == "array":
                    media["schema"] = _envelope(names, media["schema"], outcome)
    return item


def _envelope(names: Json, rows: Json, outcome: Json) -> Json:
    fields = {names[field]: clone(_TYPES[field]) for field in _TYPES if field in names}
    whole: Json = {
        "type": "object",
        "description": "A page of rows.",
        "required": [names["rows"]],
        "properties": {names["rows"]: rows, **fields},
    }
    if outcome:
        whole["required"] = [outcome["field"], names["rows"]]
        whole["properties"] = {**_told(outcome), **whole["properties"]}
        whole["additionalProperties"] = True
    return whole


def _told(outcome: Json) -> Json:
    """The fields that say whether an answer is a success."""
    results = outcome.get("results")
    texts = [name for name in array_of(outcome.get("message")) if name != outcome["field"]]
    words = [*outcome["success"], *array_of(outcome.get("error"))]
    return {
        outcome["field"]: {"type": "string", "enum": words, "description": "Whether it succeeded."},
        **{name: {"type": "string", "description": "Details of an error."} for name in texts},
        **({results: {"type": "array", "items": {"type": "object"}, "description": "What became of each record."}}
           if results else {}),
    }  # fmt: skip
