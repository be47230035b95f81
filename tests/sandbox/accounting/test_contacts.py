"""Contacts, their addresses and persons; products, services and stock."""

from __future__ import annotations

from typing import Any

import pytest

from sagewire.sandbox import Sandbox
from tests.sandbox.accounting.support import Api


def test_a_contact_with_all_its_parts(api: Api) -> None:
    made = api.contact(
        reference="ACORN",
        credit_limit="1500.50",
        main_address={"address_line_1": "1 High Street", "city": "Leeds", "country_id": "GB"},
        delivery_address={"city": "York"},
        main_contact_person={"name": "Accounts desk", "email": "a@acorn.example"},
        bank_account_details={"account_name": "Acorn", "iban": "GB00"},
    )
    assert made["displayed_as"] == "Acorn & Oak (ACORN)"
    assert made["credit_limit"] == "1500.50"
    assert (made["currency"]["id"], made["contact_types"][0]["id"]) == ("GBP", "CUSTOMER")
    assert made["email"] == "a@acorn.example"
    assert api.ok(made["main_address"]["$path"])["city"] == "Leeds"
    assert api.ok(made["delivery_address"]["$path"])["city"] == "York"
    assert {row["id"] for row in api.rows("/addresses", contact_id=made["id"])} == {
        made["main_address"]["id"],
        made["delivery_address"]["id"],
    }
    person = api.ok(made["main_contact_person"]["$path"])
    assert (person["name"], person["address"]["id"]) == ("Accounts desk", made["main_address"]["id"])
    changed = api.changed(made["$path"], {"contact": {"main_address": {"city": "Hull"}, "notes": "moved"}})
    assert changed["main_address"]["id"] == made["main_address"]["id"]
    address = api.ok(made["main_address"]["$path"])
    assert (address["city"], address["address_line_1"]) == ("Hull", "1 High Street")
    assert changed["reference"] == "ACORN", "what is not sent stays"


@pytest.mark.parametrize("kinds", [[], ["CUSTOMER", "VENDOR"]])
def test_exactly_one_type(api: Api, kinds: list[str]) -> None:
    response = api.post("/contacts", {"contact": {"name": "Both", "contact_type_ids": kinds}})
    assert api.refused(response)["$source"] == "contact_type_ids"


def test_a_reference_has_ten_characters(api: Api) -> None:
    body = {"contact": {"name": "Long", "contact_type_ids": ["CUSTOMER"], "reference": "ELEVENCHARS"}}
    entry = api.refused(api.post("/contacts", body))
    assert entry["$message"] == "reference is too long (maximum is 10 characters)"


def test_a_reference_stays_taken_for_ever(api: Api) -> None:
    made = api.contact(reference="TAKEN")
    body = {"contact": {"name": "Other", "contact_type_ids": ["CUSTOMER"], "reference": "taken"}}
    assert "already been taken" in api.refused(api.post("/contacts", body))["$message"]
    assert api.http.delete(made["$path"]).content == b""
    assert "already been taken" in api.refused(api.post("/contacts", body))["$message"]
    assert api.changed(api.contact()["$path"], {"contact": {"reference": "FREE"}})["reference"] == "FREE"


@pytest.mark.parametrize("amount", ["12.340", "0.1", 12.5, 7, "-3"])
def test_amounts_come_back_as_texts(api: Api, amount: Any) -> None:
    assert api.contact(credit_limit=amount)["credit_limit"] == str(amount)


@pytest.mark.parametrize("amount", ["", "1e5", "1,5", "NaN", True, [], {}])
def test_what_is_no_amount(api: Api, amount: Any) -> None:
    body = {"contact": {"name": "A", "contact_type_ids": ["CUSTOMER"], "credit_limit": amount}}
    assert api.refused(api.post("/contacts", body))["$source"] == "credit_limit"


def test_null_empties_a_field_but_not_a_needed_one(api: Api) -> None:
    made = api.contact(notes="x")
    assert api.changed(made["$path"], {"contact": {"notes": None}})["notes"] is None
    assert api.refused(api.http.put(made["$path"], json={"contact": {"name": None}}))["$source"] == "name"


def test_unknown_fields_are_ignored_and_noted(box: Sandbox, api: Api) -> None:
    api.contact(nickname="Ac")
    assert box.ledger.calls("POST", "/contacts")[-1].ignored == ["nickname"]


def test_the_currency_of_a_contact_with_documents_stays(api: Api) -> None:
    contact = api.contact()
    api.invoice(contact["id"])
    response = api.http.put(contact["$path"], json={"contact": {"currency_id": "USD"}})
    assert api.refused(response)["$source"] == "currency_id"


def test_an_address_is_somebodys(api: Api) -> None:
    address = {"address_type_id": "DELIVERY", "name": "Yard", "is_main_address": False}
    assert api.refused(api.post("/addresses", {"address": address}))["$source"] == "contact_id"
    contact = api.contact(main_address={"city": "Leeds"})
    made = api.made("/addresses", {"address": {**address, "contact_id": contact["id"]}})
    person = {"address_id": made["id"], "name": "Yard desk", "contact_person_type_ids": ["SALES"]}
    api.made("/contact_persons", {"contact_person": person})
    assert len(api.rows("/contact_persons", contact_id=contact["id"])) == 1
    assert api.http.delete(made["$path"]).status_code == 204
    assert api.http.delete(contact["main_address"]["$path"]).status_code == 422


@pytest.mark.parametrize(("path", "wrapper"), [("/products", "product"), ("/stock_items", "stock_item")])
def test_products_and_their_prices(api: Api, path: str, wrapper: str) -> None:
    kind = api.rows("/product_sales_price_types")[0]["id"]
    price = {"price_name": "List", "price": "19.990", "product_sales_price_type_id": kind}
    body = {
        "description": "Shelf",
        "item_code": "SHELF",
        "sales_ledger_account_id": api.account(4000),
        "purchase_ledger_account_id": api.account(5000),
        "sales_prices": [price],
    }
    made = api.made(path, {wrapper: body})
    assert made["displayed_as"] == "Shelf (SHELF)"
    assert [row["price"] for row in made["sales_prices"]] == ["19.990", "0.0", "0.0"]
    assert "already been taken" in api.refused(api.post(path, {wrapper: body}))["$message"]
    changed = api.changed(made["$path"], {wrapper: {"sales_prices": [{**price, "price": "5.00"}]}})
    assert changed["sales_prices"][0]["price"] == "5.00"
    assert changed["sales_prices"][0]["id"] != made["sales_prices"][0]["id"]
    assert api.http.delete(made["$path"]).status_code == 204
    assert [row["id"] for row in api.rows(path, deleted_since="2026-01-01")] == [made["id"]]


def test_types_of_prices_go_when_they_are_inactive_and_not_the_last(api: Api) -> None:
    for path, wrapper in (
        ("/product_sales_price_types", "product_sales_price_type"),
        ("/service_rate_types", "service_rate_type"),
    ):
        rows = api.rows(path)
        for row in rows[1:]:
            assert "active" in api.refused(api.http.delete(row["$path"]))["$message"]
            api.changed(row["$path"], {wrapper: {"active": False}})
            assert api.http.delete(row["$path"]).status_code == 204
        api.changed(rows[0]["$path"], {wrapper: {"active": False}})
        assert "last" in api.refused(api.http.delete(rows[0]["$path"]))["$message"]


def test_stock_moves(api: Api) -> None:
    item = api.rows("/stock_items", attributes="quantity_in_stock")[0]
    body = {"stock_item_id": item["id"], "date": "2026-05-04", "quantity": "2.5", "cost_price": "3", "details": "In"}
    made = api.made("/stock_movements", {"stock_movement": body})
    assert isinstance(made["movement_number"], int)
    there = float(item["quantity_in_stock"])
    assert float(api.ok(item["$path"])["quantity_in_stock"]) == there + 2.5
    api.http.delete(made["$path"])
    assert float(api.ok(item["$path"])["quantity_in_stock"]) == there
