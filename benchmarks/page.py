"""The figures as a page of the documentation: what was measured, what is promised, and whether it is kept."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks import report
from benchmarks.results import Figure, Group, Results

_INTRO = """\
# Benchmarks

<!-- Written by `make bench`. -->

![How sagewire compares with what one would use instead](benchmarks.svg)
"""
_METHOD = """\
## How it was measured

- Candidates take turns in one run, in an order drawn anew for each round, after a round to warm up. A figure is the
  median of its rounds; ± is half of what lies between the quartiles. A ratio is the median of the ratios round by
  round, so a busy machine is busy for both sides of it.
- `CPU` is the time that the processor worked; all else is time that passed.
- Imports and whole programs run in fresh interpreters. Each peer runs in its own environment (`.bench/`, made from
  `benchmarks/constraints.txt`), its pages and documents are the same, byte for byte.
- The server on loopback is a process of its own that does next to nothing.
- **Bold** is ours; the others are the limit of what is possible (plain `httpx2` and `msgspec`) or what one would use
  instead.

Run it: `make bench` for all of it, or `python -m benchmarks decode` for one section; `python -m benchmarks --help`
lists them. `make bench` writes this page, its chart, and [the figures as JSON](benchmarks.json).
"""


def page(results: Results) -> str:
    """Lays the page out."""
    return "\n".join([_INTRO, _told(results), _METHOD, _summary(results), *map(_section, results.groups())])


def _told(results: Results) -> str:
    machine = results.machine
    quick = " A first impression only, from fewer rounds than usual." if results.quick else ""
    return (
        f"On {machine.cores} cores, {machine.python}, {machine.system}; load {machine.load:g} when it began; "
        f"order drawn with seed {results.seed}.{quick}\n"
    )


def _summary(results: Results) -> str:
    """What is promised, in one table."""
    lines = ["## What is promised", "", "| | | | limit | |", "| --- | --- | ---: | ---: | --- |"]
    for group in results.groups():
        for figure in group.figures:
            if figure.limit is not None:
                held = report.compared(figure) if figure.limit.of == "ratio" else report.measured(figure)
                told = held or f"not measured: {figure.why}"
                lines.append(
                    f"| {group.title} | {figure.what} | {told} | {report.limit(figure)} | {_verdict(figure)} |"
                )
    over = len(results.over())
    lines += ["", f"{over} over their limit." if over else "All within their limits.", ""]
    return "\n".join(lines)


def _section(group: Group) -> str:
    return "\n".join([f"## {group.title}", "", *([group.about, ""] if group.about else []), *_table(group), ""])


def _table(group: Group) -> Iterator[str]:
    yield "| | | ± | ratio | limit | |"
    yield "| --- | ---: | ---: | ---: | ---: | --- |"
    for figure in group.figures:
        name = f"**{figure.what}**" if figure.role == "ours" else figure.what
        value = report.measured(figure) if figure.value is not None else f"not measured: {figure.why}"
        cells = [name, value, report.spread(figure), report.compared(figure), report.limit(figure), _verdict(figure)]
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def _verdict(figure: Figure) -> str:
    return "" if figure.met is None else "ok" if figure.met else "**over**"
