"""Small documents for the tests of the generator's stages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator import yaml
from generator.document import Document, Origin, Origins

if TYPE_CHECKING:
    from pathlib import Path

HEAD = {"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"}}
FINE = {"200": {"description": "Fine"}}


def write(folder: Path, **files: str) -> Path:
    """Write files and give the first; `openapi` becomes `openapi.yaml`, `a__b` becomes `a/b.yaml`."""
    paths = [folder / (name.replace("__", "/") + ".yaml") for name in files]
    for path, text in zip(paths, files.values(), strict=True):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return paths[0]


def document(text: str = "", **fields: Any) -> Document:
    """Make a document of YAML fields, or of Python ones."""
    more = yaml.loads(text, "d.yaml") if text else {}
    return Document({**HEAD, "paths": {}, **more, **fields}, Origins({(): Origin("d.yaml")}))


def schemas(text: str) -> Document:
    """Make a document of named schemas."""
    return document(components={"schemas": yaml.loads(text, "d.yaml")})
