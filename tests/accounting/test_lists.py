"""Every list of the API, read to its end: it ends, and gives each row once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from sagewire.accounting import OPERATIONS, Accounting
from sagewire.runtime.operation import Operation
from sagewire.sandbox import Sandbox
from tests.accounting.support import MODES, Direct, Mode, called

LISTS = sorted(
    (one for one in OPERATIONS.values() if one.paging is not None and one.paging.strategy == "envelope"),
    key=lambda one: one.id,
)
DEMANDED: dict[str, Any] = {"usage": "SALES"}
"""Values of the parameters that a list cannot do without."""


def _arguments(one: Operation) -> dict[str, Any]:
    return {parameter.name: DEMANDED[parameter.name] for parameter in one.parameters if parameter.required}


def _plain(row: Any) -> dict[str, Any]:
    wire: dict[str, Any] = row.to_wire() if hasattr(row, "to_wire") else row
    return {name: value for name, value in wire.items() if value is not None}


def _told(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if value is not None}


def _least(one: Operation) -> int:
    return 25 if one.path == "/businesses" else 1


def test_these_are_all_lists() -> None:
    assert len(LISTS) == 81


@pytest.mark.parametrize("mode", MODES)
def test_every_list_ends_and_gives_each_row_once(box: Sandbox, mode: Mode) -> None:
    with Direct(box) as direct:
        whole = {one.id: direct.rows(one.path, **_arguments(one)) for one in LISTS}
    sizes = {name: max(len(rows) // 3, 1) for name, rows in whole.items()}
    box.ledger.clear()
    found = called(box, mode, lambda client: (_read if mode == "sync" else _read_async)(client, sizes))
    for one in LISTS:
        rows = whole[one.id]
        assert [_plain(row) for row in found[one.id]] == [_told(row) for row in rows], one.id
        asked = box.ledger.calls("GET", one.path)
        assert len(asked) == max(-(-len(rows) // max(sizes[one.id], _least(one))), 1), one.id
    assert len(box.ledger.calls("GET")) > 2 * len(LISTS), "most of them have more than one page"


def _pager(client: Any, one: Operation, sizes: Mapping[str, int]) -> Any:
    return getattr(getattr(client, one.resource), one.name)(page_size=sizes[one.id], **_arguments(one))


def _read(client: Any, sizes: Mapping[str, int]) -> dict[str, list[Any]]:
    return {one.id: list(_pager(client, one, sizes)) for one in LISTS}


async def _read_async(client: Any, sizes: Mapping[str, int]) -> dict[str, list[Any]]:
    return {one.id: [row async for row in _pager(client, one, sizes)] for one in LISTS}


@pytest.mark.parametrize("mode", MODES)
def test_a_page_past_the_end_is_the_last_one_again_and_ends_the_list(box: Sandbox, mode: Mode) -> None:
    with Direct(box) as direct:
        last = direct.get("/contacts", items_per_page=4, page=99)
        whole = direct.rows("/contacts")
        assert last["$items"], "this is what Sage does"
        assert last["$items"] == direct.get("/contacts", items_per_page=4, page=last["$page"])["$items"]
        assert last["$next"] is None
    rows = called(box, mode, lambda client: client.contacts.list(page=99, page_size=4))
    assert [row.id for row in rows] == [row["id"] for row in last["$items"]]
    assert len(rows) < len(whole)


@pytest.mark.parametrize("mode", MODES)
def test_a_list_has_three_fields_unless_more_are_asked_for(box: Sandbox, mode: Mode) -> None:
    (sparse, *_) = called(box, mode, lambda client: client.contacts.list(limit=1))
    assert sparse.to_wire().keys() == {"id", "displayed_as", "$path"}
    (named, *_) = called(box, mode, lambda client: client.contacts.list(attributes="name,credit_days", limit=1))
    assert named.to_wire().keys() == {"id", "displayed_as", "$path", "name", "credit_days"}
    (whole, *_) = called(box, mode, lambda client: client.contacts.list(attributes="all", limit=1))
    assert whole.name
    assert whole.contact_types[0].id in ("CUSTOMER", "VENDOR")


def test_limits_counts_and_pages(books: Accounting, box: Sandbox) -> None:
    pager = books.contacts.list(page_size=3)
    total = pager.count()
    box.ledger.clear()
    assert len(list(books.contacts.list(page_size=3, limit=4))) == 4
    assert len(box.ledger.calls("GET", "/contacts")) == 2
    pages = list(pager.pages())
    assert [len(page.rows) for page in pages][:-1] == [3] * (len(pages) - 1)
    assert sum(len(page.rows) for page in pages) == total
    list(books.contacts.list(page_size=5000))
    assert dict(box.ledger.calls("GET", "/contacts")[-1].query)["items_per_page"] == "200", "the most that Sage gives"


@pytest.mark.parametrize("mode", MODES)
def test_what_was_changed_since_a_moment(box: Sandbox, books: Accounting, mode: Mode) -> None:
    box.clock.advance(60)
    since = box.clock.now().replace(microsecond=0)  # rows tell whole seconds
    contact = books.contacts.create(name="New since", contact_type_ids=["CUSTOMER"])
    rows = called(box, mode, lambda client: client.contacts.list(attributes="all", updated_or_created_since=since))
    assert [row.id for row in rows] == [contact.id]
    assert rows[0].name == "New since"
    books.contacts.delete(contact.id)


def test_orders_are_typed_and_kept(books: Accounting) -> None:
    rows = list(books.sales_invoices.list(attributes="date", sort="date:desc"))
    days = [row.date for row in rows]
    assert days == sorted(days, key=str, reverse=True)
    assert len(set(days)) > 1


def test_the_lead_business_is_never_taken_by_chance(box: Sandbox, books: Accounting) -> None:
    """Sage changes it from one call to the next: the rows stay those of the business that was named."""
    ours = [row.id for row in books.contacts.list()]
    box.accounting.lead = box.accounting.businesses[1].place.id
    assert [row.id for row in books.contacts.list()] == ours
    assert {call.headers["x-business"] for call in box.ledger.calls("GET", "/contacts")} == {
        box.accounting.data.place.id
    }
    other = books.with_options(context={"business": box.accounting.lead})
    assert not {row.id for row in other.contacts.list()} & set(ours)
    assert books.businesses.get("lead").id == box.accounting.lead
