"""Finds the fenced blocks of the documentation: what runs, what is only type-checked, and what each should print."""

from __future__ import annotations

import contextlib
import io
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path

import attrs

ROOT = Path(__file__).parent.parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]

CLIENTS = {
    "sage": ("sage200", "Sage200"),
    "books": ("accounting", "Accounting"),
    "builders": ("contractor", "Contractor"),
    "platform": ("cloud_elements", "CloudElements"),
    "shop": ("sage50", "Sage50"),
}
"""The clients that a block may use: the names of variable, product and class."""

_FENCE = re.compile(r"^(?P<indent> *)```(?P<info>[^\n`]*)\n(?P<body>.*?)^(?P=indent)```", re.MULTILINE | re.DOTALL)
_PRINTS = re.compile(r"# -> (.*)$", re.MULTILINE)


@attrs.frozen
class Block:
    """A fenced block.

    Attributes:
        page: its page, relative to the root.
        line: where it starts.
        info: what follows the fence: `python run`, `python check`, `toml`, ...
        body: its text, without the indent.
    """

    page: str
    line: int
    info: str
    body: str

    @property
    def name(self) -> str:
        """Its page and line."""
        return f"{self.page}:{self.line}"

    @property
    def prints(self) -> list[str]:
        """What must be printed, in this order."""
        return _PRINTS.findall(self.body)

    def run(self, **names: object) -> str:
        """Runs it, and gives what it printed."""
        told = io.StringIO()
        code = compile("\n" * self.line + self.body, self.page, "exec")
        with contextlib.redirect_stdout(told):
            exec(code, {"__name__": "__main__", **names})
        return told.getvalue()

    def as_function(self, name: str) -> str:
        """Its text as a function of what it may use, for checkers."""
        given = ", ".join(f"{variable}: {cls}" for variable, (_, cls) in CLIENTS.items())
        return f"def {name}({given}, sandbox: Sandbox) -> None:\n{textwrap.indent(self.body, '    ')}\n"


def blocks(*infos: str) -> list[Block]:
    """The blocks of all pages that have one of these infos; all blocks without any."""
    return [block for page in PAGES for block in _blocks(page) if not infos or block.info in infos]


def _blocks(page: Path) -> Iterator[Block]:
    text = page.read_text(encoding="utf-8")
    for match in _FENCE.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        body = textwrap.dedent(match["body"])
        yield Block(page.relative_to(ROOT).as_posix(), line, match["info"].strip(), body)
