"""What a part of the tour stands on: an offline Sage, a folder that goes away, and a report that sums up."""

from __future__ import annotations

import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from examples.report import Report
from sagewire.sandbox import Sandbox


@contextmanager
def stage(sandbox: Sandbox, title: str, following: str) -> Generator[tuple[Report, Path]]:
    """Runs the sandbox for one part of the tour.

    Args:
        sandbox: the offline Sage, not running yet.
        title: what this part is about.
        following: what to read next.

    Yields:
        The report, and a folder for files.
    """
    report = Report(lambda: len(sandbox.ledger.calls()))
    print(f"\nsagewire: {title}")
    with tempfile.TemporaryDirectory() as folder, sandbox:
        yield report, Path(folder)
    report.summary()
    print(f"\n    Next: {following}")
