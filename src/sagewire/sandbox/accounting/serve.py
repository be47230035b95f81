"""Answers a call about a business, once it is settled who may do it: by what the operation does."""

from __future__ import annotations

from typing import Any

from sagewire.sandbox import wire
from sagewire.sandbox.accounting import pdf, postings, query, taxes
from sagewire.sandbox.accounting.call import Call
from sagewire.sandbox.accounting.data import Record
from sagewire.sandbox.accounting.query import Query
from sagewire.sandbox.accounting.refusals import refused
from sagewire.sandbox.accounting.repeats import Repeats
from sagewire.sandbox.errors import Answer

JSON = ("content-type", "application/json; charset=utf-8")


def reply(status: int, document: Any) -> Answer:
    """A JSON answer; None for an empty one."""
    return Answer(status) if document is None else Answer(status, wire.encode(document), (JSON,))


def serve(call: Call, repeats: Repeats) -> Answer:
    """Answers a call.

    Raises:
        Refused: it is not done.
    """
    if call.operation.method == "GET":
        return _read(call)
    if call.content and not call.headers.get("content-type", "").startswith("application/json"):
        raise refused(415, "UnsupportedMediaType", "The media type of the request is not supported: send JSON")
    key = repeats.key(call)
    known = repeats.known(call, key)
    if known is not None:
        return known
    with call.book.transaction():
        answer = _write(call, repeats)
    repeats.keep(call, key, answer)
    return answer


def _read(call: Call) -> Answer:
    action = call.operation.action
    if action == "list":
        return reply(200, listed(call))
    if action == "read":
        return reply(200, _single(call))
    record = call.model.kind(call.collection).find(call)
    if action == "other":
        return _further(call, record)
    with call.book.transaction():
        call.model.kind(call.collection).seen(call, record)
    row = _row(call, record)
    if call.operation.pdf and "application/pdf" in call.headers.get("accept", ""):
        return Answer(200, pdf.printed(row), (("content-type", "application/pdf"),))
    return reply(200, row)


def _row(call: Call, record: Record) -> dict[str, Any]:
    view = query.view(call.operation, call.query)
    return call.model.renderer.row(call.book, record, view, call.operation.answer)


def listed(call: Call) -> dict[str, Any]:
    """A page of rows in its envelope."""
    rows, number, size, total = paged(call, call.query)
    return query.envelope(call.operation, call.query, rows, total, number, size, "$itemsPerPage")


def paged(call: Call, asked: Query, *, numbers: bool = False) -> tuple[list[dict[str, Any]], int, int, int]:
    """The rows of a page, its number, its size, and how many rows there are."""
    kind = call.model.kind(call.collection)
    found = query.select(call.book, call.operation, asked, lambda deleted: kind.rows(call, deleted))
    chosen, number, size = query.page(found, call.operation, asked)
    view = query.view(call.operation, asked, numbers=numbers)
    rows = [call.model.renderer.row(call.book, record, view, call.operation.answer) for record in chosen]
    return rows, number, size, len(found)


def _single(call: Call) -> dict[str, Any]:
    if call.collection == "trial_balance":
        start, end = call.query.get("from_date", "")[:10], call.query.get("to_date", "")[:10]
        values = postings.trial_balance(call.book, start, end or call.book.today())
    else:
        values = call.book.singles.get(call.collection, {})
    return call.model.renderer.single(call.book, values, call.operation.answer)


def _write(call: Call, repeats: Repeats) -> Answer:
    operation, kind = call.operation, call.model.kind(call.collection)
    if operation.keyed:
        status, result = taxes.keyed(call, repeats.asked)
        return reply(status, call.reply(result) if isinstance(result, Record) else result)
    if operation.action == "create":
        return reply(201, call.reply(kind.create(call)))
    if operation.action == "set":
        call.book.set_single(call.collection, _merged(call))
        return reply(200, _single(call))
    record = kind.find(call)
    if operation.action == "update":
        return reply(200, call.reply(kind.update(call, record)))
    if operation.action == "delete":
        left = kind.delete(call, record)
        return Answer(204) if left is None else reply(200, call.reply(left))
    return _further(call, record)


def _merged(call: Call) -> dict[str, Any]:
    held = call.book.singles.get(call.collection, {})
    values = call.values(partial=True)
    for name, value in values.items():
        if wire.is_object(value) and wire.is_object(held.get(name)):
            values[name] = {**held[name], **value}
    return values


def _further(call: Call, record: Record) -> Answer:
    if call.operation.ending == "bank_feed":
        return reply(200, {"id": record.id, "displayed_as": "Not connected", "$path": f"/bank_accounts/{record.id}"})
    status, result = call.model.kind(call.collection).other(call, record)
    return result if isinstance(result, Answer) else reply(status, call.reply(result))
