"""Files: base64 in JSON on the way up, plain bytes on the way down."""

from __future__ import annotations

import base64
import binascii
import uuid
from collections.abc import Mapping
from typing import Any

from sagewire.sandbox.accounting.call import Call
from sagewire.sandbox.accounting.data import Book, Record, Ref, Values
from sagewire.sandbox.accounting.kind import Kind
from sagewire.sandbox.accounting.refusals import invalid, refused
from sagewire.sandbox.errors import Answer

_BYTES = "application/octet-stream"


class Attachments(Kind):
    """Attached files."""

    def rows(self, call: Call, deleted: bool) -> list[Record]:
        """Files, or those of one document: its id and its type are both needed."""
        found = call.book.rows(call.collection, deleted=deleted)
        key, kind = call.query.get("attachment_context_id"), call.query.get("attachment_context_type_id")
        if bool(key) is not bool(kind):
            raise invalid("attachment_context_id and attachment_context_type_id must be given together")
        return [row for row in found if not key or _context(row) == key]

    def create(self, call: Call) -> Record:
        """Keeps a file."""
        values = call.values(partial=False)
        given = {"is_public": False, **values, **self._file(call, values)}
        key = str(uuid.UUID(int=call.book.random.getrandbits(128), version=4))
        given["$file_path"] = f"/attachments/{key}/file"
        return call.book.add(call.collection, given, key)

    def update(self, call: Call, record: Record) -> Record:
        """Changes a file, or what is said of it."""
        values = call.values(partial=True)
        return call.book.change(record, {**values, **(self._file(call, values) if "file" in values else {})})

    def _file(self, call: Call, values: Values) -> Values:
        try:
            content = base64.b64decode(values.get("file") or "", validate=True)
        except (binascii.Error, ValueError):
            raise invalid("file is not valid base64", "file") from None
        limit = call.settings.attachment_bytes
        if len(content) > limit:
            raise invalid(f"file_size must be less than or equal to {limit}", "file_size")
        name = str(values.get("file_name") or "")
        known: Values = {"file": None, "_content": content, "file_size": len(content)}
        if "." in name:
            known["file_extension"] = values.get("file_extension") or f".{name.rsplit('.', 1)[1]}"
        context = values.get("attachment_context")
        held = call.book.look(context) if isinstance(context, Ref) else None
        if held is not None and held.get("transaction"):
            known["transaction"] = held.get("transaction")
        return known

    def other(self, call: Call, record: Record) -> tuple[int, Any]:
        """The bytes of a file, whatever its type."""
        accept = call.headers.get("accept", "*/*")
        if _BYTES not in accept and "*/*" not in accept and "application/*" not in accept:
            raise refused(415, "UnsupportedMediaType", f"Ask for {_BYTES}")
        content: bytes = record.get("_content") or b""
        return 200, Answer(200, content, (("content-type", _BYTES),))


def _context(record: Record) -> str:
    context: Any = record.get("attachment_context")
    return context.id if isinstance(context, Ref) else ""


def count(book: Book, record: Record, _asked: Mapping[str, str]) -> int:
    """How many files hang at what a transaction comes from."""
    origin = record.get("origin")
    return sum(1 for row in book.rows("attachments") if row.get("attachment_context") in (origin, record.ref))
