"""Quick entries: a whole invoice or credit note in one line, with one ledger account."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from sagewire.sandbox.accounting import postings
from sagewire.sandbox.accounting.call import Call
from sagewire.sandbox.accounting.contacts import CUSTOMER, VENDOR
from sagewire.sandbox.accounting.data import Book, Record, Ref, Values
from sagewire.sandbox.accounting.kind import Kind
from sagewire.sandbox.accounting.money import NOTHING, money
from sagewire.sandbox.accounting.refusals import invalid, missing
from sagewire.sandbox.accounting.settle import is_credit, settled, status
from sagewire.sandbox.accounting.totals import percentage

_SIDES = {"sales_quick_entries": (CUSTOMER, "Customer"), "purchase_quick_entries": (VENDOR, "Supplier")}


class QuickEntries(Kind):
    """Quick entries of one side."""

    def __init__(self, collection: str) -> None:
        self.collection = collection

    def check(self, book: Book, values: Values, record: Record | None) -> None:
        """The right kind of contact; tax where the rate has some."""
        whole = {**(record.values if record is not None else {}), **values}
        side, title = _SIDES[self.collection]
        if side not in (book.at(whole["contact"]).get("contact_types") or ()):
            raise invalid(f"Couldn't find {title}.", "contact_id")
        if whole.get("tax_amount") is None and percentage(book, whole.get("tax_rate")):
            raise missing("tax_amount")
        if whole.get("net_amount") is None and whole.get("total_amount") is None:
            raise missing("net_amount")
        if record is not None and settled(record):
            raise invalid("The entry cannot be changed while payments or allocations exist for it")

    def store(self, book: Book, collection: str, values: Values) -> Record:
        """Keeps an entry, and posts it."""
        contact = book.at(values["contact"])
        due = date.fromisoformat(values["date"]) + timedelta(days=int(contact.get("credit_days") or 30))
        given: Values = {
            "contact_name": contact.get("name"),
            "contact_reference": contact.get("reference"),
            "due_date": due.isoformat(),
            "currency": contact.get("currency"),
            "exchange_rate": Decimal("1.0"),
            "status": status("UNPAID"),
            "migrated": False,
            "trade_of_asset": False,
            **{name: value for name, value in values.items() if value is not None},
        }
        _work_out(given)
        record = book.add(collection, given)
        self._post(book, record)
        return record

    def changed(self, book: Book, record: Record, values: Values) -> Record:
        """Keeps a change, and posts it anew."""
        whole = {**record.values, **values}
        if "total_amount" not in values:
            whole["total_amount"] = None
        _work_out(whole)
        postings.unpost(book, record)
        book.change(record, whole)
        self._post(book, record)
        return record

    def removable(self, book: Book, record: Record) -> None:
        """What is paid or allocated stays."""
        if settled(record):
            raise invalid("The entry cannot be deleted while payments or allocations exist for it")

    def delete(self, call: Call, record: Record) -> Record | None:
        """Deletes an entry, and takes its posting back."""
        self.removable(call.book, record)
        postings.unpost(call.book, record)
        return super().delete(call, record)

    def _post(self, book: Book, record: Record) -> None:
        sales = self.collection == "sales_quick_entries"
        sign = (1 if sales else -1) * (-1 if is_credit(record) else 1)
        net, tax = record.amount("base_currency_net_amount"), record.amount("base_currency_tax_amount")
        legs = [
            postings.Leg(postings.control(book, "TRADE_DEBTORS" if sales else "TRADE_CREDITORS"), (net + tax) * sign),
            postings.Leg(record.values["ledger_account"], -net * sign, str(record.get("details") or "")),
            postings.Leg(postings.control(book, "TAX_ON_SALES" if sales else "TAX_ON_PURCHASES"), -tax * sign),
        ]
        kind = f"{'SALES' if sales else 'PURCHASE'}_QUICK_ENTRY_{'CREDIT_NOTE' if is_credit(record) else 'INVOICE'}"
        postings.post(book, record, kind, legs)


def _work_out(values: Values) -> None:
    tax = values.get("tax_amount") or NOTHING
    net = values.get("net_amount")
    if net is None:
        net = money(values["total_amount"] - tax)
    whole, rate = money(net + tax), values.get("exchange_rate") or Decimal(1)
    values.update(
        {
            "net_amount": net,
            "tax_amount": tax,
            "total_amount": whole,
            "outstanding_amount": whole,
            "base_currency_net_amount": money(net / rate),
            "base_currency_tax_amount": money(tax / rate),
            "base_currency_total_amount": money(whole / rate),
            "base_currency_outstanding_amount": money(whole / rate),
        }
    )


class OpeningBalances(Kind):
    """Opening balances of contacts: they can be paid and allocated."""

    def store(self, book: Book, collection: str, values: Values) -> Record:
        """Keeps an opening balance."""
        amount = values.get("total_amount") or NOTHING
        given: Values = {
            "currency": Ref("currencies", book.place.currency),
            "exchange_rate": Decimal("1.0"),
            "net_amount": amount,
            "tax_amount": NOTHING,
            "base_currency_net_amount": amount,
            "base_currency_tax_amount": NOTHING,
            "base_currency_total_amount": amount,
            **values,
            "outstanding_amount": amount,
            "status": status("UNPAID"),
        }
        return book.add(collection, given)

    def removable(self, book: Book, record: Record) -> None:
        """What is paid or allocated stays."""
        if settled(record):
            raise invalid("The opening balance cannot be deleted while payments or allocations exist for it")
