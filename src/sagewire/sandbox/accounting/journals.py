"""Journals, ledger accounts and opening balances of the ledger."""

from __future__ import annotations

from typing import Any

from sagewire.sandbox.accounting import postings
from sagewire.sandbox.accounting.call import Call
from sagewire.sandbox.accounting.data import Book, Record, Ref, Values
from sagewire.sandbox.accounting.kind import Kind
from sagewire.sandbox.accounting.money import NOTHING, inverse, total
from sagewire.sandbox.accounting.refusals import invalid, missing


class Journals(Kind):
    """Journals: they balance; there is no change, only a deletion and a new one."""

    def __init__(self, kind: str) -> None:
        self._kind = kind

    def check(self, book: Book, values: Values, record: Record | None) -> None:
        """Debits and credits are the same."""
        lines: list[Values] = values.get("journal_lines") or []
        if not lines:
            raise missing("journal_lines")
        debit = total(item.get("debit") or NOTHING for item in lines)
        if debit != total(item.get("credit") or NOTHING for item in lines):
            raise invalid("The journal does not balance: debits and credits must be equal", "journal_lines")

    def store(self, book: Book, collection: str, values: Values) -> Record:
        """Keeps a journal, and posts it."""
        lines: list[Values] = [
            {"analysis_type_categories": [], "include_on_tax_return": False, "tax_reconciled": False,
             "cleared": False, "bank_reconciled": False, **item}
            for item in values["journal_lines"]
        ]  # fmt: skip
        given: Values = {"date": book.today(), "migrated": False, **values, "journal_lines": lines}
        given["total"] = total(item.get("debit") or NOTHING for item in lines)
        given["journal_code"] = next((row.ref for row in book.rows("journal_codes")), None)
        record = book.add(collection, given)
        legs = [
            postings.Leg(
                item["ledger_account"],
                (item.get("debit") or NOTHING) - (item.get("credit") or NOTHING),
                str(item.get("details") or ""),
            )
            for item in lines
        ]
        postings.post(book, record, self._kind, legs)
        return record

    def delete(self, call: Call, record: Record) -> Record | None:
        """Deletes a journal, and takes its posting back."""
        postings.unpost(call.book, record)
        return super().delete(call, record)

    def other(self, call: Call, record: Record) -> tuple[int, Any]:
        """Issues a journal again: a new one with the same lines."""
        kept = {name: record.get(name) for name in ("date", "reference", "description")}
        lines: list[Values] = [
            {**item, "id": call.book.new_id(), "_number": call.book.next_number()}
            for item in record.values["journal_lines"]
        ]
        return 201, self.store(call.book, record.collection, {**kept, "journal_lines": lines})


class LedgerAccounts(Kind):
    """Ledger accounts: a nominal code of its own."""

    def check(self, book: Book, values: Values, record: Record | None) -> None:
        """A code that no other account has."""
        code = values.get("nominal_code")
        taken = (row for row in book.rows("ledger_accounts") if row is not record and row.get("nominal_code") == code)
        if code is not None and next(taken, None) is not None:
            raise invalid("Nominal code has already been taken", "nominal_code")

    def store(self, book: Book, collection: str, values: Values) -> Record:
        """Keeps an account."""
        code = values.get("nominal_code")
        given: Values = {
            "is_control_account": False,
            "fixed_tax_rate": False,
            "ui_visible": True,
            "visible_in_reporting": True,
            "visible_in_journals": True,
            "visible_scopes": ["reporting", "journals"],
            "display_formatted": f"{values.get('display_name')} ({code})",
            **{name: value for name, value in values.items() if value is not None},
        }
        return book.add(collection, given)


class AnalysisTypes(Kind):
    """Types of analysis; categories that are sent replace all categories."""

    def changed(self, book: Book, record: Record, values: Values) -> Record:
        """Keeps a change."""
        categories: list[Values] | None = values.get("analysis_type_categories")
        if categories is not None:
            values["analysis_type_categories"] = [
                book.add("analysis_type_categories", {**item, "analysis_type": record.ref}).ref for item in categories
            ]
        return book.change(record, values)


class ExchangeRates(Kind):
    """Exchange rates of the business; the currency is their key."""

    def check(self, book: Book, values: Values, record: Record | None) -> None:
        """One rate for each currency, above nought."""
        currency, rate = values.get("currency"), values.get("rate")
        if rate is not None and rate <= 0:
            raise invalid("rate must be greater than 0", "rate")
        if record is None and isinstance(currency, Ref) and book.get("business_exchange_rates", currency.id):
            raise invalid("Currency has already been taken", "currency_id")

    def store(self, book: Book, collection: str, values: Values) -> Record:
        """Keeps a rate."""
        base = Ref("currencies", book.place.currency)
        given = {"base_currency": base, "inverse_rate": inverse(values["rate"]), **values}
        return book.add(collection, given, values["currency"].id)
