"""The command `check`: makes everything again, elsewhere, and fails on any difference."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from generator.emit import differences
from generator.generate import NAMESPACE, ROOT, make, products

if TYPE_CHECKING:
    import argparse


def stale(root: Path) -> list[str]:
    """The files of `generated/` that are not what the generator makes, one line each.

    Raises:
        SpecError: specs or overlays are wrong.
        SpecErrors: they are wrong in several places.
    """
    generated = root / "generated" / NAMESPACE
    known = products((), root)
    found: list[str] = []
    with tempfile.TemporaryDirectory(prefix="sagewire-check-") as temporary:
        for product in known:
            fresh = Path(temporary) / product.name
            make(product, fresh)
            found += [
                f"generated/{NAMESPACE}/{product.name}/{line}" for line in differences(fresh, generated / product.name)
            ]
    strangers = {path.name for path in generated.glob("*") if path.name != "__pycache__"} - {p.name for p in known}
    return [*found, *(f"generated/{NAMESPACE}/{name}: has no specs/{name}/openapi.yaml" for name in sorted(strangers))]


def configure(parser: argparse.ArgumentParser) -> None:
    """Adds the arguments of the command."""
    parser.add_argument("--root", type=Path, default=ROOT, help="the repository, if it is not this one")


def run(arguments: argparse.Namespace) -> int:
    """Compares, and says how to mend a difference."""
    found = stale(arguments.root)
    for line in found:
        print(line, file=sys.stderr)
    if found:
        print(
            f"{len(found)} files are stale: run `python -m generator generate` and commit the result", file=sys.stderr
        )
    return 1 if found else 0
