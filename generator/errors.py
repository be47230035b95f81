"""Errors of the generator: every bad input ends in one line that says where, what and how to mend it.

The line reads ``file:line (#/json/pointer): what; how to mend``. Nothing that a specification, an overlay or a
command line holds may end in a traceback, so all readers and stages raise these classes and nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST = 600


class BadInput(Exception):
    """What a command catches: one located error or several.

    Attributes:
        errors: The located errors, in the order in which they were found.
    """

    errors: tuple[SpecError, ...] = ()


class SpecError(BadInput):
    """One located error.

    Attributes:
        file: The file as the caller named it.
        pointer: JSON pointer inside the file, ``""`` for the whole document.
        what: What is wrong.
        mend: How to mend it.
        line: Line in the file, counted from one, if known.
    """

    def __init__(self, file: str, pointer: str, what: str, mend: str, line: int | None = None) -> None:
        super().__init__(file, pointer, what, mend, line)
        self.file = file
        self.pointer = pointer
        self.what = one_line(what)
        self.mend = one_line(mend)
        self.line = line
        self.errors = (self,)

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        return f"{one_line(place)} (#{one_line(self.pointer)}): {self.what}; {self.mend}"


class SpecErrors(BadInput):
    """Several located errors, raised together so that one run shows them all."""

    def __init__(self, errors: Sequence[SpecError]) -> None:
        super().__init__(*errors)
        self.errors = tuple(errors)

    def __str__(self) -> str:
        return "\n".join(str(error) for error in self.errors)


def raise_all(errors: Sequence[SpecError]) -> None:
    """Raise the errors found, if any.

    Args:
        errors: What a stage collected.

    Raises:
        SpecError: If there is exactly one.
        SpecErrors: If there are more.
    """
    if len(errors) == 1:
        raise errors[0]
    if errors:
        raise SpecErrors(errors)


def one_line(text: str) -> str:
    """Fold text from outside into one printable line of bearable length."""
    folded = " ".join(text.split())
    printable = "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in folded)
    return printable if len(printable) <= _LONGEST else printable[:_LONGEST] + "..."


def summary(bad: BadInput) -> str:
    """Give exactly one line, also for several errors: the first, and how many follow."""
    first, more = str(bad.errors[0]), len(bad.errors) - 1
    return f"{first} (and {more} more)" if more else first
