"""What has been paid of a document, by payments and allocations."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from sagewire.sandbox.accounting import titles
from sagewire.sandbox.accounting.data import Book, Record, Ref, Values
from sagewire.sandbox.accounting.money import money, total

_CREDITS = ("sales_credit_notes", "purchase_credit_notes", "payments_on_account")


def status(name: str) -> Ref:
    """A status of documents."""
    return Ref("artefact_statuses", name)


def is_credit(record: Record) -> bool:
    """Whether it stands on the other side than an invoice."""
    kind = record.get("quick_entry_type") or record.get("contact_opening_balance_type")
    return record.collection in _CREDITS or (kind is not None and "CREDIT" in kind.id)


def is_open(record: Record) -> bool:
    """Whether it can be paid or allocated."""
    held = record.get("status")
    return held is None or held.id in ("UNPAID", "PART_PAID")


def outstanding(record: Record) -> Decimal:
    """What is left of it, negative for credits; nought for drafts and what is void."""
    if not is_open(record):
        return Decimal(0)
    left = record.amount("outstanding_amount")
    return -left if is_credit(record) else left


def settled(record: Record) -> bool:
    """Whether payments or allocations hold it."""
    return bool(record.get("payments_allocations"))


def settle(book: Book, record: Record, source: Record, amount: Decimal, discount: Decimal = Decimal(0)) -> None:
    """Pays some of a document.

    Args:
        book: the business.
        record: what is paid.
        source: the payment or allocation.
        amount: how much, without its sign.
        discount: given on top.
    """
    allocation = source.collection == "contact_allocations"
    entry: Values = {
        "links": titles.links(source.collection, source.id),
        "date": source.get("date"),
        "type": "allocation" if allocation else "payment",
        "reference": source.get("reference"),
        "amount": amount,
        "discount": discount,
        "contact_allocation" if allocation else "contact_payment": source.ref,
        "artefact": record.ref,
        "displayed_as": titles.displayed(source),
        "negative_payment": amount < 0,
        "_source": source.ref,
    }
    _work_out(book, record, [*(record.get("payments_allocations") or ()), entry])


def unsettle(book: Book, record: Record, source: Record) -> None:
    """Takes back what a payment or allocation paid."""
    kept = [entry for entry in record.get("payments_allocations") or () if entry["_source"] != source.ref]
    _work_out(book, record, kept)


def _work_out(book: Book, record: Record, entries: list[Values]) -> None:
    paid = total(entry["amount"] for entry in entries)
    discount = total(entry["discount"] for entry in entries)
    whole = record.amount("total_amount")
    left = money(whole - paid - discount)
    values: dict[str, Any] = {
        "payments_allocations": entries,
        "payments_allocations_total_amount": paid,
        "payments_allocations_total_discount": discount,
        "total_paid": paid,
        "outstanding_amount": left,
        "base_currency_outstanding_amount": money(left / (record.amount("exchange_rate") or Decimal(1))),
        "last_paid": max((str(entry["date"]) for entry in entries), default=None),
        "status": status("PAID" if left == 0 else "PART_PAID" if entries else "UNPAID"),
    }
    book.change(record, values)
