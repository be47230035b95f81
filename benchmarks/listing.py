"""A list of a million rows: rows a second, the client's own work, and whether memory stays flat while it streams by.

Each way has a process of its own; they take turns, some thousand rows at a time.
"""

from __future__ import annotations

import contextlib
import os
import random
import statistics
from collections.abc import Generator, Iterator

from benchmarks import server
from benchmarks.figures import timed
from benchmarks.measure import Candidate, Samples, interleaved
from benchmarks.results import Figure, Group, Limit
from benchmarks.server import Stats
from benchmarks.worker import worker

PAGE = 500
THINK, WORK = 100, 60
ALONE, PLAIN, SYNC = "decoding alone", "httpx2, msgspec into dicts", "sagewire"
WAYS = ("sagewire", "sagewire, prefetch", "sagewire async", "sagewire async, prefetch", PLAIN, ALONE)

_FLAT_MB = 16.0
_SECURE = (PLAIN, "sagewire", "sagewire async")


def figures(dice: random.Random, rows: int, rounds: int) -> Iterator[Group]:
    """Streams the list in as many turns as rounds, and one to warm up."""
    chunk = rows // (rounds + 1)
    with server.running(rows) as url, contextlib.ExitStack() as stack:
        ways: dict[str, Candidate] = {}
        for name in WAYS:
            process = stack.enter_context(worker("readers.streams", url, str(PAGE), str(chunk)))
            ways[name] = process.calling(name)
        samples = interleaved(ways, rounds, dice)
    _complete(samples, chunk)
    about = f"{PAGE} a page, customers of 110 keys, {rounds + 1} turns of {chunk:,} rows each."
    yield _speed(f"Stream {rows:,} rows: speed", samples, chunk, about)
    yield _work(f"Stream {rows:,} rows: the client's own work", samples.by("cpu"), about)
    yield _memory(f"Stream {rows:,} rows: memory", samples, about)
    yield _secure(dice, chunk, rounds)


def _secure(dice: random.Random, chunk: int, rounds: int) -> Group:
    """Over TLS, as it is with Sage; the server that encrypts is no part of it."""
    import trustme  # of the development environment, which a quick look at other sections need not have

    authority = trustme.CA()
    with contextlib.ExitStack() as stack:
        trusted = stack.enter_context(authority.cert_pem.tempfile())
        shown = stack.enter_context(authority.issue_cert("localhost").private_key_and_cert_chain_pem.tempfile())
        url = stack.enter_context(server.running(chunk * (rounds + 1), shown))
        stack.enter_context(_environment("SSL_CERT_FILE", trusted))
        ways: dict[str, Candidate] = {}
        for name in _SECURE:
            process = stack.enter_context(worker("readers.streams", url, str(PAGE), str(chunk)))
            ways[name] = process.calling(name)
        samples = interleaved(ways, rounds, dice, "cpu")
    _complete(samples, chunk)
    others = [timed(samples, name, PLAIN) for name in _SECURE if name != PLAIN]
    return Group(
        title=f"Stream {chunk * (rounds + 1):,} rows over TLS: the client's own work",
        figures=(timed(samples, PLAIN, role="limit"), *others),
        about=f"As above, {chunk:,} rows a turn, from a server on loopback that encrypts.",
    )


@contextlib.contextmanager
def _environment(name: str, value: str) -> Generator[None]:
    before = os.environ.get(name)
    os.environ[name] = value
    try:
        yield
    finally:
        del os.environ[name]
        if before is not None:
            os.environ[name] = before


def _complete(samples: Samples, chunk: int) -> None:
    for name in samples.rounds:
        if set(samples.extras(name, "rows")) != {chunk}:
            raise RuntimeError(f"{name}: {samples.extras(name, 'rows')} rows came, not {chunk} a turn")


def _speed(title: str, samples: Samples, chunk: int, about: str) -> Group:
    return Group(
        title=title,
        figures=tuple(_rate(samples, name, chunk) for name in WAYS),
        about=f"{about} More is better.",
        drawn=WAYS,
    )


def _rate(samples: Samples, name: str, chunk: int) -> Figure:
    return Figure(
        what=name,
        value=chunk / samples.median(name),
        unit="rows/s",
        spread=samples.spread(name),
        ratio=None if name == PLAIN else samples.ratio(PLAIN, name),
        against="" if name == PLAIN else PLAIN,
        role="ours" if name.startswith(SYNC) else "limit",
    )


def _work(title: str, samples: Samples, about: str) -> Group:
    """The limit is about a client that does nothing besides; what prefetching and a loop cost stands beside it."""
    lines = [
        timed(samples, ALONE, role="limit"),
        timed(samples, PLAIN, ALONE, role="limit"),
        timed(samples, SYNC, ALONE, Limit(1.3)),
        timed(samples, SYNC, PLAIN, what=f"{SYNC}: over plain HTTP", role="note"),
        *(timed(samples, name, ALONE) for name in WAYS if name.startswith(SYNC) and name != SYNC),
    ]
    explained = (
        "Decoding alone is the same pages from memory into rows. Plain HTTP is what receiving and decoding cost "
        "with nothing checked and nothing built."
    )
    return Group(title=title, figures=tuple(lines), about=f"{about} {explained}")


def _memory(title: str, samples: Samples, about: str) -> Group:
    lines: list[Figure] = []
    for name in WAYS[:-1]:
        peaks = samples.extras(name, "peak")
        lines.append(Figure(what=f"{name}: peak", value=peaks[-1], unit="MB", role="note"))
        if name.startswith(SYNC):
            grown = peaks[-1] - min(peaks)
            limit = Limit(_FLAT_MB, of="value")
            lines.append(Figure(what=f"{name}: growth after the first turn", value=grown, unit="MB", limit=limit))
    return Group(title=title, figures=tuple(lines), about=about)


def idle(dice: random.Random, pages: int, rounds: int) -> Iterator[Group]:
    """How long the server waits for the next request, while the caller works on each page."""
    found: dict[str, list[Stats]] = {name: [] for name in WAYS[:4]}
    with server.running(pages * PAGE) as url:
        for _ in range(rounds):
            names = list(found)
            dice.shuffle(names)
            for name in names:
                with worker("readers.unhurried", f"{url}/think/{THINK}", str(PAGE), str(WORK)) as process:
                    process.ask(name)
                found[name].append(server.stats(url))
    lines: list[Figure] = []
    for name, seen in found.items():
        share = statistics.median(stats.idle_share for stats in seen) * 100
        ahead = "prefetch" in name
        limit = Limit(10, of="value") if ahead else None
        lines.append(Figure(what=name, value=share, unit="%", limit=limit, role="ours" if ahead else "note"))
        waited = statistics.median(stats.idle / (stats.requests - 1) for stats in seen) * 1000
        lines.append(Figure(what=f"{name}: waited for each request", value=waited, unit="ms", role="note"))
    about = (
        f"The server takes {THINK} ms to answer a page of {PAGE} (Sage takes longer), the caller works {WORK} ms on "
        "it. Measured by the server, from the last byte of an answer to the next request."
    )
    yield Group(title="The server's idle share of the time", figures=tuple(lines), about=about)
