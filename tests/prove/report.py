"""What a part of the proof says: prose, tables, figures with their limits, and whatever was found wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TypeAlias

Number: TypeAlias = int | float
_LIMIT = re.compile(r"(<=|>=|=) (-?[0-9.]+)")


class Report:
    """One part's page. It is the same text every time, but for figures that are measured."""

    def __init__(self, title: str) -> None:
        """Begins an empty page."""
        self.title = title
        self._body: list[str] = []
        self._figures: list[tuple[str, str, str]] = []
        self._wrong: list[str] = []

    def say(self, text: str) -> None:
        """Adds a paragraph, or any other Markdown."""
        self._body.append(text.strip())

    def table(self, header: Sequence[object], rows: Iterable[Sequence[object]]) -> None:
        """Adds a table; a bar in a cell is escaped."""
        lines = [_row(header), "|".join(["", *(" --- " for _ in header), ""]), *(_row(row) for row in rows)]
        self._body.append("\n".join(lines))

    def figure(self, name: str, value: Number, limit: Number | str | None = None, unit: str = "") -> None:
        """Adds a figure; one beyond its limit is wrong.

        Args:
            name: what was counted or measured.
            value: how much.
            limit: the most that it may be; or a text: `<= 5`, `>= 200`, `= 0`. None for a figure that only tells.
            unit: of both.
        """
        told = f"<= {limit:g}" if isinstance(limit, int | float) else limit or ""
        self._figures.append((name, f"{_number(value)} {unit}".strip(), f"{told} {unit}".strip() if told else ""))
        if told and not holds(value, told):
            self.wrong(f"{name}: {_number(value)} {unit}".strip() + f", and the limit is {told}")

    def wrong(self, what: str) -> None:
        """Says that something does not hold: the part has failed."""
        self._wrong.append(" ".join(what.split()))

    @property
    def failures(self) -> Sequence[str]:
        """What was found wrong."""
        return tuple(self._wrong)

    def page(self, command: str) -> str:
        """The page as Markdown.

        Args:
            command: what wrote it.
        """
        verdict = f"{len(self._figures)} figures, {len(self._wrong)} wrong"
        parts = [f"# {self.title}", f"Verdict: **{verdict}**. Written by `{command}`; not edited by hand."]
        if self._wrong:
            parts += ["## Wrong", "\n".join(f"- {what}" for what in self._wrong)]
        body, self._body = self._body, []
        if self._figures:
            self.table(("figure", "value", "limit"), self._figures)
            parts += self._body
        self._body = body
        return "\n\n".join([*parts, *body]) + "\n"


def holds(value: Number, limit: str) -> bool:
    """Whether a value keeps a limit such as `<= 5`.

    Raises:
        ValueError: the limit is none.
    """
    read = _LIMIT.fullmatch(limit)
    if read is None:
        raise ValueError(f"{limit!r} is no limit: write `<= 5`, `>= 5` or `= 5`")
    bound = float(read[2])
    return {"<=": value <= bound, ">=": value >= bound, "=": value == bound}[read[1]]


def _number(value: Number) -> str:
    return f"{value:,}" if isinstance(value, int) else f"{value:,.3g}"


def _row(cells: Sequence[object]) -> str:
    return "| " + " | ".join(str(cell).replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"
