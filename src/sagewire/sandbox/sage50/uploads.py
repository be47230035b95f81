"""What becomes of an uploaded file: the platform validates it, then Sage 50 processes it, when it is running."""

from __future__ import annotations

from typing import Any

import attrs

from sagewire.sandbox import wire
from sagewire.sandbox.journal import Ledger
from sagewire.sandbox.sage50 import contracts
from sagewire.sandbox.sage50.installations import Installation
from sagewire.sandbox.sage50.settings import Phase, Settings
from sagewire.sandbox.sage50.snapshots import Records

Json = dict[str, Any]
_DONE: dict[Phase, int] = {"uploading": 10, "validating": 40, "processing": 75}
FINAL = ("accepted", "failed", "badRequest")


@attrs.define(eq=False)
class Upload:
    """A file on its way into Sage 50.

    Attributes:
        id: in its tracking address.
        installation: whose it is.
        scope: its scope.
        records: what is in it.
        call: number of the call that brought it.
        phase: where it is.
        since: when it came there, in seconds since the epoch.
        results: what Sage 50 says of each record; None without a result file.
    """

    id: str
    installation: Installation
    scope: str
    records: list[Json] = attrs.field(repr=False)
    call: Any = attrs.field(repr=False)
    phase: Phase
    since: float
    results: list[Json] | None = None

    @property
    def final(self) -> bool:
        """Whether it is over."""
        return self.phase in FINAL

    def advance(self, now: float, settings: Settings, ledger: Ledger) -> None:
        """Moves it to the phase that it is in by now."""
        if self.phase == "uploading" and now >= self.since + settings.uploading:
            self.phase, self.since = "validating", self.since + settings.uploading
        if self.phase == "validating" and now >= self.since + settings.validating:
            self.since += settings.validating
            self._validate(settings)
        if self.phase == "processing":
            if not self.installation.online:
                self.since = max(self.since, now)
            elif now >= self.since + settings.processing:
                self._process(settings, ledger)

    def document(self, settings: Settings, result_url: str) -> Json:
        """What its tracking address tells."""
        document: Json = {"status": settings.words.get(self.phase, self.phase)}
        done = _DONE.get(self.phase, 100)
        if settings.progress != "none":
            document["progress"] = done if settings.progress == "number" else f"{done}%"
        if self.final and self.results is not None:
            document["downloadResultUrl"] = result_url
        return document

    def _validate(self, settings: Settings) -> None:
        outcomes = [_outcome(record, contracts.faults(self.scope, record)) for record in self.records]
        if settings.final == "badRequest" or any("errors" in outcome for outcome in outcomes):
            self._end("badRequest", outcomes, settings)
        else:
            self.phase = "processing"

    def _process(self, settings: Settings, ledger: Ledger) -> None:
        outcomes: list[Json] = []
        for record in self.records:
            errors = _unknown_products(self.installation, record)
            if settings.final == "failed":
                errors = [{"code": "notProcessed", "message": "Sage 50 could not process the file"}]
            if not errors:
                self._take(record, ledger)
            outcomes.append(_outcome(record, errors, self._number(record)))
        failed = any("errors" in outcome for outcome in outcomes)
        self._end("failed" if failed and settings.final != "accepted" else "accepted", outcomes, settings)

    def _end(self, phase: Phase, outcomes: list[Json], settings: Settings) -> None:
        self.phase = phase
        if settings.results == "always" or (settings.results == "failures" and phase != "accepted"):
            self.results = outcomes

    def _number(self, record: Json) -> str:
        return self.installation.documents.get((self.scope, str(record.get("id"))), "")

    def _take(self, record: Json, ledger: Ledger) -> None:
        held = self.installation.received.setdefault(self.scope, {})
        key = str(record.get("id"))
        ledger.enter(self.call)
        ledger.note("changed" if key in held else "created", self.scope, key, record)
        ledger.enter(None)
        held[key] = record
        if self.scope == "Orders":
            number = f"SO-{len(self.installation.documents) + 1:06}"
            self.installation.documents.setdefault((self.scope, key), number)


def _outcome(record: Any, errors: list[Json], number: str = "") -> Json:
    key = str(record.get("id", "")) if wire.is_object(record) else ""
    if errors:
        return {"id": key, "status": "rejected", "errors": errors}
    return {"id": key, "status": "processed", **({"sageDocumentNumber": number} if number else {})}


def _unknown_products(installation: Installation, record: Json) -> list[Json]:
    snapshot = installation.snapshots.get("Products")
    if snapshot is None or not isinstance(snapshot.content, Records):
        return []
    known = {product["id"] for product in snapshot.content.records}
    lines: list[Json] = record.get("lines") or []
    return [
        {"code": "unknownProduct", "message": f"there is no product {line['productId']}"}
        for line in lines
        if line.get("productId") and line["productId"] not in known
    ]
