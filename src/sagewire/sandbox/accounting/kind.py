"""How the rows of a collection behave when they are made, changed and deleted; the plain way."""

from __future__ import annotations

from typing import Any

from sagewire.sandbox import wire
from sagewire.sandbox.accounting.call import Call
from sagewire.sandbox.accounting.data import Book, Record, Values


class Kind:
    """The plain behaviour: what is sent is kept; what is deleted is gone. Others derive from it."""

    def rows(self, call: Call, deleted: bool) -> list[Record]:
        """The rows that a list is made from."""
        return call.book.rows(call.collection, deleted=deleted)

    def find(self, call: Call) -> Record:
        """The row that a path names."""
        return call.record()

    def seen(self, call: Call, record: Record) -> None:
        """What happens to a row that is read on its own."""

    def create(self, call: Call) -> Record:
        """Makes a row from a body."""
        values = call.values(partial=False)
        number_items(call.book, values)
        self.check(call.book, values, None)
        return self.made(call, self.store(call.book, call.collection, values))

    def store(self, book: Book, collection: str, values: Values) -> Record:
        """Keeps a new row; seeds come this way too."""
        return book.add(collection, values)

    def made(self, call: Call, record: Record) -> Record:
        """What follows once a row is there."""
        return record

    def update(self, call: Call, record: Record) -> Record:
        """Changes a row from a body."""
        values = call.values(partial=True)
        number_items(call.book, values)
        self.check(call.book, values, record)
        return self.changed(call.book, record, values)

    def changed(self, book: Book, record: Record, values: Values) -> Record:
        """Keeps a change."""
        return book.change(record, values)

    def check(self, book: Book, values: Values, record: Record | None) -> None:
        """Refuses what does not do; `record` is None for a new row."""

    def delete(self, call: Call, record: Record) -> Record | None:
        """Deletes a row; what it returns is answered, None answers 204."""
        self.removable(call.book, record)
        call.book.remove(record)
        return None

    def removable(self, book: Book, record: Record) -> None:
        """Refuses to delete what must stay."""

    def other(self, call: Call, record: Record) -> tuple[int, Any]:
        """Any further operation on a row: a status, and a record or a document."""
        raise NotImplementedError(call.operation.id)


def number_items(book: Book, values: Values) -> None:
    """Gives each item of a list an id of its own."""
    for value in values.values():
        for item in value if wire.is_list(value) else ():
            if wire.is_object(item):
                item.setdefault("id", book.new_id())
                item.setdefault("_number", book.next_number())
