"""One company's data: its store, its shapes, its settings, and how records of it are found."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from typing import Any

import attrs

from sagewire.sandbox import wire
from sagewire.sandbox.clock import Clock
from sagewire.sandbox.document import Json, Operation, Routes, operations
from sagewire.sandbox.errors import bad_request
from sagewire.sandbox.relations import Relations
from sagewire.sandbox.render import Renderer
from sagewire.sandbox.sage200 import enums
from sagewire.sandbox.sage200.exceptions import RELATIONS
from sagewire.sandbox.schema import Scope, Shapes
from sagewire.sandbox.store import Row, Store


@attrs.define
class Settings:
    """What a company can be set up to do; change it at any time.

    Attributes:
        auto_document_numbers: orders get their number from Sage; otherwise Professional wants one.
        auto_references: customers and suppliers get a reference where none is sent.
        multiple_locations: products must come with a warehouse holding.
        refuse_prices: the user may not set selling prices.
        user: name that records are made under.
    """

    auto_document_numbers: bool = True
    auto_references: bool = True
    multiple_locations: bool = False
    refuse_prices: bool = False
    user: str = "sandbox"


class Model:
    """The bundled document as this product reads it: shared by all its companies."""

    def __init__(self, document: Json) -> None:
        self.operations = operations(document)
        self.routes = Routes(self.operations)
        self.shapes = Shapes(document)
        self.tables = {op.collection: op.answer for op in self.operations if op.method == "GET" and op.answer}
        self.relations = Relations(self.shapes, RELATIONS, frozenset(self.tables.values()))
        self.kept = self._kept()

    def _kept(self) -> set[str]:
        found: set[str] = set()
        waiting = {name for name in self.tables.values() if name}
        while waiting:
            name = waiting.pop()
            found.add(name)
            waiting |= {many.table for many in self.relations.children(self.shapes[name]).values()} - found
        return found

    def table(self, operation: Operation) -> str:
        """The table that an operation's collection is kept in."""
        return self.tables.get(operation.collection) or operation.answer or operation.takes


class Company:
    """One company of a site."""

    def __init__(self, model: Model, clock: Clock, store: Store, *, seed: int, filler: Callable[[Company, str], None]):
        self.model = model
        self.clock = clock
        self.store = store
        self.settings = Settings()
        self.random = random.Random(seed)
        self.locks: dict[tuple[str, int], int] = {}
        self._urn = 0
        self._numbers: dict[str, int] = {}
        self._filler = filler
        self._renderers: dict[Scope, Renderer] = {}

    def ensure_all(self) -> None:
        """Makes every table and view that a path or a relation names."""
        for table in sorted(self.model.kept):
            self.ensure(table)

    def ensure(self, table: str) -> None:
        """Makes a table, and fills it with something plausible, unless it is there."""
        if not self.store.has(table):
            with self.store.lock:
                self._filler(self, table)

    def renderer(self, scope: Scope) -> Renderer:
        """How rows are shown within a scope."""
        if scope not in self._renderers:
            self._renderers[scope] = Renderer(self.model.shapes, self.model.relations, self.store, scope, self.ensure)
        return self._renderers[scope]

    def now(self) -> str:
        """The present moment as it is stored."""
        return wire.stored(self.clock.now())

    def today(self) -> str:
        """Today as it is stored."""
        return f"{self.now()[:10]}T00:00:00.000000"

    def get(self, table: str, key: Any) -> Row | None:
        """A record by id, None where there is none."""
        self.ensure(table)
        return self.store.get(table, int(key)) if isinstance(key, int) else None

    def need(self, table: str, key: Any, what: str = "") -> Row:
        """A record that a body refers to.

        Raises:
            Refused: 400, there is no such record.
        """
        row = self.get(table, key)
        if row is None:
            raise bad_request(f"The {what or table.replace('_', ' ')} with id {key} does not exist.")
        return row

    def find(self, table: str, **equal: Any) -> list[Row]:
        """Records whose fields equal what is given."""
        self.ensure(table)
        return self.store.find(table, **equal)

    def first(self, table: str, **equal: Any) -> Row:
        """The first of them.

        Raises:
            Refused: 400, there is none.
        """
        found = self.find(table, **equal)
        if not found:
            raise bad_request(f"There is no {table.replace('_', ' ')} to use.")
        return found[0]

    def create(self, table: str, values: Mapping[str, Any]) -> int:
        """Adds a record, stamped with the time."""
        self.ensure(table)
        fields = self.model.shapes[table].fields
        now = self.now()
        stamps = {name: now for name in ("date_time_created", "date_time_updated") if name in fields}
        return self.store.create(table, {**stamps, **values})

    def change(self, table: str, key: int, values: Mapping[str, Any]) -> None:
        """Changes a record, stamped with the time."""
        fields = self.model.shapes[table].fields
        stamp = {"date_time_updated": self.now()} if "date_time_updated" in fields else {}
        self.store.change(table, key, {**stamp, **values})

    def next_number(self, table: str, field: str) -> str:
        """The next document number: ten digits, one more than the highest there ever was. None is used again."""
        self.ensure(table)
        highest = self.store.execute(
            " ".join(["SELECT max(CAST(", field, "AS INTEGER)) FROM", table, "WHERE", field, "GLOB '[0-9]*'"])
        ).fetchone()[0]
        number = max(highest or 0, self._numbers.get(table, 0)) + 1
        self._numbers[table] = number
        return str(number).rjust(10, "0")

    def next_urn(self) -> int:
        """The next unique reference number of a posting."""
        if not self._urn:
            for table in ("sales_posted_transaction", "purchase_posted_transaction", "bank_posted_transaction"):
                self.ensure(table)
                found = self.store.execute(" ".join(["SELECT max(urn) FROM", table])).fetchone()[0]
                self._urn = max(self._urn, found or 0)
        self._urn += 1
        return self._urn

    def defaults(self, table: str) -> dict[str, Any]:
        """What a new record has before anybody says anything: the schema's defaults, else an enumeration's first."""
        shape = self.model.shapes[table]
        found: dict[str, Any] = {}
        for field in shape.values():
            collection = enums.of_field(table, field.name) if field.kind == "string" else ""
            if field.default is not None:
                found[field.name] = field.default
            elif collection:
                found[field.name] = enums.default(collection)
        return found
