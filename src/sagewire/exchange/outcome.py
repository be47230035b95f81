"""What became of an upload: the result file, matched to the records that were sent."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import attrs
import msgspec

from sagewire.exchange.journal import Upload
from sagewire.exchange.ports import field_of, text_of
from sagewire.exchange.rows import identity_of
from sagewire.runtime.decoding.values import is_array, is_object

_decoder: msgspec.json.Decoder[Any] = msgspec.json.Decoder(float_hook=Decimal)


@attrs.frozen(kw_only=True)
class RecordResult:
    """What Sage says about one record.

    Attributes:
        id: its id.
        record: the record as it was sent.
        status: Sage's word on it, empty where there is none.
        errors: what is wrong with it, as Sage gave it.
        row: the whole row of the result, None where the result does not mention the record.
    """

    id: str
    record: dict[str, Any] = attrs.field(repr=False)
    status: str = ""
    errors: tuple[Any, ...] = ()
    row: dict[str, Any] | None = attrs.field(default=None, repr=False)


@attrs.frozen(kw_only=True)
class Outcome:
    """The end of an upload.

    Attributes:
        number: the upload's number.
        scope: its scope.
        status: Sage's final word.
        good: whether that word means success.
        results: one for each record, in the order in which they were sent.
        complete: whether a result came and mentions every record. Sage need not give a result, whatever the status.
        unmatched: rows of the result that belong to none of the records.
        forget: forgets the upload by its number; see `acknowledge`.
        problem: why the result could not be had or read, empty where it could or there is none.
    """

    number: int
    scope: str
    status: str
    good: bool
    results: tuple[RecordResult, ...] = attrs.field(repr=lambda rows: f"<{len(rows)} results>")
    complete: bool
    unmatched: tuple[dict[str, Any], ...] = attrs.field(default=(), repr=lambda rows: f"<{len(rows)} rows>")
    problem: str = ""
    forget: Callable[[int], None] = attrs.field(repr=False, eq=False)

    def acknowledge(self) -> None:
        """Forgets the upload: the outcome was dealt with. Until then `resume` gives it again."""
        self.forget(self.number)


def matched(
    upload: Upload, scope: str, key: str, *, good: bool, problem: str, forget: Callable[[int], None]
) -> Outcome:
    """Matches the result of a finished upload to its records, by their ids."""
    records: list[dict[str, Any]] = _decoder.decode(upload.content)
    rows, unreadable = _rows(upload.result)
    by_id: dict[str, dict[str, Any]] = {}
    unmatched: list[dict[str, Any]] = []
    sent = set(upload.ids)
    for row in rows:
        identity = identity_of(row, key)
        if identity in sent:
            by_id[identity] = row
        else:
            unmatched.append(row)
    results = [_result(i, record, by_id.get(i)) for i, record in zip(upload.ids, records, strict=True)]
    return Outcome(
        number=upload.number,
        scope=scope,
        status=upload.status,
        good=good,
        results=tuple(results),
        complete=len(by_id) == len(upload.ids),
        unmatched=tuple(unmatched),
        problem=problem or unreadable,
        forget=forget,
    )


def _rows(content: bytes | None) -> tuple[list[dict[str, Any]], str]:
    """The rows of a result file; a single object is one row."""
    if content is None or not content.strip():
        return [], ""
    try:
        found = _decoder.decode(content.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeError, RecursionError, ArithmeticError):
        return [], "The result file is no JSON; it is kept in the journal."
    items = found if is_array(found) else [found]
    rows = [item for item in items if is_object(item)]
    return rows, "" if len(rows) == len(items) else "The result file holds more than records; the rest was left out."


def _result(identity: str, record: dict[str, Any], row: dict[str, Any] | None) -> RecordResult:
    if row is None:
        return RecordResult(id=identity, record=record)
    errors = field_of(row, "errors")
    many = errors if is_array(errors) else [] if errors is None else [errors]
    return RecordResult(id=identity, record=record, status=text_of(row, "status"), errors=tuple(many), row=row)
