"""What a caller may be doing when something goes wrong: the columns of the matrix. The ledger says what came of it."""

from __future__ import annotations

import itertools
from abc import ABC, abstractmethod
from functools import cache
from typing import Any, ClassVar

import msgspec

from sagewire.runtime import RequestOptions
from sagewire.sage200 import OPERATIONS, models, params
from sagewire.sandbox import Sandbox
from tests.fault.rig import Bench

_NUMBERS = itertools.count(1)
PAGE = 8


@cache
def open_accounts(sandbox: Sandbox) -> list[int]:
    """The customers that are not on hold; no test here makes or deletes one."""
    return [row["id"] for row in sandbox.data.find("customer", on_hold=False)]


@cache
def all_accounts(sandbox: Sandbox) -> list[int]:
    """All customers, in the order of their ids."""
    return sorted(row["id"] for row in sandbox.data.find("customer"))


class Act(ABC):
    """One call of a client.

    Attributes:
        sandbox: where it is judged.
        value: a text that nobody else writes.
    """

    name: ClassVar[str]
    method: ClassVar[str]
    is_write: ClassVar[bool] = False
    reads_answer: ClassVar[bool] = True
    nth: ClassVar[int] = 1

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.value = f"ACT-{next(_NUMBERS)}"
        self.customer = open_accounts(sandbox)[0]
        self.prepare()

    def prepare(self) -> None:
        """What must be there before."""
        self.ids: list[int] = []
        self.came: list[Any] = []

    @property
    @abstractmethod
    def path(self) -> str:
        """Where it goes."""

    @abstractmethod
    def call(self, bench: Bench, options: RequestOptions) -> Any:
        """Makes the call."""

    def done(self) -> int:
        """How often it was carried out, says the ledger."""
        return len(self.sandbox.ledger.records())

    def check_success(self, result: Any) -> None:
        """What a caller got who was told of a success."""
        assert result is None


class Read(Act):
    """One record."""

    name, method = "read", "GET"

    @property
    def path(self) -> str:
        """The record's."""
        return f"/customers/{self.customer}"

    def call(self, bench: Bench, options: RequestOptions) -> Any:
        """Reads it."""
        return bench.done(bench.client.customers.get(self.customer, options=options))

    def check_success(self, result: Any) -> None:
        """It is the one that was asked for."""
        assert result.id == self.customer


class ListPage(Act):
    """The third page of five."""

    name, method, nth = "list", "GET", 3

    def prepare(self) -> None:
        """The rows that must come, and none of them missing."""
        super().prepare()
        self.ids = all_accounts(self.sandbox)
        assert -(-len(self.ids) // PAGE) == 5

    @property
    def path(self) -> str:
        """The collection's."""
        return "/customers"

    def call(self, bench: Bench, options: RequestOptions) -> Any:
        """Reads all."""
        return bench.rows(bench.client.customers.list(page_size=PAGE, options=options), self.came)

    def check_success(self, result: Any) -> None:
        """Each row once, in order."""
        assert [row.id for row in result] == self.ids


class Preview(Act):
    """A POST that stores nothing."""

    name, method = "preview", "POST"

    @property
    def path(self) -> str:
        """Beside the collection."""
        return "/sop_orders_new"

    def call(self, bench: Bench, options: RequestOptions) -> Any:
        """Asks for an order's defaults."""
        return bench.done(bench.client.sop_orders.preview(customer_id=self.customer, options=options))

    def check_success(self, result: Any) -> None:
        """It is about that customer."""
        assert result.customer_id == self.customer


class Update(Act):
    """A change of a record."""

    name, method, is_write = "update", "PUT", True

    @property
    def path(self) -> str:
        """The record's."""
        return f"/customers/{self.customer}"

    def call(self, bench: Bench, options: RequestOptions) -> Any:
        """Changes it."""
        return bench.done(bench.client.customers.update(self.customer, name=self.value, options=options))

    def done(self) -> int:
        """How often it was changed; never anything else."""
        records = self.sandbox.ledger.records()
        assert {(record.change, record.kind, record.id) for record in records} <= {
            ("changed", "customers", self.customer)
        }
        row = self.sandbox.data.get("customer", self.customer)
        assert row is not None
        assert (row["name"] == self.value) == bool(records)
        return len(records)

    def check_success(self, result: Any) -> None:
        """It is changed."""
        assert result.name == self.value


class Idempotent(Update):
    """The same change, of an operation that says that it may be repeated."""

    name, is_write = "idempotent", False

    def call(self, bench: Bench, options: RequestOptions) -> Any:
        """Changes it; Sage 200 itself has no such operation."""
        operation = msgspec.structs.replace(OPERATIONS["PutCustomer"], safety="idempotent")
        resource: Any = bench.client.customers
        arguments, body = {"id": self.customer}, {"name": self.value}
        customer, write = (lambda: models.Customer), (lambda: params.CustomerWrite)
        return bench.done(resource._one((operation,), customer, options, arguments, write, body))


class Create(Act):
    """A new record."""

    name, method, is_write = "create", "POST", True

    @property
    def path(self) -> str:
        """The collection's."""
        return "/sop_orders"

    def call(self, bench: Bench, options: RequestOptions) -> Any:
        """Makes an order."""
        create = bench.client.sop_orders.create
        return bench.done(create(customer_id=self.customer, customer_document_no=self.value, options=options))

    def done(self) -> int:
        """How many there are of it."""
        made = self.sandbox.ledger.created("sop_orders")
        assert {record.values["customer_document_no"] for record in made} <= {self.value}
        assert len(self.sandbox.data.find("sop_order", customer_document_no=self.value)) == len(made)
        return len(made)

    def check_success(self, result: Any) -> None:
        """It is the one that was made."""
        (record,) = self.sandbox.ledger.created("sop_orders")
        assert (result.id, result.customer_document_no) == (record.id, self.value)


class Delete(Act):
    """The end of a record."""

    name, method, is_write, reads_answer = "delete", "DELETE", True, False

    def prepare(self) -> None:
        """An order to delete."""
        values = {"customer_id": self.customer, "document_no": self.value}
        self.order = self.sandbox.data.create("sop_order", values)
        self.sandbox.ledger.clear()

    @property
    def path(self) -> str:
        """The record's."""
        return f"/sop_orders/{self.order}"

    def call(self, bench: Bench, options: RequestOptions) -> Any:
        """Deletes it."""
        return bench.done(bench.client.sop_orders.delete(self.order, options=options))

    def done(self) -> int:
        """How often it was deleted."""
        gone = self.sandbox.ledger.deleted("sop_orders")
        assert {record.id for record in gone} <= {self.order}
        assert bool(gone) == (self.sandbox.data.get("sop_order", self.order) is None)
        return len(gone)


ACTS: tuple[type[Act], ...] = (Read, ListPage, Preview, Idempotent, Create, Update, Delete)
