"""What is measured is told: limits, tables, the page, the chart, and the files that keep them."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from benchmarks import peers
from benchmarks.__main__ import DOCS, SECTIONS, TITLE, main
from benchmarks.chart import chart
from benchmarks.page import page
from benchmarks.report import number, table
from benchmarks.results import Figure, Group, Limit, Machine, Results

SVG = "{http://www.w3.org/2000/svg}"

FAST = Figure(what="sagewire", value=2.0, unit="ms", ratio=0.5, against="dicts", limit=Limit(1.2), spread=0.031)
DICTS = Figure(what="dicts", value=4.0, unit="ms", role="limit")
SLOW = Figure(what="pydantic", value=6.0, unit="ms", ratio=3.0, against="sagewire", role="peer")
GONE = Figure(what="stock", value=None, unit="ms", role="peer", why="could not be installed: no | network <here>")
LATE = Figure(what="generating", value=21.5, unit="s", limit=Limit(20, of="value"))
GROUPS = (
    Group(
        title="Decode <20> & more", figures=(FAST, DICTS, SLOW, GONE), drawn=("sagewire", "dicts", "pydantic", "stock")
    ),
    Group(title="Generating", figures=(LATE,), about="In seconds."),
)
RESULTS = Results(
    Machine(2, "CPython 3.11.7", "Linux x86_64", 0.3), 7, False, {"decode": GROUPS[:1], "generate": GROUPS[1:]}
)


@pytest.mark.parametrize(
    ("limit", "value", "ratio", "met"),
    [
        (Limit(1.2), 9.0, 1.2, True),
        (Limit(1.2), 1.0, 1.21, False),
        (Limit(2.5, at="least"), 1.0, 2.5, True),
        (Limit(2.5, at="least"), 9.0, 2.49, False),
        (Limit(20, of="value"), 20.0, 99.0, True),
        (Limit(20, of="value"), 20.1, 1.0, False),
        (Limit(20, of="value"), None, None, False),
        (Limit(1.2), 1.0, None, False),
        (None, 1.0, 9.0, None),
    ],
)
def test_limits(limit: Limit | None, value: float | None, ratio: float | None, met: bool | None) -> None:
    assert Figure(what="x", value=value, unit="s", ratio=ratio, limit=limit).met is met


def test_the_table_says_everything() -> None:
    lines = table(GROUPS).splitlines()
    assert lines[:2] == ["Decode <20> & more", "------------------"]
    told = {line.split()[0]: " ".join(line.split()) for line in lines if line}
    assert told["sagewire"] == "sagewire 2 ms ±3% 0.50 x dicts ok: at most 1.2 x"
    assert told["pydantic"] == "pydantic 6 ms 3 x sagewire"
    assert told["stock"] == "stock not measured: could not be installed: no | network <here>"
    assert "21.5 s OVER: at most 20 s" in " ".join(table(GROUPS).split())


def test_numbers_have_the_digits_that_one_can_use() -> None:
    assert [number(value) for value in (3.0, 0.1234, 12.345, 1234.5, 1234567.0)] == [
        "3",
        "0.12",
        "12.3",
        "1,234",
        "1,234,567",
    ]


def test_the_page_sums_up_what_is_promised() -> None:
    text = page(RESULTS)
    summary = text.partition("## What is promised")[2].partition("\n## ")[0]
    assert "| Decode <20> & more | sagewire | 0.50 x dicts | at most 1.2 x | ok |" in summary
    assert "| Generating | generating | 21.5 s | at most 20 s | **over** |" in summary
    assert "1 over their limit." in summary
    assert "pydantic" not in summary
    assert "2 cores, CPython 3.11.7, Linux x86_64" in text
    assert "seed 7" in text


def test_a_cell_cannot_break_its_table() -> None:
    rows = [line for line in page(RESULTS).splitlines() if line.startswith("| stock")]
    assert rows == ["| stock | not measured: could not be installed: no \\| network <here> |  |  |  |  |"]


def test_a_first_impression_says_so() -> None:
    assert "A first impression only" not in page(RESULTS)
    quick = Results(RESULTS.machine, 7, True, RESULTS.sections)
    assert "A first impression only" in page(quick)


def test_the_chart_is_svg_with_a_bar_for_each_figure() -> None:
    root = ElementTree.fromstring(chart(GROUPS, TITLE))
    bars = {bar.get("class"): bar for bar in root.iter(f"{SVG}rect") if bar.get("height") == "16"}
    assert set(bars) == {"ours", "limit", "peer"}  # what could not be measured has none
    widths = {role: float(str(bar.get("width"))) for role, bar in bars.items()}
    assert widths["limit"] == pytest.approx(2 * widths["ours"], abs=0.1)
    assert widths["peer"] == pytest.approx(3 * widths["ours"], abs=0.1)
    words = [text.text for text in root.iter(f"{SVG}text")]
    assert "Decode <20> & more" in words
    assert "Generating" not in words  # nothing of it is drawn
    assert {"2 ms", "4 ms", "6 ms"} <= set(words)


def test_nothing_of_the_chart_stands_outside_it() -> None:
    root = ElementTree.fromstring(chart(GROUPS * 3, TITLE))
    _, _, width, height = (float(number) for number in str(root.get("viewBox")).split())
    for shape in root.iter(f"{SVG}rect"):
        assert float(shape.get("x", "0")) + float(str(shape.get("width"))) <= width
        assert float(shape.get("y", "0")) + float(str(shape.get("height"))) <= height


def test_every_kind_of_mark_has_a_colour_for_light_and_for_dark() -> None:
    drawn = chart(GROUPS, TITLE)
    light, dark = drawn.split("@media (prefers-color-scheme: dark)")
    for role in set(re.findall(r'class="(\w+)"', drawn)):
        assert f".{role} {{ fill: #" in light
        assert f".{role} {{ fill: #" in dark.partition("</style>")[0]


def test_bars_of_several_units_are_refused() -> None:
    mixed = Group(title="Mixed", figures=(FAST, LATE), drawn=("sagewire", "generating"))
    with pytest.raises(ValueError, match="Mixed"):
        chart([mixed], TITLE)


def test_results_are_kept_and_read_back(tmp_path: Path) -> None:
    RESULTS.save(tmp_path / "kept.json")
    assert Results.load(tmp_path / "kept.json") == RESULTS
    assert RESULTS.over() == [(GROUPS[1], LATE)]


def test_the_committed_page_and_chart_are_those_of_the_committed_figures() -> None:
    results = Results.load(DOCS / "benchmarks.json")
    assert (DOCS / "benchmarks.md").read_text(encoding="utf-8") == page(results)
    assert (DOCS / "benchmarks.svg").read_text(encoding="utf-8") == chart(results.groups(), TITLE)
    assert list(results.sections) == list(SECTIONS)


def test_every_drawn_figure_is_there() -> None:
    for group in Results.load(DOCS / "benchmarks.json").groups():
        assert set(group.drawn) <= {figure.what for figure in group.figures}, group.title


def test_an_unknown_section_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["decoding"])
    assert "there is no section 'decoding'" in capsys.readouterr().err


def test_peers_are_pinned_whole() -> None:
    lines = Path(peers.__file__).with_name("constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+==[\w.]+", pin) for pin in pins)
    assert peers.version("openapi-python-client") == "0.29.1"
    assert peers.version("xero-python")
    with pytest.raises(KeyError):
        peers.version("nothing")


def test_a_peer_that_cannot_be_installed_says_why(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(peers, "HOME", tmp_path / "bench")
    pins = tmp_path / "pins.txt"
    pins.write_text("surely-there-is-no-such-package==1.0\n--no-index\n", encoding="utf-8")
    monkeypatch.setattr(peers, "_CONSTRAINTS", pins)
    with pytest.raises(peers.Missing, match=r"could not be installed: .*surely-there-is-no-such-package"):
        peers.python.__wrapped__()
