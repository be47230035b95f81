"""Writes the pages that are made from data: `python -m docs`, or `python -m docs --check`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from docs import diagnoses, vocabulary

HERE = Path(__file__).parent
PAGES: Mapping[str, Callable[[], str]] = {"vocabulary.md": vocabulary.page, "diagnoses.md": diagnoses.page}


def stale() -> list[str]:
    """Names of the pages that are not what their data make."""
    return [name for name, page in PAGES.items() if not _is_current(HERE / name, page())]


def write() -> None:
    """Writes every generated page."""
    for name, page in PAGES.items():
        (HERE / name).write_text(page(), encoding="utf-8")


def _is_current(path: Path, text: str) -> bool:
    return path.is_file() and path.read_text(encoding="utf-8") == text


def main(arguments: list[str]) -> int:
    """Writes the pages, or with `--check` says which are stale."""
    if arguments not in ([], ["--check"]):
        print("usage: python -m docs [--check]", file=sys.stderr)
        return 2
    if not arguments:
        write()
        return 0
    found = stale()
    for name in found:
        print(f"docs/{name} is not current: run `make generate`", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
