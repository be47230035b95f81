"""`python -m benchmarks`: every figure in one run, as a table."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import attrs

from benchmarks import calls, decode, exchange, listing, package, startup, stock
from benchmarks.report import Figure, table, write


@attrs.frozen
class Benchmark:
    """One benchmark.

    Attributes:
        about: what it measures.
        full: makes its figures.
        quick: makes them from fewer rounds.
    """

    about: str
    full: Callable[[], Iterator[Figure]]
    quick: Callable[[], Iterator[Figure]]


BENCHMARKS = {
    "import": Benchmark(
        "fresh interpreters: import, first call", lambda: startup.figures(21), lambda: startup.figures(7)
    ),
    "decode": Benchmark("pages to rows", lambda: decode.decoding(60), lambda: decode.decoding(15)),
    "encode": Benchmark("rows and dicts to pages", lambda: decode.encoding(30), lambda: decode.encoding(9)),
    "call": Benchmark("one call on loopback", lambda: calls.figures(1500), lambda: calls.figures(300)),
    "list": Benchmark(
        "a long list: speed and memory", lambda: listing.figures(100_000, 3), lambda: listing.figures(20_000, 1)
    ),
    "exchange": Benchmark(
        "a long snapshot: speed and memory",
        lambda: exchange.figures(1_000_000, 3),
        lambda: exchange.figures(100_000, 1),
    ),
    "package": Benchmark("size, and generating", lambda: package.figures(1), lambda: package.figures(0)),
    "stock": Benchmark(
        "stock openapi-python-client, same document", lambda: stock.figures(11), lambda: stock.figures(3)
    ),
}


def main(arguments: list[str] | None = None) -> int:
    """Runs the benchmarks and prints their figures.

    Args:
        arguments: as on the command line.
    """
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    names = "; ".join(f"{name}: {benchmark.about}" for name, benchmark in BENCHMARKS.items())
    parser.add_argument("which", nargs="*", help=f"{names}. Without any: all")
    parser.add_argument("--quick", action="store_true", help="fewer rounds: a first impression")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the figures as JSON")
    given = parser.parse_args(arguments)
    unknown = set(given.which) - set(BENCHMARKS)
    if unknown:
        parser.error(f"there is no benchmark {sorted(unknown)[0]!r}, only {', '.join(BENCHMARKS)}")
    figures: list[Figure] = []
    failed: list[str] = []
    for name, benchmark in BENCHMARKS.items():
        if name in given.which or not given.which:
            try:
                figures += _measured(name, benchmark.quick if given.quick else benchmark.full)
            except (RuntimeError, subprocess.SubprocessError) as error:
                failed.append(name)
                print(f"{name} could not be measured: {error}\n", file=sys.stderr)
    if given.json:
        write(figures, given.json)
    missed = [figure for figure in figures if figure.met is False]
    print(f"{len(figures)} figures, {len(missed)} targets missed.")
    return 1 if failed else 0


def _measured(name: str, make: Callable[[], Iterator[Figure]]) -> list[Figure]:
    print(f"measuring: {name} ...", file=sys.stderr, flush=True)
    figures = list(make())
    print(table(figures), end="\n\n", flush=True)
    return figures


if __name__ == "__main__":
    sys.exit(main())
