"""Payments, allocations, banking and the ledger."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest

from sagewire.sandbox import Sandbox
from tests.sandbox.accounting.support import Api


def status(api: Api, path: str) -> tuple[str, str]:
    row = api.ok(path, mark_as_sent="false")
    return row["status"]["id"], row["outstanding_amount"]


def test_a_receipt_pays(api: Api) -> None:
    invoice = api.invoice()
    contact = invoice["contact"]["id"]
    bank = api.rows("/bank_accounts", attributes="balance")[0]
    part = api.receipt(contact, "50.00", (invoice["id"], "50.00"))
    assert part.status_code == 201
    assert status(api, invoice["$path"]) == ("PART_PAID", "70.0")
    assert part.json()["allocated_artefacts"][0]["artefact"]["$path"] == invoice["$path"]
    assert part.json()["payment_on_account"] is None
    assert api.receipt(contact, "70.00", (invoice["id"], "70.00")).status_code == 201
    assert status(api, invoice["$path"]) == ("PAID", "0.0")
    entries = api.ok(invoice["$path"], show_payments_allocations="true")["payments_allocations"]
    assert [(row["type"], row["amount"]) for row in entries] == [("payment", "50.00"), ("payment", "70.00")]
    now = api.ok(bank["$path"])["balance"]
    assert float(now) == pytest.approx(float(bank["balance"]) + 120)
    assert api.ok(f"/contacts/{contact}", show_balance="true")["balance"] == "0.0"


def test_a_paid_document_cannot_be_voided_until_the_payment_is_gone(api: Api) -> None:
    invoice = api.invoice()
    payment = api.receipt(invoice["contact"]["id"], "120", (invoice["id"], "120")).json()
    refused = api.http.delete(invoice["$path"], params={"void_reason": "no"})
    assert "payments or allocations" in api.refused(refused)["$message"]
    assert api.http.delete(payment["$path"]).status_code == 204
    assert status(api, invoice["$path"]) == ("UNPAID", "120.0")
    assert api.http.delete(invoice["$path"], params={"void_reason": "yes"}).status_code == 200


def test_what_is_left_is_a_payment_on_account(box: Sandbox, api: Api) -> None:
    invoice = api.invoice()
    contact = invoice["contact"]["id"]
    payment = api.receipt(contact, "200.00", (invoice["id"], "120")).json()
    left = payment["payment_on_account"]
    assert api.ok(left["$path"])["id"] == left["id"]
    assert left["id"] in {row["id"] for row in api.rows("/unallocated_artefacts", contact_id=contact)}
    second = api.invoice(contact)
    allocation = allocate(api, contact, (second["id"], "80.00"), (left["id"], "-80.00"))
    assert allocation.status_code == 201
    assert status(api, second["$path"]) == ("PART_PAID", "40.0")
    assert api.refused(api.http.delete(payment["$path"]))
    assert api.http.delete(allocation.json()["$path"]).status_code == 204
    assert api.http.delete(payment["$path"]).status_code == 204
    box.accounting.data.place.tier = "START"
    assert "Unallocated" in api.refused(api.receipt(contact, "10.00"))["$message"]
    box.accounting.data.place.tier = "ACCOUNTING"


@pytest.mark.parametrize(("amount", "share"), [("50", "60"), ("130", "130"), ("0", "0"), ("-5", "1")])
def test_more_than_there_is(api: Api, amount: str, share: str) -> None:
    invoice = api.invoice()
    assert api.refused(api.receipt(invoice["contact"]["id"], amount, (invoice["id"], share)))
    assert status(api, invoice["$path"]) == ("UNPAID", "120.0")


def test_somebody_elses_invoice(api: Api) -> None:
    invoice = api.invoice()
    assert "another contact" in api.refused(api.receipt(api.contact()["id"], "5", (invoice["id"], "5")))["$message"]
    assert "Couldn't find" in api.refused(api.receipt(api.contact()["id"], "5", ("nothing", "5")))["$message"]
    assert api.refused(api.receipt(api.contact("VENDOR")["id"], "5"))["$message"] == "Couldn't find Customer."


def test_a_payment_that_changes(api: Api) -> None:
    invoice = api.invoice()
    payment = api.receipt(invoice["contact"]["id"], "120", (invoice["id"], "120")).json()
    shares = [{"artefact_id": invoice["id"], "amount": "20"}]
    body = {"contact_payment": {"total_amount": "20", "allocated_artefacts": shares}}
    assert api.changed(payment["$path"], body)["total_amount"] == "20"
    assert status(api, invoice["$path"]) == ("PART_PAID", "100.0")


def test_paying_a_supplier(api: Api) -> None:
    bill = api.bill()
    fields = {"transaction_type_id": "VENDOR_PAYMENT"}
    response = api.receipt(bill["contact"]["id"], "120", (bill["id"], "120"), **fields)
    assert response.status_code == 201
    row = api.ok(bill["$path"])
    assert row["status"]["id"] == "PAID"
    assert api.refused(api.http.delete(bill["$path"]))


def allocate(api: Api, contact: str, *shares: tuple[str, str], **fields: Any) -> httpx2.Response:
    items = [{"artefact_id": key, "amount": amount} for key, amount in shares]
    body = {"transaction_type_id": "CUSTOMER_ALLOCATION", "contact_id": contact, "allocated_artefacts": items, **fields}
    return api.post("/contact_allocations", {"contact_allocation": body})


def test_allocations_add_up_to_nothing(api: Api) -> None:
    invoice = api.invoice()
    contact = invoice["contact"]["id"]
    note = api.credit_note(contact)
    for shares in (
        ((invoice["id"], "10"), (note["id"], "-9.99")),
        ((invoice["id"], "-10"), (note["id"], "10")),
        ((invoice["id"], "500"), (note["id"], "-500")),
        (),
    ):
        assert api.refused(allocate(api, contact, *shares))
    made = allocate(api, contact, (invoice["id"], "30.00"), (note["id"], "-30.00"))
    assert made.status_code == 201
    row = api.ok(made.json()["$path"])
    assert [(item["amount"], item["artefact"]["$path"]) for item in row["allocated_artefacts"]] == [
        ("30.00", invoice["$path"]),
        ("-30.00", note["$path"]),
    ]
    assert status(api, invoice["$path"]) == ("PART_PAID", "90.0")
    assert status(api, note["$path"]) == ("PART_PAID", "90.0")
    assert api.http.delete(made.json()["$path"]).status_code == 204
    assert status(api, invoice["$path"]) == ("UNPAID", "120.0")
    assert [row["id"] for row in api.rows("/contact_allocations", deleted_since="2026-01-01")] == [made.json()["id"]]


def test_an_allocation_that_changes(api: Api) -> None:
    invoice = api.invoice()
    contact = invoice["contact"]["id"]
    note = api.credit_note(contact)
    made = allocate(api, contact, (invoice["id"], "120"), (note["id"], "-120")).json()
    assert status(api, note["$path"]) == ("PAID", "0.0")
    shares = [{"artefact_id": invoice["id"], "amount": "7"}, {"artefact_id": note["id"], "amount": "-7"}]
    api.changed(made["$path"], {"contact_allocation": {"allocated_artefacts": shares}})
    assert status(api, invoice["$path"]) == ("PART_PAID", "113.0")


def test_transfers_and_deposits(api: Api) -> None:
    one, two, *_ = api.rows("/bank_accounts", attributes="balance")
    move = {"from_bank_account_id": one["id"], "to_bank_account_id": two["id"], "date": "2026-05-04"}
    made = api.made("/bank_transfers", {"bank_transfer": {**move, "amount": "12.50"}})
    assert float(api.ok(two["$path"])["balance"]) == pytest.approx(float(two["balance"]) + 12.5)
    assert api.http.delete(made["$path"]).status_code == 204
    assert api.ok(two["$path"])["balance"] == two["balance"]
    same = {"bank_transfer": {**move, "to_bank_account_id": one["id"], "amount": "1"}}
    assert api.refused(api.post("/bank_transfers", same))["$source"] == "to_bank_account_id"
    deposit = {**move, "reference": "Till", "cash_amount": "5.00", "cheque_amount": "2.00"}
    assert api.made("/bank_deposits", {"bank_deposit": deposit})["total_amount"] == "7.0"


def test_other_payments(api: Api) -> None:
    bank = api.rows("/bank_accounts")[0]["id"]
    line = {"ledger_account_id": api.account(7500), "total_amount": "12.00", "tax_rate_id": "GB_STANDARD"}
    body: dict[str, Any] = {
        "transaction_type_id": "OTHER_PAYMENT",
        "bank_account_id": bank,
        "date": "2026-05-04",
        "total_amount": "12.00",
        "payment_lines": [line],
    }
    assert api.refused(api.post("/other_payments", {"other_payment": body}))["$source"] == "line_items.tax_amount"
    body["payment_lines"] = [{**line, "tax_amount": "2.00"}]
    made = api.made("/other_payments", {"other_payment": body})
    assert (made["net_amount"], made["tax_amount"]) == ("10.0", "2.0")
    assert api.refused(api.post("/other_payments", {"other_payment": {**body, "total_amount": "13"}}))


def test_journals_balance(api: Api) -> None:
    lines = [
        {"ledger_account_id": api.account(7500), "debit": "5.00", "credit": "0"},
        {"ledger_account_id": api.account(30), "debit": "0", "credit": "5.00"},
    ]
    made = api.made("/journals", {"journal": {"date": "2026-05-04", "reference": "J1", "journal_lines": lines}})
    assert made["total"] == "5.0"
    again = api.http.post(f"{made['$path']}/reissue")
    assert again.status_code == 201
    assert again.json()["id"] != made["id"]
    lines[1]["credit"] = "4.99"
    body = {"journal": {"date": "2026-05-04", "reference": "J1", "journal_lines": lines}}
    assert "balance" in api.refused(api.post("/journals", body))["$message"]
    assert api.http.delete(made["$path"]).status_code == 204


def test_the_books_balance(api: Api) -> None:
    found = api.ok("/trial_balance", from_date="2024-06-01", to_date="2025-06-30")["trial_balance"]
    for name in ("opening_balance", "closing_balance"):
        sums = [sum(float(row[name][side]) for row in found["ledger_accounts"]) for side in ("debit", "credit")]
        assert sums[0] == pytest.approx(sums[1])
        assert sums[0] > 0


def test_a_new_bank_account_has_a_ledger_account(api: Api) -> None:
    details = {"account_name": "Reserve"}
    body = {"bank_account_type_id": "SAVINGS", "bank_account_details": details}
    made = api.made("/bank_accounts", {"bank_account": body})
    assert api.ok(made["ledger_account"]["$path"])["name"] == "Reserve"
    assert made["balance"] == "0.0"
    assert api.http.delete(made["$path"]).status_code == 204
    assert api.http.delete(api.rows("/bank_accounts")[0]["$path"]).status_code == 422


def test_rates_have_their_currency_as_key(api: Api) -> None:
    body = {"business_exchange_rate": {"currency_id": "CHF", "rate": "1.105000"}}
    made = api.made("/business_exchange_rates", body)
    assert (made["$path"], made["rate"]) == ("/business_exchange_rates/CHF", "1.105000")
    assert "id" not in made
    assert api.refused(api.post("/business_exchange_rates", body))["$source"] == "currency_id"
    assert api.ok("/exchange_rates/EUR")["rate"] == "1.17"


def test_tax_rates(api: Api) -> None:
    part = {"name": "Levy", "percentage": "3.5"}
    made = api.made("/tax_rates", {"tax_rate": {"name": "Levy", "component_tax_rate": [part]}})
    assert made["percentage"] == "3.5"
    changed = api.changed(made["$path"], {"tax_rate": {"percentage": "4.0", "from_date": "2026-06-01"}})
    assert [row["percentage"] for row in changed["percentages"]] == ["3.5", "4.0"]
    assert api.http.delete(made["$path"]).status_code == 204
    assert api.http.delete("/tax_rates/GB_STANDARD").status_code == 422


def test_settings(api: Api) -> None:
    assert api.changed("/financial_settings", {"financial_settings": {"tax_scheme_id": "FLAT_RATE"}})
    assert api.ok("/financial_settings")["tax_scheme"]["id"] == "FLAT_RATE"
    print_details = {"print_contact_details": {"website": True}}
    changed = api.changed("/invoice_settings", {"invoice_settings": print_details})
    assert changed["print_contact_details"]["website"] is True
    assert changed["print_contact_details"]["due_date"] is True
