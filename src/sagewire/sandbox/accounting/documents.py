"""Invoices, credit notes, quotes and estimates: numbers, totals, drafts and their release, voiding and deleting."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sagewire.sandbox.accounting import postings, totals
from sagewire.sandbox.accounting.call import Call
from sagewire.sandbox.accounting.data import Book, Record, Ref, Values
from sagewire.sandbox.accounting.forms import FORMS, Form
from sagewire.sandbox.accounting.kind import Kind, number_items
from sagewire.sandbox.accounting.money import NOTHING, inverse, money
from sagewire.sandbox.accounting.refusals import invalid, missing
from sagewire.sandbox.accounting.settle import settled, status

_MADE_AS = ("UNPAID", "DRAFT", "PRO_FORMA")
_WAITING = ("DRAFT", "PRO_FORMA")
_ADDRESS = ("address_line_1", "address_line_2", "city", "postal_code", "country", "region", "country_group")


class Documents(Kind):
    """One kind of document."""

    def __init__(self, collection: str) -> None:
        self.collection = collection
        self.form: Form = FORMS[collection]

    # check

    def check(self, book: Book, values: Values, record: Record | None) -> None:
        """Contact, currency, status, number and lines."""
        held = record.values if record is not None else {}
        if record is not None:
            self._editable(record)
        contact = values.get("contact") or held.get("contact")
        if not isinstance(contact, Ref):
            raise missing("contact_id")
        self._contact(book, values, contact)
        self._status(values, held)
        self._number(book, values, record)
        lines: list[Values] | None = values.get(self.form.lines)
        if lines is not None or record is None:
            self._lines(book, values, held, contact, lines or [])

    def _editable(self, record: Record) -> None:
        held = record.get("status")
        if held is not None and held.id == "VOID":
            raise invalid("A void document cannot be changed")

    def _contact(self, book: Book, values: Values, contact: Ref) -> None:
        customer = book.at(contact)
        if self.form.side not in (customer.get("contact_types") or ()):
            raise invalid(f"Couldn't find {self.form.title}.", "contact_id")
        currency = values.get("currency")
        if currency is not None and currency != customer.get("currency"):
            raise invalid("currency_id must match the currency of the contact", "currency_id")
        rate = values.get("exchange_rate")
        if rate is not None and rate <= 0:
            raise invalid("exchange_rate must be greater than 0", "exchange_rate")

    def _status(self, values: Values, held: Mapping[str, Any]) -> None:
        wanted = values.get("status")
        if wanted is None or self.form.offer or wanted == held.get("status"):
            return
        if held or wanted.id not in _MADE_AS:
            raise invalid(f"status_id cannot be set to {wanted.id}", "status_id")

    def _number(self, book: Book, values: Values, record: Record | None) -> None:
        name = self.form.number
        number = values.get(name) if name else None
        if number and any(row.get(name) == number for row in book.all(self.collection) if row is not record):
            raise invalid(f"{name} has already been taken", name)

    def _lines(self, book: Book, values: Values, held: Mapping[str, Any], contact: Ref, lines: list[Values]) -> None:
        if not lines and not self.collection.endswith("corrective_invoices"):
            raise missing(self.form.lines)
        currency = values.get("currency") or held.get("currency") or book.at(contact).get("currency")
        foreign = currency is not None and currency.id != book.place.currency
        for item in lines:
            sent = next((name for name in item if name.startswith("base_currency_")), None)
            if sent and not self.form.offer:
                raise invalid(f"line_items.{sent} is not accepted", f"line_items.{sent}")
            if foreign and self.form.sales and not self.form.offer and item.get("currency_tax_amount") is None:
                raise missing("line_items.currency_tax_amount")
        types = {item.get("eu_goods_services_type") for item in lines}
        if len(types) > 1:
            raise invalid(
                "All lines must have the same eu_goods_services_type_id", "line_items.eu_goods_services_type_id"
            )

    # make and change

    def store(self, book: Book, collection: str, values: Values) -> Record:
        """Keeps a document with its totals, its number and its posting."""
        contact = book.at(values["contact"])
        given: Values = {
            "status": Ref("quote_statuses", "PENDING") if self.form.offer else status("UNPAID"),
            "currency": contact.get("currency"),
            "contact_name": contact.get("name"),
            "contact_reference": contact.get("reference"),
            "sent": False,
            "sent_by_email": False,
            "editable": True,
            "vat_reverse_charge": False,
            "tax_reconciled": False,
            "migrated": False,
            "tax_calculation_method": "invoice",
            **{name: value for name, value in values.items() if value is not None},
        }
        given.setdefault("date", book.today())
        self._ends(given, contact)
        self._addresses(book, given, contact)
        self._work_out(book, given)
        record = book.add(collection, given)
        if self.form.offer or given["status"].id not in _WAITING:
            self._issue(book, record)
        return record

    def _ends(self, values: Values, contact: Record) -> None:
        if self.form.ends and not values.get(self.form.ends):
            days = int(contact.get("credit_days") or 30)
            values[self.form.ends] = (date.fromisoformat(values["date"]) + timedelta(days=days)).isoformat()

    def _addresses(self, book: Book, values: Values, contact: Record) -> None:
        if not self.form.sales:
            return
        main = contact.get("main_address")
        copied = {name: book.at(main).get(name) for name in _ADDRESS} if isinstance(main, Ref) else {}
        for name in ("main_address", "delivery_address"):
            sent: Values = values.get(name) or {}
            place: Values = {**copied, **sent}
            if name == "delivery_address" and values.get(name) is None:
                place = dict(values["main_address"])
            values[name] = {**place, "id": book.new_id(), "_number": book.next_number()}
            values[name]["displayed_as"] = str(place.get("address_line_1") or "Address")
            values[name]["$path"] = f"/addresses/{main.id}" if isinstance(main, Ref) else ""

    def _work_out(self, book: Book, values: Values) -> None:
        exchange = self._exchange(book, values)
        values["exchange_rate"] = exchange
        values["inverse_exchange_rate"] = values.get("inverse_exchange_rate") or inverse(exchange)
        lines = [totals.line(book, item, exchange) for item in values.get(self.form.lines) or ()]
        values[self.form.lines] = lines
        values.update(totals.document(book, lines, values, exchange))
        if not self.form.offer:
            paid = values.get("total_paid", NOTHING)
            values["total_paid"] = paid
            values.setdefault("payments_allocations_total_amount", NOTHING)
            values.setdefault("payments_allocations_total_discount", NOTHING)
            left = money(values["total_amount"] - paid - values["payments_allocations_total_discount"])
            values["outstanding_amount"] = left
            values["base_currency_outstanding_amount"] = money(left / exchange)

    def _exchange(self, book: Book, values: Values) -> Decimal:
        sent: Any = values.get("exchange_rate")
        if isinstance(sent, Decimal):
            return sent
        currency = values.get("currency")
        rate = book.get("exchange_rates", currency.id) if isinstance(currency, Ref) else None
        return rate.amount("rate") if rate is not None else Decimal("1.0")

    def _issue(self, book: Book, record: Record) -> None:
        form, settings = self.form, book.singles.get("invoice_settings", {})
        if form.number and not record.get(form.number):
            number = int(settings.get(form.counter) or 1)
            prefix = str(settings.get(form.prefix) or "")
            while any(row.get(form.number) == f"{prefix}{number}" for row in book.all(record.collection)):
                number += 1
            book.set_single("invoice_settings", {form.counter: number + 1})
            book.change(record, {form.number: f"{prefix}{number}", f"{form.number}_prefix": prefix})
        self._post(book, record)

    def _post(self, book: Book, record: Record) -> None:
        if self.form.offer:
            return
        sales, sign = self.form.sales, self.form.sign if self.form.sales else -self.form.sign
        legs = [
            postings.Leg(
                item["ledger_account"], item["base_currency_net_amount"] * -sign, str(item.get("description") or ""),
                item.get("tax_rate"),
            )
            for item in record.get(self.form.lines) or ()
            if item.get("ledger_account")
        ]  # fmt: skip
        if record.amount("shipping_net_amount"):
            account = postings.control(book, "CARRIAGE")
            legs.append(postings.Leg(account, record.amount("base_currency_shipping_net_amount") * -sign, "Carriage"))
        tax = record.amount("base_currency_tax_amount")
        legs.append(postings.Leg(postings.control(book, "TAX_ON_SALES" if sales else "TAX_ON_PURCHASES"), tax * -sign))
        owed = -sum((leg.amount for leg in legs), Decimal(0))
        legs.insert(0, postings.Leg(postings.control(book, "TRADE_DEBTORS" if sales else "TRADE_CREDITORS"), owed))
        postings.post(book, record, self.form.transaction, legs)

    def changed(self, book: Book, record: Record, values: Values) -> Record:
        """Keeps a change; lines that are sent replace all lines, and everything is worked out anew."""
        lines: list[Values] | None = values.get(self.form.lines)
        if lines is not None:
            number_items(book, values)
        for name in ("main_address", "delivery_address"):
            if values.get(name) is not None:
                values[name] = {**(record.get(name) or {}), **values[name]}
        whole = {**record.values, **values}
        self._work_out(book, whole)
        if whole["total_amount"] < whole.get("total_paid", NOTHING):
            raise invalid("The total cannot be less than what has been paid or allocated")
        posted = isinstance(record.get("transaction"), Ref)
        if posted:
            postings.unpost(book, record)
        if settled(record):
            whole["status"] = status("PAID" if whole["outstanding_amount"] == 0 else "PART_PAID")
        book.change(record, whole)
        if posted:
            self._post(book, record)
        return record

    # read

    def seen(self, call: Call, record: Record) -> None:
        """A read marks a sales document as sent, unless it says not to."""
        if "mark_as_sent" in call.operation.asks and call.query.get("mark_as_sent") != "false":
            held = record.get("status")
            if not record.get("sent") and held is not None and held.id not in ("DRAFT", "VOID"):
                call.book.change(record, {"sent": True})

    # release, void, delete

    def other(self, call: Call, record: Record) -> tuple[int, Any]:
        """Releases a draft."""
        if record.get("status") != status("DRAFT"):
            raise invalid("Only a draft can be released", "status_id")
        call.book.change(record, {"status": status("UNPAID")})
        self._issue(call.book, record)
        return 201, record

    def removable(self, book: Book, record: Record) -> None:
        """What is paid or allocated stays."""
        if settled(record):
            raise invalid("The document cannot be voided or deleted while payments or allocations exist for it")

    def delete(self, call: Call, record: Record) -> Record | None:
        """Voids an issued sales document; deletes anything else."""
        book = call.book
        self.removable(book, record)
        if not self.form.voided:
            postings.unpost(book, record)
            book.remove(record)
            return None
        if record.get("status") == status("VOID"):
            raise invalid("The document is void already")
        if record.get("status") == status("DRAFT"):
            book.remove(record)
            return record
        reason = self._reason(call)
        postings.unpost(book, record)
        nothing = {"outstanding_amount": NOTHING, "base_currency_outstanding_amount": NOTHING}
        return book.change(record, {"status": status("VOID"), "void_reason": reason, "editable": False, **nothing})

    def _reason(self, call: Call) -> str:
        read = call.settings.void_reason
        reason = call.query.get("void_reason", "") if read != "body" else ""
        reason = reason or (call.body_value("void_reason") if read != "query" else "")
        if not reason.strip():
            raise missing("void_reason")
        if len(reason) > 200:
            raise invalid("void_reason is too long (maximum is 200 characters)", "void_reason")
        return reason


def corrections(book: Book, record: Record, _asked: Mapping[str, str]) -> list[Ref]:
    """What corrects an invoice."""
    collection = record.collection.replace("_invoices", "_corrective_invoices")
    return [row.ref for row in book.rows(collection) if row.get("original_invoice") == record.ref]
