from __future__ import annotations

import contextlib
import random
from collections.abc import Generator
from typing import Any

import pytest

from benchmarks import decode, pages
from benchmarks.decode import EXACT, FAST, LIMIT, TOLERANT, Readers
from benchmarks.measure import Candidate
from benchmarks.peers import PYDANTIC, STOCK
from benchmarks.results import Figure, Group
from benchmarks.serve import Told
from benchmarks.worker import Refused


class Process:
    """A reader that does nothing, and notes what it is asked."""

    def __init__(self, seconds: float, refuses: str = "no page") -> None:
        self.asked: set[str] = set()
        self._seconds, self._refuses = seconds, refuses

    def calling(self, name: str) -> Candidate:
        def call() -> Told:
            if self._refuses in name:
                raise Refused("it cannot")
            self.asked.add(name)
            return Told(self._seconds, self._seconds)

        return call


def measured(monkeypatch: pytest.MonkeyPatch, which: str, **peers: Any) -> tuple[Process, list[Group]]:
    """The groups of a section, for the shortest page of each kind, from readers that do nothing."""
    ours: Any = Process(1.0)

    @contextlib.contextmanager
    def readers() -> Generator[Readers]:
        yield Readers(ours, **peers)

    monkeypatch.setattr(decode, "readers", readers)
    monkeypatch.setattr(pages, "PAGES", tuple(page for page in pages.PAGES if page.rows == 20))
    return ours, list(getattr(decode, which)(random.Random(1), 2))


def lines(group: Group) -> dict[str, Figure]:
    return {figure.what: figure for figure in group.figures}


def test_what_is_promised_is_held_to_models_that_are_exact(monkeypatch: pytest.MonkeyPatch) -> None:
    models, stock = Process(3.0), Process(4.0)
    ours, groups = measured(monkeypatch, "decoding", peers={PYDANTIC: models, STOCK: stock}, missing={})
    customers, transactions, invoices = map(lines, groups)
    for group in (customers, transactions):
        assert list(group) == [LIMIT, FAST, TOLERANT, EXACT, PYDANTIC, STOCK]
        assert (group[EXACT].ratio, group[EXACT].met) == (3.0, True)
        assert (group[PYDANTIC].ratio, group[PYDANTIC].met) == (3.0, None)
        assert (group[STOCK].ratio, group[STOCK].met) == (4.0, True)
    assert list(invoices) == [LIMIT, FAST, TOLERANT, EXACT, STOCK]
    assert models.asked == {
        *(f"decode{way} {page}-20 plain" for way in ("", "-exact") for page in ("customers", "posted_transactions")),
        "decode accounting_invoices-20 plain",
    }
    forms = ("decode-dicts {} numbers", "decode {} plain", "decode {} unknown")
    assert ours.asked == {form.format(page.key) for form in forms for page in pages.PAGES}
    assert "lose digits" in groups[0].about
    assert "lose digits" not in groups[2].about


def test_peers_that_are_missing_or_refuse_are_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    stock = Process(4.0, refuses="customers")
    _, groups = measured(monkeypatch, "encoding", peers={STOCK: stock}, missing={PYDANTIC: "left out"})
    first, second, _, written = map(lines, groups)
    assert (first[PYDANTIC].value, first[PYDANTIC].why) == (None, "left out")
    assert (first[STOCK].value, first[STOCK].why) == (None, "fails: it cannot")
    assert second[STOCK].ratio == 4.0
    assert list(written) == [decode.WRITTEN_LIMIT, decode.WRITTEN]
    assert [group.drawn for group in groups] == [()] * 4
