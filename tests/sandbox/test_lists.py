from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from sagewire.sandbox.query import SKIP_NEEDS_ORDER
from tests.sandbox.support import Api


def test_lists_are_bare_arrays_in_order_of_id(api: Api) -> None:
    rows = api.ok("/customers")
    assert len(rows) == 40
    assert [row["id"] for row in rows] == sorted(row["id"] for row in rows)


def test_five_hundred_rows_unless_asked(api: Api) -> None:
    data = api.sandbox.data
    for _ in range(470):
        data.create("customer", {"name": "More"})
    assert len(api.ok("/customers")) == 500
    assert len(api.ok("/customers", top=5000)) == 510
    assert api.ok("/customers", count="true") == 510


def test_top_has_a_maximum(api: Api) -> None:
    assert "5000" in api.refused(api.get("/customers", top=5001))
    for wrong in ("-1", "x", "1.5", ""):
        api.refused(api.get("/customers", top=wrong))
    assert api.ok("/customers", top=0) == []


def test_skip_needs_an_order(api: Api) -> None:
    assert api.refused(api.get("/customers", skip=10)) == SKIP_NEEDS_ORDER
    assert SKIP_NEEDS_ORDER == (
        "Incorrect syntax near '@__Skip'.\r Invalid usage of the option NEXT in the FETCH statement."
    )
    rows = api.ok("/customers", orderby="id", skip=38)
    assert len(rows) == 2


def test_count_is_a_bare_integer_and_heeds_the_filter(api: Api) -> None:
    assert api.get("/customers", count="true").text == "40"
    assert api.ok("/customers", count="true", filter="id lt 0") == 0
    assert isinstance(api.ok("/customers", count="false"), list)


def test_order(api: Api) -> None:
    rows = api.ok("/customers", orderby="balance desc, name", select="balance,name")
    assert rows == sorted(rows, key=lambda row: (-row["balance"], row["name"]))
    assert "could not" in api.refused(api.get("/customers", orderby="nope")).lower()
    api.refused(api.get("/customers", orderby="name sideways"))


@pytest.mark.parametrize(
    "text",
    ["contains(name,'a')", "startswith(name,'A')", "endswith(name,'Ltd')", "endswith(name,'Ltd') eq false",
     "balance gt 100", "balance le -5.5 or on_hold eq true", "account_opened gt 2024-01-01",
     "date_time_updated gt 2024-01-02T09:00:00.5Z", "account_status_type eq '0'",
     "account_status_type eq 'AccountStatusActive'", "(id gt 0 and id lt 999999999) and (on_hold eq false)"],
)  # fmt: skip
def test_filters_that_match_something(api: Api, text: str) -> None:
    found = api.ok("/customers", filter=text)
    assert 0 < len(found) <= 40
    assert api.ok("/customers", filter=text, count="true") == len(found)


def test_names_with_quotes_accents_and_percent_signs(api: Api) -> None:
    assert api.ok("/customers", filter="name eq 'Miller''s Wharf Supplies'", select="name")[0]["name"].startswith(
        "Miller"
    )
    assert len(api.ok("/customers", filter="contains(name,'é')")) == 1
    assert len(api.ok("/customers", filter="startswith(name,'100% ')")) == 1
    assert api.ok("/customers", filter="contains(name,'%Wharf%')") == []


def test_enumerations_by_number_or_name(api: Api) -> None:
    live = api.ok("/sop_orders", filter="document_status eq 'EnumDocumentStatusLive'", count="true")
    complete = api.ok("/sop_orders", filter="document_status eq '2'", count="true")
    assert live + complete == 20
    assert complete == api.ok("/sop_orders", filter="document_status eq 'EnumDocumentStatusComplete'", count="true")


def test_in_is_refused(api: Api) -> None:
    assert "'in' operator is not supported" in api.refused(api.get("/customers", filter="id in (1,2)"))


def test_times_must_end_in_z(api: Api) -> None:
    assert "end in Z" in api.refused(api.get("/customers", filter="date_time_updated gt 2024-02-24T09:52:11.452"))


@pytest.mark.parametrize("name", ["search", "apply", "format", "inlinecount"])
def test_other_options_are_refused(api: Api, name: str) -> None:
    assert f"${name}" in api.refused(api.get("/customers", **{name: "x"}))


def test_a_parameter_may_come_once(api: Api) -> None:
    assert "more than once" in api.refused(api.http.get("/customers?$top=1&$top=2"))


def test_one_record_takes_select_expand_and_metadata_only(api: Api) -> None:
    key = api.first("customers")["id"]
    assert api.ok(f"/customers/{key}", select="id,name").keys() == {"id", "name"}
    for name in ("filter", "orderby", "top", "skip", "count"):
        assert "not supported" in api.refused(api.get(f"/customers/{key}", **{name: "1"}))


def test_children_come_only_when_asked_for(api: Api) -> None:
    row = api.first("customers")
    assert not {"contacts", "currency", "main_address", "memos"} & row.keys()
    (row,) = api.ok("/customers", top=1, expand="contacts,currency,main_address,memos")
    assert row["currency"]["symbol"] == "£"
    assert row["contacts"][0]["customer_id"] == row["id"]
    assert "postcode" in row["main_address"]
    assert "emails" not in row["contacts"][0]
    (row,) = api.ok("/customers", top=1, expand="contacts.emails")
    assert row["contacts"][0]["emails"][0]["email"]


def test_select_reaches_into_what_is_expanded(api: Api) -> None:
    (row,) = api.ok("/sop_orders", top=1, expand="customer", select="id,document_no,customer.id,customer.name")
    assert row.keys() == {"id", "document_no", "customer"}
    assert row["customer"].keys() == {"id", "name"}
    assert "expand" in api.refused(api.get("/sop_orders", select="customer.id"))
    assert "could not" in api.refused(api.get("/sop_orders", select="nope")).lower()
    assert "cannot be expanded" in api.refused(api.get("/sop_orders", expand="document_no"))


def test_metadata(api: Api) -> None:
    plain = api.ok("/customers", metadata="false")
    full = api.ok("/customers", metadata="true")
    names = {row["name"] for row in plain}
    assert {"id", "name", "balance"} <= names
    assert {row["name"] for row in full} > names
    assert api.ok(f"/customers/{api.first('customers')['id']}", metadata="false") == plain


def test_unset_fields(api: Api) -> None:
    rows = api.ok("/customers")
    assert all(value is not None for row in rows for value in row.values())
    assert any("last_credit_review" not in row for row in rows)
    assert any("last_credit_review" in row for row in rows)
    assert rows[0]["duns_code"] == ""
    assert rows[0]["finance_charge_id"] == 0


def test_days_instants_and_digits(api: Api) -> None:
    text = api.get("/customers").text
    rows = api.ok("/customers")
    assert all(row["account_opened"].endswith("T00:00:00Z") for row in rows)
    stamps = [row["date_time_updated"] for row in rows]
    assert all(stamp.endswith("Z") for stamp in stamps)
    assert any("." in stamp for stamp in stamps)
    assert rows[2]["credit_limit"] == Decimal("99999999999999.99")
    assert '"credit_limit":99999999999999.99' in text


def test_write_only_flags_never_come_back(api: Api) -> None:
    for collection in ("sop_orders", "couriers", "customer_contacts"):
        row = api.ok(f"/{collection}", top=1)[0]
        assert not {"is_editing", "is_to_delete", "suppress_warnings", "override_on_hold"} & row.keys()
        api.refused(api.get(f"/{collection}", filter="is_to_delete eq true"))


@pytest.mark.parametrize(
    ("view", "collection", "pairs"),
    [
        ("customer_views", "customers", {"id": "id", "balance": "balance", "account_is_on_hold": "on_hold"}),
        ("lookup_customers", "customers", {"id": "id", "reference": "reference"}),
        ("supplier_views", "suppliers", {"id": "id", "reference": "reference", "balance": "balance"}),
        ("product_views", "products", {"id": "id", "code": "code", "free_stock_quantity": "free_stock_quantity"}),
        ("sop_order_return_views", "sop_orders", {"id": "id", "total_gross_value": "total_gross_value"}),
        ("sales_transaction_views", "sales_posted_transactions", {"posted_customer_transaction_id": "id"}),
        ("bank_views", "banks", {"id": "id", "balance": "balance"}),
    ],
)  # fmt: skip
def test_views_show_what_the_records_hold(api: Api, view: str, collection: str, pairs: dict[str, str]) -> None:
    shown, rows = api.ok(f"/{view}", top=5000), api.ok(f"/{collection}", top=5000)
    assert len(shown) == len(rows)

    def pick(row: dict[str, Any], names: Any) -> str:
        return str([row[name] for name in names])

    assert sorted(pick(row, pairs) for row in shown) == sorted(pick(row, pairs.values()) for row in rows)


def test_line_views_join_order_customer_and_product(api: Api) -> None:
    row = api.first("sop_order_line_views")
    order = api.ok(f"/sop_orders/{row['sop_order_id']}", expand="customer,lines")
    line = next(line for line in order["lines"] if line["id"] == row["sop_order_line_id"])
    assert row["customer_name"] == order["customer"]["name"]
    assert row["sop_order_line_total_value"] == line["line_total_value"]
    assert row["product_code"] == line["code"]
    assert row["sop_order_line_quantity"] == line["line_quantity"]


def test_views_follow_changes(api: Api) -> None:
    made = api.made("/customers", {"name": "Seen at once"})
    (row,) = api.ok("/customer_views", filter=f"id eq {made['id']}")
    assert row["name"] == "Seen at once"


def test_balances_add_up(api: Api) -> None:
    owed: dict[int, Decimal] = {}
    for row in api.ok("/sales_posted_transactions", top=5000):
        owed[row["customer_id"]] = owed.get(row["customer_id"], Decimal(0)) + row["document_outstanding_value"]
        assert row["document_gross_value"] == row["document_goods_value"] + row["document_tax_value"]
    for row in api.ok("/customers"):
        assert row["balance"] == owed.get(row["id"], Decimal(0))


def test_the_same_seed_makes_the_same_data(api: Api) -> None:
    before = api.get("/sop_orders", expand="lines").text
    api.sandbox.reset()
    assert api.get("/sop_orders", expand="lines").text == before
