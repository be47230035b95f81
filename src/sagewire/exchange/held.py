"""The snapshot of a scope that is held back: its file, and what is noted of it."""

from __future__ import annotations

from pathlib import Path

from sagewire.exchange.differ import Report
from sagewire.exchange.folder import Folder
from sagewire.exchange.ledger import Ledger, Noted
from sagewire.runtime.errors import StoreError, UsageError

_PREFIX = "held-"


class Held:
    """At most one snapshot is held back at a time; a newer one takes its place."""

    def __init__(self, folder: Folder, ledger: Ledger, scope: str) -> None:
        """Belongs to a scope."""
        self._folder = folder
        self._ledger = ledger
        self._scope = scope

    @property
    def report(self) -> Report | None:
        """Its report, None where there is none."""
        if not self._ledger.path.exists():
            return None
        noted = self.noted()
        return None if noted is None else Report.from_json(noted.report)

    def noted(self) -> Noted | None:
        """What is noted of it, None where there is none."""
        return self._ledger.last("held")

    def needed(self) -> Noted:
        """What is noted of it.

        Raises:
            UsageError: none is held back.
        """
        noted = self.noted()
        if noted is None:
            raise UsageError(f"No snapshot of {self._scope} is held back.")
        return noted

    def file(self, noted: Noted) -> Path:
        """Its file.

        Raises:
            StoreError: somebody has removed it; nothing is held back any more.
        """
        path = self._folder.path / noted.file
        if not path.is_file():
            self.forget()
            raise StoreError(f"The snapshot that was held back is no longer at {path}: fetch a new one.")
        return path

    def keep(self, incoming: Path, digest: bytes) -> str:
        """Keeps a file, before it is noted: a file that nothing speaks of is swept away the next time.

        Returns:
            Its name from now on.
        """
        kept = self._folder.path / f"{_PREFIX}{digest.hex()[:16]}.json"
        incoming.replace(kept)
        self._folder.sync()
        return kept.name

    def note(self, report: Report, digest: bytes, name: str) -> None:
        """Notes the file that was kept."""
        self._ledger.hold(report.at, digest, name, report.to_json())

    def forget(self) -> None:
        """Forgets what is noted; the file is swept away."""
        self._ledger.forget_held()

    def sweep(self) -> None:
        """Removes the files of snapshots that are no longer held back."""
        noted = self.noted()
        for path in self._folder.path.glob(f"{_PREFIX}*"):
            if noted is None or path.name != noted.file:
                path.unlink(missing_ok=True)
