"""Specifications that try to become code, by the hundred."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path
from random import Random

from tests.prove.report import Report
from tests.safety.hostile import SLOTS, WORDS, generated

TITLE = "Injection: what a specification says never becomes code"

MIXED = 150
SEED = 11


def prove(report: Report) -> None:
    """Builds packages from hostile specifications, and judges their code."""
    report.say(
        f"Each of {len(WORDS)} hostile words (ends of literals and comments, templates, paths, line separators, names "
        "of Python) is put into places of a specification (names, descriptions, enumerations, defaults, paths, tags), "
        "alone and with others. What is built is parsed: only declarations may be there, no name that a plan never "
        "uses; every file stays below the output folder; and importing it all must not run the word, which would leave "
        "its trace. Or the specification is refused, in one line. (What callers say, in paths, queries, headers and "
        "filters, is drawn anew by `make test`: `tests/safety/test_injection.py`.)"
    )
    random, outcomes = Random(SEED), Counter[str]()
    prose = (
        "title",
        "description",
        "summary",
        "tag",
        "property text",
        "schema text",
        "parameter text",
        "response text",
    )
    names = ("schema", "property", "other property", "parameter", "operation", "enum", "default", "const", "header")
    given = [dict.fromkeys(places, word) for word in WORDS for places in (prose, names)]
    given += [
        {slot: random.choice(WORDS) + random.choice(("", random.choice(WORDS))) for slot in random.sample(SLOTS, 6)}
        for _ in range(MIXED)
    ]
    for words in given:
        with tempfile.TemporaryDirectory() as folder:
            try:
                outcomes[generated(words, Path(folder))] += 1
            except Exception as error:  # noqa: BLE001  # whatever it is, it is told with its words
                outcomes["wrong"] += 1
                report.wrong(f"{type(error).__name__}: {str(error)[:200]!r} for {words!r}"[:600])
    report.figure("specifications", sum(outcomes.values()), limit=f">= {len(given)}")
    report.figure("built and inert", outcomes["inert"], limit=">= 50")
    report.figure("refused, located, in one line", outcomes["refused"])
    report.figure("anything else", outcomes["wrong"], limit=0)
