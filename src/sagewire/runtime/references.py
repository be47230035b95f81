"""References to rows of any kind: the operation whose path a reference names reads the row."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any
from urllib.parse import unquote, urlsplit

from sagewire.runtime.core import Core
from sagewire.runtime.errors import UsageError
from sagewire.runtime.model import Model
from sagewire.runtime.options import RequestOptions
from sagewire.runtime.wire.urls import origin_of

Places = Mapping[str, tuple[str, str, tuple[str, ...]]]
"""Path template -> resource, method, and the arguments of the template's parameters (`id` is given by position)."""


def resolve(client: Any, reference: Model | str, options: RequestOptions | None) -> Any:
    """Calls the method that reads what a reference names.

    Args:
        client: a generated client, sync or async.
        reference: a row that holds the reference, or the path itself.
        options: the call's options.

    Raises:
        UsageError: it names nothing that can be read.
    """
    core: Core = client.core
    path = path_of(core, reference)
    found = place_of(import_module(f"{core.product.package}._references").REFERENCES, path)
    if found is None:
        raise UsageError(f"No operation reads {path!r}; nothing was sent.")
    resource, method, values = found
    own = [value for name, value in values if name == "id"]
    parents = {name: value for name, value in values if name != "id"}
    return getattr(getattr(client, resource), method)(*own, **parents, options=options)


def path_of(core: Core, reference: Model | str) -> str:
    """The path of a reference, without what stands before it in the server's address.

    Raises:
        UsageError: the row has no reference, or it leads to another server.
    """
    text = reference if isinstance(reference, str) else _reference_in(core, reference)
    parts = urlsplit(text)
    if (parts.scheme or parts.netloc) and origin_of(text) != core.origin:
        raise UsageError("The reference leads to another server.")
    base = urlsplit(core.base_url).path
    path = parts.path
    return path.removeprefix(base) if base and path.startswith(f"{base}/") else f"/{path.lstrip('/')}"


def _reference_in(core: Core, row: Model) -> str:
    wire = core.product.reference
    names = dict(zip(row.__struct_encode_fields__, row.__struct_fields__, strict=True))
    value = getattr(row, names[wire]) if wire in names else row.extra.get(wire)
    if not isinstance(value, str) or not value:
        raise UsageError(f"This {type(row).__name__} holds no {wire}, so it refers to nothing.")
    return value


def place_of(places: Places, path: str) -> tuple[str, str, list[tuple[str, str]]] | None:
    """The resource and the method that read a path, with their arguments; a path in so many words goes before others.

    Returns:
        None where there is none.
    """
    segments = path.strip("/").split("/")
    best: tuple[str, str, list[tuple[str, str]]] | None = None
    for template, (resource, method, names) in places.items():
        parts = template.strip("/").split("/")
        if len(parts) != len(segments):
            continue
        pairs = list(zip(parts, segments, strict=True))
        if all(part == segment or (part[:1] == "{" and segment) for part, segment in pairs):
            values = [unquote(segment) for part, segment in pairs if part[:1] == "{"]
            if best is None or len(values) < len(best[2]):
                best = resource, method, list(zip(names, values, strict=True))
    return best
