"""Tax rates, what determines them, and the two operations whose work takes a while."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from sagewire.sandbox.accounting.call import Call
from sagewire.sandbox.accounting.data import Book, Record, Ref, Values
from sagewire.sandbox.accounting.kind import Kind
from sagewire.sandbox.accounting.money import NOTHING, total
from sagewire.sandbox.accounting.refusals import invalid, missing

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


class TaxRates(Kind):
    """Tax rates: those of the country stay as they are, others can be changed."""

    def store(self, book: Book, collection: str, values: Values) -> Record:
        """Keeps a rate, and what it is made of."""
        parts: list[Values] = values.pop("component_tax_rate", None) or []
        percent = total(part.get("percentage") or NOTHING for part in parts)
        given: Values = {
            "agency": None,
            "is_visible": True,
            "retailer": False,
            "editable": True,
            "deletable": True,
            "is_combined_rate": len(parts) > 1,
            "percentage": percent,
            "percentages": [{"percentage": percent, "from_date": book.today(), "to_date": None}],
            **values,
        }
        given["component_tax_rates"] = [_part(book, part) for part in parts]
        return book.add(collection, given)

    def changed(self, book: Book, record: Record, values: Values) -> Record:
        """Keeps a change; a new percentage begins a new period."""
        start = values.pop("from_date", None) or book.today()
        percent = values.get("percentage")
        if percent is not None:
            past: list[Values] = list(record.get("percentages") or [])
            values["percentages"] = [*past, {"percentage": percent, "from_date": start, "to_date": None}]
        return book.change(record, values)

    def removable(self, book: Book, record: Record) -> None:
        """Rates of the country stay."""
        if not record.get("deletable"):
            raise invalid("The tax rate cannot be deleted")


def _part(book: Book, part: Values) -> Values:
    key = book.new_id()
    percent: Decimal = part.get("percentage") or NOTHING
    return {
        "is_visible": True,
        **part,
        "id": key,
        "displayed_as": part.get("name"),
        "$path": f"/tax_rates/{key}",
        "percentage": percent,
        "percentages": [{"percentage": percent, "from_date": book.today(), "to_date": None}],
        "created_at": book.now(),
        "updated_at": book.now(),
    }


class Determinations(Kind):
    """Which rates apply: here, all that are visible."""

    def rows(self, call: Call, deleted: bool) -> list[Record]:
        """The rates that may be used."""
        return [] if deleted else [row for row in call.book.rows("tax_rates") if row.get("is_visible")]


def keyed(call: Call, asked: dict[str, int]) -> tuple[int, Any]:
    """Answers one of the two operations that know repetitions by a header.

    Args:
        call: the call.
        asked: how often each key has been asked for.

    Returns:
        202 while the work goes on, then 201 with its result.
    """
    key = call.headers.get(call.operation.keyed.lower(), "")
    if not _UUID.fullmatch(key):
        raise missing(call.operation.keyed)
    asked[key] = asked.get(key, 0) + 1
    if asked[key] <= call.settings.tax_work:
        return 202, None
    if call.operation.ending == "obligation_periods":
        return 201, {
            "start_date": "2025-04-01",
            "end_date": "2025-06-30",
            "due_date": "2025-08-07",
            "received_date": None,
            "hmrc_status": "O",
            "period_key": "25A2",
            "status": "open",
        }
    return 201, _draft(call, key)


def _draft(call: Call, key: str) -> Record:
    held = call.book.first("draft_tax_returns", _key=key)
    if held is not None:
        return held
    number = len(call.book.all("draft_tax_returns")) + 1
    return call.book.add(
        "draft_tax_returns",
        {
            "displayed_as": f"VAT return {number}",
            "tax_return_number": str(number),
            "period_start_date": "2025-04-01",
            "period_end_date": "2025-06-30",
            "total_amount": _due(call.book),
            "paid": False,
            "status": {"id": "DRAFT", "name": "Draft"},
            "tax_return_type": {"id": "VAT", "name": "VAT return"},
            "tax_return_id": number,
            "_key": key,
        },
    )


def _due(book: Book) -> Decimal:
    names = ("TAX_ON_SALES", "TAX_ON_PURCHASES")
    accounts: list[Ref] = [row.ref for row in book.rows("ledger_accounts") if row.get("control_name") in names]
    entries = [row for row in book.rows("ledger_entries") if row.get("ledger_account") in accounts]
    return total(row.amount("credit") - row.amount("debit") for row in entries if not row.get("deleted"))
