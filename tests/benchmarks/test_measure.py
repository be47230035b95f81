"""The harness measures what it says: turns, ratios, spreads, processes."""

from __future__ import annotations

import math
import random
from collections import Counter

import pytest

from benchmarks import server
from benchmarks.figures import timed
from benchmarks.measure import Samples, body, interleaved, launching, ratio, run, spread, turns
from benchmarks.results import Limit
from benchmarks.serve import Counts, Told, once, repeats
from benchmarks.worker import Refused, worker


def test_a_ratio_is_taken_round_by_round() -> None:
    slow_machine_in_the_last_round = ([1.0, 1.2, 9.0], [1.0, 1.0, 10.0])
    assert ratio(*slow_machine_in_the_last_round) == 1.0
    assert ratio([3.0, 3.0, 3.0], [1.0, 2.0, 1.0]) == 3.0
    assert ratio([1.0], [0.0]) == math.inf
    with pytest.raises(ValueError, match="zip"):
        ratio([1.0, 2.0], [1.0])


def test_a_spread_is_half_of_the_middle_half() -> None:
    assert spread([1.0, 2.0, 3.0, 4.0, 5.0]) == pytest.approx(1 / 3)
    assert spread([2.0, 2.0, 2.0]) == 0.0
    assert spread([1.0, 2.0]) is None
    assert spread([0.0, 0.0, 0.0]) is None


def test_every_candidate_has_one_turn_a_round_in_an_order_that_changes() -> None:
    names = ["a", "b", "c"]
    drawn = list(turns(names, 30, random.Random(1), warm=2))
    rounds = [drawn[start : start + 3] for start in range(0, len(drawn), 3)]
    assert all(sorted(name for name, _ in each) == names for each in rounds)
    assert [counts for each in rounds for _, counts in each] == [False] * 6 + [True] * 90
    assert len({tuple(name for name, _ in each) for each in rounds}) == 6
    assert drawn == list(turns(names, 30, random.Random(1), warm=2))
    assert drawn != list(turns(names, 30, random.Random(2), warm=2))


def test_what_warms_up_does_not_count() -> None:
    calls: Counter[str] = Counter()

    def candidate(name: str, took: float) -> Told:
        calls[name] += 1
        return Told(took, took / 2) if calls[name] > 3 else Told(99.0, 99.0)

    candidates = {"ours": lambda: candidate("ours", 3.0), "theirs": lambda: candidate("theirs", 2.0)}
    samples = interleaved(candidates, 4, random.Random(1), warm=3)
    assert calls == {"ours": 7, "theirs": 7}
    assert samples.seconds("ours") == [3.0] * 4
    assert samples.ratio("ours", "theirs") == 1.5
    assert samples.by("cpu").median("ours") == 1.5


def test_a_figure_has_the_unit_of_its_clock() -> None:
    samples = Samples({"ours": [Told(0.003, 0.001)], "theirs": [Told(0.002, 0.002)]})
    figure = timed(samples, "ours", "theirs", Limit(1.4))
    assert (figure.value, figure.unit, figure.ratio, figure.met) == (3.0, "ms", 1.5, False)
    figure = timed(samples.by("cpu"), "ours", "theirs", Limit(1.4), unit="us")
    assert (figure.value, figure.unit, figure.ratio, figure.met) == (1000.0, "us CPU", 0.5, True)


def test_short_calls_are_repeated_and_told_one_by_one() -> None:
    calls: list[int] = []
    assert repeats(lambda: calls.append(1)) > 10
    calls.clear()
    told = once(lambda: calls.append(1), 50)
    assert len(calls) == 50
    assert told.wall < 0.001


def test_what_a_call_counts_is_told() -> None:
    assert once(lambda: Counts(rows=7)).extras == {"rows": 7}
    assert once(lambda: {"rows": 7}).extras == {}


def test_a_program_is_timed_without_its_interpreter() -> None:
    told = body("import time; time.sleep(0.05); print('other words')")()
    assert told.wall >= 0.05
    assert told.cpu < told.wall


def test_the_work_of_other_processes_counts() -> None:
    assert launching(lambda: run("sum(range(3_000_000))"))().cpu > 0.01


def test_a_program_that_fails_is_told() -> None:
    with pytest.raises(RuntimeError, match="no such thing"):
        run("raise SystemExit('no such thing')")


def test_a_worker_answers_refuses_and_goes_on() -> None:
    with server.running(rows=10) as url, worker("readers.streams", url, "5", "4") as process:
        with pytest.raises(Refused, match="KeyError: 'no such way'"):
            process.ask("no such way")
        assert [process.ask("sagewire").extras["rows"] for _ in range(4)] == [4, 4, 2, 0]
        seen = server.stats(url)
        assert (seen.requests, seen.sockets) == (3, 1)  # two pages, and an empty one that ends the list
        assert 0 < seen.idle_share < 1
        assert server.stats(url) == server.Stats()


def test_a_worker_that_is_not_there_is_told() -> None:
    with worker("readers.nothing") as process, pytest.raises(Refused, match="ended"):
        process.ask("anything")
