"""Payments of customers and to suppliers: they pay documents, and what is left is a payment on account."""

from __future__ import annotations

from decimal import Decimal

from sagewire.sandbox.accounting import postings
from sagewire.sandbox.accounting.call import Call
from sagewire.sandbox.accounting.contacts import CUSTOMER, VENDOR
from sagewire.sandbox.accounting.data import Book, Record, Ref, Values
from sagewire.sandbox.accounting.kind import Kind
from sagewire.sandbox.accounting.money import NOTHING, money, total
from sagewire.sandbox.accounting.refusals import invalid, missing
from sagewire.sandbox.accounting.settle import is_credit, is_open, outstanding, settle, settled, status, unsettle

_SIDES = {
    "CUSTOMER_RECEIPT": (CUSTOMER, "Customer", 1),
    "CUSTOMER_REFUND": (CUSTOMER, "Customer", -1),
    "VENDOR_PAYMENT": (VENDOR, "Supplier", -1),
    "VENDOR_REFUND": (VENDOR, "Supplier", 1),
}


class ContactPayments(Kind):
    """Payments, receipts and refunds."""

    def check(self, book: Book, values: Values, record: Record | None) -> None:
        """Kind, contact, and documents that are open and together no more than the payment."""
        whole = {**(record.values if record is not None else {}), **values}
        kind = whole["transaction_type"]
        if kind is None or kind.id not in _SIDES:
            raise invalid("transaction_type_id is not valid for a contact payment", "transaction_type_id")
        side, title, _ = _SIDES[kind.id]
        contact = book.at(whole["contact"])
        if side not in (contact.get("contact_types") or ()):
            raise invalid(f"Couldn't find {title}.", "contact_id")
        if not whole.get("bank_account"):
            raise missing("bank_account_id")
        amount = whole["total_amount"]
        if amount is None or amount <= 0:
            raise invalid("total_amount must be greater than 0", "total_amount")
        if book.place.tier == "START" and kind.id.endswith("REFUND"):
            raise invalid("Refunds are not available for this subscription")
        self._artefacts(book, whole, record)

    def _artefacts(self, book: Book, whole: Values, record: Record | None) -> None:
        refund = whole["transaction_type"].id.endswith("REFUND")
        spent = Decimal(0)
        for item in whole.get("allocated_artefacts") or ():
            artefact = _artefact(book, item)
            amount, discount = item.get("amount") or NOTHING, item.get("discount") or NOTHING
            if artefact.get("contact") != whole["contact"]:
                raise invalid("The artefact belongs to another contact", "allocated_artefacts.artefact_id")
            mine = _paid_by(artefact, record)
            if not is_open(artefact) and not mine:
                raise invalid("The artefact is not open", "allocated_artefacts.artefact_id")
            if abs(amount) + discount > abs(outstanding(artefact)) + mine:
                raise invalid("amount is more than is outstanding", "allocated_artefacts.amount")
            spent += -abs(amount) if is_credit(artefact) is not refund else abs(amount)
        left = whole["total_amount"] - spent
        if left < 0:
            raise invalid("The allocated amounts are more than the total_amount", "total_amount")
        if left and book.place.tier == "START":
            raise invalid("Unallocated payments are not available for this subscription")

    def store(self, book: Book, collection: str, values: Values) -> Record:
        """Keeps a payment, and pays with it."""
        contact = book.at(values["contact"])
        amount = values["total_amount"]
        rate = values.get("exchange_rate") or Decimal("1.0")
        given: Values = {
            "payment_method": Ref("payment_methods", "ELECTRONIC"),
            "currency": contact.get("currency"),
            "exchange_rate": rate,
            "net_amount": amount,
            "tax_amount": NOTHING,
            "base_currency_net_amount": money(amount / rate),
            "base_currency_tax_amount": NOTHING,
            "base_currency_total_amount": money(amount / rate),
            "base_currency_currency_charge": NOTHING,
            "editable": True,
            **{name: value for name, value in values.items() if value is not None and name != "payment_on_account"},
        }
        record = book.add(collection, given)
        self._apply(book, record)
        return record

    def _apply(self, book: Book, record: Record) -> None:
        refund = record.values["transaction_type"].id.endswith("REFUND")
        spent = Decimal(0)
        items: list[Values] = []
        for item in record.get("allocated_artefacts") or ():
            artefact = _artefact(book, item)
            amount, discount = item.get("amount") or NOTHING, item.get("discount") or NOTHING
            settle(book, artefact, record, abs(amount), discount)
            spent += -abs(amount) if is_credit(artefact) is not refund else abs(amount)
            items.append({**item, "amount": amount, "discount": discount})
        left = money(record.amount("total_amount") - spent)
        on_account = self._on_account(book, record, left).ref if left else None
        book.change(record, {"allocated_artefacts": items, "payment_on_account": on_account})
        self._post(book, record)

    def _on_account(self, book: Book, record: Record, left: Decimal) -> Record:
        contact = book.at(record.values["contact"])
        return book.add(
            "payments_on_account",
            {
                "contact": contact.ref,
                "contact_name": contact.get("name"),
                "contact_reference": contact.get("reference"),
                "date": record.get("date"),
                "reference": record.get("reference"),
                "net_amount": left,
                "tax_amount": NOTHING,
                "total_amount": left,
                "outstanding_amount": left,
                "currency": record.get("currency"),
                "exchange_rate": record.get("exchange_rate"),
                "base_currency_net_amount": left,
                "base_currency_tax_amount": NOTHING,
                "base_currency_total_amount": left,
                "base_currency_outstanding_amount": left,
                "status": status("UNPAID"),
                "_payment": record.ref,
            },
        )

    def _post(self, book: Book, record: Record) -> None:
        kind = record.values["transaction_type"].id
        side, _, sign = _SIDES[kind]
        amount = record.amount("base_currency_total_amount") * sign
        bank = book.at(record.values["bank_account"]).values["ledger_account"]
        account = postings.control(book, "TRADE_DEBTORS" if side == CUSTOMER else "TRADE_CREDITORS")
        postings.post(book, record, kind, [postings.Leg(bank, amount), postings.Leg(account, -amount)])

    def changed(self, book: Book, record: Record, values: Values) -> Record:
        """Keeps a change: what was paid is taken back, and paid anew."""
        self._free(book, record)
        amount = values.get("total_amount") or record.amount("total_amount")
        rate = values.get("exchange_rate") or record.amount("exchange_rate")
        base = {"net_amount": amount, "base_currency_net_amount": money(amount / rate)}
        base["base_currency_total_amount"] = base["base_currency_net_amount"]
        book.change(record, {**base, **{name: value for name, value in values.items() if value is not None}})
        self._apply(book, record)
        return record

    def _free(self, book: Book, record: Record) -> None:
        on_account = record.get("payment_on_account")
        held = book.look(on_account) if isinstance(on_account, Ref) else None
        if held is not None:
            if settled(held):
                raise invalid("The payment on account has been allocated: delete the allocation first")
            book.remove(held)
        for item in record.get("allocated_artefacts") or ():
            unsettle(book, _artefact(book, item), record)
        postings.unpost(book, record)

    def delete(self, call: Call, record: Record) -> Record | None:
        """Deletes a payment; what it paid is open again."""
        self._free(call.book, record)
        call.book.remove(record)
        return None


def _artefact(book: Book, item: Values) -> Record:
    ref = item.get("artefact")
    if not isinstance(ref, Ref):
        raise missing("allocated_artefacts.artefact_id")
    return book.at(ref)


def _paid_by(artefact: Record, payment: Record | None) -> Decimal:
    if payment is None:
        return Decimal(0)
    entries = artefact.get("payments_allocations") or ()
    return total(entry["amount"] + entry["discount"] for entry in entries if entry["_source"] == payment.ref)
