"""`diagnoses.md`: everything that errors' hints know, from the generated packages."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from sagewire.runtime.product import Diagnosis

GENERATED = Path(__file__).parent.parent / "generated" / "sagewire"

HEAD = """\
# Diagnoses

<!-- Written by `python -m docs` from overlays/*/90-diagnoses.yaml. Do not edit. -->

What `.hint` knows: how a failure shows, what causes it, how to mend it and whom to ask. An error carries the one entry
that fits it best: the one that asks for most. Entries without a status or a situation are met outside the API, while a
site is being set up; they are here because that is where one looks for them.
"""


def page() -> str:
    """The page's text."""
    sections = [_product(path.parent.name) for path in sorted(GENERATED.glob("*/_diagnoses.py"))]
    return HEAD + "".join(sections)


def _product(name: str) -> str:
    package = f"sagewire.{name}"
    title: str = import_module(f"{package}._product").PRODUCT.title
    entries: tuple[Diagnosis, ...] = import_module(f"{package}._diagnoses").DIAGNOSES
    return f"\n## {title}\n" + "".join(map(_entry, entries))


def _entry(entry: Diagnosis) -> str:
    lines = [
        f"### {entry.id}",
        "",
        f"Shows as: {_signs(entry)}.",
        "",
        f"- Cause: {entry.cause}",
        f"- Mend: {entry.mend}",
    ]
    if entry.who:
        lines.append(f"- Ask: {entry.who}")
    if entry.source:
        lines.append(f"- Source: {entry.source}")
    return "\n" + "\n".join(lines) + "\n"


def _signs(entry: Diagnosis) -> str:
    signs: list[str] = []
    if entry.status:
        signs.append(f"HTTP {' or '.join(map(str, entry.status))}")
    if entry.situation:
        signs.append(f"the situation `{entry.situation}`")
    if entry.text:
        signs.append(f"a text that matches `{entry.text}`")
    if entry.operation:
        signs.append(f"at `{entry.operation}`")
    if entry.edition:
        signs.append(f"on {entry.edition.capitalize()}")
    return ", ".join(signs)
