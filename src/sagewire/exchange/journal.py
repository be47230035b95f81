"""The uploads of one scope, written down before and after every step, in one SQLite file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Literal, TypeAlias

import attrs
import msgspec

from sagewire.exchange.database import Database, Layout
from sagewire.runtime.errors import UsageError

UploadState: TypeAlias = Literal["built", "sending", "tracking", "done", "refused", "doubtful"]

_SCHEMA = """
CREATE TABLE uploads (
    number INTEGER PRIMARY KEY AUTOINCREMENT, state TEXT NOT NULL, at TEXT NOT NULL, sent_at TEXT, ids BLOB NOT NULL,
    content BLOB NOT NULL, tracking_url TEXT NOT NULL DEFAULT '', status TEXT NOT NULL DEFAULT '', progress BLOB,
    result_url TEXT NOT NULL DEFAULT '', result BLOB, problem TEXT NOT NULL DEFAULT ''
)
"""
_SELECT = (
    "SELECT number, state, at, sent_at, ids, content, tracking_url, status, progress, result_url, result, problem "
    "FROM uploads"
)
# FULL: what was sent must be known even after a power cut.
_LAYOUT = Layout(schema=_SCHEMA, format=1, pragmas={"synchronous": "FULL"})


@attrs.frozen(kw_only=True)
class Upload:
    """One upload, as it is written down.

    Attributes:
        number: rises from upload to upload.
        state: `built` (not sent yet, or Sage was not reached), `sending`, `tracking` (Sage has it), `done` (final),
            `refused` (Sage did not take it), `doubtful` (nobody can say whether Sage has it).
        at: when it was built.
        sent_at: when it was sent, None before.
        ids: the ids of its records, in their order.
        content: the file.
        tracking_url: where to ask how far it is.
        status: Sage's last word on it.
        progress: as Sage gave it.
        result_url: where its result lies, empty where Sage gave none.
        result: the result file, None where there is none (yet).
        problem: why it was refused or is doubtful.
    """

    number: int
    state: UploadState
    at: datetime
    sent_at: datetime | None = None
    ids: tuple[str, ...] = attrs.field(default=(), repr=lambda ids: f"<{len(ids)} ids>")
    content: bytes = attrs.field(default=b"", repr=False)
    tracking_url: str = attrs.field(default="", repr=False)
    status: str = ""
    progress: float | int | str | None = None
    result_url: str = attrs.field(default="", repr=False)
    result: bytes | None = attrs.field(default=None, repr=False)
    problem: str = ""


class Journal(Database):
    """The file of one scope's uploads."""

    def __init__(self, path: Path) -> None:
        """Names the file; it is opened, and made, at the first use."""
        super().__init__(path, _LAYOUT)

    def add(self, ids: Sequence[str], content: bytes, at: datetime) -> Upload:
        """Writes a new upload down."""
        with self.changing() as connection:
            cursor = connection.execute(
                "INSERT INTO uploads (state, at, ids, content) VALUES ('built', ?, ?, ?)",
                (at.isoformat(), msgspec.json.encode(list(ids)), content),
            )
            number = cursor.lastrowid
        assert number is not None
        return self.get(number)

    def get(self, number: int) -> Upload:
        """Reads one.

        Raises:
            UsageError: there is none of this number.
        """
        with self.using() as connection:
            found = connection.execute(f"{_SELECT} WHERE number = ?", (number,)).fetchone()
        if found is None:
            raise UsageError(f"There is no upload {number}: it was acknowledged, or never made.")
        return _upload(found)

    def all(self) -> list[Upload]:
        """Every upload that was not acknowledged, oldest first."""
        with self.using() as connection:
            found = connection.execute(f"{_SELECT} ORDER BY number").fetchall()
        return [_upload(row) for row in found]

    def change(self, number: int, **values: Any) -> Upload:
        """Changes attributes of one, and gives it as it is now."""
        upload = attrs.evolve(self.get(number), **values)
        with self.changing() as connection:
            connection.execute(
                "UPDATE uploads SET state = ?, sent_at = ?, tracking_url = ?, status = ?, progress = ?, "
                "result_url = ?, result = ?, problem = ? WHERE number = ?",
                (
                    upload.state,
                    None if upload.sent_at is None else upload.sent_at.isoformat(),
                    upload.tracking_url,
                    upload.status,
                    msgspec.json.encode(upload.progress),
                    upload.result_url,
                    upload.result,
                    upload.problem,
                    number,
                ),
            )
        return upload

    def remove(self, number: int) -> None:
        """Forgets one."""
        with self.changing() as connection:
            connection.execute("DELETE FROM uploads WHERE number = ?", (number,))


def _upload(row: Sequence[Any]) -> Upload:
    fields: dict[str, Any] = dict(zip(attrs.fields_dict(Upload), row, strict=True))
    sent_at, progress = fields["sent_at"], fields["progress"]
    fields["at"] = datetime.fromisoformat(fields["at"])
    fields["sent_at"] = None if sent_at is None else datetime.fromisoformat(sent_at)
    fields["ids"] = tuple(msgspec.json.decode(fields["ids"], type=list[str]))
    fields["progress"] = None if progress is None else msgspec.json.decode(progress)
    return Upload(**fields)
