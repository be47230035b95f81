from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.sandbox.support import Api

KINDS = [("sop_orders", "customer", "selling_unit_price"), ("sop_quotes", "customer", "selling_unit_price"),
         ("pop_orders", "supplier", "unit_buying_price")]  # fmt: skip


def account(api: Api, trader: str = "customer") -> int:
    return int(api.ok(f"/{trader}s", top=1, filter="on_hold eq false")[0]["id"])


def order(api: Api, lines: list[dict[str, Any]], collection: str = "sop_orders", **header: Any) -> Any:
    trader = "supplier" if collection.startswith("pop") else "customer"
    return api.made(f"/{collection}", {f"{trader}_id": account(api, trader), "lines": lines, **header})


@pytest.mark.parametrize(("collection", "trader", "price"), KINDS)
def test_lines_are_completed_and_added_up(api: Api, collection: str, trader: str, price: str) -> None:
    product = api.first("products")
    made = order(
        api,
        [
            {"product_id": product["id"], "line_quantity": 3, price: 10.12345},
            {"line_type": "EnumLineTypeFreeText", "description": "Carving", "line_quantity": 1, price: 0.1,
             "unit_discount_percent": 50},
            {"line_type": "EnumLineTypeComment", "description": "Thank you"},
        ],
        collection,
    )  # fmt: skip
    first, second, third = made["lines"]
    assert first["code"] == product["code"]
    assert first["description"] == product["description"]
    assert first["line_total_value"] == Decimal("30.37")
    assert first["line_tax_value"] == Decimal("6.07")
    assert second["line_total_value"] == Decimal("0.05")
    assert second["line_tax_value"] == Decimal("0.01")
    assert third["line_total_value"] == 0
    assert [line["line_number"] for line in made["lines"]] == [1, 2, 3]
    assert made["subtotal_goods_value"] == Decimal("30.42")
    assert made["total_tax_value"] == Decimal("6.08")
    assert made["total_gross_value"] == Decimal("36.50")
    assert made[trader]["id"] == made[f"{trader}_id"]
    assert "date_time_created" not in made
    assert "date_time_created" in api.ok(f"/{collection}/{made['id']}")


def test_prices_come_from_the_price_list(api: Api) -> None:
    product = api.first("products")
    (price,) = api.ok("/product_price_views", filter=f"product_id eq {product['id']}")
    made = order(api, [{"product_id": product["id"], "line_quantity": 2}])
    assert made["lines"][0]["selling_unit_price"] == price["product_price_price"]
    by_code = order(api, [{"code": product["code"], "line_quantity": 2}])
    assert by_code["lines"][0]["product_id"] == product["id"]


def test_document_discount_and_charges(api: Api) -> None:
    made = order(
        api,
        [
            {"line_type": "EnumLineTypeFreeText", "description": "Work", "selling_unit_price": 100},
            {"line_type": "EnumLineTypeCharge", "description": "Carriage", "selling_unit_price": 10},
        ],
        document_discount_percent=10,
    )
    assert made["subtotal_goods_value"] == 100
    assert made["subtotal_charge_net_value"] == 10
    assert made["subtotal_discount_value"] == 10
    assert made["total_net_value"] == 100
    assert made["total_tax_value"] == 20
    assert made["total_gross_value"] == 120


def test_numbers_are_given_out_in_turn(api: Api) -> None:
    first, second = order(api, []), order(api, [], document_no="MINE")
    assert int(second["document_no"]) == int(first["document_no"]) + 1
    api.sandbox.settings.auto_document_numbers = False
    customer = account(api)
    assert "document number" in api.refused(api.post("/sop_orders", {"customer_id": customer}))
    assert order(api, [], document_no="MINE")["document_no"] == "MINE"
    assert "already exists" in api.refused(api.post("/sop_orders", {"customer_id": customer, "document_no": "MINE"}))
    standard = Api(api.sandbox, api.tokens, edition="standard")
    assert standard.made("/sop_orders", {"customer_id": customer})["document_no"].isdigit()


def test_a_put_stops_at_the_first_line_that_fails(api: Api) -> None:
    product = api.first("products")["id"]
    made = order(api, [{"product_id": product, "line_quantity": 1}])
    response = api.put(
        f"/sop_orders/{made['id']}",
        {
            "customer_document_no": "PO-9",
            "lines": [
                {"product_id": product, "line_quantity": 5},
                {"product_id": 1, "line_quantity": 6},
                {"product_id": product, "line_quantity": 7},
            ],
        },
    )
    assert "does not exist" in api.refused(response)
    after = api.ok(f"/sop_orders/{made['id']}", expand="lines")
    assert [line["line_quantity"] for line in after["lines"]] == [1, 5]
    assert after["customer_document_no"] == "PO-9"
    assert after["total_net_value"] == sum(line["line_total_value"] for line in after["lines"])
    assert api.sandbox.ledger.calls("PUT")[-1].committed


def test_a_post_is_all_or_nothing(api: Api) -> None:
    before = api.ok("/sop_orders", count="true")
    api.refused(api.post("/sop_orders", {"customer_id": account(api), "lines": [{"product_id": 1}]}))
    assert api.ok("/sop_orders", count="true") == before


def test_lines_are_changed_and_deleted_by_id(api: Api) -> None:
    product = api.first("products")["id"]
    made = order(api, [{"product_id": product, "line_quantity": 1}, {"product_id": product, "line_quantity": 2}])
    first, second = made["lines"]
    after = api.changed(
        f"/sop_orders/{made['id']}",
        {"lines": [{"id": first["id"], "is_to_delete": True}, {"id": second["id"], "line_quantity": 4}]},
    )
    (left,) = after["lines"]
    assert left["id"] == second["id"]
    assert left["line_total_value"] == second["line_total_value"] * 2
    assert after["total_net_value"] == left["line_total_value"]


@pytest.mark.parametrize(("collection", "trader", "price"), KINDS)
def test_drafts(api: Api, collection: str, trader: str, price: str) -> None:
    line = {"line_type": "EnumLineTypeFreeText", "description": "Draft", price: 5}
    made = order(api, [line], collection, is_editing=True)
    assert (made["document_no"], made["is_draft"]) == ("TBA", True)
    assert "is_editing" not in made
    kept = api.changed(f"/{collection}_new/{made['id']}", {"lines": [line]})
    assert kept["is_draft"] is True
    assert len(kept["lines"]) == 2
    live = api.changed(f"/{collection}/{made['id']}", {"is_editing": False})
    assert live["is_draft"] is False
    assert live["document_no"].isdigit()
    assert "not a draft" in api.refused(api.put(f"/{collection}_new/{made['id']}", {}))


@pytest.mark.parametrize(("collection", "trader", "price"), KINDS)
def test_previews_and_duplicates(api: Api, collection: str, trader: str, price: str) -> None:
    before = api.ok(f"/{collection}", count="true")
    preview = api.made(f"/{collection}_new", {f"{trader}_id": account(api, trader)})
    assert "id" not in preview
    assert api.ok(f"/{collection}", count="true") == before
    source = api.ok(f"/{collection}", top=1, expand="lines")[0]
    copy = api.made(f"/{collection}_duplicate", {"source_id": source["id"], "prices_and_discounts": True})
    assert (copy["document_no"], copy["is_draft"]) == ("TBA", True)
    assert [row[price] for row in copy["lines"]] == [row[price] for row in source["lines"]]
    assert copy["total_gross_value"] == source["total_gross_value"]
    assert api.delete(f"/{collection}/{copy['id']}").status_code == 200
    assert api.get(f"/{collection}_duplicate").status_code == 404


def test_drafts_are_not_in_the_views(api: Api) -> None:
    made = order(api, [], is_editing=True)
    assert api.ok("/sop_order_return_views", filter=f"id eq {made['id']}") == []


def test_locks(api: Api) -> None:
    key = order(api, [])["id"]
    assert "lock_id" not in api.ok(f"/sop_orders/{key}") or api.ok(f"/sop_orders/{key}")["lock_id"] == 0
    lock = api.ok(f"/sop_orders/{key}", expand="is_to_lock")["lock_id"]
    assert "locked" in api.refused(api.get(f"/sop_orders/{key}", expand="is_to_lock"))
    assert "locked" in api.refused(api.put(f"/sop_orders/{key}", {"customer_document_no": "A"}))
    changed = api.changed(f"/sop_orders/{key}", {"customer_document_no": "A", "lock_id": lock, "is_editing": False})
    assert changed["customer_document_no"] == "A"
    api.changed(f"/sop_orders/{key}", {"customer_document_no": "B"})


def test_accounts_on_hold(api: Api) -> None:
    key = account(api)
    api.changed(f"/customers/{key}", {"on_hold": True})
    assert "on hold" in api.refused(api.post("/sop_orders", {"customer_id": key}))
    api.made("/sop_orders", {"customer_id": key, "override_on_hold": True})


def test_prices_can_be_out_of_bounds(api: Api) -> None:
    api.sandbox.settings.refuse_prices = True
    product, key = api.first("products")["id"], account(api)
    api.made("/sop_orders", {"customer_id": key, "lines": [{"product_id": product}]})
    body = {"customer_id": key, "lines": [{"product_id": product, "selling_unit_price": 1}]}
    assert "permission" in api.refused(api.post("/sop_orders", body))


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ({"line_type": "EnumLineTypeStandard"}, "does not exist"),
        ({"code": "NOSUCH"}, "does not exist"),
        ({"line_type": "EnumLineTypeWrong"}, "not valid"),
        ({"line_type": "EnumLineTypeFreeText", "line_quantity": -1}, "negative"),
        ({"line_type": "EnumLineTypeFreeText", "tax_code_id": 1}, "does not exist"),
        ({"line_type": "EnumLineTypeFreeText", "selling_unit_price": 1.123456}, "5 decimal places"),
    ],
)
def test_lines_that_are_refused(api: Api, line: dict[str, Any], reason: str) -> None:
    assert reason in api.refused(api.post("/sop_orders", {"customer_id": account(api), "lines": [line]}))


def test_the_account_knows_what_is_on_order(api: Api) -> None:
    key = api.made("/customers", {"name": "Buyer", "credit_limit": 100})["id"]
    line = {"line_type": "EnumLineTypeFreeText", "description": "Work", "selling_unit_price": 200}
    made = api.made("/sop_orders", {"customer_id": key, "lines": [line]})
    assert api.ok(f"/customers/{key}")["value_of_current_orders_in_sop"] == 240
    assert api.ok(f"/sop_orders/{made['id']}")["is_credit_limit_exceeded"] is True
    assert "orders" in api.refused(api.delete(f"/customers/{key}"))
    api.delete(f"/sop_orders/{made['id']}")
    assert api.ok(f"/customers/{key}")["value_of_current_orders_in_sop"] == 0


def test_the_account_of_an_order_stays(api: Api) -> None:
    made = order(api, [])
    other = api.ok("/customers", orderby="id desc", top=1)[0]["id"]
    assert "cannot be changed" in api.refused(api.put(f"/sop_orders/{made['id']}", {"customer_id": other}))


def test_despatch(api: Api) -> None:
    product = api.first("products")["id"]
    made = order(api, [{"product_id": product, "line_quantity": 4}])
    line = made["lines"][0]["id"]
    (entry,) = api.ok("/sop_confirm_despatch", filter=f"document_no eq '{made['document_no']}'")
    assert entry["items"][0]["outstanding_quantity"] == 4
    body = {"sop_order_return_id": made["id"], "items": [{"id": line, "quantity": 3}]}
    api.made("/sop_confirm_despatch", body)
    assert api.ok(f"/sop_orders/{made['id']}")["despatch_receipt_status"].endswith("Part")
    assert "exceeds" in api.refused(api.post("/sop_confirm_despatch", body))
    body["items"] = [{"id": line, "quantity": 1}]
    api.made("/sop_confirm_despatch", body)
    assert api.ok(f"/sop_orders/{made['id']}")["despatch_receipt_status"].endswith("Full")
    assert api.ok("/sop_confirm_despatch", filter=f"document_no eq '{made['document_no']}'") == []
    assert "processed" in api.refused(api.delete(f"/sop_orders/{made['id']}"))
    message = api.refused(api.put(f"/sop_orders/{made['id']}", {"lines": [{"id": line, "is_to_delete": True}]}))
    assert "processed" in message
    assert "could not" in api.refused(api.get("/sop_confirm_despatch", filter="item_code eq 'X'")).lower()


def test_price_enquiry_and_suggestions(api: Api) -> None:
    product, key = api.first("products"), api.made("/customers", {"name": "Asker"})["id"]
    answer = api.made("/customer_price_enquiry", {"customer_id": key, "product_id": product["id"], "quantity": 3})
    assert answer["total_price_before_discount"] == answer["unit_price"] * 3
    assert api.made("/suggested_products", {"customer_id": key}) == []
    api.made("/sop_orders", {"customer_id": key, "lines": [{"product_id": product["id"], "line_quantity": 2}]})
    (hint,) = api.made("/suggested_products", {"customer_id": key})
    assert hint["code"] == product["code"]
