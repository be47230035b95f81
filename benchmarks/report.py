"""What was measured, as values, as a table and as JSON."""

from __future__ import annotations

import json
import platform
from collections.abc import Iterable
from pathlib import Path

import attrs


@attrs.frozen(kw_only=True)
class Figure:
    """One line of the report.

    Attributes:
        section: the benchmark.
        what: what was measured.
        value: the figure; a median where it was measured more than once.
        unit: its unit.
        times: the same in proportion to another line, None where there is nothing to compare with.
        than: what that other line is.
        limit: the target, in the same words as `bound`.
        bound: which of the two the target is about.
    """

    section: str
    what: str
    value: float
    unit: str
    times: float | None = None
    than: str = ""
    limit: float | None = None
    bound: str = "times"

    @property
    def met(self) -> bool | None:
        """Whether the target is met, None where there is none."""
        if self.limit is None:
            return None
        measured = self.times if self.bound == "times" else self.value
        return measured is not None and measured <= self.limit


def table(figures: Iterable[Figure]) -> str:
    """The figures for people, section by section."""
    lines: list[str] = []
    section = ""
    for figure in figures:
        if figure.section != section:
            section = figure.section
            lines += ["", section, "-" * len(section)]
        lines.append(_line(figure).rstrip())
    return "\n".join(lines).lstrip("\n")


def _line(figure: Figure) -> str:
    value = f"{_number(figure.value)} {figure.unit}"
    times = "" if figure.times is None else f"{figure.times:6.2f} x {figure.than}"
    return f"{figure.what:<58} {value:>15}  {times:<36} {_verdict(figure)}"


def _number(value: float) -> str:
    if value == int(value) or abs(value) >= 1000:
        return f"{value:,.0f}"
    return f"{value:,.2f}" if abs(value) < 10 else f"{value:,.1f}"


def _verdict(figure: Figure) -> str:
    if figure.limit is None:
        return ""
    limit = f"{figure.limit:g} x" if figure.bound == "times" else f"{_number(figure.limit)} {figure.unit}"
    return f"{'ok' if figure.met else 'MISSED'}: at most {limit}"


def write(figures: Iterable[Figure], path: Path) -> None:
    """Writes the figures as JSON."""
    machine = {"python": platform.python_version(), "system": platform.system(), "machine": platform.machine()}
    rows = [{**attrs.asdict(figure), "met": figure.met} for figure in figures]
    path.write_text(json.dumps({"machine": machine, "figures": rows}, indent=1) + "\n", encoding="utf-8")
