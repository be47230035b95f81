"""Pages to rows and back, against msgspec on plain dicts (the limit), pydantic models and the stock package.

What counts is the time that the processor worked: there is nothing to wait for.
"""

from __future__ import annotations

import contextlib
import random
from collections.abc import Generator, Iterator, Mapping

import attrs

from benchmarks import pages, peers
from benchmarks.figures import timed
from benchmarks.measure import Candidate, Samples, interleaved
from benchmarks.pages import NUMBERS, PLAIN, UNKNOWN, Page
from benchmarks.peers import PYDANTIC, STOCK, Missing
from benchmarks.results import Figure, Group, Limit
from benchmarks.worker import Refused, Worker, worker

LIMIT, FAST, TOLERANT = "msgspec into dicts", "sagewire, as specified", "sagewire, an unknown field in every row"
WRITE_LIMIT, DICTS, ROWS = "msgspec from dicts", "sagewire, from checked dicts", "sagewire, from rows"
WRITTEN_LIMIT, WRITTEN = "msgspec from those dicts", "sagewire, checked against the write type, and encoded"

_DECODE = (
    "Of the same bytes, with decimals exact (stock: floats) and unknown fields kept. The limit checks nothing and "
    "builds plain dicts."
)
_TEXT = " The limit reads a page whose amounts are JSON numbers, as they are published."
_ENCODE = (
    "To the same bytes: amounts are numbers, digit for digit; pydantic writes them as text, stock from floats. "
    "From checked dicts is what the encoder has to do in a write; from rows is `to_wire` of what was read."
)
_WRITE = (
    "What a bulk write does beyond sending: names, types, lengths, decimals, days and nulls are checked, in every row. "
    "The limit is handed what is already right. A write is of one record as a rule."
)
_TEXT_OUT = " This product takes amounts as text, and we write them so; the limit writes numbers."


@attrs.frozen
class Readers:
    """The processes: ours, and of the peers those that are there.

    Attributes:
        ours: ours.
        peers: theirs, by name.
        missing: why others are not there, by name.
    """

    ours: Worker
    peers: Mapping[str, Worker]
    missing: Mapping[str, str]


def decoding(dice: random.Random, rounds: int) -> Iterator[Group]:
    """The fast path, the tolerant path, and the peers."""
    with readers() as found:
        for page in pages.PAGES:
            reads = {
                LIMIT: found.ours.calling(f"decode-dicts {page.key} {NUMBERS}"),
                FAST: found.ours.calling(f"decode {page.key} {PLAIN}"),
                TOLERANT: found.ours.calling(f"decode {page.key} {UNKNOWN}"),
            }
            samples, missing = _turns(reads, _theirs(found, "decode", page), found.missing, rounds, dice)
            about = _DECODE + (_TEXT if page.kind.listing else "")
            lines = [*_read_figures(samples), *_absent(missing)]
            drawn = (FAST, TOLERANT, LIMIT, PYDANTIC, STOCK) if page == _DRAWN else ()
            yield Group(title=f"Decode {page.title}", about=about, figures=tuple(lines), drawn=drawn)


def encoding(dice: random.Random, rounds: int) -> Iterator[Group]:
    """Rows and plain dicts, as JSON."""
    with readers() as found:
        for page in pages.PAGES:
            writes = {
                WRITE_LIMIT: found.ours.calling(f"encode-limit {page.key} {NUMBERS}"),
                DICTS: found.ours.calling(f"encode-dicts {page.key} {NUMBERS}"),
                ROWS: found.ours.calling(f"encode-rows {page.key} {PLAIN}"),
            }
            samples, missing = _turns(writes, _theirs(found, "encode", page), found.missing, rounds, dice)
            about = _ENCODE + (_TEXT_OUT if page.kind.listing else "")
            lines = [*_write_figures(samples), *_absent(missing)]
            drawn = (DICTS, ROWS, WRITE_LIMIT, PYDANTIC, STOCK) if page == _DRAWN else ()
            yield Group(title=f"Encode {page.title}", about=about, figures=tuple(lines), drawn=drawn)
        for page in (page for page in pages.PAGES if page.kind == _DRAWN.kind):
            both = {
                WRITTEN_LIMIT: found.ours.calling(f"write-limit {page.key} {PLAIN}"),
                WRITTEN: found.ours.calling(f"write {page.key} {PLAIN}"),
            }
            samples = interleaved(both, rounds, dice, "cpu")
            lines = [timed(samples, WRITTEN_LIMIT, role="limit"), timed(samples, WRITTEN, WRITTEN_LIMIT)]
            yield Group(title=f"Check and write {page.title}", about=_WRITE, figures=tuple(lines))


_DRAWN = pages.PAGES[1]


@contextlib.contextmanager
def readers() -> Generator[Readers]:
    """Runs the processes, and writes the pages that they read."""
    name = str(pages.folder())
    with contextlib.ExitStack() as stack:
        ours = stack.enter_context(worker("readers.ours", name))
        theirs: dict[str, Worker] = {}
        missing: dict[str, str] = {}
        for peer, module, make in (
            (PYDANTIC, "readers.pydantic_models", peers.pydantic),
            (STOCK, "readers.stock", peers.stock),
        ):
            try:
                for product in ("sage200", "accounting"):
                    make(product)
                theirs[peer] = stack.enter_context(worker(module, name, python=peers.python()))
            except Missing as why:
                missing[peer] = str(why)
        yield Readers(ours, theirs, missing)


def _theirs(found: Readers, what: str, page: Page) -> dict[str, Candidate]:
    return {name: each.calling(f"{what} {page.key} {PLAIN}") for name, each in found.peers.items()}


def _turns(
    ours: Mapping[str, Candidate],
    theirs: Mapping[str, Candidate],
    absent: Mapping[str, str],
    rounds: int,
    dice: random.Random,
) -> tuple[Samples, dict[str, str]]:
    """Lets all take turns but those that refuse, and says why those do."""
    candidates, missing = dict(ours), dict(absent)
    for name, candidate in theirs.items():
        try:
            candidate()
            candidates[name] = candidate
        except Refused as why:
            missing[name] = f"fails: {why}"
    return interleaved(candidates, rounds, dice, "cpu"), missing


def _read_figures(samples: Samples) -> Iterator[Figure]:
    yield timed(samples, LIMIT, role="limit")
    yield timed(samples, FAST, LIMIT, Limit(1.2))
    yield timed(samples, TOLERANT, LIMIT, Limit(2.3))
    yield from _peer_figures(samples, FAST, {PYDANTIC: Limit(2.5, at="least"), STOCK: Limit(3.5, at="least")})


def _write_figures(samples: Samples) -> Iterator[Figure]:
    yield timed(samples, WRITE_LIMIT, role="limit")
    yield timed(samples, DICTS, WRITE_LIMIT, Limit(1.5))
    yield timed(samples, ROWS, WRITE_LIMIT)
    yield from _peer_figures(samples, DICTS, {})


def _peer_figures(samples: Samples, against: str, limits: Mapping[str, Limit]) -> Iterator[Figure]:
    for name in (PYDANTIC, STOCK):
        if name in samples.rounds:
            yield timed(samples, name, against, limits.get(name), role="peer")


def _absent(missing: Mapping[str, str]) -> Iterator[Figure]:
    for name, why in missing.items():
        yield Figure(what=name, value=None, unit="ms CPU", role="peer", why=why)
