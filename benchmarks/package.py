"""How large the generated packages are, beside what the peers' generators make and what users know."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks import peers
from benchmarks.lines import Size, measure, packaged
from benchmarks.peers import PYDANTIC, STOCK, Missing
from benchmarks.results import Figure, Group, Limit, Role

ROOT = Path(__file__).resolve().parents[1]
GENERATED = ROOT / "generated" / "sagewire"
WRITTEN = ROOT / "src" / "sagewire"
MOST_LINES = 110_000
"""The most lines of code that all generated packages may have together."""

_KNOWN = {"stripe": "stripe", "xero-python": "xero_python", "apideck-unify": "apideck_unify"}


def figures() -> Iterator[Group]:
    """Ours, the peers', and the wheel."""
    sizes = {product.name: measure(product) for product in products()}
    lines = [line for name, size in sizes.items() for line in _lines(name, size, None)]
    lines += _lines("all five", _sum(sizes.values()), Limit(MOST_LINES, of="value"))
    lines.append(_wheel())
    about = (
        "As installed, without bytecode. Lines of code are those that are neither blank nor docstring nor comment. "
        "The wheel has the runtime and the sandbox in it too."
    )
    yield Group(title="Size of what is generated", figures=tuple(lines), about=about)
    others = [line for name in (STOCK, PYDANTIC) for line in _generated(name)]
    others += [line for name in _KNOWN for line in _installed(name)]
    about = "The first two are made of the same five documents; the others are packages that users know, as installed."
    yield Group(title="Size of the others", figures=tuple(others), about=about)


def products() -> list[Path]:
    """The generated packages."""
    return sorted(path.parent for path in GENERATED.glob("*/py.typed"))


def wheel_bytes() -> int:
    """The size of the wheel, but for its few kilobytes of metadata: both trees, packed as a wheel packs them."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as wheel:
        for root in (WRITTEN, GENERATED):
            for path in packaged(root):
                wheel.write(path, f"sagewire/{path.relative_to(root)}")
    return packed.tell()


def _wheel() -> Figure:
    return Figure(what="the wheel", value=wheel_bytes() / 1e6, unit="MB", limit=Limit(3, of="value"))


def _lines(name: str, size: Size, limit: Limit | None) -> list[Figure]:
    role: Role = "ours" if limit else "note"
    return [
        Figure(what=f"{name}: files", value=size.files, unit="files", role="note"),
        Figure(what=f"{name}: size", value=size.bytes / 1e6, unit="MB", role="note"),
        Figure(what=f"{name}: lines of code", value=size.code, unit="lines", limit=limit, role=role),
    ]


def _generated(name: str) -> list[Figure]:
    make = peers.stock if name == STOCK else peers.pydantic
    try:
        sizes = [peers.size(make(product.name).folder) for product in products()]
    except Missing as why:
        return [Figure(what=name, value=None, unit="files", role="peer", why=str(why))]
    return _lines(name, _sum(sizes), None)


def _installed(name: str) -> list[Figure]:
    try:
        size = peers.size(peers.site_packages() / _KNOWN[name])
    except Missing as why:
        return [Figure(what=name, value=None, unit="files", role="peer", why=str(why))]
    return _lines(f"{name} {peers.version(name)}", size, None)


def _sum(sizes: Iterable[Size]) -> Size:
    total = Size()
    for size in sizes:
        total = total + size
    return total
