"""The data of one business: records in memory, with an undo log, so that a refused write leaves nothing behind."""

from __future__ import annotations

import copy
import random
import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import attrs

Values: TypeAlias = dict[str, Any]
Change: TypeAlias = Literal["created", "changed", "deleted"]
OnChange: TypeAlias = Callable[[Change, str, str, Mapping[str, Any]], None]
INSTANT = "%Y-%m-%dT%H:%M:%SZ"


@attrs.frozen
class Ref:
    """Points to a record."""

    collection: str
    id: str


@attrs.define(eq=False)
class Record:
    """A row.

    Attributes:
        collection: what it belongs to.
        id: its id.
        number: counts up within the business; the id of versions 1 and 2.
        values: fields as they are read: amounts as Decimal, references as Ref. Names that start with `_` are never
            shown.
        created_at: whole seconds, as they travel.
        updated_at: the same.
        deleted_at: the same; None while it is there.
    """

    collection: str
    id: str
    number: int
    values: Values
    created_at: str
    updated_at: str
    deleted_at: str | None = None

    @property
    def ref(self) -> Ref:
        """Points here."""
        return Ref(self.collection, self.id)

    def get(self, name: str, default: Any = None) -> Any:
        """A value."""
        return self.values.get(name, default)

    def amount(self, name: str) -> Decimal:
        """An amount; nought where there is none."""
        value = self.values.get(name)
        return value if isinstance(value, Decimal) else Decimal(0)


@attrs.define
class Place:
    """Which business this is.

    Attributes:
        id: what `X-Business` carries.
        name: its name.
        country: ISO code: GB, IE or CA.
        currency: its base currency.
        tier: `START`, `ACCOUNTS` (Standard) or `ACCOUNTING` (Plus).
        active: whether its subscription runs.
    """

    id: str
    name: str
    country: str
    currency: str
    tier: str = "ACCOUNTING"
    active: bool = True


class Book:
    """The records of one business.

    Attributes:
        place: which business this is.
        singles: settings, by their name; they have no rows.
        on_change: hears of each change once it is certain.
        lock: held while a call changes anything.
    """

    def __init__(self, place: Place, seed: int, now: Callable[[], datetime]) -> None:
        self.place = place
        self.singles: dict[str, Values] = {}
        self.on_change: OnChange = lambda _change, _collection, _id, _values: None
        self.lock = threading.RLock()
        self.random = random.Random(seed)
        self._now = now
        self._tables: dict[str, dict[str, Record]] = {}
        self._number = 1000 + 500_000 * (seed % 50)
        self._undo: list[Callable[[], None]] | None = None
        self._news: list[tuple[Change, str, str, Mapping[str, Any]]] = []

    # time and ids

    def now(self) -> str:
        """The present second."""
        return self._now().strftime(INSTANT)

    def today(self) -> str:
        """The present day."""
        return self.now()[:10]

    def next_number(self) -> int:
        """A number that no record has had."""
        self._number += 1
        return self._number

    def new_id(self) -> str:
        """An id: 32 hex digits."""
        return f"{self.random.getrandbits(128):032x}"

    # read

    def rows(self, collection: str, *, deleted: bool = False) -> list[Record]:
        """Records in the order they were made: those that are there, or those that are not any more."""
        table = self._tables.get(collection, {})
        return [record for record in table.values() if (record.deleted_at is not None) is deleted]

    def all(self, collection: str) -> list[Record]:
        """Records, deleted ones too."""
        return list(self._tables.get(collection, {}).values())

    def get(self, collection: str, key: str) -> Record | None:
        """A record that is there."""
        found = self._tables.get(collection, {}).get(key)
        return found if found is not None and found.deleted_at is None else None

    def look(self, ref: Ref) -> Record | None:
        """What a reference points to, deleted or not."""
        return self._tables.get(ref.collection, {}).get(ref.id)

    def at(self, ref: Ref) -> Record:
        """What a reference points to, which is known to be there."""
        return self._tables[ref.collection][ref.id]

    def first(self, collection: str, **equal: Any) -> Record | None:
        """The first record with these values."""
        for record in self.rows(collection):
            if all(record.values.get(name) == value for name, value in equal.items()):
                return record
        return None

    def has(self, collection: str) -> bool:
        """Whether there ever was anything in a collection."""
        return bool(self._tables.get(collection))

    # write

    def add(self, collection: str, values: Values, key: str = "") -> Record:
        """Adds a record."""
        now = self.now()
        record = Record(collection, key or self.new_id(), self.next_number(), dict(values), now, now)
        table = self._tables.setdefault(collection, {})
        table[record.id] = record
        self._back(lambda: table.pop(record.id))
        self._tell("created", record, values)
        return record

    def change(self, record: Record, values: Mapping[str, Any]) -> Record:
        """Sets fields of a record."""
        before, moment = dict(record.values), record.updated_at
        record.values.update(values)
        record.updated_at = self.now()

        def back() -> None:
            record.values, record.updated_at = before, moment

        self._back(back)
        self._tell("changed", record, values)
        return record

    def remove(self, record: Record) -> Record:
        """Takes a record away; it stays known as deleted."""
        moment = record.updated_at
        record.deleted_at = record.updated_at = self.now()

        def back() -> None:
            record.deleted_at, record.updated_at = None, moment

        self._back(back)
        self._tell("deleted", record, {})
        return record

    def set_single(self, name: str, values: Mapping[str, Any]) -> Values:
        """Sets fields of a setting."""
        held = self.singles.setdefault(name, {})
        before = copy.copy(held)
        held.update(values)
        held["updated_at"] = self.now()

        def back() -> None:
            self.singles[name] = before

        self._back(back)
        self._tell("changed", Record(name, "", 0, {}, "", ""), values)
        return held

    # all or nothing

    @contextmanager
    def transaction(self) -> Generator[None]:
        """All or nothing; inner ones join the outer one."""
        with self.lock:
            if self._undo is not None:
                yield
                return
            undo: list[Callable[[], None]] = []
            self._undo = undo
            try:
                yield
            except BaseException:
                for step in reversed(undo):
                    step()
                self._news.clear()
                raise
            finally:
                self._undo = None
            news, self._news = self._news, []
            for one in news:
                self.on_change(*one)

    def _back(self, step: Callable[[], Any]) -> None:
        if self._undo is not None:
            self._undo.append(step)

    def _tell(self, change: Change, record: Record, values: Mapping[str, Any]) -> None:
        if self._undo is None:
            self.on_change(change, record.collection, record.id, values)
        else:
            self._news.append((change, record.collection, record.id, values))

    # whole

    def copy(self, now: Callable[[], datetime]) -> Book:
        """The same data once more, by another clock. Lists and objects in values are never changed in place."""
        twin = Book(self.place, 0, now)
        twin.place = copy.copy(self.place)
        twin.random.setstate(self.random.getstate())
        twin.singles = {name: dict(values) for name, values in self.singles.items()}
        twin._number = self._number
        for collection, table in self._tables.items():
            twin._tables[collection] = {
                key: attrs.evolve(record, values=dict(record.values)) for key, record in table.items()
            }
        return twin
