"""Businesses and the user: what is about whoever signed in, and not about one business."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sagewire.sandbox import jwt
from sagewire.sandbox.accounting.call import Call
from sagewire.sandbox.accounting.catalogue import Operation
from sagewire.sandbox.accounting.data import Book, Values
from sagewire.sandbox.accounting.query import envelope, page
from sagewire.sandbox.accounting.refusals import not_found

ALL = 2_147_483_647
"""What `$items_per_page` says where all come at once."""

_CITIES = {"GB": "London", "IE": "Dublin", "CA": "Toronto"}


def listed(operation: Operation, query: Mapping[str, str], books: list[Book]) -> dict[str, Any]:
    """The businesses that a user reaches."""
    found = [
        {"id": book.place.id, "displayed_as": _name(book), "$path": f"/businesses/{book.place.id}"}
        for book in books
        if not (query.get("active_only") == "true" and not book.place.active)
        and query.get("name", "").casefold() in _name(book).casefold()
        and query.get("product_family", "sbc_accounting") != "sbc_payroll"
    ]
    if "items_per_page" not in query:
        return envelope(operation, query, found, len(found), 1, ALL, "$items_per_page")
    rows, number, size = page(found, operation, query)
    return envelope(operation, query, rows, len(found), number, size, "$items_per_page")


def named(key: str, books: list[Book], lead: Book) -> Book:
    """The business that a path names; `lead` is a name too.

    Raises:
        Refused: 404, the user reaches no such business.
    """
    found = lead if key == "lead" else next((book for book in books if book.place.id == key), None)
    if found is None:
        raise not_found()
    return found


def shown(call: Call) -> dict[str, Any]:
    """A business as it is read."""
    place = call.book.place
    values: Values = {
        "created_at": "2024-01-02T09:00:00Z",
        "updated_at": "2024-01-02T09:00:00Z",
        "address_line_1": "1 High Street",
        "city": _CITIES.get(place.country),
        "is_demo": True,
        "ni_based": False,
        **call.book.singles.get("businesses", {}),
        "id": place.id,
        "name": _name(call.book),
        "displayed_as": _name(call.book),
        "country": {"id": place.country, "displayed_as": place.country},
        "subscriptions": [
            {
                "id": place.tier,
                "displayed_as": place.tier,
                "active": place.active,
                "status": "active" if place.active else "expired",
                "created_at": "2024-01-02T09:00:00Z",
                "updated_at": "2024-01-02T09:00:00Z",
            }
        ],
    }
    return call.model.renderer.single(call.book, values, call.operation.answer)


def change(call: Call) -> dict[str, Any]:
    """Changes a business."""
    call.book.set_single("businesses", call.values(partial=True))
    return shown(call)


def user(call: Call, login: str) -> dict[str, Any]:
    """The user."""
    known: Values = {
        "id": jwt.subject(login),
        "email": login,
        "first_name": "Sandbox",
        "last_name": "User",
        "initials": "SU",
        "locale": "en-GB",
        "created_at": "2024-01-02T09:00:00Z",
        "updated_at": "2024-01-02T09:00:00Z",
        **call.book.singles.get("user", {}),
    }
    known["displayed_as"] = f"{known['first_name']} {known['last_name']}"
    return call.model.renderer.single(call.book, known, call.operation.answer)


def change_user(call: Call, login: str) -> dict[str, Any]:
    """Changes the user."""
    call.book.set_single("user", call.values(partial=True))
    return user(call, login)


def _name(book: Book) -> str:
    return str(book.singles.get("businesses", {}).get("name") or book.place.name)
