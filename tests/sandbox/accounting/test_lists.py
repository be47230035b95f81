"""Lists: envelopes, pages, sparse rows, search, order and what has changed since."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from sagewire.sandbox import Sandbox
from sagewire.sandbox.accounting.catalogue import Catalogue
from sagewire.sandbox.document import load
from tests.sandbox.accounting.support import Api

LISTS = [one for one in Catalogue(load("accounting")).operations if one.action == "list"]
BASE = {"id", "displayed_as", "$path"}


def test_there_are_as_many_lists_as_sage_has() -> None:
    assert len(LISTS) == 81


@pytest.mark.parametrize("operation", LISTS, ids=[one.path for one in LISTS])
def test_every_list_ends_and_gives_each_row_once(api: Api, operation: Any) -> None:
    size = operation.pages[0] if operation.pages[0] > 1 else 7
    path: str | None = f"{operation.path}?items_per_page={size}"
    seen: list[str] = []
    total, pages = -1, 0
    while path is not None:
        page = api.ok(path)
        pages += 1
        assert page["$page"] == pages
        seen += [row["$path"] for row in page["$items"]]
        path, total = page["$next"], page["$total"]
        assert path is None or path.startswith(f"{operation.path}?page={pages + 1}&")
    assert len(seen) == len(set(seen)) == total
    assert seen, f"{operation.path} is empty"
    beyond = api.ok(operation.path, items_per_page=size, page=pages + 5)
    assert beyond["$page"] == pages
    assert beyond["$items"] == page["$items"]
    assert beyond["$next"] is None


def test_an_envelope(api: Api) -> None:
    page = api.ok("/contacts")
    assert list(page) == ["$total", "$page", "$next", "$back", "$itemsPerPage", "$items"]
    assert (page["$page"], page["$itemsPerPage"], page["$back"]) == (1, 20, None)
    assert page["$next"] == "/contacts?page=2&items_per_page=20"
    second = api.ok(page["$next"])
    assert second["$back"] == "/contacts?page=1&items_per_page=20"
    assert api.ok("/contacts", items_per_page=500)["$itemsPerPage"] == 200


def test_links_keep_what_was_asked(api: Api) -> None:
    since = "2019-03-21T09:23:00+01:00"
    page = api.ok("/contacts", items_per_page=3, attributes="name,email", updated_or_created_since=since)
    assert page["$next"].startswith("/contacts?page=2&items_per_page=3&attributes=name,email&")
    assert "%2B01:00" in page["$next"]
    assert set(api.ok(page["$next"])["$items"][0]) == BASE | {"name", "email"}


def test_businesses_spell_it_otherwise_and_come_all_at_once(api: Api) -> None:
    page = api.ok("/businesses")
    assert page["$items_per_page"] == 2_147_483_647
    assert "$itemsPerPage" not in page
    assert [set(row) for row in page["$items"]] == [BASE, BASE]
    assert api.ok("/businesses", items_per_page=1)["$items_per_page"] == 25
    assert api.ok("/businesses", items_per_page=9999)["$items_per_page"] == 500
    assert api.ok("/businesses", name="ireland")["$total"] == 1
    assert api.ok("/businesses", product_family="sbc_payroll")["$total"] == 0


def test_rows_are_sparse(api: Api) -> None:
    [row, *_] = api.rows("/contacts")
    assert set(row) == BASE
    assert set(api.rows("/contacts", attributes="name,balance")[0]) == BASE | {"name"}
    whole = api.rows("/contacts", attributes="all")[0]
    assert {"name", "reference", "contact_types", "main_address"} < set(whole)
    assert set(api.ok(row["$path"])) == set(whole)
    assert set(api.ok(row["$path"], attributes="name")) == BASE | {"name"}


def test_what_has_to_be_asked_for(api: Api) -> None:
    key = api.rows("/contacts")[0]["id"]
    assert "balance" not in api.ok(f"/contacts/{key}")
    assert isinstance(api.ok(f"/contacts/{key}", show_balance="true")["balance"], str)
    assert set(api.rows("/contacts", show_balance="true")[0]) == BASE | {"balance"}
    invoice = api.rows("/sales_invoices", status_id="PAID")[0]["$path"]
    assert "payments_allocations" not in api.ok(invoice, mark_as_sent="false")
    assert api.ok(invoice, show_payments_allocations="true")["payments_allocations"]
    account = api.rows("/ledger_accounts")[0]["$path"]
    assert "balance_details" not in api.ok(account)
    assert api.ok(account, show_balance_details="true")["balance_details"]["credit_or_debit"]


def test_nested_rows(api: Api) -> None:
    key = api.rows("/contacts")[0]["id"]
    assert set(api.ok(f"/contacts/{key}")["main_address"]) == BASE
    for wanted in ("all", "main_address,currency"):
        address = api.ok(f"/contacts/{key}", nested_attributes=wanted)["main_address"]
        assert address["postal_code"]
        assert set(address["country"]) == BASE, "the first level only"


def test_ids_of_older_versions(api: Api) -> None:
    row = api.rows("/contacts", show_legacy_id="true")[0]
    assert isinstance(row["legacy_id"], int)
    invoice = api.rows("/sales_invoices", attributes="all", show_legacy_id="true")[0]
    assert isinstance(invoice["contact"]["legacy_id"], int)
    assert isinstance(invoice["invoice_lines"][0]["legacy_id"], int)


def test_amounts_are_texts(api: Api) -> None:
    row = api.ok(api.rows("/sales_invoices")[0]["$path"])
    for name in ("net_amount", "tax_amount", "total_amount", "exchange_rate"):
        assert Decimal(row[name]) is not None
        assert isinstance(row[name], str)
        assert "." in row[name]


def test_search_and_filters(api: Api) -> None:
    found = api.contact(name="Zebra Crossing", reference="ZEB1", main_contact_person={"email": "z@zebra.example"})
    assert [row["id"] for row in api.rows("/contacts", search="zebra")] == [found["id"]]
    assert [row["id"] for row in api.rows("/contacts", search="zeb1")] == [found["id"]]
    assert [row["id"] for row in api.rows("/contacts", email="Z@zebra.example")] == [found["id"]]
    kinds = [api.ok("/contacts", contact_type_id=kind)["$total"] for kind in ("CUSTOMER", "VENDOR")]
    assert sum(kinds) == api.ok("/contacts")["$total"]
    invoice = api.invoice(found["id"])
    assert [row["id"] for row in api.rows("/sales_invoices", contact_id=found["id"])] == [invoice["id"]]
    assert api.ok("/sales_invoices", from_date="2026-05-04", to_date="2026-05-04")["$total"] == 1
    assert api.ok("/sales_invoices", from_date="2026-05-05")["$total"] == 0
    drafts = api.rows("/sales_invoices", status_id="DRAFT", attributes="status")
    assert drafts
    assert {row["status"]["id"] for row in drafts} == {"DRAFT"}
    assert api.ok("/products", active="false")["$total"] < api.ok("/products", active="true")["$total"]


def test_order(api: Api) -> None:
    def dates(sort: str) -> list[str]:
        rows = api.rows("/sales_invoices", sort=sort, attributes="date,due_date", items_per_page=200)
        return [row[sort.split(":")[0]] for row in rows]

    assert dates("date") == dates("date:asc") == sorted(dates("date"))
    assert dates("date:desc") == sorted(dates("date"), reverse=True)
    assert dates("due_date:desc") == sorted(dates("due_date"), reverse=True)
    assert api.refused(api.get("/sales_invoices", sort="name"))["$source"] == "sort"
    assert api.refused(api.get("/contact_allocations", sort="due_date"))["$source"] == "sort"


def test_changed_since_is_inclusive_deleted_since_is_not(box: Sandbox, api: Api) -> None:
    made = api.contact()
    moment = made["updated_at"]
    assert [row["id"] for row in api.rows("/contacts", updated_or_created_since=moment)] == [made["id"]]
    box.clock.advance(10)
    assert api.http.delete(f"/contacts/{made['id']}").status_code == 204
    assert api.rows("/contacts", updated_or_created_since=moment) == []
    [gone] = api.rows("/contacts", deleted_since=moment, attributes="all")
    assert gone["id"] == made["id"]
    assert api.rows("/contacts", deleted_since=gone["deleted_at"]) == []
    assert api.get(made["$path"]).status_code == 404


@pytest.mark.parametrize(
    "text",
    [
        "2019-03-21",
        "2019-03-21T09:23:00Z",
        "2019-03-21T09:23:00.123Z",
        "2019-03-21T09:23:00+01:00",
        "2019-03-21T+01:00",
    ],
)
def test_forms_of_times(api: Api, text: str) -> None:
    assert api.ok("/contacts", updated_or_created_since=text)["$total"] > 0


@pytest.mark.parametrize("query", ["2019-03-21T09:23:00+01:00", "yesterday", "21.3.2019"])
def test_a_plus_sign_must_be_encoded(api: Api, query: str) -> None:
    response = api.http.get(f"/contacts?updated_or_created_since={query}")
    assert api.refused(response)["$source"] == "updated_or_created_since"


def test_two_businesses_have_nothing_in_common(box: Sandbox, api: Api) -> None:
    other = Api(box, api.tokens, box.accounting.businesses[1].place.id)
    mine, theirs = ({row["id"] for row in one.rows("/contacts", items_per_page=200)} for one in (api, other))
    assert not mine & theirs
    assert other.rows("/tax_rates")[0]["id"].startswith("IE_")
    assert other.get(f"/contacts/{next(iter(mine))}").status_code == 404
