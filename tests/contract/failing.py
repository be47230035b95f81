"""Many operations in one test: all are tried, and the failures are told together."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from types import TracebackType

import attrs
import pytest

from tests.contract.products import Case

_MOST = 5


def each(cases: Iterable[Case], hold: Callable[[Case], object]) -> None:
    """Holds each operation; fails with what is wrong with each that does not hold."""
    failures: list[str] = []
    for case in cases:
        with _Trial(case, failures):
            hold(case)
        if len(failures) == _MOST:
            failures.append("(perhaps more: the rest of the group was left out)")
            break
    if failures:
        pytest.fail("\n\n".join(failures), pytrace=False)


@attrs.frozen
class _Trial:
    """Keeps what goes wrong with one operation."""

    case: Case
    failures: list[str]

    def __enter__(self) -> None:
        """Begins."""

    def __exit__(self, _kind: object, error: BaseException | None, trace: TracebackType | None) -> bool:
        if not isinstance(error, Exception | pytest.fail.Exception):
            return False
        case = self.case
        notes = "".join(f"\n    {note}" for note in getattr(error, "__notes__", ()))
        self.failures.append(f"{case.product} {case.method} {case.path} ({case.id}): {_told(error, trace)}{notes}")
        return True


def _told(error: BaseException, trace: TracebackType | None) -> str:
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = f"{trace.tb_frame.f_code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}: " if trace is not None else ""
    return f"{where}{type(error).__name__}: {error}"
