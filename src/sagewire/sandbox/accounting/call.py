"""One call as the behaviour modules see it: who may do it is settled, the business is known."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from sagewire.sandbox import wire
from sagewire.sandbox.accounting import body
from sagewire.sandbox.accounting.catalogue import Operation
from sagewire.sandbox.accounting.data import Book, Record, Values
from sagewire.sandbox.accounting.refusals import invalid, not_found
from sagewire.sandbox.errors import Refused

if TYPE_CHECKING:
    from sagewire.sandbox.accounting.model import Model
    from sagewire.sandbox.accounting.settings import Settings


@attrs.define
class Call:
    """What was asked, of which business.

    Attributes:
        operation: what is called.
        key: the key in the path.
        query: query parameters by name.
        headers: request headers, lower-cased names.
        content: the body.
        book: the business.
        model: shapes and catalogue.
        settings: how strict the sandbox is.
        ignored: fields of the body that were not taken.
    """

    operation: Operation
    key: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    content: bytes
    book: Book
    model: Model
    settings: Settings
    ignored: list[str] = attrs.field(factory=list[str])

    @property
    def collection(self) -> str:
        """What it is about."""
        return self.operation.collection

    def json(self) -> Any:
        """The body, numbers exact; None where there is none.

        Raises:
            Refused: 422, it is no JSON.
        """
        if not self.content:
            return None
        try:
            return wire.decode(self.content)
        except Refused:
            raise invalid("The request body is not valid JSON") from None

    def inner(self) -> dict[str, Any]:
        """What is in the wrapper of the body."""
        return body.unwrap(self.json(), self.operation.wrapper)

    def values(self, *, partial: bool) -> Values:
        """The body as values to keep."""
        needed = self.model.catalogue.needed(self.collection)
        reader = body.Reader(self.book, self.model.shapes, self.model.known, self.collection, partial, needed)
        try:
            return reader.read(self.inner(), self.operation.takes, self.operation.answer)
        finally:
            self.ignored += reader.ignored

    def record(self) -> Record:
        """The record that the path names.

        Raises:
            Refused: 404, there is none.
        """
        found = self.book.get(self.collection, self.key)
        if found is None:
            raise not_found()
        return found

    def reply(self, record: Record) -> dict[str, Any]:
        """A record as the answer to a write."""
        return self.model.renderer.row(self.book, record)

    def body_value(self, name: str) -> str:
        """A text in the body, inside its wrapper or not; empty where there is none."""
        try:
            raw: Any = json.loads(self.content) if self.content else {}
        except ValueError:
            return ""
        for holder in (raw, *(raw.values() if wire.is_object(raw) else ())):
            if wire.is_object(holder) and isinstance(holder.get(name), str):
                return str(holder[name])
        return ""
