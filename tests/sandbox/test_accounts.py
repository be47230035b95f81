from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.sandbox.support import Api


def test_a_new_customer_is_completed(api: Api) -> None:
    made = api.made("/customers", {"name": "Lakeside Timber", "credit_limit": Decimal("1250.5").__float__()})
    assert made["reference"]
    assert made["short_name"] == "Lakeside"
    assert made["credit_limit"] == Decimal("1250.50")
    assert made["account_status_type"] == "AccountStatusActive"
    assert made["balance"] == 0
    assert made["currency"]["symbol"] == "£"
    assert made["contacts"] == []
    assert "date_time_created" not in made
    assert "date_time_updated" not in made
    again = api.ok(f"/customers/{made['id']}")
    assert "date_time_created" in again
    assert "contacts" not in again


def test_references_are_unique(api: Api) -> None:
    api.made("/customers", {"reference": "ABC1", "name": "One"})
    assert "already exists" in api.refused(api.post("/customers", {"reference": "abc1", "name": "Two"}))
    other = api.made("/customers", {"reference": "ABC2", "name": "Two"})
    assert "already exists" in api.refused(api.put(f"/customers/{other['id']}", {"reference": "ABC1"}))
    api.changed(f"/customers/{other['id']}", {"reference": "ABC2"})
    assert api.ok("/customers", filter="startswith(reference,'ABC')", count="true") == 2


def test_references_must_be_sent_where_they_are_not_made(api: Api) -> None:
    api.sandbox.settings.auto_references = False
    assert "reference" in api.refused(api.post("/customers", {"name": "Nameless"}))


def test_only_what_is_sent_changes(api: Api) -> None:
    before = api.first("customers")
    after = api.changed(f"/customers/{before['id']}", {"analysis_code_1": "Retail"})
    assert after["analysis_code_1"] == "Retail"
    assert after["date_time_updated"] > before["date_time_updated"]
    same = before.keys() - {"analysis_code_1", "date_time_updated"}
    assert {name: after[name] for name in same} == {name: before[name] for name in same}


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("name", None, "null"),
        ("credit_limit", None, "null"),
        ("reference", "123456789", "maximum length is 8"),
        ("name", "x" * 61, "maximum length is 60"),
        ("name", 5, "must be a text"),
        ("on_hold", "true", "true or false"),
        ("credit_limit", "12.50", "must be a number"),
        ("credit_limit", 1.234, "at most 2 decimal places"),
        ("spare_number_1", 1.123456, "at most 5 decimal places"),
        ("credit_limit", 1e17, "out of range"),
        ("payment_terms_days", 40_000, "Int16"),
        ("payment_terms_days", 1.5, "whole number"),
        ("account_opened", "2024-01-02", "T00:00:00Z"),
        ("account_opened", "2024-01-02T00:00:00", "T00:00:00Z"),
        ("account_opened", "2024-02-31T00:00:00Z", "T00:00:00Z"),
        ("currency_id", 1, "does not exist"),
        ("contacts", {}, "must be an array"),
        ("contacts", [{"first_name": None}], "contacts[0].first_name"),
        ("main_address", {"postcode": "12345678901"}, "main_address.postcode"),
    ],
)
def test_what_a_body_may_not_hold(api: Api, field: str, value: Any, reason: str) -> None:
    assert reason in api.refused(api.post("/customers", {"name": "Refused", field: value}))
    key = api.first("customers")["id"]
    assert reason in api.refused(api.put(f"/customers/{key}", {field: value}))
    assert api.sandbox.ledger.records() == []


def test_read_only_and_unknown_fields_are_ignored_and_noted(api: Api) -> None:
    made = api.made("/customers", {"name": "Sly", "balance": 1000, "no_such_field": 1})
    assert made["balance"] == 0
    assert api.sandbox.ledger.calls("POST", "/customers")[-1].ignored == ["balance", "no_such_field"]


def test_long_names_of_enumerations_are_taken(api: Api) -> None:
    made = api.made("/customers", {"name": "Terms", "payment_terms_basis": "PaymentDueFromCalendarMonth"})
    assert made["payment_terms_basis"] == "PaymentDueFromCalendarMonth"


def test_numbers_keep_their_digits(api: Api) -> None:
    response = api.http.post(
        "/customers",
        content=b'{"name":"Exact","credit_limit":12345678901234.57,"spare_number_1":0.10000}',
        headers={"Content-Type": "application/json"},
    )
    assert '"credit_limit":12345678901234.57' in response.text
    assert '"spare_number_1":0.10000' in response.text


def test_children_are_merged_by_id(api: Api) -> None:
    body = {"name": "Family", "contacts": [{"first_name": "Stores"}, {"first_name": "Office", "last_name": "Desk"}]}
    made = api.made("/customers", body)
    first, second = made["contacts"]
    assert second["name"] == "Office Desk"
    assert (first["is_default"], second["is_default"]) == (True, False)
    after = api.changed(
        f"/customers/{made['id']}",
        {
            "contacts": [
                {"id": first["id"], "is_to_delete": True},
                {"id": second["id"], "last_name": "Hall"},
                {"first_name": "New"},
            ]
        },
    )
    assert [contact["name"] for contact in after["contacts"]] == ["Office Hall", "New"]
    assert after["contacts"][0]["id"] == second["id"]
    stranger = api.ok("/customer_contacts", top=1)[0]["id"]
    message = api.refused(api.put(f"/customers/{made['id']}", {"contacts": [{"id": stranger, "last_name": "X"}]}))
    assert "not part of this record" in message


def test_a_refused_write_leaves_nothing(api: Api) -> None:
    before = api.ok("/customers", count="true")
    api.refused(api.post("/customers", {"name": "Half", "contacts": [{"salutation_id": 999_999}]}))
    assert api.ok("/customers", count="true") == before
    assert api.sandbox.ledger.created() == []


def test_an_account_with_history_cannot_be_deleted(api: Api) -> None:
    with_history = api.first("sales_posted_transactions")["customer_id"]
    assert "transactions" in api.refused(api.delete(f"/customers/{with_history}"))
    made = api.made(
        "/customers", {"name": "Fresh", "contacts": [{"first_name": "A", "emails": [{"email": "a@b.example"}]}]}
    )
    contact = made["contacts"][0]["id"]
    response = api.delete(f"/customers/{made['id']}")
    assert (response.status_code, response.content) == (200, b"")
    assert api.get(f"/customers/{made['id']}").status_code == 404
    assert api.get(f"/customer_contacts/{contact}").status_code == 404
    assert api.delete(f"/customers/{made['id']}").status_code == 404


@pytest.mark.parametrize("kind", ["customer", "supplier"])
@pytest.mark.parametrize(
    ("detail", "body", "shown"),
    [
        ("emails", {"email": "new@shop.example"}, "new@shop.example"),
        ("telephones", {"country_code": "44", "area_code": "01632", "subscriber_number": "960001"}, "44 01632 960001"),
        ("mobiles", {"subscriber_number": "07700900123"}, "07700900123"),
        ("faxes", {"subscriber_number": "960002"}, "960002"),
        ("websites", {"website": "www.example.org"}, "www.example.org"),
    ],
)
def test_ways_to_reach_a_contact(api: Api, kind: str, detail: str, body: dict[str, str], shown: str) -> None:
    owner = api.first(f"{kind}s")["id"]
    contact = api.made(f"/{kind}s/{owner}/{kind}_contacts", {"first_name": "Desk"})["id"]
    collection = f"{kind}_{detail}"
    made = api.made(f"/{kind}_contacts/{contact}/{collection}", body)
    deep = f"/{kind}s/{owner}/{kind}_contacts/{contact}/{collection}"
    for path in (
        f"/{collection}/{made['id']}",
        f"/{kind}_contacts/{contact}/{collection}/{made['id']}",
        f"{deep}/{made['id']}",
    ):
        row = api.ok(path)
        assert shown in row.values()
        assert row[f"{kind}_contact_id"] == contact
        assert row["is_default"] is True
    assert len(api.ok(deep)) == 1
    second = api.made(deep, {**body, "is_default": True})
    assert [row["is_default"] for row in api.ok(deep)] == [False, True]
    if detail in ("emails", "telephones"):
        assert shown in api.ok(f"/{kind}_contacts/{contact}").values()
    other = api.ok(f"/{kind}_contacts", top=1)[0]["id"]
    assert api.get(f"/{kind}_contacts/{other}/{collection}/{made['id']}").status_code == 404
    assert api.delete(f"{deep}/{second['id']}").status_code == 200
    assert len(api.ok(deep)) == 1


def test_parents_in_the_path_must_belong_together(api: Api) -> None:
    first, second = api.ok("/customers", top=2)
    contact = api.ok(f"/customers/{first['id']}/customer_contacts")[0]["id"]
    assert api.get(f"/customers/{second['id']}/customer_contacts/{contact}").status_code == 404
    assert api.get(f"/customers/{second['id']}/customer_contacts/{contact}/customer_emails").status_code == 404
    assert api.get("/customers/1/customer_contacts").status_code == 404
    assert api.get("/customers/one/customer_contacts").status_code == 400


def test_delivery_addresses_have_one_default(api: Api) -> None:
    key = api.made("/customers", {"name": "Yard"})["id"]
    first = api.made("/customer_delivery_addresses", {"customer_id": key, "description": "Gate 1"})
    assert first["is_default"] is True
    assert first["postal_name"] == "Yard"
    second = api.made("/customer_delivery_addresses", {"customer_id": key, "description": "Gate 2", "is_default": True})
    rows = api.ok(f"/customers/{key}/customer_delivery_addresses")
    assert [(row["id"], row["is_default"]) for row in rows] == [(first["id"], False), (second["id"], True)]
    assert "does not exist" in api.refused(api.post("/customer_delivery_addresses", {"customer_id": 1}))


def test_memos_and_alerts_name_their_author(api: Api) -> None:
    key = api.first("customers")["id"]
    memo = api.made("/customer_memos", {"customer_id": key, "note": "Rang", "created_by": "somebody"})
    assert memo["created_by"] == "sandbox"
    assert memo["is_active"] is True
    assert api.changed(f"/customer_memos/{memo['id']}", {"note": "Rang twice"})["note"] == "Rang twice"
    assert memo["id"] in [row["id"] for row in api.ok(f"/customers/{key}/customer_memos")]
    assert api.delete(f"/customer_memos/{memo['id']}").status_code == 200


def test_addresses_are_kept_with_the_account(api: Api) -> None:
    made = api.made("/customers", {"name": "Placed", "main_address": {"address_1": "1 Quay", "postcode": "NE1 1AA"}})
    assert made["main_address"]["postcode"] == "NE1 1AA"
    assert made["main_address"]["address_2"] == ""
    after = api.changed(f"/customers/{made['id']}", {"main_address": {"postcode": "NE2 2BB"}})
    assert after["main_address"]["postcode"] == "NE2 2BB"
    assert after["main_address"]["address_1"] == "1 Quay"
    (found,) = api.ok("/lookup_customers", filter=f"id eq {made['id']}")
    assert found["post_code"] == "NE2 2BB"


def test_previews_keep_nothing(api: Api) -> None:
    before = {name: api.ok(f"/{name}", count="true") for name in ("customers", "suppliers", "nominal_codes")}
    for name in before:
        preview = api.made(f"/{name}_new", {})
        assert not preview.get("id")
        assert preview
    assert api.made("/customers_new", {})["account_status_type"] == "AccountStatusActive"
    assert {name: api.ok(f"/{name}", count="true") for name in before} == before
    assert api.sandbox.ledger.records() == []


def test_bulk_changes(api: Api) -> None:
    first, second = api.ok("/couriers", top=2)
    body = [{"id": first["id"], "name": "Van"}, {"id": second["id"], "is_to_delete": True}, {"name": "Bike"}]
    rows = api.changed("/couriers", body)
    assert [row["name"] for row in rows] == ["Van", "Bike"]
    assert api.get(f"/couriers/{second['id']}").status_code == 404
    assert "array" in api.refused(api.put("/couriers", {"id": 1}))


def test_nominal_codes_are_unique(api: Api) -> None:
    assert "already exists" in api.refused(api.post("/nominal_codes", {"reference": "4000", "name": "Again"}))
    made = api.made("/nominal_codes", {"reference": "4010", "name": "Sales online"})
    assert api.ok(f"/nominal_codes/{made['id']}")["reference"] == "4010"
