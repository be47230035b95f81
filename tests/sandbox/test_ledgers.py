from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.sandbox.support import Api

DAY = "2025-03-04T00:00:00Z"


def trader_of(kind: str) -> str:
    return "customer" if kind.startswith("sales") else "supplier"


def posted(api: Api, kind: str, urn: int) -> Any:
    ledger = kind.split("_")[0]
    (row,) = api.ok(
        f"/{ledger}_posted_transactions", filter=f"urn eq {urn}", expand="tax_analysis_items,nominal_analysis_items"
    )
    return row


@pytest.mark.parametrize(
    ("kind", "name", "sign"),
    [
        ("sales_invoices", "Invoice", 1),
        ("sales_credit_notes", "CreditNote", -1),
        ("purchase_invoices", "Invoice", 1),
        ("purchase_credit_notes", "CreditNote", -1),
    ],
)
def test_documents(api: Api, kind: str, name: str, sign: int) -> None:
    trader = trader_of(kind)
    before = api.first(f"{trader}s")
    tax = api.ok("/tax_codes", filter="code eq 1")[0]["id"]
    answer = api.made(
        f"/{kind}",
        {
            f"{trader}_id": before["id"],
            "transaction_date": DAY,
            "reference": "R1",
            "second_reference": "S1",
            "document_goods_value": 100.1,
            "document_tax_value": 20.02,
            "tax_analysis_items": [{"id": tax, "goods_amount": 100.1, "tax_amount": 20.02}],
            "nominal_analysis_items": [{"code": "4000", "value": 100.1}],
        },
    )
    assert answer.keys() == {"urn"}
    assert isinstance(answer["urn"], int)
    row = posted(api, kind, answer["urn"])
    assert row[f"{trader}_id"] == before["id"]
    assert row["trader_transaction_type"].endswith(name)
    assert row["document_gross_value"] == Decimal("120.12") * sign
    assert row["document_outstanding_value"] == Decimal("120.12") * sign
    assert (row["reference"], row["second_reference"]) == ("R1", "S1")
    assert row["transaction_date"] == DAY
    assert row["tax_analysis_items"][0]["name"] == "Standard rate"
    after = api.ok(f"/{trader}s/{before['id']}")
    assert after["balance"] == before["balance"] + Decimal("120.12") * sign
    assert api.get(f"/{kind}").status_code == 404
    assert api.get(f"/{kind}/{answer['urn']}").status_code == 404


@pytest.mark.parametrize(
    ("kind", "sign", "bank_sign"),
    [
        ("sales_receipts", -1, 1),
        ("sales_payments", 1, -1),
        ("purchase_payments", -1, -1),
        ("purchase_receipts", 1, 1),
    ],
)
def test_money(api: Api, kind: str, sign: int, bank_sign: int) -> None:
    trader, bank = trader_of(kind), api.first("banks")
    before = api.first(f"{trader}s")
    body = {f"{trader}_id": before["id"], "bank_id": bank["id"], "transaction_date": DAY, "cheque_value": 55.55}
    urn = api.made(f"/{kind}", body)["urn"]
    assert posted(api, kind, urn)["document_gross_value"] == Decimal("55.55") * sign
    assert api.ok(f"/{trader}s/{before['id']}")["balance"] == before["balance"] + Decimal("55.55") * sign
    assert api.ok(f"/banks/{bank['id']}")["balance"] == bank["balance"] + Decimal("55.55") * bank_sign
    (row,) = api.ok("/bank_posted_transactions", filter=f"urn eq {urn}")
    assert row["cheque_value"] == Decimal("55.55") * bank_sign
    assert len(api.ok(f"/banks/{bank['id']}/bank_posted_transactions")) == 1


def test_urns_rise(api: Api) -> None:
    key = api.first("customers")["id"]
    body = {"customer_id": key, "transaction_date": DAY, "document_goods_value": 1}
    urns = [api.made("/sales_invoices", body)["urn"] for _ in range(3)]
    assert urns == [urns[0], urns[0] + 1, urns[0] + 2]
    assert len(api.sandbox.ledger.created("sales_invoices")) == 3
    assert len(api.sandbox.ledger.created("sales_posted_transactions")) == 3


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"customer_id": 1}, "does not exist"),
        ({"transaction_date": "2025-03-04"}, "T00:00:00Z"),
        ({"tax_analysis_items": [{"goods_amount": 100, "tax_amount": 20}]}, "SageNullFieldException"),
        ({"tax_analysis_items": [{"id": 0, "goods_amount": 100, "tax_amount": 20}]}, "SageNullFieldException"),
        ({"nominal_analysis_items": [{"code": "4000", "value": 99.99}]}, "nominal analysis total"),
        ({"nominal_analysis_items": [{"code": "XXXX", "value": 100}]}, "does not exist"),
        ({"reference": "x" * 21}, "maximum length is 20"),
        ({"document_goods_value": 1.005}, "2 decimal places"),
    ],
)
def test_postings_that_are_refused(api: Api, change: dict[str, Any], reason: str) -> None:
    key = api.first("customers")["id"]
    before = api.ok("/sales_posted_transactions", count="true")
    body = {"customer_id": key, "transaction_date": DAY, "document_goods_value": 100, "document_tax_value": 20}
    assert reason in api.refused(api.post("/sales_invoices", {**body, **change}))
    assert api.ok("/sales_posted_transactions", count="true") == before
    assert api.sandbox.ledger.created() == []


def test_tax_analysis_must_equal_the_header(api: Api) -> None:
    key, tax = api.first("customers")["id"], api.ok("/tax_codes", filter="code eq 1")[0]["id"]
    body = {"customer_id": key, "transaction_date": DAY, "document_goods_value": 100, "document_tax_value": 20}
    for goods, value in ((99, 20), (100, 19)):
        items = [{"id": tax, "goods_amount": goods, "tax_amount": value}]
        assert "does not equal" in api.refused(api.post("/sales_invoices", {**body, "tax_analysis_items": items}))


def test_allocations(api: Api) -> None:
    key = api.made("/customers", {"name": "Payer"})["id"]
    bank = api.first("banks")["id"]
    body = {"customer_id": key, "transaction_date": DAY, "document_goods_value": 100}
    invoice = posted(api, "sales", api.made("/sales_invoices", body)["urn"])
    money = {"customer_id": key, "bank_id": bank, "transaction_date": DAY, "cheque_value": 60}
    receipt = posted(api, "sales", api.made("/sales_receipts", money)["urn"])

    def allocation(first: int, second: int) -> dict[str, Any]:
        lines = [
            {"posted_tran_id": invoice["id"], "value_to_allocate": first},
            {"posted_tran_id": receipt["id"], "value_to_allocate": second},
        ]
        return {"customer_id": key, "allocation_date": DAY, "allocation_lines": lines}

    assert "equal" in api.refused(api.post("/sales_allocations", allocation(60, 50)))
    assert "exceeds" in api.refused(api.post("/sales_allocations", allocation(70, 70)))
    echoed = api.made("/sales_allocations", allocation(60, 60))
    assert echoed == allocation(60, 60)
    assert posted(api, "sales", invoice["urn"])["document_outstanding_value"] == 40
    assert posted(api, "sales", receipt["urn"])["document_outstanding_value"] == 0
    assert api.ok(f"/customers/{key}")["balance"] == 40
    (view,) = api.ok("/sales_transaction_views", filter=f"posted_customer_transaction_id eq {invoice['id']}")
    assert view["status"].endswith("PartAllocated")


def test_the_bank(api: Api) -> None:
    first, second = api.ok("/banks", top=2)
    code = api.ok("/nominal_codes", filter="reference eq '7900'")[0]
    item = {"code": "7900", "gross_value": 25, "goods_value": 25}
    body = {"bank_id": first["id"], "transaction_date": DAY, "cheque_value": 25, "nominal_analysis_items": [item]}
    api.made("/bank_payment", body)
    assert api.ok(f"/banks/{first['id']}")["balance"] == first["balance"] - 25
    assert api.ok(f"/nominal_codes/{code['id']}")["balance_year_to_date"] == code["balance_year_to_date"] + 25
    api.made("/bank_receipt", body)
    assert api.ok(f"/banks/{first['id']}")["balance"] == first["balance"]
    moved = {"bank_from_id": first["id"], "bank_to_id": second["id"], "transaction_date": DAY, "payment_value": 10}
    assert api.made("/bank_transfer", moved) == moved
    assert api.ok(f"/banks/{first['id']}")["balance"] == first["balance"] - 10
    assert api.ok(f"/banks/{second['id']}")["balance"] == second["balance"] + 10
    assert "must be different" in api.refused(api.post("/bank_transfer", {**moved, "bank_to_id": first["id"]}))
    assert "does not equal" in api.refused(api.post("/bank_payment", {**body, "cheque_value": 26}))


def test_previews_of_documents(api: Api) -> None:
    key = api.first("customers")["id"]
    preview = api.made("/sales_invoices_new", {"customer_id": key})
    assert preview["customer_id"] == key
    assert preview["transaction_date"].endswith("T00:00:00Z")
    assert api.sandbox.ledger.records() == []


def test_dates_and_authorisations(api: Api) -> None:
    today = api.sandbox.clock.now().strftime("%Y-%m-%dT00:00:00Z")
    assert api.made("/transaction_date_validation", {"date": today})["classification"] == "Normal"
    far = api.made("/transaction_date_validation", {"date": "1999-01-01T00:00:00Z"})
    assert far["classification"] == "NotAllowed"
    key = api.first("purchase_posted_transactions")["id"]
    read = api.ok(f"/purchase_authorisations/{key}")
    assert api.changed(f"/purchase_authorisations/{key}", {"oplock": read["oplock"]})["oplock"] != read["oplock"]
    assert "another user" in api.refused(api.put(f"/purchase_authorisations/{key}", {"oplock": read["oplock"]}))


def test_products(api: Api) -> None:
    group = api.first("product_groups")["id"]
    made = api.made("/products", {"code": "NEW1", "name": "New", "product_group_id": group})
    assert made["stock_unit_id"]
    (holding,) = made["warehouse_holdings"]
    assert "last warehouse holding" in api.refused(api.delete(f"/warehouse_holdings/{holding['id']}"))
    warehouses = api.ok("/warehouses")
    assert [row["id"] for row in api.ok(f"/products/{made['id']}/warehouses")] == [holding["warehouse_id"]]
    other = next(row["id"] for row in warehouses if row["id"] != holding["warehouse_id"])
    second = {"product_id": made["id"], "warehouse_id": other}
    api.made("/warehouse_holdings", second)
    assert "already held" in api.refused(api.post("/warehouse_holdings", second))
    assert api.delete(f"/warehouse_holdings/{holding['id']}").status_code == 200
    assert "already exists" in api.refused(api.post("/products", {"code": "new1"}))
    copy = api.made("/products_duplicate", {"source_id": made["id"], "new_code": "NEW2", "new_name": "Newer"})
    assert (copy["code"], copy["name"]) == ("NEW2", "Newer")
    assert api.delete(f"/products/{copy['id']}").status_code == 200
    sold = api.ok("/sop_order_lines/" + str(api.first("sop_order_line_views")["sop_order_line_id"]))["product_id"]
    assert "on an order" in api.refused(api.delete(f"/products/{sold}"))
    figures = api.ok(f"/product_sales_figures/{sold}")
    assert figures["quantity_sold_this_period"] > 0
    api.sandbox.settings.multiple_locations = True
    assert "holding" in api.refused(api.post("/products", {"code": "NEW3"}))
