"""`python -m tests.prove [PART ...]`: proves at length, and writes what came of it under docs/proof/.

A part is a module in `tests/prove/` with

    TITLE = "What this part proves"                 # the heading of its page

    def prove(report: Report) -> None: ...          # from tests.prove.report import Report

and its name is the module's. Modules whose name starts with an underscore, and `report`, are no parts. `prove` calls

    report.say("A paragraph, or other Markdown.")
    report.table(("fault", "read"), [("429", "again")])
    report.figure("logins lost", 0, limit=0)        # a number: at most so much; or ">= 200", "= 0"; None: only told
    report.figure("longest pause", 1.4, limit="<= 5", unit="s")
    report.wrong("what does not hold, and where")

Each part writes `docs/proof/<part>.md`; the index lists all pages that are there, so running one part keeps the others.
Text must be the same every time (sort, seed, name no moments, paths or process ids): only measured figures may differ.
A part that raises is wrong, with its last line of traceback. Exit status 1 if anything is wrong in a part that was run.
Committed pages are the last output; after a merge, run the part again rather than solving a conflict by hand
(`python -m tests.prove --index` writes the index alone).
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import re
import sys
import traceback
from pathlib import Path
from types import ModuleType

from tests.prove.report import Report

HERE = Path(__file__).parent
PAGES = HERE.parent.parent / "docs" / "proof"
_HEAD = re.compile(r"# (?P<title>.+)\n\nVerdict: \*\*(?P<verdict>.+?)\*\*")


def parts() -> list[str]:
    """The names of all parts, in order."""
    names = (module.name for module in pkgutil.iter_modules([str(HERE)]))
    return sorted(name for name in names if not name.startswith("_") and name != "report")


def load(name: str) -> ModuleType:
    """A part's module.

    Raises:
        TypeError: it is no part.
    """
    module = importlib.import_module(f"tests.prove.{name}")
    if not isinstance(getattr(module, "TITLE", None), str) or not callable(getattr(module, "prove", None)):
        raise TypeError(f"tests/prove/{name}.py is no part: it needs TITLE and prove(report)")
    return module


def run(name: str) -> list[str]:
    """Runs a part and writes its page.

    Returns:
        What is wrong.
    """
    module = load(name)
    report = Report(module.TITLE)
    try:
        module.prove(report)
    except Exception as error:  # noqa: BLE001  # whatever it is, it belongs on the page
        traceback.print_exc()
        report.wrong(f"it ended with {traceback.format_exception_only(error)[-1].strip()}")
    PAGES.mkdir(parents=True, exist_ok=True)
    (PAGES / f"{name}.md").write_text(report.page(f"python -m tests.prove {name}"), encoding="utf-8")
    return list(report.failures)


def write_index() -> None:
    """Writes the list of the pages that are there."""
    rows: list[tuple[str, str]] = []
    for page in sorted(PAGES.glob("*.md")):
        head = _HEAD.match(page.read_text(encoding="utf-8"))
        if head is not None and page.name != "index.md":
            rows.append((f"[{head['title']}]({page.name})", head["verdict"]))
    index = Report("Proof")
    index.say("What is promised, tried at length. `make prove` writes these pages; the last output is committed.")
    index.table(("part", "verdict"), rows)
    text = index.page("python -m tests.prove --index")
    (PAGES / "index.md").write_text(re.sub(r"\nVerdict: .*\n", "", text), encoding="utf-8")


def main(arguments: list[str] | None = None) -> int:
    """Runs the parts that are named, or all."""
    parser = argparse.ArgumentParser(prog="python -m tests.prove", description="Proves, and writes docs/proof/.")
    parser.add_argument("part", nargs="*", help=f"of {', '.join(parts())}; all without any")
    parser.add_argument("--index", action="store_true", help="write the index alone")
    given = parser.parse_args(arguments)
    unknown = sorted(set(given.part) - set(parts()))
    if unknown:
        parser.error(f"no such part: {', '.join(unknown)}; there are {', '.join(parts())}")
    failed = False
    for name in [] if given.index else given.part or parts():
        print(f"{name} ...", flush=True)
        wrong = run(name)
        failed = failed or bool(wrong)
        print(f"{name}: {len(wrong)} wrong", *(f"  - {what}" for what in wrong), sep="\n", flush=True)
    write_index()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
