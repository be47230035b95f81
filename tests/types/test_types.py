"""What users write type-checks, and what they get wrong does not: mypy and pyright, both strict, line by line."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
RIGHT, WRONG = HERE / "snippets" / "right.py", HERE / "snippets" / "wrong.py"

MUST_FAIL = "# must fail: "
IS = "# is: "


class Findings:
    """What a checker said, by file name and line."""

    def __init__(self) -> None:
        """Starts with nothing found."""
        self.errors: defaultdict[tuple[str, int], list[str]] = defaultdict(list)
        self.revealed: dict[tuple[str, int], str] = {}

    def add(self, path: str, line: int, message: str, *, error: bool) -> None:
        """Notes a message; other notes than revealed types say more about an error, and are left out."""
        where = Path(path).name, line
        if error:
            self.errors[where].append(message)
        elif told := re.fullmatch(r'(?:Revealed type is|Type of ".*" is) "(.*)"', message, re.DOTALL):
            self.revealed[where] = re.sub(r"(?:\w+\.)+(\w+)", r"\1", told[1])


@cache
def mypy() -> Findings:
    """mypy on the snippets."""
    command = [sys.executable, "-m", "mypy", "--output=json", "--hide-error-context", str(RIGHT), str(WRONG)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode in (0, 1), ran.stderr + ran.stdout
    found = Findings()
    for entry in map(json.loads, ran.stdout.splitlines()):
        found.add(entry["file"], entry["line"], entry["message"], error=entry["severity"] == "error")
        if entry.get("hint"):
            found.add(entry["file"], entry["line"], entry["hint"], error=False)
    return found


@cache
def pyright() -> Findings:
    """pyright on the snippets."""
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "--project", str(HERE)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode in (0, 1), ran.stderr + ran.stdout
    report: Mapping[str, Any] = json.loads(ran.stdout)
    found = Findings()
    for entry in report["generalDiagnostics"]:
        line = entry["range"]["start"]["line"] + 1
        found.add(entry["file"], line, entry["message"], error=entry["severity"] != "information")
    return found


def marked(path: Path, marker: str) -> list[tuple[int, str]]:
    """The lines of a file that carry a marker, and what it says."""
    lines = enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
    return [(number, line.partition(marker)[2]) for number, line in lines if marker in line]


checkers = pytest.mark.parametrize("checker", [mypy, pyright], ids=["mypy", "pyright"])


@checkers
def test_what_is_right_has_no_error(checker: Callable[[], Findings]) -> None:
    assert {where: said for where, said in checker().errors.items() if where[0] == RIGHT.name} == {}


@checkers
def test_revealed_types(checker: Callable[[], Findings]) -> None:
    wanted = {(RIGHT.name, line): text for line, text in marked(RIGHT, IS)}
    assert len(wanted) > 25
    assert checker().revealed == wanted


@checkers
@pytest.mark.parametrize("line", [pytest.param(line, id=f"{line}: {what}") for line, what in marked(WRONG, MUST_FAIL)])
def test_what_is_wrong_is_an_error(checker: Callable[[], Findings], line: int) -> None:
    assert checker().errors[WRONG.name, line], WRONG.read_text(encoding="utf-8").splitlines()[line - 1]


@checkers
def test_nothing_else_is_an_error(checker: Callable[[], Findings]) -> None:
    expected = {line for line, _ in marked(WRONG, MUST_FAIL)}
    found = {where: said for where, said in checker().errors.items() if where[0] == WRONG.name and said}
    assert {where: said for where, said in found.items() if where[1] not in expected} == {}
