"""How large the generated packages are, and how long generating takes."""

from __future__ import annotations

import io
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.lines import measure, packaged
from benchmarks.report import Figure

ROOT = Path(__file__).resolve().parents[1]
GENERATED = ROOT / "generated" / "sagewire"
WRITTEN = ROOT / "src" / "sagewire"
LINES = {"sage200": 60_000, "accounting": 35_000}
"""The most lines of code that a package may have; tests/budgets holds the same."""


def figures(rounds: int) -> Iterator[Figure]:
    """Size by product, the wheel, and the generator's time."""
    for product in products():
        yield from size_of(product, f"Generated: {product.name}", LINES.get(product.name, 60_000))
    yield Figure(section="Wheel", what="size", value=wheel_bytes() / 1e6, unit="MB", limit=3, bound="value")
    if rounds:
        yield Figure(
            section="Generator",
            what="every product, cold, and compared with the tree",
            value=_seconds_to_generate(),
            unit="s",
            limit=20,
            bound="value",
        )


def products() -> list[Path]:
    """The generated packages."""
    return sorted(path.parent for path in GENERATED.glob("*/py.typed"))


def size_of(folder: Path, section: str, limit: int | None) -> Iterator[Figure]:
    """Files, bytes and lines of a package."""
    size = measure(folder)
    yield Figure(section=section, what="files", value=size.files, unit="files")
    yield Figure(section=section, what="size", value=size.bytes / 1e6, unit="MB")
    yield Figure(section=section, what="all lines", value=size.lines, unit="lines")
    yield Figure(
        section=section,
        what="lines of code, no docstrings, no blanks",
        value=size.code,
        unit="lines",
        limit=limit,
        bound="value",
    )
    yield Figure(section=section, what="the same, attribute docstrings counted", value=size.documented, unit="lines")


def wheel_bytes() -> int:
    """The size of the wheel, but for its few kilobytes of metadata: both trees, packed as a wheel packs them."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as wheel:
        for root in (WRITTEN, GENERATED):
            for path in packaged(root):
                wheel.write(path, f"sagewire/{path.relative_to(root)}")
    return packed.tell()


def _seconds_to_generate() -> float:
    started = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "generator", "check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode and "stale" not in done.stdout + done.stderr:  # what is committed is not what is measured
        raise RuntimeError(f"`python -m generator check` failed: {(done.stdout + done.stderr).strip()[-400:]}")
    return time.perf_counter() - started
