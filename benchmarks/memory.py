"""What rows need in memory while they are held, and what reading a page needs at its peak."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import attrs

from benchmarks import pages, peers
from benchmarks.decode import LIMIT
from benchmarks.pages import Page
from benchmarks.peers import PYDANTIC, STOCK, Missing
from benchmarks.results import Figure, Group, Role

OURS = "sagewire"

_ROOT = Path(__file__).resolve().parents[1]
_WHO = {OURS: "ours", LIMIT: "dicts", PYDANTIC: "pydantic", STOCK: "stock"}


def figures() -> Iterator[Group]:
    """For the longest pages: bytes a row, and the peak."""
    for page in pages.PAGES:
        if page.rows == max(page.kind.rows):
            yield _held(page, str(pages.folder()))


def _held(page: Page, folder: str) -> Group:
    rows = [_figure(name, page, folder, "trace", 1e3 * page.rows, "kB a row") for name in _WHO]
    peaks = [_figure(name, page, folder, "peak", 1e6, "MB") for name in _WHO]
    content = len(page.content()) / 1e6
    about = (
        f"The page is {content:.1f} MB of JSON. A row is what Python's allocator holds for it once the page is read; "
        "the peak is by how much reading it raises the process's, the JSON itself not counted."
    )
    lines = (*_compared(rows), *_compared(peaks))
    drawn = tuple(_WHO) if page.rows == max(max(kind.rows) for kind in pages.KINDS) else ()
    return Group(title=f"Memory of {page.title}", figures=lines, about=about, drawn=drawn)


def _figure(name: str, page: Page, folder: str, how: str, unit: float, shown: str) -> Figure:
    what = name if how == "trace" else f"{name}: peak"
    role: Role = "ours" if name == OURS else "limit" if name == LIMIT else "peer"
    try:
        return Figure(what=what, value=_bytes(name, page, folder, how) / unit, unit=shown, role=role)
    except (Missing, RuntimeError) as why:
        return Figure(what=what, value=None, unit=shown, role=role, why=str(why))


def _compared(figures: list[Figure]) -> Iterator[Figure]:
    """Each with its proportion to the limit."""
    limit = next(figure for figure in figures if figure.role == "limit")
    for figure in figures:
        if figure is limit or not figure.value or not limit.value:
            yield figure
        else:
            yield attrs.evolve(figure, ratio=figure.value / limit.value, against=LIMIT)


def _bytes(name: str, page: Page, folder: str, how: str) -> float:
    python: str | Path = sys.executable
    if name in (PYDANTIC, STOCK):
        make = peers.pydantic if name == PYDANTIC else peers.stock
        make(page.kind.product)
        python = peers.python()
    command = [str(python), "-E", "-s", "-m", "benchmarks.readers.holding", _WHO[name], folder, page.key, how]
    done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=False, timeout=300)
    if done.returncode:
        raise RuntimeError(f"fails: {done.stderr.strip().splitlines()[-1][:160]}")
    return float(done.stdout)
