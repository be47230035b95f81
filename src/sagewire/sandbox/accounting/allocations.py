"""Allocations: documents and credits of one contact set against each other; they add up to nothing."""

from __future__ import annotations

from decimal import Decimal

from sagewire.sandbox.accounting.call import Call
from sagewire.sandbox.accounting.contacts import CUSTOMER, VENDOR
from sagewire.sandbox.accounting.data import Book, Record, Ref, Values
from sagewire.sandbox.accounting.kind import Kind
from sagewire.sandbox.accounting.money import total
from sagewire.sandbox.accounting.refusals import invalid, missing, not_found
from sagewire.sandbox.accounting.settle import is_credit, is_open, outstanding, settle, unsettle
from sagewire.sandbox.accounting.targets import ARTEFACTS

_SIDES = {"CUSTOMER_ALLOCATION": (CUSTOMER, "Customer"), "VENDOR_ALLOCATION": (VENDOR, "Supplier")}


class Allocations(Kind):
    """Allocations."""

    def check(self, book: Book, values: Values, record: Record | None) -> None:
        """One contact, open documents, and amounts that add up to nought."""
        whole = {**(record.values if record is not None else {}), **values}
        kind = whole["transaction_type"]
        if kind is None or kind.id not in _SIDES:
            raise invalid("transaction_type_id is not valid for a contact allocation", "transaction_type_id")
        side, title = _SIDES[kind.id]
        if side not in (book.at(whole["contact"]).get("contact_types") or ()):
            raise invalid(f"Couldn't find {title}.", "contact_id")
        items: list[Values] = whole.get("allocated_artefacts") or []
        if not items:
            raise missing("allocated_artefacts")
        for item in items:
            self._item(book, whole, item, record)
        if total(item["amount"] for item in items):
            raise invalid("The sum of the allocated amounts must be zero", "allocated_artefacts")

    def _item(self, book: Book, whole: Values, item: Values, record: Record | None) -> None:
        ref, amount = item.get("artefact"), item.get("amount")
        if not isinstance(ref, Ref):
            raise missing("allocated_artefacts.artefact_id")
        if amount is None:
            raise missing("allocated_artefacts.amount")
        artefact = book.at(ref)
        if artefact.get("contact") != whole["contact"]:
            raise invalid("The artefact belongs to another contact", "allocated_artefacts.artefact_id")
        entries = artefact.get("payments_allocations") or ()
        mine = total(entry["amount"] for entry in entries if record is not None and entry["_source"] == record.ref)
        if not is_open(artefact) and not mine:
            raise invalid("The artefact is not open", "allocated_artefacts.artefact_id")
        customer = whole["transaction_type"].id == "CUSTOMER_ALLOCATION"
        if customer and amount and (amount < 0) is not is_credit(artefact):
            raise invalid("Credits are allocated with negative amounts, invoices with positive ones", "base")
        if abs(amount) > abs(outstanding(artefact)) + mine:
            raise invalid("amount is more than is outstanding", "allocated_artefacts.amount")

    def store(self, book: Book, collection: str, values: Values) -> Record:
        """Keeps an allocation, and allocates."""
        given: Values = {"date": book.today(), **{name: value for name, value in values.items() if value is not None}}
        contact = book.at(given["contact"])
        given["displayed_as"] = f"Allocation {contact.get('reference') or contact.get('name')}"
        record = book.add(collection, given)
        self._apply(book, record)
        return record

    def _apply(self, book: Book, record: Record) -> None:
        for item in record.values["allocated_artefacts"]:
            settle(book, book.at(item["artefact"]), record, abs(item["amount"]))
        transaction = book.add(
            "transactions",
            {
                "displayed_as": record.get("displayed_as"),
                "date": record.get("date"),
                "deleted": False,
                "total": Decimal("0.0"),
                "total_in_transaction_currency": Decimal("0.0"),
                "contact": record.get("contact"),
                "transaction_type": record.get("transaction_type"),
                "origin": record.ref,
                "audit_trail_id": len(book.all("transactions")) + 1,
            },
        )
        record.values["transaction"] = transaction.ref

    def changed(self, book: Book, record: Record, values: Values) -> Record:
        """Keeps a change: what was allocated is taken back, and allocated anew."""
        self._free(book, record)
        book.change(record, {name: value for name, value in values.items() if value is not None})
        self._apply(book, record)
        return record

    def _free(self, book: Book, record: Record) -> None:
        for item in record.values["allocated_artefacts"]:
            unsettle(book, book.at(item["artefact"]), record)
        ref = record.get("transaction")
        if isinstance(ref, Ref):
            book.change(book.at(ref), {"deleted": True})

    def delete(self, call: Call, record: Record) -> Record | None:
        """Deletes an allocation; what it settled is open again."""
        self._free(call.book, record)
        call.book.remove(record)
        return None


class Unallocated(Kind):
    """Documents and payments on account of which something is left: worked out, never kept."""

    def rows(self, call: Call, deleted: bool) -> list[Record]:
        """What is left, across all kinds."""
        if deleted:
            return []
        return [row for name in ARTEFACTS for row in call.book.rows(name) if outstanding(row)]

    def find(self, call: Call) -> Record:
        """One of them."""
        for name in ARTEFACTS:
            found = call.book.get(name, call.key)
            if found is not None:
                return found
        raise not_found()
