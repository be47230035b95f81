"""Bank accounts, transfers and deposits between them, and other payments and receipts."""

from __future__ import annotations

from decimal import Decimal

from sagewire.sandbox import wire
from sagewire.sandbox.accounting import postings
from sagewire.sandbox.accounting.call import Call
from sagewire.sandbox.accounting.data import Book, Record, Ref, Values
from sagewire.sandbox.accounting.kind import Kind
from sagewire.sandbox.accounting.money import NOTHING, money, total
from sagewire.sandbox.accounting.refusals import invalid, missing
from sagewire.sandbox.accounting.totals import percentage


class BankAccounts(Kind):
    """Bank accounts; each has a ledger account of its own."""

    def store(self, book: Book, collection: str, values: Values) -> Record:
        """Keeps a bank account, and opens its ledger account."""
        details: Values = values.get("bank_account_details") or {}
        given: Values = {
            "bank_account_details": {"account_name": "Bank account", **details},
            "currency": Ref("currencies", book.place.currency),
            "default_payment_method": Ref("payment_methods", "ELECTRONIC"),
            "editable": True,
            "deletable": True,
            "is_active": True,
            **{name: value for name, value in values.items() if value is not None and name != "bank_account_details"},
        }
        address = given.pop("main_address", None)
        given.pop("journal_code", None)
        given.setdefault("nominal_code", 1200 + len(book.all(collection)))
        if "ledger_account" not in given:
            given["ledger_account"] = _ledger_account(book, given).ref
        record = book.add(collection, given)
        if wire.is_object(address):
            held = book.add(
                "addresses", {"name": "Bank", "is_main_address": True, **address, "bank_account": record.ref}
            )
            record.values["main_address"] = held.ref
        return record

    def changed(self, book: Book, record: Record, values: Values) -> Record:
        """Keeps a change."""
        address = values.pop("main_address", None)
        values.pop("journal_code", None)
        if wire.is_object(address) and isinstance(record.get("main_address"), Ref):
            book.change(book.at(record.values["main_address"]), address)
        for name in ("bank_account_details", "main_contact_person"):
            if wire.is_object(values.get(name)):
                values[name] = {**(record.get(name) or {}), **values[name]}
        return book.change(record, values)

    def removable(self, book: Book, record: Record) -> None:
        """An account with postings stays."""
        debit, credit = postings.sums(book, record.values["ledger_account"])
        if debit or credit:
            raise invalid("A bank account with transactions cannot be deleted")


def _ledger_account(book: Book, values: Values) -> Record:
    name = values["bank_account_details"]["account_name"]
    return book.add(
        "ledger_accounts",
        {
            "name": name,
            "display_name": name,
            "nominal_code": values["nominal_code"],
            "ledger_account_type": Ref("ledger_account_types", "BANK"),
            "included_in_chart": True,
            "visible_in_banking": True,
            "visible_in_reporting": True,
            "is_control_account": False,
        },
    )


class Moves(Kind):
    """Money that goes from one bank account to another."""

    def __init__(self, field: str, kind: str) -> None:
        self._field = field
        self._kind = kind

    def check(self, book: Book, values: Values, record: Record | None) -> None:
        """Two accounts, and some money."""
        whole = {**(record.values if record is not None else {}), **values}
        if whole.get("from_bank_account") == whole.get("to_bank_account"):
            raise invalid("to_bank_account_id must be another account", "to_bank_account_id")
        if (whole.get(self._field) or NOTHING) <= 0:
            raise invalid(f"{self._field} must be greater than 0", self._field)

    def store(self, book: Book, collection: str, values: Values) -> Record:
        """Keeps it, and posts it."""
        if self._field == "cash_amount":
            values = {**values, "cheque_amount": values.get("cheque_amount") or NOTHING}
            values["total_amount"] = money(values["cash_amount"] + values["cheque_amount"])
        record = book.add(collection, values)
        self._post(book, record)
        return record

    def _post(self, book: Book, record: Record) -> None:
        amount = record.amount("total_amount") or record.amount(self._field)
        legs = [
            postings.Leg(_account(book, record.values["to_bank_account"]), amount),
            postings.Leg(_account(book, record.values["from_bank_account"]), -amount),
        ]
        postings.post(book, record, self._kind, legs)

    def changed(self, book: Book, record: Record, values: Values) -> Record:
        """Keeps a change, and posts it anew."""
        postings.unpost(book, record)
        book.change(record, values)
        self._post(book, record)
        return record

    def delete(self, call: Call, record: Record) -> Record | None:
        """Deletes it, and takes its posting back."""
        postings.unpost(call.book, record)
        return super().delete(call, record)


def _account(book: Book, bank: Ref) -> Ref:
    found: Ref = book.at(bank).values["ledger_account"]
    return found


class OtherPayments(Kind):
    """Payments and receipts that pay no document."""

    def check(self, book: Book, values: Values, record: Record | None) -> None:
        """A kind that fits, a bank account, lines with their tax, and a total that is theirs."""
        whole = {**(record.values if record is not None else {}), **values}
        kind = whole["transaction_type"]
        if kind is None or kind.id not in ("OTHER_PAYMENT", "OTHER_RECEIPT"):
            raise invalid("transaction_type_id is not valid for an other payment", "transaction_type_id")
        if not whole.get("bank_account"):
            raise missing("bank_account_id")
        lines: list[Values] = whole.get("payment_lines") or []
        for item in lines:
            if item.get("tax_amount") is None and percentage(book, item.get("tax_rate")):
                raise missing("line_items.tax_amount")
        if whole["total_amount"] != total(item.get("total_amount") or NOTHING for item in lines):
            raise invalid("total_amount must be the sum of the lines", "total_amount")

    def store(self, book: Book, collection: str, values: Values) -> Record:
        """Keeps a payment, and posts it."""
        given: Values = {
            "payment_method": Ref("payment_methods", "ELECTRONIC"),
            "editable": True,
            "deletable": True,
            **{name: value for name, value in values.items() if value is not None},
        }
        _work_out(given)
        record = book.add(collection, given)
        self._post(book, record)
        return record

    def changed(self, book: Book, record: Record, values: Values) -> Record:
        """Keeps a change; lines that are sent replace all lines."""
        whole = {**record.values, **values}
        _work_out(whole)
        postings.unpost(book, record)
        book.change(record, whole)
        self._post(book, record)
        return record

    def delete(self, call: Call, record: Record) -> Record | None:
        """Deletes a payment, and takes its posting back."""
        postings.unpost(call.book, record)
        return super().delete(call, record)

    def _post(self, book: Book, record: Record) -> None:
        kind = record.values["transaction_type"].id
        sign = 1 if kind == "OTHER_RECEIPT" else -1
        tax = postings.control(book, "TAX_ON_SALES" if sign > 0 else "TAX_ON_PURCHASES")
        legs = [postings.Leg(_account(book, record.values["bank_account"]), record.amount("total_amount") * sign)]
        legs += [
            postings.Leg(item["ledger_account"], -item["net_amount"] * sign, str(item.get("details") or ""))
            for item in record.values["payment_lines"]
        ]
        legs.append(postings.Leg(tax, -record.amount("tax_amount") * sign))
        postings.post(book, record, kind, legs)


def _work_out(values: Values) -> None:
    lines: list[Values] = []
    for item in values["payment_lines"]:
        tax = item.get("tax_amount") or NOTHING
        whole: Decimal = item["total_amount"]
        lines.append(
            {
                **item,
                "displayed_as": item.get("details"),
                "tax_amount": tax,
                "net_amount": money(whole - tax),
                "analysis_type_categories": item.get("analysis_type_categories") or [],
            }
        )
    values["payment_lines"] = lines
    values["net_amount"] = total(item["net_amount"] for item in lines)
    values["tax_amount"] = total(item["tax_amount"] for item in lines)
