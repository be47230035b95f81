"""Plain output for a terminal: numbered steps with their time and calls, and tables, within 100 columns."""

from __future__ import annotations

import textwrap
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from decimal import Decimal

import attrs

WIDTH = 100
_INDENT = "    "


@attrs.frozen
class Step:
    """A step that was made: what, how long it took, how many calls it needed."""

    title: str
    seconds: float
    calls: int


@attrs.define
class Report:
    """Prints steps as they are made, and remembers them for the summary.

    Attributes:
        calls: counts the calls that were made so far.
        steps: what was made.
    """

    calls: Callable[[], int]
    steps: list[Step] = attrs.field(factory=list[Step])

    @contextmanager
    def step(self, title: str) -> Generator[None, None, None]:
        """Prints a heading, and when the step is done its time and calls."""
        print(f"\n{len(self.steps) + 1:>2}  {title}\n{_INDENT}{'-' * len(title)}")
        calls, start = self.calls(), time.perf_counter()
        yield
        made = Step(title, time.perf_counter() - start, self.calls() - calls)
        self.steps.append(made)
        done = f"{seconds(made.seconds)}, {plural(made.calls, 'call')}"
        print(f"{done:>{WIDTH}}")

    def say(self, text: str) -> None:
        """Prints what happened; long lines are folded."""
        for line in text.splitlines():
            for part in textwrap.wrap(line, WIDTH - len(_INDENT), subsequent_indent="  ", break_on_hyphens=False):
                print(f"{_INDENT}{part}", flush=True)

    def table(self, header: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        """Prints a table; numbers go to the right."""
        cells = [[_text(value) for value in row] for row in rows]
        widths = [max(map(len, column)) for column in zip(header, *cells, strict=True)]
        right = [all(isinstance(row[index], int | Decimal) for row in rows) for index in range(len(header))]
        for line in (list(header), ["-" * width for width in widths], *cells):
            pairs = zip(line, widths, right, strict=True)
            self.say("  ".join(f"{cell:{'>' if to_right else '<'}{width}}" for cell, width, to_right in pairs))

    def summary(self) -> None:
        """Prints all steps with their times and calls."""
        whole = Step("all of it", sum(one.seconds for one in self.steps), sum(one.calls for one in self.steps))
        rows = [(one.title, f"{seconds(one.seconds):>7}", one.calls) for one in (*self.steps, whole)]
        print()
        self.table(("step", "   time", "calls"), rows)


def seconds(duration: float) -> str:
    """A duration as a person reads it."""
    return f"{duration:.1f} s" if duration >= 1 else f"{duration * 1000:.0f} ms"


def plural(number: int, thing: str) -> str:
    """A number of things."""
    ending = "" if number == 1 else "es" if thing.endswith("sh") else "s"
    return f"{number:,} {thing}{ending}"


def _text(value: object) -> str:
    return f"{value:,}" if isinstance(value, int | Decimal) else str(value)
