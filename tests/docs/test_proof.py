"""The runner of the proof: what is wrong is said, every part has a committed page, and no page says that it failed."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.prove import Report
from tests.prove import __main__ as runner
from tests.prove.report import holds

PAGES = sorted(runner.PAGES.glob("*.md"))


def _part(monkeypatch: pytest.MonkeyPatch, pages: Path, prove: Callable[[Report], None]) -> None:
    monkeypatch.setattr(runner, "PAGES", pages)
    monkeypatch.setattr(runner, "load", lambda name: SimpleNamespace(TITLE=f"Part {name}", prove=prove))
    monkeypatch.setattr(runner, "parts", lambda: ["one"])


def test_a_part_that_holds_writes_its_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def prove(report: Report) -> None:
        report.say("Prose.")
        report.table(("a", "b"), [(1, "x|y")])
        report.figure("lost", 0, 0)
        report.figure("calls", 1200, ">= 1000")
        report.figure("pause", 0.25, unit="s")

    _part(monkeypatch, tmp_path, prove)
    assert runner.run("one") == []
    runner.write_index()
    page = (tmp_path / "one.md").read_text(encoding="utf-8")
    assert page.startswith("# Part one\n\nVerdict: **3 figures, 0 wrong**.")
    assert "| calls | 1,200 | >= 1000 |" in page
    assert "| pause | 0.25 s |  |" in page
    assert "| 1 | x\\|y |" in page
    assert "| [Part one](one.md) | 3 figures, 0 wrong |" in (tmp_path / "index.md").read_text(encoding="utf-8")


def test_what_is_wrong_fails_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def prove(report: Report) -> None:
        report.figure("lost", 2, limit=0)
        report.wrong("something else")
        raise OSError("and then it broke")

    _part(monkeypatch, tmp_path, prove)
    assert runner.main(["one"]) == 1
    page = (tmp_path / "one.md").read_text(encoding="utf-8")
    assert "1 figures, 3 wrong" in page
    for told in ("- lost: 2, and the limit is <= 0", "- something else", "- it ended with OSError: and then it broke"):
        assert told in page


@pytest.mark.parametrize(
    ("value", "limit", "kept"), [(5, "<= 5", True), (5.1, "<= 5", False), (4, ">= 5", False), (5, "= 5", True)]
)
def test_limits(value: float, limit: str, kept: bool) -> None:
    assert holds(value, limit) is kept


def test_a_limit_that_is_none_is_told() -> None:
    with pytest.raises(ValueError, match="is no limit"):
        holds(1, "about 5")


def test_every_part_has_its_page_and_every_page_its_part() -> None:
    assert {page.stem for page in PAGES} == {*runner.parts(), "index"}, "run `make prove`"
    for name in runner.parts():
        page = (runner.PAGES / f"{name}.md").read_text(encoding="utf-8")
        assert page.startswith(f"# {runner.load(name).TITLE}\n")


def test_no_page_says_that_it_failed() -> None:
    for page in PAGES:
        verdict = re.search(r"Verdict: \*\*.*?(\d+) wrong\*\*", page.read_text(encoding="utf-8"))
        assert page.stem == "index" or (verdict is not None and verdict[1] == "0"), page


def test_the_index_is_current(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    committed = (runner.PAGES / "index.md").read_text(encoding="utf-8")
    for page in PAGES:
        (tmp_path / page.name).write_text(page.read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.setattr(runner, "PAGES", tmp_path)
    runner.write_index()
    assert (tmp_path / "index.md").read_text(encoding="utf-8") == committed
