"""Sage 100 Contractor: every table with its columns, every transaction in the lane, every secret masked.

`contractor_fields.txt` holds the columns of 2012 as `table: name type, ...`.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from generator import overlay
from generator.bundle import bundle

HERE = Path(__file__).parent
HOME = HERE.parents[1]
TRANSACTIONS = {
    *("JournalTransactions", "ReceivableInvoices", "PayableInvoices", "DailyPayroll", "Budgets", "ChangeOrders"),
    *("PurchaseOrders", "Subcontracts", "Proposals", "EquipmentAllocation"),
}
MASTERS = {
    *("Jobs", "JobContacts", "Clients", "ClientContacts", "Vendors", "VendorContacts", "Employees", "CostCodes"),
    "Equipment",
}
LINES = {
    "journal_transaction": "journal_line",
    "receivable_invoice": "receivable_invoice_line",
    "payable_invoice": "payable_invoice_line",
    "budget": "budget_line",
    "proposal": "proposal_line",
    "change_order": "change_order_line",
    "purchase_order": "purchase_order_line",
    "subcontract": "subcontract_line",
}
TYPES = {
    "int": {"type": "integer"},
    "str": {"type": "string"},
    "dec": {"type": "number", "format": "decimal"},
    "date": {"type": "string", "format": "date"},
}
SECRETS = {
    "employee": {"socsec", "actnum", "actnm2", "actnm3", "actnm4", "rtnmbr", "rtnmb2", "rtnmb3", "rtnmb4"},
    "client": {"crdnum", "expdte", "crdnme"},
    "vendor": {"fedidn", "steidn"},
}
Json = dict[str, Any]


@pytest.fixture(scope="module")
def root() -> Json:
    document = bundle(HOME / "specs" / "contractor" / "openapi.yaml")
    for file in sorted((HOME / "overlays" / "contractor").glob("*.yaml")):
        document = overlay.apply_file(document, file)
    return document.root


def writes(root: Json, method: str) -> dict[str, Json]:
    return {
        path.removeprefix("/api/"): item[method]
        for path, item in root["paths"].items()
        if method in item and path != "/api/query"
    }


def reads(root: Json) -> dict[str, Json]:
    start = "/api/tables/"
    return {path.removeprefix(start): item["get"] for path, item in root["paths"].items() if path.startswith(start)}


def row(operation: Json) -> str:
    schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
    return str(schema["items"].get("$ref", "")).rpartition("/")[2]


def body(operation: Json) -> Json:
    schema: Json = operation["requestBody"]["content"]["application/json"]["schema"]
    return schema


def test_every_endpoint_is_there(root: Json) -> None:
    assert set(writes(root, "post")) == TRANSACTIONS | MASTERS
    assert set(writes(root, "put")) == MASTERS


def test_every_table_is_there_with_its_columns(root: Json) -> None:
    schemas, tables = root["components"]["schemas"], reads(root)
    lines = (HERE / "contractor_fields.txt").read_text(encoding="utf-8").splitlines()
    assert (len(lines), sum(line.count(",") + 1 for line in lines)) == (37, 958)
    for line in lines:
        table, _, columns = line.partition(": ")
        properties = schemas[row(tables[table])]["properties"]
        for column in columns.split(", "):
            name, kind = column.split(" ")
            field = properties[name]
            if "$ref" in field:
                assert kind == "int", name
                field = schemas[field["$ref"].rpartition("/")[2]]
            assert {key: field[key] for key in TYPES[kind]} == TYPES[kind], f"{table}.{name}"


def test_headers_take_lines_that_are_read_elsewhere(root: Json) -> None:
    schemas = root["components"]["schemas"]
    found = {
        name: schema["properties"]["lines"]["items"]["$ref"].rpartition("/")[2]
        for name, schema in schemas.items()
        if "lines" in schema.get("properties", {})
    }
    assert found == LINES
    assert all(schemas[name]["properties"]["lines"]["writeOnly"] for name in LINES)


def test_a_body_is_one_record_or_an_array_of_the_same(root: Json) -> None:
    for name, operation in writes(root, "post").items():
        one, many = body(operation)["oneOf"]
        assert many["items"] == one, name
        assert operation["x-sagewire-batch"]["max"] == (1 if name in TRANSACTIONS else 100)
    for operation in writes(root, "put").values():
        assert body(operation)["type"] == "array"
        assert operation["x-sagewire-batch"]["max"] == 100


def test_transactions_and_only_they_queue(root: Json) -> None:
    lanes = {
        name: o["x-sagewire-lane"]
        for method in ("post", "put")
        for name, o in writes(root, method).items()
        if "x-sagewire-lane" in o
    }
    assert set(lanes) == TRANSACTIONS
    assert all(lane == {"name": "transactions", "by": ["customer", "company"], "rest": 5} for lane in lanes.values())


def test_every_entry_can_be_found_again_in_its_own_table(root: Json) -> None:
    by_id = {operation["operationId"]: operation for operation in reads(root).values()}
    for name, operation in writes(root, "post").items():
        key, schema = operation["x-sagewire-natural-key"], body(operation)["oneOf"][0]["$ref"].rpartition("/")[2]
        assert row(by_id[key["find"]]) == schema, name
        assert {field for keys in key["keys"] for field in keys} <= set(
            root["components"]["schemas"][schema]["properties"]
        )


def test_journals_balance_in_columns_that_are_there(root: Json) -> None:
    found = {name: o["x-sagewire-balance"] for name, o in writes(root, "post").items() if "x-sagewire-balance" in o}
    assert found == {"JournalTransactions": {"list": "lines", "debit": "dbtamt", "credit": "crdamt"}}
    assert {"dbtamt", "crdamt"} <= set(root["components"]["schemas"]["journal_line"]["properties"])


def test_pages_are_numbered_and_ordered_by_columns_that_are_there(root: Json) -> None:
    for table, operation in reads(root).items():
        paging = operation["x-sagewire-paging"]
        assert (paging["strategy"], operation["x-sagewire-envelope"]) == ("numbered", {"rows": "data"})
        if table == "{table}":
            assert "order" not in paging
        else:
            assert set(paging["order"].split(",")) <= set(root["components"]["schemas"][row(operation)]["properties"])


def test_secrets_are_masked_and_ledger_accounts_are_not(root: Json) -> None:
    found = {
        name: {field for field, value in schema["properties"].items() if value.get("x-sagewire-secret")}
        for name, schema in root["components"]["schemas"].items()
        if "properties" in schema
    }
    assert {name: fields for name, fields in found.items() if fields} == SECRETS


def test_company_is_demanded_and_success_is_in_the_body(root: Json) -> None:
    assert {(one["name"], one["header"], one["required"]) for one in root["x-sagewire-context"]} == {
        ("customer", "customer", True),
        ("company", "company", True),
    }
    assert root["x-sagewire-outcome"]["field"] in root["components"]["schemas"]["outcome"]["required"]
    assert root["x-sagewire-outcome"]["unknown"] == "error"


def test_nothing_claims_to_be_stated_but_headers_and_envelope(root: Json) -> None:
    for path, item in root["paths"].items():
        for method in ("get", "post", "put"):
            assert item.get(method, {"x-sagewire-confidence": "inferred"})["x-sagewire-confidence"] == "inferred", path


@pytest.mark.parametrize(
    ("text", "diagnosis"),
    [
        (
            "A network-related or instance-specific error occurred (error: 26 - Error Locating Server)",
            "sql-not-reached",
        ),
        ("Login failed for user 'connector'.", "sql-login"),
        ('Cannot open database "Builders" requested by the login.', "sql-database"),
        ("'STRING_AGG' is not a recognized built-in function name.", "sql-compatibility"),
        ("Execution Timeout Expired. The timeout period elapsed.", "sql-timeout"),
        ("Transaction (Process ID 52) was deadlocked on lock resources", "deadlock"),
        ("Violation of PRIMARY KEY constraint. Cannot insert duplicate key.", "duplicate"),
        ("Invalid Request", "invalid-request"),
        ("Invalid Auth-Token", "token-refused"),
        ("The token has expired", "token-refused"),
        ("Invalid company code", "company-unknown"),
        ("Table lgrtrn is not allowed", "table-not-allowed"),
    ],
)
def test_errors_of_the_way_to_the_server_are_known_by_their_words(root: Json, text: str, diagnosis: str) -> None:
    known = [one for one in root["x-sagewire-diagnoses"] if "text" in one]
    assert [one["id"] for one in known if re.search(one["text"], text, re.IGNORECASE)] == [diagnosis]
