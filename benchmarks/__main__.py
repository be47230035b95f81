"""`python -m benchmarks`: every figure in one run, as a table; a whole run writes docs/benchmarks.* too."""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import attrs

from benchmarks import callers, calls, checking, decode, exchange, generating, listing, memory, package, peers, startup
from benchmarks.chart import chart
from benchmarks.page import page
from benchmarks.report import table
from benchmarks.results import Group, Machine, Results
from benchmarks.worker import Refused

DOCS = Path(__file__).resolve().parents[1] / "docs"
TITLE = "How sagewire compares with what one would use instead"


@attrs.frozen
class Section:
    """A part of the run.

    Attributes:
        about: what it measures.
        full: makes its groups.
        quick: makes them from fewer rounds.
    """

    about: str
    full: Callable[[random.Random], Iterator[Group]]
    quick: Callable[[random.Random], Iterator[Group]]


SECTIONS: Mapping[str, Section] = {
    "import": Section(
        "fresh interpreters: import, first call", lambda d: startup.figures(d, 15), lambda d: startup.figures(d, 5)
    ),
    "decode": Section("pages to rows", lambda d: decode.decoding(d, 15), lambda d: decode.decoding(d, 7)),
    "encode": Section("rows and dicts to pages", lambda d: decode.encoding(d, 11), lambda d: decode.encoding(d, 5)),
    "call": Section("one call on loopback", lambda d: calls.figures(d, 1000), lambda d: calls.figures(d, 300)),
    "list": Section(
        "a million rows, one after another",
        lambda d: listing.figures(d, 1_000_000, 19),
        lambda d: listing.figures(d, 40_000, 3),
    ),
    "ahead": Section("what prefetching gains", lambda d: listing.idle(d, 20, 3), lambda d: listing.idle(d, 10, 1)),
    "callers": Section(
        "a hundred callers on one loop, and the first",
        lambda d: callers.figures(d, 9),
        lambda d: callers.figures(d, 3),
    ),
    "exchange": Section(
        "a long snapshot: speed and memory",
        lambda _: exchange.figures(1_000_000, 1),
        lambda _: exchange.figures(100_000, 1),
    ),
    "memory": Section("what rows need", lambda _: memory.figures(), lambda _: memory.figures()),
    "size": Section("files and lines", lambda _: package.figures(), lambda _: package.figures()),
    "generate": Section("specs to packages", lambda d: generating.figures(d, 2), lambda d: generating.figures(d, 1)),
    "types": Section("mypy on a user's program", lambda d: checking.figures(d, 4), lambda d: checking.figures(d, 1)),
}


def main(arguments: list[str] | None = None) -> int:
    """Runs the benchmarks and prints their figures.

    Args:
        arguments: as on the command line.

    Returns:
        1 where something could not be measured at all; limits that are not kept are told, not punished.
    """
    given = _parsed(arguments)
    if given.render:
        render(Results.load(DOCS / "benchmarks.json"))
        return 0
    if given.no_peers:
        peers.leave_out()
    print(f"seed {given.seed}", flush=True)
    chosen = {name: section for name, section in SECTIONS.items() if name in given.which or not given.which}
    results = Results(Machine.present(), given.seed, given.quick, {})
    for name, section in chosen.items():
        found = _measured(name, section.quick if given.quick else section.full, given.seed)
        if found is not None:
            results.sections[name] = found
    if results.sections.keys() == SECTIONS.keys() and (given.write or not given.quick):
        render(results)
    print(f"{len(results.figures())} figures, {len(results.over())} over their limits.")
    return 0 if results.sections.keys() == chosen.keys() else 1


def render(results: Results) -> None:
    """Writes the figures, their page and their chart into docs/."""
    results.save(DOCS / "benchmarks.json")
    (DOCS / "benchmarks.md").write_text(page(results), encoding="utf-8")
    (DOCS / "benchmarks.svg").write_text(chart(results.groups(), TITLE), encoding="utf-8")


def _parsed(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    names = "; ".join(f"{name}: {section.about}" for name, section in SECTIONS.items())
    parser.add_argument("which", nargs="*", metavar="SECTION", help=f"{names}. Without any: all")
    parser.add_argument("--quick", action="store_true", help="fewer rounds: a first impression")
    parser.add_argument("--write", action="store_true", help="write docs/ after a quick run too")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10_000), help="of the order")
    parser.add_argument("--no-peers", action="store_true", help="without the packages that have to be installed")
    parser.add_argument("--render", action="store_true", help="only write the page and the chart anew, from the JSON")
    given = parser.parse_args(arguments)
    for name in given.which:
        if name not in SECTIONS:
            parser.error(f"there is no section {name!r}, only {', '.join(SECTIONS)}")
    return given


def _measured(name: str, make: Callable[[random.Random], Iterator[Group]], seed: int) -> tuple[Group, ...] | None:
    print(f"measuring: {name} ...", file=sys.stderr, flush=True)
    started = time.monotonic()
    try:
        groups = tuple(make(random.Random(f"{seed} {name}")))
    except (RuntimeError, Refused, subprocess.SubprocessError) as error:
        print(f"{name} could not be measured: {error}\n", file=sys.stderr)
        return None
    print(f"{table(groups)}\n\n({name}: {time.monotonic() - started:.0f} s)\n", flush=True)
    return groups


if __name__ == "__main__":
    sys.exit(main())
