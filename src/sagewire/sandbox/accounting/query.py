"""What a list asks for: which rows, in which order, which page; and the envelope around them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias
from urllib.parse import quote

from sagewire.sandbox import wire
from sagewire.sandbox.accounting import titles
from sagewire.sandbox.accounting.catalogue import Operation
from sagewire.sandbox.accounting.data import INSTANT, Book, Record, Ref
from sagewire.sandbox.accounting.refusals import invalid
from sagewire.sandbox.accounting.render import View

Query: TypeAlias = Mapping[str, str]
DEFAULT_SIZE = 20
_DAY_OFFSET = re.compile(r"(\d{4}-\d\d-\d\d)T([+-]\d\d:\d\d)")
_UNHEEDED = frozenset({"address_region_id", "artefact_id", "attachment_context_id", "show_legacy_id", "tax_type_id"})
_SEARCHED = (
    "name", "reference", "description", "item_code", "contact_name", "contact_reference", "invoice_number",
    "credit_note_number", "quote_number", "estimate_number", "vendor_reference", "details", "nominal_code", "notes",
)  # fmt: skip


def view(operation: Operation, query: Query, *, numbers: bool = False) -> View:
    """How rows are to be shown: sparse in lists, whole in single reads, unless asked otherwise."""
    wanted = _names(query.get("attributes") if "attributes" in operation.asks else None)
    if wanted == frozenset() and operation.action != "list":
        wanted = None
    nested = _names(query.get("nested_attributes") if "nested_attributes" in operation.asks else None)
    if query.get("expand_origin") == "true":
        nested = frozenset({"origin"}) | (nested or frozenset())
    return View(
        attributes=wanted,
        nested=nested,
        legacy=query.get("show_legacy_id") == "true" and "show_legacy_id" in operation.asks,
        asked={name: value for name, value in query.items() if name in operation.asks},
        asks=operation.asks,
        numbers=numbers,
    )


def _names(text: str | None) -> frozenset[str] | None:
    names = frozenset(name.strip() for name in (text or "").split(",") if name.strip())
    return None if "all" in names else names


def select(book: Book, operation: Operation, query: Query, records: Callable[[bool], list[Record]]) -> list[Record]:
    """The rows that a list is about, in its order.

    Args:
        book: the business.
        operation: the list.
        query: its parameters.
        records: gives the rows that are there, or, for True, those that were deleted.

    Raises:
        Refused: 422, a parameter makes no sense.
    """
    known = {name: value for name, value in query.items() if name in operation.asks and value != ""}
    since = known.get("deleted_since")
    found = records(since is not None)
    if since is not None:
        moment = instant(since, "deleted_since")
        found = [record for record in found if str(record.deleted_at) > moment]
    for name, value in known.items():
        if name in _FILTERS:
            keep = _FILTERS[name](book, value)
            found = [record for record in found if keep(record)]
        elif name.endswith("_id") and name not in _UNHEEDED and operation.collection != "tax_determinations":
            found = [record for record in found if _points(record, name.removesuffix("_id"), value)]
    return _sorted(found, operation, known.get("sort", ""))


def _sorted(found: list[Record], operation: Operation, sort: str) -> list[Record]:
    if not sort:
        return found
    key, _, direction = sort.partition(":")
    if key not in operation.sorts or direction not in ("", "asc", "desc"):
        raise invalid(f"sort must be one of {', '.join(operation.sorts)}, with :asc or :desc", "sort")
    return sorted(found, key=lambda record: str(value_of(record, key) or ""), reverse=direction == "desc")


def value_of(record: Record, name: str) -> Any:
    """A field, the times of a record among them."""
    return getattr(record, name) if name in ("created_at", "updated_at") else record.get(name)


def instant(text: str, source: str) -> str:
    """A day or a time, with any offset, as it is kept.

    Raises:
        Refused: 422, it is neither. A `+` that was not sent as `%2B` arrives as a blank, and ends here.
    """
    short = _DAY_OFFSET.fullmatch(text)
    try:
        moment = datetime.fromisoformat(f"{short[1]}T00:00:00{short[2]}" if short else text)
    except ValueError:
        raise invalid(f"{source} is not a valid date", source) from None
    zoned = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    whole = zoned.astimezone(UTC)
    if whole.microsecond:
        whole = whole.replace(microsecond=0) + timedelta(seconds=1 if source != "deleted_since" else 0)
    return whole.strftime(INSTANT)


def _day(text: str, source: str) -> str:
    return instant(text, source)[:10]


def _points(record: Record, name: str, key: str) -> bool:
    value = record.values.get(name, record.values.get(f"{name}s", record.values.get(f"_{name}")))
    if wire.is_list(value):
        return any(isinstance(one, Ref) and one.id == key for one in value)
    return isinstance(value, Ref) and value.id == key


Keep: TypeAlias = Callable[[Record], bool]


def _changed_since(_book: Book, value: str) -> Keep:
    moment = instant(value, "updated_or_created_since")
    return lambda record: record.updated_at >= moment


def _changed_until(_book: Book, value: str) -> Keep:
    moment = instant(value, "updated_to_date")
    return lambda record: record.updated_at[: len(value)] <= moment[: len(value)]


def _from(_book: Book, value: str) -> Keep:
    day = _day(value, "from_date")
    return lambda record: "date" not in record.values or str(record.get("date")) >= day


def _to(_book: Book, value: str) -> Keep:
    day = _day(value, "to_date")
    return lambda record: "date" not in record.values or str(record.get("date")) <= day


def _search(_book: Book, value: str) -> Keep:
    wanted = value.casefold()
    return lambda record: (
        wanted in titles.displayed(record).casefold()
        or any(wanted in str(record.get(name) or "").casefold() for name in _SEARCHED)
    )


def _email(book: Book, value: str) -> Keep:
    def keep(record: Record) -> bool:
        person = record.get("main_contact_person")
        held = book.look(person) if isinstance(person, Ref) else None
        return held is not None and str(held.get("email") or "").casefold() == value.casefold()

    return keep


def _active(_book: Book, value: str) -> Keep:
    return lambda record: bool(record.get("active", True)) is (value == "true")


def _inactive(_book: Book, value: str) -> Keep:
    return lambda record: value != "true" or bool(record.get("is_active", True))


def _with_attachments(book: Book, value: str) -> Keep:
    held = {record.values.get("attachment_context") for record in book.rows("attachments")}
    return lambda record: (record.ref in held or record.get("origin") in held) is (value == "true")


def _of_contact_type(book: Book, value: str) -> Keep:
    def keep(record: Record) -> bool:
        contact = record.get("contact")
        holder = book.look(contact) if isinstance(contact, Ref) else record
        return holder is not None and _points(holder, "contact_type", value)

    return keep


def _visible(flag: bool) -> Callable[[Book, str], Keep]:
    def make(_book: Book, value: str) -> Keep:
        return lambda record: bool(record.get(f"visible_in_{value}", False)) is flag

    return make


def _flag(field: str) -> Callable[[Book, str], Keep]:
    def make(_book: Book, value: str) -> Keep:
        return lambda record: bool(record.get(field, False)) is (value == "true")

    return make


def _controls(_book: Book, value: str) -> Keep:
    return lambda record: value != "false" or not record.get("is_control_account")


def _text(field: str) -> Callable[[Book, str], Keep]:
    def make(_book: Book, value: str) -> Keep:
        return lambda record: str(record.get(field)) == value

    return make


_FILTERS: Mapping[str, Callable[[Book, str], Keep]] = {
    "active": _active,
    "analysis_type_level": lambda _book, value: lambda record: _points(record, "analysis_type_level", value),
    "contact_type_id": _of_contact_type,
    "email": _email,
    "filter_inactive_bank_accounts": _inactive,
    "filter_inactive_contacts": _inactive,
    "from_date": _from,
    "has_attachments": _with_attachments,
    "not_visible_in": _visible(False),
    "object_guid": _text("object_guid"),
    "out_of_stock": lambda _book, value: lambda record: (record.amount("quantity_in_stock") <= 0) is (value == "true"),
    "below_reorder_level": lambda _book, value: (
        lambda record: (record.amount("quantity_in_stock") < record.amount("reorder_level")) is (value == "true")
    ),
    "search": _search,
    "show_control_accounts": _controls,
    "show_included_in_chart": _flag("included_in_chart"),
    "to_date": _to,
    "updated_from_date": _changed_since,
    "updated_or_created_since": _changed_since,
    "updated_to_date": _changed_until,
    "visible_in": _visible(True),
}


def page(rows: list[Any], operation: Operation, query: Query) -> tuple[list[Any], int, int]:
    """The rows of a page, its number, and how many fit on one: a page past the end is the last one."""
    low, high = operation.pages
    size = _whole(query.get("items_per_page"), DEFAULT_SIZE)
    if size == 0 and "tax_returns" in operation.path:
        return [], 1, 0
    size = min(max(size, low), high)
    number = max(_whole(query.get("page"), 1), 1)
    number = min(number, max((len(rows) + size - 1) // size, 1))
    return rows[(number - 1) * size : number * size], number, size


def _whole(text: str | None, default: int) -> int:
    return int(text) if text and re.fullmatch(r"\d{1,9}", text) else default


def envelope(
    operation: Operation, query: Query, rows: list[Any], total: int, number: int, size: int, spelling: str
) -> dict[str, Any]:
    """A page in its envelope."""
    last = max((total + size - 1) // size, 1) if size else 1
    return {
        "$total": total,
        "$page": number,
        "$next": _link(operation, query, number + 1, size) if number < last else None,
        "$back": _link(operation, query, number - 1, size) if number > 1 else None,
        spelling: size,
        "$items": rows,
    }


def _link(operation: Operation, query: Query, number: int, size: int) -> str:
    rest = "".join(
        f"&{quote(name)}={quote(value, safe=',:')}"
        for name, value in query.items()
        if name not in ("page", "items_per_page")
    )
    return f"{operation.path}?page={number}&items_per_page={size}{rest}"
