"""Products, services and stock items, their prices, and movements of stock."""

from __future__ import annotations

from decimal import Decimal

from sagewire.sandbox.accounting.call import Call
from sagewire.sandbox.accounting.data import Book, Record, Ref, Values
from sagewire.sandbox.accounting.kind import Kind
from sagewire.sandbox.accounting.money import NOTHING, money, tidy
from sagewire.sandbox.accounting.refusals import invalid

_PRICES = {"products": "sales_prices", "stock_items": "sales_prices", "services": "sales_rates"}
_TYPES = {"sales_prices": "product_sales_price_types", "sales_rates": "service_rate_types"}


class Items(Kind):
    """What is bought and sold; its code is its own."""

    def __init__(self, collection: str) -> None:
        self.collection = collection

    def check(self, book: Book, values: Values, record: Record | None) -> None:
        """A code that no other item of the kind has."""
        code = values.get("item_code")
        if code and any(row.get("item_code") == code for row in book.rows(self.collection) if row is not record):
            raise invalid("Item code has already been taken", "item_code")

    def store(self, book: Book, collection: str, values: Values) -> Record:
        """Keeps an item with a price for each type of price."""
        prices = _PRICES[collection]
        given: Values = {
            "active": True,
            "deletable": True,
            "deactivatable": True,
            "used_on_recurring_invoice": False,
            "cost_price": NOTHING,
            **{name: value for name, value in values.items() if value is not None},
        }
        if collection == "products":
            given.setdefault("catalog_item_type", Ref("catalog_item_types", "NON_STOCK_ITEM"))
        if collection == "stock_items":
            given.setdefault("quantity_in_stock", NOTHING)
            given.setdefault("reorder_level", NOTHING)
            given.setdefault("average_cost_price", given["cost_price"])
            given.setdefault("last_cost_price", given["cost_price"])
        given[prices] = _prices(book, prices, given.get(prices) or [])
        return book.add(collection, given)

    def changed(self, book: Book, record: Record, values: Values) -> Record:
        """Keeps a change; prices that are sent replace all prices."""
        prices = _PRICES[record.collection]
        if values.get(prices) is not None:
            values[prices] = _prices(book, prices, values[prices])
        return book.change(record, values)


def _prices(book: Book, field: str, sent: list[Values]) -> list[Values]:
    collection = _TYPES[field]
    kind = collection.removesuffix("s")
    word = "price" if field == "sales_prices" else "rate"
    found: list[Values] = []
    for item in sent:
        held = item.get(kind)
        name = item.get(f"{word}_name") or (book.at(held).get("name") if isinstance(held, Ref) else None)
        moment = book.now()
        found.append(
            {
                f"{word}_includes_tax": False,
                **item,
                f"{word}_name": name,
                "displayed_as": name,
                "created_at": moment,
                "updated_at": moment,
            }
        )
    for row in book.rows(collection):
        if not any(item.get(kind) == row.ref for item in found):
            found.append(
                {
                    "id": book.new_id(),
                    "_number": book.next_number(),
                    "displayed_as": row.get("name"),
                    f"{word}_name": row.get("name"),
                    word: NOTHING,
                    f"{word}_includes_tax": False,
                    kind: row.ref,
                    "created_at": book.now(),
                    "updated_at": book.now(),
                }
            )
    return found


class Types(Kind):
    """Types of prices and rates: only inactive ones go, and never the last one."""

    def removable(self, book: Book, record: Record) -> None:
        """Refuses the active, and the last one."""
        if record.get("active", True):
            raise invalid("An active type cannot be deleted: set it inactive first")
        if len(book.rows(record.collection)) == 1:
            raise invalid("The last type cannot be deleted")


class Movements(Kind):
    """Movements of stock; each changes what is there."""

    def store(self, book: Book, collection: str, values: Values) -> Record:
        """Keeps a movement."""
        number = len(book.all(collection)) + 1
        record = book.add(collection, {"movement_number": number, **values})
        _move(book, record, record.amount("quantity"))
        return record

    def changed(self, book: Book, record: Record, values: Values) -> Record:
        """Keeps a change."""
        before = record.amount("quantity")
        book.change(record, values)
        _move(book, record, record.amount("quantity") - before)
        return record

    def delete(self, call: Call, record: Record) -> Record | None:
        """Takes a movement back."""
        _move(call.book, record, -record.amount("quantity"))
        return super().delete(call, record)


def _move(book: Book, record: Record, quantity: Decimal) -> None:
    ref = record.get("stock_item")
    if not isinstance(ref, Ref):
        return
    item = book.at(ref)
    there = tidy(item.amount("quantity_in_stock") + quantity)
    cost = record.amount("cost_price")
    book.change(
        item,
        {
            "quantity_in_stock": there,
            "last_cost_price": cost,
            "last_cost_price_stock_value": money(there * cost),
            "average_cost_price_stock_value": money(there * item.amount("average_cost_price")),
            "cost_price_last_updated": record.get("date"),
        },
    )
