"""Invoices and their kin: numbers, totals, drafts, sending, voiding."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest

from sagewire.sandbox import Sandbox
from tests.sandbox.accounting.support import Api


def test_an_invoice(api: Api) -> None:
    contact = api.contact(main_address={"address_line_1": "1 High Street", "city": "Leeds"})
    made = api.invoice(contact["id"], invoice_lines=[api.line(), api.line(unit_price="10.005", quantity="3")])
    assert made["displayed_as"].startswith("SI-")
    assert made["invoice_number"] == made["displayed_as"]
    assert (made["net_amount"], made["tax_amount"], made["total_amount"]) == ("130.02", "40.0", "170.02")
    assert made["outstanding_amount"] == "170.02"
    assert (made["status"]["id"], made["sent"]) == ("UNPAID", False)
    line = made["invoice_lines"][1]
    assert (line["quantity"], line["unit_price"], line["tax_amount"]) == ("3", "10.005", "20.00"), "digit for digit"
    assert made["due_date"] == "2026-06-03"
    assert made["delivery_address"]["city"] == "Leeds", "copied from the main address"
    assert made["tax_analysis"][0]["tax_rate"]["id"] == "GB_STANDARD"
    transaction = api.ok(made["transaction"]["$path"], expand_origin="true")
    assert transaction["origin"]["id"] == made["id"]
    assert transaction["origin"]["outstanding_amount"] == "170.02"
    entries = api.rows("/ledger_entries", transaction_id=transaction["id"], attributes="debit,credit")
    assert sum(float(row["debit"]) - float(row["credit"]) for row in entries) == pytest.approx(0)
    assert len(entries) == 4


def test_the_wrong_kind_of_contact(api: Api) -> None:
    vendor, customer = api.contact("VENDOR")["id"], api.contact()["id"]
    body = {"contact_id": vendor, "date": "2026-05-04", "invoice_lines": [api.line()]}
    assert api.refused(api.post("/sales_invoices", {"sales_invoice": body}))["$message"] == "Couldn't find Customer."
    body = {**body, "contact_id": customer, "due_date": "2026-06-04"}
    entry = api.refused(api.post("/purchase_invoices", {"purchase_invoice": body}))
    assert entry["$message"] == "Couldn't find Supplier."
    body = {**body, "contact_id": "nobody"}
    assert api.refused(api.post("/sales_invoices", {"sales_invoice": body}))["$dataCode"] == "RecordNotFound"


@pytest.mark.parametrize(
    ("fields", "source"),
    [
        ({"tax_amount": None}, "line_items.tax_amount"),
        ({"description": "Nuts &amp; bolts"}, "line_items.description"),
        ({"description": None}, "line_items.description"),
        ({"unit_price": None}, "line_items.unit_price"),
        ({"tax_rate_id": "GB_NOTHING"}, "line_items.tax_rate_id"),
        ({"base_currency_net_amount": "1"}, "line_items.base_currency_net_amount"),
    ],
)
def test_lines_that_do_not_do(api: Api, fields: dict[str, Any], source: str) -> None:
    contact = api.contact()["id"]
    body = {"contact_id": contact, "date": "2026-05-04", "invoice_lines": [api.line(**fields)]}
    assert api.refused(api.post("/sales_invoices", {"sales_invoice": body}))["$source"] == source


def test_tax_is_not_needed_where_there_is_none(api: Api) -> None:
    made = api.invoice(invoice_lines=[api.line(tax_rate_id="GB_ZERO", tax_amount=None)])
    assert (made["tax_amount"], made["total_amount"]) == ("0.0", "100.0")


def test_foreign_currency(api: Api) -> None:
    contact = api.contact(currency_id="USD")["id"]
    body: dict[str, Any] = {"contact_id": contact, "date": "2026-05-04", "invoice_lines": [api.line()]}
    entry = api.refused(api.post("/sales_invoices", {"sales_invoice": body}))
    assert entry["$source"] == "line_items.currency_tax_amount"
    lines = [api.line(currency_tax_amount="20.00")]
    made = api.invoice(contact, invoice_lines=lines, exchange_rate="1.250000")
    assert (made["currency"]["id"], made["exchange_rate"]) == ("USD", "1.250000")
    assert (made["total_amount"], made["base_currency_total_amount"]) == ("120.0", "96.0")
    body = {**body, "invoice_lines": lines, "currency_id": "GBP"}
    assert api.refused(api.post("/sales_invoices", {"sales_invoice": body}))["$source"] == "currency_id"


def test_one_type_of_goods_for_all_lines(api: Api) -> None:
    lines = [api.line(eu_goods_services_type_id="GOODS"), api.line(eu_goods_services_type_id="SERVICES")]
    body = {"contact_id": api.contact()["id"], "date": "2026-05-04", "invoice_lines": lines}
    entry = api.refused(api.post("/sales_invoices", {"sales_invoice": body}))
    assert entry["$source"] == "line_items.eu_goods_services_type_id"


def test_the_tax_of_shipping_is_worked_out(api: Api) -> None:
    made = api.invoice(shipping_net_amount="10.00", shipping_tax_rate_id="GB_STANDARD", shipping_tax_amount="9.99")
    assert (made["shipping_tax_amount"], made["total_amount"]) == ("2.0", "132.0")


def test_drafts_get_their_number_when_they_are_released(box: Sandbox, api: Api) -> None:
    made = api.invoice(status_id="DRAFT")
    assert (made["status"]["id"], made["invoice_number"], made["transaction"]) == ("DRAFT", None, None)
    released = api.http.post(f"{made['$path']}/release")
    assert released.status_code == 201
    assert released.json()["status"]["id"] == "UNPAID"
    assert released.json()["invoice_number"].startswith("SI-")
    assert api.refused(api.http.post(f"{made['$path']}/release"))["$message"] == "Only a draft can be released"
    assert api.invoice(status_id="PRO_FORMA")["status"]["id"] == "PRO_FORMA"


@pytest.mark.parametrize("status", ["PAID", "PART_PAID", "DISPUTED", "VOID"])
def test_statuses_that_cannot_be_set(api: Api, status: str) -> None:
    contact = api.contact()["id"]
    body = {"contact_id": contact, "date": "2026-05-04", "invoice_lines": [api.line()], "status_id": status}
    assert api.refused(api.post("/sales_invoices", {"sales_invoice": body}))["$source"] == "status_id"
    made = api.invoice(contact)
    response = api.http.put(made["$path"], json={"sales_invoice": {"status_id": status}})
    assert api.refused(response)["$source"] == "status_id"


def test_a_change_replaces_all_lines(api: Api) -> None:
    made = api.invoice(invoice_lines=[api.line(), api.line()])
    changed = api.changed(made["$path"], {"sales_invoice": {"invoice_lines": [api.line(quantity="1")]}})
    assert len(changed["invoice_lines"]) == 1
    assert changed["invoice_lines"][0]["id"] not in {row["id"] for row in made["invoice_lines"]}
    assert (changed["total_amount"], changed["invoice_number"]) == ("70.0", made["invoice_number"])
    same = api.changed(made["$path"], {"sales_invoice": {"reference": "PO-7"}})
    assert same["invoice_lines"] == changed["invoice_lines"]
    assert same["reference"] == "PO-7"


def test_numbers_are_not_given_twice(api: Api) -> None:
    made = api.invoice()
    body = {"contact_id": made["contact"]["id"], "date": "2026-05-04", "invoice_lines": [api.line()]}
    taken = {"sales_invoice": {**body, "invoice_number": made["invoice_number"]}}
    assert api.refused(api.post("/sales_invoices", taken))["$source"] == "invoice_number"
    prefix, number = made["invoice_number"].split("-")
    ahead = api.invoice(made["contact"]["id"], invoice_number=f"{prefix}-{int(number) + 1}")
    assert api.invoice(made["contact"]["id"])["invoice_number"] not in (ahead["invoice_number"], made["invoice_number"])
    api.changed("/invoice_settings", {"invoice_settings": {"next_invoice_number": 9000}})
    assert api.invoice()["invoice_number"] == "SI-9000"
    assert api.ok("/invoice_settings")["next_invoice_number"] == 9001


@pytest.mark.parametrize("collection", ["sales_invoices", "sales_credit_notes", "sales_corrective_invoices"])
def test_a_read_marks_as_sent(api: Api, collection: str) -> None:
    row = api.rows(f"/{collection}")[0]["$path"]
    assert api.ok(row, mark_as_sent="false")["sent"] is False
    assert api.rows(f"/{collection}", attributes="sent")[0]["sent"] is False
    assert api.ok(row)["sent"] is True
    assert api.ok(row, mark_as_sent="false")["sent"] is True


def test_a_draft_is_not_sent_by_reading(api: Api) -> None:
    assert api.ok(api.invoice(status_id="DRAFT")["$path"])["sent"] is False


@pytest.mark.parametrize("collection", ["sales_invoices", "sales_quotes", "sales_estimates", "sales_credit_notes"])
def test_pdf(api: Api, collection: str) -> None:
    path = api.rows(f"/{collection}")[0]["$path"]
    response = api.http.get(path, headers={"Accept": "application/pdf"})
    assert response.headers["content-type"] == "application/pdf"
    assert response.content.startswith(b"%PDF-")
    assert response.content.rstrip().endswith(b"%%EOF")
    assert api.http.get(path, headers={"Accept": "application/json"}).json()["id"]


def delete(api: Api, path: str, body: Any) -> httpx2.Response:
    return api.http.request("DELETE", path, json=body)


def test_a_void_needs_a_reason(box: Sandbox, api: Api) -> None:
    path = api.invoice()["$path"]
    assert api.refused(api.http.delete(path))["$source"] == "void_reason"
    response = api.http.delete(path, params={"void_reason": "typed twice"})
    assert response.status_code == 200
    document = response.json()
    assert (document["status"]["id"], document["void_reason"]) == ("VOID", "typed twice")
    assert document["outstanding_amount"] == "0.0"
    assert api.ok(path)["status"]["id"] == "VOID", "it stays"
    assert api.ok(document["transaction"]["$path"])["deleted"] is True
    assert api.refused(api.http.delete(path, params={"void_reason": "again"}))
    assert api.refused(api.http.put(path, json={"sales_invoice": {"reference": "x"}}))


def test_the_reason_in_query_or_body(box: Sandbox, api: Api) -> None:
    assert delete(api, api.invoice()["$path"], {"void_reason": "in the body"}).json()["void_reason"] == "in the body"
    box.accounting.settings.void_reason = "body"
    path = api.invoice()["$path"]
    assert "void_reason" in api.refused(api.http.delete(path, params={"void_reason": "in the query"}))["$message"]
    assert delete(api, path, {"sales_invoice": {"void_reason": "wrapped"}}).status_code == 200
    box.accounting.settings.void_reason = "query"
    assert api.refused(delete(api, api.invoice()["$path"], {"void_reason": "in the body"}))


def test_a_draft_goes_without_a_reason(api: Api) -> None:
    made = api.invoice(status_id="DRAFT")
    response = api.http.delete(made["$path"])
    assert response.status_code == 200
    assert response.json()["deleted_at"]
    assert api.get(made["$path"]).status_code == 404


def test_purchases_are_deleted(api: Api) -> None:
    made = api.bill()
    assert made["displayed_as"]
    response = api.http.delete(made["$path"])
    assert (response.status_code, response.content) == (204, b"")
    assert [row["id"] for row in api.rows("/purchase_invoices", deleted_since="2026-01-01")] == [made["id"]]
    draft = api.bill(status_id="DRAFT")
    assert api.http.post(f"{draft['$path']}/release").json()["status"]["id"] == "UNPAID"


def test_corrections(api: Api) -> None:
    made = api.rows("/sales_corrective_invoices", attributes="all")[0]
    original = made["original_invoice"]["$path"]
    assert "corrections" not in api.ok(original)
    assert [row["id"] for row in api.ok(original, show_corrections="true")["corrections"]] == [made["id"]]


def test_quick_entries(api: Api) -> None:
    body = {
        "quick_entry_type_id": "INVOICE",
        "date": "2026-05-04",
        "contact_id": api.contact()["id"],
        "reference": "Q1",
        "ledger_account_id": api.account(4000),
        "net_amount": "10.00",
        "tax_rate_id": "GB_STANDARD",
        "tax_amount": "2.00",
    }
    made = api.made("/sales_quick_entries", {"sales_quick_entry": body})
    assert (made["net_amount"], made["total_amount"], made["status"]["id"]) == ("10.00", "12.0", "UNPAID")
    changed = api.changed(made["$path"], {"sales_quick_entry": {"net_amount": "20.00", "tax_amount": "4.00"}})
    assert changed["outstanding_amount"] == "24.0"
    assert api.http.delete(made["$path"]).status_code == 204
    wrong = {**body, "tax_amount": None}
    assert api.refused(api.post("/sales_quick_entries", {"sales_quick_entry": wrong}))["$source"] == "tax_amount"
