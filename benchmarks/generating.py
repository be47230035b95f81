"""How long generating takes: all products from nothing, one after one line was changed, and what the peers take."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks import peers
from benchmarks.figures import timed
from benchmarks.measure import Samples, interleaved, launching
from benchmarks.package import products
from benchmarks.peers import PYDANTIC, STOCK, Missing
from benchmarks.results import Figure, Group, Limit

ROOT = Path(__file__).resolve().parents[1]
ALL, ONE, LARGEST = "all five products, cold", "one product, one line changed", "sage200"
CHANGED = ROOT / "specs" / LARGEST / "sales-customers.yaml"


def figures(dice: random.Random, rounds: int) -> Iterator[Group]:
    """In a copy of the sources, in processes of their own."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        for folder in ("specs", "overlays"):
            shutil.copytree(ROOT / folder, root / folder)
        _generate(root)
        samples = interleaved(
            {ALL: launching(lambda: _generate(root)), ONE: launching(lambda: _changed(root))}, rounds, dice, warm=0
        )
    yield Group(title="Generating", figures=(*_own(samples), *_theirs()), about=_ABOUT)


_ABOUT = (
    f"Whole commands, from the start of the process. The line is in the specification of {LARGEST}, the largest. The "
    "peers read the documents that ours were made into; for them it is the processor's work."
)


def _own(samples: Samples) -> Iterator[Figure]:
    limits = {ALL: Limit(20, of="value"), ONE: Limit(8, of="value")}
    for name, limit in limits.items():
        yield timed(samples, name, limit=limit, unit="s")
        yield timed(samples.by("cpu"), name, unit="s", role="note", what=f"{name}: the processor's work")


def _theirs() -> Iterator[Figure]:
    for name, make in ((STOCK, peers.stock), (PYDANTIC, peers.pydantic)):
        what = f"{name}, all five"
        try:
            made = [make(product.name, again=True) for product in products()]
        except Missing as why:
            yield Figure(what=what, value=None, unit="s CPU", role="peer", why=str(why))
            continue
        yield Figure(what=what, value=sum(each.seconds for each in made), unit="s CPU", role="peer")
        if sum(each.warnings for each in made):
            left = float(sum(each.warnings for each in made))
            yield Figure(what=f"{name}: left out, with a warning", value=left, unit="parts", role="note")


def _changed(root: Path) -> None:
    path = root / CHANGED.relative_to(ROOT)
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    number = next(number for number, line in enumerate(lines) if _is_prose(line))
    lines[number] = lines[number].rstrip("\n").rstrip(".") + " now.\n"
    path.write_text("".join(lines), encoding="utf-8")
    _generate(root, LARGEST)


def _generate(root: Path, *named: str) -> None:
    command = [sys.executable, "-m", "generator", "generate", "--root", str(root), *named]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=600)
    if done.returncode:
        raise RuntimeError(f"generating failed: {(done.stdout + done.stderr).strip()[-400:]}")


def _is_prose(line: str) -> bool:
    return line.lstrip().startswith("description: ") and line.rstrip().endswith(".")
