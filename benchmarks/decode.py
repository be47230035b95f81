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
from benchmarks.results import Figure, Group, Limit, Role
from benchmarks.worker import Refused, Worker, worker

LIMIT, FAST, TOLERANT = "msgspec into dicts", "sagewire, as specified", "sagewire, an unknown field in every row"
EXACT = f"{PYDANTIC}, exact"
WRITE_LIMIT, DICTS, ROWS = "msgspec from dicts", "sagewire, from checked dicts", "sagewire, from rows"
WRITTEN_LIMIT, WRITTEN = "msgspec from those dicts", "sagewire, checked against the write type, and encoded"

_DECODE = (
    "Of the same bytes, with unknown fields kept. The limit checks nothing and builds plain dicts. Decimals are exact, "
    "but not those of stock, which are floats"
)
_FLOATS = (
    ", nor those that pydantic's own JSON reader makes, which pass through floats and lose digits: "
    "`12345678901234567.89` becomes `Decimal('12345678901234568')`, `1201.50` becomes `Decimal('1201.5')`. What is "
    "promised is therefore measured against pydantic models that are exact too: read by `json.loads` with "
    "`parse_float=Decimal`, then validated."
)
_TEXT = (
    ". The limit reads a page whose amounts are JSON numbers, as they are published; pydantic's own JSON reader is "
    "exact where they come as text."
)
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
class Line:
    """A line of a group.

    Attributes:
        name: of the candidate.
        asks: what a reader is asked to do.
        form: of the page.
        against: the line that it is compared with.
        limit: what it must keep to.
        role: whose it is.
        peer: whose process does it; ours where that is empty.
    """

    name: str
    asks: str
    form: str = PLAIN
    against: str = ""
    limit: Limit | None = None
    role: Role = "ours"
    peer: str = ""


_READ = (
    Line(LIMIT, "decode-dicts", NUMBERS, role="limit"),
    Line(FAST, "decode", PLAIN, LIMIT, Limit(1.2)),
    Line(TOLERANT, "decode", UNKNOWN, LIMIT, Limit(2.3)),
)
_TWICE_AND_A_HALF = Limit(2.5, at="least")
_READ_BY_STOCK = Line(STOCK, "decode", PLAIN, FAST, Limit(3.5, at="least"), "peer", STOCK)
_READ_NUMBERS = (
    *_READ,
    Line(EXACT, "decode-exact", PLAIN, FAST, _TWICE_AND_A_HALF, "peer", PYDANTIC),
    Line(PYDANTIC, "decode", PLAIN, FAST, None, "peer", PYDANTIC),
    _READ_BY_STOCK,
)
_READ_TEXT = (*_READ, Line(EXACT, "decode", PLAIN, FAST, _TWICE_AND_A_HALF, "peer", PYDANTIC), _READ_BY_STOCK)
_WROTE = (
    Line(WRITE_LIMIT, "encode-limit", NUMBERS, role="limit"),
    Line(DICTS, "encode-dicts", NUMBERS, WRITE_LIMIT, Limit(1.5)),
    Line(ROWS, "encode-rows", PLAIN, WRITE_LIMIT),
    Line(PYDANTIC, "encode", PLAIN, DICTS, None, "peer", PYDANTIC),
    Line(STOCK, "encode", PLAIN, DICTS, None, "peer", STOCK),
)
_CHECKED = (
    Line(WRITTEN_LIMIT, "write-limit", role="limit"),
    Line(WRITTEN, "write", against=WRITTEN_LIMIT),
)


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
            is_text = bool(page.kind.listing)
            lines, about = (_READ_TEXT, _DECODE + _TEXT) if is_text else (_READ_NUMBERS, _DECODE + _FLOATS)
            yield _group(found, page, "Decode", about, lines, dice, rounds)


def encoding(dice: random.Random, rounds: int) -> Iterator[Group]:
    """Rows and plain dicts, as JSON."""
    with readers() as found:
        for page in pages.PAGES:
            about = _ENCODE + (_TEXT_OUT if page.kind.listing else "")
            yield _group(found, page, "Encode", about, _WROTE, dice, rounds)
        for page in (page for page in pages.PAGES if page.kind == _DRAWN.kind):
            yield attrs.evolve(_group(found, page, "Check and write", _WRITE, _CHECKED, dice, rounds), drawn=())


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


def _group(
    found: Readers, page: Page, does: str, about: str, lines: tuple[Line, ...], dice: random.Random, rounds: int
) -> Group:
    """Lets all lines of a page take turns but those that refuse, and says why those do."""
    candidates: dict[str, Candidate] = {}
    missing: dict[str, str] = {}
    for line in lines:
        if line.peer in found.missing:
            missing[line.name] = found.missing[line.peer]
            continue
        whose = found.peers[line.peer] if line.peer else found.ours
        candidate = whose.calling(f"{line.asks} {page.key} {line.form}")
        try:
            if line.peer:
                candidate()
            candidates[line.name] = candidate
        except Refused as why:
            missing[line.name] = f"fails: {why}"
    samples = interleaved(candidates, rounds, dice, "cpu")
    figures = tuple(_figure(line, samples, missing) for line in lines)
    drawn = tuple(line.name for line in lines) if page == _DRAWN else ()
    return Group(title=f"{does} {page.title}", about=about, figures=figures, drawn=drawn)


def _figure(line: Line, samples: Samples, missing: Mapping[str, str]) -> Figure:
    if line.name in missing:
        return Figure(what=line.name, value=None, unit="ms CPU", role=line.role, why=missing[line.name])
    return timed(samples, line.name, line.against, line.limit, role=line.role)
