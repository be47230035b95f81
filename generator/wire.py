"""The document as the wire shows it: lists inside of their envelopes. For `openapi.json`; plans are made without."""

from __future__ import annotations

from typing import Any

from generator.grammar import METHODS, clone, is_object
from generator.plain import Json, object_of

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
    paths = {path: _item(item) for path, item in object_of(document.get("paths")).items()}
    if paths:
        found["paths"] = paths
    return found


def _item(item: Any) -> Any:
    if not any(is_object(item.get(method)) and "x-sagewire-envelope" in item[method] for method in METHODS):
        return item
    item = clone(item)
    for method in METHODS:
        names = object_of(object_of(item.get(method)).get("x-sagewire-envelope"))
        for status, response in object_of(object_of(item.get(method)).get("responses")).items() if names else ():
            for media in object_of(object_of(response).get("content")).values() if str(status)[:1] == "2" else ():
                if object_of(object_of(media).get("schema")).get("type") == "array":
                    media["schema"] = _envelope(names, media["schema"])
    return item


def _envelope(names: Json, rows: Json) -> Json:
    fields = {names[field]: clone(_TYPES[field]) for field in _TYPES if field in names}
    return {
        "type": "object",
        "description": "A page of rows.",
        "required": [names["rows"]],
        "properties": {names["rows"]: rows, **fields},
    }
