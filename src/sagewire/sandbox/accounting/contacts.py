"""Customers and suppliers, their addresses and persons."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from sagewire.sandbox import wire
from sagewire.sandbox.accounting.call import Call
from sagewire.sandbox.accounting.data import Book, Record, Ref, Values
from sagewire.sandbox.accounting.kind import Kind
from sagewire.sandbox.accounting.money import total
from sagewire.sandbox.accounting.refusals import invalid
from sagewire.sandbox.accounting.settle import outstanding
from sagewire.sandbox.accounting.targets import ARTEFACTS

CUSTOMER = Ref("contact_types", "CUSTOMER")
VENDOR = Ref("contact_types", "VENDOR")
_ADDRESSES = {"main_address": "Main Address", "delivery_address": "Delivery Address"}


class Contacts(Kind):
    """Contacts: one type each, a reference that is never given twice."""

    def check(self, book: Book, values: Values, record: Record | None) -> None:
        """One type; a reference that no contact has or ever had."""
        if (record is None or "contact_types" in values) and len(values.get("contact_types") or ()) != 1:
            raise invalid("contact_type_ids must contain exactly one contact type", "contact_type_ids")
        reference = values.get("reference")
        if reference and any(
            str(held.get("reference")).casefold() == reference.casefold()
            for held in book.all("contacts")
            if held is not record and held.get("reference")
        ):
            raise invalid("Reference has already been taken", "reference")
        currency = values.get("currency")
        if record is not None and currency not in (None, record.get("currency")) and _used(book, record):
            raise invalid("currency_id cannot be changed for a contact with transactions", "currency_id")

    def store(self, book: Book, collection: str, values: Values) -> Record:
        """Keeps a contact with its addresses and its person."""
        parts = {name: values.pop(name, None) for name in (*_ADDRESSES, "main_contact_person")}
        given = {
            "currency": Ref("currencies", book.place.currency),
            "credit_days": 30,
            "balance": Decimal(0),
            "deletable": True,
            "system": False,
            "is_active": True,
            "gdpr_obfuscated": False,
            "has_unfinished_recurring_invoices": False,
            "cis_registered": False,
            "ni_based": False,
            "gb_based": book.place.country == "GB",
            "tax_treatment": {"home_tax": True},
            **{name: value for name, value in values.items() if value is not None},
        }
        record = book.add(collection, given)
        self._parts(book, record, parts)
        return record

    def changed(self, book: Book, record: Record, values: Values) -> Record:
        """Keeps a change of a contact, and of what belongs to it."""
        parts = {name: values.pop(name, None) for name in (*_ADDRESSES, "main_contact_person")}
        for name in ("bank_account_details", "tax_treatment"):
            if wire.is_object(values.get(name)):
                values[name] = {**(record.get(name) or {}), **values[name]}
        book.change(record, values)
        self._parts(book, record, parts)
        return record

    def _parts(self, book: Book, record: Record, parts: Mapping[str, Any]) -> None:
        for name, title in _ADDRESSES.items():
            given = parts[name]
            if given is None:
                continue
            held = record.get(name)
            if isinstance(held, Ref):
                book.change(book.at(held), given)
                continue
            values = {
                "name": title,
                "country": Ref("countries", book.place.country),
                "address_type": Ref("address_types", "ACCOUNTS" if name == "main_address" else "DELIVERY"),
                "is_main_address": name == "main_address",
                **given,
                "contact": record.ref,
            }
            book.change(record, {name: book.add("addresses", values).ref})
        self._person(book, record, parts["main_contact_person"])

    def _person(self, book: Book, record: Record, given: Any) -> None:
        if given is None:
            return
        held = record.get("main_contact_person")
        if isinstance(held, Ref):
            book.change(book.at(held), given)
        else:
            values = {
                "name": "Main Contact",
                "contact_person_types": [Ref("contact_person_types", "ACCOUNTS")],
                "is_main_contact": True,
                "is_preferred_contact": True,
                **{name: value for name, value in given.items() if value not in (None, [])},
                "address": record.get("main_address"),
                "_contact": record.ref,
            }
            book.change(record, {"main_contact_person": book.add("contact_persons", values).ref})
        email = given.get("email")
        if email:
            book.change(record, {"email": email})


class Addresses(Kind):
    """Addresses of contacts and bank accounts."""

    def check(self, book: Book, values: Values, record: Record | None) -> None:
        """An address is somebody's."""
        if record is None and not values.get("contact") and not values.get("bank_account"):
            raise invalid("contact_id or bank_account_id: This field is required", "contact_id")

    def removable(self, book: Book, record: Record) -> None:
        """The main address stays."""
        if record.get("is_main_address"):
            raise invalid("The main address cannot be deleted")


class Persons(Kind):
    """Persons at addresses."""

    def made(self, call: Call, record: Record) -> Record:
        """A person belongs to the contact of the address."""
        address = record.get("address")
        if isinstance(address, Ref):
            record.values["_contact"] = call.book.at(address).get("contact")
        return record


def balance(book: Book, record: Record, _asked: Mapping[str, str]) -> Decimal:
    """What a contact owes, or is owed."""
    return total(
        outstanding(artefact)
        for collection in ARTEFACTS
        for artefact in book.rows(collection)
        if artefact.get("contact") == record.ref
    )


def _used(book: Book, record: Record) -> bool:
    return any(row.get("contact") == record.ref for collection in ARTEFACTS for row in book.rows(collection))
