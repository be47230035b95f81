"""Every fault x every kind of call x once and for ever x sync and async, of every product."""

from __future__ import annotations

import os
import tempfile
import traceback
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import attrs

from tests.fault.ailments import AILMENTS
from tests.fault.cell import sandbox_for
from tests.fault.columns import PRODUCTS
from tests.fault.matrix import cells, columns
from tests.fault.trial import tried
from tests.fault.trouble import ground
from tests.prove.report import Report

TITLE = "Faults: nothing lost, nothing twice"

_HOW = """
Each cell is one call of a real client against the sandbox, while one thing goes wrong: once, and then for ever. What
must come of it is worked out from the rules ([retries](../retries.md)), not from a recorded run: what is told, how
often the request is sent, how long is waited, what the hint says, and, by the sandbox's ledger, what was carried out.
In `tests/fault`, `ailments` holds the faults, `columns` the kinds of call, `judge` the rules; `compare` compares.

A cell reads `once / for ever`, or has one word for both. Sync and async come to the same; else both words would stand.
"""
_WORDS = (
    ("`ok`", "the result", "exactly one, where one was to be made"),
    ("`ok x2`", "the result, of the second try", "the same"),
    ("an error's name, `x3` after three tries", "that it was not done, and why", "none, then or later"),
    (
        "`unknown`",
        (
            "`OutcomeUnknown`: `find()` gives the record if it is there, also one that lands later, and never says "
            "that none can appear; where the write carries an id, the same call with it ends with one record"
        ),
        "one or none",
    ),
    ("`followed`", "the result, from the other origin, which got no credentials", "none"),
    ("`as it came`", "bytes that are not the file: in a message that is whole, nobody can see that", "none"),
    ("`-`", "cannot happen to such a call", ""),
)
_RENEWALS = """
An update that may be repeated as it is (it sets plain values) may have been carried out where its error is of a lost
answer or a 5xx: there is nothing to be made twice, and the error says that it may be called again.

A write that waits for new credentials (the last column of some products) is never sent while they fail; afterwards the
login is good, but where a refresh token was spent and the answer to that was lost: then the error says who must log in.
"""


@attrs.frozen
class Result:
    """What came of a cell; plain, so that it can be handed from process to process."""

    column: str
    row: str
    for_ever: bool
    mode: str
    name: str
    word: str
    wrong: str
    writes: bool


def prove(report: Report) -> None:
    """Tries every cell."""
    found = _all()
    report.say(_HOW)
    report.table(("word", "the caller is told", "records"), _WORDS)
    report.say(_RENEWALS)
    results = [result for some in found.values() for result in some]
    wrong = [result for result in results if result.wrong]
    report.figure("products", len(found), "= 5")
    report.figure("faults", len(AILMENTS))
    report.figure("kinds of call", sum(len(columns(product)) for product in PRODUCTS.values()))
    report.figure("cells tried", len(results), ">= 9000")
    report.figure("cells right", len(results) - len(wrong))
    report.figure("cells wrong", len(wrong), "= 0")
    for result in wrong:
        report.wrong(f"{result.name}: {result.wrong}")
    report.say("## In figures")
    report.table(
        ("product", "kinds", "tried", "right", "wrong"), [_counted(name, some) for name, some in found.items()]
    )
    report.say("What came of the writes, and of what waited for new credentials:")
    kinds = ("product", "done: one record", "not done: none, and an error that says so", "unknown: found if there")
    report.table(kinds, [_written(*item) for item in found.items()])
    for name, some in found.items():
        report.say(f"## {name}")
        report.table(*_table(name, some))


def _all() -> Mapping[str, list[Result]]:
    """The results of every product, each in a process of its own."""
    with ProcessPoolExecutor(min(len(PRODUCTS), os.cpu_count() or 1), mp_context=get_context("spawn")) as pool:
        return dict(zip(PRODUCTS, pool.map(results_of, PRODUCTS), strict=True))


def results_of(name: str) -> list[Result]:
    """Tries every cell of a product."""
    with tempfile.TemporaryDirectory() as locks:
        os.environ["SAGEWIRE_CACHE_DIR"] = locks
        with ground() as place, sandbox_for() as sandbox:
            found: list[Result] = []
            for cell in cells(PRODUCTS[name]):
                word, wrong = "WRONG", ""
                try:
                    word = tried(sandbox, place, cell)
                except Exception as error:  # noqa: BLE001  # whatever it is, the cell is wrong
                    wrong = f"{traceback.format_exception_only(error)[-1].strip()[:400]} ({_place(error)})"
                writes = cell.renewal or cell.act.is_write
                where = (cell.column, cell.row, cell.for_ever, cell.mode)
                found.append(Result(*where, cell.name, word, wrong, writes))
            return found


def _place(error: BaseException) -> str:
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{Path(last.filename).name}: {last.line}"


def _counted(name: str, results: Sequence[Result]) -> Sequence[object]:
    wrong = len([result for result in results if result.wrong])
    return name, len(columns(PRODUCTS[name])), len(results), len(results) - wrong, wrong


def _written(name: str, results: Sequence[Result]) -> Sequence[object]:
    words = Counter(
        "ok" if result.word.startswith("ok") else "unknown" if result.word.startswith("unknown") else "error"
        for result in results
        if result.writes and not result.wrong
    )
    return name, words["ok"], words["error"], words["unknown"]


def _table(name: str, results: Sequence[Result]) -> tuple[Sequence[str], Iterator[Sequence[str]]]:
    names = [act.name if not renewal else PRODUCTS[name].renewal for act, renewal in columns(PRODUCTS[name])]
    rows = dict.fromkeys(result.row for result in sorted(results, key=_order))
    words: dict[tuple[str, str, bool], set[str]] = {}
    for result in results:
        words.setdefault((result.row, result.column, result.for_ever), set()).add(result.word)
    header = ["fault", *names]
    return header, ([row, *(_cell(words, row, column) for column in names)] for row in rows)


def _order(result: Result) -> int:
    return next(place for place, ailment in enumerate(AILMENTS) if result.row.split(" to one ")[0] == ailment.name)


def _cell(words: Mapping[tuple[str, str, bool], set[str]], row: str, column: str) -> str:
    once, ever = ("!=".join(sorted(words.get((row, column, often), {"-"}))) for often in (False, True))
    return once if once == ever else f"{once} / {ever}"
