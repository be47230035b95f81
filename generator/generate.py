"""The command `generate`: makes the packages under `generated/` from the specs and overlays of this repository."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from generator.document import Document
from generator.emit import emit
from generator.errors import SpecError
from generator.planner import counts, make_plan
from generator.prepare import finish, patched

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parent.parent
NAMESPACE = "sagewire"


@attrs.frozen
class Product:
    """A product of this repository.

    Attributes:
        name: its folder's name.
        spec: the root document.
        overlays: the overlays, in the order in which they are applied.
    """

    name: str
    spec: Path
    overlays: tuple[Path, ...]


def products(names: Sequence[str] = (), root: Path = ROOT) -> list[Product]:
    """The products to make, all of them where none is named.

    Args:
        names: folders below `specs/`.
        root: the repository.

    Raises:
        SpecError: there is no such product.
    """
    known = sorted(path.parent.name for path in (root / "specs").glob("*/openapi.yaml"))
    for name in names:
        if name not in known:
            mend = f"name one of {', '.join(known)}" if known else "write its specs/<product>/openapi.yaml first"
            raise SpecError(f"specs/{name}", "", "there is no such product", mend)
    return [
        Product(name, root / "specs" / name / "openapi.yaml", tuple(sorted((root / "overlays" / name).glob("*.yaml"))))
        for name in names or known
    ]


def make(product: Product, folder: Path) -> str:
    """Makes one package.

    Args:
        product: what to make.
        folder: where; replaced as a whole.

    Returns:
        How much there is in it, for people.

    Raises:
        SpecError: its specs or overlays are wrong; says where and why.
        SpecErrors: they are wrong in several places.
    """
    document: Document = patched(_shown(product.spec), [_shown(path) for path in product.overlays])
    plan = make_plan(finish(document), f"{NAMESPACE}.{product.name}")
    emit(plan, document.root, folder)
    many = counts(plan)
    return f"{many.operations} operations, {many.resources} resources, {many.models} models, {many.fields} fields"


def _shown(path: Path) -> Path:
    """A path as errors should show it: relative to where one stands, where that is possible."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def configure(parser: argparse.ArgumentParser) -> None:
    """Adds the arguments of the command."""
    parser.add_argument("products", metavar="PRODUCT", nargs="*", help="a folder below specs/; all of them without one")
    parser.add_argument("--root", type=Path, default=ROOT, help="the repository, if it is not this one")


def run(arguments: argparse.Namespace) -> int:
    """Makes the packages."""
    for product in products(arguments.products, arguments.root):
        started = time.monotonic()
        made = make(product, arguments.root / "generated" / NAMESPACE / product.name)
        print(f"{NAMESPACE}.{product.name}: {made} ({time.monotonic() - started:.1f} s)")
    return 0
