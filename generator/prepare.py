"""From files to the document that the generator plans from: bundled, overlaid, normalised, hoisted, checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import lint, vocabulary
from generator.bundle import bundle
from generator.hoist import hoist
from generator.normalise import normalise
from generator.overlay import apply_file

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from generator.document import Document


def prepare(path: str | Path, overlays: Iterable[str | Path] = (), *, lenient: bool = False) -> Document:
    """Read, patch and check a document.

    Args:
        path: The root document.
        overlays: Overlay files, applied in this order.
        lenient: Let overlay targets select nothing.

    Returns:
        An OpenAPI 3.1 document that stands alone and in which every object with properties has a name.

    Raises:
        SpecError: If something is wrong, located where it was written.
        SpecErrors: If several things are.
    """
    return finish(patched(path, overlays, lenient=lenient))


def patched(path: str | Path, overlays: Iterable[str | Path] = (), *, lenient: bool = False) -> Document:
    """Bundle a document and apply overlays; see `prepare`. Inline objects still stand where they were written."""
    document = bundle(path)
    for overlay in overlays:
        document = apply_file(document, overlay, lenient=lenient)
    return document


def finish(document: Document) -> Document:
    """Check, normalise and hoist a patched document; see `prepare`."""
    lint.check_shape(document)
    vocabulary.check(document)
    finished = hoist(normalise(document))
    lint.check(finished)
    return finished
