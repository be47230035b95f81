"""The command `build`: any OpenAPI 3 document to a working package, or the located reasons why not."""

from __future__ import annotations

import keyword
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from generator.emit import emit
from generator.errors import BadInput, SpecError
from generator.planner import Counts, counts, make_plan
from generator.prepare import finish, patched

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable


def build(spec: str | Path, package: str, output: Path, overlays: Iterable[str | Path] = ()) -> Counts:
    """Builds a package.

    Args:
        spec: any OpenAPI 3.0 or 3.1 document.
        package: the package's dotted name.
        output: the folder that is put on the import path; the package goes below it, under its own name.
        overlays: applied in this order.

    Returns:
        How much there is in it.

    Raises:
        SpecError: the document, or the name, cannot be used; says where and why.
        SpecErrors: it cannot be used for several reasons.
    """
    _check_name(package)
    document = patched(spec, overlays)
    plan = make_plan(finish(document), package, lenient=True)
    folder = output.joinpath(*package.split("."))
    try:
        emit(plan, document.root, folder)
    except OSError as error:
        raise SpecError(str(folder), "", f"cannot be written: {error}", "choose another output folder") from None
    return counts(plan)


def _check_name(package: str) -> None:
    for part in package.split("."):
        if not part.isidentifier() or not part.isascii() or keyword.iskeyword(part):
            what = f"{part!r} is no name for a package"
            raise SpecError(f"--package {package}", "", what, "use letters, digits and underscores, as in acme.api")
    if package.partition(".")[0] in sys.stdlib_module_names:
        what = "that is the name of a module of Python itself"
        raise SpecError(f"--package {package}", "", what, "choose another")


def configure(parser: argparse.ArgumentParser) -> None:
    """Adds the arguments of the command."""
    parser.add_argument("spec", metavar="SPEC", help="an OpenAPI 3.0 or 3.1 document, YAML or JSON")
    parser.add_argument("--package", metavar="NAME", required=True, help="the package's name, as in acme.api")
    parser.add_argument("--output", metavar="DIR", required=True, type=Path, help="the folder to put it in")
    parser.add_argument("--overlay", metavar="FILE", action="append", default=[], help="an overlay; may be repeated")


def run(arguments: argparse.Namespace) -> int:
    """Builds, or says why not: one line a reason."""
    try:
        many = build(arguments.spec, arguments.package, arguments.output, arguments.overlay)
    except BadInput as bad:
        for error in bad.errors:
            print(error, file=sys.stderr)
        return 1
    print(f"{arguments.package}: {many.operations} operations, {many.resources} resources, {many.models} models")
    return 0
