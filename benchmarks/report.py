"""The figures as a table for the terminal."""

from __future__ import annotations

from collections.abc import Iterable

from benchmarks.results import Figure, Group


def table(groups: Iterable[Group]) -> str:
    """The figures for people, group by group."""
    return "\n\n".join("\n".join([group.title, "-" * len(group.title), *map(_line, group.figures)]) for group in groups)


def _line(figure: Figure) -> str:
    if figure.value is None:
        return f"{figure.what:<52} not measured: {figure.why}"
    ratio = compared(figure)
    return f"{figure.what:<52} {measured(figure):>22} {spread(figure):>6}  {ratio:<44} {verdict(figure)}".rstrip()


def measured(figure: Figure) -> str:
    """The figure with its unit; a dash where it could not be measured."""
    return "-" if figure.value is None else f"{number(figure.value)} {figure.unit}"


def spread(figure: Figure) -> str:
    """How far apart the middle half of the rounds lay, to either side."""
    return "" if figure.spread is None else f"±{figure.spread:.0%}"


def compared(figure: Figure) -> str:
    """The figure in proportion to another."""
    return "" if figure.ratio is None else f"{number(figure.ratio)} x {figure.against}"


def limit(figure: Figure) -> str:
    """What it must keep to."""
    if figure.limit is None:
        return ""
    bound = figure.limit.bound
    asked = f"{bound:g} x" if figure.limit.of == "ratio" else f"{number(bound)} {figure.unit}"
    return f"at {figure.limit.at} {asked}"


def verdict(figure: Figure) -> str:
    """Whether it keeps to its limit."""
    if figure.met is None:
        return ""
    return f"{'ok' if figure.met else 'OVER'}: {limit(figure)}"


def number(value: float) -> str:
    """A number with as many digits as one can use."""
    if value == int(value) or abs(value) >= 1000:
        return f"{value:,.0f}"
    return f"{value:,.2f}" if abs(value) < 10 else f"{value:,.1f}"
