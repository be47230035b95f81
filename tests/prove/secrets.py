"""Canary secrets of every kind, through every product, each way in which calls end."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from sagewire.runtime.calls.lanes import VARIABLE
from tests.prove.report import Report
from tests.safety.scenes import ENDS, SCENES
from tests.safety.spying import Spied, spied

TITLE = "Secrets: seen nowhere but where they belong"


def prove(report: Report) -> None:
    """Runs each scene to each of its ends and looks everywhere."""
    report.say(
        "Each client holds secrets that are like no other text; each of its calls is made at a server that ends it in "
        f"one of {len(ENDS)} ways ({', '.join(ENDS)}). Then they are looked for: in results, in the words, the "
        "arguments and the causes of errors, in tracebacks with the variables of every frame, in every record of every "
        "logger at DEBUG (the HTTP library's too), in warnings, in what was printed, in what hooks and recordings are "
        "given, in the `repr` of everything that a caller can hold, in every file, and in every header, address and "
        "body that reached the server. What a file's mode lets others do counts as well."
    )
    rows: list[tuple[object, ...]] = []
    found = Spied()
    for scene in SCENES:
        for asynchronous in (False, True):
            one = _scene(scene.name, asynchronous=asynchronous)
            for wrong in sorted(set(one.wrong)):
                report.wrong(f"{scene.name}: {wrong}")
            never = set(scene.homes) - one.carried
            if never:
                report.wrong(f"{scene.name}: never on their way, so nothing was proved of {', '.join(sorted(never))}")
            rows.append((scene.name, "async" if asynchronous else "sync", one.calls, len(one.carried)))
            found.calls += one.calls
            found.looked += one.looked
            found.wrong += one.wrong
    report.figure("calls", found.calls)
    report.figure("texts looked through, at least", found.looked // 1000 * 1000, limit=">= 10000")
    report.figure("secrets where none belongs", len(found.wrong), limit=0)
    report.table(("scene", "client", "calls", "kinds of secrets on their way"), rows)


def _scene(name: str, *, asynchronous: bool) -> Spied:
    whole, scene = Spied(), next(scene for scene in SCENES if scene.name == name)
    before = os.environ.get(VARIABLE)
    for end in ENDS:
        with tempfile.TemporaryDirectory() as folder:
            os.environ[VARIABLE] = str(Path(folder) / "cache")
            one = spied(scene, end, Path(folder), asynchronous=asynchronous)
        whole.wrong += one.wrong
        whole.looked += one.looked
        whole.calls += one.calls
        whole.carried |= one.carried
    os.environ.pop(VARIABLE, None)
    if before is not None:
        os.environ[VARIABLE] = before
    return whole
